#!/usr/bin/env bash
# The test suite under AddressSanitizer and ThreadSanitizer, each built apart from the usual build.
#
#   Tests/sanitizers.sh [address] [thread]     SCRATCH=DIR keeps the builds elsewhere than in /tmp
#
# Takes many minutes. Exit status 1 when a test fails or a sanitizer reports something.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
scratch=${SCRATCH:-${TMPDIR:-/tmp}/jianghua-sanitizers}
kinds=("$@")
[ $# -gt 0 ] || kinds=(address thread)
status=0
for kind in "${kinds[@]}"; do
    log=$scratch-$kind.txt
    # A report must not be lost in the output of a test that expects the command to fail.
    reports=$scratch-$kind-report
    rm -f "$reports".*
    export ASAN_OPTIONS="detect_leaks=0:log_path=$reports" TSAN_OPTIONS="log_path=$reports:halt_on_error=0"
    # Two suites measure time or read the whole corpus: sanitizers make them slow and learn nothing new from it.
    swift test --sanitize="$kind" --scratch-path "$scratch-$kind" --skip repeatedPieces --skip HostileTextTests > "$log" 2>&1
    tests=$?
    count=$(find "$(dirname "$reports")" -maxdepth 1 -name "$(basename "$reports").*" | wc -l)
    echo "$kind: exit $tests, $(grep -oE 'Test run with .*' "$log" | tail -1), reports: $count"
    if [ $tests != 0 ] || [ "$count" != 0 ]; then
        status=1
        grep -E '✘|error:' "$log" | head -5
        head -20 $(find "$(dirname "$reports")" -maxdepth 1 -name "$(basename "$reports").*" | head -1) /dev/null
    fi
done
exit $status
