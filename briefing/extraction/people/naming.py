"""Under which name somebody is shown: the fullest the story uses, without titles; and the records of people."""

from __future__ import annotations

import re
from collections import Counter

from briefing.extraction.people import vocabulary
from briefing.extraction.people.draft import Entity, Mention
from briefing.extraction.people.shapes import plain
from briefing.records import Passage, Person

_LEGAL = frozenset(
    {
        "inc",
        "corp",
        "co",
        "ltd",
        "llc",
        "llp",
        "plc",
        "ag",
        "sa",
        "nv",
        "gmbh",
        "corporation",
        "limited",
        "company",
    }
)


def listed(names: list[str]) -> str:
    """`names` as one phrase: 'Ann Roe, Carl Lee and Eva Lund'."""
    return f"{', '.join(names[:-1])} and {names[-1]}"


def without_title(text: str) -> str:
    """`text` without a leading form of address or office, where a name follows."""
    if "'s " in text or "’s " in text:
        return text  # 'Mrs. Roe's spokesman'
    words = text.split()
    known = vocabulary.address()
    while len(words) > 1 and plain(words[0]) in known and words[1][:1].isupper() and words[0] != "St.":
        words = words[1:]
    return " ".join(words)


def record(text: str, entity: Entity, number: int, quoted: list[bool]) -> Person:
    """The record of `entity`, the one of that `number` in the text; `quoted` tells of each token whether it is in marks."""
    roles: dict[str, Passage] = {}
    for role in entity.roles:
        words = text[role.span[0] : role.span[1]]
        roles.setdefault(words.casefold(), Passage(text=words, span=role.span))
    spans = {(m.start, m.end) for m in entity.mentions} | set(entity.references)
    return Person(
        id=f"p{number}",
        kind=entity.kind,
        name=full_name(entity, quoted),
        roles=tuple(roles.values()),
        mentions=tuple(sorted(spans)),
    )


def full_name(entity: Entity, quoted: list[bool]) -> str:
    """The fullest form of the name the story uses, for a place the usual one.

    A form in capitals throughout gives way to others, and a body's that stands only inside quotation marks; a
    business goes without its legal form where the story leaves that off.
    """
    forms = Counter(_form(m) for m in entity.mentions)
    own = {_form(m) for m in entity.mentions if not quoted[m.first]}
    first: dict[str, int] = {}
    for mention in entity.mentions:
        first.setdefault(_form(mention), mention.start)

    def worth(form: str) -> tuple[bool, bool, int, int, int]:
        words = form.split()
        shouted = all(w.isupper() and len(w.replace(".", "")) > 3 for w in words)
        if entity.kind == "place":
            return (form in own, not shouted, forms[form], len(words), -first[form])
        if entity.kind == "person":
            return (True, True, len(words), not shouted, -first[form])
        legal = words[-1].strip(".").lower() in _LEGAL and " ".join(words[:-1]).rstrip(",") in forms
        return (form in own, not shouted, len(words) - 2 * legal, len(form), -first[form])

    best = max(forms, key=worth)
    if entity.kind == "person" and len(best) > 4 and best.isupper() and len(forms) > 1:
        return best.title()
    if entity.kind == "place" and len(best) > 3 and best.isupper() and _dateline(best):
        return best.title()
    return best


def _dateline(form: str) -> bool:
    """Whether `form`, in capitals, is the name of a place as datelines have it, and no initials."""
    return len(form) > 4 or form.lower() in vocabulary.known_places()


def _form(mention: Mention) -> str:
    return re.sub(r"['’]s$", "", " ".join(mention.words).strip("\u200b\ufeff"))
