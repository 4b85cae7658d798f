"""Lay the reader's annotations over a briefing: what the screen and every export show.

An annotation belongs to the item of its section whose place overlaps the annotation's best. The place
of a quotation runs from its first to its last piece, that of a figure is its span, that of a meeting its
first mention. Nothing the reader wrote disappears: what has a place in the text but no item any more is
under `text_level`, what has no place any more under `orphans`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Literal

import msgspec
from msgspec import Struct

from briefing.annotations import corrections
from briefing.annotations.anchors import locate
from briefing.annotations.records import Annotation
from briefing.records import Briefing, Figure, Item, Meeting, Quotation, Span, Story

ItemSection = Literal["quotations", "figures", "meetings"]
SECTIONS: tuple[ItemSection, ...] = ("quotations", "figures", "meetings")

_SAME = 0.5
"""How much of their joint length a correction or rejection and its item must share to be about the same."""

_BUCKET = 512
"""Items are looked up by stretches of this many code points."""


class Overlaid(Struct, frozen=True, kw_only=True):
    """A briefing as the reader made it, and what the reader wrote by its place."""

    briefing: Briefing
    """With corrections, additions and metadata laid over and rejected items left out."""
    by_item: dict[str, tuple[Annotation, ...]] = {}
    """{item id: what the reader wrote about it}, corrections and additions included."""
    story_level: tuple[Annotation, ...] = ()
    text_level: tuple[tuple[Span, Annotation], ...] = ()
    """What was written at a place of the text, in the order of the text."""
    orphans: tuple[Annotation, ...] = ()
    """What was written at a place that is not in the text any more, or whose words do not hold there."""
    rejections: tuple[tuple[Item, Annotation], ...] = ()
    """The items that were left out, each with the annotation that says so."""

    @property
    def rejected(self) -> int:
        """How many items the reader rejected."""
        return len(self.rejections)


def story_with(story: Story, annotations: Iterable[Annotation]) -> Story:
    """`story` with the reader's own date, title, source and authors; give this one to the analysis.

    The latest annotation of each field counts.
    """
    for annotation in sorted(annotations, key=_age):
        if annotation.kind == "published":
            date = annotation.body or None
            story = msgspec.structs.replace(
                story, published=date, published_from="reader" if date else None, published_candidates=()
            )
        elif annotation.kind == "metadata":
            story = corrections.with_metadata(story, annotation.fields)
    return story


def overlay(briefing: Briefing, annotations: Iterable[Annotation]) -> Overlaid:
    """`briefing` with the reader's `annotations` of its story laid over it."""
    rows = sorted(annotations, key=_age)
    text = briefing.story.text
    story_level: list[Annotation] = []
    text_level: list[tuple[Span, Annotation]] = []
    orphans: list[Annotation] = []
    placed: list[tuple[Span, Annotation]] = []
    items: dict[ItemSection, list[Item]] = {section: list(getattr(briefing, section)) for section in SECTIONS}
    by_item: defaultdict[str, list[Annotation]] = defaultdict(list)

    for row in rows:
        if row.anchor is None:
            story_level.append(row)
        elif (span := locate(row.anchor, text)) is None:
            orphans.append(row)
        elif row.kind == "addition":
            added = corrections.added(row, span, briefing)
            if added is None:
                orphans.append(row)
            else:
                items[_section_of(added)] = _put(items[_section_of(added)], added)
                by_item[added.id].append(row)
        else:
            placed.append((span, row))

    rejections: list[tuple[Item, Annotation]] = []
    finders = {section: _Finder(items[section]) for section in SECTIONS}
    current = {item.id: item for section in SECTIONS for item in items[section]}
    gone: set[str] = set()
    for span, row in placed:
        if row.section not in finders:
            text_level.append((span, row))
            continue
        strict = row.kind in ("correction", "rejection")
        found = finders[row.section].best(span, _SAME if strict else 0.0)
        if found is None:
            text_level.append((span, row))
        elif row.kind == "rejection":
            if found.id not in gone:
                gone.add(found.id)
                rejections.append((found, row))
        elif row.kind == "correction":
            corrected = corrections.corrected(current[found.id], row, span, briefing)
            if corrected is None:
                orphans.append(row)
            else:
                current[found.id] = corrected
            by_item[found.id].append(row)
        else:
            by_item[found.id].append(row)

    for identity in gone:
        # what else was written about a rejected item stays visible at its place in the text
        text_level += [
            (place(current[identity]), row) for row in by_item.pop(identity, ()) if row.kind != "addition"
        ]
    kept = {
        section: sorted(
            (current[item.id] for item in items[section] if item.id not in gone), key=lambda item: place(item)
        )
        for section in SECTIONS
    }
    return Overlaid(
        briefing=msgspec.structs.replace(
            briefing,
            story=_told(story_with(briefing.story, rows), len(gone)),
            quotations=tuple(kept["quotations"]),
            figures=tuple(_unlinked(figure, gone) for figure in kept["figures"]),
            meetings=tuple(kept["meetings"]),
        ),
        by_item={identity: tuple(sorted(found, key=_age)) for identity, found in by_item.items()},
        story_level=tuple(story_level),
        text_level=tuple(sorted(text_level, key=lambda pair: (pair[0], *_age(pair[1])))),
        orphans=tuple(orphans),
        rejections=tuple(rejections),
    )


def on_the_text(one: Overlaid) -> Iterator[tuple[Span, tuple[Annotation, ...]]]:
    """What was written at places of the text that no item has: each place once, in the order of the text."""
    for span, pairs in groupby(one.text_level, key=lambda pair: pair[0]):
        yield span, tuple(annotation for _, annotation in pairs)


def place(item: Item) -> Span:
    """The span an annotation of `item` is anchored to."""
    if isinstance(item, Quotation):
        return item.content[0].span[0], item.content[-1].span[1]
    if isinstance(item, Figure):
        return item.span
    return item.mentions[0]


class _Finder:
    """Finds the item whose place overlaps a span best, without looking at every item."""

    def __init__(self, items: Iterable[Item]) -> None:
        self.buckets: defaultdict[int, list[Item]] = defaultdict(list)
        for item in items:
            start, end = place(item)
            for bucket in range(start // _BUCKET, end // _BUCKET + 1):
                self.buckets[bucket].append(item)

    def best(self, span: Span, at_least: float) -> Item | None:
        best, best_share = None, 0.0
        for bucket in range(span[0] // _BUCKET, span[1] // _BUCKET + 1):
            for item in self.buckets.get(bucket, ()):
                share = _share(span, place(item))
                if share > best_share and share >= at_least:
                    best, best_share = item, share
        return best


def _share(one: Span, other: Span) -> float:
    """Overlap of two spans over their joint length."""
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, both) / max(1, max(one[1], other[1]) - min(one[0], other[0]))


def _put(items: list[Item], added: Item) -> list[Item]:
    """`items` with `added`, which takes the place of one the engine has at the very same span."""
    same = [item for item in items if place(item) == place(added)]
    if same and same[0].engine_said is msgspec.UNSET:
        added = msgspec.structs.replace(added, engine_said=msgspec.to_builtins(same[0]))
    return [*(item for item in items if item not in same), added]


def _section_of(item: Item) -> ItemSection:
    if isinstance(item, Quotation):
        return "quotations"
    return "meetings" if isinstance(item, Meeting) else "figures"


def _unlinked(item: Item, gone: set[str]) -> Item:
    if isinstance(item, Figure) and item.changed_from in gone:
        return msgspec.structs.replace(item, changed_from=None)
    return item


def _told(story: Story, rejected: int) -> Story:
    if not rejected:
        return story
    told = f"{rejected} item{'s' if rejected > 1 else ''} rejected by the reader"
    return msgspec.structs.replace(story, warnings=(*story.warnings, told))


def _age(annotation: Annotation) -> tuple[str, str, str]:
    return annotation.modified, annotation.created, annotation.id
