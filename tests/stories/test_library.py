"""What the library finds: folders, files, rows, the sample; and what it says of the rest."""

from __future__ import annotations

import datetime
import json
import os

from briefing.stories.incoming import READABLE
from briefing.stories.library import ROWS, library_at, open_library
from briefing.stories.read import SUFFIXES, TAKEN_IN


def test_without_anything_the_sample_opens(tmp_path):
    library = open_library([], tmp_path)
    assert library.is_sample
    assert [s.key for s in library.stories] == [
        "seeds/000_07e226de7bf6ac35.txt",
        "seeds/003_855ed2faa0a51c92.txt",
    ]
    assert all(s.published is None for s in library.stories)


def test_the_readers_own_library_comes_before_the_sample(tmp_path):
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "a.md").write_text("---\ntitle: Mine\n---\nSome text.")
    library = open_library([], tmp_path)
    assert [s.title for s in library.stories] == ["Mine"]


def test_a_key_does_not_depend_on_where_the_reader_stands(tmp_path, monkeypatch):
    folder = tmp_path / "news"
    (folder / "sub").mkdir(parents=True)
    (folder / "sub" / "a.txt").write_text("Some text.")
    far = open_library([folder], tmp_path)
    monkeypatch.chdir(folder)
    here = open_library([type(folder)(".")], tmp_path)
    assert far.stories[0].key == here.stories[0].key == "news/sub/a.txt"


def test_one_bad_file_takes_no_other_down(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "good.txt").write_text("Some text.")
    (folder / "empty.txt").write_text("")
    (folder / "bad.txt").write_bytes(b"\0\1\2\3" * 100)
    os.mkfifo(folder / "pipe.txt")
    library = open_library([folder, tmp_path / "missing"], tmp_path)
    assert [s.key for s in library.stories] == ["news/good.txt"]
    assert {p.path.rsplit("/", 1)[-1] for p in library.problems} == {"empty.txt", "bad.txt", "missing"}


def test_a_folder_of_pages_alone_says_how_they_are_read(tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("a.html", "b.PDF", "c.css"):
        (folder / name).write_text("<html>")
    (problem,) = open_library([folder], tmp_path).problems
    assert "no articles (.txt, .md, .jsonl)" in problem.message
    assert "`briefing add` takes in its pages and documents (2)" in problem.message


def test_pages_among_stories_are_left_out_and_counted(tmp_path):
    folder = tmp_path / "news"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.txt").write_text("Rain is expected.")
    (folder / "b.html").write_text("<html>")
    (folder / "deep" / "c.docx").write_bytes(b"PK")
    library = open_library([folder], tmp_path)
    assert ([path.name for path in library.left_out], library.problems) == (["b.html", "c.docx"], ())
    library.refresh()
    assert len(library.left_out) == 2


def test_what_is_taken_in_is_known_to_both_sides():
    assert TAKEN_IN.keys() == READABLE - SUFFIXES - ROWS


def test_rows_with_their_line_numbers(tmp_path):
    rows = [
        json.dumps({"text": "One.\r\nTwo.", "id": 7, "published": "2018-08-17", "more": [1]}),
        "{broken",
        json.dumps({"title": "no text"}),
        "",
        json.dumps({"text": "Three."}),
    ]
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(rows))
    library = open_library([path], tmp_path, datetime.date(2020, 1, 2))
    first, last = library.stories
    assert (first.ref, first.text, first.published, first.published_from) == (
        "7",
        "One.\r\nTwo.",
        "2018-08-17",
        "metadata",
    )
    assert (last.ref, last.published, last.published_from) == (None, "2020-01-02", "reader")
    assert [p.path.rpartition(" ")[2] for p in library.problems] == ["2", "3"]


def test_a_link_to_an_article_is_known_by_what_it_links_to(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "real.txt").write_text("Some text.")
    (folder / "link.txt").symlink_to(folder / "real.txt")
    assert [story.key for story in open_library([folder], tmp_path).stories] == ["news/real.txt"]


def test_a_library_that_is_opened_bit_by_bit_ends_as_one_read_at_once(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    for name in ("a", "b", "c"):
        (folder / f"{name}.txt").write_text(f"Text of {name}.")
    (folder / "b.md").write_bytes(b"\x00\x01\x02" * 99)
    whole = open_library([folder], tmp_path)
    bit_by_bit = library_at([folder], tmp_path)
    seen = []
    for part in bit_by_bit.opening(patience=0.0):
        seen += part
        assert bit_by_bit.stories == tuple(seen)
    assert tuple(seen) == whole.stories
    assert bit_by_bit.problems == whole.problems
    assert len(whole.problems) == 1
    assert list(library_at([tmp_path / "none"], tmp_path).opening()) == [()]
