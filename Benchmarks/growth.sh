#!/usr/bin/env bash
# How the work grows with the text: instructions of `jianghua extract` (bytes to JSON Lines, one thread) counted by
# valgrind for n, 2n and 4n of ordinary and of hostile text, less what a short text of the kind takes. Twice the text
# may take at most 2.1 times the instructions. Exit status 1 when something grows faster.
#
#   Benchmarks/growth.sh [KIND…]        JIANGHUA=static binary, N=units of the smallest text (20000), JOBS=at once (2)
#
# Instructions, not seconds: they do not depend on what else the machine does.
set -euo pipefail
cd "$(dirname "$0")/.."
binary=${JIANGHUA:-.build/static/release/jianghua}
[ -x "$binary" ] || { echo "no binary; run .packaging/static.sh first" >&2; exit 66; }
export N=${N:-20000}
work=$(mktemp -d /tmp/jianghua-growth.XXXXXX)
trap 'rm -rf "$work"' EXIT
# The static binary without debug information: valgrind 3.19 stumbles over Swift's.
strip --strip-debug -o "$work/jianghua" "$binary"
python3 Benchmarks/peers/hostile_texts.py "$work" "$N" "$@"
# The seed of Swift's hashing is new in every process, and with it the work of making the tables.
export SWIFT_DETERMINISTIC_HASHING=1
count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$1/jianghua" extract "$1/$2" --threads 1 --quiet \
        > "$1/$2.records" 2> "$1/$2.log" || { cat "$1/$2.log" >&2; return 1; }
    sed -n 's/.*Collected : //p' "$1/$2.log" > "$1/$2.instructions"
}
export -f count
(cd "$work" && ls ./*.txt) | xargs -P "${JOBS:-2}" -I{} bash -c 'count "$0" "$1"' "$work" {}
python3 - "$work" << 'PYTHON'
import glob, os, sys
folder = sys.argv[1]
def instructions(name):
    return int(open(f"{folder}/{name}.txt.instructions").read())
print("| text | bytes of 4n | instructions a byte | records of 4n | 2n : n | 4n : 2n |\n|---|---|---|---|---|---|")
failed = []
kinds = sorted({os.path.basename(path)[:-6] for path in glob.glob(folder + "/*-0.txt")})
for kind in kinds:
    start = instructions(f"{kind}-0")
    counts = [instructions(f"{kind}-{factor}") - start for factor in (1, 2, 4)]
    size = os.path.getsize(f"{folder}/{kind}-4.txt")
    with open(f"{folder}/{kind}-4.txt.records", "rb") as lines:
        records = sum(1 for _ in lines)
    ratios = [counts[1] / counts[0], counts[2] / counts[1]]
    if max(ratios) > 2.1:
        failed.append(kind)
    print(f"| {kind} | {size} | {counts[2] / size:.0f} | {records} | {ratios[0]:.2f} | {ratios[1]:.2f} |", flush=True)
if failed:
    sys.exit(f"grows faster than the text: {', '.join(failed)}")
print("\nnothing grows faster than 2.1 times per doubling")
PYTHON
