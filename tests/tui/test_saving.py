"""What the reader sees of saving: unsaved notes, other windows, mended files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from textual import events

from briefing.annotations.notebook import Notebook
from briefing.annotations.records import new_annotation
from tests.tui.conftest import OpenApp, Sitting


async def write(reader: Sitting, text: str) -> None:
    await reader.press("a")
    await reader.type(text)
    await reader.press("ctrl+s")


def rows(data_dir: Path) -> list[dict[str, str]]:
    return list(json.loads((data_dir / "annotations.json").read_bytes())["annotations"].values())


def damaged(data_dir: Path) -> list[Path]:
    return list(data_dir.glob("annotations.damaged-*"))


async def test_a_note_that_cannot_be_saved_says_so_and_is_saved_later(sit: OpenApp, data_dir: Path) -> None:
    async with sit() as reader:
        with FileLock(data_dir / "annotations.lock"):
            await write(reader, "ask again")
            await reader.until(lambda: reader.sees("UNSAVED: another program is holding the notes' lock"))
            assert reader.sees("ask again")
        await reader.until(lambda: not reader.sees("UNSAVED"))
        await reader.until(lambda: reader.sees("saved 09:02"))
    assert "ask again" in [row["body"] for row in rows(data_dir)]


async def test_leaving_with_something_unsaved_is_asked_about_and_loses_nothing(
    sit: OpenApp, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FileLock(data_dir / "annotations.lock", timeout=5) as lock:
        lock.release()
        async with sit() as reader:
            monkeypatch.setattr(
                reader.app.notebook, "wait_saved", lambda timeout: False
            )  # ten seconds are long
            lock.acquire()
            await write(reader, "the last word")
            await reader.until(lambda: reader.sees("UNSAVED"))
            await reader.press("q")
            await reader.until(
                lambda: reader.sees("Not everything is saved", "kept aside for the next start")
            )
            await reader.press("y")
            await reader.until(lambda: not reader.app.is_running)
    async with sit() as reader:
        await reader.until(lambda: reader.sees("1 change that an earlier", "the last word"))
        await reader.until(lambda: reader.sees("saved 09:02"))
    assert "the last word" in [row["body"] for row in rows(data_dir)]


async def test_a_reader_who_stays_after_all_gets_more_briefings(
    sit: OpenApp, samples: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sit([samples]) as reader:
        with FileLock(data_dir / "annotations.lock"):
            with monkeypatch.context() as patch:
                patch.setattr(reader.app.notebook, "wait_saved", lambda timeout: False)
                await write(reader, "the last word")
                await reader.press("q")
            await reader.until(lambda: reader.sees("Not everything is saved"))
            await reader.press("n")
        reader.app.queue.ask([reader.room.room.story(reader.room.story_key)])
        await reader.until(lambda: reader.app.queue.progress == (0, 0))


async def test_what_is_typed_while_the_notes_are_closed_is_for_nobody(
    sit: OpenApp, samples: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed, go_on = threading.Event(), threading.Event()
    with FileLock(data_dir / "annotations.lock", timeout=5) as lock:
        lock.release()
        async with sit([samples]) as reader:
            notebook = reader.app.notebook
            assert notebook is not None
            close = notebook.close

            def slowly(timeout: float = 2.0) -> bool:
                done = close(timeout)
                closed.set()
                go_on.wait(30)
                return done

            monkeypatch.setattr(notebook, "wait_saved", lambda timeout: False)
            monkeypatch.setattr(notebook, "close", slowly)
            lock.acquire()
            await write(reader, "the last word")
            await reader.press("q")
            await reader.until(lambda: reader.sees("Not everything is saved"))
            reader.app.post_message(events.Key("y", "y"))
            await reader.until(closed.is_set)
            await reader.press("s")
            go_on.set()
            await reader.until(lambda: not reader.app.is_running)
            assert reader.app.return_code == 0


@pytest.fixture
def full_disk(tmp_path: Path, data_dir: Path) -> Iterator[Path]:
    """A data folder on a disk of its own, with no room left."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.name == "nt" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root makes a file system")
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "none", folder], capture_output=True
    ).returncode:
        pytest.skip("this system lets nobody make a file system")
    shutil.copytree(data_dir / "cache", folder / "cache")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


async def test_on_a_full_disk_the_note_stays_on_the_screen(sit: OpenApp, full_disk: Path) -> None:
    async with sit(data_dir=full_disk) as reader:
        await write(reader, "before it was full")
        await reader.until(lambda: reader.sees("saved 09:02"))
        before = (full_disk / "annotations.json").read_bytes()
        with pytest.raises(OSError, match="space"):
            (full_disk / "filler").write_bytes(b"0" * 4_000_000)
        await reader.press("j")
        await write(reader, "after that")
        await reader.until(lambda: reader.sees("UNSAVED: the disk is full"))
        assert reader.sees("after that")
        assert (full_disk / "annotations.json").read_bytes() == before
        (full_disk / "filler").unlink()
        await reader.until(lambda: reader.sees("saved 09:02"))
    assert {"before it was full", "after that"} <= {row["body"] for row in rows(full_disk)}


@pytest.mark.parametrize("seconds", [60, pytest.param(2, marks=pytest.mark.full)])
async def test_the_note_of_another_window_is_shown(sit: OpenApp, data_dir: Path, seconds: int) -> None:
    async with sit() as reader:
        other = Notebook(data_dir)
        other.open()
        story = reader.room.room.story(reader.room.story_key)
        other.add(new_annotation(story, "note", body="from the other window"))
        assert other.wait_saved(60)
        saved = time.monotonic()
        await reader.until(lambda: reader.sees("from the other window"))
        assert time.monotonic() < saved + seconds
        other.close()


async def test_a_damaged_file_is_restored_and_the_reader_told(sit: OpenApp, data_dir: Path) -> None:
    async with sit() as reader:
        await write(reader, "precious")
        await reader.until(lambda: reader.sees("saved 09:02"))
    (data_dir / "annotations.json").write_bytes(b'{"annotations": {"')
    async with sit() as reader:
        await reader.until(lambda: reader.sees("was damaged"))
        assert reader.sees("precious")
        (data_dir / "annotations.json").write_bytes(b"")
        await reader.until(lambda: reader.sees("it was empty"))
        assert reader.sees("precious")
    assert len(damaged(data_dir)) == 2
