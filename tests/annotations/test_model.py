"""Random sequences of what a reader does in two windows, against a model of a dictionary.

After every step all windows are brought to rest (everything saved, everybody's changes seen), so that the
model can say exactly what must be there: in each window, on the disk, and after a restart.
"""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from briefing.annotations.notebook import Notebook
from briefing.annotations.records import Annotation, Change
from tests.annotations.helpers import note

WINDOWS = 2
bodies = st.text(max_size=12)
which = st.integers(0, WINDOWS - 1)
stories = st.sampled_from(["a.txt", "b.txt"])


class Model:
    """One window's history over the shared dictionary of annotations."""

    def __init__(self) -> None:
        self.done: list[list[Change]] = []
        self.undone: list[list[Change]] = []

    def record(self, changes: list[Change]) -> None:
        self.done.append(changes)
        self.undone = []

    @staticmethod
    def move(source: list[list[Change]], target: list[list[Change]], rows: dict[str, Annotation]) -> None:
        if not source:
            return
        moved = []
        for change in reversed(source.pop()):
            if rows.get(change.id) == change.after:
                put(rows, Change(before=change.after, after=change.before))
                moved.append(Change(before=change.after, after=change.before))
        if moved:
            target.append(moved)


def put(rows: dict[str, Annotation], change: Change) -> None:
    if change.after is None:
        del rows[change.id]
    else:
        rows[change.id] = change.after


class Windows(RuleBasedStateMachine):
    """Two windows on one data folder."""

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="briefing-model-"))
        self.rows: dict[str, Annotation] = {}
        self.models = [Model() for _ in range(WINDOWS)]
        self.books = [self.opened() for _ in range(WINDOWS)]
        self.drafts: dict[str, str] = {}

    def opened(self) -> Notebook:
        book = Notebook(self.folder, poll=0.01)
        assert book.open() == []
        return book

    def in_order(self) -> list[Annotation]:
        """The rows as they were made: ids are random, and a run must be the same when it is run again."""
        return sorted(self.rows.values(), key=lambda row: (row.created, row.body))

    def rest(self) -> None:
        """Let every window save and see what the others saved."""
        expected = sorted(self.rows)
        until = time.monotonic() + 60
        for book in self.books:
            assert book.wait_saved(60)
        for book in self.books:
            while {row.id: row for row in book.all()} != self.rows and time.monotonic() < until:
                time.sleep(0.002)
            assert sorted(row.id for row in book.all()) == expected

    @rule(window=which, body=bodies, story=stories)
    def add(self, window: int, body: str, story: str) -> None:
        made = note(body, story)
        self.books[window].add(made)
        self.rows[made.id] = made
        self.models[window].record([Change(after=made)])
        self.rest()

    @precondition(lambda self: self.rows)
    @rule(window=which, body=bodies, pick=st.integers(0, 1000))
    def edit(self, window: int, body: str, pick: int) -> None:
        old = self.in_order()[pick % len(self.rows)]
        self.books[window].change(msgspec.structs.replace(old, body=body))
        [new] = [row for row in self.books[window].all() if row.id == old.id]
        if body == old.body:
            assert new == old
        else:
            assert new.body == body and new.modified > old.modified
            assert msgspec.structs.replace(new, body=old.body, modified=old.modified) == old
            self.rows[old.id] = new
            self.models[window].record([Change(before=old, after=new)])
        self.rest()

    @precondition(lambda self: self.rows)
    @rule(window=which, pick=st.integers(0, 1000))
    def remove(self, window: int, pick: int) -> None:
        old = self.rows.pop(self.in_order()[pick % len(self.rows)].id)
        self.books[window].remove(old.id)
        self.models[window].record([Change(before=old)])
        self.rest()

    @precondition(lambda self: len(self.rows) > 1)
    @rule(window=which)
    def remove_several(self, window: int) -> None:
        changes = [Change(before=row) for row in self.in_order()[:3]]
        self.books[window].apply(changes, "several")
        for change in changes:
            put(self.rows, change)
        self.models[window].record(changes)
        self.rest()

    @rule(window=which)
    def undo(self, window: int) -> None:
        model = self.models[window]
        there = bool(model.done)
        assert (self.books[window].undo() is not None) == there
        model.move(model.done, model.undone, self.rows)
        self.rest()

    @rule(window=which)
    def redo(self, window: int) -> None:
        model = self.models[window]
        there = bool(model.undone)
        assert (self.books[window].redo() is not None) == there
        model.move(model.undone, model.done, self.rows)
        self.rest()

    @rule(window=which)
    def restart(self, window: int) -> None:
        assert self.books[window].close()
        self.books[window] = self.opened()
        self.models[window] = Model()

    @rule(window=which, text=bodies)
    def edit_in_both_windows_at_once(self, window: int, text: str) -> None:
        """Neither has seen the other's text: none is lost, whatever the order."""
        made = note("at first")
        self.books[window].add(made)
        self.rows[made.id] = made
        self.rest()
        there = {row.id for book in self.books for row in book.all()}
        for number, book in enumerate(self.books):
            book.change(msgspec.structs.replace(made, body=f"{text} {number}"))
        for book in self.books:
            assert book.wait_saved(60)
        until = time.monotonic() + 60
        while any(book.all() != self.books[0].all() for book in self.books) and time.monotonic() < until:
            time.sleep(0.002)
        new = {row.body for row in self.books[0].all() if row.id == made.id or row.id not in there}
        assert new == {f"{text} {number}" for number in range(WINDOWS)}
        # what both windows did is no step of the model: start it anew from what is there
        self.rows = {row.id: row for row in self.books[0].all()}
        for number in range(WINDOWS):
            self.restart(number)

    @rule(window=which, key=st.sampled_from(["k1", "k2"]), text=bodies.filter(bool))
    def type_and_leave(self, window: int, key: str, text: str) -> None:
        self.books[window].save_draft(key, text)
        self.restart(window)
        assert text in self.books[window].drafts()[key]
        self.books[window].drop_draft(key)
        assert key not in self.books[window].drafts()

    @invariant()
    def windows_disk_and_model_agree(self) -> None:
        if not hasattr(self, "books"):
            return
        for book in self.books:
            assert {row.id: row for row in book.all()} == self.rows
            for story in ("a.txt", "b.txt"):
                assert {row.id for row in book.of_story(story)} == {
                    row.id for row in self.rows.values() if row.story == story
                }
        path = self.folder / "annotations.json"
        on_disk = json.loads(path.read_bytes())["annotations"] if path.exists() else {}
        assert msgspec.convert(on_disk, dict[str, Annotation]) == self.rows

    def teardown(self) -> None:
        if hasattr(self, "books"):
            for book in self.books:
                book.close()
            shutil.rmtree(self.folder)


def chosen(examples: int, steps: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )


def test_two_windows_and_a_model_agree() -> None:
    run_state_machine_as_test(Windows, settings=chosen(20, 20))


@pytest.mark.full
@pytest.mark.timeout(1800)
def test_two_windows_and_a_model_agree_for_long() -> None:
    run_state_machine_as_test(Windows, settings=chosen(500, 50))
