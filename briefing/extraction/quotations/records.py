"""Attributions as the records of the contract."""

from __future__ import annotations

from typing import Any, Literal

from briefing.extraction.quotations import confidence
from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.content import Piece
from briefing.extraction.quotations.page import Page
from briefing.records import Cue, Passage, Quotation, Span, Speaker

_SET_OFF = frozenset({"block", "turn", "post", "set-out"})
"""Constructions whose layout says that the words are the speaker's own, marks or not."""


def of(page: Page, found: list[Attribution], people: Any) -> tuple[Quotation, ...]:
    """The quotations in the order of the text; `people` resolves speakers (a `PeopleIndex` or None)."""
    made: list[Quotation] = []
    speakers: dict[int, Speaker | None] = {}
    for a in sorted(found, key=lambda a: min(p.first for p in a.pieces)):
        spans = _spans(page, a.pieces)
        if not spans:
            continue
        speaker = _speaker(page, a, people)
        if a.continues is not None:
            before = speakers.get(id(a.continues))
            if before is not None:
                speaker = before
        speakers[id(a)] = speaker
        made.append(
            Quotation(
                id=f"q{len(made) + 1}",
                kind="direct" if a.form in _SET_OFF else kind(page, a.pieces),
                speaker=speaker,
                cue=_cue(page, a),
                content=tuple(Passage(text=page.text[s:e], span=(s, e)) for s, e in spans),
                negated=bool(a.cue and a.cue.negated),
                evidence=_evidence(page, a),
                confidence=confidence.of(page, a),
            )
        )
    return tuple(made)


def _spans(page: Page, pieces: list[Piece]) -> list[Span]:
    """The offsets of the pieces, in order, without quotation marks around them."""
    spans: list[Span] = []
    for p in sorted(pieces, key=lambda p: p.first):
        start, end = page.tokens.start[p.first], page.tokens.end[p.last]
        r = page.region[p.first]
        if r >= 0 and r == page.region[p.last] and page.bounds[r] == (p.first, p.last):
            start, end = page.quoted[r].inner_start, page.quoted[r].inner_end
        while start < end and page.text[start].isspace():
            start += 1
        while end > start and page.text[end - 1].isspace():
            end -= 1
        if start < end and (not spans or start >= spans[-1][1]):
            spans.append((start, end))
    return spans


def kind(page: Page, pieces: list[Piece]) -> Literal["direct", "indirect", "mixed"]:
    """Direct with nine tenths of its letters or more in quotation marks, indirect with none."""
    inside = total = 0
    for p in pieces:
        for i in range(p.first, p.last + 1):
            n = sum(c.isalnum() for c in page.tokens.word[i])
            total += n
            if page.region[i] >= 0:
                inside += n
    if not inside:
        return "indirect"
    return "direct" if inside >= 0.9 * total else "mixed"


def _cue(page: Page, a: Attribution) -> Cue | None:
    if a.cue is None:
        return None
    at = (a.cue.at, a.cue.last)
    start, end = page.tokens.start[at[0]], page.tokens.end[at[1]]
    return Cue(text=page.text[start:end], lemma=a.cue.lemma, span=(start, end))


def _evidence(page: Page, a: Attribution) -> tuple[Span, ...]:
    """The sentences that hold the cue and the pieces, neighbouring ones as one span."""
    units = {page.unit[p.first] for p in a.pieces} | {page.unit[p.last] for p in a.pieces}
    if a.cue is not None:
        units.add(page.unit[a.cue.at])
    spans: list[Span] = []
    previous = -2
    for u in sorted(units):
        first, last = page.units[u]
        last -= 1
        while first < last and page.tokens.word[first].isspace():
            first += 1
        while last > first and page.tokens.word[last].isspace():
            last -= 1
        start, end = page.tokens.start[first], page.tokens.end[last]
        if spans and u == previous + 1:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
        previous = u
    return tuple(spans)


def _speaker(page: Page, a: Attribution, people: Any) -> Speaker | None:
    m = a.speaker
    if m is None:
        return None
    start, end = page.tokens.start[m.first], page.tokens.end[m.last]
    text = page.text[start:end]
    n = m.named or m
    named = page.tokens.start[n.first], page.tokens.end[n.last]
    person = people.resolve(*named) if people is not None else None
    name = people.name(*named) if people is not None else page.text[slice(*named)]
    role = people.role(*named) if people is not None else None
    return Speaker(
        person=person.id if person is not None else None, name=name, role=role, text=text, span=(start, end)
    )
