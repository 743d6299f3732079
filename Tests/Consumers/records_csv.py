"""Opens the tables of `extract --format csv` with pandas and DuckDB: python3 FILE [BINARY]."""
import json
import os
from collections import Counter

import duckdb
import pandas

from support import HOSTILE, Folder, lines, run, sources

KINDS = ["speech", "directive", "requirement", "unit", "percentage", "quantity", "time", "goal", "diagnostic"]


def check(paths, folder):
    records = lines(run("extract", *paths))
    counts = Counter(record["kind"] for record in records)
    run("extract", *paths, "--format", "csv", "--csv-raw", "-o", folder("tables"))
    names = sorted(os.listdir(folder("tables")))
    assert names == sorted(f"{kind}.csv" for kind in KINDS + ["error"]), names
    for kind in KINDS:
        path = os.path.join(folder("tables"), f"{kind}.csv")
        frame = pandas.read_csv(path, keep_default_na=False)
        table = duckdb.sql(f"SELECT id, \"text\", start FROM read_csv('{path}', header = true, max_line_size = 16000000)").fetchall()
        expected = [record for record in records if record["kind"] == kind]
        assert len(frame) == len(table) == counts[kind], (kind, len(frame), len(table), counts[kind])
        for number, (record, (identifier, text, start)) in enumerate(zip(expected, table)):
            assert frame.iloc[number]["id"] == record["id"] == identifier
            assert frame.iloc[number]["text"] == record["text"] == text
            assert frame.iloc[number]["start"] == record["range"][0] == start
            if "amount" in record:
                amount = frame.iloc[number]["amount"]
                assert (amount == "" or pandas.isna(amount)) == (record["amount"] is None), (amount, record["amount"])
                assert record["amount"] is None or float(amount) == record["amount"]
            if kind == "directive":
                assert frame.iloc[number]["path"] == "/" + "/".join(map(str, record["path"]))
        stream = run("extract", *paths, "--format", "csv", "--csv-raw", "--kinds", kind)
        with open(path, encoding="utf-8", newline="") as file:
            assert file.read() == stream
    # DuckDB reads the JSON Lines to the same number of rows.
    path = folder("records.jsonl", run("extract", *paths))
    rows = duckdb.sql(f"SELECT kind, count(*) FROM read_json('{path}', format = 'newline_delimited', maximum_object_size = 33554432) GROUP BY kind").fetchall()
    assert dict(rows) == dict(counts), (rows, counts)
    return sum(counts.values())


with Folder() as folder:
    check([folder("hostile.txt", HOSTILE)], folder)
with Folder() as folder:
    print("records: %d in CSV and JSON Lines, the same in pandas and DuckDB" % check(sources(), folder))
with Folder() as folder:
    run("extract", folder("missing.txt"), folder("here.txt", "一、修路。\n"), "--format", "csv", "-o", folder("tables"), status=2)
    assert len(pandas.read_csv(os.path.join(folder("tables"), "error.csv"))) == 1
