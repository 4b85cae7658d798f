"""Who said what: quotations with their cue, speaker and content. Writes `Doc._.quotations`."""

from briefing.extraction.quotations.component import find_quotations

__all__ = ["find_quotations"]
