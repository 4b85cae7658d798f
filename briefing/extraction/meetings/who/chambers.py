"""Houses of parliament as those who hear and vote: 'a statement to the House of Commons', 'a joint session of Congress'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.tokens import Tokens

_NAMES = frozenset(
    "commons lords senate congress parliament bundestag bundesrat knesset duma rada sejm majlis seanad dáil lawmakers".split()
)
_OF_HOUSE = frozenset({"commons", "lords", "representatives", "delegates", "assembly", "councillors"})
_SITTINGS = frozenset({"session", "sitting", "house", "houses", "chamber", "chambers", "meeting"})


def is_chamber(t: Tokens, i: int) -> bool:
    """Whether noun `i` is a house of a parliament, and no building: 'the Lords', 'the House', 'the House of Commons'."""
    if t.lower[i] in _NAMES:
        return t.dep[i] not in ("compound", "amod", "nmod")
    if t.word[i] != "House" or t.dep[i] in ("compound", "amod", "nmod"):
        return False
    before = t.lower[i - 1] if i else ""
    of = i + 2 < len(t) and t.lower[i + 1] == "of"
    return t.lower[i + 2] in _OF_HOUSE if of else before in ("the", "full", "lower", "upper")


def sitting(t: Tokens, i: int) -> list[int]:
    """The chamber whose sitting noun `i` is: 'a joint session of Congress'; else none."""
    if t.lower[i] not in _SITTINGS:
        return []
    whose = [o for p in t.children[i] if t.lower[p] == "of" for o in clause.objects_of(t, p)]
    return [o for o in whose if is_chamber(t, o)]
