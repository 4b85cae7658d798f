"""The `people` component: writes `Doc._.people`."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc


@Language.component("briefing_people", assigns=["doc._.people"])
def find_people(doc: Doc) -> Doc:
    """Write the people of `doc`."""
    return doc
