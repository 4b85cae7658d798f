"""The article at an address."""

from __future__ import annotations

import msgspec

from briefing.stories.apart import PageReader
from briefing.stories.article import Article, ArticleError
from briefing.stories.fetching import Fetcher, charset
from briefing.stories.incoming import article_of


def article_at(url: str, fetcher: Fetcher, pages: PageReader) -> Article:
    """The article that `url` leads to: a page, or a file of another kind.

    Raises:
        ArticleError: it cannot be fetched, or holds no article.
    """
    answer = fetcher.get(url)
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    encoding = charset(answer.headers)
    if kind in ("text/html", "application/xhtml+xml", "") and encoding:
        try:
            article = pages.article(answer.body.decode(encoding, "replace"), answer.url)
        except LookupError:
            raise ArticleError("is in an encoding that cannot be read") from None
    else:
        suffixes = {
            "text/html": ".html",
            "application/xhtml+xml": ".html",
            "application/pdf": ".pdf",
            "text/plain": ".txt",
        }
        if kind.startswith(("image/", "audio/", "video/", "font/")):
            raise ArticleError("is no page but a file of pictures or sound")
        article = article_of(answer.body, pages, suffixes.get(kind, ""))
    return msgspec.structs.replace(article, url=answer.url)
