"""The feeds a reader follows: kept in one plain JSON file, taken from and given to other readers as OPML."""

from __future__ import annotations

import datetime
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from briefing.files import replacing
from briefing.inert import one_line
from briefing.stories.article import ArticleError
from briefing.stories.feeds import refuse_entities, web_link


class Subscription(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One feed, with what the last visit left: validators for the next, and errors with the wait they cause."""

    url: str
    title: str = ""
    etag: str | None = None
    modified: str | None = None
    checked: str | None = None
    """ISO date and time in UTC of the last visit."""
    failures: int = 0
    error: str | None = None
    not_before: str | None = None
    """ISO date and time in UTC before which it is not asked again."""


class Subscriptions:
    """The feeds in the file `path`; every change is written at once, whole."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def all(self) -> tuple[Subscription, ...]:
        """The feeds, in the order they were added.

        Raises:
            ArticleError: the file is there but cannot be read.
        """
        try:
            return tuple(msgspec.json.decode(self.path.read_bytes(), type=list[Subscription]))
        except FileNotFoundError:
            return ()
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise ArticleError(f"{self.path} cannot be read ({error}); mend it or move it away") from None

    def add(self, url: str, title: str = "") -> bool:
        """Follow the feed at `url`; False where it is followed already.

        Raises:
            ArticleError: `url` is no http or https address.
        """
        if web_link(url, "") is None:
            raise ArticleError(f"{url}: is no http or https address")
        known = self.all()
        if any(feed.url == url for feed in known):
            return False
        self.write((*known, Subscription(url=url, title=one_line(title))))
        return True

    def remove(self, word: str) -> Subscription | None:
        """Stop following the feed with this URL or title; None where there is none."""
        known = self.all()
        found = next((feed for feed in known if word in (feed.url, feed.title)), None)
        if found is not None:
            self.write(tuple(feed for feed in known if feed is not found))
        return found

    def update(self, changed: Subscription) -> None:
        """Keep what a visit to a feed left."""
        self.write(tuple(changed if feed.url == changed.url else feed for feed in self.all()))

    def write(self, feeds: tuple[Subscription, ...]) -> None:
        """Put `feeds` in the place of all there were."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(self.path) as file:
            file.write(msgspec.json.format(msgspec.json.encode(feeds), indent=1) + b"\n")


def from_opml(data: bytes) -> Iterator[tuple[str, str]]:
    """(URL, title) of each feed in an OPML file.

    Raises:
        ArticleError: it is no OPML, or declares XML entities.
    """
    refuse_entities(data)
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError):
        raise ArticleError("is no OPML file") from None
    if root.tag != "opml":
        raise ArticleError("is no OPML file")
    for outline in root.iter("outline"):
        url = web_link(outline.get("xmlUrl") or "", "")
        if url:
            yield url, one_line(outline.get("title") or outline.get("text") or "")


def to_opml(feeds: tuple[Subscription, ...], today: datetime.date) -> bytes:
    """The feeds as an OPML 2.0 file."""
    root = ElementTree.Element("opml", version="2.0")
    head = ElementTree.SubElement(root, "head")
    ElementTree.SubElement(head, "title").text = "Feeds followed with briefing"
    ElementTree.SubElement(head, "dateCreated").text = today.isoformat()
    body = ElementTree.SubElement(root, "body")
    for feed in feeds:
        name = one_line(feed.title or feed.url)
        ElementTree.SubElement(body, "outline", type="rss", text=name, title=name, xmlUrl=feed.url)
    ElementTree.indent(root)
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"
