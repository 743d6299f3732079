#!/usr/bin/env python3
"""Makes the table of profile.sh of two listings of callgrind_annotate: of a short text and of a long one."""
import re
import sys

# A stage by the functions that it enters by; what a stage calls counts as its own.
STAGES = [
    ("decode", ["SourceDecoder.decode"]),
    ("fold", ["TextFolder.fold("]),
    ("marks and lines", ["MarkFinder.init("]),
    ("places of phrases", ["PhraseSieve.places("]),
    ("speeches", ["SpeechFinder.find("]),
    ("directives", ["DirectiveExtractor.directives("]),
    ("numerals", ["NumeralScanner.numerals("]),
    ("tense", ["TenseMap.init("]),
    ("times", ["TimeExtractor.times("]),
    ("figures", ["FigureExtractor.figures("]),
    ("quotes", ["QuoteChecker.diagnostics("]),
    ("units", ["UnitExtractor.units("]),
    ("requirements", ["RequirementExtractor.requirements("]),
    ("goals", ["GoalExtractor.goals("]),
    # What the compiler has put into its caller: drafts less all stages above that it calls.
    ("times, figures and tense, where not above", ["SpeechAnalyzer.drafts("]),
    ("link: records, ids, references", ["Linker.link(_:diagnostics:)"]),
    ("JSON Lines", ["JSONLinesWriter.write(", "JSONObjectWriter.line(", "DocumentProcessor.lines("]),
]
LINE = re.compile(r"\s*([0-9,]+) \([ 0-9.]+%\)  [^:]*:(.*?)(?: \[[^\]]*\])?$")


def counts(path):
    """Inclusive instructions by function, and the total."""
    functions, total = {}, 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            found = re.match(r"\s*([0-9,]+) \(100\.0%\)  PROGRAM TOTALS", line)
            if found:
                total = int(found[1].replace(",", ""))
                continue
            found = LINE.match(line)
            if found:
                name = found[2].removeprefix("specialized ").removeprefix("static ")
                functions[name] = max(functions.get(name, 0), int(found[1].replace(",", "")))
    return functions, total


def main():
    (short, short_total), (long, total) = map(counts, sys.argv[1:])
    total -= short_total
    named = 0
    print(f"{total / 1e6:.0f} million instructions; a start takes {short_total / 1e6:.0f} million\n")
    print("| stage | share of the instructions |\n|---|---|")
    for stage, entries in STAGES:
        def taken(functions):
            return max((count for name, count in functions.items()
                        if any(name.startswith(entry) for entry in entries)), default=0)
        share = max(0, taken(long) - taken(short)) / total
        if stage == "speeches":
            before_drafts = named
        if entries == ["SpeechAnalyzer.drafts("]:
            share = max(0, share - (named - before_drafts))
        named += share
        print(f"| {stage} | {f'{share:.1%}' if taken(long) else 'in its caller'} |")
    print(f"| the rest: reading, threads, output, memory | {1 - named:.1%} |")


if __name__ == "__main__":
    main()
