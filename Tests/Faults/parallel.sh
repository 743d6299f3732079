#!/usr/bin/env bash
# The line for GNU parallel in the README gives the bytes of one run, with a broken document among the others.
. "$(dirname "$0")/lib.sh"
command -v parallel > /dev/null || { echo "        skipped: GNU parallel is not installed"; finish; }
PATH="$(dirname "$(realpath "$jianghua")"):$PATH"
texts 1200 pages/甲
texts 300 "pages/乙 丙"
printf '\200\377\201' > pages/broken.txt
"$jianghua" extract pages > whole 2> /dev/null
line=$(grep -o "find pages .*parallel.*records.jsonl" "$here/../../README.md" | tr -d '`')
[ -n "$line" ] || complain "the README has no line for parallel"
expect 1 '' bash -c "set -o pipefail; $line"
same whole records.jsonl
[ "$(codes records.jsonl)" = invalid-encoding=1 ] || complain "codes: $(codes records.jsonl)"
finish
