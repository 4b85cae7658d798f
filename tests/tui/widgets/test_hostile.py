"""No view lets the article's words become markup, links, or anything a terminal obeys."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from textual.app import App, ComposeResult
from textual.selection import Selection
from textual.widgets import Footer, Input, Label, Static, TextArea

from briefing.annotations.overlay import overlay
from briefing.annotations.records import new_annotation
from tests import making
from tests.tui.hostile import HOSTILE
from tests.tui.sample import TODAY
from tests.tui.widgets.hosts import Host, rows
from tui.inert_filter import InertFilter
from tui.present.article_rows import Mark
from tui.present.briefing_lines import briefing_lines
from tui.text import inert, one_line, screen_text
from tui.widgets.article_view import ArticleView
from tui.widgets.briefing_view import BriefingView
from tui.widgets.story_list import StoryList, StoryRow

BIDI = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")


def shown(app: App[Any]) -> str:
    """All that is on the screen, after checking that none of it is a link, an action or a control."""
    text = []
    for strip in app.screen._compositor.render_strips():
        assert strip.cell_length == app.size.width
        for segment in strip:
            assert not segment.control
            style = segment.style
            assert style is None or (style.link is None and "@click" not in style.meta)
            for sign in segment.text:
                assert unicodedata.category(sign) not in ("Cc", "Cs", "Zl", "Zp"), ascii(segment.text)
                assert unicodedata.bidirectional(sign) not in BIDI
            text.append(segment.text)
        text.append("\n")
    return "".join(text)


async def test_the_story_list() -> None:
    view = StoryList()
    async with Host(view).run_test(size=(60, 8)) as pilot:
        for words in HOSTILE:
            row = StoryRow("k", words, words, words, state="failed", error=words)
            view.set_rows([row, *rows([words + " "], state="ready", source=words, date_text=words)])
            await pilot.pause()
            assert one_line(words) in shown(pilot.app)


async def test_the_briefing() -> None:
    view = BriefingView()
    async with Host(view).run_test(size=(60, 40)) as pilot:
        for words in HOSTILE:
            text = f"“x{words}x,” said {words}. It rose {words} in the {words}."
            told = making.briefing(
                making.story(text, title=words, source=words, warnings=(words,)),
                quotations=(making.quotation(text, f"x{words}x,", words),),
                figures=(making.figure(text, f"rose {words}", measures=f"the {words}", period=words),),
                meetings=(making.meeting(text, words, when=words, parties=(words,)),),
            )
            written = [
                new_annotation(told.story, "note", "story", None, words),
                new_annotation(told.story, "tag", "story", None, words),
            ]
            view.set_lines(briefing_lines(overlay(told, written), TODAY), fresh=True)
            view.find(words)
            await pilot.pause()
            assert one_line(words) in shown(pilot.app)


async def test_the_article() -> None:
    view = ArticleView()
    app = Host(view)
    async with app.run_test(size=(60, 12)) as pilot:
        for words in HOSTILE:
            view.show(f"{words}\n\nAnd {words} again.", [Mark(0, len(words), "figure", "f1")])
            view.light([(0, len(words))], [Mark(0, 1, "part-cue")])
            await pilot.pause()
            assert screen_text(words).split("\n")[0].replace("\t", " ") in shown(pilot.app)
            for column in (4, 9, 12):
                await pilot.click(ArticleView, offset=(column, 0))
            assert app.is_running and app.return_value is None
            copied = view.get_selection(Selection(None, None))
            assert copied is not None and "\x1b" not in copied[0] and "\x9b" not in copied[0]


class Others(App[None]):
    """Widgets of Textual given hostile words in the way the app gives them, and by the keyboard."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words

    def get_line_filters(self) -> list[Any]:
        return [*super().get_line_filters(), InertFilter()]

    def compose(self) -> ComposeResult:
        yield Static(inert(self.words))
        yield Label(inert(self.words))
        yield Input(value=self.words, placeholder=self.words)
        yield Input(placeholder=self.words)
        yield TextArea(self.words)
        yield Footer()

    def on_mount(self) -> None:
        first = self.query_one(Static)
        first.border_title = inert(self.words)
        first.styles.border = ("round", "red")
        self.notify(self.words, title=self.words, markup=False)


@pytest.mark.parametrize("words", HOSTILE, ids=ascii)
async def test_the_widgets_of_textual(words: str) -> None:
    app = Others(words)
    async with app.run_test(size=(60, 30)) as pilot:
        await pilot.pause()
        assert shown(app).count(one_line(words)[:3]) >= 3
        for column in (1, 3, 8):
            await pilot.click(Static, offset=(column, 1))
            await pilot.click(Label, offset=(column, 0))
        assert app.is_running


def test_the_filter_leaves_clean_lines_alone() -> None:
    from rich.segment import Segment
    from textual.color import Color

    lines = [Segment("漢字 “plain”"), Segment(" ")]
    black = Color(0, 0, 0)
    assert InertFilter().apply(lines, black) is lines
    dirty = [Segment("a\x1b[2Jb"), Segment("      ")]
    clean = InertFilter().apply(dirty, black)
    assert "".join(segment.text for segment in clean) == "a␛[2Jb     "
