#!/usr/bin/env python3
"""Extracts records with Apache Spark: a folder of texts or Parquet in, Parquet out.

    extract.py INPUT OUTPUT [--binary jianghua] [--mode pipe|pandas] [--master local[2]] [--partitions N]

INPUT is a folder of *.txt (the id is the path below it) or Parquet with the columns id and text. OUTPUT is a folder:
records/ (one row a record: document, kind, id, record as JSON) and errors/ (document, code, message). Every task runs
the binary once, as `jianghua stream`. A document that cannot be read costs one row of errors/; a worker that fails
fails the job (exit status 1).
"""
import argparse
import json
import os
import subprocess
import sys

from pyspark.sql import SparkSession

COLUMNS = "document string, kind string, id string, record string, code string, message string"


def rows(answer):
    """The rows of one answer of `jianghua stream`."""
    answer = json.loads(answer)
    document = answer["id"]
    if not answer["ok"]:
        error = answer["error"]
        return [(document, "error", None, None, error["code"], error["message"])]
    return [
        (document, record["kind"], record["id"], json.dumps(record, ensure_ascii=False), None, None)
        for record in answer["records"]
    ]


def by_pipe(documents, binary):
    lines = documents.rdd.map(lambda row: row["line"])
    # Without checkCode a worker that fails loses its rows in silence.
    return lines.pipe(f"{binary} stream --quiet", checkCode=True).flatMap(rows).toDF(COLUMNS)


def by_pandas(documents, binary):
    def extract(batches):
        import pandas
        import threading

        with subprocess.Popen(
            [binary, "stream", "--quiet"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as process:
            for batch in batches:
                lines = "".join(line + "\n" for line in batch["line"]).encode()

                # Written beside the reading, or both sides would wait for each other.
                def feed(lines=lines):
                    try:
                        process.stdin.write(lines)
                        process.stdin.flush()
                    except BrokenPipeError:
                        pass

                feeder = threading.Thread(target=feed)
                feeder.start()
                found = []
                for _ in range(len(batch)):
                    answer = process.stdout.readline()
                    if not answer:
                        raise RuntimeError(f"jianghua stream ended early: {process.wait()}")
                    found += rows(answer)
                feeder.join()
                names = [column.split()[0] for column in COLUMNS.split(", ")]
                yield pandas.DataFrame(found, columns=names)
            process.stdin.close()
            if process.wait() != 0:
                raise RuntimeError(f"jianghua stream failed: {process.returncode}")

    return documents.mapInPandas(extract, COLUMNS)


def read(spark, options):
    """The documents as one column of lines for `jianghua stream`."""
    if any(name.endswith(".parquet") for name in os.listdir(options.input)):
        documents = spark.read.parquet(options.input).select("id", "text")
        return documents.toJSON().map(lambda line: (line,)).toDF("line string")
    root = os.path.abspath(options.input)
    files = spark.sparkContext.binaryFiles(root, options.partitions)

    def line(item):
        path, data = item
        # Bytes that are no UTF-8 become lone surrogates, which jianghua refuses by name: nothing is replaced
        # in silence, as wholeTextFiles would.
        text = data.decode("utf-8-sig", "surrogateescape")
        return (json.dumps({"id": path.removeprefix("file:" + root + "/"), "text": text}),)

    return files.map(line).toDF("line string")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--binary", default="jianghua")
    parser.add_argument("--mode", choices=["pipe", "pandas"], default="pipe")
    parser.add_argument("--master", default="local[2]")
    parser.add_argument("--partitions", type=int, default=8)
    options = parser.parse_args()
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = SparkSession.builder.master(options.master).appName("jianghua").config(
        "spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    documents = read(spark, options).repartition(options.partitions)
    extract = by_pipe if options.mode == "pipe" else by_pandas
    found = extract(documents, options.binary).cache()
    found.filter("kind != 'error'").drop("code", "message").write.mode("overwrite").parquet(options.output + "/records")
    found.filter("kind = 'error'").select("document", "code", "message").write.mode("overwrite").parquet(
        options.output + "/errors")
    counts = {row["kind"]: row["count"] for row in found.groupBy("kind").count().collect()}
    print(json.dumps(dict(sorted(counts.items()))))
    spark.stop()


if __name__ == "__main__":
    main()
