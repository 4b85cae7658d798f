"""The filter language: which stories a line of words and conditions asks for.

    trade tariff            both words, in title, text, people, source or tags
    "trade deficit"         these words together
    -steel  -is:read        not
    talks OR summit         either side
    title:  text:  person:  source:  author:  tag:  note:      words there only
    is:read unread starred archived deleted failed dated undated
    has:note tag star correction quotation figure meeting
    before:2019-07-05  after:2019-07  on:2019                  by publication date

Words match anywhere, also inside words, whatever their case or accents. Nothing here touches a screen.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

WORDS = ("title", "text", "person", "source", "author", "tag", "note")
"""Fields that take words."""
IS = ("read", "unread", "starred", "archived", "deleted", "failed", "dated", "undated")
HAS = ("note", "tag", "star", "correction", "quotation", "figure", "meeting")
DATES = ("before", "after", "on")
FIELDS = (*WORDS, "is", "has", *DATES)

_TERM = re.compile(
    r'(?P<minus>-)?(?:(?P<field>[A-Za-z]+):)?(?:"(?P<quoted>[^"]*)(?P<end>"?)|(?P<bare>[^\s"]*))'
)
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class QueryError(ValueError):
    """The query cannot be understood; the message says what is wrong with it, `at` where."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.at = at


@dataclass(slots=True)
class Facts:
    """What of one story a query may ask about; words already `folded`."""

    title: str = ""
    text: str = ""
    people: tuple[str, ...] = ()
    source: str = ""
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    published: str = ""
    states: frozenset[str] = frozenset()
    """Those of `IS` that hold."""
    holds: frozenset[str] = frozenset()
    """Those of `HAS` that hold."""


@dataclass(frozen=True, slots=True)
class Term:
    """One condition."""

    field: str
    """One of `FIELDS`, or empty for words anywhere."""
    value: str
    negated: bool = False

    def holds(self, facts: Facts) -> bool:
        """Whether `facts` meet it."""
        return _TESTS[self.field](facts, self.value) != self.negated


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed filter: any of `choices` whose terms all hold; without terms everything matches."""

    choices: tuple[tuple[Term, ...], ...] = ()
    words: tuple[str, ...] = field(default=())
    """The folded words asked for in text or title, to highlight."""

    def matches(self, facts: Facts) -> bool:
        """Whether a story with these facts is asked for."""
        if not self.choices:
            return True
        return any(all(term.holds(facts) for term in terms) for terms in self.choices)

    def asks_for(self, field: str, value: str) -> bool:
        """Whether it names `field:value` somewhere, negated or not."""
        return any(term.field == field and term.value == value for terms in self.choices for term in terms)

    def narrows(self, other: Query) -> bool:
        """Whether all it matches is surely matched by `other` too: it only has terms, or longer words, more."""
        if len(self.choices) != 1 or len(other.choices) > 1:
            return not other.choices
        mine = self.choices[0]
        return all(any(_implies(term, old) for term in mine) for old in (other.choices or ((),))[0])


def _implies(term: Term, old: Term) -> bool:
    """Whether whatever meets `term` meets `old`."""
    if term == old:
        return True
    same = term.field == old.field and not term.negated and not old.negated
    return same and term.field in ("", *WORDS) and old.value in term.value


def folded(text: str) -> str:
    """`text` without case and accents, for comparison; not of the same length."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_PLAIN)


_PLAIN = {0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"', 0x2013: "-", 0x2014: "-", 0xA0: " "}


def parse(text: str) -> Query:
    """The query `text` writes.

    Raises:
        QueryError: a quotation mark is open, a field, state or date is unknown, or `OR` lacks a side.

    """
    choices: list[list[Term]] = [[]]
    at = 0
    last_or = -1
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        if re.match(r"(?:OR|\|)(?=\s|$)", text[at:]):
            if not choices[-1]:
                raise QueryError("OR needs something before it", at)
            choices.append([])
            last_or = at
            at += 2 if text[at] == "O" else 1
            continue
        match = _TERM.match(text, at)
        if match is None or match.end() == at:  # a lone quotation mark is matched above
            at += 1
            continue
        term = _term(match)
        if term is not None:
            choices[-1].append(term)
        at = match.end()
    if not choices[-1] and last_or >= 0:
        raise QueryError("OR needs something after it", last_or)
    filled = tuple(tuple(terms) for terms in choices if terms)
    words = tuple(
        dict.fromkeys(
            t.value for terms in filled for t in terms if t.field in ("", "text", "title") and not t.negated
        )
    )
    return Query(filled, words)


def _term(match: re.Match[str]) -> Term | None:
    """The condition of one match of `_TERM`; None while it is still being typed (`tag:`)."""
    name, value = (match["field"] or "").lower(), match["bare"]
    if value is None:
        value = match["quoted"]
        if not match["end"]:
            raise QueryError('the quotation mark " is not closed', match.start())
    negated = bool(match["minus"])
    if name and name not in FIELDS:
        if match["bare"] is not None and value.startswith("//"):  # the reader looks for an address
            return Term("", folded(f"{match['field']}:{value}"), negated)
        raise QueryError(
            f"there is no '{name}:'{_near(name, FIELDS)}; there are {_list(FIELDS)}", match.start()
        )
    if name in ("is", "has"):
        known = IS if name == "is" else HAS
        value = value.lower()
        if not value:
            raise QueryError(f"'{name}:' needs one of {_list(known)}", match.start())
        if value not in known:
            raise QueryError(
                f"'{name}:{value}' is unknown{_near(value, known)}; there are {_list(known)}", match.start()
            )
    elif name in DATES:
        value = _date(name, value, match.start())
    else:
        value = folded(value)
        if not value:
            return None
    return Term(name, value, negated)


def _date(name: str, value: str, at: int) -> str:
    """`value` as the beginning of an ISO date."""
    match = _DATE.fullmatch(value)
    months = 1 <= int(match[2] or 1) <= 12 if match else False
    days = 1 <= int(match[3] or 1) <= 31 if match else False
    if not (match and months and days):
        raise QueryError(f"'{name}:' needs a date like 2019-07-05, 2019-07 or 2019", at)
    return value


def _near(word: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(word, list(known), 1, 0.7)
    return f" (did you mean '{near[0]}'?)" if near else ""


def _list(names: Iterable[str]) -> str:
    return ", ".join(names)


def _anywhere(facts: Facts, value: str) -> bool:
    return (
        value in facts.title
        or value in facts.text
        or value in facts.source
        or any(
            value in words
            for group in (facts.people, facts.tags, facts.authors, facts.notes)
            for words in group
        )
    )


_TESTS: dict[str, Callable[[Facts, str], bool]] = {
    "": _anywhere,
    "title": lambda facts, value: value in facts.title,
    "text": lambda facts, value: value in facts.text,
    "source": lambda facts, value: value in facts.source,
    "person": lambda facts, value: any(value in name for name in facts.people),
    "author": lambda facts, value: any(value in name for name in facts.authors),
    "tag": lambda facts, value: any(tag.startswith(value) for tag in facts.tags),
    "note": lambda facts, value: any(value in note for note in facts.notes),
    "is": lambda facts, value: value in facts.states,
    "has": lambda facts, value: value in facts.holds,
    "before": lambda facts, value: bool(facts.published) and facts.published[: len(value)] < value,
    "after": lambda facts, value: bool(facts.published) and facts.published[: len(value)] > value,
    "on": lambda facts, value: facts.published.startswith(value),
}
