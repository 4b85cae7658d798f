"""The `meetings` component: writes `Doc._.meetings`, what an agenda lists of a text."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from briefing.extraction.meetings.agenda import meetings_of


@Language.component("briefing_meetings", assigns=["doc._.meetings"])
def find_meetings(doc: Doc) -> Doc:
    """Write the meetings of `doc`."""
    doc._.meetings = meetings_of(doc)
    return doc
