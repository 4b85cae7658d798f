"""What the notebook promises one window."""

import json
import threading

import msgspec
import pytest

from briefing.annotations.notebook import Notebook
from briefing.annotations.records import Change, Saved, Unsaved, new_annotation
from tests.annotations.helpers import note, story


@pytest.fixture
def book(tmp_path):
    book = Notebook(tmp_path)
    assert book.open() == []
    yield book
    book.close()


def reopened(book):
    book.close()
    again = Notebook(book.names.path)
    assert again.open() == []
    return again


def test_a_note_is_there_after_a_restart(book):
    made = note("check the figure")
    book.add(made)
    assert book.of_story("aldwick.txt") == (made,)
    assert book.wait_saved(60)
    assert isinstance(book.state, Saved)
    again = reopened(book)
    assert again.all() == (made,)
    again.close()


def test_saved_means_in_the_file(book):
    for number in range(20):
        made = note(f"number {number}")
        book.add(made)
        assert book.wait_saved(60)
        assert made.id in json.loads(book.names.annotations.read_bytes())["annotations"]


def test_edit_keeps_the_id_and_moves_modified(book):
    made = note("first")
    book.add(made)
    book.change(msgspec.structs.replace(made, body="second"))
    [row] = book.all()
    assert (row.id, row.body, row.created) == (made.id, "second", made.created)
    assert row.modified > made.modified


def test_notes_are_found_by_story(book):
    here, there = note(key="a.txt"), note(key="b.txt")
    book.add(here)
    book.add(there)
    assert book.of_story("a.txt") == (here,)
    assert book.of_story("c.txt") == ()
    book.change(msgspec.structs.replace(here, story="c.txt"))
    assert book.of_story("a.txt") == ()
    assert [row.id for row in book.of_story("c.txt")] == [here.id]


def test_every_change_can_be_undone_and_redone_many_steps_back(book):
    made = note("0")
    book.add(made)
    states = [(), book.all()]
    for number in range(1, 60):
        book.change(msgspec.structs.replace(book.all()[0], body=str(number)))
        states.append(book.all())
    book.remove(made.id)
    states.append(book.all())
    for state in reversed(states[:-1]):
        assert book.undo() is not None
        assert book.all() == state
    assert book.undo() is None
    for state in states[1:]:
        assert book.redo() is not None
        assert book.all() == state
    assert book.redo() is None
    again = reopened(book)
    assert again.all() == states[-1]
    again.close()


def test_several_changes_are_one_step(book):
    book.apply([Change(after=note("one")), Change(after=note("two"))], "two notes")
    assert len(book.all()) == 2
    assert book.undo() == "two notes"
    assert book.all() == ()


def test_an_edit_of_an_older_version_of_our_own_is_no_conflict(book):
    made = note("first")
    book.add(made)
    book.apply([Change(before=made, after=msgspec.structs.replace(made, body="second"))], "edit")
    book.apply([Change(before=made, after=msgspec.structs.replace(made, body="third"))], "edit")
    assert [row.body for row in book.all()] == ["third"]
    book.apply([Change(before=made)], "remove")
    assert book.all() == ()


def test_a_new_change_ends_what_can_be_redone(book):
    book.add(note("one"))
    book.undo()
    book.add(note("two"))
    assert book.redo() is None


def test_tuples_and_broken_text_come_back_as_they_were_kept(book):
    made = new_annotation(story(), "correction", body="half \ud83d of a pair", fields={"mentions": ((1, 2),)})
    book.add(made)
    kept = book.all()
    assert kept[0].fields == {"mentions": [[1, 2]]}
    assert kept[0].body.startswith("half ")
    again = reopened(book)
    assert again.all() == kept
    again.close()


def test_changes_are_told_from_the_writers_thread(book):
    told = []
    book.on_change(lambda: told.append((threading.current_thread().name, type(book.state).__name__)))
    book.add(note())
    assert book.wait_saved(60)
    book.close()
    assert ("annotations writer", "Saved") in told


def test_a_listener_that_fails_does_not_stop_the_saving(book):
    book.on_change(lambda: 1 / 0)
    book.add(note())
    assert book.wait_saved(60)


def test_many_changes_at_once_are_few_writes(book):
    writes = []
    book.on_change(lambda: isinstance(book.state, Saved) and writes.append(1))
    for number in range(500):
        book.add(note(str(number)))
    assert book.wait_saved(60)
    assert len(json.loads(book.names.annotations.read_bytes())["annotations"]) == 500
    assert len(writes) < 100


def test_closing_waits_for_what_is_unsaved(tmp_path):
    book = Notebook(tmp_path)
    book.open()
    rows = [note(str(number)) for number in range(50)]
    for row in rows:
        book.add(row)
    assert book.close()
    assert json.loads(book.names.annotations.read_bytes())["annotations"].keys() == {row.id for row in rows}


def test_what_cannot_be_saved_at_the_end_is_kept_for_the_next_start(tmp_path):
    from filelock import FileLock

    book = Notebook(tmp_path)
    book.open()
    made = note("nearly lost")
    with FileLock(book.names.lock):
        book.add(made)
        assert not book.close()
        assert isinstance(book.state, Unsaved)
        assert "until the next start" in book.take_messages()[-1]
    again = Notebook(tmp_path)
    assert again.open() == ["1 change that an earlier session could not save: taken up again."]
    assert again.all() == (made,)
    assert again.wait_saved(60)
    assert not list(tmp_path.glob("unsaved-*"))
    assert again.close()
    third = Notebook(tmp_path)
    assert third.open() == []
    third.close()


def test_an_unsaved_file_taken_up_twice_changes_nothing_more(tmp_path):
    from briefing.annotations import unsaved

    book = Notebook(tmp_path)
    book.open()
    old = note("old")
    book.add(old)
    assert book.wait_saved(60)
    theirs = msgspec.structs.replace(old, body="from an earlier session")
    book.change(msgspec.structs.replace(old, body="newer"))
    assert book.close()
    for _ in range(2):
        unsaved.keep(tmp_path, {old.id: Change(before=old, after=theirs)}, book._now())
        again = Notebook(tmp_path)
        again.open()
        assert again.wait_saved(60)
        assert sorted(row.body for row in again.all()) == ["from an earlier session", "newer"]
        assert again.close()
