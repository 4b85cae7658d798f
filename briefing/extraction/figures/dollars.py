"""Whose dollar a bare dollar is, and whether pounds are money, in one story."""

from __future__ import annotations

import re

from briefing.extraction import wordlists

_MONEY = wordlists.table("figure_currencies")
_COUNTRIES: dict[str, str] = {
    word: code for code, row in _MONEY["countries"].items() for word in row["words"]
}
_LISTED = "|".join(
    re.escape(word).replace(r"\ ", r"[ \u00a0-]") for word in sorted(_COUNTRIES, key=len, reverse=True)
)
_COUNTRY = re.compile(rf"(?<![\w.])(?:{_LISTED})(?!\w|[ ]?\$)")
_FOREIGN_DOLLAR = re.compile(r"(?:US|U\.S\.)[ ]?\$|\$US\b|\bU\.?S\.? dollars?\b")
_SIGNED_DOLLAR = re.compile(r"\b(?:C|CA|Cdn|CDN|A|AU|NZ)\$\d")
_JOINED_BILLION = re.compile(
    r"\$\d[\d.,]*-(?:m|b|tr)illion(?=[.,;)]|[ ](?:in|of|to|from|for|by|on|at|and|or|a|over|this|last|worth|per|more|less)\b)"
)
"""Magnitudes joined where no noun follows, as Canadian papers write them; 'a $90-million loss' anybody may write."""
_CANADIAN_STYLE = re.compile(
    r"\bper cent\b|\b(?:lab|fav|hon|neighb|col)our|\bcentre\b|\bdefence\b|Canadian Press|Postmedia|\bcheque"
)
_DATELINE = re.compile(
    r"\s*(?P<town>[A-Z][A-Z.’' -]{2,30})(?:, [A-Z][\w.]+)?[ ](?:\((?:CP|The Canadian Press|Canadian Press)\)[ ])?[—–-]+[ ]"
)
"""Where a Canadian paper's story was written; agencies abroad put their name or the day behind the town."""
_POUND_MONEY = re.compile(r"£|\bsterling\b|\bBrit(?:ain|ish)\b|\bU\.?K\.?\b|\bLondon\b|\bEngland\b")

_QUALIFIED: dict[str, str] = {name.lower(): code for name, code in _MONEY["names"].items() if " " in name}
_SHARED: dict[str, re.Pattern[str]] = {
    word: re.compile(
        rf"\b(?:{'|'.join(name for name in _QUALIFIED if name.endswith(' ' + word))})(?=s?\b)", re.IGNORECASE
    )
    for word in {name.rpartition(" ")[2] for name in _QUALIFIED} & set(_MONEY["names"]) - {"dollar", "pound"}
}
"""Names of money that several countries share, with those that say whose."""


class Money:
    """Whose a bare dollar, or a pound, is in one story.

    The dollar is the United States' unless the story speaks clearly more of another dollar country, or
    writes the American dollar with its country ('US$') or magnitudes in the Canadian way ('$1.01-billion').
    A sentence that speaks of the United States alone has American dollars in it.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._dollar: str | None = None
        self._named: dict[str, str] = {}
        self._pound: bool | None = None

    @property
    def story_dollar(self) -> str:
        """The ISO code of the story's own dollar."""
        if self._dollar is None:
            self._dollar = self._settle()
        return self._dollar

    def _settle(self) -> str:
        counts: dict[str, int] = {}
        for match in _COUNTRY.finditer(self.text):
            code = _COUNTRIES.get(match.group().replace("\u00a0", " ").replace("-", " "), "USD")
            counts[code] = counts.get(code, 0) + 1
        american = counts.pop("USD", 0)
        dateline = _DATELINE.match(self.text)
        home = dateline is not None and _COUNTRIES.get(dateline["town"].title()) == "CAD"
        if (
            home
            and not _SIGNED_DOLLAR.search(self.text)
            and (not american or _CANADIAN_STYLE.search(self.text))
        ):
            return "CAD"
        if not counts:
            return "CAD" if _JOINED_BILLION.search(self.text) else "USD"
        code = max(counts, key=lambda c: counts[c])
        if _SIGNED_DOLLAR.search(self.text):
            return "USD"
        if _FOREIGN_DOLLAR.search(self.text) or (code == "CAD" and _JOINED_BILLION.search(self.text)):
            return code
        if counts[code] < 2 or counts[code] <= american:
            return "USD"
        return code if not american or code != "CAD" or _CANADIAN_STYLE.search(self.text) else "USD"

    def dollar(self, start: int) -> str:
        """The ISO code of a bare dollar at offset `start`."""
        code = self.story_dollar
        if code == "USD":
            return code
        left = max(self.text.rfind(mark, 0, start) for mark in (". ", "\n", "? ", "! ")) + 1
        ends = [self.text.find(mark, start) for mark in (". ", "\n", "? ", "! ")]
        near = self.text[left : min((end for end in ends if end >= 0), default=len(self.text))][:600]
        if _FOREIGN_DOLLAR.search(near):
            return code
        found = {_COUNTRIES.get(m.group(), "USD") for m in _COUNTRY.finditer(near)}
        return "USD" if found == {"USD"} and not _JOINED_BILLION.search(near) else code

    def named(self, word: str, code: str) -> str:
        """The ISO code of money called by the bare name `word`: `code` unless the story says whose, as in 'French francs'."""
        if word not in _SHARED:
            return code
        if word not in self._named:
            said = _SHARED[word].findall(self.text)
            found = {_QUALIFIED[name.lower()] for name in said}
            self._named[word] = found.pop() if len(found) == 1 else code
        return self._named[word]

    @property
    def pounds_are_money(self) -> bool:
        """Whether 'pounds' in this story are money rather than weight."""
        if self._pound is None:
            self._pound = bool(_POUND_MONEY.search(self.text))
        return self._pound
