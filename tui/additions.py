"""What a reader adds to a briefing by hand: words of the article that the engine did not list.

`draft` makes the record that an addition starts from and that its form shows; `fields_of` makes the fields of the
annotation from the filled form. The words of an addition are the article's own, at their place.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from briefing.annotations.overlay import ItemSection
from briefing.records import Briefing, Figure, Item, Meeting, Participant, Passage, Quotation, Span, When
from tui.corrections import fields_from, form_for, in_article, nearest
from tui.screens.form import Field

SECTIONS: tuple[tuple[ItemSection, str], ...] = (
    ("quotations", "what somebody said"),
    ("figures", "a figure"),
    ("meetings", "a meeting, an event or a deadline"),
)
"""What can be added, and what the reader chooses it by."""

if TYPE_CHECKING:
    from briefing.extraction.figures.amount import Amount

_QUOTED = re.compile(r"“[^”]+”|\"[^\"]+\"|«[^»]+»")
_WORDS = "Words of the article"


def draft(section: ItemSection, sentence: Span, words: Span | None, briefing: Briefing) -> Item:
    """What an addition of `section` from the `sentence` starts as: on `words`, else on those that look like it."""
    if section == "quotations":
        return _quotation(words or _quoted(sentence, briefing.story.text), sentence, briefing.story.text)
    if section == "figures":
        return _figure(words or _number(sentence, briefing), sentence, briefing)
    return _meeting(words or sentence, sentence, briefing)


def form_of(item: Item, sentence: Span, briefing: Briefing) -> list[Field]:
    """The lines of the form of an addition: its words, then what a correction of it would show."""
    text = briefing.story.text

    def check(words: str) -> str:
        if not words:
            raise ValueError("an added line needs words of the article")
        return in_article(words, text, sentence)

    lines: list[Field] = []
    if not isinstance(item, Meeting):
        # A sentence without a number is no figure: the reader says which words are.
        words = "" if isinstance(item, Figure) and item.span == sentence else _words(item)
        lines.append(Field("words", _WORDS, words, check=check, needed=True))
    lines += form_for(item, briefing)
    if isinstance(item, Meeting):
        lines.append(
            Field(
                "parties",
                "Who takes part (words of the article, apart by ;)",
                check=lambda names: ";".join(
                    in_article(name.strip(), text, sentence) for name in names.split(";")
                ),
            )
        )
    return lines


def fields_of(
    item: Item, changed: Mapping[str, str], sentence: Span, briefing: Briefing
) -> tuple[Span, dict[str, Any]]:
    """Where the addition stands and the fields of its annotation, from its draft and the `changed` lines of the form."""
    text = briefing.story.text
    span = nearest(changed["words"], text, sentence) if "words" in changed else None
    if span is not None:
        # The words are others than the draft's: what follows from them is made anew.
        item = draft("figures" if isinstance(item, Figure) else "quotations", sentence, span, briefing)
    fields: dict[str, Any] = msgspec.to_builtins(item) | fields_from(item, changed, briefing)
    if isinstance(item, Quotation) and fields.get("speaker"):
        fields["speaker"] = _placed(fields["speaker"], sentence, text)
    if isinstance(item, Meeting) and "parties" in changed:
        places = [nearest(name, text, sentence) for name in changed["parties"].split(";")]
        fields["participants"] = [
            msgspec.to_builtins(Participant(name=_one_line(text[slice(*at)]), text=text[slice(*at)], span=at))
            for at in places
            if at is not None
        ]
    del fields["id"]
    return (item.content[0].span if isinstance(item, Quotation) else _place(item)), fields


def _quotation(span: Span, sentence: Span, text: str) -> Quotation:
    marked = _QUOTED.fullmatch(text, *span) is not None
    return Quotation(
        id="", kind="direct" if marked else "indirect", content=(Passage(text=text[slice(*span)], span=span),),
        evidence=(sentence,), confidence=1.0,
    )  # fmt: skip


def _quoted(sentence: Span, text: str) -> Span:
    """The first words between quotation marks in the sentence, marks and all; else the whole sentence."""
    found = _QUOTED.search(text, *sentence)
    return found.span() if found else sentence


def _figure(span: Span, sentence: Span, briefing: Briefing) -> Figure:
    text = briefing.story.text
    around = (found for found in _amounts(sentence, text) if (found.start, found.end) == span)
    found = next(around, None) or next(iter(_amounts(span, text)), None)  # 'between' stands before a range
    return Figure(
        id="", kind=found.kind if found else "other", text=text[slice(*span)], span=span,
        value=found.value if found else None, value_high=found.high if found else None,
        currency=found.currency if found else None, unit=found.unit if found else None,
        mentions=(span,), evidence=(sentence,),
    )  # fmt: skip


def _amounts(span: Span, text: str) -> list[Amount]:
    """The amounts in the words at `span`."""
    from briefing.extraction.figures.reading import amounts_in  # its tables take a moment to load

    return amounts_in(text, span)


def _number(sentence: Span, briefing: Briefing) -> Span:
    """The first amount of the sentence that is in no figure yet; else the whole sentence."""
    taken = [figure.span for figure in briefing.figures]
    for found in _amounts(sentence, briefing.story.text):
        if not any(found.start < last and first < found.end for first, last in taken):
            return found.start, found.end
    return sentence


def _meeting(span: Span, sentence: Span, briefing: Briefing) -> Meeting:
    times = [
        time for time in briefing.times
        if time.type in ("DATE", "TIME") and span[0] <= time.span[0] < span[1]
    ]  # fmt: skip
    when = None
    if len(times) == 1:  # of more than one the reader says which
        (time,) = times
        when = When(
            text=time.text, span=time.span, start=time.start, end=time.end, value=time.value,
            granularity="day" if time.start and time.start == time.end else None,
        )  # fmt: skip
    return Meeting(
        id="", kind="meeting", title=_one_line(briefing.story.text[slice(*span)]), status="scheduled", when=when,
        mentions=(span,), evidence=(sentence,),
    )  # fmt: skip


def _placed(speaker: dict[str, Any], sentence: Span, text: str) -> dict[str, Any]:
    """`speaker` with the place of the name in the sentence, where it stands there."""
    at = nearest(speaker["name"], text, sentence)
    if at is None or not (sentence[0] <= at[0] and at[1] <= sentence[1]):
        return speaker
    return {**speaker, "text": text[slice(*at)], "span": list(at)}


def _words(item: Quotation | Figure) -> str:
    return item.content[0].text if isinstance(item, Quotation) else item.text


def _place(item: Figure | Meeting) -> Span:
    return item.span if isinstance(item, Figure) else item.mentions[0]


def _one_line(words: str) -> str:
    return " ".join(words.split())
