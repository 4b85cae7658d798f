"""PDF and Word files, each through a library that is an extra; asking for a missing one says how to get it.

Both are called in the child process of `apart`: a hostile file can keep its reader busy without end.
"""

from __future__ import annotations

import datetime
import io
import re
from typing import Any

from briefing.stories.article import MAX_TEXT, Article, ArticleError, tidy
from briefing.stories.dates import iso_date

MAX_PAGES = 500
"""Most pages of a PDF that are read."""


def _missing(what: str, extra: str) -> ArticleError:
    return ArticleError(f"{what} needs one more package: pip install 'briefing[{extra}]'")


def article_from_pdf(data: bytes) -> Article:
    """The text of a PDF with its title, author and date.

    Raises:
        ArticleError: the extra is missing; the file is locked, damaged, too long, or has no text.
    """
    try:
        import pypdf
    except ImportError:
        raise _missing("reading PDF", "pdf") from None
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ArticleError("the PDF is locked with a password")
        if len(reader.pages) > MAX_PAGES:
            raise ArticleError(f"the PDF has more than {MAX_PAGES} pages")
        pages, length = [], 0
        for page in reader.pages:
            pages.append(page.extract_text() or "")
            length += len(pages[-1])
            if length > MAX_TEXT:
                raise ArticleError("the PDF holds too much text")
        about: Any = reader.metadata
    except ArticleError:
        raise
    except Exception as error:  # a damaged file fails in many ways; all of them are that file's matter
        raise ArticleError(f"the PDF cannot be read ({type(error).__name__})") from None
    text = tidy(unwrapped("\n\n".join(pages)))
    if not text:
        raise ArticleError("the PDF has no text, only pictures perhaps")
    return Article(
        text=text,
        title=tidy(str(getattr(about, "title", None) or "")) or None,
        authors=tuple(filter(None, [tidy(str(getattr(about, "author", None) or ""))])),
        published=_pdf_date(about),
    )


def unwrapped(text: str) -> str:
    """`text` as pages print it, lines joined to paragraphs and words hyphenated at a line end made whole."""
    joined = re.sub(r"(?<=[a-z])-\n(?=[a-z])", "", text)
    return re.sub(r"(?<![.!?:”\"\n])\n(?=[^\n])", " ", joined)


def _pdf_date(about: Any) -> str | None:
    try:
        date = about.creation_date if about is not None else None
    except Exception:  # a date in no known form
        return None
    return iso_date(date) if isinstance(date, datetime.datetime) else None


def article_from_docx(data: bytes) -> Article:
    """The paragraphs of a Word file with its title, author and date.

    Raises:
        ArticleError: the extra is missing, or the file is damaged, too long, or has no text.
    """
    try:
        import docx
    except ImportError:
        raise _missing("reading Word files", "docx") from None
    _check_archive(data)
    try:
        document = docx.Document(io.BytesIO(data))
        text = tidy("\n\n".join(paragraph.text for paragraph in document.paragraphs))
        about = document.core_properties
        title, author, date = about.title, about.author, about.created
    except Exception as error:
        raise ArticleError(f"the Word file cannot be read ({type(error).__name__})") from None
    if not text:
        raise ArticleError("the Word file has no text")
    if len(text) > MAX_TEXT:
        raise ArticleError("the Word file holds too much text")
    authors = tuple(filter(None, [tidy(author or "")]))
    return Article(text=text, title=tidy(title or "") or None, authors=authors, published=iso_date(date))


def _check_archive(data: bytes) -> None:
    """Refuse an archive that would unpack to far more than it is."""
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            total = sum(info.file_size for info in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError):
        raise ArticleError("the Word file is damaged, or is none") from None
    if total > 100_000_000:
        raise ArticleError("the Word file unpacks to more than 100 MB")
