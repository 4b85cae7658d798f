"""Whatever the reader hands over, as articles: files of every kind, folders, mailboxes, text, standard input."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from briefing.records import Story
from briefing.stories import frontmatter, mail
from briefing.stories.apart import DOCUMENTS, PageReader
from briefing.stories.article import Article, ArticleError, tidy
from briefing.stories.decode import MAX_BYTES, NotText, decode
from briefing.stories.library import ROWS, Problem, files_below, reason_of
from briefing.stories.read import SUFFIXES, make_story
from briefing.stories.rows import stories_from_rows

PAGES = frozenset({".html", ".htm", ".xhtml"})
MAIL = frozenset({".eml"})
MAILBOXES = frozenset({".mbox", ".mbx"})
READABLE = SUFFIXES | ROWS | PAGES | MAIL | MAILBOXES | frozenset(DOCUMENTS)
"""Endings of the files that a folder is searched for."""

_HTML = re.compile(
    r"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|article)\b", re.IGNORECASE | re.DOTALL
)
_MESSAGE = re.compile(rb"\A(?:[\w-]{1,60}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}", re.ASCII)


class Incoming(Struct, frozen=True):
    """One thing that came in: what to call it in messages, and its article or why there is none."""

    name: str
    article: Article | None = None
    error: str | None = None


def from_path(path: Path, pages: PageReader) -> Iterator[Incoming]:
    """The articles of a file, or of all files below a folder."""
    if path.is_dir():
        found = False
        for file in files_below(path, READABLE):
            found = True
            if isinstance(file, Problem):
                yield Incoming(file.path, error=file.message)
            else:
                yield from from_path(file, pages)
        if not found:
            yield Incoming(str(path), error="no articles in this folder")
        return
    try:
        suffix = path.suffix.lower()
        if suffix in MAILBOXES or (suffix not in MAIL and _begins(path, b"From ")):
            for number, message in enumerate(mail.messages(path), 1):
                yield _message(f"{path}, message {number}", message, pages)
        elif suffix in ROWS:
            for number, row in stories_from_rows(path, path.name):
                name = f"{path}, line {number}"
                yield (
                    Incoming(name, article=_of_story(row))
                    if isinstance(row, Story)
                    else Incoming(name, error=str(row))
                )
        else:
            with path.open("rb") as opened:
                data = opened.read(MAX_BYTES + 1)
            yield from_bytes(data, str(path), pages, suffix)
    except OSError as error:
        yield Incoming(str(path), error=f"cannot be opened: {reason_of(error)}")
    except ValueError as error:
        yield Incoming(str(path), error=str(error))


def _begins(path: Path, start: bytes) -> bool:
    with path.open("rb") as file:
        head = file.read(4096)
    return head.startswith(start) and b"\nSubject:" in head


def from_bytes(data: bytes, name: str, pages: PageReader, suffix: str = "") -> Incoming:
    """The article in `data`, by `suffix` where it is told, else by how it begins."""
    try:
        return Incoming(name, article=article_of(data, pages, suffix))
    except ArticleError as error:
        return Incoming(name, error=str(error))


def _message(name: str, data: bytes, pages: PageReader) -> Incoming:
    try:
        return Incoming(name, article=mail.article_from_message(data, pages))
    except ArticleError as error:
        return Incoming(name, error=str(error))


def article_of(data: bytes, pages: PageReader, suffix: str = "") -> Article:
    """The article in `data`: PDF, Word, a message, a page, Markdown or text.

    Raises:
        ArticleError: there is none, or it is too large.
    """
    if len(data) > MAX_BYTES:
        raise ArticleError(f"is larger than {MAX_BYTES // 1_000_000} MB")
    if suffix in DOCUMENTS or data.startswith(b"%PDF-"):
        return pages.document(data, suffix if suffix in DOCUMENTS else ".pdf")
    if suffix in MAIL or (
        not suffix and _MESSAGE.match(data) and re.search(rb"(?im)^(?:from|subject):", data[:8000])
    ):
        return mail.article_from_message(data, pages)
    try:
        text, _ = decode(_declared(data) if suffix in PAGES or not suffix else data)
    except NotText as error:
        raise ArticleError(str(error)) from None
    if suffix in PAGES or (suffix not in SUFFIXES and _HTML.match(text)):
        return pages.article(text)
    return _of_text(text)


def _declared(data: bytes) -> bytes:
    """A page's bytes in UTF-8, from the encoding that its head declares, if it does and it holds."""
    match = re.search(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{2,30})", data[:4096], re.IGNORECASE)
    if not match:
        return data
    try:
        return data.decode(match[1].decode("ascii")).encode("utf-8", "replace")
    except (LookupError, UnicodeDecodeError):
        return data


def from_text(text: str, name: str = "pasted text") -> Incoming:
    """The article in text the reader pasted."""
    return Incoming(name, article=_of_text(text)) if text.strip() else Incoming(name, error="has no text")


def _of_text(text: str) -> Article:
    try:
        data, body = frontmatter.split(text)
    except frontmatter.FrontMatterError:
        data, body = {}, text
    if not body.strip():
        raise ArticleError("has no text")
    return _of_story(make_story(tidy(body), key="", metadata=data))


def _of_story(story: Story) -> Article:
    return Article(
        text=story.text,
        title=story.title,
        authors=story.authors,
        source=story.source,
        url=story.url,
        published=story.published,
    )
