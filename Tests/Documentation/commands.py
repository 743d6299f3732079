#!/usr/bin/env python3
"""Runs the ```console blocks of the README and the documentation and compares what they print: commands.py BINARY

A line that begins with `$ ` is a command, those behind it are its output, in which … stands for anything.
"""
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
binary = pathlib.Path(sys.argv[1]).resolve()
environment = os.environ | {"PATH": f"{binary.parent}:{os.environ['PATH']}"}


def commands():
    for path in [ROOT / "README.md", *sorted(ROOT.glob("Sources/*/*.docc/*.md"))]:
        for block in re.findall(r"^```console\n(.*?)^```$", path.read_text(encoding="utf-8"), re.M | re.S):
            for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
                command, _, output = part.partition("\n")
                yield path.relative_to(ROOT), command, output


failures = 0
for path, command, expected in commands():
    found = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8").stdout
    pattern = ".*".join(re.escape(part) for part in expected.split("…"))
    if not re.fullmatch(pattern, found, re.S):
        failures += 1
        print(f"{path}: {command}\nprints\n{found}not\n{expected}")
print(f"{len(list(commands()))} commands, {failures} failures")
sys.exit(failures > 0)
