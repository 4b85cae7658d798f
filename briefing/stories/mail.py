"""Newsletters: messages (`.eml`) and mailboxes (mbox), read with the standard library."""

from __future__ import annotations

import email
import email.policy
import email.utils
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from briefing.stories.article import Article, ArticleError, tidy

if TYPE_CHECKING:
    from briefing.stories.apart import PageReader

MAX_MESSAGE = 10_000_000
"""Largest message in bytes that is read."""


class Message(Struct, frozen=True):
    """A message taken apart: an article of its plain text, which may be empty, and its HTML part."""

    article: Article
    html: str


def article_from_message(data: bytes, pages: PageReader) -> Article:
    """The article in one message: its HTML part where there is one, else its plain text.

    Subject, sender and date become title, source and publication date.

    Raises:
        ArticleError: it is too large, no message, or holds no text.
    """
    if len(data) > MAX_MESSAGE:
        raise ArticleError(f"the message is larger than {MAX_MESSAGE // 1_000_000} MB")
    message = pages.message(data)
    text = _text(message, pages)
    if not text:
        raise ArticleError("the message holds no text")
    return replace(message.article, text=text)


def taken_apart(data: bytes) -> Message:
    """The message in `data`, in this process; `apart.PageReader` is the safe way.

    The standard library's parser takes time and memory without bounds for some headers of a few kilobytes.

    Raises:
        ArticleError: it is no message.
    """
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
    except Exception as error:  # the parser is known to fail on hostile headers
        raise ArticleError(f"is no message that can be read ({type(error).__name__})") from None
    if not isinstance(message, EmailMessage) or not (_header(message, "subject") or _header(message, "from")):
        raise ArticleError("is no message: it has neither a sender nor a subject")
    name, address = email.utils.parseaddr(_header(message, "from") or "")
    article = Article(
        text=tidy(_part(message, "plain")),
        title=tidy(_header(message, "subject") or "") or None,
        source=tidy(name or address) or None,
        published=_date(message),
        url=_link(message),
    )
    return Message(article, _part(message, "html"))


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        value = message.get(name)
    except Exception:  # a header the parser cannot decode is as good as none
        return None
    return None if value is None else str(value)


def _date(message: EmailMessage) -> str | None:
    try:
        return email.utils.parsedate_to_datetime(_header(message, "date") or "").date().isoformat()
    except (TypeError, ValueError, IndexError):
        return None


def _link(message: EmailMessage) -> str | None:
    link = (_header(message, "archived-at") or _header(message, "list-archive") or "").strip("<> ")
    return link if link.startswith(("http://", "https://")) and not any(c.isspace() for c in link) else None


def _text(message: Message, pages: PageReader) -> str:
    plain = message.article.text
    if message.html:
        try:
            found = pages.article(message.html).text
        except ArticleError:
            found = ""
        if len(found) * 3 > len(plain):  # the page reader may take a newsletter's items for clutter
            return found
    return plain


def _part(message: EmailMessage, kind: str) -> str:
    try:
        part = message.get_body(preferencelist=(kind,))
        content = part.get_content() if part is not None else ""
    except (LookupError, ValueError, KeyError, AttributeError, TypeError, RecursionError):
        # an unknown charset: the bytes are still worth reading
        payload = part.get_payload(decode=True) if part is not None else b""
        content = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    return content.encode("utf-8", "replace").decode() if isinstance(content, str) else ""


def messages(path: Path) -> Iterator[bytes]:
    """The messages of the mbox file at `path`, one at a time, each cut at `MAX_MESSAGE` + 1 bytes."""
    lines: list[bytes] = []
    size = 0
    blank = True
    with path.open("rb") as file:
        while line := file.readline(1_000_000):
            if blank and line.startswith(b"From "):
                if lines:
                    yield b"".join(lines)
                lines, size = [], 0
            elif size <= MAX_MESSAGE:
                lines.append(line[1:] if line.startswith((b">From ", b">>From ")) else line)
                size += len(line)
            blank = not line.strip(b"\r\n")
    if lines:
        yield b"".join(lines)
