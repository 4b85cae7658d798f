"""Plain paragraphs of a fragment of HTML, as feeds carry them."""

from __future__ import annotations

from html.parser import HTMLParser

from briefing.stories.article import tidy

_BLOCKS = frozenset(
    "p div br li ul ol h1 h2 h3 h4 h5 h6 blockquote section article tr table pre figure figcaption hr dd dt".split()
)
_SILENT = frozenset("script style template noscript iframe svg head title".split())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self.silent += 1
        elif tag in _BLOCKS:
            self.parts.append("\n" if tag in ("br", "li", "tr") else "\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent = max(0, self.silent - 1)
        elif tag in _BLOCKS and tag not in ("br", "li", "tr", "hr"):
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(data if "\n" not in data else " ".join(data.split("\n")))


def plain_text(fragment: str) -> str:
    """The text of `fragment`, paragraphs apart by a blank line; scripts, styles and all markup left out."""
    reader = _Reader()
    reader.feed(fragment)
    reader.close()
    return tidy("".join(reader.parts))
