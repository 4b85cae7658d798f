"""The `meetings` component: writes `Doc._.meetings`."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc


@Language.component("briefing_meetings", assigns=["doc._.meetings"])
def find_meetings(doc: Doc) -> Doc:
    """Write the meetings of `doc`."""
    return doc
