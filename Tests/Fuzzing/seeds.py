#!/usr/bin/env python3
"""Writes the seeds of every target, made of Fixtures: seeds.py FOLDER [TARGET…]

Sources are cut into pieces of some hundred bytes: short inputs are fuzzed faster, and a finding is small.
"""

import glob
import hashlib
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FIXTURES = os.path.join(HERE, "..", "..", "Fixtures")


def specs():
    for path in sorted(glob.glob(os.path.join(FIXTURES, "Specs", "*.json"))):
        with open(path, encoding="utf-8") as file:
            for case in json.load(file)["cases"]:
                text = case.get("text") or case.get("source") or ""
                if isinstance(text, str) and text:
                    yield text.replace("⟦", "").replace("⟧", "")


def sources():
    for path in sorted(glob.glob(os.path.join(FIXTURES, "Speeches", "*", "source.txt"))):
        with open(path, encoding="utf-8", newline="") as file:
            yield path, file.read()


def pieces(text, length=400):
    for start in range(0, len(text), length):
        yield text[start:start + length]


def texts():
    yield from specs()
    for _, text in sources():
        yield from list(pieces(text))[:24]
        yield text[:1500]


def decoding():
    encodings = [(1, "utf-8"), (2, "utf-16-le"), (3, "utf-16-be"), (4, "gb18030")]
    words = list(texts())[::5]
    for text in words:
        for number, encoding in encodings:
            data = text[:150].encode(encoding, "ignore")
            yield bytes([number]) + data
            yield b"\0" + data
    for text in words:
        yield b"\0" + text[:100].encode("big5", "ignore")
        yield b"\5" + text[:100].encode("big5hkscs", "ignore")
    for mark in ("utf-8-sig", "utf-16"):
        yield b"\0" + words[0][:80].encode(mark)


def normalization():
    damage = ["構(gòu)建", "&nbsp;&rdquo;", "<p>甲</p>", "\u200b", "— 3 —\n", "１２％", "??梢哉f", "乾隆著作", "后里乡里"]
    for number, text in enumerate(list(texts()) + damage):
        yield bytes([number % 12]) + text[:300].encode()


def lines():
    with open(os.path.join(FIXTURES, "Documents", "speeches.jsonl"), "rb") as file:
        yield b"\3" + file.read()[:3000]
    for number, text in enumerate(list(texts())[::7]):
        object = {"id": [number, f"n{number}", None][number % 3], "text": text[:80], "date": "2026-03-05"}
        yield bytes([number % 4]) + json.dumps(object, ensure_ascii=number % 2 == 0).encode() + b"\n"
    for line in ('{"x":[1,{"y":[]},-0.5e+3,true,null,{}],"text":"a\\nb\\ud83d\\ude00"}', '{"text":"a","text":"b"}', "[]", "{"):
        yield b"\2" + line.encode() + b"\r\n\n" + line.encode()


def lexicon():
    yield "name\tcategory\taliases\n桐山推进办\ttaskforce\t推进办|推进办公室\n\n# 注\n丙丁社\t\n".encode()
    yield '{"name": "桐山推进办", "category": "taskforce", "aliases": ["推进办", "推\\u8fdb办公室"]}\n{"name":"丙"}\n'.encode()
    yield '\ufeff{"aliases": null, "category": null, "name": "丙丁社"}\r\n'.encode()
    names = sorted({text[:6].strip() for text in specs()})
    categories = ["party", "government", "congress", "mass", "enterprise", "division", "", "collective"]
    for start in range(0, len(names), 6):
        rows = [f"{name}\t{categories[n % 8]}\t甲{n}|乙{n}" for n, name in enumerate(names[start:start + 6]) if name]
        yield "\n".join(rows).encode()
        yield "\n".join(rows[:2]).encode("gb18030", "ignore")
    for start in range(0, len(names), 3):
        yield "\n".join(json.dumps({"name": name, "category": "party", "aliases": []}, ensure_ascii=False) for name in names[start:start + 3]).encode()


def brat():
    types = {"speech": "Speech", "directive": "Directive", "unit": "Unit", "percentage": "Percentage", "quantity": "Quantity", "time": "Time", "goal": "Goal"}
    for path, text in sources():
        with open(os.path.join(os.path.dirname(path), "gold.jsonl"), encoding="utf-8") as file:
            rows = [json.loads(line) for line in file]
        for start in range(0, min(len(text), 4000), 250):
            piece = text[start:start + 250]
            yield piece.encode()
            marks, notes = [], []
            for row in rows:
                lower, upper = row.get("start", 0) - start, row.get("end", 0) - start
                if row["kind"] in types and 0 <= lower < upper <= len(piece) and "\n" not in piece[lower:upper]:
                    number = len(marks) + 1
                    marks.append(f"T{number}\t{types[row['kind']]} {lower} {upper}\t{piece[lower:upper]}")
                    if row["kind"] == "unit":
                        notes.append(f"A{number}\tUnitRole T{number} {row['role']}\n#{number}\tAnnotatorNotes T{number}\tname={row['name']}; x")
                    if row["kind"] == "directive" and number > 1:
                        notes.append(f"R{number}\tDirectiveParent Arg1:T{number} Arg2:T1")
            yield piece.encode() + b"\0" + "\n".join(marks + notes).encode()
    yield "甲\r\n乙\0T1\tUnit 0 1;3 4\t甲 乙\r\nE1\tX:T1\n*\tEquiv T1\nN1\tx T1 y\n".encode()


def structure():
    headings = ["一、", "（一）", "1.", "(1)", "①", "一是", "一要", "第一，", "首先，", "最后，", "第三章", "1.1.1 ", "A.", "篇一\n", "同志们：\n", "在会上的讲话\n", "谢谢大家！\n"]
    for first in headings:
        for second in headings:
            yield f"{first}压实责任。\n{second}加快进度。\n".encode()
    for text in texts():
        yield text[:240].encode()


MAKERS = {
    "decoding": decoding, "normalization": normalization, "structure": structure,
    "analysis": lambda: (text[:600].encode() for text in texts()),
    "lines": lines, "lexicon": lexicon, "brat": brat,
}


def main():
    folder, targets = sys.argv[1], sys.argv[2:] or list(MAKERS)
    for target in targets:
        place = os.path.join(folder, target)
        os.makedirs(place, exist_ok=True)
        seeds = set(MAKERS[target]())
        for seed in seeds:
            with open(os.path.join(place, hashlib.sha1(seed).hexdigest()), "wb") as file:
                file.write(seed)
        print(f"{target}: {len(seeds)} seeds")


main()
