#!/usr/bin/env bash
# Opens the pages of `jianghua report` in headless Chromium: run.sh [BINARY] [FOLDER FOR SCREENSHOTS]
# Installs nothing; without Chromium it says so and leaves with 0.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec python3 Tests/Browser/check.py "${1:-.build/debug/jianghua}" "${2:-}"
