"""Reads back what `extract --format sqlite` writes, with Python's own sqlite3: python3 FILE [BINARY]."""
import glob
import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
BINARY = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build/debug/jianghua"))
TABLES = {"speech": "speeches", "directive": "directives", "requirement": "requirements", "unit": "mentions",
          "percentage": "figures", "quantity": "figures", "time": "times", "goal": "goals",
          "diagnostic": "diagnostics"}


def run(*arguments, status=0):
    done = subprocess.run([BINARY, *arguments], capture_output=True, text=True)
    assert done.returncode == status, (arguments, done.returncode, done.stderr)
    return done.stdout


def query(path, *arguments):
    """An answer as JSON, and the same as CSV and as a table without complaint."""
    rows = json.loads(run("query", path, *arguments, "--format", "json"))
    lines = run("query", path, *arguments, "--format", "csv").count("\n")
    assert lines >= len(rows) + 1
    assert len(run("query", path, *arguments).splitlines()) == len(rows) + 2
    return rows


def read_only(path):
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def check_rows(path, records):
    """Every record of the JSON Lines stands in its table with the same fields."""
    base = read_only(path)
    base.row_factory = sqlite3.Row
    assert base.execute("PRAGMA user_version").fetchone()[0] >= 1
    assert base.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert base.execute("PRAGMA foreign_key_check").fetchall() == []
    rows = {}
    for table in set(TABLES.values()):
        for row in base.execute(f"SELECT {table}.*, name AS in_document FROM {table} "
                                f"JOIN documents ON documents.key = {table}.document"
                                .replace(f"{table}.*, name", f"{table}.*, documents.name")):
            rows[(row["in_document"], table, row["id"])] = row
    assert len(rows) == len(records), (len(rows), len(records))
    keys = {}
    for (document, table, identifier), row in rows.items():
        keys[(document, identifier)] = row["key"]
    for record in records:
        table = TABLES[record["kind"]]
        row = rows[(record["document"], table, record["id"])]
        assert [row["start"], row["end"]] == record["range"] and row["line"] == record["line"]
        if table != "speeches":
            assert row["text"] == record["text"] and row["rule"] == record["rule"]
        if record.get("directive"):
            assert row["directive"] == keys[(record["document"], record["directive"])]
        if record["kind"] == "directive":
            assert row["path"] == ".".join(map(str, record["path"])) and row["heading"] == record["heading"]
            assert (row["parent"] is None) == (record["parent"] is None)
        if table == "figures":
            assert row["value"] == record["value"] and row["amount"] == record["amount"]
            assert row["kind"] == record["kind"] and row["indicator"] == record["indicator"]
        if table == "mentions":
            assert row["role"] == record["role"] and row["name"] == record["name"]
        if record["kind"] == "goal":
            linked = base.execute("SELECT count(*) FROM goal_figures WHERE goal = ?", (row["key"],)).fetchone()[0]
            assert linked == len(record["percentages"]) + len(record["quantities"])
    base.close()


def check_search(path, records):
    """Words of one character and more hit exactly the texts that hold them."""
    base = read_only(path)
    texts = base.execute("SELECT key, text FROM passages").fetchall()
    assert texts
    for word in ("就业", "收集率", "率", "环境", "达标率", "城市"):
        wanted = {key for key, text in texts if word in text}
        shown = {(row["document"], row["id"]) for row in query(path, "--search", word)}
        assert len(shown) == len(wanted), (word, len(shown), len(wanted))
        if len(word) == 2:
            found = base.execute("SELECT rowid FROM passages_pairs(?)", (word,)).fetchall()
            assert {row[0] for row in found} == wanted, word
        if len(word) > 2:
            found = base.execute("SELECT rowid FROM passages_trigrams(?)", (word,)).fetchall()
            assert {row[0] for row in found} == wanted, word
    base.close()
    assert query(path, "--search", "環境") == query(path, "--search", "环境")
    assert query(path, "--search", "\" OR 1=1 --") == query(path, "--search", "or 1 1")


def check_questions(path):
    base = read_only(path)
    count = lambda view, where="1": base.execute(f"SELECT count(*) FROM {view} WHERE {where}").fetchone()[0]
    assert len(query(path, "--leads")) == count("leads")
    assert len(query(path, "--unit", "市")) == count("duties", "instr(unit, '市')")
    assert len(query(path, "--tasks-without-unit")) == count("tasks_without_unit")
    dated = query(path, "--deadline-before", "2024")
    assert len(dated) == count("deadlines", "due < '2024-01-01'")
    assert dated == sorted(dated, key=lambda row: row["due"])
    assert len(query(path, "--indicator", "率")) == count("indicators", "instr(indicator, '率')")
    for view in ("duties", "targets", "links"):
        count(view)
    try:
        base.execute("DELETE FROM documents")
        raise AssertionError("opened for writing")
    except sqlite3.OperationalError:
        base.close()


def check_increments(path, sources):
    def keys():
        base = read_only(path)
        found = dict(base.execute("SELECT name, key FROM documents").fetchall())
        base.close()
        return found

    before = keys()
    run("extract", *sources, "--format", "sqlite", "-o", path)
    assert keys() == before
    with open(sources[0], "a", encoding="utf-8") as file:
        file.write("十、新增就业岗位5000个。\n")
    run("extract", *sources, "--format", "sqlite", "-o", path)
    after = keys()
    assert {name for name in after if after[name] != before[name]} == {sources[0]}
    base = sqlite3.connect(path)
    base.execute("PRAGMA foreign_keys = ON")
    for table in ("passages_pairs", "passages_trigrams"):
        base.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
    base.execute("DELETE FROM documents")
    base.commit()
    for table in list(TABLES.values()) + ["passages", "units", "directive_closure", "goal_mentions"]:
        assert base.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0, table
    assert base.execute("SELECT count(*) FROM passages_pairs('就业')").fetchone()[0] == 0
    base.close()


def check_failures(folder, source):
    """A run that fails leaves what was there, and nothing where nothing was."""
    text = os.path.join(folder, "text.db")
    with open(text, "w", encoding="utf-8") as file:
        file.write("不是数据库。" * 500)
    run("extract", source, "--format", "sqlite", "-o", text, status=65)
    run("query", text, "--leads", status=65)
    run("query", os.path.join(folder, "none.db"), "--leads", status=66)
    run("query", text, status=64)
    run("query", text, "--leads", "--search", "就业", status=64)
    run("query", text, "--deadline-before", "6月", status=64)
    run("extract", source, "--format", "sqlite", status=64)
    run("extract", source, "--format", "sqlite", "-o", os.path.join(folder, "no", "such.db"), status=74)
    run("extract", os.path.join(folder, "none.txt"), "--format", "sqlite", "-o", os.path.join(folder, "x.db"),
        status=66)
    empty = sqlite3.connect(os.path.join(folder, "foreign.db"))
    empty.execute("CREATE TABLE mine (a)")
    empty.commit()
    empty.close()
    run("extract", source, "--format", "sqlite", "-o", os.path.join(folder, "foreign.db"), status=65)
    left = sorted(name for name in os.listdir(folder) if name not in ("text.db", "foreign.db"))
    assert left == [], left


def check_interruptions(folder, sources):
    """Killed or out of room, a run leaves the old state or the new one, and no new file that is not whole."""
    path = os.path.join(folder, "base.db")
    run("extract", sources[0], "--format", "sqlite", "-o", path)
    random.seed(8)
    states = set()
    start = time.monotonic()
    run("extract", *sources, "--format", "sqlite", "-o", os.path.join(folder, "whole.db"))
    length = time.monotonic() - start
    for number in (signal.SIGKILL, signal.SIGTERM, signal.SIGINT) * 4:
        shutil.copy(path, os.path.join(folder, "again.db"))
        for target in ("again.db", "new.db"):
            done = subprocess.Popen([BINARY, "extract", *sources, "--format", "sqlite", "-o",
                                     os.path.join(folder, target)], stderr=subprocess.DEVNULL)
            time.sleep(random.uniform(0, length * 1.1))
            done.send_signal(number)
            done.wait()
        base = sqlite3.connect(os.path.join(folder, "again.db"))
        assert base.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        states.add(base.execute("SELECT count(*) FROM documents").fetchone()[0])
        base.close()
        new = os.path.join(folder, "new.db")
        if os.path.exists(new):
            assert sqlite3.connect(new).execute("SELECT count(*) FROM documents").fetchone()[0] == len(sources)
            os.remove(new)
        if number != signal.SIGKILL:
            left = [name for name in os.listdir(folder) if name.startswith(".")]
            assert left == [], (number, left)
        for name in os.listdir(folder):
            if name.startswith("."):
                os.remove(os.path.join(folder, name))
    assert states <= {1, len(sources)}, states

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 18, 1 << 18))

    for target in ("base.db", "none.db"):
        done = subprocess.run([BINARY, "extract", *sources, "--format", "sqlite", "-o", os.path.join(folder, target)],
                              preexec_fn=limit, capture_output=True, text=True)
        assert done.returncode == 74, (done.returncode, done.stderr)
    base = read_only(path)
    assert base.execute("SELECT count(*) FROM documents").fetchone()[0] == 1
    base.close()
    # A killed run's journal is SQLite's own way back and may stay beside the database.
    left = sorted(set(os.listdir(folder)) - {"again.db-journal"})
    assert left == ["again.db", "base.db", "whole.db"], left


with tempfile.TemporaryDirectory() as folder:
    sources = []
    for number, source in enumerate(sorted(glob.glob(os.path.join(ROOT, "Fixtures/Speeches/*/source.txt")))):
        sources.append(os.path.join(folder, f"{number}.txt"))
        shutil.copy(source, sources[-1])
    path = os.path.join(folder, "speeches.db")
    run("extract", *sources, "--format", "sqlite", "-o", path)
    records = [json.loads(line) for line in run("extract", *sources).splitlines()]
    check_rows(path, records)
    check_search(path, records)
    check_questions(path)
    check_increments(path, sources)
    os.mkdir(os.path.join(folder, "failures"))
    check_failures(os.path.join(folder, "failures"), sources[1])
    os.mkdir(os.path.join(folder, "interruptions"))
    check_interruptions(os.path.join(folder, "interruptions"), sources)
print(f"sqlite: {len(records)} records of {len(sources)} documents read back")
