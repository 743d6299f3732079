#!/usr/bin/env python3
"""How fast jianghua and what could be used instead go over the same text, relative to a bare ICU word-break pass.

    compare_speed.py --wordbreak libwordbreak.so --binary jianghua [--megabytes 8] [--rounds 3] FOLDER…

Every peer gets decoded text and is warmed up before its clock starts: segmenters and converters whole documents,
finders one line at a time, as their documentation has it. Slow ones get a part: lines spread evenly over the text, as
many as take about a second. Rounds are interleaved; medians. A peer that is not installed is left out with the reason.
"""
import argparse
import ctypes
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
import warnings

warnings.filterwarnings("ignore")


class Runner:
    """Something that goes over pieces of text; `whole` ones get documents, others lines."""

    def __init__(self, name, call, whole=False):
        self.name, self.call, self.whole = name, call, whole
        self.pieces, self.bytes, self.seconds = [], 0, []

    def run(self):
        start = time.perf_counter()
        for piece in self.pieces:
            self.call(piece)
        self.seconds.append(time.perf_counter() - start)

    @property
    def speed(self):
        return self.bytes / statistics.median(self.seconds) / 1e6

    def take(self, documents, lines):
        """Chooses the pieces: all documents, or as many lines as go in about a second."""
        if self.whole:
            self.pieces = documents
        else:
            for line in lines[:3]:
                self.call(line)
            start, done = time.perf_counter(), 0
            while done < len(lines) and time.perf_counter() - start < 1:
                self.call(lines[done])
                done += 1
            self.pieces = lines[:done]
        self.bytes = sum(len(piece.encode()) for piece in self.pieces)


def quiet_import(load):
    """The value of `load()`, with what the libraries print on import thrown away; or the reason why not."""
    saved = os.dup(1), os.dup(2)
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1), os.dup2(null, 2)
    try:
        return load(), None
    except BaseException as error:  # pylint: disable=broad-except
        return None, f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"
    finally:
        sys.stdout.flush()
        os.dup2(saved[0], 1), os.dup2(saved[1], 2)
        for descriptor in (*saved, null):
            os.close(descriptor)


def rjieba():
    import rjieba
    rjieba.cut("预热")
    return [Runner("rjieba: words", rjieba.cut, whole=True)]


def jieba():
    import jieba
    import logging
    jieba.setLogLevel(logging.ERROR)
    jieba.initialize()
    return [Runner("jieba: words", jieba.lcut)]


def opencc():
    import opencc
    return [Runner("OpenCC t2s: script", opencc.OpenCC("t2s").convert, whole=True)]


def recognizers():
    from recognizers_text import Culture
    from recognizers_date_time import recognize_datetime
    from recognizers_number import recognize_number, recognize_percentage
    from recognizers_number_with_unit import recognize_currency, recognize_dimension
    found = []
    for name, recognize in (
            ("percentages", recognize_percentage), ("numbers", recognize_number),
            ("currency", recognize_currency), ("dimension", recognize_dimension), ("times", recognize_datetime)):
        def call(line, recognize=recognize):
            return recognize(line, Culture.Chinese)
        try:
            call("年底前完成投资5亿元,增长5%。")
        except Exception as error:  # pylint: disable=broad-except
            found.append((f"Recognizers: {name}", f"{type(error).__name__}: {error}"))
            continue
        found.append(Runner(f"Recognizers: {name}", call))
    return found


def lac():
    try:
        import paddle.fluid  # noqa: F401
    except ImportError as error:
        raise ImportError("LAC needs paddlepaddle below 2.5, which has no wheel for this Python") from error
    from LAC import LAC
    tagger = LAC(mode="lac")
    tagger.run("县水利局要牵头。")
    return [Runner("LAC: words and names", tagger.run)]


def jionlp():
    import jionlp
    jionlp.ner.extract_time("年底前完成")
    return [Runner("JioNLP: times", lambda line: jionlp.ner.extract_time(line, with_parsing=False))]


def safe(runner):
    """A peer that fails at a line does not end the comparison; how often it failed is told."""
    call, runner.failures = runner.call, 0

    def guarded(piece):
        try:
            return call(piece)
        except Exception:  # pylint: disable=broad-except
            runner.failures += 1
            return None
    runner.call = guarded
    return runner


def texts(folders):
    for folder in folders:
        for path, _, names in sorted(os.walk(folder)):
            for name in sorted(names):
                if name.endswith(".txt") and name != "structure.txt":
                    with open(os.path.join(path, name), "rb") as file:
                        try:
                            yield file.read().decode("utf-8")
                        except UnicodeDecodeError:
                            continue


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--wordbreak", required=True)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--megabytes", type=float, default=8)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    documents, size = [], 0
    originals = list(texts(options.folders))
    while size < options.megabytes * 1e6:
        documents += originals
        size += sum(len(text.encode()) for text in originals)
    lines = [line for text in originals for line in text.splitlines() if line.strip()]
    random.Random(1).shuffle(lines)

    library = ctypes.CDLL(options.wordbreak)
    library.word_break_count.argtypes = [ctypes.c_char_p, ctypes.c_int64]
    library.word_break_count.restype = ctypes.c_int64

    def words(text):
        encoded = text.encode()
        return library.word_break_count(encoded, len(encoded))

    baseline = Runner("ICU word break (in C)", words, whole=True)
    runners, missing = [baseline], []
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(documents):
            with open(f"{folder}/{number}.txt", "w", encoding="utf-8", newline="") as file:
                file.write(text)
        command = [options.binary, "extract", folder, "--threads", "1", "--quiet"]
        ours = Runner(
            "jianghua extract: all records, as a process, files to JSON Lines",
            lambda _: subprocess.run(command, stdout=subprocess.DEVNULL, check=True), whole=True)
        runners.append(ours)
        for load in (rjieba, jieba, opencc, recognizers, lac, jionlp):
            found, reason = quiet_import(load)
            for runner in found or [(load.__name__, reason)]:
                (missing if isinstance(runner, tuple) else runners).append(runner)
        for runner in runners:
            if runner is ours:
                runner.pieces, runner.bytes = [""], size
            else:
                safe(runner).take(documents, lines)
        for _ in range(options.rounds):
            for runner in runners:
                runner.failures = 0
                runner.run()
    print(f"{size} bytes, {len(documents)} documents, {options.rounds} interleaved rounds, medians, one thread\n")
    print("| what | goes over | MB/s | relative |\n|---|---|---|---|")
    for runner in sorted(runners, key=lambda runner: -runner.speed):
        part = "all" if runner.whole else f"{runner.bytes} bytes in {len(runner.pieces)} lines"
        if getattr(runner, "failures", 0):
            part += f", {runner.failures} failed"
        print(f"| {runner.name} | {part} | {runner.speed:.3g} | {runner.speed / baseline.speed:.2g} |")
    for name, reason in missing:
        print(f"| {name} | left out: {reason} | – | – |")


if __name__ == "__main__":
    main()
