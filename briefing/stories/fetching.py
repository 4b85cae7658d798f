"""Fetch a page or a feed from the network, as little of it and as politely as can be.

No cookies, no referrer, a plain user agent; redirects are followed one by one, each checked anew; the
size is limited as it is received and as it unpacks, and so is the time.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from types import TracebackType
from urllib.parse import urljoin

import urllib3
from msgspec import Struct

from briefing import __version__
from briefing.clock import Clock
from briefing.stories.addresses import ForbiddenAddress, check_url, pool_manager
from briefing.stories.article import ArticleError

MAX_BYTES = 10_000_000
"""Largest answer in bytes, unpacked."""

MAX_REDIRECTS = 5

CONNECT_SECONDS, READ_SECONDS, TOTAL_SECONDS = 8.0, 15.0, 40.0


class FetchError(ArticleError):
    """Something could not be fetched; `retry_after` is in seconds where the server named a time."""

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Fetched(Struct, frozen=True):
    """An answer: where it came from in the end, its status, headers (lower case) and unpacked body."""

    url: str
    status: int
    headers: dict[str, str]
    body: bytes


class Fetcher:
    """Fetches addresses; a context manager, for one thread at a time.

    `allow_private` lets it into the reader's own network. The limits are arguments for tests.
    """

    def __init__(
        self,
        allow_private: bool = False,
        max_bytes: int = MAX_BYTES,
        read_seconds: float = READ_SECONDS,
        total_seconds: float = TOTAL_SECONDS,
        clock: Clock | None = None,
    ) -> None:
        self.clock = clock or Clock()
        self.max_bytes = max_bytes
        self.read_seconds = read_seconds
        self.total_seconds = total_seconds
        self._pool = pool_manager(allow_private)

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connections."""
        self._pool.clear()

    def get(self, url: str, headers: Mapping[str, str] | None = None) -> Fetched:
        """What `url` answers, redirects followed; 304 counts as an answer.

        Raises:
            FetchError: it may not or cannot be fetched, or the server says no.
        """
        deadline = time.monotonic() + self.total_seconds
        try:
            for _ in range(MAX_REDIRECTS + 1):
                answer = self._once(check_url(url), headers or {}, deadline)
                location = answer.headers.get("location")
                if answer.status not in (301, 302, 303, 307, 308) or not location:
                    break
                url = urljoin(url, location.strip())
            else:
                raise FetchError("redirects too often")
        except ForbiddenAddress as error:
            raise FetchError(str(error)) from None
        if answer.status == 304 or 200 <= answer.status < 300:
            return answer
        raise FetchError(f"the server answers {answer.status}", _retry_after(answer.headers, self.clock))

    def _once(self, url: str, headers: Mapping[str, str], deadline: float) -> Fetched:
        timeout = urllib3.Timeout(connect=CONNECT_SECONDS, read=self.read_seconds)
        sent = {
            "User-Agent": f"briefing/{__version__}",
            "Accept": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5",
            "Accept-Encoding": "gzip, deflate",
            **headers,
        }
        try:
            answer = self._pool.request(
                "GET",
                url,
                headers=sent,
                timeout=timeout,
                retries=False,
                redirect=False,
                preload_content=False,
            )
            try:
                body = self._body(answer, deadline)
            finally:
                answer.close()
                answer.release_conn()
        except urllib3.exceptions.SSLError:
            raise FetchError("its certificate is not valid") from None
        except urllib3.exceptions.NameResolutionError:
            raise FetchError("there is no such host") from None
        except urllib3.exceptions.NewConnectionError:
            raise FetchError("cannot be reached") from None
        except urllib3.exceptions.TimeoutError:
            raise FetchError("does not answer in time") from None
        except urllib3.exceptions.DecodeError:
            raise FetchError("sends a damaged answer") from None
        except (urllib3.exceptions.HTTPError, OSError, ValueError):
            raise FetchError("cannot be reached") from None
        return Fetched(
            url, answer.status, {name.lower(): value for name, value in answer.headers.items()}, body
        )

    def _body(self, answer: urllib3.BaseHTTPResponse, deadline: float) -> bytes:
        if answer.status in (301, 302, 303, 304, 307, 308):
            return b""
        length = answer.headers.get("Content-Length", "")
        if length.isdigit() and int(length) > self.max_bytes:
            raise FetchError(f"is larger than {self.max_bytes // 1_000_000} MB")
        parts: list[bytes] = []
        size = 0
        while part := answer.read1(65_536, decode_content=True):
            parts.append(part)
            size += len(part)
            if size > self.max_bytes:
                raise FetchError(f"is larger than {self.max_bytes // 1_000_000} MB")
            if time.monotonic() > deadline:
                raise FetchError("does not answer in time")
        return b"".join(parts)


def _retry_after(headers: Mapping[str, str], clock: Clock) -> float | None:
    value = headers.get("retry-after", "").strip()
    if value.isdigit():
        return min(float(value), 7 * 86_400)
    if value:
        import email.utils

        try:
            until = email.utils.parsedate_to_datetime(value).timestamp()
            return max(0.0, min(until - clock.now().timestamp(), 7 * 86_400))
        except (ValueError, TypeError):
            return None
    return None


def charset(headers: Mapping[str, str]) -> str | None:
    """The encoding that the content type names, if it is one."""
    match = re.search(r"charset=[\"']?([\w.:-]{2,40})", headers.get("content-type", ""), re.IGNORECASE)
    if not match:
        return None
    try:
        "".encode(match[1])
    except LookupError:
        return None
    return match[1]
