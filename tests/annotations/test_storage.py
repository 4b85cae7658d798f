"""The TinyDB storage: whole files only, and memory never ahead of the disk. All of it runs on Windows too."""

import json
import os
import threading

import pytest
from tinydb import TinyDB, where
from tinydb.table import Document

from briefing.annotations.schema import DamagedError
from briefing.annotations.storage import AnnotationTable, Database, SafeStorage
from briefing.files import patiently, replace_file, sweep


def test_tinydb_works_as_usual_over_it(tmp_path):
    path = tmp_path / "rows.json"
    with TinyDB(path, storage=SafeStorage) as database:
        database.insert({"word": "quay"})
        database.insert_multiple([{"word": "pier"}, {"word": "mole"}])
        database.update({"word": "dock"}, where("word") == "pier")
        database.remove(where("word") == "mole")
    with TinyDB(path, storage=SafeStorage) as database:
        assert sorted(row["word"] for row in database) == ["dock", "quay"]


def test_a_reader_never_sees_half_a_file(tmp_path):
    """Replacing works while others read: on Windows it waits for them, elsewhere they keep the old file."""
    path = tmp_path / "rows.json"
    replace_file(path, b"[" + b"0," * 200_000 + b"0]")
    stop, seen, wrong = threading.Event(), [], []

    def read():
        while not stop.is_set():
            data = patiently(path.read_bytes)
            seen.append(len(data))
            if not (data.startswith(b"[") and data.endswith(b"]")):
                wrong.append(data[:20])

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number in range(40):
        replace_file(path, b"[" + b"%d," % (number % 10) * (100_000 + number) + b"0]")
    stop.set()
    for thread in threads:
        thread.join()
    assert seen and not wrong
    assert [path.name for path in tmp_path.iterdir()] == ["rows.json"]


def test_a_step_that_is_not_permitted_yet_is_tried_again(monkeypatch):
    """As Windows refuses to replace a file while another process has it open."""
    monkeypatch.setattr("sys.platform", "win32")
    tries = []

    def step():
        tries.append(1)
        if len(tries) < 4:
            raise PermissionError("in use")
        return "done"

    assert patiently(step) == "done"


def test_what_is_never_permitted_fails_after_a_while(monkeypatch):
    monkeypatch.setattr("sys.platform", "win32")

    def step():
        raise PermissionError("for ever")

    with pytest.raises(PermissionError):
        patiently(step, 0.05)


def test_a_write_that_fails_leaves_file_and_memory_as_they_were(tmp_path):
    database = Database(tmp_path / "rows.json")
    table = database.table("annotations")
    assert isinstance(table, AnnotationTable)
    table.merge({"a": {"body": "kept"}}, [])
    before = (tmp_path / "rows.json").read_bytes()
    with pytest.raises(TypeError):
        table.merge({"b": {"body": object()}}, ["a"])
    assert (tmp_path / "rows.json").read_bytes() == before
    assert {row.doc_id: dict(row) for row in table} == {"a": {"body": "kept"}}
    with pytest.raises(ZeroDivisionError):
        table.update(lambda row: row.update(body="half done") or 1 / 0)
    assert table.get(doc_id="a") == {"body": "kept"}
    assert [path.name for path in tmp_path.iterdir()] == ["rows.json"]


def test_two_handles_never_give_one_id_twice(tmp_path):
    one, two = Database(tmp_path / "rows.json"), Database(tmp_path / "rows.json")
    for number in range(5):
        one.table("annotations").insert({"from": "one", "number": number})
        two.table("annotations").insert({"from": "two", "number": number})
    assert len(one.table("annotations")) == len(two.table("annotations")) == 10
    one.table("annotations").insert(Document({"from": "one"}, "f" * 32))
    assert two.table("annotations").contains(doc_id="f" * 32)


def test_a_file_changed_by_others_is_read_again_even_in_the_same_moment(tmp_path):
    one, two = SafeStorage(tmp_path / "rows.json"), SafeStorage(tmp_path / "rows.json")
    one.write({"t": {"a": {"n": 0}}})
    for number in range(1, 200):
        writer, reader = (one, two) if number % 2 else (two, one)
        assert reader.read() == {"t": {"a": {"n": (number - 1) % 10}}}
        writer.write({"t": {"a": {"n": number % 10}}})
        assert reader.changed()
        assert not writer.changed()


def test_an_edit_in_place_is_seen(tmp_path):
    storage = SafeStorage(tmp_path / "rows.json")
    storage.write({"t": {"a": {"n": 1}}})
    os.utime(tmp_path / "rows.json", ns=(1, 1))
    (tmp_path / "rows.json").write_bytes(b'{"t":{"a":{"n":2}}}')
    assert storage.read() == {"t": {"a": {"n": 2}}}
    (tmp_path / "rows.json").unlink()
    assert storage.read() is None


@pytest.mark.parametrize(
    "data", [b"", b"  \n", b'{"t":{"a"', b"\xff\xfe\x00", b"[1,2]", b'{"t": 3}', b"[" * 100_000]
)
def test_a_damaged_file_is_no_empty_one(tmp_path, data):
    (tmp_path / "rows.json").write_bytes(data)
    with pytest.raises(DamagedError):
        SafeStorage(tmp_path / "rows.json").read()
    assert (tmp_path / "rows.json").read_bytes() == data


def test_leftovers_of_killed_writers_are_swept(tmp_path):
    (tmp_path / ".rows.json.123-abcd.tmp").write_bytes(b"{")
    (tmp_path / ".other.json.123-abcd.tmp").write_bytes(b"{")
    assert sweep(tmp_path, "rows.json") == 1
    assert [path.name for path in tmp_path.iterdir()] == [".other.json.123-abcd.tmp"]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there, and modes mean little")
def test_a_link_stays_one_and_permissions_stay(tmp_path):
    (tmp_path / "synced").mkdir()
    real = tmp_path / "synced" / "rows.json"
    real.write_bytes(b"{}")
    real.chmod(0o640)
    (tmp_path / "rows.json").symlink_to(real)
    SafeStorage(tmp_path / "rows.json").write({"t": {}})
    assert (tmp_path / "rows.json").is_symlink()
    assert json.loads(real.read_bytes()) == {"t": {}}
    assert real.stat().st_mode & 0o777 == 0o640
