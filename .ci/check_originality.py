"""Whether a case of Fixtures/Specs stands too near a real text: check_originality.py SPECS CORPUS

A sentence of 16 and more characters is held against every text of the corpus by its runs of four characters, digits and
marks included. Nine of ten in common is a copy, whatever word was exchanged; formulas of the genre stay below that.
"""
import json
import pathlib
import re
import sys

RUN, LENGTH, SHARE = 4, 16, 0.9


def runs(text):
    text = re.sub(r"[\s⟦⟧]", "", text)
    return [text[index:index + RUN] for index in range(len(text) - RUN + 1)]


def texts(value):
    if isinstance(value, dict):
        if isinstance(value.get("text"), str):
            yield value["text"]
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from texts(part)


specs, corpus = map(pathlib.Path, sys.argv[1:])
known = {run for path in corpus.rglob("*.txt") for run in runs(path.read_text(encoding="utf-8", errors="replace"))}
sentences = copies = 0
for path in sorted(specs.glob("*.json")):
    for text in texts(json.loads(path.read_text(encoding="utf-8"))):
        for sentence in re.split(r"[。！？\n]", text):
            found = runs(sentence)
            if len(found) + RUN - 1 < LENGTH:
                continue
            sentences += 1
            if sum(run in known for run in found) >= SHARE * len(found):
                copies += 1
                print(f"{path.name}: near a real text: {sentence}", file=sys.stderr)
print(f"{sentences} sentences of cases, {copies} near real ones")
sys.exit(1 if copies or not sentences or not known else 0)
