#!/usr/bin/env python3
"""Compares `jianghua normalize --script` with OpenCC (pip install opencc) on text files.

    compare_script.py JIANGHUA simplified|traditional FILE… [--words N]

Prints for every kind of difference how often it occurs: the source's character, our form, OpenCC's form,
and one place. Lines that our side leaves alone because they are in the asked script already are counted
apart, as OpenCC converts whatever it is given.
"""
import collections
import subprocess
import sys

import opencc


def main():
    program, script, *files = sys.argv[1:]
    converter = opencc.OpenCC("t2s" if script == "simplified" else "s2t")
    kinds = collections.Counter()
    places = {}
    characters = left = changed_ours = changed_theirs = 0
    for name in files:
        with open(name, encoding="utf-8", newline="") as file:
            source = file.read()
        ours = subprocess.run(
            [program, "normalize", "--script", script, name], capture_output=True, check=True
        ).stdout.decode("utf-8")
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


main()
