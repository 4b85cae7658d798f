"""Stories of our own with briefings written by hand, so that what the screen shows does not hang on the rules.

Every span is found by its words, so the records are as valid as the engine's.
"""

from __future__ import annotations

import re
from pathlib import Path

from briefing.desk.analyst import Analyst
from briefing.records import (
    Briefing,
    Cue,
    DateCandidate,
    Engine,
    Figure,
    Meeting,
    Participant,
    Passage,
    Period,
    Person,
    Quotation,
    Speaker,
    Story,
    When,
)
from briefing.stories.library import open_library

HARBOUR = """\
---
title: Port talks resume after the strike
source: Harbour Post
authors: [Jo Winter]
published: 2019-07-05
url: https://harbour.example/port-talks
---
Port unions and terminal owners will meet in Rotterdam on 9 July to resume the talks that broke off in June.

“We will not sign a deal without a floor under wages,” said Ana Müller, head of the Dockers’ Union. She added that the strike “cost nobody their job”.

The owners’ chairman, Piet de Vries, did not say that the offer was final.

Container traffic fell 12.5 percent to 1.3 million boxes in the second quarter from 1.5 million a year earlier, according to the port authority. Waiting ships cost shippers $16 million a week.

A parliamentary hearing is expected next month. A meeting planned for Friday was cancelled. The two sides last met on 20 June.
"""
ORCHARD = """\
---
title: 果園 🍎 growers and Łódź buyers agree — שלום and all
source: 農業 News
published: 2019-06-30
---
Growers in the valley agreed on a price with their buyers, and nothing else happened.
"""
BARE = "Rain expected\n"


class _Maker:
    """Builds records for one story by the words they stand on."""

    def __init__(self, story: Story) -> None:
        self.story = story

    def span(self, words: str, after: str = "") -> tuple[int, int]:
        start = self.story.text.index(words, self.story.text.index(after) if after else 0)
        return start, start + len(words)

    def passage(self, words: str, after: str = "") -> Passage:
        return Passage(text=words, span=self.span(words, after))

    def sentence(self, beginning: str) -> tuple[tuple[int, int], ...]:
        start = self.story.text.index(beginning)
        end = re.compile(r"\.(?=\s|$)").search(self.story.text, start)
        return ((start, end.end() if end else len(self.story.text)),)


def harbour(story: Story) -> Briefing:
    """The briefing of `HARBOUR`."""
    m = _Maker(story)

    def speaker(person: str | None, name: str, role: str | None, words: str) -> Speaker:
        return Speaker(person=person, name=name, role=role, text=words, span=m.span(words))

    said = (
        Quotation(
            id="q1", kind="direct", speaker=speaker("p1", "Ana Müller", "head of the Dockers’ Union", "Ana Müller"),
            cue=Cue(text="said", lemma="say", span=m.span("said")),
            content=(m.passage("“We will not sign a deal without a floor under wages,”"),),
            evidence=m.sentence("“We will"), confidence=0.97,
        ),
        Quotation(
            id="q2", kind="mixed", speaker=speaker("p1", "Ana Müller", None, "She"),
            cue=Cue(text="added", lemma="add", span=m.span("added")),
            content=(m.passage("that the strike “cost nobody their job”"),),
            evidence=m.sentence("She added"), confidence=0.9,
        ),
        Quotation(
            id="q3", kind="indirect", negated=True, confidence=0.41,
            speaker=speaker("p2", "Piet de Vries", "The owners’ chairman", "Piet de Vries"),
            cue=Cue(text="say", lemma="say", span=m.span("say", "did not")),
            content=(m.passage("that the offer was final"),), evidence=m.sentence("The owners’"),
        ),
    )  # fmt: skip
    quarter = Period(
        text="the second quarter", span=m.span("the second quarter"), value="2019-Q2",
        start="2019-04-01", end="2019-06-30",
    )  # fmt: skip
    traffic = m.passage("Container traffic")
    fell = m.sentence("Container traffic fell")
    figures = (
        Figure(
            id="f1", kind="percent", text="12.5 percent", span=m.span("12.5 percent"), value=12.5,
            measures=traffic, direction="down", period=quarter, mentions=(m.span("12.5 percent"),), evidence=fell,
        ),
        Figure(
            id="f2", kind="count", text="1.3 million boxes", span=m.span("1.3 million boxes"), value=1300000,
            unit="box", measures=traffic, direction="down", period=quarter, changed_from="f3",
            mentions=(m.span("1.3 million boxes"),), evidence=fell,
        ),
        Figure(
            id="f3", kind="count", text="1.5 million", span=m.span("1.5 million"), value=1500000, unit="box",
            measures=traffic, mentions=(m.span("1.5 million"),), evidence=fell,
        ),
        Figure(
            id="f4", kind="money", text="$16 million", span=m.span("$16 million"), value=16000000, currency="USD",
            measures=m.passage("Waiting ships"), mentions=(m.span("$16 million"),),
            evidence=m.sentence("Waiting ships"),
        ),
    )  # fmt: skip
    sides = (
        Participant(name="Port unions", text="Port unions", span=m.span("Port unions")),
        Participant(name="terminal owners", text="terminal owners", span=m.span("terminal owners")),
    )
    meetings = (
        Meeting(
            id="m1", kind="talks", title="resume the talks", status="scheduled", participants=sides,
            when=When(text="9 July", span=m.span("9 July"), start="2019-07-09", end="2019-07-09",
                      granularity="day", value="2019-07-09"),
            where=m.passage("Rotterdam"), mentions=(m.span("talks"),), evidence=m.sentence("Port unions"),
        ),
        Meeting(
            id="m2", kind="hearing", title="parliamentary hearing", status="expected",
            when=When(text="next month", span=m.span("next month"), start="2019-08-01", end="2019-08-31",
                      granularity="month", value="2019-08"),
            mentions=(m.span("hearing"),), evidence=m.sentence("A parliamentary"),
        ),
        Meeting(
            id="m3", kind="meeting", title="A meeting planned for Friday", status="cancelled",
            when=When(text="Friday", span=m.span("Friday")), mentions=(m.span("meeting"),),
            evidence=m.sentence("A meeting"),
        ),
        Meeting(
            id="m4", kind="meeting", title="The two sides last met", status="held",
            when=When(text="20 June", span=m.span("20 June"), start="2019-06-20", end="2019-06-20",
                      granularity="day", value="2019-06-20"),
            mentions=(m.span("met"),), evidence=m.sentence("The two sides"),
        ),
    )  # fmt: skip
    people = (
        Person(
            id="p1", kind="person", name="Ana Müller", roles=(m.passage("head of the Dockers’ Union"),),
            mentions=(m.span("Ana Müller"), m.span("She")),
        ),
        Person(
            id="p2", kind="person", name="Piet de Vries", roles=(m.passage("The owners’ chairman"),),
            mentions=(m.span("Piet de Vries"),),
        ),
    )  # fmt: skip
    return Briefing(
        engine=ENGINE, story=story, people=people, quotations=said, figures=figures, meetings=meetings
    )


ENGINE = Engine(version="0", model="by_hand", model_version="0")


def make_library(folder: Path, data_dir: Path) -> Path:
    """Write the stories into `folder` and their briefings into the cache of `data_dir`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "a-harbour.md").write_text(HARBOUR, encoding="utf-8")
    (folder / "b-orchard.md").write_text(ORCHARD, encoding="utf-8")
    (folder / "c-bare.txt").write_text(BARE, encoding="utf-8")
    analyst = Analyst(data_dir)
    candidate = DateCandidate(date="2019-06-20", bound="after", reason="the text speaks of 20 June")
    for story in open_library([folder], data_dir).stories:
        made = harbour(story) if story.title.startswith("Port") else Briefing(engine=ENGINE, story=story)
        if not story.published:
            from msgspec.structs import replace

            made = replace(made, story=replace(story, published_candidates=(candidate,)))
        analyst._remember(made)  # as if it had been made in an earlier session
    return folder
