"""The article's words inside Markdown: nothing becomes markup, nothing is lost, little is escaped."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefing.export.escape import escape, tag_name
from briefing.inert import one_line

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
MARKUP = st.text(alphabet="ab1 \n\t*_`~[]()<>!#$%^&=+-|:;.\\'\"“”/x@{}", max_size=40)


def read_back(markdown: str) -> tuple[list[str], str]:
    """(block and inline token types that are more than text, the text) of a Markdown line."""
    types, text = [], ""
    for token in PARSER.parse(markdown):
        if token.type != "inline":
            types.append(token.type)
            continue
        for child in token.children or []:
            if child.type in ("text", "text_special"):
                text += child.content
            else:
                types.append(child.type)
    return types, text


def unescaped(markdown: str, sign: str) -> int:
    """How many times `sign` stands in `markdown` without a backslash before it."""
    return len(re.findall(rf"(?<!\\){re.escape(sign)}", markdown))


@given(st.one_of(st.text(max_size=60), MARKUP))
@settings(max_examples=600, deadline=None)
@example("a\\")
@example("1. first")
@example("- [x] done")
@example("===")
@example("__0__")
@example("[sic] [a](b) [a]: b ![c](d)")
@example("<b>x</b> &amp; &#27;")
@example("| a | b |")
@example("\\* \\\\*")
def test_a_line_reads_back_as_it_was_written(text):
    line = one_line(text)
    types, back = read_back(escape(text))
    assert back == line
    assert types == (["paragraph_open", "paragraph_close"] if line else [])


@given(st.one_of(st.text(max_size=60), MARKUP))
@settings(max_examples=300, deadline=None)
def test_in_a_list_too(text):
    line = one_line(text)
    if line:
        types, back = read_back("- " + escape(text))
        assert back == line
        assert types == [
            "bullet_list_open",
            "list_item_open",
            "paragraph_open",
            "paragraph_close",
            "list_item_close",
            "bullet_list_close",
        ]


@given(MARKUP)
@settings(max_examples=300, deadline=None)
def test_what_obsidian_takes_as_markup_is_escaped(text):
    markdown = escape(text)
    assert "[[" not in markdown and "==" not in markdown and "%%" not in markdown
    assert unescaped(markdown, "$") <= 1
    assert not re.search(r"(?:^|\s)#[^\s#]", markdown)


@pytest.mark.parametrize(
    "text",
    [
        "The trade deficit surged 8.4 percent to $55.5bn.",
        "“It’s a good thing,” she said — really [sic].",
        "imports (up 3 %) & exports, 5 * 4 = 20, snake_case, a-b, C# and #1",
        "See https://example.org/a_b for more.",
        "U.S. [Commerce] Department; 3 < 4 > 2",
    ],
)
def test_plain_words_stay_as_they_are(text):
    expected = text.replace("#1", "\\#1")
    assert escape(text) == expected


def test_two_amounts_do_not_become_maths():
    assert escape("$34 million now, $16 billion later") == "\\$34 million now, \\$16 billion later"
    assert escape("$34 million", dollars=True) == "\\$34 million"


@pytest.mark.parametrize(
    ("tag", "name"), [("follow up", "follow-up"), ("#a/b", "a/b"), ("2019", "tag-2019"), ("!!", "tag")]
)
def test_tags(tag, name):
    assert tag_name(tag) == name
