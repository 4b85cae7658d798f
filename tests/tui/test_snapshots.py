"""How each screen looks, on our own stories with briefings written by hand and a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.tui.conftest import NOW, Sitting
from tui.app import BriefingApp

Snap = Callable[..., bool]
Look = Callable[..., bool]

NORMAL, SMALL, WIDE = (80, 24), (60, 20), (140, 45)


@pytest.fixture
def look(snap_compare: Snap, samples: Path, data_dir: Path) -> Look:
    """Compares the screen after some keys with its snapshot."""

    def compare(
        *keys: str, size: tuple[int, int] = NORMAL, theme: str = "", typed: Sequence[str] = ()
    ) -> bool:
        app = BriefingApp([samples], data_dir=data_dir, clock=NOW)

        async def before(pilot: Any) -> None:
            reader = Sitting(app, pilot)
            await reader.settled()
            if theme:
                app.theme = theme
            for input_ in app.query("Input"):
                input_.cursor_blink = False  # type: ignore[attr-defined]
            await reader.press(*keys)
            for text in typed:
                await reader.type(text)
            for widget in app.screen.query("Input, TextArea"):
                widget.cursor_blink = False  # type: ignore[attr-defined]
            await reader.until(lambda: not app.saved_words()[0].startswith("saving"))
            await reader.until(
                lambda: not any(w.is_running for w in app.workers if w.group in ("overview", "search"))
            )
            app.clear_notifications()
            await pilot.pause(0.1)

        return snap_compare(app, terminal_size=size, run_before=before)

    return compare


@pytest.mark.parametrize("size", [NORMAL, SMALL, WIDE, (40, 12), (20, 6)], ids="{0[0]}x{0[1]}".format)
def test_stories(look: Look, size: tuple[int, int]) -> None:
    assert look(size=size)


@pytest.mark.parametrize("size", [NORMAL, SMALL, WIDE, (40, 12), (20, 6)], ids="{0[0]}x{0[1]}".format)
def test_briefing(look: Look, size: tuple[int, int]) -> None:
    assert look("enter", size=size)


@pytest.mark.parametrize("size", [NORMAL, SMALL, WIDE, (40, 12), (20, 6)], ids="{0[0]}x{0[1]}".format)
def test_article(look: Look, size: tuple[int, int]) -> None:
    assert look("enter", "j", "enter", size=size)


@pytest.mark.parametrize("keys", [(), ("enter",), ("enter", "enter")], ids=["stories", "briefing", "article"])
def test_light(look: Look, keys: tuple[str, ...]) -> None:
    assert look(*keys, theme="textual-light")


def test_marked(look: Look) -> None:
    assert look("enter", "s", "t", *"trade", "enter", "a", *"check", "ctrl+s", "J", "J", "X", "K", size=WIDE)


def test_held_meetings(look: Look) -> None:
    assert look("enter", "h", "G")


def test_help(look: Look) -> None:
    assert look("question_mark")


def test_note(look: Look) -> None:
    assert look("enter", "a", typed=["check the readout"])


def test_tags(look: Look) -> None:
    assert look("enter", "t", *"trade", "enter", "j", "t", *"tr")


def test_correct_quotation(look: Look) -> None:
    assert look("enter", "c")


def test_correct_figure(look: Look) -> None:
    assert look("enter", "]", "c")


def test_correct_meeting(look: Look) -> None:
    assert look("enter", "]", "]", "c")


def test_date(look: Look) -> None:
    assert look("G", "d")


def test_metadata(look: Look) -> None:
    assert look("e")


def test_export(look: Look) -> None:
    assert look("s", "x")


def test_filter(look: Look) -> None:
    assert look("slash", *"port")


def test_filter_problem(look: Look) -> None:
    assert look("slash", *"is:unred")


def test_find(look: Look) -> None:
    assert look("enter", "enter", "slash", *"the", "enter", "n")


def test_search(look: Look) -> None:
    assert look("F", *"talks")


def test_sort(look: Look) -> None:
    assert look("S")


def test_bulk(look: Look) -> None:
    assert look("B")


def test_confirm(look: Look) -> None:
    assert look("D")


def test_jump(look: Look) -> None:
    assert look("enter", "f")


def test_palette(look: Look) -> None:
    assert look("ctrl+p", *"star")


@pytest.mark.parametrize("size", [NORMAL, SMALL, WIDE, (40, 12)], ids="{0[0]}x{0[1]}".format)
def test_agenda(look: Look, size: tuple[int, int]) -> None:
    assert look("C", size=size)


def test_dossier(look: Look) -> None:
    assert look("enter", "P")


@pytest.mark.parametrize("size", [NORMAL, SMALL], ids="{0[0]}x{0[1]}".format)
def test_course(look: Look, size: tuple[int, int]) -> None:
    assert look("M", *"traffic", size=size)


def test_import(look: Look) -> None:
    assert look("i")


def test_themes(look: Look) -> None:
    assert look("T")


def test_note_edited(look: Look) -> None:
    assert look("enter", "a", *"ask", "ctrl+s", "j", "a")


def test_nothing_matches(look: Look) -> None:
    assert look("slash", *"zzz", "enter")


@pytest.mark.parametrize(
    "keys", [("question_mark",), ("F", *"talks"), ("enter", "a")], ids=["help", "search", "note"]
)
def test_dialogs_where_space_is_short(look: Look, keys: tuple[str, ...]) -> None:
    assert look(*keys, size=(40, 12))
