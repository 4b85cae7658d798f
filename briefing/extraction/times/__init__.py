"""The `times` component: writes `Doc._.times`."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from briefing.extraction.times.tagger import times_of
from briefing.extraction.tokens import Tokens


@Language.component("briefing_times", assigns=["doc._.times"])
def find_times(doc: Doc) -> Doc:
    """Write the times of `doc`."""
    doc._.times = times_of(Tokens.of(doc), doc._.published)
    return doc
