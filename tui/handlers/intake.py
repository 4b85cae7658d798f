"""Taking stories in: files, pasted text, pages, and what is new in the feeds. Only when the reader asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from tui.handlers import handles

if TYPE_CHECKING:
    from briefing.stories.importing import Importer, Outcome
    from tui.screens.reading_room import ReadingRoom


def _importer(room: ReadingRoom) -> Callable[[], Importer]:
    """What makes an importer into the reader's library; heavy parts are imported by the thread that calls it."""

    def make() -> Importer:
        from briefing.stories.fetching import Fetcher
        from briefing.stories.importing import Importer
        from briefing.stories.pages import article_at

        importer = Importer(room.room.library.folder, room.room.clock)
        fetcher = Fetcher()
        importer.fetch = lambda url: article_at(url, fetcher, importer.pages)
        return importer

    return make


@handles("import")
def import_(room: ReadingRoom) -> None:
    """Take in what the reader puts on the page."""
    from tui.screens.intake import ImportPage, ImportProgress

    def take(text: str | None) -> None:
        if text:
            progress = ImportProgress("Taking stories in", _importer(room), lambda one: one.add_pasted(text))
            room.app.push_screen(progress, lambda added: _done(room, added))

    room.app.push_screen(ImportPage(), take)


@handles("fetch")
def fetch(room: ReadingRoom) -> None:
    """Take in what is new in the reader's feeds."""
    from briefing.stories.subscriptions import Subscriptions
    from tui.screens.intake import ImportProgress

    subscriptions = Subscriptions(room.reader.folder.feeds)

    def run(importer: Importer) -> Iterator[Outcome]:
        from briefing.stories.article import ArticleError
        from briefing.stories.fetching import Fetcher
        from briefing.stories.visits import Visitor

        if not subscriptions.all():
            raise ArticleError("you follow no feeds yet; add one with: briefing feeds add URL")
        with Fetcher() as fetcher:
            yield from Visitor(subscriptions, importer, fetcher).visit_all()

    room.app.push_screen(
        ImportProgress("Fetching your feeds", _importer(room), run), lambda added: _done(room, added)
    )


def _done(room: ReadingRoom, added: int | None) -> None:
    """Show what came."""
    if not added:
        return
    if room.room.library.paths:
        room.say(f"{added} in your library; it opens with `briefing` and no path.")
    else:
        room.reader.refresh_library()
