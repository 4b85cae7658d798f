"""`show` and `export` with what the reader wrote over the briefing, while nothing of the reader's is touched."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from briefing.annotations.notebook import Notebook
from briefing.annotations.records import new_annotation
from briefing.desk.reading import Reading
from briefing.records import json_schema
from tests.cli.test_cli import run

TEXT = "The deal costs $34 million, Ann Lee said on Friday. Exports fell 8.4 percent in May."


@pytest.fixture(scope="module")
def annotated(tmp_path_factory):
    """A data folder with one annotated story, and the story's path."""
    data = tmp_path_factory.mktemp("data")
    path = data / "library" / "a.txt"
    path.parent.mkdir()
    path.write_text(TEXT)
    reading = Reading(data)
    story = reading.find(str(path))
    made = reading.overlaid(story).briefing
    first, second = made.figures
    book = Notebook(data)
    book.open()
    book.add(new_annotation(story, "rejection", "figures", first.span))
    book.add(new_annotation(story, "correction", "figures", second.span, fields={"direction": "up"}))
    book.add(new_annotation(story, "note", "figures", second.span, "check [[this]]"))
    book.add(new_annotation(story, "star", "story", None))
    assert book.close()
    return data, path


def files(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.stat().st_size)
        for path in sorted(folder.rglob("*"))
        if "cache" not in path.parts
    }


def test_show_lays_the_readers_annotations_over(annotated):
    data, path = annotated
    made = json.loads(run("show", str(path), "--json", data=data).stdout)
    jsonschema.validate(made, json_schema())
    (figure,) = made["figures"]
    assert (figure["direction"], figure["by"], figure["engine_said"]["direction"]) == ("up", "reader", "down")
    assert made["story"]["warnings"] == ["1 item rejected by the reader"]
    assert [(a["item"], a["kind"], a["body"]) for a in made["annotations"]] == [
        (figure["id"], "note", "check [[this]]"),
        (None, "star", ""),
    ]


def test_export_lays_them_over_and_finds_the_annotated(annotated):
    data, _ = annotated
    (data / "library" / "b.txt").write_text("Nothing is noted here.")
    done = run("export", "--annotated", "-o", "-", data=data)
    (data / "library" / "b.txt").unlink()
    assert done.returncode == 0
    text = done.stdout.decode()
    assert text.count("\n# ") == 1 and "starred: true" in text
    assert "▲ Exports" in text and "(corrected by the reader)" in text and "**Note:** check [[this]]" in text


def test_batch_never_looks_at_annotations(annotated):
    data, path = annotated
    made = json.loads(run("batch", str(path), "-o", "-", data=data).stdout)
    assert len(made["figures"]) == 2 and not made["story"]["warnings"]


def test_printing_changes_nothing_of_the_readers(annotated, tmp_path):
    data, path = annotated
    before = files(data)
    run("show", str(path), data=data)
    run("export", "-o", str(tmp_path / "brief.md"), data=data)
    assert files(data) == before


def test_what_an_app_holds_open_is_shown(annotated):
    data, path = annotated
    book = Notebook(data)
    book.open()
    try:
        assert b"starred" in run("export", str(path), "-o", "-", data=data).stdout
    finally:
        book.close()


@pytest.mark.parametrize("damage", [b"", b'{"annotations": {"', None])
def test_damaged_notes_are_made_up_for_said_and_left_alone(annotated, tmp_path, damage):
    data, path = annotated
    notes = data / "annotations.json"
    whole = notes.read_bytes()
    try:
        notes.unlink() if damage is None else notes.write_bytes(damage)
        done = run("show", str(path), "--json", data=data)
        assert json.loads(done.stdout)["figures"][0]["by"] == "reader"
        assert b"notes file" in done.stderr
        assert (notes.read_bytes() if notes.exists() else None) == damage
    finally:
        notes.write_bytes(whole)
