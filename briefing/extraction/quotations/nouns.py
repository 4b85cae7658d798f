"""Nouns of saying with what was said behind them: 'her claim that …', 'a promise by X to …'."""

from __future__ import annotations

from briefing.extraction.quotations import content, ends, lexicon, speakers
from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page
from briefing.extraction.quotations.speakers import Mention
from briefing.extraction.tags import FINITE

_LIGHT = frozenset(
    {
        "make",
        "issue",
        "give",
        "repeat",
        "reject",
        "offer",
        "release",
        "renew",
        "keep",
        "break",
        "have",
        "raise",
        "send",
    }
)


def find(page: Page, cue: Found) -> Attribution | None:
    """The utterance behind the noun `cue`, where somebody is named whose words they are."""
    tokens = page.tokens
    end = min(ends.bound(page, cue), page.units[page.unit[cue.at]][1])
    start = _start(page, cue, end)
    if start < 0:
        return None
    speaker = _owner(page, cue, start)
    if speaker is None:
        return None
    last = ends.of_clause(page, cue, start, min(end, _reach(page, cue, start, end)))
    last = _before_verb(page, cue, start, last)
    said = content.piece(page, start, last, "noun")
    if said is None or tokens.word[start].isspace():
        return None
    return Attribution(cue, speaker, [said], "noun")


def _start(page: Page, cue: Found, end: int) -> int:
    """The *that* or *to* behind the noun, or -1."""
    tokens = page.tokens
    for j in range(cue.last + 1, min(end, cue.last + 12)):
        if page.region[j] >= 0 or page.comma[j] or tokens.word[j] in ":;(":
            return -1
        if tokens.lower[j] == "that" and (tokens.tag[j] == "IN" or _full(page, cue, j)):
            hung = tokens.head[tokens.head[j]] == cue.at
            return j if hung or j == cue.last + 1 else -1
        if tokens.tag[j] == "TO" and cue.word in lexicon.INFINITIVE and tokens.head[tokens.head[j]] == cue.at:
            return j if tokens.tag[tokens.head[j]] == "VB" else -1
        if tokens.tag[j][:2] in ("VB", "MD", "CC"):
            return -1
    return -1


def _full(page: Page, cue: Found, j: int) -> bool:
    """Whether a subject and an object stand in the clause of the *that* at token `j`, taken for a pronoun."""
    tokens = page.tokens
    verb = tokens.head[j]
    return (
        tokens.tag[j] == "WDT"
        and tokens.head[verb] == cue.at
        and any(tokens.dep[c] == "nsubj" and j < c < verb for c in tokens.children[verb])
        and any(tokens.dep[c] == "dobj" and c > verb for c in tokens.children[verb])
    )


def _reach(page: Page, cue: Found, start: int, end: int) -> int:
    """The token before which the clause from `start` ends: where the sentence goes on with its own verb."""
    tokens = page.tokens
    verb = tokens.head[start]
    if verb <= start or verb >= end:
        return end
    last = tokens.edges[verb][1] + 1
    return last if start < last < end and tokens.edges[cue.at][1] + 1 >= last else end


def _before_verb(page: Page, cue: Found, start: int, last: int) -> int:
    """The last token of the clause, where the sentence has its own verb behind it: 'her claim that … angered'.

    The parse often takes that verb for the clause's: then the words before the noun hold none.
    """
    tokens = page.tokens
    begin = page.units[page.unit[cue.at]][0]
    if tokens.lower[start] != "that" or any(
        tokens.tag[x] in FINITE and page.region[x] < 0 for x in range(begin, cue.at)
    ):
        return last
    verbs = [x for x in range(start, last + 1) if tokens.tag[x] in FINITE and page.region[x] < 0]
    if len(verbs) < 2:
        return last
    before = verbs[-1] - 1
    if tokens.tag[before] in ("CC", "WDT", "WP", "WRB", "IN", "PRP", "EX") or page.comma[before]:
        return last
    return before


def _owner(page: Page, cue: Found, start: int) -> Mention | None:
    """Whose claim it is: 'her claim', 'a claim by X', 'X made the claim'."""
    tokens = page.tokens
    for c in tokens.children[cue.at]:
        if tokens.dep[c] == "poss" and c < cue.at:
            return speakers.phrase(page, c, before=cue.at)
    for c in tokens.children[cue.at]:
        if tokens.dep[c] == "prep" and tokens.lower[c] in ("by", "from", "of") and cue.at < c < start:
            for g in tokens.children[c]:
                if tokens.dep[g] == "pobj":
                    return speakers.phrase(page, g, before=start)
    verb = tokens.head[cue.at]
    if tokens.dep[cue.at] in ("dobj", "pobj") and tokens.lemma[verb] in _LIGHT:
        return speakers.subject(page, Found(verb, verb, verb, tokens.lemma[verb], tokens.lemma[verb], "verb"))
    return None
