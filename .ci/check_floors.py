"""Compares a score report (JSON on standard input) with floors: {"kind": {"figure": floor}}."""
import json
import sys

report = json.load(sys.stdin)
with open(sys.argv[1], encoding="utf-8") as file:
    floors = json.load(file)
below = [
    f"{kind}.{figure} is {report[kind][figure]}, below its floor {floor}"
    for kind, figures in floors.items()
    for figure, floor in figures.items()
    if (report[kind][figure] or 0) < floor
]
print("\n".join(below) or "all scores are at or above their floors")
sys.exit(1 if below else 0)
