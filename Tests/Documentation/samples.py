#!/usr/bin/env python3
"""Writes every ```swift block of the README, the documentation and the doc comments of the library into
Tests/Packages/SampleClient, where it is compiled and run: samples.py

A block that imports something begins a program, in a function of its own; blocks behind it in the same file go on with
it. What a block says behind its prints and in lines of comments is what it must print.
"""
import pathlib
import re
import shutil

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "Tests/Packages/SampleClient/Sources/SampleClient/Samples"
LIBRARY = ["Jianghua", "JianghuaText", "JianghuaRecords", "JianghuaWriters"]


def sources():
    """Paths and the module that their samples import when they do not say it."""
    yield ROOT / "README.md", "Jianghua"
    for module in LIBRARY:
        for path in sorted((ROOT / "Sources" / module).rglob("*.md")):
            yield path, module
        for path in sorted((ROOT / "Sources" / module).rglob("*.swift")):
            yield path, module


def blocks(path):
    """Line numbers and lines of the blocks of a file."""
    is_code = path.suffix == ".swift"
    block, start = None, 0
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if is_code:
            match = re.match(r"\s*/// ?(.*)$", line)
            if not match:
                assert block is None, f"{path}:{start}: the block does not end"
                continue
            line = match.group(1)
        if block is None and line.strip() == "```swift":
            block, start = [], number + 1
        elif block is not None and line.strip() == "```":
            yield start, block
            block = None
        elif block is not None:
            block.append(line)


def expected(block):
    """What the comments say that the block prints; None when they say nothing."""
    words = []
    for line in block:
        if line.strip().startswith("// "):
            words.append(line.strip()[3:])
        elif match := re.search(r"print\(.*\).*?\s// (.*)$", line):
            words.append(match.group(1))
    return " ".join(words) or None


def literal(text):
    return "nil" if text is None else '##"' + text + '"##'


def programs(path, module):
    """Programs of a file: their imports and blocks."""
    program = None
    for start, block in blocks(path):
        imports = [line.strip() for line in block if line.startswith("import ")]
        if imports or program is None or path.suffix == ".swift":
            program = (imports or [f"import {module}"], [])
            yield program
        program[1].append((start, block))


def main():
    shutil.rmtree(SAMPLES, ignore_errors=True)
    SAMPLES.mkdir(parents=True)
    names = []
    for path, module in sources():
        place = path.relative_to(ROOT)
        for imports, body in list(programs(path, module)):
            number = len(names) + 1
            lines = ["// swift-format-ignore-file", *sorted({"import Foundation", *imports}), ""]
            lines.append(f"func sample{number}() async throws {{")
            for start, block in body:
                lines.append(f'#sourceLocation(file: "{path}", line: {start})')
                lines += ["" if line.startswith("import ") else line for line in block]
                lines.append("#sourceLocation()")
                lines.append(f'expect({literal(expected(block))}, at: "{place}:{start}")')
            lines.append("}")
            (SAMPLES / f"Sample{number}.swift").write_text("\n".join(lines) + "\n", encoding="utf-8")
            names.append((f"{place}:{body[0][0]}", f"sample{number}"))
    lines = ["// swift-format-ignore-file", "let samples: [(String, @Sendable () async throws -> Void)] = ["]
    lines += [f'    ("{place}", {name}),' for place, name in names]
    (SAMPLES / "Samples.swift").write_text("\n".join(lines + ["]"]) + "\n", encoding="utf-8")
    print(f"{len(names)} programs of {len(list(sources()))} files")


main()
