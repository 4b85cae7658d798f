"""The `figures` component: writes `Doc._.figures`."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from briefing.extraction.figures.finder import figures_of
from briefing.extraction.tokens import Tokens


@Language.component("briefing_figures", assigns=["doc._.figures"])
def find_figures(doc: Doc) -> Doc:
    """Write the figures of `doc`."""
    doc._.figures = figures_of(Tokens.of(doc), doc._.times)
    return doc
