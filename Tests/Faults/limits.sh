#!/usr/bin/env bash
# Too large: refused by name, with little memory.
. "$(dirname "$0")/lib.sh"
big() { head -c "$1" /dev/zero | tr '\0' a; }
bounded() { (ulimit -v "$1"; shift; exec "$@"); }
# A line of a gigabyte, in 1.2 GB of address space.
{ echo '{"id":"a","text":"好"}'; big 1G; echo; echo '{"id":"b","text":"好"}'; } > lines
stdin=lines expect 2 '^-:2: .*over the limit of 67108864 bytes; raise --max-line-bytes' \
    bounded 1200000 "$jianghua" extract - --lines
grep -q '"document":"b"' out || complain "the line after the long one is lost"
stdin=lines expect 0 'over the limit' bounded 1200000 "$jianghua" stream
[ "$(wc -l < out)" = 3 ] || complain "stream: $(wc -l < out) answers to 3 lines"
tail -c 1073741900 lines > big.txt
expect 2 'big.txt: .* are more than the limit of 67108864; raise --max-document-bytes' bounded 1200000 "$jianghua" extract big.txt
stdin=big.txt expect 2 '^-: the document is more than the limit' bounded 1200000 "$jianghua" extract -
printf 'id,text\na,"%s"\nb,好\n' "$(big 200000)" > t.csv
expect 2 't.csv:2: the row is over the limit' "$jianghua" extract t.csv --max-line-bytes 100K
grep -q '"document":"b"' out || complain "the row after the long one is lost"
expect 64 'max-document-bytes' "$jianghua" extract --max-document-bytes 2G big.txt
# Few descriptors are enough.
texts 40 in
"$jianghua" extract in > whole
expect 0 '' bash -c 'ulimit -n 16; exec "$0" extract in --threads 4' "$jianghua"
same out whole
finish
