"""Which names may be of one: first names and initials, surnames, acronyms and shortened names of bodies."""

from __future__ import annotations

from briefing.extraction.people import vocabulary
from briefing.extraction.people.shapes import SUFFIXES

_SMALL = frozenset({"of", "the", "for", "and", "&", "on", "in", "at", "de", "du", "la", "des"})
_VAGUE = frozenset(
    {"house", "university", "bank", "council", "department", "ministry", "office", "st", "new", "united"}
)


def person_key(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a person's name to compare: lower case, without full stops, quotes and 'Jr.'."""
    found = tuple(w.strip(".,'\"“”‘’()\u200b\ufeff").replace("’", "'").lower() for w in words)
    found = tuple(w for w in found if w)
    return tuple(w for w in found if w not in SUFFIXES) or found


def generation(words: tuple[str, ...]) -> str:
    """The suffix that tells father from son ('jr'), '' for names without."""
    last = words[-1].strip(".,").lower()
    return last if last in SUFFIXES and len(words) > 1 else ""


def same_first_name(one: str, other: str) -> bool:
    """Whether two first names may be of one person: alike, an initial, a short form."""
    if one == other or (one[:1] == other and len(other) == 1) or (other[:1] == one and len(one) == 1):
        return True
    if other in vocabulary.short_names().get(one, ()):
        return True
    if (len(one) >= 3 and other.startswith(one)) or (len(other) >= 3 and one.startswith(other)):
        names = vocabulary.first_names()
        genders = {names.get(one.capitalize()), names.get(other.capitalize())} - {None}
        return len(genders) < 2
    return "." in one + other and one[0] == other[0]


def _squeezed(key: tuple[str, ...]) -> str:
    return "".join(key).replace("-", "")


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names of two words or more may be of one person."""
    if one == other or _squeezed(one) == _squeezed(other):
        return True
    short, long = sorted((one, other), key=len)
    if one[-1] == other[-1]:
        if same_first_name(one[0], other[0]):
            return _same_middle(one[1:-1], other[1:-1])
        # 'J. Edgar Roe' and 'Edgar Roe', 'Al Roe' as the surname of 'Omar Al Roe'
        return long[-len(short) :] == short
    return len(short) < len(long) <= 4 and long[: len(short)] == short


def _same_middle(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether what stands between first name and surname does not tell two apart: 'W.' is not 'H.W.'."""
    return not one or not other or one[0][0] == other[0][0]


def body_key(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an organisation's or a place's name to compare, with names of countries made one."""
    text = " ".join(w.strip(",'\"“”‘’()").lower().replace(".", "").replace("’", "'") for w in words)
    if text.startswith("the "):
        text = text[4:]
    text = vocabulary.same_place().get(text, text)
    found = tuple(text.split())
    if len(found) > 1 and found[0] in ("us", "u.s", "american"):
        found = ("united", "states", *found[1:])
    return found


def acronym_of(words: tuple[str, ...]) -> str:
    """The initials of a name of three words or more ('WHO'), small words left out; '' for others."""
    big = [w for w in words if w.lower() not in _SMALL]
    if len(big) < 2:
        return ""
    return "".join(w[0] for w in big).upper()


def turned(key: tuple[str, ...]) -> tuple[str, ...] | None:
    """'Department of Fisheries' as 'Fisheries Department'; none for other names."""
    if "of" not in key:
        return None
    at = key.index("of")
    rest = tuple(w for w in key[at + 1 :] if w != "the")
    head = key[:at]
    if not head or not rest or head[-1] not in vocabulary.body_endings():
        return None
    return (*rest, *head)


def shortened(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether `short` is `long` with words left off: 'Fisheries Department', 'Acme' of 'Acme Holdings'."""
    if not short or len(short) >= len(long):
        return False
    name = " ".join(short)
    if name in vocabulary.countries() or name in vocabulary.demonyms():
        return False
    generic = vocabulary.body_endings() | vocabulary.business_endings()
    if long[-len(short) :] == short:
        return len(short) >= 2 or short[0] not in generic
    if long[: len(short)] == short:
        if len(short) == 1:
            word = short[0]
            if word in generic or len(word) < 3:
                return False
            return all(w in vocabulary.business_endings() for w in long[1:])
        return long[len(short)] not in ("and", "&") and short[0] not in _VAGUE
    return False
