"""The command where the system is odd: closed streams, strange names, links, folders that cannot be read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.files import replacing
from briefing.records import Story
from briefing.stories.library import Problem, read_all
from tests.cli.test_cli import run

ROOT = Path(__file__).parent.parent.parent
TEXT = "The talks resume on Monday, the minister said.\n"


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("words", ["schema", "show nothing", "add -"])
def test_closed_streams_are_no_crash(tmp_path, closed, words):
    shell = f'"{sys.executable}" -m briefing --data-dir "{tmp_path}" {words} {closed}'
    done = subprocess.run(
        ["sh", "-c", shell], capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=60
    )
    assert done.returncode in (0, 1)
    assert b"Traceback" not in done.stderr + done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_behind_standard_output_is_one_line(tmp_path):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "briefing", "--data-dir", str(tmp_path), "schema"],
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            timeout=60,
        )
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_file_name_that_is_no_utf_8_is_briefed_like_any_other(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text(TEXT)
    (folder / os.fsdecode(b"caf\xe8.txt")).write_text(TEXT + TEXT)
    done = run("batch", str(folder), "-o", "-", data=tmp_path)
    assert done.returncode == 0, done.stderr
    keys = [json.loads(line)["story"]["key"] for line in done.stdout.splitlines()]
    assert keys == ["in/caf\\udce8.txt", "in/caf\\udce9.txt"]
    shown = run("show", str(folder / os.fsdecode(b"caf\xe9.txt")), "--json", data=tmp_path)
    assert json.loads(shown.stdout)["story"]["text"] == TEXT


@pytest.mark.skipif(os.name == "nt", reason="links need a permission there")
def test_links_out_of_a_folder_are_read_and_circles_are_not_walked(tmp_path):
    folder, other = tmp_path / "in", tmp_path / "other"
    folder.mkdir(), other.mkdir()
    (other / "a.txt").write_text(TEXT)
    (folder / "link.txt").symlink_to(other / "a.txt")
    (folder / "circle").symlink_to(folder)
    (folder / "dead.txt").symlink_to(tmp_path / "nothing")
    (found,) = read_all([folder])
    assert isinstance(found, Story) and found.key == "in/link.txt"


@pytest.mark.skipif(os.name == "nt", reason="names may be longer there")
def test_a_folder_that_cannot_be_opened_is_named_and_the_others_are_read(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    here = Path.cwd()
    try:  # deeper than a path may be long: the system refuses to open it, whoever asks
        os.chdir(tmp_path)
        for _ in range(20):
            Path("d" * 250).mkdir()
            os.chdir("d" * 250)
    finally:
        os.chdir(here)
    found = list(read_all([tmp_path / ("x" * 300), tmp_path]))
    assert [type(one) for one in found] == [Problem, Story, Problem]
    assert all(one.message.startswith("cannot be opened") for one in found if isinstance(one, Problem))


def test_a_folder_is_no_story(tmp_path):
    done = run("show", str(tmp_path), data=tmp_path)
    assert done.returncode == 1 and b"is a folder" in done.stderr


def test_options_are_not_guessed_from_their_beginnings(tmp_path):
    assert run("--data", str(tmp_path), "schema", data=tmp_path).returncode == 2
    assert run("feeds", "list", "more", data=tmp_path).returncode == 2


def test_an_output_that_cannot_be_written_is_called_by_its_own_name(tmp_path):
    target = tmp_path / "no" / "out.jsonl"
    with pytest.raises(OSError) as raised, replacing(target) as file:
        file.write(b"x")
    assert raised.value.filename == str(target)


@pytest.mark.skipif(os.name == "nt", reason="links need a permission there")
def test_writing_keeps_a_link_and_its_target_s_permissions(tmp_path):
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    with replacing(link) as file:
        file.write(b"new")
    assert link.is_symlink() and real.read_text() == "new" and real.stat().st_mode & 0o777 == 0o640
    with replacing(tmp_path / ("n" * 250)) as file:
        file.write(b"a name as long as may be")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.md", "n" * 250, "real.md"]
