"""Runs quotes.py on a cluster of two worker processes, kills one of them at work, and counts what comes out.

    python3.11 test_quotes.py [COPYDESK]

COPYDESK, or the variable of that name, is the command to test; without it, it is the build in dist/. PySpark is
installed into ~/.cache/copydesk-spark where this Python has none. What a run leaves is in work/, until the next.
"""

import json
import os
import random
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple
from urllib.error import URLError
from urllib.request import urlopen

HERE = Path(__file__).resolve().parent
WORK = HERE / "work"
BUILT = HERE.parent.parent / "dist" / "cli" / "main.js"
CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "copydesk-spark"
ARTICLES = 4000
FILES = 16


class Known(NamedTuple):
    """A line of the archive, and the id that must come out for it."""

    line: bytes
    id: str | None
    id_type: str | None


# --- the archive ---

NAMES = ["Ilse Tanner", "Odo Brandvik", "Marta Quill", "Jonas Peverell", "Ines Calloway", "Tam Okonjo-Reed"]
ROLES = ["the harbour master", "a teacher at the lake school", "the board's chairwoman", "who mends nets", "a baker"]
PLACES = ["PORT ORRIN", "NETHER SALLOW", "KESTREL BAY", "UPPER MARROW"]
SAYINGS = [
    "We have talked about this boat for eleven years",
    "Nobody asked the people who row across every morning",
    "The pier will stand longer than any of us",
    "I would rather have a slow ferry than a fast promise",
    "My grandmother paid the same fare, and she complained as well",
]
REPORTS = [
    "The county board met in the old customs house on Tuesday and put off its vote once more.",
    "Repairs to the north pier are expected to last until the ice breaks.",
    "Passengers waited in the rain while two deckhands looked for the key to the gate.",
    "A second boat, ordered in spring, has not arrived.",
]


def write_text(chance: random.Random) -> str:
    """An article of a few hundred words."""
    paragraphs = [f"{chance.choice(PLACES)} — {chance.choice(REPORTS)}"]
    for _ in range(chance.randint(4, 10)):
        name, saying = chance.choice(NAMES), chance.choice(SAYINGS)
        paragraphs += [
            chance.choice(REPORTS),
            f"“{saying},” said {name}, {chance.choice(ROLES)}.",
            f"“{chance.choice(SAYINGS)},” {chance.choice(['she', 'he'])} added.",
        ]
    return "\n\n".join(paragraphs)


def make_articles() -> list[Known]:
    """Articles with strings and numbers as ids, some of them damaged in one of many ways."""
    chance = random.Random(11)
    return [make_article(number, write_text(chance)) for number in range(ARTICLES)]


def make_article(number: int, text: str) -> Known:
    # Numbers as JavaScript cannot hold them, and strings that differ from them only in their type.
    unusual: dict[int, int | str] = {1: 2**53 + number, 2: str(2**53 + number - 1)}
    article_id = unusual.get(number % 10, f"lake-{number}")
    line = json.dumps({"id": article_id, "text": text}, ensure_ascii=False).encode()
    known = Known(line, str(article_id), "string" if isinstance(article_id, str) else "number")
    if number % 99 != 50:
        return known
    named = json.dumps(article_id)
    damages = [
        known._replace(line=b'{"id": %s, "text": ""}' % named.encode()),
        known._replace(line=b'{"id": %s, "text": 5}' % named.encode()),
        known._replace(line=b'{"id": %s, "text": null}' % named.encode()),
        known._replace(line=b'{"id": %s}' % named.encode()),
        known._replace(line=line.replace(b"We", b"W\xe9")),  # no UTF-8
        known._replace(line=line.replace(b"We have", rb"\ud83d We have")),  # half a character
        known._replace(line=b"\xef\xbb\xbf \r\n" + line),  # a blank line before it
        Known(line[:60], None, None),  # cut off
    ]
    return damages[number // 99 % len(damages)]


def write_archive(articles: list[Known], folder: Path) -> None:
    folder.mkdir()
    for number in range(FILES):
        lines = [known.line + b"\n" for known in articles[number::FILES]]
        (folder / f"part-{number:02}.ndjson").write_bytes(b"\xef\xbb\xbf" + b"".join(lines))


# --- what must come out ---


def run_plain(command: list[str], articles: list[Known]) -> list[dict[str, Any]]:
    """What the command alone says of each article."""
    source = b"".join(known.line + b"\n" for known in articles)
    run = subprocess.run(
        [*command, "--format", "ndjson", "--only", "quotes"], input=source, capture_output=True, check=False
    )
    assert run.returncode in (0, 1), run.stderr.decode()
    # Text that Parquet can hold: half a character is none.
    answers = [json.loads(line, object_pairs_hook=well_formed) for line in run.stdout.splitlines()]
    assert len(answers) == len(articles), f"{len(answers)} answers to {len(articles)} articles"
    return answers


def well_formed(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return {
        key: value.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if isinstance(value, str) else value
        for key, value in pairs
    }


def quote_rows(known: Known, answer: dict[str, Any]) -> list[tuple[Any, ...]]:
    rows = []
    for index, quote in enumerate(answer.get("quotes", [])):
        speaker = quote.get("speaker") or {}
        mention = speaker["mention"]["text"] if speaker else None
        cue = quote["cue"]["text"] if "cue" in quote else None
        start, end = (quote["position"][side]["offset"] for side in ("start", "end"))
        about = tuple(speaker.get(key) for key in ("kind", "role", "confidence"))
        said = (quote["type"], quote["text"], speaker.get("name"), mention, *about, cue, start, end)
        rows.append((known.id, known.id_type, index, *said))
    return rows


def check_output(articles: list[Known], answers: list[dict[str, Any]], output: Path) -> str:
    """Asserts that every article is in the output once, with the same quotes or error as from the command alone."""
    both = list(zip(articles, answers, strict=True))
    check_same(
        "articles",
        [(known.id, known.id_type, answer.get("error")) for known, answer in both],
        [(row["id"], row["id_type"], row["error"]) for row in read_rows(output / "articles")],
    )
    quotes = [row for known, answer in both for row in quote_rows(known, answer)]
    check_same("quotes", quotes, [tuple(row.values()) for row in read_rows(output / "quotes")])
    errors = [
        (known.id, known.id_type, answer["error"], known.line.decode(errors="replace"))
        for known, answer in both
        if "error" in answer
    ]
    check_same("errors", errors, [tuple(row.values()) for row in read_rows(output / "errors")])
    return f"{len(both):,} articles, {len(quotes):,} quotes, {len(errors)} errors, each exactly once"


def check_same(what: str, expected: list[tuple[Any, ...]], found: list[tuple[Any, ...]]) -> None:
    missing, surplus = Counter(expected) - Counter(found), Counter(found) - Counter(expected)
    assert not missing and not surplus, (
        f"{what}: {missing.total()} missing, {surplus.total()} too many: {list(missing)[:2]}, {list(surplus)[:2]}"
    )


def read_rows(dataset: Path) -> list[dict[str, Any]]:
    import pyarrow.parquet

    assert (dataset / "_SUCCESS").exists(), f"{dataset} was not committed"
    rows: list[dict[str, Any]] = pyarrow.parquet.read_table(dataset).to_pylist()
    return rows


# --- the cluster ---


def start_job(master: str, settings: dict[str, str], arguments: list[str], log: Path) -> subprocess.Popen[bytes]:
    home = spark_home()
    surroundings = {
        **os.environ,
        "SPARK_HOME": str(home),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "PYSPARK_PYTHON": sys.executable,
    }
    confs = [part for key, value in settings.items() for part in ("--conf", f"{key}={value}")]
    command = [str(home / "bin" / "spark-submit"), "--master", master, *confs, str(HERE / "quotes.py"), *arguments]
    with log.open("wb") as stderr:
        return subprocess.Popen(command, env=surroundings, cwd=WORK, stdout=subprocess.PIPE, stderr=stderr)


def spark_home() -> Path:
    """From where a local cluster starts its workers: the folder of the PyPI package has all that it takes."""
    import pyspark

    return Path(pyspark.__file__).parent


def finish_job(job: subprocess.Popen[bytes], log: Path) -> str:
    said, _ = job.communicate(timeout=1200)
    assert job.returncode == 0, f"Spark ended with {job.returncode}, see {log}"
    return said.decode().strip()


def kill_worker(port: int, job: subprocess.Popen[bytes]) -> tuple[str, str]:
    """Waits until an executor is in the middle of its second task or a later one, kills it, and says whose it was."""
    seen: dict[str, int] = {}
    while job.poll() is None:
        for executor, app in list_executors(port):
            name, done = executor["id"], executor["completedTasks"]
            # At work on the same task as a second ago.
            if executor["activeTasks"] > 0 and done > 0 and seen.get(name) == done:
                os.kill(find_executor(app, name), signal.SIGKILL)
                print(f"killed executor {name} of {app}, at work after {done} finished tasks")
                return app, name
            seen[name] = done
        time.sleep(1)
    raise AssertionError("the job ended before anybody could be killed")


def list_executors(port: int) -> list[tuple[dict[str, Any], str]]:
    try:
        url = f"http://127.0.0.1:{port}/api/v1/applications"
        with urlopen(url, timeout=10) as answer:
            apps = [app["id"] for app in json.load(answer)]
        found = []
        for app in apps:
            with urlopen(f"{url}/{app}/executors", timeout=10) as answer:
                found += [(executor, app) for executor in json.load(answer) if executor["id"] != "driver"]
        return found
    except (URLError, OSError, ValueError):
        return []  # Spark has not come so far.


def find_executor(app: str, executor: str) -> int:
    for process in list_processes():
        pid, _, line = process.partition(" ")
        words = line.split()
        is_executor = any(word.endswith(".CoarseGrainedExecutorBackend") for word in words)
        if is_executor and app in words and words[words.index("--executor-id") + 1] == executor:
            return int(pid)
    raise AssertionError(f"executor {executor} has no process")


def list_processes() -> list[str]:
    run = subprocess.run(["ps", "-axww", "-o", "pid=,args="], capture_output=True, text=True, check=True)
    return [line.strip() for line in run.stdout.splitlines()]


def read_losses(events: Path, executor: str) -> str:
    """What Spark wrote down of the lost executor and its tasks."""
    (log,) = [file for file in events.iterdir() if file.is_file()]
    removed, lost, repeated = "", 0, 0
    for line in log.read_text().splitlines():
        event = json.loads(line)
        if event["Event"] == "SparkListenerExecutorRemoved" and event["Executor ID"] == executor:
            removed = event["Removed Reason"]
        if event["Event"] == "SparkListenerTaskEnd":
            lost += event["Task End Reason"]["Reason"] == "ExecutorLostFailure"
            repeated += event["Task Info"]["Attempt"] > 0 and not event["Task Info"]["Failed"]
    assert removed and lost and repeated, f"Spark lost nothing: {removed!r}, {lost} lost, {repeated} tried again"
    return f"Spark: {removed!r}; {lost} task lost, {repeated} tried again"


def free_port() -> int:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return int(server.getsockname()[1])


# --- the tests ---


def test_killed_worker(command: list[str]) -> None:
    articles = make_articles()
    write_archive(articles, WORK / "articles")
    started = time.monotonic()
    answers = run_plain(command, articles)
    print(f"the command alone: {time.monotonic() - started:.0f} s")

    events, log, output, port = WORK / "events", WORK / "killed.log", WORK / "output", free_port()
    events.mkdir()
    settings = {
        # A task for each file.
        "spark.sql.files.maxPartitionBytes": "512k",
        "spark.ui.port": str(port),
        "spark.eventLog.enabled": "true",
        "spark.eventLog.dir": events.as_uri(),
        "spark.eventLog.rolling.enabled": "false",
        "spark.eventLog.compress": "false",
    }
    started = time.monotonic()
    arguments = ["--command", shlex.join(command), str(WORK / "articles"), str(output)]
    job = start_job("local-cluster[2,1,1024]", settings, arguments, log)
    try:
        app, killed = kill_worker(port, job)
        print(f"  {time.monotonic() - started:.0f} s after the start of spark-submit")
        print(finish_job(job, log))
    finally:
        job.kill()
    print(f"on the cluster: {time.monotonic() - started:.0f} s")
    print(read_losses(events, killed))
    print(check_output(articles, answers, output))
    # The logs of the executors, which a local cluster writes there whatever it is told.
    shutil.rmtree(spark_home() / "work" / app, ignore_errors=True)
    time.sleep(2)
    orphans = [process for process in list_processes() if f"{shlex.join(command)} --format ndjson" in process]
    assert not orphans, f"still running: {orphans}"


def test_parquet(command: list[str]) -> None:
    import pyarrow
    import pyarrow.parquet

    chance = random.Random(12)
    keys = [2**53 + number for number in range(100)]
    texts = [None if number == 7 else write_text(chance) for number in range(100)]
    pyarrow.parquet.write_table(pyarrow.table({"key": keys, "content": texts}), WORK / "articles.parquet")
    articles = [
        # Spark leaves out what is null.
        Known(json.dumps({"id": key, **({} if text is None else {"text": text})}).encode(), str(key), "number")
        for key, text in zip(keys, texts, strict=True)
    ]
    log, output = WORK / "parquet.log", WORK / "output-of-parquet"
    fields = ["--id-field", "key", "--text-field", "content"]
    arguments = [*fields, "--input-format", "parquet", "--command", shlex.join(command)]
    print(finish_job(start_job("local[2]", {}, [*arguments, str(WORK / "articles.parquet"), str(output)], log), log))
    (error,) = read_rows(output / "errors")
    assert error["error"] == 'there is no "content" in it', error
    assert json.loads(error["line"]) == {"key": 2**53 + 7}, error
    answers = run_plain(command, articles)
    quotes = [row for known, answer in zip(articles, answers, strict=True) for row in quote_rows(known, answer)]
    check_same("quotes of Parquet", quotes, [tuple(row.values()) for row in read_rows(output / "quotes")])
    print(f"from Parquet: {len(articles)} articles, {len(quotes)} quotes, 1 error")


def enter_environment() -> None:
    """Goes on in a virtualenv with PySpark, which is made where there is none."""
    try:
        import pyspark  # noqa: F401
    except ImportError:
        python = CACHE / "venv" / "bin" / "python"
        if Path(sys.executable) == python:
            raise
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", CACHE / "venv"], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "pyspark[sql]>=4,<5", "pandas<3"], check=True)
        os.execv(python, [str(python), *sys.argv])
    if not shutil.which("java") and "JAVA_HOME" not in os.environ:
        sys.exit("Spark needs Java 17 or 21: apt-get install openjdk-17-jre-headless")


def main() -> None:
    # Who waits for minutes wants to see each line as it is written.
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    enter_environment()
    given = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("COPYDESK", "")
    command = shlex.split(given) or ["node", str(BUILT)]
    if not given and not BUILT.exists():
        sys.exit(f"there is no {BUILT}: npm run build")
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir()
    test_killed_worker(command)
    test_parquet(command)
    print("2 passed, 0 failed")


if __name__ == "__main__":
    main()
