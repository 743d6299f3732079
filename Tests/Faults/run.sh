#!/usr/bin/env bash
# Runs every fault script, two at a time, each with a time limit. Exit status 1 when one fails.
#
#   Tests/Faults/run.sh [SCRIPT…]        JIANGHUA=path/to/jianghua chooses the binary
set -uo pipefail
[ -z "${JIANGHUA:-}" ] || JIANGHUA=$(realpath "$JIANGHUA")
cd "$(dirname "$0")" || exit 1
root=$(cd ../.. && pwd)
if [ -z "${JIANGHUA:-}" ]; then
    JIANGHUA=$root/.build/debug/jianghua
    [ -x "$root/.build/release/jianghua" ] && JIANGHUA=$root/.build/release/jianghua
fi
export JIANGHUA
export LIMIT=${LIMIT:-600}
one() {
    local start=$SECONDS
    timeout "$LIMIT" bash "$1"
    local status=$?
    case $status in
        0) echo "ok      $1 ($((SECONDS - start)) s)" ;;
        124) echo "HANGS   $1 (over $LIMIT s)" ;;
        *) echo "FAILS   $1 ($((SECONDS - start)) s)" ;;
    esac
    return $status
}
export -f one
scripts=("$@")
[ $# -gt 0 ] || scripts=($(ls ./*.sh | grep -v -e run.sh -e lib.sh))
printf '%s\0' "${scripts[@]}" | xargs -0 -P 2 -I{} bash -c 'one {}'
