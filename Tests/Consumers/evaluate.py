"""Compares `evaluate` with the scorer beside this repository, if it is there: python3 FILE [BINARY]."""
import glob
import json
import os
import random
import subprocess
import sys

from support import SHARED, Folder, run

SCORER = os.path.join(SHARED, "tools/score.py")
GOLD = os.path.join(SHARED, "gold")


def damaged(seed):
    """Gold as somebody might find it: shifted, doubled, left out, with wrong fields."""
    chance = random.Random(seed)
    for path in sorted(glob.glob(os.path.join(GOLD, "*.jsonl"))):
        with open(path, encoding="utf-8") as file:
            for line in file:
                record = json.loads(line)
                if chance.random() < 0.1:
                    continue
                start, end = record.pop("start"), record.pop("end")
                record["range"] = [start + chance.choice([0, 0, 0, 0, 1, -1, 3]), end + chance.choice([0, 0, 0, 2, 9])]
                if record["kind"] == "directive":
                    value = record.pop("value") if chance.random() < 0.9 else 99
                    record["number"] = {"text": "", "value": value, "style": record.pop("style"), "range": [start, end]}
                for key in ("role", "type", "heading", "trigger", "mood", "strength", "title", "edtf"):
                    if key in record and chance.random() < 0.15:
                        record[key] = chance.choice([None, "other"])
                if record.get("indicator") and chance.random() < 0.5:
                    record["indicator"] = record["indicator"][: len(record["indicator"]) * 2 // 3]
                if record.get("deadline"):
                    record["deadline"] = {"text": record["deadline"], "edtf": None, "time": "s1.t1"}
                if chance.random() < 0.1 and "masked" in record:
                    record["masked"] = not record["masked"]
                record["document"] = f"some/{record['document']}.txt"
                for _ in range(1 + (chance.random() < 0.1)):
                    yield record


def check(path):
    theirs = subprocess.run([sys.executable, SCORER, GOLD, path, "--json"], capture_output=True, check=True)
    assert json.loads(run("evaluate", "--gold", GOLD, path, "--format", "json")) == json.loads(theirs.stdout)
    for kind in ("unit", "goal", "unit~", "directive-mood"):
        theirs = subprocess.run([sys.executable, SCORER, GOLD, path, "--errors", kind], capture_output=True, text=True, check=True)
        ours = run("evaluate", "--gold", GOLD, path, "--errors", kind)
        for word in ("missed", "extra"):
            places = [[line.split()[1] for line in text.splitlines() if line.startswith(word)] for text in (theirs.stdout, ours)]
            assert places[0] == places[1], (kind, word)


if not os.path.exists(SCORER):
    print("evaluate: no scorer to compare with")
    sys.exit()
with Folder() as folder:
    check(folder("now.jsonl", run("extract", os.path.join(SHARED, "corpus/speeches"))))
    for seed in range(5):
        content = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in damaged(seed))
        check(folder("damaged.jsonl", content))
    run("evaluate", "--gold", GOLD, folder("wrong.jsonl", "{}\n"), status=65)
print("evaluate: the figures and differences of the scorer on 6 sets of records")
