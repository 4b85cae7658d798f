"""Print what saving costs and what it survives, beside plain TinyDB in the same run.

    python -m tests.benchmarks.durability [--kills 200] [--notes 500] [--only cost,kills,writers,disk]

Everything happens with real processes in a scratch folder (`--folder`, else the system's), on a file of
some five megabytes where that matters. "Plain" is TinyDB with the JSONStorage it comes with, an insert a
note; "ours" is a Notebook, a saved note a note.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from tinydb import TinyDB

from briefing.annotations import schema
from briefing.annotations.notebook import Notebook
from briefing.annotations.records import Change
from tests.annotations.helpers import ROOT, note, said, window

ROWS = 10_000
STORIES = 500


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--notes", type=int, default=500, help="notes each writer writes")
    parser.add_argument("--only", default="cost,kills,writers,disk")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        child(*options.child)
        return
    scratch = Path(tempfile.mkdtemp(prefix="durability-", dir=options.folder))
    try:
        for name in options.only.split(","):
            PARTS[name](scratch, options)
            print(flush=True)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


# -- cost ---------------------------------------------------------------------------------------------------


def filled(folder: Path, rows: int = ROWS) -> Notebook:
    """An open notebook with `rows` notes in many stories, all saved."""
    book = Notebook(folder)
    book.open()
    made = [note(f"note {number} " + "x" * 80, key=f"story-{number % STORIES}.txt") for number in range(rows)]
    book.apply([Change(after=row) for row in made], "fill")
    assert book.wait_saved(60)
    return book


def baseline(tables: Any, path: Path) -> float:
    """Seconds to serialise these tables, write the bytes and sync them: what any store must do."""
    start = time.perf_counter()
    data = schema.encode(tables)
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return time.perf_counter() - start


def saving(book: Notebook) -> float:
    """Seconds until one more note is synced to disk, as its caller sees it."""
    made = note("one more")
    start = time.perf_counter()
    book.add(made)
    assert book.wait_saved(60)
    return time.perf_counter() - start


def measure_cost(folder: Path, rounds: int) -> tuple[list[float], list[float], float, int]:
    """(seconds of the baseline, seconds of saving, CPU seconds to find a story's notes, bytes of the file)."""
    book = filled(folder)
    base, ours = [], []
    for _ in range(rounds):
        tables = msgspec.json.decode(book.names.annotations.read_bytes())
        base.append(baseline(tables, folder / "baseline.json"))
        ours.append(saving(book))
    start = time.process_time()
    for number in range(100):
        assert len(book.of_story(f"story-{number}.txt")) == ROWS // STORIES
    finding = (time.process_time() - start) / 100
    size = book.names.annotations.stat().st_size
    book.close()
    return base, ours, finding, size


def cost(scratch: Path, options: argparse.Namespace) -> None:
    folder = scratch / "cost"
    base, ours, finding, size = measure_cost(folder, 25)
    plain = TinyDB(scratch / "plain.json")
    plain.insert_multiple(msgspec.to_builtins(note(f"note {number} " + "x" * 80)) for number in range(ROWS))
    theirs = []
    for _ in range(5):
        start = time.perf_counter()
        plain.insert(msgspec.to_builtins(note("one more")))
        theirs.append(time.perf_counter() - start)
    plain.close()
    print(f"One more note among {ROWS:,} ({size / 1e6:.1f} MB), median of {len(ours)}")
    print(f"  serialise, write and sync the same bytes   {statistics.median(base) * 1000:7.1f} ms")
    print(f"  until saved by us                          {statistics.median(ours) * 1000:7.1f} ms")
    print(
        f"  ratio                                      {statistics.median(ours) / statistics.median(base):7.2f}"
    )
    print(f"  plain TinyDB's insert                      {statistics.median(theirs) * 1000:7.1f} ms")
    print(f"Notes of one story among {ROWS:,}: {finding * 1000:.3f} ms of CPU")


# -- kills --------------------------------------------------------------------------------------------------


def kills(scratch: Path, options: argparse.Namespace) -> None:
    ours, plain, caching = scratch / "kills-ours", scratch / "kills-plain", scratch / "kills-caching"
    filled(ours).close()
    for folder in (plain, caching):
        folder.mkdir()
        with TinyDB(folder / "annotations.json") as database:
            database.insert_multiple(msgspec.to_builtins(note("n" + "x" * 80)) for _ in range(ROWS))
    print(f"{options.kills} kills at random moments of steady writing")
    print(f"  {'':22}{'damaged files':>15}{'acknowledged':>15}{'notes lost':>15}")
    cases: list[tuple[str, Path, Callable[[], subprocess.Popen[str]], int]] = [
        ("ours", ours, lambda: window(ours, "steadily", 0, "edits"), options.kills),
        ("plain TinyDB", plain, lambda: plain_process("steadily", plain, "0", "edits"), options.kills),
        ("CachingMiddleware", caching, lambda: plain_process("caching", caching), min(10, options.kills)),
    ]
    for name, folder, start, times in cases:
        damaged, acknowledged, lost = killed(folder, start, times)
        print(f"  {name:22}{f'{damaged} of {times}':>15}{acknowledged:15}{lost:15}", flush=True)


def killed(folder: Path, start: Callable[[], subprocess.Popen[str]], times: int) -> tuple[int, int, int]:
    """(files that were damaged, ids acknowledged, ids acknowledged now or there before that were then gone)."""
    chance = random.Random(1)
    path = folder / "annotations.json"
    damaged = acknowledged = lost = 0
    for _ in range(times):
        whole = path.read_bytes()
        there = ids_in(path)
        process = start()
        assert process.stdout is not None
        lines = [process.stdout.readline()]
        time.sleep(chance.uniform(0, 0.4))
        process.kill()
        lines += process.communicate()[0].split("\n")[:-1]
        ids = {line.strip() for line in lines if not line.startswith("message:")} - {""}
        acknowledged += len(ids)
        try:
            lost += len((ids | there) - ids_in(path))
        except ValueError:
            damaged += 1
            lost += len(ids | there)
            path.write_bytes(whole)
    return damaged, acknowledged, lost


def ids_in(path: Path) -> set[str]:
    """The ids of the annotations in a file, of ours or of plain TinyDB's. ValueError: it is damaged."""
    return {
        row["id"] for table in json.loads(path.read_bytes()).values() for row in table.values() if "id" in row
    }


# -- writers ------------------------------------------------------------------------------------------------


def writers(scratch: Path, options: argparse.Namespace) -> None:
    print(f"Windows that write at once, {options.notes} notes each")
    for count in (2, 4):
        for name in ("ours", "plain TinyDB"):
            folder = scratch / f"writers-{count}-{name.split()[0]}"
            folder.mkdir()
            start = time.perf_counter()
            processes = [
                window(folder, "steadily", options.notes)
                if name == "ours"
                else plain_process("steadily", folder, str(options.notes))
                for _ in range(count)
            ]
            ids = {line for process in processes for line in process.communicate()[0].split()}
            took = time.perf_counter() - start
            try:
                there = len(ids & ids_in(folder / "annotations.json"))
                found = f"{there} of {count * options.notes} there"
            except ValueError:
                found = f"file unreadable, {len(ids)} of {count * options.notes} had been acknowledged"
            print(f"  {count} windows, {name:14} {found} ({took:.0f} s)", flush=True)


# -- full disk ----------------------------------------------------------------------------------------------


def disk(scratch: Path, options: argparse.Namespace) -> None:
    print("A disk that is full (a limit on the size of files)")
    ours, plain = scratch / "disk-ours", scratch / "disk-plain"
    ours.mkdir()
    plain.mkdir()
    process = window(ours, "limit", 100_000)
    assert process.stdout is not None and process.stdin is not None
    lines = []
    for line in process.stdout:
        if line.strip() == "full":
            break
        lines.append(line.strip())
    *saved, reason, unsaved = lines
    intact = ids_in(ours / "annotations.json") == set(saved)
    process.stdin.write("\n")
    process.stdin.flush()
    said(process, "all saved")
    process.communicate()
    later = unsaved in ids_in(ours / "annotations.json")
    print(
        f"  ours           old file {'intact' if intact else 'DAMAGED'}; note on screen, {reason}; ", end=""
    )
    print(f"{'saved' if later else 'NOT saved'} when there was room again")
    plain_process("limit", plain, "100000").communicate()
    try:
        found = f"file readable with {len(ids_in(plain / 'annotations.json'))} notes"
    except ValueError:
        found = "file unreadable"
    print(f"  plain TinyDB   {found}")


# -- plain TinyDB in a process of its own -------------------------------------------------------------------


def plain_process(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.durability", "--child", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def child(what: str, folder: str, number: str = "0", edits: str = "") -> None:
    from tinydb.middlewares import CachingMiddleware
    from tinydb.storages import JSONStorage

    path = Path(folder) / "annotations.json"
    if what == "limit":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (int(number), resource.RLIM_INFINITY))
        number = "0"
    storage = CachingMiddleware(JSONStorage) if what == "caching" else JSONStorage
    database = TinyDB(path, storage=storage)
    written = 0
    while not int(number) or written < int(number):
        if edits:
            database.update({"body": "e" * (300 * (written % 2))}, doc_ids=[1])
        made = msgspec.to_builtins(note(f"number {written} " + "x" * 200))
        database.insert(made)
        print(made["id"], flush=True)
        written += 1


PARTS = {"cost": cost, "kills": kills, "writers": writers, "disk": disk}

if __name__ == "__main__":
    main()
