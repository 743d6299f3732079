#!/usr/bin/env python3
"""Compares the values of figures with recognizers-text and cn2an, and sorts every difference by its kind.

    compare_numbers.py RECORDS.jsonl [--examples N] [--unexplained]

RECORDS.jsonl is what `jianghua extract` wrote; the documents it names must lie where it says.
Needs: pip install emoji==1.7.0 recognizers-text-number cn2an  (emoji 2 breaks recognizers-text)

recognizers-text reads whole lines, and what it finds is matched with our figures by overlap. cn2an converts
a number that it is given and finds nothing itself: it gets the number out of each of our figures.
"""
import argparse
import collections
import json
import os
import re
from decimal import Decimal, InvalidOperation

import cn2an
from recognizers_number import (Culture, recognize_number, recognize_ordinal, recognize_percentage)

SCALE = r"(?:千(?![克瓦伏米])|[十百万亿萬億])"
NUMBER = re.compile(
    rf"[0-9](?:[0-9.]|[ ,][0-9]{{3}})*{SCALE}*(?:[0-9]+{SCALE}+)*"
    r"|[〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億兩]+")


def load(path):
    """The figures of every document, also of documents that have none."""
    documents = collections.OrderedDict()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            documents.setdefault(record["document"], [])
            if record["kind"] in ("percentage", "quantity"):
                documents[record["document"]].append(record)
    return documents


def decimal(text):
    if text is None:
        return None
    try:
        return Decimal(str(text).rstrip("%").replace(",", ""))
    except InvalidOperation:
        return None


def ours(record):
    value = record["value"]
    if "/" in value:
        part, whole = value.split("/")
        return Decimal(part) / Decimal(whole)
    return decimal(value)


def recognized(line):
    """(start, end, value, what) for everything that recognizers-text finds in a line."""
    found = []
    for what, recognize in (("percentage", recognize_percentage), ("ordinal", recognize_ordinal),
                            ("number", recognize_number)):
        for result in recognize(line, Culture.Chinese):
            value = result.resolution.get("value") if result.resolution else None
            found.append((result.start, result.end + 1, decimal(value), what, result.text))
    return found


def kind_of(record, value, what, before, behind):
    """Why the peer's value differs from ours, as a word of the table in NUMBERS.md."""
    source, unit = record["text"], record["unit"]
    own = ours(record)
    if record["masked"]:
        return "masked digits"
    if value is not None and own is not None and abs(value - own) <= abs(own) * Decimal("1e-12"):
        return "same" if value == own else "floating point"
    if record["upper"] is not None:
        return "ranges and pairs"
    if unit == "point" and what == "percentage":
        return "percentage points read as percent"
    if "翻" in source:
        return "doublings (翻番)"
    if "成" in source and unit == "percent":
        return "tenths (成)"
    if re.search(r"[0-9] [0-9]{3}", source):
        return "digits split by spaces"
    if "多" in source or "余" in source or "餘" in source:
        return "多 and 余 inside a number"
    if unit == "fraction":
        return "fractions, 一半"
    if value is not None and own is not None and own != 0:
        ratio = value / own
        if ratio in [Decimal(10) ** -n for n in range(1, 17)]:
            return "万 and 亿 left out"
    if re.search(r"(?<![0-9一二三四五六七八九])[十百千万亿萬億]+", source) and not re.search(r"[0-9]", source):
        return "bare powers of ten (亿元)"
    if value is None:
        return "found without a value"
    if before > 0 or behind > 0:
        return "characters beside the number taken in (减负, 5万亿两个)"
    if unit and unit[0] in "千兆":
        return "千 and 兆 of a measure taken as powers of ten"
    return "unexplained"


def not_found(record):
    """Why the peer has nothing at all at a figure."""
    if record["masked"]:
        return "masked digits"
    if "番" in record["text"]:
        return "doublings (翻番)"
    if record["unit"] == "大":
        return "not found: numbers before 大 (三大)"
    if record["unit"] and record["unit"].startswith("千"):
        return "not found: numbers before 千瓦, 千伏, 千克"
    if not re.search(r"[0-9一二三四五六七八九两兩]", record["text"]):
        return "not found: bare powers of ten (亿元)"
    return "not found: others"


def compare_recognizers(documents, kinds, examples):
    for name, records in documents.items():
        with open(name, encoding="utf-8") as file:
            source = file.read()
        position = 0
        index = 0
        for line in source.splitlines(keepends=True):
            end = position + len(line)
            inside = []
            while index < len(records) and records[index]["range"][0] < end:
                inside.append(records[index])
                index += 1
            found = recognized(line) if inside else []
            for record in inside:
                start, stop = record["range"][0] - position, record["range"][1] - position
                best = None
                for item in found:
                    shared = min(stop, item[1]) - max(start, item[0])
                    wanted = "percentage" if record["kind"] == "percentage" else "number"
                    rank = (item[3] == wanted, shared)
                    if shared > 0 and (best is None or rank > best[0]):
                        best = (rank, item)
                if best is None:
                    kind, text = not_found(record), ""
                else:
                    first, last, value, what, text = best[1]
                    kind = kind_of(record, value, what, start - first, last - stop)
                kinds[kind] += 1
                examples[kind].append((record["text"], record["value"], text, best and best[1][2]))
            position = end


def show_extra(documents, count):
    """Percentages that recognizers-text finds where we have none."""
    extra, total = [], 0
    for name, records in documents.items():
        with open(name, encoding="utf-8") as file:
            source = file.read()
        ranges = [record["range"] for record in records if record["kind"] == "percentage"]
        position = 0
        for line in source.splitlines(keepends=True):
            for result in recognize_percentage(line, Culture.Chinese):
                total += 1
                start, end = position + result.start, position + result.end + 1
                if not any(start < stop and begin < end for begin, stop in ranges):
                    extra.append((os.path.basename(name), source[max(0, start - 12):end + 8].replace("\n", "/")))
            position += len(line)
    print(f"## percentages that only recognizers-text finds: {len(extra)} of {total}")
    for name, context in extra[:count]:
        print(f"          {name}: {context!r}")


def compare_cn2an(documents, kinds, examples):
    for records in documents.values():
        for record in records:
            match = NUMBER.search(record["text"])
            number = match.group() if match else record["text"]
            try:
                value = Decimal(str(cn2an.cn2an(number, "smart")))
            except Exception:  # it raises ValueError and others for what it does not read
                value = None
            own = ours(record)
            if record["unit"] == "multiple" and "翻" in record["text"]:
                kind = "doublings (翻番)"
            elif record["masked"]:
                kind = "masked digits"
            elif value is not None and own == value:
                kind = "same"
            elif value is not None and own is not None and abs(value - own) <= abs(own) * Decimal("1e-12"):
                kind = "floating point"
            elif "成" in record["text"] and record["unit"] == "percent":
                kind = "tenths (成)"
            elif record["unit"] == "fraction" or "分之" in record["text"]:
                kind = "fractions"
            elif record["upper"] is not None:
                kind = "ranges and pairs"
            elif "多" in record["text"] or "余" in record["text"] or "餘" in record["text"] or "几" in record["text"]:
                kind = "多 and 余 inside a number"
            elif re.search(r"[0-9][ ,，][0-9]{3}", record["text"]):
                kind = "digits split by spaces or commas"
            elif any(character in number for character in "萬億兩"):
                kind = "traditional script"
            elif value is None and re.fullmatch(r"[十百千万亿]+", number):
                kind = "bare powers of ten (亿元)"
            elif value is None and re.search(r"[0-9][千百十万亿]{2,}|[千百十万亿][0-9]", record["text"]):
                kind = "digits with two powers (3千万, 1亿3千万)"
            elif value is None:
                kind = "refused"
            else:
                kind = "unexplained"
            kinds[kind] += 1
            examples[kind].append((record["text"], record["value"], number, value))


def show(title, kinds, examples, count):
    total = sum(kinds.values())
    print(f"## {title}: {total} figures")
    for kind, number in kinds.most_common():
        print(f"{number:6}  {kind}")
        if kind != "same":
            for example in examples[kind][:count]:
                print(f"          {example[0]!r}: ours {example[1]}, theirs {example[3]} from {example[2]!r}")
    print()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("records")
    parser.add_argument("--examples", type=int, default=3)
    arguments = parser.parse_args()
    documents = load(arguments.records)
    for records in documents.values():
        records.sort(key=lambda record: record["range"])
    for title, compare in (("recognizers-text", compare_recognizers), ("cn2an", compare_cn2an)):
        kinds, examples = collections.Counter(), collections.defaultdict(list)
        compare(documents, kinds, examples)
        show(title, kinds, examples, arguments.examples)
    show_extra(documents, 4 * arguments.examples)


if __name__ == "__main__":
    main()
