"""Article files to stories: text, front matter, encodings, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.stories.read import StoryError, story_from_path


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_plain_text_is_taken_as_it_stands(tmp_path):
    story = story_from_path(write(tmp_path, "a.txt", "Rates rise\n\nThe bank “acted”.".encode()), "x/a.txt")
    assert (story.title, story.text, story.published) == (
        "Rates rise",
        "Rates rise\n\nThe bank “acted”.",
        None,
    )
    assert story.key == story.path == "x/a.txt"


def test_front_matter_gives_metadata_and_is_no_text(tmp_path):
    data = "---\ntitle: 'Rates [sic] rise'\npublished: 2019-07-05\nsource: The Paper\nauthor: [A. B., C. D.]\nurl: https://example.org/1\n---\n\nThe bank acted.\n"
    story = story_from_path(write(tmp_path, "a.md", data.encode()), "x/a.md")
    assert story.title == "Rates [sic] rise"
    assert (story.published, story.published_from) == ("2019-07-05", "metadata")
    assert story.authors == ("A. B.", "C. D.")
    assert story.key == "https://example.org/1"
    assert story.text == "The bank acted."


def test_broken_front_matter_is_a_warning_and_stays_text(tmp_path):
    story = story_from_path(write(tmp_path, "a.md", b"---\ntitle: [oops\n---\nThe bank acted."), "x/a.md")
    assert story.text.startswith("---\ntitle")
    assert "front matter" in story.warnings[0]


def test_aliases_in_front_matter_are_refused(tmp_path):
    bomb = "---\na: &a [x,x]\nb: [*a,*a]\n---\nText here."
    story = story_from_path(write(tmp_path, "a.md", bomb.encode()), "x/a.md")
    assert "aliases" in story.warnings[0]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252"])
def test_other_encodings(tmp_path, encoding):
    text = (
        "The café’s owner said: “Prices went up by 5 percent this year,” and closed the naïve façade.\n" * 5
    )
    story = story_from_path(write(tmp_path, "a.txt", text.encode(encoding)), "x/a.txt")
    assert "café" in story.text and "façade" in story.text


def test_a_short_western_text_is_read_as_one(tmp_path):
    text = "Café owners protest\n\nThe owner, René Côté, said the tax of £2,000 is “too high” – again."
    story = story_from_path(write(tmp_path, "a.txt", text.encode("cp1252")), "x/a.txt")
    assert story.text == text


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "shift_jis", "gb18030"])
def test_a_text_in_other_letters_is_not_read_as_a_western_one(tmp_path, encoding):
    text = {"cp1251": "Переговоры продолжатся на следующей неделе. ", "shift_jis": "首脳会談は来週開かれる。"}
    text["koi8-r"], text["gb18030"] = text["cp1251"], "首脑会谈将于下周举行。"
    story = story_from_path(write(tmp_path, "a.txt", (text[encoding] * 9).encode(encoding)), "x/a.txt")
    assert text[encoding][:8] in story.text


@pytest.mark.parametrize(
    "head",
    [
        "[" * 30_000,
        "- " * 20_000,
        "? " * 20_000,
        "{a: " * 9_000,
        "\n".join(" " * n + "a:" for n in range(300)),
    ],
)
def test_deeply_nested_front_matter_ends_nothing(tmp_path, head):
    data = f"---\n{head}\n---\nThe bank acted."
    story = story_from_path(write(tmp_path, "a.md", data.encode()), "x/a.md")
    assert "The bank acted." in story.text


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"  \n ", "empty"),
        (b"\x7fELF\x02\x01\x01\0\0\0\0" + bytes(range(256)) * 20, "not a text file"),
        (b"---\ntitle: only a head\n---\n\n", "no text"),
    ],
)
def test_what_is_no_article_is_refused_in_one_line(tmp_path, data, says):
    with pytest.raises(StoryError, match=says) as error:
        story_from_path(write(tmp_path, "a.txt", data), "x/a.txt")
    assert "\n" not in str(error.value)


def test_a_missing_file(tmp_path):
    with pytest.raises(StoryError, match="no such file"):
        story_from_path(tmp_path / "none.txt", "x")


def test_a_text_in_another_language_is_said_to_be(tmp_path):
    text = (
        "Der Minister sagte am Dienstag, dass die Gespräche mit den Partnern in dieser Woche fortgesetzt werden. "
        * 4
    )
    story = story_from_path(write(tmp_path, "a.txt", text.encode()), "x/a.txt")
    assert story.language == "und" and "English" in story.warnings[0]
