"""Which tokens stand inside quotation marks, as far as finding people must know."""

from __future__ import annotations

from briefing.extraction.tokens import Tokens

_OPEN = frozenset("“«„‟")
_CLOSE = frozenset("”»")
_EITHER = frozenset(('"', "''", "``", "＂"))


def inside_quotation_marks(tokens: Tokens) -> list[bool]:
    """For each token of `tokens` whether it stands inside double quotation marks of its paragraph.

    A quotation still open at the end of its paragraph reaches that end.
    """
    inside = False
    flags = []
    for word in tokens.word:
        if "\n" in word:
            inside = False
        elif word in _OPEN or (word in _EITHER and not inside):
            inside = True
        elif word in _CLOSE or word in _EITHER:
            flags.append(inside)
            inside = False
            continue
        flags.append(inside)
    return flags
