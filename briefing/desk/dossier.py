"""All that somebody said: the quotations of one speaker in many stories."""

from __future__ import annotations

from msgspec import Struct

from briefing.annotations.overlay import Overlaid
from briefing.annotations.records import Annotation
from briefing.desk.query import folded
from briefing.records import Quotation, Story


class Said(Struct, frozen=True):
    """One quotation as one story has it, with the reader's annotations on it."""

    story: Story
    quotation: Quotation
    annotations: tuple[Annotation, ...] = ()


def said_by(one: Overlaid, words: str) -> list[Said]:
    """The quotations of one story whose speaker's name or role has all of `words`, in the order of the text.

    Words count whatever their case and accents, as in a filter; without words nobody is meant.
    """
    wanted = folded(words).split()
    if not wanted:
        return []
    return [
        Said(one.briefing.story, quotation, one.by_item.get(quotation.id, ()))
        for quotation in one.briefing.quotations
        if (speaker := quotation.speaker)
        and _has(f"{speaker.name} {speaker.role or ''} {speaker.text or ''}", wanted)
    ]


def _has(name: str, wanted: list[str]) -> bool:
    name = folded(name)
    return all(word in name for word in wanted)
