#!/usr/bin/env bash
# Coverage-guided fuzzing with libFuzzer and AddressSanitizer.
#
#   Tests/Fuzzing/run.sh [SECONDS] [TARGET…]     SECONDS 0: only replay seeds and regressions; 60 when not given
#
# Every input that ever broke something lies in Regressions/TARGET and is replayed first. What is found is written
# to .build/findings; what was learnt (the corpus) stays in .build/corpus. Exit status 1 when something is found.
#   ASAN=no          without AddressSanitizer, several times faster
#   JIANGHUA_FUZZ_CORPUS=DIR   keep corpora elsewhere
set -uo pipefail
cd "$(dirname "$0")" || exit 1
seconds=${1:-60}
case $seconds in *[!0-9]*) echo "run.sh [SECONDS] [TARGET…]" >&2; exit 64 ;; esac
[ $# -gt 0 ] && shift
targets=("$@")
[ $# -gt 0 ] || targets=(decoding normalization structure analysis lines lexicon brat)
corpora=${JIANGHUA_FUZZ_CORPUS:-.build/corpus}
mkdir -p .build/findings
if [ "${ASAN:-yes}" = yes ]; then
    scratch=.build/asan
    # Of several -sanitize the compiler takes the last: both must stand in one.
    sanitizers=(--sanitize=fuzzer --sanitize=address -Xswiftc -sanitize=fuzzer,address)
else
    scratch=.build/plain
    sanitizers=(--sanitize=fuzzer)
fi
# Of a package by path SwiftPM does not notice new files; a plan made anew does.
rm -f "$scratch/release.yaml"
swift build -c release --scratch-path $scratch "${sanitizers[@]}" -Xswiftc -g > .build/build.txt 2>&1 \
    || { grep -E 'error' .build/build.txt | head -20; exit 1; }
binary=$scratch/release/fuzzing
# A trace of Swift's own would take seconds for every finding.
export SWIFT_BACKTRACE=enable=no
status=0
for target in "${targets[@]}"; do
    export JIANGHUA_FUZZ=$target
    python3 seeds.py .build/seeds "$target" > /dev/null || exit 1
    corpus=$corpora/$target
    mkdir -p "$corpus" "Regressions/$target"
    case $target in decoding | lines | lexicon) length=2048 ;; *) length=4096 ;; esac
    options=(-timeout=20 -rss_limit_mb=4096 -max_len=$length -print_final_stats=1 "-artifact_prefix=.build/findings/$target-")
    [ -f "Dictionaries/$target.dict" ] && options+=("-dict=Dictionaries/$target.dict")
    # Runs of 0 read what is there and stop.
    if [ "$seconds" = 0 ]; then options+=(-runs=0); else options+=("-max_total_time=$seconds"); fi
    "$binary" "${options[@]}" "$corpus" .build/seeds/"$target" "Regressions/$target" > ".build/$target.txt" 2>&1
    found=$?
    line=$(grep -E '^#[0-9]+.*cov:' ".build/$target.txt" | tail -1)
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' ".build/$target.txt")
    echo "$target: exit $found, ${runs:-?} executions, $(echo "$line" | grep -oE '(cov|ft|corp): [^ ]+' | paste -sd' ')"
    if [ $found != 0 ]; then
        status=1
        grep -E 'BROKEN LAW|ERROR: |SUMMARY|Fatal error|Test unit written' ".build/$target.txt" | head -5
    fi
done
exit $status
