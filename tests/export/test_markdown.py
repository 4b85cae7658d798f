"""Exported briefs: read back with a Markdown and a YAML parser."""

from __future__ import annotations

import datetime

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from msgspec.structs import replace

from briefing.annotations.overlay import overlay
from briefing.annotations.records import new_annotation
from briefing.export.files import write
from briefing.export.markdown import document
from briefing.inert import one_line
from briefing.stories import frontmatter
from briefing.stories.names import file_name
from tests import making

NOW = datetime.datetime(2026, 11, 22, 9, 0, tzinfo=datetime.UTC)
TEXT = (
    "Ann Lee said: “We spend $34 million now and $16 billion next week.” "
    "The deficit rose 8.4 percent to $55.5bn in May [sic]. Lee will meet Bob on Monday."
)
PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def made(text=TEXT, **fields):
    story = making.story(text, **fields)
    return making.briefing(
        story,
        quotations=(making.quotation(text, "We spend $34 million now and $16 billion next week.", "Ann Lee", "said"),),
        figures=(making.figure(text, "8.4 percent", "f1", kind="percent", direction="up", measures="The deficit", period="in May"), making.figure(text, "$55.5bn", "f2", direction="up", measures="The deficit")),
        meetings=(making.meeting(text, "meet Bob", when="Monday", start="2026-11-23", parties=("Lee", "Bob")),),
    )  # fmt: skip


def inline_texts(markdown):
    return ["".join(c.content if c.type in ("text", "text_special") else " " if "break" in c.type else "" for c in t.children or []) for t in PARSER.parse(markdown) if t.type == "inline"]  # fmt: skip


def headings(markdown):
    tokens = PARSER.parse(markdown)
    return [(t.tag, tokens[i + 1].content) for i, t in enumerate(tokens) if t.type == "heading_open"]


def test_the_sections_stand_as_on_screen():
    _, body = frontmatter.split(document([overlay(made(), [])], NOW))
    assert headings(body) == [
        ("h1", "A story"),
        ("h2", "Who said what"),
        ("h3", "Ann Lee"),
        ("h2", "Figures"),
        ("h2", "Next meetings"),
    ]


def test_the_words_of_the_article_read_as_they_were_written():
    texts = inline_texts(document([overlay(made(), [])], NOW))
    assert "“We spend $34 million now and $16 billion next week.”" in texts
    assert any("8.4 percent ▲ The deficit (in May)" in text for text in texts)
    assert any("23 Nov 2026" in text and "Lee · Bob" in text for text in texts)


def test_front_matter_is_yaml_with_real_dates():
    head, _ = frontmatter.split(document([overlay(made(published="2019-07-05", title="A: [b] #c"), [])], NOW))
    assert head["title"] == "A: [b] #c"
    assert head["published"] == datetime.date(2019, 7, 5)
    assert (head["quotations"], head["figures"], head["meetings"]) == (1, 2, 1)


def test_notes_stars_and_tags_stand_with_their_line():
    briefing = made()
    span = briefing.figures[1].span
    written = [
        new_annotation(briefing.story, "note", "figures", span, "check\n\n- with *USTR*"),
        new_annotation(briefing.story, "star", "figures", span),
        new_annotation(briefing.story, "tag", "figures", span, "follow up"),
        new_annotation(briefing.story, "note", body="on the whole"),
        new_annotation(briefing.story, "tag", body="trade"),
    ]
    text = document([overlay(briefing, written)], NOW)
    head, body = frontmatter.split(text)
    assert head["tags"] == ["trade", "follow-up"]
    line = next(x for x in body.split("\n") if "$55.5bn" in x and x.startswith("- "))
    assert line.endswith("★ #follow-up")
    tokens = PARSER.parse(body)
    note = next(i for i, t in enumerate(tokens) if t.type == "inline" and "check" in t.content)
    opened = sum(t.nesting for t in tokens[:note] if t.type.startswith("list_item"))
    assert opened == 1, "the note stands inside the list item of its line"
    assert "on the whole" in body.split("## Who said what")[0]


def test_a_note_whose_text_is_gone_is_still_exported():
    old = made()
    note = new_annotation(old.story, "note", "figures", old.figures[1].span, "keep me")
    new = making.briefing(making.story("Another text altogether."))
    _, body = frontmatter.split(document([overlay(new, [note])], NOW))
    assert "Notes whose text is gone" in body and "keep me" in body


@given(st.text(min_size=1, max_size=80), st.text(max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_article_stays_text(said, title):
    if not one_line(said):
        return
    title = one_line(title) or "x"
    story = making.story(said, title=title, source=title)
    whole = making.quotation(said, said, None, kind="indirect")
    text = document([overlay(making.briefing(story, quotations=(whole,)), [])], NOW)
    head, body = frontmatter.split(text)
    assert head["title"] == title
    assert one_line(said) in inline_texts(body)
    levels = [tag for tag, _ in headings(body)]
    assert levels in (["h1", "h2", "h3", "h2", "h2"], ["h2", "h3", "h2", "h2"])


def test_file_names_are_safe():
    for title in ("../../etc/passwd", "CON", "x" * 300, "a\0b", "日本"):
        name = file_name(title, None, "key")
        assert "/" not in name and "\0" not in name and len(name) < 90 and name.startswith("undated-")


def test_a_folder_gets_a_file_a_story(tmp_path):
    paths = write(
        [overlay(made(), []), overlay(made(TEXT + " More.", key="news/b.txt"), [])], tmp_path / "out", NOW
    )
    assert len({p.name for p in paths}) == 2
    assert all(yaml.safe_load(p.read_text().split("---")[1])["title"] == "A story" for p in paths)


def test_one_file_for_all(tmp_path):
    path = tmp_path / "all.md"
    path.write_text("old")
    assert write([overlay(made(), []), overlay(made(TEXT + " More."), [])], path, NOW) == [path]
    assert [tag for tag, _ in headings(frontmatter.split(path.read_text())[1])].count("h1") == 2
    assert not list(tmp_path.glob(".*"))


def test_dollars_of_several_sentences_are_no_maths():
    text = "It costs $5 now. It costs $9 then. Lee will meet the $9 club and Bob of the $5 club on Monday."
    story = making.story(text)
    quotation = making.quotation(text, "It costs", "Lee", "will")
    quotation = replace(quotation, evidence=((0, 16), (17, 34)))
    meeting = making.meeting(text, "meet the $9 club", when="Monday", parties=("Bob of the $5 club",))
    body = document([overlay(making.briefing(story, quotations=(quotation,), meetings=(meeting,)), [])], NOW)
    for paragraph in body.split("\n\n"):
        assert paragraph.replace("\\$", "").count("$") < 2, paragraph
