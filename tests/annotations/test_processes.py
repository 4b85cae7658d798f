"""Real processes: killed while writing, writing at once, in each other's way."""

import json
import os
import random
import signal
import time

import pytest

from briefing.annotations.notebook import Notebook
from tests.annotations.helpers import note, said, window


def filled(folder, count):
    """A data folder with so many notes that writing them takes a while."""
    book = Notebook(folder)
    book.open()
    for number in range(count):
        book.add(note(f"old {number} " + "x" * 300))
    assert book.close()


def kill_while_writing(folder, times, seed):
    """Kill a steady writer at random moments; (acknowledged ids, messages at the starts after the kills)."""
    chance = random.Random(seed)
    there, acknowledged, messages = set(), set(), []
    for _ in range(times):
        process = window(folder, "steadily", 0, "edits")
        first = process.stdout.readline().strip()
        time.sleep(chance.uniform(0, 0.15))
        process.kill()
        lines = [first, *process.communicate()[0].split("\n")[:-1]]
        messages += [line for line in lines if line.startswith("message:")]
        assert not any("NOT SAVED" in line for line in lines)
        acknowledged.update(line.strip() for line in lines if not line.startswith("message:") and line)
        # as it lies there, not as our own recovery would mend it
        rows = json.loads((folder / "annotations.json").read_bytes())["annotations"]
        assert acknowledged | there <= rows.keys()
        there |= rows.keys()
    return acknowledged, messages


@pytest.mark.parametrize(
    "times", [20, pytest.param(200, marks=[pytest.mark.full, pytest.mark.timeout(1200)])]
)
def test_killed_at_random_moments_nothing_is_damaged_or_lost(tmp_path, times):
    filled(tmp_path, 1000 if times < 50 else 5000)
    acknowledged, messages = kill_while_writing(tmp_path, times, seed=times)
    assert len(acknowledged) >= times
    assert messages == []
    book = Notebook(tmp_path)
    assert book.open() == []
    assert acknowledged <= {row.id for row in book.all()}
    assert not list(tmp_path.glob(".*.tmp"))
    book.close()


@pytest.mark.parametrize(
    ("windows", "notes"),
    [
        (2, 60),
        (4, 60),
        pytest.param(2, 500, marks=[pytest.mark.full, pytest.mark.timeout(600)]),
        pytest.param(4, 500, marks=[pytest.mark.full, pytest.mark.timeout(600)]),
    ],
)
def test_windows_writing_at_once_lose_nothing(tmp_path, windows, notes):
    processes = [window(tmp_path, "steadily", notes) for _ in range(windows)]
    ids = [process.communicate()[0].split() for process in processes]
    assert [len(found) for found in ids] == [notes] * windows
    rows = json.loads((tmp_path / "annotations.json").read_bytes())["annotations"]
    assert rows.keys() == {identity for found in ids for identity in found}


@pytest.mark.parametrize("seconds", [60, pytest.param(2, marks=pytest.mark.full)])
def test_a_window_shows_the_notes_of_another(tmp_path, seconds):
    here = Notebook(tmp_path)
    here.open()
    told = []
    here.on_change(lambda: told.append(time.monotonic()))
    process = window(tmp_path, "steadily", 1)
    [identity] = process.communicate()[0].split()
    written = time.monotonic()
    while identity not in {row.id for row in here.all()}:
        assert time.monotonic() < written + seconds
        time.sleep(0.01)
    assert told
    here.close()


def test_two_windows_that_edit_one_note_keep_both_texts(tmp_path):
    here = Notebook(tmp_path)
    here.open()
    made = note("as it was")
    here.add(made)
    assert here.wait_saved(60)
    process = window(tmp_path, "edit", made.id, "from there")
    said(process, "ready")
    import msgspec

    here.change(msgspec.structs.replace(made, body="from here"))
    process.stdin.write("now\n")
    process.stdin.flush()
    said(process, "saved")
    process.communicate()
    assert here.wait_saved(60)
    until = time.monotonic() + 60
    while {row.body for row in here.all()} != {"from here", "from there"} and time.monotonic() < until:
        time.sleep(0.02)
    assert {row.body for row in here.all()} in ({"from here", "from there"}, {"from there"})
    # either the other window saw our text before it wrote (then its text replaced ours knowingly), or both are kept
    here.close()


def test_a_held_lock_leaves_the_note_unsaved_and_it_is_saved_later(tmp_path):
    from briefing.annotations.records import Saved, Unsaved

    book = Notebook(tmp_path)
    book.open()
    process = window(tmp_path, "hold")
    said(process, "held")
    made = note("patient")
    book.add(made)
    until = time.monotonic() + 60
    while not isinstance(book.state, Unsaved) and time.monotonic() < until:
        time.sleep(0.02)
    assert isinstance(book.state, Unsaved)
    assert "lock" in book.state.reason
    assert book.all() == (made,)
    process.communicate("let go\n")
    assert book.wait_saved(60)
    assert isinstance(book.state, Saved)
    book.close()


def test_a_window_that_dies_with_the_lock_does_not_block_the_others(tmp_path):
    process = window(tmp_path, "hold")
    said(process, "held")
    process.kill()
    process.communicate()
    book = Notebook(tmp_path)
    assert book.open() == []
    book.add(note())
    assert book.wait_saved(60)
    book.close()


@pytest.mark.parametrize(
    "sent", [signal.SIGKILL, signal.SIGTERM, *([signal.SIGHUP] if os.name != "nt" else [])]
)
def test_what_was_typed_survives_the_window(tmp_path, sent):
    process = window(tmp_path, "type", "note:aldwick.txt")
    for _ in range(50):
        length = int(process.stdout.readline())
    process.send_signal(sent)
    rest = process.communicate()[0].split("\n")[:-1]
    length = int(rest[-1]) if rest else length
    book = Notebook(tmp_path)
    book.open()
    assert list(book.drafts()) == ["note:aldwick.txt"]
    assert len(book.drafts()["note:aldwick.txt"]) >= length
    book.close()
    # not dropped, so it is offered again
    again = Notebook(tmp_path)
    again.open()
    assert list(again.drafts()) == ["note:aldwick.txt"]
    again.drop_draft("note:aldwick.txt")
    assert again.drafts() == {}
    again.close()
    third = Notebook(tmp_path)
    third.open()
    assert third.drafts() == {}
    third.close()
    assert [path.name for path in (tmp_path / "drafts").iterdir()] == []


def test_the_draft_of_a_window_that_lives_is_not_offered(tmp_path):
    process = window(tmp_path, "type", "note:aldwick.txt")
    process.stdout.readline()
    book = Notebook(tmp_path)
    book.open()
    assert book.drafts() == {}
    process.kill()
    process.communicate()
    book.close()


def test_a_draft_goes_only_when_its_note_is_saved(tmp_path):
    process = window(tmp_path, "hold")
    book = Notebook(tmp_path)
    book.open()
    said(process, "held")
    book.save_draft("k", "typed")
    book.add(note("typed"))
    book.drop_draft("k")
    assert [path.suffix for path in (tmp_path / "drafts").iterdir()].count(".json") == 1
    process.communicate("let go\n")
    assert book.wait_saved(60)
    until = time.monotonic() + 60
    while list((tmp_path / "drafts").glob("*.json")) and time.monotonic() < until:
        time.sleep(0.01)
    assert not list((tmp_path / "drafts").glob("*.json"))
    book.close()
