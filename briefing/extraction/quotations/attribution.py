"""A cue with what it attributes and to whom, before it becomes a record."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.extraction.quotations.content import Piece
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.speakers import Mention


@dataclass(slots=True)
class Attribution:
    """One cue, its speaker and the pieces of its utterance; `form` names the construction.

    `continues` is the attribution whose speaker goes on, for a quotation without a cue.
    """

    cue: Found | None
    speaker: Mention | None
    pieces: list[Piece] = field(default_factory=list)
    form: str = ""
    continues: Attribution | None = None
