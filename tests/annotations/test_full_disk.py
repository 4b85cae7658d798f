"""When nothing can be written: the old file is intact, the note stays on screen, and is saved later."""

import json
import os
import shutil
import subprocess
import sys
import time

import pytest

from briefing.annotations.notebook import Notebook
from briefing.annotations.records import Saved, Unsaved
from tests.annotations.helpers import note, said, window

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits and modes are those of POSIX systems")


def test_a_file_size_limit_leaves_the_old_file_and_the_note_is_saved_later(tmp_path):
    process = window(tmp_path, "limit", 20_000)
    lines = []
    for line in process.stdout:
        if line.strip() == "full":
            break
        lines.append(line.strip())
    *saved, reason, unsaved = lines
    assert reason == "unsaved the file would be larger than the system allows"
    assert len(saved) > 5
    rows = json.loads((tmp_path / "annotations.json").read_bytes())["annotations"]
    assert rows.keys() == set(saved)
    assert not list(tmp_path.glob(".*.tmp"))
    process.stdin.write("there is room again\n")
    process.stdin.flush()
    said(process, "all saved")
    process.communicate()
    rows = json.loads((tmp_path / "annotations.json").read_bytes())["annotations"]
    assert rows.keys() == {*saved, unsaved}


@pytest.fixture
def small_disk(tmp_path):
    """A file system of one megabyte, where we may make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("only root makes a file system")
    made = subprocess.run([mount, "-t", "tmpfs", "-o", "size=1m", "none", folder], capture_output=True)
    if made.returncode != 0:
        pytest.skip("this system lets nobody make a file system")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_disk_that_fills(small_disk):
    book = Notebook(small_disk)
    assert book.open() == []
    kept = [note(f"number {number} " + "x" * 500) for number in range(200)]
    for row in kept:
        book.add(row)
    assert book.wait_saved(60)
    (small_disk / "filler").write_bytes(b"0" * 600_000)
    more = [note("z" * 1000) for _ in range(300)]
    for row in more:
        book.add(row)
    until = time.monotonic() + 60
    while not isinstance(book.state, Unsaved) and time.monotonic() < until:
        time.sleep(0.01)
    assert isinstance(book.state, Unsaved)
    assert book.state.reason == "the disk is full"
    assert book.state.count >= 1
    assert len(book.all()) == 500
    rows = json.loads((small_disk / "annotations.json").read_bytes())["annotations"]
    assert {row.id for row in kept} <= rows.keys()
    (small_disk / "filler").unlink()
    assert book.wait_saved(60)
    assert isinstance(book.state, Saved)
    assert book.close()
    rows = json.loads((small_disk / "annotations.json").read_bytes())["annotations"]
    assert rows.keys() == {row.id for row in kept + more}


def test_a_damaged_file_on_a_full_disk_is_kept_and_its_notes_are_shown(small_disk):
    book = Notebook(small_disk)
    book.open()
    rows = [note(f"number {number} " + "x" * 500) for number in range(200)]
    for row in rows:
        book.add(row)
    assert book.close()
    path = small_disk / "annotations.json"
    path.write_bytes(path.read_bytes()[:-100])
    damaged = path.read_bytes()
    with pytest.raises(OSError, match="space"):
        (small_disk / "filler").write_bytes(b"0" * 2_000_000)
    again = Notebook(small_disk)
    messages = again.open()
    assert {row.id for row in again.all()} == {row.id for row in rows}
    assert any("the disk is full" in message for message in messages)
    assert any("Recovered 200" in message for message in messages)
    assert path.read_bytes() == damaged
    (small_disk / "filler").unlink()
    again.add(note("with room again"))
    assert again.wait_saved(60)
    assert len(json.loads(path.read_bytes())["annotations"]) == 201
    assert again.close()


@pytest.fixture
def locked_folder(request, tmp_path):
    """A data folder with one note that nobody may write; root, whom no mode stops, gets a read-only disk."""
    folder = request.getfixturevalue("small_disk") if os.geteuid() == 0 else tmp_path
    book = Notebook(folder)
    book.open()
    book.add(note("from before"))
    assert book.close()
    if os.geteuid() == 0:
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        yield folder
        return
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)


def test_a_folder_that_cannot_be_written(locked_folder):
    book = Notebook(locked_folder)
    assert book.open() == ["Notes cannot be saved here: the folder cannot be written."]
    assert [row.body for row in book.all()] == ["from before"]
    made = note("kept on the screen")
    book.add(made)
    until = time.monotonic() + 60
    while not isinstance(book.state, Unsaved) and time.monotonic() < until:
        time.sleep(0.01)
    assert isinstance(book.state, Unsaved)
    assert book.state.reason == "the folder cannot be written"
    assert made in book.all()
    assert not book.close()
    assert book.take_messages() == ["1 change could not be saved: the folder cannot be written."]
    assert len(json.loads((locked_folder / "annotations.json").read_bytes())["annotations"]) == 1
