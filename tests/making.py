"""Small briefings made by hand over a text we wrote, for tests of what comes after extraction."""

from __future__ import annotations

from typing import Any

from briefing.records import (
    Briefing,
    Cue,
    Engine,
    Figure,
    Meeting,
    Participant,
    Passage,
    Period,
    Quotation,
    Speaker,
    Story,
    When,
    story_id,
)

ENGINE = Engine(version="0", model="none", model_version="0")


def story(text: str, **fields: Any) -> Story:
    """A story of `text`."""
    return Story(**{"id": story_id(text), "key": "news/a.txt", "title": "A story", "text": text} | fields)


def at(text: str, words: str) -> tuple[int, int]:
    """Where `words` stand in `text`, which must hold them."""
    start = text.index(words)
    return start, start + len(words)


def passage(text: str, words: str) -> Passage:
    """`words` of `text` as a passage."""
    return Passage(text=words, span=at(text, words))


def quotation(
    text: str, said: str, name: str | None, cue: str | None = None, id: str = "q1", **fields: Any
) -> Quotation:
    """A quotation of the words `said`."""
    made: dict[str, Any] = {
        "id": id,
        "kind": "direct",
        "speaker": Speaker(name=name, text=name, span=at(text, name)) if name else None,
        "cue": Cue(text=cue, lemma=cue, span=at(text, cue)) if cue else None,
        "content": (passage(text, said),),
        "evidence": (at(text, said),),
        "confidence": 0.9,
    }
    return Quotation(**made | fields)


def figure(text: str, words: str, id: str = "f1", **fields: Any) -> Figure:
    """A figure that stands as `words`."""
    made = {"id": id, "kind": "money", "text": words, "span": at(text, words), "mentions": (at(text, words),)}
    if "measures" in fields:
        fields["measures"] = passage(text, fields["measures"])
    if "period" in fields:
        fields["period"] = Period(text=fields["period"], span=at(text, fields["period"]))
    return Figure(**made | {"evidence": (at(text, words),)} | fields)


def meeting(text: str, trigger: str, id: str = "m1", when: str | None = None, start: str | None = None, end: str | None = None, parties: tuple[str, ...] = (), **fields: Any) -> Meeting:  # fmt: skip
    """A meeting told by `trigger`."""
    made: dict[str, Any] = {
        "id": id,
        "kind": "meeting",
        "title": trigger,
        "status": "scheduled",
        "participants": tuple(Participant(name=p, text=p, span=at(text, p)) for p in parties),
        "when": When(text=when, span=at(text, when), start=start, end=end or start, value=start)
        if when
        else None,
        "mentions": (at(text, trigger),),
        "evidence": (at(text, trigger),),
    }
    return Meeting(**made | fields)


def briefing(told: Story, **items: Any) -> Briefing:
    """A briefing of `told` with these items."""
    return Briefing(engine=ENGINE, story=told, **items)
