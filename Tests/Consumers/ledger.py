"""Opens ledgers with openpyxl, pandas and DuckDB: python3 FILE [BINARY]."""
import io
import json
import os
import re

import duckdb
import openpyxl
import pandas

from support import HOSTILE, Folder, lines, run, sources

TITLES = ["序号", "一级任务", "重点任务(原文)", "目标值", "牵头领导", "牵头单位", "责任单位", "配合单位", "完成时限", "出处", "备注"]
TRACKING = ["序号", "编号", "重点任务(原文)", "牵头单位", "责任单位", "完成时限", "任务来源", "交办日期", "进展情况", "存在问题",
            "下步措施", "办结状态"]


def rows(sheet):
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def check_workbook(path, expected):
    """The sheets hold the rows of the JSON Lines; they can be filtered and printed."""
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["任务分解表", "督查台账", "核对"], book.sheetnames
    ledger, tracking, check = (rows(book[name]) for name in book.sheetnames)
    assert ledger[0] == TITLES and tracking[0] == TRACKING
    assert len(ledger) == len(tracking) == len(expected) + 1
    for cells, row in zip(ledger[1:], expected):
        assert cells[0] == row["number"] and isinstance(cells[0], int)
        assert cells[5] == ("、".join(row["lead"]) or None), (cells[5], row["lead"])
        assert cells[6] == ("、".join(row["responsible"]) or None)
        assert cells[7] == ("、".join(row["assist"]) or None)
        assert cells[9].startswith(f"{row['document']}:{row['line']} “")
        task = cells[2]
        assert task == row["task"] or task.endswith("字从略，见出处〕") or not row["task"].isprintable(), task[:80]
    for cells in tracking[1:]:
        assert cells[1] is None and cells[6:] == [None] * 6
    inferred = {(row["number"], inference["value"]) for row in expected for inference in row["inferences"]}
    assert {(cells[0], value) for cells in check[1:] for value in cells[2].split("、")} == inferred
    for sheet in book:
        assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref and sheet.print_title_rows == "$1:$1"
        assert sheet.page_setup.orientation == "landscape" and int(sheet.page_setup.paperSize) == 9
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n"), (cell.coordinate, cell.data_type, cell.value)
                assert cell.alignment.wrap_text
    assert all(column.width > 4 for column in book["任务分解表"].column_dimensions.values())


def check_csv(arguments, expected):
    """pandas and DuckDB see the same rows as the JSON Lines."""
    with Folder() as folder:
        path = folder("ledger.csv", run(*arguments, "--format", "csv", "--csv-raw"))
        frame = pandas.read_csv(path, keep_default_na=False)
        table = duckdb.sql(f"SELECT * FROM read_csv('{path}', header = true, all_varchar = true, max_line_size = 4000000)").fetchall()
        assert list(frame.columns) == TITLES
        assert len(frame) == len(table) == len(expected)
        for number, (row, cells) in enumerate(zip(expected, table)):
            assert frame.iloc[number]["序号"] == row["number"] == int(cells[0])
            assert frame.iloc[number]["重点任务(原文)"] == row["task"] == cells[2]
            assert frame.iloc[number]["责任单位"] == "、".join(row["responsible"]) == (cells[6] or "")


def check_real():
    arguments = ["ledger", *sources()]
    expected = lines(run(*arguments, "--format", "jsonl"))
    assert len(expected) > 30
    with Folder() as folder:
        first, second = folder("a.xlsx"), folder("b.xlsx")
        run(*arguments, "-o", first)
        run(*arguments, "-o", second, environment={"TZ": "Asia/Shanghai", "LC_ALL": "C"})
        with open(first, "rb") as one, open(second, "rb") as other:
            assert one.read() == other.read(), "two runs differ"
        check_workbook(first, expected)
    check_csv(arguments, expected)
    detailed = lines(run(*arguments, "--format", "jsonl", "--detail"))
    assert [row["task"] for row in detailed if re.fullmatch(r"[\d.]+", row["outline"])] == [row["task"] for row in expected]
    return len(expected), len(detailed), sum(len(row["inferences"]) for row in expected)


def check_hostile():
    with Folder() as folder:
        text = folder("hostile.txt", HOSTILE)
        expected = lines(run("ledger", text, "--format", "jsonl", "--detail"))
        assert any(len(row["task"]) > 39_000 for row in expected)
        run("ledger", text, "--detail", "-o", folder("hostile.xlsx"))
        check_workbook(folder("hostile.xlsx"), expected)
        cells = [cell for sheet in openpyxl.load_workbook(folder("hostile.xlsx")) for row in rows(sheet) for cell in row]
        texts = [cell for cell in cells if isinstance(cell, str)]
        assert any("修␀复␁堤␛坝␡，\ufffd清\ufffd理_x000D_淤泥" in text for text in texts)
        assert max(len(text.encode("utf-16-le")) // 2 for text in texts) <= 32_767
        assert any("😀建👨‍👩‍👧‍👦" in text for text in texts)
        check_csv(["ledger", text, "--detail"], expected)
        # Guarded for spreadsheets: no cell starts like a formula.
        guarded = run("ledger", text, "--detail", "--format", "csv", "--excel")
        assert guarded.startswith("\ufeff序号,") and "\r\n" in guarded
        frame = pandas.read_csv(io.StringIO(guarded.lstrip("\ufeff")), keep_default_na=False, dtype=str)
        for cell in frame.to_numpy().flatten():
            assert cell[:1] not in tuple("=+-@\t\r＝＋－＠"), cell[:20]
        markdown = run("ledger", text, "--format", "markdown")
        assert "<b>" not in markdown and "\x1b" not in markdown
        tables = [line for line in markdown.split("\n") if line.startswith("|")]
        bars = {len(re.findall(r"(?<!\\)\|", line)) for line in tables}
        assert bars <= {12, 13, 8}, bars


def check_profile():
    with Folder() as folder:
        profile = folder("profile.json", json.dumps({
            "title": "分工表", "sheets": ["ledger"], "leads": "stated",
            "columns": ["outline", {"column": "responsible", "title": "主办单位"}, "完成时限"]}))
        run("ledger", sources()[0], "--profile", profile, "-o", folder("a.xlsx"))
        book = openpyxl.load_workbook(folder("a.xlsx"))
        assert book.sheetnames == ["分工表"]
        assert rows(book["分工表"])[0] == ["层级", "主办单位", "完成时限"]
        assert all(isinstance(row[0], str) for row in rows(book["分工表"])[1:])
        wrong = folder("wrong.json", '{"columns": ["x"]}')
        run("ledger", sources()[0], "--profile", wrong, status=65)


def check_failures():
    """What cannot be written leaves what was there."""
    with Folder() as folder:
        kept = folder("kept.xlsx", "old")
        run("ledger", sources()[0], "-o", kept, status=74, environment={"TMPDIR": folder("missing")})
        run("ledger", folder("no.txt"), "-o", kept, status=66)
        run("ledger", sources()[0], "-o", "/dev/full", status=74)
        with open(kept, encoding="utf-8") as file:
            assert file.read() == "old"
        assert os.listdir(folder.name) == ["kept.xlsx"]


check_hostile()
check_profile()
check_failures()
print("ledger: %d rows, %d with --detail, %d inferred cells; XLSX, CSV and JSON Lines agree" % check_real())
