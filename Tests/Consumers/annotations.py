"""Reads the annotation formats by their tools' own rules: python3 FILE [BINARY]."""
import json
import os
import re

from support import HOSTILE, Folder, lines, run, sources, text_of

KINDS = ["speech", "directive", "unit", "percentage", "quantity", "time", "goal"]


def read_brat(text_path, annotation_path, configuration):
    """A reader of brat standoff that is as strict as brat's own."""
    with open(text_path, encoding="utf-8") as file:  # universal newlines, as brat's server reads
        text = file.read()
    with open(text_path, "rb") as file:
        assert b"\r" not in file.read()
    with open(annotation_path, encoding="utf-8") as file:
        content = file.read()
    assert content == "" or content.endswith("\n")
    marks, attributes, relations = {}, [], []
    assert len(content.splitlines()) == content.count("\n"), "a line breaks for some readers"
    for line in content.splitlines():
        identifier, rest = line.split("\t", 1)
        assert re.fullmatch(r"[TAR#]\d+", identifier), line
        if identifier[0] == "T":
            head, words = rest.split("\t")
            name, places = head.split(" ", 1)
            spans = [tuple(map(int, place.split(" "))) for place in places.split(";")]
            assert all(0 <= start < end <= len(text) for start, end in spans)
            assert all(one[1] <= two[0] for one, two in zip(spans, spans[1:]))
            assert " ".join(text[start:end] for start, end in spans) == words, (words, spans)
            assert "\n" not in words and name in configuration["entities"]
            assert identifier not in marks
            marks[identifier] = (name, spans)
        elif identifier[0] == "A":
            attributes.append(rest.split(" "))
        elif identifier[0] == "R":
            relations.append(rest.split(" "))
        else:
            head, note = rest.split("\t", 1)
            assert head.split(" ")[1] in marks and note
    for name, target, *value in attributes:
        owner, values = configuration["attributes"][name]
        assert marks[target][0] == owner
        assert (not values and not value) or value[0] in values, (name, value)
    for name, first, second in relations:
        assert name in configuration["relations"]
        assert first.split(":")[1] in marks and second.split(":")[1] in marks
    return len(marks)


def read_configuration(path):
    sections, section = {}, None
    with open(path, encoding="utf-8") as file:
        for line in file.read().split("\n"):
            if re.fullmatch(r"\[\w+\]", line):
                section = sections.setdefault(line[1:-1], [])
            elif line:
                section.append(line)
    assert set(sections) == {"entities", "relations", "events", "attributes"}, "brat wants all four"
    attributes = {}
    for line in sections["attributes"]:
        name, rest = line.split("\t" if "\t" in line else " ", 1)
        parts = dict(part.split(":") for part in rest.split(", "))
        attributes[name] = (parts["Arg"], parts.get("Value", "").split("|") if "Value" in parts else [])
    relations = {line.split()[0] for line in sections["relations"]}
    return {"entities": sections["entities"], "attributes": attributes, "relations": relations}


def gold_shape(record):
    """A record of extract as import gives it back."""
    number = record.get("number")
    start, end = number["range"] if number else record["range"]
    return record["kind"], start, end


def marked(records):
    return sorted(gold_shape(record) for record in records if record["kind"] in KINDS and record["kind"] != "speech")


def imported(gold):
    return sorted((record["kind"], record["start"], record["end"]) for record in gold if record["kind"] != "speech")


def check_brat(paths, folder):
    run("extract", *paths, "--format", "brat", "-o", folder("brat"))
    configuration = read_configuration(os.path.join(folder("brat"), "annotation.conf"))
    texts = [name for name in sorted(os.listdir(folder("brat"))) if name.endswith(".txt")]
    assert len(texts) == len(paths)
    count = sum(
        read_brat(os.path.join(folder("brat"), name), os.path.join(folder("brat"), name[:-4] + ".ann"), configuration)
        for name in texts)
    records = lines(run("extract", *paths))
    assert count == sum(record["kind"] in KINDS for record in records)
    gold = lines(run("import", "--from", "brat", folder("brat")))
    assert imported(gold) == marked(records)
    return count


def check_doccano(paths, folder):
    for utf16 in (False, True):
        extra = ["--offsets", "utf16"] if utf16 else []
        out = folder("doccano.jsonl")
        run("extract", *paths, "--format", "doccano", *extra, "-o", out)
        documents = lines(text_of(out))
        assert len(documents) == len(paths)
        for document in documents:
            units = document["text"].encode("utf-16-le") if utf16 else None
            identifiers = {entity["id"] for entity in document["entities"]}
            assert len(identifiers) == len(document["entities"]) == len(document["records"])
            for entity, record in zip(document["entities"], document["records"]):
                start, end = entity["start_offset"], entity["end_offset"]
                words = units[2 * start:2 * end].decode("utf-16-le") if utf16 else document["text"][start:end]
                assert words.replace("\r", " ") == record["text"].replace("\r", " "), (words, record["text"])
                assert entity["label"].split(":")[0] == record["kind"]
            for relation in document["relations"]:
                assert {relation["from_id"], relation["to_id"]} <= identifiers
        gold = lines(run("import", "--from", "doccano", out, *(["--utf16"] if utf16 else [])))
        assert imported(gold) == marked(lines(run("extract", *paths)))
        # What a project exports: other ids, marks as objects, what else was in the line kept.
        exported = [{**document, "id": 100 + number, "Comments": [],
                     "entities": [{**entity, "id": 5000 + entity["id"]} for entity in document["entities"]],
                     "relations": [{**relation, "from_id": 5000 + relation["from_id"], "to_id": 5000 + relation["to_id"]}
                                   for relation in document["relations"]]}
                    for number, document in enumerate(documents)]
        path = folder("exported.jsonl", "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in exported))
        assert lines(run("import", "--from", "doccano", path, *(["--utf16"] if utf16 else []))) == gold


def check_label_studio(paths):
    tasks = json.loads(run("extract", *paths, "--format", "labelstudio"))
    assert len(tasks) == len(paths)
    for task in tasks:
        units = task["data"]["text"].encode("utf-16-le")
        (prediction,) = task["predictions"]
        regions = {}
        for result in prediction["result"]:
            if result["type"] == "relation":
                assert {result["from_id"], result["to_id"]} <= set(regions) and result["direction"] == "right"
                continue
            value = result["value"]
            assert result["to_name"] == "text" and result["type"] in ("labels", "choices")
            words = units[2 * value["start"]:2 * value["end"]].decode("utf-16-le")
            assert words.replace("\r", " ") == value["text"].replace("\r", " ")
            if result["type"] == "labels":
                assert result["id"] not in regions and value["labels"][0] in KINDS
                regions[result["id"]] = value
            else:
                assert regions[result["id"]]["start"] == value["start"] and len(value["choices"]) == 1


def check_web_annotations(paths):
    collection = json.loads(run("extract", *paths, "--format", "webanno"))
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["type"] == "AnnotationCollection" and collection["first"]["type"] == "AnnotationPage"
    items = collection["first"]["items"]
    assert collection["total"] == len(items) == len({item["id"] for item in items})
    texts = {}
    for item in items:
        source = item["target"]["source"]
        position, quote = item["target"]["selector"]
        if source not in texts:
            from urllib.parse import unquote
            texts[source] = text_of(unquote(source))
        text = texts[source]
        assert text[position["start"]:position["end"]] == quote["exact"]
        assert text[max(position["start"] - 20, 0):position["start"]] == quote["prefix"]
        assert text[position["end"]:position["end"] + 20] == quote["suffix"]


def check_iob2(paths):
    content = run("extract", *paths, "--format", "iob2")
    records = lines(run("extract", *paths))
    text, left_out, spans = None, 0, 0
    columns = content.split("\n", 1)[0].split(" = ")[1].split(" ")
    assert columns[:2] == ["character", "offset"]
    names, previous = {}, ["O"] * len(columns[2:])
    for path in paths:
        names["".join(path.split())] = text_of(path)
    for line in content.split("\n"):
        if line.startswith("# "):
            if line.startswith("# newdoc id = "):
                text = names[line[14:]]
            if "left out" in line:
                left_out += int(line.split(": ")[1].split(" ")[0])
            continue
        if not line:
            previous = ["O"] * len(columns[2:])
            continue
        cells = line.split("\t")
        assert len(cells) == len(columns) and text[int(cells[1])] == cells[0]
        for tag, before, kind in zip(cells[2:], previous, columns[2:]):
            assert tag in ("O", "B-" + kind, "I-" + kind)
            assert tag[0] != "I" or before != "O", ("I after O", line)
            spans += tag[0] == "B"
        previous = cells[2:]
    assert spans + left_out == sum(record["kind"] in columns for record in records)


with Folder() as folder:
    hostile = folder("hostile.txt", HOSTILE.replace("\n", "\r\n"))
    check_brat([hostile], folder)
    check_doccano([hostile], folder)
    for check in (check_label_studio, check_web_annotations, check_iob2):
        check([hostile])
with Folder() as folder:
    paths = []
    for number, path in enumerate(sources()):  # by names of their own: several are called source.txt
        paths.append(folder(f"t{number:02}.txt", text_of(path)))
    count = check_brat(paths, folder)
    check_doccano(paths, folder)
    for check in (check_label_studio, check_web_annotations, check_iob2):
        check(paths)
print(f"annotations: {count} marks in brat, doccano, Label Studio, Web Annotation and IOB2; brat and doccano read back")
