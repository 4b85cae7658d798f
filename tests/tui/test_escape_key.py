"""Escape and the key behind it are told apart, however the bytes come."""

from __future__ import annotations

import pytest
from textual import events

from tui.escape_key import EscapeFirst

ESCAPE = "\x1b"


def keys_of(*reads: str) -> list[str]:
    """The keys in what the terminal gave in these reads, one right behind the other; a paste as its text."""
    reader = EscapeFirst()
    made = [event for read in reads for event in reader.feed(read)]
    reader._timeout_time = reader._timeout_time and 0.0  # the time for more to come to an escape is over
    made += reader.tick()
    return [event.text if isinstance(event, events.Paste) else event.key for event in made]


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("\x1bk", ["escape", "k"]),
        ("\x1bG\x1b/", ["escape", "G", "escape", "slash"]),
        ("\x1b?\x1b\r", ["escape", "question_mark", "escape", "enter"]),
        ("F\x1bjj\x1bk\x1b", ["F", "escape", "j", "j", "escape", "k", "escape"]),
        ("\x1b\x13\x1b \x1b\t", ["escape", "ctrl+s", "escape", "space", "escape", "tab"]),
        ("\x1b\x1bj", ["escape", "escape", "j"]),
        ("\x1b[A\x1bOB\x1b[1;5C\x1b[Z", ["up", "down", "ctrl+right", "shift+tab"]),
        ("\x1b[Aj\x1bj", ["up", "j", "escape", "j"]),
        ("\x1bf\x1bb\x1b\x7f", ["ctrl+right", "ctrl+left", "ctrl+w"]),
        ("\x1b[200~a 東 b\x1b[201~\x1bj", ["a 東 b", "escape", "j"]),
    ],
)
def test_keys_behind_escape(typed: str, keys: list[str], whole: bool) -> None:
    assert keys_of(*([typed] if whole else typed)) == keys


def test_an_escape_within_a_paste_is_no_key() -> None:
    assert keys_of("\x1b[200~a\x1bq\x1b[31mb\x1bOq\x1b[201~j") == ["aq[31mbOq", "j"]


def test_a_key_with_alt_that_has_an_action_stays_one() -> None:
    class Reader(EscapeFirst):
        pairs = frozenset({ESCAPE + "k"})

    typed = "\x1bk\x1bjx"
    assert [event.key for event in Reader().feed(typed)] == ["alt+k", "escape", "j", "x"]
