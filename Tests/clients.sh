#!/usr/bin/env bash
# Builds and runs the packages in Tests/Packages, which use the library as anybody would.
set -euo pipefail
cd "$(dirname "$0")/Packages"
for package in "${@:-*}"; do
    for folder in $package; do
        echo "== $folder"
        swift run --package-path "$folder" "$folder"
    done
done
