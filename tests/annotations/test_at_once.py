"""Two windows that never wait for each other: a text goes only when somebody who saw it replaced it."""

import itertools
import json
import time

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.annotations.notebook import Notebook
from briefing.annotations.records import Change
from tests.annotations.helpers import note

steps = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(["add", "edit", "edit", "edit", "remove"]),
        st.integers(0, 3),
        st.sampled_from([0, 0, 0, 0.002, 0.02]),
    ),
    max_size=40,
)


def play(folder, todo):
    books = [Notebook(folder, poll=0.01) for _ in range(2)]
    for book in books:
        assert book.open() == []
    counter = itertools.count()
    alive = set()
    for window, what, pick, pause in todo:
        book = books[window]
        rows = book.all()
        text = f"text {next(counter)}"
        if what == "add" or not rows:
            book.add(note(text))
            alive.add(text)
        else:
            row = rows[pick % len(rows)]
            after = msgspec.structs.replace(row, body=text) if what == "edit" else None
            book.apply([Change(before=row, after=after)], what)
            if row.body not in {now.body for now in book.all() if now.id == row.id}:
                alive.discard(row.body)
            if after is not None:
                alive.add(text)
        time.sleep(pause)
    for book in books:
        assert book.wait_saved(60)
    until = time.monotonic() + 60
    while books[0].all() != books[1].all() and time.monotonic() < until:
        time.sleep(0.002)
    assert books[0].all() == books[1].all()
    there = {row.body for row in books[0].all()}
    for book in books:
        assert book.close()
    path = folder / "annotations.json"
    on_disk = json.loads(path.read_bytes())["annotations"].values() if path.exists() else ()
    assert {row["body"] for row in on_disk} == there
    assert alive <= there


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(todo=steps)
def test_no_text_is_lost_between_two_windows(tmp_path_factory, todo):
    play(tmp_path_factory.mktemp("at-once"), todo)


@pytest.mark.full
@pytest.mark.timeout(1800)
@settings(max_examples=600, deadline=None, suppress_health_check=list(HealthCheck))
@given(todo=steps)
def test_no_text_is_lost_between_two_windows_for_long(tmp_path_factory, todo):
    play(tmp_path_factory.mktemp("at-once"), todo)
