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
expect 64 'threads is from 1 to 1024' "$jianghua" extract --threads 1025 big.txt
printf '%s\n' "{\"x\":$(printf '[%.0s' {1..257})$(printf ']%.0s' {1..257}),\"text\":\"好\"}" > deep
stdin=deep expect 2 'deeper than 256 brackets; flatten the object' "$jianghua" extract - --lines
# Numbers too long for a number: exact as text, no amount.
python3 - "$jianghua" << 'PYTHON' || complain "long numbers"
import json, subprocess, sys
text = "同志们:完成率达到" + "9" * 100_000 + "%,建成" + "8" * 100_000 + "座桥,投资" + "7" * 15 + "元,新增" + "九" * 20_000 + "户。"
open("digits.txt", "w", encoding="utf-8").write(text)
lines = subprocess.run([sys.argv[1], "extract", "digits.txt", "--kinds", "percentage,quantity"], capture_output=True, check=True, timeout=60).stdout
records = {record["unit"]: record for record in map(json.loads, lines.splitlines())}
assert records["percent"]["value"] == "9" * 100_000 and records["percent"]["amount"] is None
assert records["座"]["value"] == "8" * 100_000 and records["座"]["amount"] is None
assert records["元"]["amount"] == 777777777777777
assert all(text[slice(*record["range"])] == record["text"] for record in records.values())
PYTHON
# A lexicon and a profile have their limits too.
truncate -s 65M lexicon
expect 66 'lexicon: .*more than the limit of 67108864' bounded 1200000 "$jianghua" extract t.csv --lexicon lexicon
truncate -s 2M profile
expect 66 'profile: .*more than the limit of 1048576|more than the limit of 1048576' "$jianghua" ledger t.csv --profile profile
# Few descriptors are enough.
texts 40 in
"$jianghua" extract in > whole
expect 0 '' bash -c 'ulimit -n 16; exec "$0" extract in --threads 4' "$jianghua"
same out whole
finish
