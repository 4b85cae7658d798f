"""Untrusted pages, documents, messages and feeds are read apart: in a process that can be ended.

trafilatura takes time that grows with the square of a page's length; a PDF of a few kilobytes can keep its
reader busy for hours, the head of a message take all memory. Each is capped in size and given a time
limit, in a child process of limited memory that is started once and used again.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from types import TracebackType
from typing import IO

import msgspec
from msgspec import Struct

from briefing.stories.article import Article, ArticleError
from briefing.stories.documents import article_from_docx, article_from_pdf
from briefing.stories.feeds import Feed, parse
from briefing.stories.html import MAX_HTML, clean, extract
from briefing.stories.mail import Message, taken_apart

SECONDS = 20.0
"""How long one page may take; the first one also waits for the import of trafilatura."""

DOCUMENT_SECONDS = 60.0
"""How long one PDF, Word file or feed may take."""

MEMORY = 2 * 1024**3
"""Address space of the child in bytes, where the system can limit it."""

DOCUMENTS = {".pdf": article_from_pdf, ".docx": article_from_docx}
"""Ending → what reads such a document."""


class Question(Struct, frozen=True):
    """What the child is asked: a page and the address it came from, or bytes and what they are."""

    html: str = ""
    url: str | None = None
    data: bytes = b""
    kind: str = ""
    """What `data` is: one of `DOCUMENTS`, 'message' or 'feed'; empty for a page."""


class Answer(Struct, frozen=True):
    """What the child answers to a question of that kind; or why there is no answer."""

    article: Article | None = None
    message: Message | None = None
    feed: Feed | None = None
    error: str | None = None


class PageReader:
    """Takes articles out of pages, documents and messages, in a child process; a context manager, for one thread at a time."""

    def __init__(self, seconds: float = SECONDS, document_seconds: float = DOCUMENT_SECONDS) -> None:
        self.seconds = seconds
        self.document_seconds = document_seconds
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
        found = self._ask(Question(clean(html), url), "page", self.seconds).article
        assert found
        return found

    def document(self, data: bytes, suffix: str) -> Article:
        """The article of a PDF or Word file; `suffix` is one of `DOCUMENTS`.

        Raises:
            ArticleError: it cannot be read, takes too long, or holds no text.
        """
        found = self._ask(Question(data=data, kind=suffix), "document", self.document_seconds).article
        assert found
        return found

    def message(self, data: bytes) -> Message:
        """The message in `data`, taken apart.

        Raises:
            ArticleError: it is no message, or takes too long.
        """
        found = self._ask(Question(data=data, kind="message"), "message", self.seconds).message
        assert found
        return found

    def feed(self, data: bytes, base: str = "") -> Feed:
        """The feed in `data`; relative links are resolved against `base`.

        Raises:
            ArticleError: it is no feed, or takes too long.
        """
        found = self._ask(Question(url=base, data=data, kind="feed"), "feed", self.document_seconds).feed
        assert found
        return found

    def close(self) -> None:
        """End the child."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):  # a question the child did not live to take
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

    def _ask(self, question: Question, what: str, seconds: float) -> Answer:
        process = self._started()
        assert process.stdin and process.stdout
        timer = threading.Timer(seconds, process.kill)
        timer.daemon = True
        timer.start()
        try:
            process.stdin.write(msgspec.json.encode(question) + b"\n")
            process.stdin.flush()
            line = process.stdout.readline()
        except OSError:
            line = b""
        finally:
            timer.cancel()
        if not line.endswith(b"\n"):
            self.close()
            raise ArticleError(f"the {what} took longer than {seconds:g} s, or broke the reader")
        answer = msgspec.json.decode(line, type=Answer)
        if answer.error is not None:
            raise ArticleError(answer.error)
        return answer


def serve(questions: IO[bytes], answers: IO[bytes]) -> None:
    """Answer each line of `questions` with a line to `answers` until they end."""
    for line in questions:
        try:
            answer = _answer(msgspec.json.decode(line, type=Question))
        except ArticleError as error:
            answer = Answer(error=str(error))
        except Exception as error:  # what a hostile page does to a parser is that page's matter
            answer = Answer(error=f"could not be read ({type(error).__name__})")
        answers.write(msgspec.json.encode(answer) + b"\n")
        answers.flush()


def _answer(asked: Question) -> Answer:
    if asked.kind == "message":
        return Answer(message=taken_apart(asked.data))
    if asked.kind == "feed":
        return Answer(feed=parse(asked.data, asked.url or ""))
    if asked.kind:
        return Answer(article=DOCUMENTS[asked.kind](asked.data))
    return Answer(article=extract(asked.html, asked.url))


def main() -> None:
    """The child's side: `python -m briefing.stories.apart`."""
    with contextlib.suppress(ImportError, ValueError, OSError):  # not every system has limits
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what a library prints is no answer
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
