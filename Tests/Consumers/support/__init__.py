"""What the consumer tests share: the binary, the texts, and reading what it writes."""
import glob
import json
import os
import subprocess
import sys
import tempfile

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", ".."))
BINARY = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build/debug/jianghua"))
SHARED = os.path.join(ROOT, "..", "shared")

# Long, with all that a cell, a line or a parser could stumble over. A directive keeps its own words whole.
HOSTILE = (
    "关于试点工作的讲话\n同志们：\n"
    "一、=cmd|' /C calc'!A0。各镇要=SUM(A1:A9)。\n"
    "二、修\u0000复\u0001堤\u001b坝\u007f，\ufffe清\uffff理_x000D_淤泥。县水利局牵头负责。\n"
    "三、" + "清理河道，" * 8000 + "县水利局负责。\n"
    "四、😀建👨‍👩‍👧‍👦“好”\"家\",园\t；\u202e倒写\u2066隔离\u2029分段\u0085换行，由县住建局负责。\n"
    "五、@各镇+各村-要<b>办</b>&amp;|好|事。\n"
)


def run(*arguments, status=0, text=True, environment=None):
    done = subprocess.run([BINARY, *arguments], capture_output=True, env={**os.environ, **(environment or {})})
    assert done.returncode == status, (arguments, done.returncode, done.stderr.decode())
    return done.stdout.decode("utf-8") if text else done.stdout


def lines(text):
    """JSON Lines: only LF ends a line."""
    return [json.loads(line) for line in text.split("\n") if line]


def sources():
    """The speeches of this repository and, where they are at hand, those beside it."""
    paths = sorted(glob.glob(os.path.join(ROOT, "Fixtures/Speeches/*/source.txt")))
    paths += sorted(glob.glob(os.path.join(SHARED, "corpus/speeches/*.txt")))
    official = sorted(glob.glob(os.path.join(SHARED, "corpus/official/*.txt")))
    paths += [path for path in official if os.path.basename(path) in ("prov2026_zj.txt", "sc_01.txt", "xi2020_00.txt")]
    assert paths
    return paths


def text_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return file.read()


class Folder(tempfile.TemporaryDirectory):
    """A temporary folder; a call gives a path in it."""

    def __call__(self, name, content=None):
        path = os.path.join(self.name, name)
        if content is not None:
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(content)
        return path

    def __enter__(self):
        return self
