"""The `figures` component: writes `Doc._.figures`."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc


@Language.component("briefing_figures", assigns=["doc._.figures"])
def find_figures(doc: Doc) -> Doc:
    """Write the figures of `doc`."""
    return doc
