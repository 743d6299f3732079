#!/usr/bin/env bash
# Builds and runs the packages in Tests/Packages, which use the library as anybody would, and sees that they need no C
# library but ICU's. One of them holds every code sample of the README and the documentation.
set -euo pipefail
cd "$(dirname "$0")/Packages"
python3 ../Documentation/samples.py
for package in "${@:-*}"; do
    for folder in $package; do
        echo "== $folder"
        swift run --package-path "$folder" "$folder"
        if ldd "$folder/.build/debug/$folder" | grep -E "sqlite|xlsx|xml2|archive"; then
            echo "$folder needs more than libicu" >&2
            exit 1
        fi
    done
done
