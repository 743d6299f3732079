#!/usr/bin/env bash
# Where the time of an analysis goes: the share of all instructions that each stage takes with all that it calls, as a
# Markdown table. Counted by valgrind over one pass (bytes to JSON Lines, one thread) of a mix of texts, start left out.
#
#   STRIP=-S .packaging/static.sh && Benchmarks/profile.sh [FOLDER…]        JIANGHUA=binary, MEGABYTES=1
#
# The static binary, as valgrind 3.19 stumbles over Swift's shared libraries.
set -euo pipefail
cd "$(dirname "$0")/.."
binary=${JIANGHUA:-.build/static/release/jianghua}
[ -x "$binary" ] || { echo "no binary; run STRIP=-S .packaging/static.sh first" >&2; exit 66; }
folders=("$@")
if [ $# = 0 ]; then
    folders=(Fixtures/Speeches)
    [ ! -d ../shared/corpus ] || folders=(../shared/corpus)
fi
work=$(mktemp -d /tmp/jianghua-profile.XXXXXX)
trap 'rm -rf "$work"' EXIT
cp "$binary" "$work/jianghua"
nm "$work/jianghua" > "$work/names" 2>&1 || true
grep -q DocumentProcessor "$work/names" || { echo "$binary has no names of functions; build it with STRIP=-S" >&2; exit 66; }
python3 - "$work" "${MEGABYTES:-1}" "${folders[@]}" << 'PYTHON'
import glob, os, sys
work, megabytes, folders = sys.argv[1], float(sys.argv[2]), sys.argv[3:]
paths = sorted(path for folder in folders for path in glob.glob(f"{folder}/**/*.txt", recursive=True)
               if os.path.basename(path) != "structure.txt")
os.mkdir(f"{work}/long"), os.mkdir(f"{work}/short")
size, number = 0, 0
# Spread over all, so that a part of the mix is like the whole.
step = max(1, round(sum(map(os.path.getsize, paths)) / (megabytes * 1e6)))
while size < megabytes * 1e6:
    for path in paths[number % step::step]:
        data = open(path, "rb").read()
        open(f"{work}/long/{number}.txt", "wb").write(data)
        size, number = size + len(data), number + 1
# All tables are made for this one too: what it takes is taken off.
open(f"{work}/short/0.txt", "wb").write(min((open(path, "rb").read() for path in paths), key=len))
PYTHON
# The seed of Swift's hashing is new in every process.
export SWIFT_DETERMINISTIC_HASHING=1
for mix in short long; do
    valgrind --tool=callgrind --callgrind-out-file="$work/$mix.out" "$work/jianghua" extract "$work/$mix" --threads 1 \
        --quiet > /dev/null 2> "$work/log" || { cat "$work/log" >&2; exit 1; }
    callgrind_annotate --inclusive=yes --threshold=100 "$work/$mix.out" 2> /dev/null | swift demangle --simplified \
        > "$work/$mix.txt"
done
python3 Benchmarks/peers/profile_table.py "$work/short.txt" "$work/long.txt"
