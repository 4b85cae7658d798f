"""Escape and a key typed quickly behind it are two keys, also where one read from the terminal brings both.

A terminal sends the same two bytes for alt+j and for escape and j. Textual takes them for alt+j, drops the
escape where no key is called so, and makes it a `^` where another escape follows. No action has such a key
unless the reader gave it one in the key file; so both come as what a fast typist sends: escape, then the key.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from textual import events
from textual._xterm_parser import XTermParser
from textual.message import Message

ESCAPE = "\x1b"
KEPT = ("\x1bb", "\x1bf", "\x1b\x7f")
"""Pairs that stay one key: what many keyboards send for alt with an arrow or backspace, by words in a text."""

_MARKS = re.compile(r"(?P<paste>\x1b\[20[01]~)|\x1b(?=.)", re.DOTALL)
"""Where a paste begins or ends, and where something follows an escape."""

_PASTE_END = "[201~"

_LONGEST = 6
"""Characters of the longest of these."""


class EscapeFirst(XTermParser):
    """Reads keys from a terminal; escape and a key are one key only where the pair is in `pairs`."""

    pairs: frozenset[str] = frozenset(KEPT)

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self._recent = ""
        self._pasting = False

    def feed(self, data: str) -> Iterator[Message]:
        """The keys in `data`, which begins wherever the terminal was read."""
        known = len(self._recent)
        text, done = self._recent + data, known
        for mark in _MARKS.finditer(text):
            start, end = mark.span()
            behind = text[end : end + len(_PASTE_END)]
            if mark["paste"]:
                self._pasting = mark["paste"].endswith("0~")
            elif self._pasting:
                if start >= done and not _PASTE_END.startswith(behind):  # Textual would take it for keys
                    yield from self._feed(text[done:start])
                    done = end
            elif end >= done and behind[0] not in "\x1b[O":
                end += ESCAPE + behind[0] in self.pairs
                yield from self._feed(text[done:end])
                done = end
                yield from self._no_more()
        yield from self._feed(text[done:]) if data else super().feed("")
        self._recent = text[1 - _LONGEST :]

    def _feed(self, text: str) -> Iterator[Message]:
        """As Textual, for which an empty text is the end of all input."""
        if text:
            yield from super().feed(text)

    def _no_more(self) -> Iterator[Message]:
        """The keys of an escape, or a pair, that was read last: nothing more belongs to it."""
        if self._timeout_time is not None:
            self._timeout_time = 0.0
            yield from self.tick()

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[events.Key]:
        """Escape before `[` and what is no sequence after all."""
        if alt and ESCAPE + sequence not in self.pairs:
            yield events.Key("escape", ESCAPE)
            alt = False
        yield from super()._sequence_to_key_events(sequence, alt)


def install(alt_keys: Iterable[str]) -> None:
    """Have the terminal read so from the next app on; `alt_keys` are the keys that have an action (`alt+j`)."""
    from textual.drivers import linux_driver

    letters = {key.removeprefix("alt+") for key in alt_keys if key.startswith("alt+")}
    pairs = {ESCAPE + letter for letter in letters if len(letter) == 1}
    reader = type("Reader", (EscapeFirst,), {"pairs": frozenset(KEPT) | pairs})
    linux_driver.XTermParser = reader  # type: ignore[attr-defined,assignment]
