"""Which stories the list shows, in which order, and what each row says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from briefing.desk.arrange import day
from briefing.desk.query import Query, parse
from briefing.desk.search import find
from tui.room import Room
from tui.widgets.story_list import Matcher, StoryRow
from tui.workers import AnalysisQueue

SORTS: dict[str, str] = {
    "library": "as they are in the folder",
    "date": "newest first",
    "title": "by title",
    "source": "by source",
    "unread": "unread first",
    "meeting": "next meeting first",
}
"""Sort orders and what the reader is told of them."""


class StoryTable:
    """The stories under a filter and a sort order."""

    def __init__(self, room: Room, queue: AnalysisQueue, sort: str = "library") -> None:
        self.room = room
        self.queue = queue
        self.sort = sort if sort in SORTS else "library"
        self.filter = ""
        self.query = Query()
        self.keys: Sequence[str] = ()
        self._shown: frozenset[str] = frozenset()
        self._rows: dict[str, StoryRow] = {}

    def set_filter(self, text: str) -> str:
        """Filter by `text`; what is wrong with it, or nothing. A wrong one leaves the filter before."""
        try:
            query = parse(text)
        except ValueError as error:
            if not self.keys:
                self.refilter()
            return str(error)
        within = self.keys if query.narrows(self.query) and self.query.choices else None
        self.query, self.filter = query, text
        self.refilter(within)
        return ""

    def set_sort(self, sort: str) -> None:
        """Sort in another order."""
        self.sort = sort
        self.refilter()

    def refilter(self, within: Sequence[str] | None = None) -> bool:
        """Choose and sort the stories anew, from those `within` where it is given; whether that changed them."""
        keys = [key for key in (self.room.keys if within is None else within) if self._wanted(key)]
        order = self._order()
        if order is not None:
            keys.sort(key=order)
        changed = keys != self.keys
        self.keys = keys
        self._shown = frozenset(keys)
        return changed

    def add(self, keys: Iterable[str]) -> None:
        """Put more stories in their place, as far as the filter lets them through."""
        wanted = [key for key in keys if self._wanted(key)]
        order = self._order()
        self.keys = [*self.keys, *wanted]
        if order is not None:
            self.keys.sort(key=order)
        self._shown |= frozenset(wanted)

    def _wanted(self, key: str) -> bool:
        """Whether the filter lets a story through; archived and deleted ones only where it asks for them."""
        marks = self.room.marks(key)
        if marks.deleted:
            if not self.query.asks_for("is", "deleted"):
                return False
        elif marks.archived and not self.query.asks_for("is", "archived"):
            return False
        return not self.query.choices or self.query.matches(self.room.facts(key))

    def _order(self) -> Callable[[str], tuple[object, ...]] | None:
        room = self.room
        match self.sort:
            case "date":
                return lambda key: (_descending(room.story(key).published or ""),)
            case "title":
                return lambda key: (room.story(key).title.casefold(),)
            case "source":
                return lambda key: (not room.story(key).source, (room.story(key).source or "").casefold())
            case "unread":
                return lambda key: (room.marks(key).read,)
            case "meeting":
                return lambda key: (room.next_day(key) or "9999",)
        return None

    def is_touched(self, keys: Iterable[str]) -> bool:
        """Whether what became of the stories `keys` changes which are shown, or in which order."""
        if self.sort in ("meeting", "unread"):
            return True
        return any(self._wanted(key) != (key in self._shown) for key in keys)

    def rows(self) -> list[StoryRow]:
        """A row for each story shown."""
        known = self._rows
        return [known[key] if key in known else self.row(key) for key in self.keys]

    def clear(self) -> None:
        """Forget all rows: the library was read anew."""
        self._rows.clear()

    def row(self, key: str) -> StoryRow:
        """What the list says of one story now."""
        made = self._rows[key] = self._row(key)
        return made

    def _row(self, key: str) -> StoryRow:
        room = self.room
        story, marks, summary = room.story(key), room.marks(key), room.summary(key)
        state = "waiting"
        if key in room.errors:
            state = "failed"
        elif summary is not None:
            state = "ready"
        elif self.queue.current == key:
            state = "analysing"
        return StoryRow(
            key=key,
            title=story.title,
            source=story.source,
            date_text=day(story.published) if story.published else "",
            read=marks.read,
            starred=marks.starred,
            notes=len(marks.notes),
            said=summary.said if summary else 0,
            figures=summary.figures if summary else 0,
            next=summary.ahead if summary else 0,
            state=state,  # type: ignore[arg-type]
            error=room.errors.get(key, ""),
        )

    def matcher(self) -> Matcher | None:
        """Lights the filter's words in titles."""
        words = self.query.words
        if not words:
            return None

        def places(row: StoryRow) -> list[tuple[int, int]]:
            spans = sorted(span for word in words for span in find(row.title, word))
            apart: list[tuple[int, int]] = []
            for start, end in spans:
                if apart and start < apart[-1][1]:
                    apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
                else:
                    apart.append((start, end))
            return apart

        return places


def _descending(text: str) -> tuple[int, ...]:
    """Sorts ISO dates the newest first, the empty last."""
    return tuple(-ord(mark) for mark in text) if text else (1,)
