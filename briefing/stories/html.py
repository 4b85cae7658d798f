"""The article of an HTML page, taken out by trafilatura in a process that can be ended.

trafilatura takes time that grows with the square of a page's length, and pages are untrusted: each is
capped in size and given a time limit, in a child process that is started once and used again.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from types import TracebackType
from typing import IO

import msgspec
from msgspec import Struct

from briefing.stories.article import Article, ArticleError, tidy
from briefing.stories.dates import iso_date
from briefing.stories.decode import unix_lines

MAX_HTML = 3_000_000
"""Longest page in code points that is read."""

SECONDS = 20.0
"""How long one page may take; the first one also waits for the import of trafilatura."""

_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,8}));?")
_CONTROL = re.compile(r"[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def clean(html: str) -> str:
    """`html` without control characters, written out or as references: they make the parser give up."""

    def replaced(match: re.Match[str]) -> str:
        code = int(match[1], 16) if match[1] else int(match[2])
        return (
            " " if code < 32 or 127 <= code < 160 or 0xD800 <= code < 0xE000 or code > 0x10FFFF else match[0]
        )

    return _CONTROL.sub(" ", _REFERENCE.sub(replaced, html))


class Page(Struct, frozen=True):
    """What the child is asked: a page, and the address it came from."""

    html: str
    url: str | None = None


class Answer(Struct, frozen=True):
    """What the child answers: an article, or why there is none."""

    article: Article | None = None
    error: str | None = None


class PageReader:
    """Takes articles out of pages, in a child process; a context manager, for one thread at a time."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self.seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def __enter__(self) -> PageReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def article(self, html: str, url: str | None = None) -> Article:
        """The article of the page `html`.

        Raises:
            ArticleError: the page is too long, takes too long, or holds no article.
        """
        if len(html) > MAX_HTML:
            raise ArticleError(f"the page is longer than {MAX_HTML // 1_000_000} million characters")
        page = Page(clean(html), url)
        line = self._ask(msgspec.json.encode(page) + b"\n")
        answer = msgspec.json.decode(line, type=Answer)
        if answer.article is None:
            raise ArticleError(answer.error or "no article was found on the page")
        return answer.article

    def close(self) -> None:
        """End the child."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", __name__],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
            )
        return self._process

    def _ask(self, question: bytes) -> bytes:
        process = self._started()
        assert process.stdin and process.stdout
        timer = threading.Timer(self.seconds, process.kill)
        timer.daemon = True
        timer.start()
        try:
            process.stdin.write(question)
            process.stdin.flush()
            line = process.stdout.readline()
        except OSError:
            line = b""
        finally:
            timer.cancel()
        if not line.endswith(b"\n"):
            self.close()
            raise ArticleError(f"the page took longer than {self.seconds:.0f} s, or broke the reader")
        return line


def extract(html: str, url: str | None) -> Article:
    """The article of `html`, in this process; `PageReader` is the safe way.

    The date is what the page's own metadata say, never one found in its text.

    Raises:
        ArticleError: there is no article.
    """
    import trafilatura

    found = trafilatura.bare_extraction(
        html,
        url=url,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        raise ArticleError("no article was found on the page")
    text = tidy("\n\n".join(line for line in unix_lines(found.text or "").split("\n") if line.strip()))
    title = tidy(found.title or "") or None
    if title and text.startswith(title + "\n"):
        text = text[len(title) :].strip()
    if not text:
        raise ArticleError("no article was found on the page")
    return Article(
        text=text,
        title=title,
        authors=tuple(name.strip() for name in (found.author or "").split(";") if name.strip()),
        source=tidy(found.sitename or found.hostname or "") or None,
        url=url or (found.url if str(found.url or "").startswith(("http://", "https://")) else None),
        published=iso_date(found.date),
    )


def serve(questions: IO[bytes], answers: IO[bytes]) -> None:
    """Answer each line of `questions` with a line to `answers` until they end."""
    for line in questions:
        try:
            page = msgspec.json.decode(line, type=Page)
            answer = Answer(article=extract(page.html, page.url))
        except ArticleError as error:
            answer = Answer(error=str(error))
        except Exception as error:  # whatever a hostile page does to the parser is that page's matter
            answer = Answer(error=f"the page could not be read ({type(error).__name__})")
        answers.write(msgspec.json.encode(answer) + b"\n")
        answers.flush()


def main() -> None:
    """The child's side: `python -m briefing.stories.html`."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what a library prints is no answer
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
