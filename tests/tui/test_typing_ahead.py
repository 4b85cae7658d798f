"""Typing ahead: what is typed quickly, or arrives in one piece, ends as what is typed slowly does."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from textual import events
from textual.command import Hits

from briefing.annotations.overlay import Overlaid
from briefing.desk.search import Hit
from briefing.records import Story
from briefing.stories.library import Library, library_at
from tests.tui.conftest import OpenApp
from tests.tui.samples import make_library
from tests.tui.terminal import Terminal
from tui import opening, typing_ahead
from tui.commands import Actions
from tui.room import Room
from tui.screens import overview, search
from tui.screens.help import Help
from tui.screens.overview import Overview
from tui.screens.panes import Typing

BURSTS = [
    ("/port\r", ["⏎ read", "1 of 3"]),
    ("/port\x1b", ["⏎ read", "3 of 3", "Rain expected"]),
    ("?\x1b/rain", ["⏎ keep", "1 of 3", "rain"]),
    ("jaHello, you\x13", ["✎", "Hello, you", "saved"]),
    ("aHello\x1ba, you\x13", ["✎", "Hello, you", "saved"]),
    ("tone two\rj?\x1btthree\r", ["#three", "saved"]),
    ("Fwages\r", ["wages: 1 of 1", "⏎ back"]),
    ("Fwages\r/peace\x1bq", []),
    ("\r\r/union\rnn", ["union: 1 of 2"]),
    ("eX \r?\x1bu", ["Undone"]),
    ("?GG\x1bT\x1bS\x1bB\x1bx\x1bd\x1bi\x1b\r", ["⏎ source"]),
    ("jjs\x10mark the\r?\x1b", ["★", "Rain expected"]),
]
"""Keys, and what is on the screen when all have been acted on; nothing where they leave the app."""


def open_in(tmp_path: Path) -> Terminal:
    data = tmp_path / "data"
    return Terminal(["--data-dir", str(data), str(make_library(tmp_path / "stories", data))], size=(120, 36))


@pytest.mark.parametrize(("keys", "shown"), BURSTS)
def test_a_burst_ends_as_slow_typing_does(tmp_path: Path, keys: str, shown: list[str]) -> None:
    with open_in(tmp_path) as terminal:
        terminal.until_shown("Port talks", "WHO SAID WHAT")
        terminal.type(keys)
        terminal.until_shown(*shown)
        if not shown:
            assert terminal.wait() == 0


async def test_no_key_is_lost_whenever_it_comes_behind_another(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        for turns in range(24):  # more than it takes to act on the key before
            await reader.press("g")
            reader.app.post_message(events.Key("j", "j"))
            for _ in range(turns):
                await asyncio.sleep(0)
            reader.app.post_message(events.Key("j", "j"))
            await reader.until(lambda: reader.room.stories.place().startswith("3 of"))


async def test_keys_keep_their_order_where_the_app_does_not_come_to_rest(
    sit: OpenApp, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns, go_on = typing_ahead.TURNS, asyncio.Event()
    async with sit([samples]) as reader:
        await reader.press("slash")
        box = reader.room.stories.query_one("#filter", Typing)
        monkeypatch.setattr(typing_ahead, "TURNS", 2)
        reader.app.post_message(events.Callback(callback=go_on.wait))
        await asyncio.sleep(0)
        for letter in "rain":
            reader.app.typing.takes(events.Key(letter, letter))
        for _ in range(200):
            await asyncio.sleep(0)
        assert reader.app._message_queue.qsize() == 4  # handed over, though the app does not act on them
        go_on.set()
        monkeypatch.setattr(typing_ahead, "TURNS", turns)
        await reader.until(lambda: len(box.value) == 4)
        assert box.value == "rain"


async def test_keys_typed_before_the_stories_are_there_are_for_them(
    sit: OpenApp, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, read_on = threading.Event(), threading.Event()

    def slowly(*arguments: object) -> Library:
        reading.set()
        assert read_on.wait(30)
        return library_at(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(opening, "library_at", slowly)
    async with sit([samples], settle=False) as reader:
        await reader.until(reading.is_set)
        await reader.pilot.press("j", "s", "slash", *"rain")
        assert reader.app.is_running
        read_on.set()
        await reader.settled()
        await reader.until(lambda: reader.room.stories.query_one("#filter", Typing).value == "rain")
        assert reader.room.room.marks(reader.room.room.keys[1]).starred


async def test_leaving_does_not_wait_for_the_stories(
    sit: OpenApp, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_on = threading.Event()

    def slowly(*arguments: object) -> Library:
        read_on.wait(60)
        return library_at(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(opening, "library_at", slowly)
    try:
        async with sit([samples], settle=False) as reader:
            await reader.pilot.press("j", "s", "q")
            await reader.until(lambda: not reader.app.is_running)
    finally:
        read_on.set()


def _held_search(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Make a search find nothing until the event is set."""
    go_on = threading.Event()
    found = search.search

    def slowly(stories: Iterable[tuple[Story, str]], words: str) -> Iterator[Hit]:
        go_on.wait(30)
        return found(stories, words)

    monkeypatch.setattr(search, "search", slowly)
    return go_on


async def test_enter_takes_the_hit_of_what_was_typed_though_the_search_goes_on(
    sit: OpenApp, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = _held_search(monkeypatch)
    async with sit([samples]) as reader:
        await reader.press("F")
        await reader.type("wages")
        await reader.pilot.press("enter", "n")
        assert isinstance(reader.app.screen, search.Search)
        go_on.set()
        await reader.until(lambda: reader.app.screen is reader.room)
        await reader.app.typing.come_to_rest()
        assert reader.room.context == "article"
        assert reader.room.article.finding


async def test_keys_for_the_hits_wait_until_they_are_there(
    sit: OpenApp, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = _held_search(monkeypatch)
    async with sit([samples]) as reader:
        await reader.press("F")
        await reader.type("the")
        await reader.pilot.press("down", "enter")
        go_on.set()
        await reader.until(lambda: reader.app.screen is reader.room)
        await reader.app.typing.come_to_rest()
        assert reader.room.story_key == reader.room.room.keys[1]


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        (["C", "enter"], "resume the talks"),
        (["P", *"piet", "enter"], "say that the offer was final"),
        (["enter", "P", "ctrl+u", *"piet", "enter"], "say that the offer was final"),
        (["M", *"ships", "enter"], "Waiting ships"),
    ],
)
async def test_enter_takes_an_entry_of_all_stories_though_they_are_still_looked_at(
    sit: OpenApp, samples: Path, monkeypatch: pytest.MonkeyPatch, keys: list[str], line: str
) -> None:
    go_on = threading.Event()
    laid_over = Room.laid_over

    def slowly(room: Room, key: str) -> Overlaid | None:
        go_on.wait(30)
        return laid_over(room, key)

    monkeypatch.setattr(Room, "laid_over", slowly)
    async with sit([samples]) as reader:
        await reader.pilot.press(*keys)
        assert isinstance(reader.app.screen, Overview)
        go_on.set()
        await reader.until(lambda: reader.app.screen is reader.room)
        await reader.app.typing.come_to_rest()
        assert line in reader.room.briefing.line_text()


async def test_enter_takes_the_action_of_what_was_typed_though_actions_are_looked_for(
    sit: OpenApp, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = asyncio.Event()
    found = Actions.search

    async def slowly(self: Actions, query: str) -> Hits:
        await go_on.wait()
        async for hit in found(self, query):
            yield hit

    monkeypatch.setattr(Actions, "search", slowly)
    async with sit([samples]) as reader:
        for key in ("ctrl+p", *"help", "enter"):
            reader.app.post_message(events.Key(key, key if len(key) == 1 else None))
        await asyncio.sleep(0.5)  # whatever would be done too early is done by then
        go_on.set()
        await reader.until(lambda: isinstance(reader.app.screen, Help))


async def test_escape_leaves_a_search_that_goes_on(
    sit: OpenApp, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slowly(stories: Iterable[tuple[Story, str]], words: str) -> Iterator[Hit]:
        go_on.wait(30)
        return iter(())

    monkeypatch.setattr(search, "search", slowly)
    async with sit([samples]) as reader:
        await reader.press("F")
        await reader.type("wages")
        await reader.pilot.press("enter", "x", "escape")
        await reader.until(lambda: reader.app.screen is reader.room)
        await reader.app.typing.come_to_rest()
        assert reader.app.screen is reader.room
        go_on.set()


async def test_a_look_that_fails_holds_no_key(
    sit: OpenApp, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sit([samples]) as reader:

        def fail(key: str) -> None:
            raise ValueError(key)

        monkeypatch.setattr(reader.room.room, "laid_over", fail)
        await reader.press("C")
        await reader.until(lambda: isinstance(reader.app.screen, overview.Overview))
        screen = reader.app.screen
        assert isinstance(screen, overview.Overview)
        await reader.until(lambda: not screen.must_wait("down"))
