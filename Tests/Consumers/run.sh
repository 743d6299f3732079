#!/usr/bin/env bash
# Reads every output format back with the programs that it is written for: run.sh [BINARY].
set -euo pipefail
cd "$(dirname "$0")"
binary=$(realpath "${1:-../../.build/debug/jianghua}")
environment=../../.build/consumers
if ! "$environment/bin/python" -c "import duckdb, openpyxl, pandas" 2>/dev/null; then
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check -r requirements.txt
fi
for test in *.py; do "$environment/bin/python" "$test" "$binary"; done
