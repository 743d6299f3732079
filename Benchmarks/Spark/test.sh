#!/usr/bin/env bash
# Runs the Spark job on local[2] both ways and compares it with one local run; a worker that fails must fail the job.
#
#   Benchmarks/Spark/test.sh [BINARY]        needs Java 17; sets up pyspark in a virtual environment under /tmp
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
binary=$(realpath "${1:-$here/../../.build/release/jianghua}")
python=${PYTHON:-/tmp/jianghua-spark/bin/python}
if [ ! -x "$python" ]; then
    python3 -m venv /tmp/jianghua-spark
    /tmp/jianghua-spark/bin/pip install --quiet pyspark pyarrow pandas
fi
work=$(mktemp -d /tmp/jianghua-spark-test.XXXXXX)
trap 'rm -rf "$work"' EXIT
"$python" - "$work" "${COUNT:-1000}" << 'PYTHON'
import os, sys
work, count = sys.argv[1], int(sys.argv[2])
os.mkdir(work + "/in")
rows = []
for number in range(count):
    text = (f"在第{number}次推进会上的讲话\n同志们:\n一、压实责任。县水利局要牵头,{number}个乡镇要配合。\n"
            f"二、按期完成。年底前达标率要达到{number % 90}.5%以上。\u2028\x85\n")
    open(f"{work}/in/{number}.txt", "w", newline="").write(text)
    rows.append((f"{number}.txt", text))
open(work + "/in/broken.txt", "wb").write("同志们:\n".encode() + b"\xff\xfe\x81" * 9)
import pyarrow, pyarrow.parquet
os.mkdir(work + "/parquet")
pyarrow.parquet.write_table(pyarrow.table({"id": [r[0] for r in rows], "text": [r[1] for r in rows]}),
                            work + "/parquet/part.parquet")
PYTHON
"$binary" extract "$work/in" --document-names relative --output "$work/local.jsonl" --quiet || [ $? = 2 ]
"$python" - "$work/local.jsonl" > "$work/local.counts" << 'PYTHON'
import collections, json, sys
kinds = collections.Counter(json.loads(line)["kind"] for line in open(sys.argv[1], encoding="utf-8"))
print(json.dumps(dict(sorted(kinds.items()))))
PYTHON
echo "local:          $(cat "$work/local.counts")"
for mode in pipe pandas; do
    "$python" "$here/extract.py" "$work/in" "$work/out-$mode" --binary "$binary" --mode $mode > "$work/$mode.counts" 2> "$work/log" \
        || { tail -20 "$work/log"; exit 1; }
    echo "spark $mode: $(cat "$work/$mode.counts")"
    diff "$work/local.counts" "$work/$mode.counts"
done
"$python" "$here/extract.py" "$work/parquet" "$work/out-parquet" --binary "$binary" > "$work/parquet.counts" 2> "$work/log"
echo "spark parquet:  $(cat "$work/parquet.counts")"
sed 's/"error": 1, //' "$work/local.counts" | diff - "$work/parquet.counts"
"$python" - "$work" << 'PYTHON'
import json, pyarrow.parquet, sys
records = pyarrow.parquet.read_table(sys.argv[1] + "/out-pipe/records").to_pylist()
errors = pyarrow.parquet.read_table(sys.argv[1] + "/out-pipe/errors").to_pylist()
local = [json.loads(line) for line in open(sys.argv[1] + "/local.jsonl", encoding="utf-8")]
key = lambda record: (record["document"], record["id"])
assert sorted((json.loads(row["record"]) for row in records), key=key) == sorted(
    (record for record in local if record["kind"] != "error"), key=key), "the records differ"
assert [row["document"] for row in errors] == ["broken.txt"], errors
print("the records are the same; one error record:", errors[0]["code"])
PYTHON
printf '#!/bin/sh\nhead -3 > /dev/null\nexit 3\n' > "$work/failing"
chmod +x "$work/failing"
for mode in pipe pandas; do
    if "$python" "$here/extract.py" "$work/in" "$work/out-failing" --binary "$work/failing" --mode $mode > /dev/null 2>&1; then
        echo "a failing worker is not noticed ($mode)"
        exit 1
    fi
done
echo "a failing worker fails the job, both ways"
