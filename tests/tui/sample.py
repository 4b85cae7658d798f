"""A briefing made by hand over an article of our own, with what a reader wrote about it."""

from __future__ import annotations

import datetime

from msgspec.structs import replace

from briefing.annotations.overlay import Overlaid, overlay
from briefing.annotations.records import Annotation, new_annotation
from briefing.records import Briefing, Speaker, When
from tests import making

TODAY = datetime.date(2024, 3, 6)

TEXT = """\
Harbour council reopens talks on the ferry line

The harbour council will meet the ferry owners on Thursday, its chair Ada Lind said.

“We want the boats back before summer, and we are ready to pay for it,” Lind said. She added that the subsidy would rise to 4.5 million kronor from 3 million kronor.

“Nobody asked the islanders,” said Per Holm, a teacher. He hoped the line would be kept.

Passenger numbers fell 12 percent in February. The subsidy of 4.5 million kronor was first named in January.

The two sides last met in December. A vote may follow soon, and the season opens on 1 March."""


def quotations() -> tuple[object, ...]:
    """Three speakers: one twice with a role, one unsure, one unnamed."""
    chair = Speaker(
        person="p1", name="Ada Lind", role="its chair", text="Ada Lind", span=making.at(TEXT, "Ada Lind")
    )
    return (
        making.quotation(TEXT, "The harbour council will meet the ferry owners on Thursday", None, "said", "q1", kind="indirect", speaker=chair),
        making.quotation(TEXT, "We want the boats back before summer, and we are ready to pay for it,", None, None, "q2", speaker=chair),
        making.quotation(TEXT, "the subsidy would rise to 4.5 million kronor from 3 million kronor", None, "added", "q3", kind="indirect"),
        making.quotation(TEXT, "Nobody asked the islanders,", "Per Holm", None, "q4", confidence=0.4),
        making.quotation(TEXT, "the line would be kept", "Per Holm", "hoped", "q5", kind="indirect", negated=True),
    )  # fmt: skip


def briefing() -> Briefing:
    """The whole, dated 5 March 2024."""
    when = When(text="Thursday", span=making.at(TEXT, "Thursday"), start="2024-03-07", end="2024-03-07", granularity="day", value="2024-03-07")  # fmt: skip
    opening = When(text="1 March", span=making.at(TEXT, "1 March"), start="2024-03-01", end="2024-03-01", granularity="day", value="2024-03-01")  # fmt: skip
    soon = When(text="soon", span=making.at(TEXT, "soon"))
    money = {"kind": "money", "currency": "SEK", "measures": "the subsidy"}
    second = TEXT.index("4.5 million", TEXT.index("first named") - 40)
    return making.briefing(
        making.story(TEXT, title="Harbour council reopens talks on the ferry line", source="The Harbour Post", published="2024-03-05", published_from="metadata"),
        quotations=quotations(),
        figures=(
            making.figure(TEXT, "4.5 million kronor", "f1", value=4_500_000, direction="up", changed_from="f2", **money),
            making.figure(TEXT, "3 million kronor", "f2", value=3_000_000, **money),
            making.figure(TEXT, "12 percent", "f3", kind="percent", value=12, direction="down", measures="Passenger numbers", period="February"),
            replace(making.figure(TEXT, "4.5 million kronor", "f4", value=4_500_000, **money), span=(second, second + 18), mentions=((second, second + 18),)),
        ),
        meetings=(
            replace(making.meeting(TEXT, "vote", "m1", title="A vote may follow", kind="event", status="possible"), when=soon),
            replace(making.meeting(TEXT, "meet", "m2", title="The harbour council will meet the ferry owners", parties=("The harbour council", "Ada Lind")), when=when),
            making.meeting(TEXT, "last met", "m3", title="The two sides last met", status="held"),
            replace(making.meeting(TEXT, "season opens", "m4", title="the season opens", kind="event"), when=opening),
        ),
    )  # fmt: skip


def annotations() -> list[Annotation]:
    """A note, a star and tags on an item, on the story and on the text; one whose words are gone."""
    told = briefing()
    story, said = told.story, told.quotations[1].content[0].span
    lost = new_annotation(story, "note", "text", making.at(TEXT, "a teacher"), "which school?")
    assert lost.anchor is not None
    return [
        new_annotation(story, "note", "quotations", said, "ask how much"),
        new_annotation(story, "tag", "quotations", said, "follow-up"),
        new_annotation(story, "tag", "quotations", said, "money"),
        new_annotation(story, "star", "quotations", said),
        new_annotation(story, "note", "story", None, "for the front page"),
        new_annotation(story, "star"),
        new_annotation(story, "note", "text", making.at(TEXT, "the islanders"), "how many?"),
        replace(lost, anchor=replace(lost.anchor, exact="a deep-sea diver")),
    ]


def overlaid() -> Overlaid:
    """The briefing with everything the reader wrote."""
    return overlay(briefing(), annotations())
