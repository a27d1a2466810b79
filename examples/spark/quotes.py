"""Finds the quotes of a whole archive: Spark hands out the articles, and copydesk reads them.

    spark-submit quotes.py ARTICLES.ndjson OUTPUT
    spark-submit quotes.py --input-format parquet ARTICLES.parquet OUTPUT

Each task pipes its partition through one process of the command. OUTPUT gets three Parquet datasets:

- ``articles``: one row per article, with its quotes or its error; all the work is in it
- ``quotes``: one row per quote, with its speaker, taken from ``articles``
- ``errors``: one row per article that could not be read, with its line as it came, taken from ``articles``
"""

import argparse
import json
import re
import shlex
import subprocess
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from threading import Thread
from typing import Any

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.pandas.types import to_arrow_schema
from pyspark.sql.types import ArrayType, DoubleType, IntegerType, StringType, StructType

QUOTE = (
    StructType()
    .add("index", IntegerType(), False)  # its place among the quotes of the article, from 0
    .add("type", StringType(), False)  # direct, mixed or indirect
    .add("text", StringType(), False)
    .add("speaker_name", StringType())  # the fullest name that the article gives
    .add("speaker_mention", StringType())  # the words that stand there: "she"
    .add("speaker_kind", StringType())  # person, organization, group or unknown
    .add("speaker_role", StringType())
    .add("speaker_confidence", DoubleType())  # from 0 to 1
    .add("cue", StringType())  # "told reporters"
    .add("start", IntegerType(), False)  # in the text, in UTF-16 code units, marks included
    .add("end", IntegerType(), False)
)

ARTICLE = (
    StructType()
    .add("id", StringType())  # a string as it is, anything else as JSON; nothing where there is none
    .add("id_type", StringType())  # string, number, ...: 7 and "7" are two articles
    .add("quotes", ArrayType(QUOTE, False))
    .add("error", StringType())
    .add("line", StringType())  # what came in, where it could not be read
)

ROWS_PER_BATCH = 256
"""How many articles Spark and Python exchange at once: a task holds a few such batches, however large its partition."""

Row = dict[str, Any]
Batches = Iterator[pa.RecordBatch]


def read_lines(spark: SparkSession, options: argparse.Namespace) -> DataFrame:
    """The articles, whatever they are stored in, as one column `line` of JSON objects, in bytes."""
    if options.input_format == "parquet":
        fields = F.struct(options.id_field, options.text_field)
        return spark.read.parquet(options.input).select(F.to_json(fields).cast("binary").alias("line"))
    # Not spark.read.json: that makes strings of numbers, and drops what it cannot read.
    # A byte order mark stands at the start of each file, and the command sees only the start of a partition.
    line = F.expr("trim(LEADING '\ufeff' FROM value)")
    # The command skips blank lines, and is to answer every line that it gets.
    is_blank = ~line.rlike(r"(?U)[^\s\x{FEFF}]")
    # As bytes, since a line that is no UTF-8 would end the task in Python.
    return spark.read.text(options.input, lineSep="\n").where(~is_blank).select(line.cast("binary").alias("line"))


def find_quotes(command: list[str], id_field: str) -> Callable[[Batches], Batches]:
    """What Spark runs in each task: from batches of lines to batches of ARTICLE rows."""
    schema = to_arrow_schema(ARTICLE)

    def run(batches: Batches) -> Batches:
        lines = (line for batch in batches for line in batch.column("line").to_pylist())
        rows = (read_answer(line, answer, id_field) for line, answer in pipe(command, lines))
        while chunk := list(islice(rows, ROWS_PER_BATCH)):
            yield pa.RecordBatch.from_pylist(chunk, schema=schema)

    return run


def pipe(command: list[str], lines: Iterable[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Gives each line to the command, and yields it with the line that comes back.

    Raises whatever must make Spark try the task again: an exit code other than 0 and 1, and lines without an answer.
    """
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin and process.stdout
    stdin = process.stdin
    # Never long: the command reads a few articles ahead, and a pipe holds 64 KiB.
    unanswered: deque[bytes] = deque()
    failures: list[BaseException] = []

    def feed() -> None:
        try:
            with stdin:
                for line in lines:
                    unanswered.append(line)
                    stdin.write(line + b"\n")
        except BrokenPipeError:
            pass  # The command has ended early: its exit code and the unanswered lines tell.
        except BaseException as failure:
            failures.append(failure)

    # Both ends in one thread would wait for each other as soon as both pipes are full.
    feeder = Thread(target=feed, daemon=True)
    feeder.start()
    try:
        for answer in process.stdout:
            yield unanswered.popleft(), answer
        code = process.wait()
        feeder.join()
        if failures:
            raise failures[0]
        # 1 says that some articles could not be read: they have answers, too. But Node also exits with 1 when a
        # program breaks down, and only the unanswered lines tell that.
        if code not in (0, 1) or unanswered:
            raise RuntimeError(f"{shlex.join(command)} ended with {code}, {len(unanswered)} lines unanswered")
    finally:
        process.kill()
        process.wait()


LONE_SURROGATE = re.compile(rb"(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}")
"""Half a character that was cut in two. JSON can say it, Parquet cannot; whole characters never come escaped."""

JSON_TYPES = {int: "number", float: "number", bool: "boolean", list: "array", dict: "object"}


def read_answer(line: bytes, answer: bytes, id_field: str) -> Row:
    """The row of an article, from what came in and what the command said: `{id, quotes}` or `{line, id, error}`."""
    said = json.loads(LONE_SURROGATE.sub(rb"\1\\ufffd", answer))
    article_id, id_type = identify(line, said.get("id"), id_field)
    row: Row = {"id": article_id, "id_type": id_type}
    if "error" in said:
        return row | {"error": said["error"], "line": line.decode(errors="replace")}
    return row | {"quotes": [flatten(index, quote) for index, quote in enumerate(said["quotes"])]}


def identify(line: bytes, answered: object, id_field: str) -> tuple[str | None, str | None]:
    """The id of an article as a string, and its type in JSON; nothing where it has none.

    Only strings are taken from the answer: JavaScript rounds numbers beyond 2^53.
    """
    if isinstance(answered, str):
        return answered, "string"
    try:
        found = json.loads(line.decode(errors="replace")).get(id_field)
    except (ValueError, AttributeError, RecursionError):
        return None, None
    return (None, None) if found is None else (json.dumps(found), JSON_TYPES.get(type(found)))


def flatten(index: int, quote: Row) -> Row:
    """A QUOTE row from a quote of the command."""
    speaker = quote.get("speaker", {})
    return {
        "index": index,
        "type": quote["type"],
        "text": quote["text"],
        "speaker_name": speaker.get("name"),
        "speaker_mention": speaker.get("mention", {}).get("text"),
        "speaker_kind": speaker.get("kind"),
        "speaker_role": speaker.get("role"),
        "speaker_confidence": speaker.get("confidence"),
        "cue": quote.get("cue", {}).get("text"),
        "start": quote["position"]["start"]["offset"],
        "end": quote["position"]["end"]["offset"],
    }


def write_datasets(spark: SparkSession, options: argparse.Namespace) -> None:
    """Writes OUTPUT, and prints how much there is of everything.

    Whatever is tried again, each article is in it once: a task writes to a folder of its own, which Spark makes part of
    the dataset for one attempt only, and a dataset is whole when its _SUCCESS is there.
    """
    mode = "overwrite" if options.overwrite else "errorifexists"
    output = options.output.rstrip("/")
    # One thread per task: Spark knows how many tasks a machine can bear.
    command = [*shlex.split(options.command), "--format", "ndjson", "--only", "quotes", "--threads", "1"]
    command += ["--id-field", options.id_field, "--text-field", options.text_field]

    lines = read_lines(spark, options)
    found = lines.mapInArrow(find_quotes(command, options.id_field), ARTICLE)
    found.write.mode(mode).parquet(f"{output}/articles")

    # From what is stored now, so that no article is parsed again for them.
    articles = spark.read.schema(ARTICLE).parquet(f"{output}/articles")
    articles.selectExpr("id", "id_type", "inline(quotes)").write.mode(mode).parquet(f"{output}/quotes")
    errors = articles.where("error IS NOT NULL").select("id", "id_type", "error", "line")
    errors.write.mode(mode).parquet(f"{output}/errors")

    counts = articles.selectExpr("count(*) articles", "sum(size(quotes)) quotes", "count(error) errors").first()
    print(json.dumps(counts.asDict() if counts else {}))


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Finds the quotes of an archive, and who said them.")
    parser.add_argument("input", help="a file, a folder or a pattern, wherever Spark can read it")
    parser.add_argument("output", help="the folder that gets the datasets articles, quotes and errors")
    parser.add_argument("--input-format", choices=["ndjson", "parquet"], default="ndjson")
    parser.add_argument("--id-field", default="id", help="where the id of an article stands (default: id)")
    parser.add_argument("--text-field", default="text", help="where its text stands (default: text)")
    parser.add_argument("--command", default="copydesk", help='how executors call it: "copydesk --indirect"')
    parser.add_argument("--overwrite", action="store_true", help="replace what an earlier run left in the output")
    return parser.parse_args()


def main() -> None:
    options = read_arguments()
    spark = SparkSession.builder.appName("copydesk").getOrCreate()
    try:
        write_datasets(spark, options)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
