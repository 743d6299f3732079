#!/usr/bin/env bash
# What is handed on beside the sources: the static binary, the man page, the completions.
set -euo pipefail
cd "$(dirname "$0")"
./extras.sh
./static.sh
