"""Checks that a text gives the same records in every encoding (needs iconv): python3 FILE [BINARY]."""
import glob
import os
import subprocess

from support import ROOT, SHARED, Folder, lines, run

ENCODINGS = ["UTF-16LE", "UTF-16BE", "GB18030", "BIG5-HKSCS", "BIG5"]
BESIDE = [
    "speeches/o_hk.txt", "speeches/s001b.txt", "speeches/s001c.txt", "speeches/s000.txt", "official/sc_01.txt",
    "official/hk_cm20171011_2017.txt",
]


def texts():
    paths = sorted(glob.glob(os.path.join(ROOT, "Fixtures/Speeches/*/source.txt")))
    return paths + [path for name in BESIDE if os.path.exists(path := os.path.join(SHARED, "corpus", name))]


def twin(path, encoding):
    """The bytes, or nothing where the encoding cannot hold the text."""
    with open(path, "rb") as file:
        source = file.read().removeprefix(b"\xef\xbb\xbf")
    made = subprocess.run(["iconv", "-f", "UTF-8", "-t", encoding], input=source, capture_output=True)
    # One with a mark of order, as programs write it, the other as bare bytes.
    mark = b"\xff\xfe" if encoding == "UTF-16LE" else b""
    return mark + made.stdout if made.returncode == 0 else None


def records(paths):
    """The records of each text in turn, without the name of its file."""
    found = {}
    for record in lines(run("extract", *paths)):
        found.setdefault(record.pop("document"), []).append(record)
    return found


def main():
    paths = texts()
    with Folder() as folder:
        originals = {}
        for number, path in enumerate(paths):
            with open(path, encoding="utf-8-sig", newline="") as file:
                originals[number] = folder(f"{number}.txt", file.read())
        expected = records(originals.values())
        assert sum(map(len, expected.values())) > 100
        for encoding in ENCODINGS:
            os.mkdir(folder(encoding))
            twins = {}
            for number, original in originals.items():
                if (content := twin(original, encoding)) is not None:
                    twins[number] = folder(f"{encoding}/{number}.txt")
                    with open(twins[number], "wb") as file:
                        file.write(content)
            found = records(twins.values()) if twins else {}
            for number, path in twins.items():
                ours, theirs = expected[originals[number]], found[path]
                assert ours == theirs, (encoding, paths[number], [pair for pair in zip(ours, theirs) if pair[0] != pair[1]][:1])
            count = sum(map(len, found.values()))
            print(f"twins: {encoding}: {len(twins)} of {len(paths)} texts, {count} records the same")


main()
