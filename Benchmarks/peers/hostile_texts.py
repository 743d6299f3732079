#!/usr/bin/env python3
"""Writes texts of n, 2n and 4n units for growth.sh: FOLDER/KIND-1.txt, -2, -4, and KIND-0 of 50
units, which is taken off: a start makes its tables.

    hostile_texts.py FOLDER N [KIND…]
"""
import glob
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))

# What is repeated. Each is something that a careless scanner goes over again and again.
HOSTILE = {
    "enumerators": "一是",
    "headings": "一、好\n",
    "decimals": "1.1.",
    "commas": "、",
    "list": "市住建局、",
    "open-brackets": "(",
    "brackets": "()",
    "quotes": "“",
    "digits": "9",
    "numerals": "十",
    "masks": "某",
    "letters": "x",
    "unit-suffixes": "局",
    "percentages": "5%",
    "goals": "确保",
    "years": "2026年",
    "verbs": "要",
    "lines": "\n",
    "titles": "讲话\n",
    "closings": "谢谢大家!\n同志们:\n",
}


def ordinary():
    """The speeches of the fixtures, one after the other."""
    texts = []
    for path in sorted(glob.glob(os.path.join(HERE, "../../Fixtures/Speeches/*/source.txt"))):
        with open(path, encoding="utf-8") as file:
            texts.append(file.read())
    return "\n".join(texts)


def main():
    folder, count, *wanted = sys.argv[1:]
    count = int(count)
    pieces = dict(HOSTILE)
    text = ordinary()
    pieces["ordinary"] = text
    for kind, piece in pieces.items():
        if wanted and kind not in wanted:
            continue
        # Of ordinary text about as many characters as most others have.
        base, repeats = (1, 1 + max(1, count // len(text))) if kind == "ordinary" else (50, 50 + count)
        write(folder, f"{kind}-0", piece * base)
        for factor in (1, 2, 4):
            write(folder, f"{kind}-{factor}", piece * (base + (repeats - base) * factor))


def write(folder, name, text):
    with open(f"{folder}/{name}.txt", "w", encoding="utf-8", newline="") as file:
        file.write(text)


if __name__ == "__main__":
    main()
