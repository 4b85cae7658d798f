"""What several files of sentences ask of a sentence, read as if published on a day."""

from __future__ import annotations

import datetime

from spacy.language import Language

from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.records import Meeting


def meetings_on(nlp: Language, text: str, day: datetime.date) -> tuple[Meeting, ...]:
    """The meetings of `text`, published on `day`."""
    doc = nlp.make_doc(text)
    doc._.published = day
    found: tuple[Meeting, ...] = nlp(doc)._.meetings
    return found


def is_ahead(nlp: Language, text: str, day: datetime.date, value: str | None) -> None:
    """Something is listed as ahead at `value`, or in it; without one, something that has no day."""
    values = [m.when.value if m.when else None for m in meetings_on(nlp, text, day) if m.status in UPCOMING]
    assert any(found == value or (found or "").startswith(value or "?") for found in values)


def is_nothing_ahead(nlp: Language, text: str, day: datetime.date) -> None:
    """Nothing is listed as ahead."""
    assert not [m for m in meetings_on(nlp, text, day) if m.status in UPCOMING]


def is_one(
    nlp: Language,
    text: str,
    day: datetime.date,
    told: tuple[str, str, str | None],
    parties: list[str],
) -> None:
    """It is one meeting of this kind, status and value of its date, with these parties and a title of its words."""
    (meeting,) = meetings_on(nlp, text, day)
    assert (meeting.kind, meeting.status, meeting.when.value if meeting.when else None) == told
    assert [party.text for party in meeting.participants] == parties
    assert meeting.title and meeting.title in " ".join(text.split())
