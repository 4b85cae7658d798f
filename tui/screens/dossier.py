"""Who said what in all stories: the quotations of one speaker, from each to its line in the briefing."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.annotations.overlay import Overlaid
from briefing.desk.arrange import day
from briefing.desk.dossier import Said, said_by
from briefing.desk.query import folded
from tui.present.pieces import Piece, fit_pieces
from tui.present.quotation_lines import quotation_pieces
from tui.screens.lookup import Lookup
from tui.screens.overview import Found
from tui.text import cells, fit, one_line


class Quotations(Found):
    """What was said; below, by whom, when and in which story."""

    def place_of(self, entry: Said) -> tuple[str, str]:
        """The quotation in its story."""
        return entry.story.key, entry.quotation.id

    def pieces_of(self, index: int, row: int, width: int, at_cursor: bool) -> Sequence[Piece]:
        """Two rows: the words, and where they stand."""
        entry = self.entries[index]
        bar = Piece("▌" if at_cursor else " ", "bar")
        quotation, story = entry.quotation, entry.story
        if row == 0:
            return [bar, *fit_pieces(quotation_pieces(quotation, story.text), width - 1)]
        speaker = quotation.speaker
        name = one_line(speaker.name) if speaker else ""
        parts = [
            one_line(part)
            for part in (story.title, story.source, day(story.published) if story.published else None)
            if part
        ]
        notes = " ✎" if any(a.kind == "note" for a in entry.annotations) else ""
        name = fit(name, max(0, width // 3))
        rest = fit(" · ".join(["", *parts]) + notes, max(0, width - 3 - cells(name)))
        return [bar, Piece("  "), Piece(name, "speaker"), Piece(rest, "dim")]


class DossierScreen(Lookup):
    """A name, and all that was said under it."""

    heading = "Who said what, in all stories"
    placeholder = "name or role of a speaker"

    def make_list(self) -> Found:
        """The list of quotations."""
        return Quotations()

    def passes(self, key: str) -> bool:
        """Nor where the story is known to have nobody's words."""
        summary = self.room.summary(key)
        return super().passes(key) and (summary is None or bool(summary.said))

    def entries_of(self, one: Overlaid) -> Sequence[Said]:
        """What the speaker said in the story."""
        return said_by(one, self.words)

    def count(self, entries: Sequence[Said]) -> str:
        """'3 quotations of 2 speakers'."""
        if not self.words.strip():
            return "type a name"
        names = {folded(entry.quotation.speaker.name) for entry in entries if entry.quotation.speaker}
        said = f"{len(entries)} quotation" + ("" if len(entries) == 1 else "s")
        return said + (f" of {len(names)} speakers" if len(names) > 1 else "")
