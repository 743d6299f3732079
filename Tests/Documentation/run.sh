#!/usr/bin/env bash
# Builds the documentation of every target and fails on any warning, when a public symbol of the library says nothing,
# or when a command of the README prints something else: run.sh [BINARY]
set -euo pipefail
cd "$(dirname "$0")/../.."
python3 Tests/Documentation/commands.py "${1:-.build/debug/jianghua}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift package generate-documentation >"$log" 2>&1 || { cat "$log"; exit 1; }
if grep -q "^warning\|^error" "$log"; then
    grep -A6 "^warning\|^error" "$log"
    exit 1
fi
swift package dump-symbol-graph --minimum-access-level public --skip-synthesized-members >"$log" 2>&1 ||
    { cat "$log"; exit 1; }
python3 Tests/Documentation/undocumented.py "$(tail -1 "$log" | sed 's/^Files written to //')"
echo "documentation without warnings, every public symbol of the library says what it is"
