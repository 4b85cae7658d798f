"""RSS, Atom and JSON feeds as articles, from their bytes alone."""

from __future__ import annotations

import calendar
import datetime
import io
import json
import re
import string
from typing import Any
from urllib.parse import urljoin

from msgspec import Struct

from briefing.stories.article import Article, ArticleError, tidy
from briefing.stories.dates import iso_date
from briefing.stories.fragments import plain_text

MAX_ENTRIES = 500
"""Most entries of one feed that are read."""

TEASER = 600
"""An entry with less text than this (code points) and a link is taken for a teaser of its page."""


class Feed(Struct, frozen=True):
    """A feed as it was fetched: its title, and its entries as articles whose texts may be empty."""

    title: str
    entries: tuple[Article, ...]


def parse(data: bytes, base: str = "") -> Feed:
    """The feed in `data`; relative links are resolved against `base`.

    Raises:
        ArticleError: it is no feed, or declares XML entities.
    """
    start = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{"):
        return _json_feed(data, base)
    refuse_entities(data)
    import feedparser

    try:
        found = feedparser.parse(io.BytesIO(data), sanitize_html=True, resolve_relative_uris=False)
    except Exception as error:  # hostile feeds break parsers in many ways
        raise ArticleError(f"the feed cannot be read ({type(error).__name__})") from None
    if not found.get("version") and not found.entries:
        raise ArticleError("is no feed")
    title = tidy(str(found.feed.get("title", "")))
    entries = tuple(_entry(entry, title, base) for entry in found.entries[:MAX_ENTRIES])
    return Feed(title, entries)


def refuse_entities(data: bytes) -> None:
    """Refuse XML that declares entities: they can expand without end, or read other files.

    So is XML in an encoding whose bytes do not show whether it does.

    Raises:
        ArticleError: it does.
    """
    _require_plain_encoding(data)
    if b"<!entity" in data.replace(b"\0", b"").lower():
        raise ArticleError("declares XML entities, which are not read")


_DECLARED = re.compile(rb"<\?xml[^>]{1,200}?encoding\s*=\s*[\"']([^\"'>]{1,40})", re.IGNORECASE)
_PLAIN = string.printable.strip().replace("\\", "") + r" \x3c \u003c +ADw- ~{"
"""What an encoding must leave as it is to show markup plainly."""


def _require_plain_encoding(data: bytes) -> None:
    """Refuse XML in UTF-7, EBCDIC and the like, in which markup is written with other bytes than in ASCII."""
    head = data[:1000].replace(b"\0", b"")
    named = _DECLARED.search(head)
    if head.startswith(b"Lo\xa7\x94"):  # '<?xm' in EBCDIC
        raise ArticleError("is in an encoding that is not read")
    if named is None or named[1].lower().startswith((b"utf-16", b"utf-32", b"utf16", b"utf32", b"ucs")):
        return
    try:
        plain = _PLAIN.encode("ascii").decode(named[1].decode("ascii", "replace"))
    except LookupError:  # unknown: nobody else can read it by that name either
        return
    except ValueError:
        plain = ""
    if plain != _PLAIN:
        raise ArticleError("is in an encoding that is not read")


def _entry(entry: Any, feed_title: str, base: str) -> Article:
    bodies = [str(part.get("value", "")) for part in entry.get("content", [])]
    bodies.append(str(entry.get("summary", "")))
    moment = entry.get("published_parsed") or entry.get("updated_parsed")
    return Article(
        text=plain_text(max(bodies, key=len)),
        title=tidy(plain_text(str(entry.get("title", "")))) or None,
        authors=tuple(filter(None, (tidy(str(a.get("name", ""))) for a in entry.get("authors", []) or []))),
        source=feed_title or None,
        url=web_link(str(entry.get("link", "")), base),
        published=_day(moment),
    )


def _day(moment: Any) -> str | None:
    try:
        return (
            datetime.datetime.fromtimestamp(calendar.timegm(moment), datetime.UTC).date().isoformat()
            if moment
            else None
        )
    except (TypeError, ValueError, OverflowError, OSError):
        return None


def web_link(link: str, base: str) -> str | None:
    """`link` made absolute, if it leads to a page: no `javascript:`, no `file:`."""
    try:
        whole = urljoin(base, link.strip()) if link.strip() else ""
    except ValueError:
        return None
    return (
        whole
        if whole.startswith(("http://", "https://")) and not any(c.isspace() or c < "!" for c in whole)
        else None
    )


def _json_feed(data: bytes, base: str) -> Feed:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        raise ArticleError("is no feed") from None
    if not isinstance(found, dict) or not isinstance(found.get("items"), list):
        raise ArticleError("is no feed")
    title = tidy(str(found.get("title") or ""))
    return Feed(
        title,
        tuple(
            _json_entry(item, title, base) for item in found["items"][:MAX_ENTRIES] if isinstance(item, dict)
        ),
    )


def _json_entry(item: dict[str, Any], feed_title: str, base: str) -> Article:
    text = str(item.get("content_text") or "")
    html = str(item.get("content_html") or item.get("summary") or "")
    authors = item.get("authors") if isinstance(item.get("authors"), list) else [item.get("author")]
    names = [str(a.get("name") or "") for a in authors or [] if isinstance(a, dict)]
    return Article(
        text=tidy(text) if len(text) >= len(html) else plain_text(html),
        title=tidy(str(item.get("title") or "")) or None,
        authors=tuple(filter(None, map(tidy, names))),
        source=feed_title or None,
        url=web_link(str(item.get("url") or ""), base),
        published=iso_date(item.get("date_published")),
    )
