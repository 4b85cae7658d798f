"""The `quotations` component: writes `Doc._.quotations`."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc


@Language.component("briefing_quotations", assigns=["doc._.quotations"])
def find_quotations(doc: Doc) -> Doc:
    """Write the quotations of `doc`."""
    return doc
