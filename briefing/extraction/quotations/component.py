"""The `briefing_quotations` component: from a parsed text to its quotations."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from briefing.extraction.quotations import attributions, floating, records, unclaimed
from briefing.extraction.quotations.page import Page
from briefing.extraction.tokens import Tokens


@Language.component("briefing_quotations", assigns=["doc._.quotations"])
def find_quotations(doc: Doc) -> Doc:
    """Write the quotations of `doc`, in the order of the text, to `doc._.quotations`."""
    page = Page(Tokens.of(doc))
    found = unclaimed.find(page, floating.join(page, attributions.find(page)))
    doc._.quotations = records.of(page, found, doc._.people_index)
    return doc
