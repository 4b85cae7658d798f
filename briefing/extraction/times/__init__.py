"""The `times` component: writes `Doc._.times`."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc


@Language.component("briefing_times", assigns=["doc._.times"])
def find_times(doc: Doc) -> Doc:
    """Write the times of `doc`."""
    return doc
