"""A speaker behind the verb: '” said X, a lawyer, on Tuesday', 'The roof leaks, said X'."""

from __future__ import annotations

from dataclasses import replace

from briefing.extraction.quotations import lexicon
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page
from briefing.extraction.quotations.speakers import OBJECTS, SUBJECTS, Mention, phrase
from briefing.extraction.tags import FINITE, TENSED

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})


def behind(page: Page, cue: Found, end: int) -> Mention | None:
    """The speaker right behind an inverted verb, before token `end`: 'said X, a lawyer, on Tuesday'."""
    tokens = page.tokens
    j = cue.last + 1
    if j >= end or page.region[j] >= 0:
        return None
    if tokens.pos[j] not in ("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM", "X"):
        return None
    last = k = j
    while k < end and page.region[k] < 0:
        if tokens.word[k] in (",", ".", ";", ":", "—", "--") and not page.ranked(k):
            break
        if tokens.pos[k] in _NOMINAL:
            last = k
        elif tokens.pos[k] not in ("DET", "ADJ", "NUM", "PART", "X", "CCONJ", "PUNCT") and not _hyphened(
            page, k
        ):
            break
        k += 1
    while last + 2 < end and tokens.word[last + 1] == "-" and _hyphened(page, last + 2):
        last += 2  # 'her ten-year|-old'
    full = phrase(page, last, after=cue.last)
    stop = min(max(full.last, last), end - 1)
    while stop > last and tokens.pos[stop] in ("PUNCT", "SPACE"):
        stop -= 1
    return replace(full, first=j, last=stop)


def _hyphened(page: Page, i: int) -> bool:
    """Whether a hyphen without white space joins token `i` to the word before it or the one behind it."""
    tokens = page.tokens
    after = tokens.end[i]
    if page.text[after : after + 1] == "-" and not page.text[after + 1 : after + 2].isspace():
        return True
    return i > 1 and page.text[tokens.end[i - 2] : tokens.start[i]] == "-"


def inverted(page: Page, cue: Found) -> Mention | None:
    """The speaker behind a finite verb that a comma sets off from what was said: 'The roof leaks, said X'."""
    tokens = page.tokens
    k = page.skip_back(cue.first - 1)
    if cue.word in lexicon.TOLD:
        return None
    if k < 0 or not page.comma[k] or tokens.tag[cue.at] not in TENSED:
        return None
    found = behind(page, cue, page.units[page.unit[cue.at]][1])
    if found is None or found.last + 1 >= len(tokens):
        return None
    stop = found.last + 1
    while stop + 1 < len(tokens) and tokens.tag[stop] in ("RB", "_SP"):
        stop += 1
    if tokens.tag[stop] in FINITE or tokens.lower[found.first] in OBJECTS:
        return None
    if tokens.pos[found.head] != "PROPN" and tokens.dep[found.head] not in SUBJECTS:
        return None
    return found
