"""Visit the feeds a reader follows, when the reader asks, and take what is new into the library."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import msgspec

from briefing.stories.article import Article, ArticleError
from briefing.stories.feeds import TEASER, Feed
from briefing.stories.fetching import Fetched, Fetcher, FetchError
from briefing.stories.importing import Importer, Outcome
from briefing.stories.incoming import Incoming
from briefing.stories.pages import article_at
from briefing.stories.subscriptions import Subscription, Subscriptions

PAUSE = 1.0
"""Seconds between two requests to the same host."""

LONGEST_WAIT = datetime.timedelta(days=1)


class Visitor:
    """Visits feeds one at a time, with a pause between requests to one host.

    A feed that fails is left alone for an hour, then two, then four, at most a day, or as long as its
    server asks. `sleep` and `pause` are arguments for tests.
    """

    def __init__(
        self,
        subscriptions: Subscriptions,
        importer: Importer,
        fetcher: Fetcher,
        pause: float = PAUSE,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.subscriptions = subscriptions
        self.importer = importer
        self.fetcher = fetcher
        self.pause = pause
        self._sleep = sleep
        self._last: dict[str, float] = {}

    def visit_all(self, force: bool = False) -> Iterator[Outcome]:
        """Visit every feed that is due (all with `force`); an outcome for each new, known or failed article."""
        for feed in self.subscriptions.all():
            yield from self.visit(feed, force)

    def visit(self, feed: Subscription, force: bool = False) -> Iterator[Outcome]:
        """Visit one feed; a failure is kept with it and is one outcome."""
        name = feed.title or feed.url
        now = self.importer.clock.now().astimezone(datetime.UTC)
        if not force and feed.not_before and now < datetime.datetime.fromisoformat(feed.not_before):
            yield Outcome(
                name, "failed", message=f"{feed.error}; asked again after {feed.not_before[:16]} UTC"
            )
            return
        headers = {"If-None-Match": feed.etag, "If-Modified-Since": feed.modified}
        try:
            answer = self._get(feed.url, {key: value for key, value in headers.items() if value})
            found = None if answer.status == 304 else self.importer.pages.feed(answer.body, answer.url)
        except ArticleError as error:
            self.subscriptions.update(_failed(feed, error, now))
            yield Outcome(name, "failed", message=str(error))
            return
        if found is not None:
            yield from self._take(found)
        self.subscriptions.update(_visited(feed, answer, found, now))

    def _take(self, feed: Feed) -> Iterator[Outcome]:
        for entry in feed.entries:
            name = entry.title or entry.url or feed.title
            known = self.importer.library.find(entry)
            if known is not None:
                yield Outcome(name, "known", known, entry.title)
                continue
            yield self.importer.keep(self._whole(name, entry))
            if self.importer.is_cancelled:
                return

    def _whole(self, name: str, entry: Article) -> Incoming:
        """The entry with its page's text where it is only a teaser; the teaser where the page cannot be had."""
        if entry.url and len(entry.text) < TEASER:
            try:
                page = self._page(entry.url)
            except ArticleError as error:
                return Incoming(name, article=entry) if entry.text else Incoming(name, error=str(error))
            if len(page.text) > len(entry.text):
                entry = msgspec.structs.replace(
                    entry,
                    text=page.text,
                    title=entry.title or page.title,
                    authors=entry.authors or page.authors,
                    published=entry.published or page.published,
                )
        return Incoming(name, article=entry) if entry.text else Incoming(name, error="has no text")

    def _page(self, url: str) -> Article:
        self._wait(url)
        return article_at(url, self.fetcher, self.importer.pages)

    def _get(self, url: str, headers: dict[str, str]) -> Fetched:
        self._wait(url)
        return self.fetcher.get(url, headers)

    def _wait(self, url: str) -> None:
        host = urlsplit(url).hostname or ""
        if host in self._last:
            self._sleep(max(0.0, self._last[host] + self.pause - time.monotonic()))
        self._last[host] = time.monotonic()


def _visited(feed: Subscription, answer: Fetched, found: Feed | None, now: datetime.datetime) -> Subscription:
    return msgspec.structs.replace(
        feed,
        title=feed.title or (found.title if found else ""),
        etag=answer.headers.get("etag", feed.etag if found is None else None),
        modified=answer.headers.get("last-modified", feed.modified if found is None else None),
        checked=now.isoformat(timespec="seconds"),
        failures=0,
        error=None,
        not_before=None,
    )


def _failed(feed: Subscription, error: ArticleError, now: datetime.datetime) -> Subscription:
    failures = feed.failures + 1
    wait = min(datetime.timedelta(hours=2 ** min(failures - 1, 5)), LONGEST_WAIT)
    asked = error.retry_after if isinstance(error, FetchError) else None
    if asked is not None:
        wait = max(datetime.timedelta(seconds=asked), datetime.timedelta(minutes=1))
    return msgspec.structs.replace(
        feed,
        checked=now.isoformat(timespec="seconds"),
        failures=failures,
        error=str(error),
        not_before=(now + wait).isoformat(timespec="seconds"),
    )
