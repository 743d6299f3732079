#!/usr/bin/env python3
"""Names the public symbols of the library modules that have no documentation: undocumented.py SYMBOL_GRAPHS"""
import json
import pathlib
import sys

MODULES = ["Jianghua", "JianghuaRecords", "JianghuaText"]
# What protocols of the standard library ask for says by itself what it is.
EXPECTED = {
    "encode(to:)", "init(from:)", "hash(into:)", "==(_:_:)", "description", "errorDescription", "recoverySuggestion",
    "init(rawValue:)", "Element", "AsyncIterator", "next()", "makeAsyncIterator()",
}

missing = []
for module in MODULES:
    for path in pathlib.Path(sys.argv[1]).glob(f"{module}*.symbols.json"):
        if path.name.split(".")[0].split("@")[0] != module:
            continue
        for symbol in json.loads(path.read_text())["symbols"]:
            name = symbol["pathComponents"][-1]
            if "docComment" not in symbol and "location" in symbol and name not in EXPECTED:
                missing.append(f"{module}: {'.'.join(symbol['pathComponents'])}")
if missing:
    sys.exit("without documentation:\n" + "\n".join(sorted(missing)))
