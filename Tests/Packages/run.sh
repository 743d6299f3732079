#!/usr/bin/env bash
# Builds and runs the packages beside it, which use the library as anybody would, and sees that they need no C library
# but ICU's: run.sh [PACKAGE…]. One of them holds every code sample of the README and the documentation.
set -euo pipefail
cd "$(dirname "$0")"
python3 ../Documentation/samples.py
if [ $# = 0 ]; then set -- */; fi
for package in "${@%/}"; do
    echo "== $package"
    swift run --package-path "$package" "$package"
    if ldd "$package/.build/debug/$package" | grep -E "sqlite|xlsx|xml2|archive"; then
        echo "$package needs more than libicu" >&2
        exit 1
    fi
done
