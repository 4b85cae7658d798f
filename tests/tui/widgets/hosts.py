"""Small apps that hold one view each, and what their tests share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from textual.app import App, ComposeResult
from textual.widget import Widget

from tui.widgets.line_list import LineList
from tui.widgets.story_list import StoryRow

W = TypeVar("W", bound=Widget)


class Host(App[None]):
    """Shows one widget, and keeps the messages it posts."""

    def __init__(self, *widgets: Widget) -> None:
        super().__init__()
        self.widgets = widgets
        self.heard: list[Any] = []

    def compose(self) -> ComposeResult:
        yield from self.widgets

    def on_mount(self) -> None:
        self.widgets[0].focus()

    def on_line_list_highlighted(self, message: LineList.Highlighted) -> None:
        self.heard.append(message)

    def on_line_list_selected(self, message: LineList.Selected) -> None:
        self.heard.append(message)

    def on_story_list_highlighted(self, message: LineList.Highlighted) -> None:
        self.heard.append(message)

    def on_story_list_selected(self, message: LineList.Selected) -> None:
        self.heard.append(message)

    def on_briefing_view_highlighted(self, message: LineList.Highlighted) -> None:
        self.heard.append(message)

    def on_briefing_view_selected(self, message: LineList.Selected) -> None:
        self.heard.append(message)

    def on_article_view_item_focused(self, message: Any) -> None:
        self.heard.append(message)

    def on_article_view_selected(self, message: Any) -> None:
        self.heard.append(message)


def screen(app: App[Any]) -> list[str]:
    """The rows of text on the screen."""
    strips = app.screen._compositor.render_strips()
    return ["".join(segment.text for segment in strip) for strip in strips]


def rows(titles: Iterable[str], **fields: Any) -> list[StoryRow]:
    """A story row for each title, with the title as its key."""
    return [StoryRow(key=title, title=title, **fields) for title in titles]
