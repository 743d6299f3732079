#!/usr/bin/env python3
"""Compares `jianghua normalize --script` with OpenCC and ICU (pip install opencc PyICU).

    compare_script.py JIANGHUA simplified|traditional FILE…
    compare_script.py JIANGHUA lines [--misses]

The first prints for every kind of difference from OpenCC how often it occurs: the source's character, our
form, OpenCC's form, and one place. Lines that our side leaves alone because they are in the asked script
already are counted apart, as OpenCC converts whatever it is given.

The second counts the lines of names and rare words that each converts right, to simplified: the cases of
Fixtures/Specs/script.json, which we developed with, and script_lines.tsv, which we did not.
"""
import collections
import json
import os
import subprocess
import sys
import tempfile

import opencc

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    program, task, *rest = sys.argv[1:]
    if task == "lines":
        lines(program, "--misses" in rest)
    else:
        kinds_of_difference(program, task, rest)


def normalized(program, script, name):
    command = [program, "normalize", "--script", script, name]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")


def kinds_of_difference(program, script, files):
    converter = opencc.OpenCC("t2s" if script == "simplified" else "s2t")
    kinds = collections.Counter()
    places = {}
    characters = left = changed_ours = changed_theirs = 0
    for name in files:
        with open(name, encoding="utf-8", newline="") as file:
            source = file.read()
        ours = normalized(program, script, name)
        theirs = converter.convert(source)
        if not len(source) == len(ours) == len(theirs):
            print(f"{name}: lengths differ ({len(source)}, {len(ours)}, {len(theirs)})")
            continue
        characters += len(source)
        changed_ours += sum(a != b for a, b in zip(source, ours))
        changed_theirs += sum(a != b for a, b in zip(source, theirs))
        for index, (a, b, c) in enumerate(zip(source, ours, theirs)):
            if b == c:
                continue
            if a == b:
                left += 1
            kinds[a, b, c] += 1
            places.setdefault((a, b, c), source[max(0, index - 6) : index + 7].replace("\n", "⏎"))
    total = sum(kinds.values())
    print(f"{characters} characters; changed by us {changed_ours}, by OpenCC {changed_theirs}")
    print(f"{total} differ, of them {left} left alone by us; {len(kinds)} kinds")
    for (a, b, c), count in kinds.most_common():
        print(f"{count:6} {a} ours {b} OpenCC {c}  {places[a, b, c]}")


def lines(program, misses):
    import icu

    transliterator = icu.Transliterator.createInstance("Hant-Hans")
    converter = opencc.OpenCC("t2s")
    with open(os.path.join(HERE, "../../Fixtures/Specs/script.json"), encoding="utf-8") as file:
        cases = [(case["text"], case["simplified"]) for case in json.load(file)["cases"] if "simplified" in case]
    with open(os.path.join(HERE, "script_lines.tsv"), encoding="utf-8") as file:
        fresh = [tuple(line.rstrip("\n").split("\t")) for line in file]
    simplified = [case for case in cases if case[0] == case[1]]
    traditional = [case for case in cases if case[0] != case[1]]
    with tempfile.TemporaryDirectory() as folder:
        # A file for each line: no line helps another to tell its script.
        path = os.path.join(folder, "line.txt")

        def ours(text):
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            return normalized(program, "simplified", path)

        converters = {
            "ICU": transliterator.transliterate,
            "OpenCC t2s": converter.convert,
            "OpenCC tw2s": opencc.OpenCC("tw2s").convert,
            "jianghua": ours,
        }
        print(f"ICU {icu.ICU_VERSION}, OpenCC {opencc.__version__}")
        for name, group in (
            ("fixtures, traditional", traditional),
            ("fixtures, simplified that must stay", simplified),
            ("script_lines.tsv", fresh),
        ):
            for converter_name, convert in converters.items():
                wrong = [(right, result) for text, right in group if (result := convert(text)) != right]
                print(f"{name}: {converter_name} {len(group) - len(wrong)} of {len(group)}")
                if misses:
                    for right, result in wrong:
                        marks = "".join(f"{a}→{b} " for a, b in zip(right, result) if a != b)
                        print(f"    {marks} {right}".replace("\n", "⏎"))


main()
