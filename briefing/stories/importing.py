"""Take articles into the library, one at a time, each whole or not at all.

An import can be stopped anywhere and begun again: what is in the library already is recognised.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Literal

from msgspec import Struct

from briefing.clock import Clock
from briefing.stories.apart import PageReader
from briefing.stories.article import Article, ArticleError
from briefing.stories.incoming import Incoming, from_bytes, from_path, from_text
from briefing.stories.storyfile import LibraryFolder

Fetch = Callable[[str], Article]
"""Gets the article at a URL; raises `ArticleError`."""


class Outcome(Struct, frozen=True):
    """What became of one article: `message` says why for one that failed."""

    name: str
    status: Literal["added", "known", "failed"]
    path: Path | None = None
    title: str | None = None
    message: str = ""


class Importer:
    """Takes things into the library folder `folder`; a context manager.

    `fetch` gets pages from the network; without it a URL fails with a message. `cancel` may be called from
    any thread and ends the import before the next article.
    """

    def __init__(self, folder: Path, clock: Clock | None = None, fetch: Fetch | None = None) -> None:
        self.library = LibraryFolder(folder)
        self.clock = clock or Clock()
        self.fetch = fetch
        self.pages = PageReader()
        self._cancelled = threading.Event()

    def __enter__(self) -> Importer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.pages.close()

    def cancel(self) -> None:
        """End the import before the next article."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled.is_set()

    def add(self, things: Iterable[str]) -> Iterator[Outcome]:
        """Take in each of `things`: a path, a URL, or `-` for standard input; an outcome for each article."""
        for thing in things:
            for incoming in self._incoming(thing):
                yield self.keep(incoming)
                if self.is_cancelled:
                    return

    def add_pasted(self, text: str) -> Iterator[Outcome]:
        """Take in what the reader pasted: paths or URLs, one a line, else the text of one article."""
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if lines and all(is_url(line) or _exists(line) for line in lines):
            yield from self.add(lines)
        else:
            yield self.keep(from_text(text))

    def _incoming(self, thing: str) -> Iterator[Incoming]:
        if is_url(thing):
            yield self._fetched(thing)
        elif thing == "-":
            yield from_bytes(sys.stdin.buffer.read(10_000_001), "standard input", self.pages)
        elif _exists(thing):
            yield from from_path(Path(thing).expanduser(), self.pages)
        else:
            yield Incoming(thing, error="there is no such file or folder, and it is no http address")

    def _fetched(self, url: str) -> Incoming:
        if self.fetch is None:
            return Incoming(url, error="pages cannot be fetched here")
        try:
            return Incoming(url, article=self.fetch(url))
        except ArticleError as error:
            return Incoming(url, error=str(error))

    def keep(self, incoming: Incoming) -> Outcome:
        """Write what came in to the library, unless it is there already."""
        article = incoming.article
        if article is None:
            return Outcome(incoming.name, "failed", message=incoming.error or "no article")
        known = self.library.find(article)
        if known is not None:
            return Outcome(incoming.name, "known", known, article.title)
        try:
            path = self.library.add(article, self.clock.today())
        except ArticleError as error:
            return Outcome(incoming.name, "failed", message=str(error))
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            return Outcome(incoming.name, "failed", message=f"cannot be written to the library: {reason}")
        return Outcome(incoming.name, "added", path, article.title)


def is_url(thing: str) -> bool:
    """Whether `thing` is an address of a page."""
    return thing.startswith(("http://", "https://"))


def _exists(thing: str) -> bool:
    try:
        return Path(thing).expanduser().exists()
    except (OSError, ValueError, RuntimeError):
        return False
