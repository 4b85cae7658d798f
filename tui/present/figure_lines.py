"""Figures, as lines: what is measured together, the same figure said twice once."""

from __future__ import annotations

from collections.abc import Hashable
from itertools import chain

from briefing.annotations.overlay import Overlaid
from briefing.desk.arrange import ARROWS, by_measure
from briefing.records import Figure
from tui.present.lines import Line
from tui.present.pieces import Piece
from tui.present.reader_lines import empty, heading, marks_of, notes_of
from tui.present.values import change_text
from tui.text import cells, one_line, pad

_WIDEST = 13
"""Cells of the widest value that still makes the column wider."""


def figure_lines(overlaid: Overlaid) -> list[Line]:
    """The section 'figures' of a briefing."""
    figures = overlaid.briefing.figures
    lines = heading("figures", "FIGURES", len(figures))
    if not figures:
        lines.append(empty("figures", "No figures."))
    by_id = {figure.id: figure for figure in figures}
    origins = {figure.id: by_id.get(figure.changed_from or "") for figure in figures}
    texts = {figure.id: change_text(figure, origins[figure.id]) for figure in figures}
    folded = {before.id for before in origins.values() if before is not None and _says_no_more(before)}
    column = max((cells(text) for text in texts.values() if cells(text) <= _WIDEST), default=0)
    arrows = any(figure.direction for figure in figures)
    for _, group in by_measure(figures):
        once: dict[Hashable, list[Figure]] = {}
        for figure in group:
            if figure.id not in folded:
                once.setdefault(_same(figure), []).append(figure)
        for number, same in enumerate(once.values()):
            same.sort(key=lambda figure: (figure.changed_from is None, figure.direction is None))
            before = origins[same[0].id]
            told = [before] if before is not None and before.id in folded else []
            lines += _lines_of(same, told, texts[same[0].id], column, arrows, number > 0, overlaid)
    return lines


def _same(figure: Figure) -> Hashable:
    """Equal for figures that say the same, where they measure the same."""
    if len(figure.mentions) > 1:
        return figure.mentions
    if figure.value is None or figure.measures is None:
        return figure.id
    period = (figure.period.value or figure.period.text.casefold()) if figure.period else None
    return (figure.kind, figure.value, figure.value_high, figure.currency, figure.unit, period, figure.bound)


def _says_no_more(before: Figure) -> bool:
    """Whether a figure that another one moved from needs no line beside 'from → to'."""
    return before.period is None and before.changed_from is None and len(before.mentions) <= 1


def _lines_of(
    same: list[Figure],
    told: list[Figure],
    text: str,
    column: int,
    arrows: bool,
    again: bool,
    overlaid: Overlaid,
) -> list[Line]:
    """The line of figures that say the same, and of what is `told` on it besides; and their notes."""
    figure = same[0]
    rows = tuple(chain.from_iterable(overlaid.by_item.get(other.id, ()) for other in (*same, *told)))
    times = len({span for other in same for span in (other.mentions or (other.span,))})
    arrow = Piece(f"{ARROWS.get(figure.direction or '', ' ')}  ", figure.direction or "dim")
    if not arrows:
        arrow = Piece("")
    body = [Piece(one_line(figure.measures.text), "dim" if again else "")] if figure.measures else []
    if times > 1:
        body.append(Piece(f" ×{times}" if body else f"×{times}", "dim"))
    places = (span for other in (*same, *told) for span in (other.mentions or (other.span,)))
    spans = tuple(dict.fromkeys(places))
    line = Line(
        "figure", "figures", body=tuple(body), item=figure.id,
        also=tuple(other.id for other in (*same[1:], *told)), marks=marks_of(figure, rows),
        lead=(Piece(pad(text, max(column, cells(text))), "value"), Piece("  "), arrow),
        trail=(Piece(one_line(figure.period.text), "dim"),) if figure.period else (),
        indent=4, spans=spans, rows=3,
    )  # fmt: skip
    return [line, *notes_of(rows, "figures", figure.id, 4, spans)]
