"""Files as they may be found at a start: the reader is told, and nothing is lost in silence."""

import json
import os
import time

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from briefing.annotations import schema
from briefing.annotations.backups import KEPT
from briefing.annotations.notebook import Notebook, ReadOnlyError
from tests.annotations.helpers import note


@pytest.fixture
def folder(tmp_path):
    """A data folder after one session that wrote twenty notes."""
    book = Notebook(tmp_path)
    assert book.open() == []
    for number in range(20):
        book.add(note(f"number {number}"))
    assert book.close()
    return tmp_path


def opened(folder):
    book = Notebook(folder)
    messages = book.open()
    return book, messages


def bodies(book):
    return {row.body for row in book.all()}


ALL = {f"number {number}" for number in range(20)}


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda data: b"", id="empty"),
        pytest.param(lambda data: data[: len(data) // 2], id="truncated"),
        pytest.param(lambda data: data[:-1], id="one byte short"),
        pytest.param(lambda data: os.urandom(3000), id="garbage"),
        pytest.param(lambda data: b"\0" * len(data), id="zeros"),
        pytest.param(lambda data: data[:1000] + b"\0" * 700 + data[1700:], id="a hole"),
        pytest.param(lambda data: data + data[-400:], id="a tail of an older file"),
        pytest.param(lambda data: b"[]", id="a list"),
        pytest.param(lambda data: b"{}", id="no tables"),
        pytest.param(lambda data: b"null", id="null"),
    ],
)
def test_a_damaged_file_is_set_aside_and_restored(folder, damage):
    path = folder / "annotations.json"
    damaged = damage(path.read_bytes())
    path.write_bytes(damaged)
    book, messages = opened(folder)
    assert bodies(book) == ALL
    assert len(messages) == 1 and "Recovered 20 annotations" in messages[0]
    [aside] = folder.glob("annotations.damaged-*.json")
    assert aside.read_bytes() == damaged
    assert aside.name in messages[0]
    book.add(note("one more"))
    assert book.close()
    book, messages = opened(folder)
    assert messages == []
    assert bodies(book) == ALL | {"one more"}
    book.close()


def test_what_only_the_damaged_file_has_is_salvaged(folder):
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    path = folder / "annotations.json"
    path.write_bytes(path.read_bytes()[:-300])
    book, messages = opened(folder)
    assert len(bodies(book)) == 19
    assert "19 from the damaged file itself" in messages[0]
    book.close()


def test_a_damaged_newest_backup_is_passed_over(folder):
    book, _ = opened(folder)
    book.add(note("of the second session"))
    assert book.close()
    [*_, newest] = sorted((folder / "backups").iterdir())
    newest.write_bytes(b"{")
    (folder / "annotations.json").write_bytes(b"{")
    book, messages = opened(folder)
    assert bodies(book) >= ALL
    assert "Recovered" in messages[0]
    book.close()


def test_nothing_to_recover_is_said_too(tmp_path):
    (tmp_path / "annotations.json").write_bytes(b"what is this")
    book, messages = opened(tmp_path)
    assert book.all() == ()
    assert "Nothing could be recovered" in messages[0]
    assert len(list(tmp_path.glob("annotations.damaged-*.json"))) == 1
    book.close()


def test_a_missing_file_comes_back_from_its_backup(folder):
    (folder / "annotations.json").unlink()
    book, messages = opened(folder)
    assert bodies(book) == ALL
    assert "was missing" in messages[0]
    book.close()


def test_a_hand_edited_file_is_taken_as_it_is(folder):
    path = folder / "annotations.json"
    tables = json.loads(path.read_bytes())
    rows = tables["annotations"]
    first, second, third, fourth, *_ = rows
    rows[first]["body"] = "by hand"
    rows[first]["colour"] = "red"
    del rows[second]["story"]
    rows[third] = "not even a row"
    rows[fourth]["kind"] = "a kind of later"
    tables["mine"] = {"x": {"y": 1}}
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(tables, indent=2).encode())
    book, messages = opened(folder)
    assert len(messages) == 1 and "3 rows of the notes file are no annotation" in messages[0]
    assert len(book.all()) == 17
    assert "by hand" in bodies(book)
    [row] = [row for row in book.all() if row.id == first]
    book.change(msgspec.structs.replace(row, body="in the app"))
    assert book.close()
    after = json.loads(path.read_bytes())
    assert after["mine"] == {"x": {"y": 1}}
    assert after["annotations"][first]["colour"] == "red"
    assert after["annotations"][first]["body"] == "in the app"
    assert after["annotations"][second] == rows[second]
    assert after["annotations"][third] == "not even a row"
    assert after["annotations"][fourth] == rows[fourth]


def test_a_newer_file_is_read_only(folder):
    path = folder / "annotations.json"
    tables = json.loads(path.read_bytes())
    tables["meta"]["schema"]["version"] = schema.VERSION + 1
    data = json.dumps(tables).encode()
    path.write_bytes(data)
    book, messages = opened(folder)
    assert book.read_only
    assert "newer" in messages[0]
    assert bodies(book) == ALL
    with pytest.raises(ReadOnlyError):
        book.add(note("refused"))
    with pytest.raises(ReadOnlyError):
        book.remove(book.all()[0].id)
    assert bodies(book) == ALL
    assert book.undo() is None
    assert book.close()
    assert path.read_bytes() == data


def test_version_0_is_migrated_and_kept_as_a_backup(tmp_path):
    """A file as plain TinyDB writes it: a counter for ids, in the default table, no version."""
    from tinydb import TinyDB

    ours = msgspec.to_builtins(note("first"))
    other = {**msgspec.to_builtins(note("second")), "extra": 1}
    del other["id"]
    with TinyDB(tmp_path / "annotations.json") as plain:
        plain.insert_multiple([ours, other, {"no": "annotation"}])
    old = (tmp_path / "annotations.json").read_bytes()
    book, messages = opened(tmp_path)
    assert bodies(book) == {"first", "second"}
    assert any("from form 0 to 1" in message for message in messages)
    assert ours["id"] in {row.id for row in book.all()}
    assert book.close()
    tables = json.loads((tmp_path / "annotations.json").read_bytes())
    assert tables["meta"]["schema"]["version"] == 1
    assert "_default" not in tables
    assert {k: v for r in tables["annotations"].values() if "no" in r for k, v in r.items() if k != "id"} == {
        "no": "annotation"
    }
    assert old in [path.read_bytes() for path in (tmp_path / "backups").iterdir()]
    assert opened(tmp_path)[1] == [m for m in messages if "no annotation" in m]


def test_every_version_has_a_way_to_the_next():
    assert sorted(schema.MIGRATIONS) == list(range(schema.VERSION))


def test_one_backup_a_session_the_last_ten_kept(folder):
    for number in range(KEPT + 3):
        book, _ = opened(folder)
        book.add(note(f"of session {number}"))
        assert book.close()
    there = sorted((folder / "backups").iterdir())
    assert len(there) == KEPT
    assert there[-1].read_bytes() == (folder / "annotations.json").read_bytes()
    book, _ = opened(folder)
    book.close()
    assert sorted((folder / "backups").iterdir()) == there


def test_a_clock_that_was_wrong_once_does_not_hide_later_backups(folder):
    [wrong] = (folder / "backups").iterdir()
    wrong.rename(wrong.with_name(f"{wrong.name[:19]}29991231T000000.000000Z.json"))
    for number in range(KEPT + 1):
        book, _ = opened(folder)
        book.add(note(f"of session {number}"))
        assert book.close()
    (folder / "annotations.json").write_bytes(b"{")
    book, _ = opened(folder)
    assert f"of session {KEPT}" in bodies(book)
    assert len(list((folder / "backups").iterdir())) == KEPT
    book.close()


def test_a_file_damaged_while_a_window_is_open_is_mended_from_memory(folder):
    book, _ = opened(folder)
    gone = book.all()[0]
    book.remove(gone.id)
    assert book.wait_saved(60)
    (folder / "annotations.json").write_bytes(b"{")
    until = time.monotonic() + 60
    messages = []
    while not messages and time.monotonic() < until:
        messages = book.take_messages()
        time.sleep(0.02)
    assert "was damaged" in messages[0]
    assert len(json.loads((folder / "annotations.json").read_bytes())["annotations"]) == 19
    assert bodies(book) == ALL - {gone.body}
    (folder / "annotations.json").unlink()
    book.add(note("after that"))
    assert book.wait_saved(60)
    assert bodies(book) == ALL - {gone.body} | {"after that"}
    assert book.close()
    assert len(json.loads((folder / "annotations.json").read_bytes())["annotations"]) == 20


def test_leftovers_of_a_killed_window_are_swept(folder):
    (folder / ".annotations.json.1-ff.tmp").write_bytes(b"{")
    book, messages = opened(folder)
    assert messages == []
    assert not list(folder.glob(".*.tmp"))
    book.close()


scalars = st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=5)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["meta", "schema", "version", "annotations", "_default", "1", "id", "a" * 32]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=values.map(lambda value: json.dumps(value).encode()) | st.binary(max_size=60))
def test_whatever_is_there_it_is_opened_and_kept(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("anything")
    (folder / "annotations.json").write_bytes(data)
    book, _ = opened(folder)
    assert book.close()
    kept = [
        path.read_bytes() for path in (*folder.glob("annotations*.json"), *(folder / "backups").glob("*"))
    ]
    assert data in kept
    book, messages = opened(folder)
    assert not any("damaged" in message for message in messages)
    book.close()


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(cut=st.floats(0, 1), length=st.integers(0, 400), filler=st.binary(max_size=20))
@example(cut=0.80078125, length=50, filler=b"\x80")  # the head of one row before the tail of the next
def test_wherever_a_file_is_damaged_its_notes_come_back(tmp_path_factory, cut, length, filler):
    folder = tmp_path_factory.mktemp("damaged")
    book, _ = opened(folder)
    for number in range(5):
        book.add(note(f"number {number}"))
    assert book.close()
    path = folder / "annotations.json"
    whole = path.read_bytes()
    at = int(cut * len(whole))
    damaged = whole[:at] + filler + whole[at + length :]
    path.write_bytes(damaged)
    book, messages = opened(folder)
    try:
        json.loads(damaged)
    except ValueError:
        assert bodies(book) >= {f"number {number}" for number in range(5)}
        assert "damaged" in messages[0]
    book.close()
