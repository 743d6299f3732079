#!/usr/bin/env bash
# Builds and runs the packages in Tests/Packages, which use the library as anybody would. One of them holds every code
# sample of the README and the documentation.
set -euo pipefail
cd "$(dirname "$0")/Packages"
python3 ../Documentation/samples.py
for package in "${@:-*}"; do
    for folder in $package; do
        echo "== $folder"
        swift run --package-path "$folder" "$folder"
    done
done
