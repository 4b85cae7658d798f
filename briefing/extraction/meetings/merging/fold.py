"""Entries that name one meeting in the same words: put together once all tellings have been merged."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.merging import days
from briefing.extraction.meetings.merging.families import group, status_class
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens

_REACH = 8
"""How many entries back one is compared with."""
_LOOKED_AT = 6
"""How many tellings at each end of an entry are compared; keeps a long text from costing more than its length."""
_TOPIC = frozenset({"on", "about", "over", "into"})
_SAYS_LITTLE = frozenset(
    "first second third new next last final recent public private joint bilateral annual special big major key "
    "further several two three other such many upcoming scheduled planned expected possible same own future "
    "important formal official full previous earlier later latest current general late early long brief short "
    "house white state national international federal".split()
)
"""Modifiers that do not say which meeting it is."""
_OPEN = ("event:", "hearing")
"""Families of what is held in public: there is hardly a second one of the same word on a day."""
_POINTING = frozenset({"the", "this", "that"})


def folded(t: Tokens, entries: Sequence[list[Telling]]) -> list[list[Telling]]:
    """`entries` with those put together that are one: of one day, on one matter, or of one name."""
    kept: list[list[Telling]] = []
    for entry in entries:
        ends = _ends(entry)
        for earlier in reversed(kept[-_REACH:]):
            if _is_one(t, _ends(earlier), ends) or _is_its_journey(_ends(earlier), ends):
                earlier += entry
                earlier.sort(key=lambda x: x.trigger.at)
                break
        else:
            kept.append(entry)
    return kept


def _ends(entry: Sequence[Telling]) -> Sequence[Telling]:
    """The first and the last tellings of a long entry; all of a short one."""
    if len(entry) <= 2 * _LOOKED_AT:
        return entry
    return [*entry[:_LOOKED_AT], *entry[-_LOOKED_AT:]]


def _is_one(t: Tokens, a: Sequence[Telling], b: Sequence[Telling]) -> bool:
    """Whether two entries, `b` told later, can be shown to be one by the words of a noun in each."""
    ours = [x for x in a if x.trigger.frame == "noun" and not x.several]
    others = _others(a, b)
    for y in b:
        if y.trigger.frame != "noun" or y.several or y.ordinal or (y.fresh and y.status != "possible"):
            continue
        for x in ours:
            if group(x) != group(y) or status_class(x.status) != status_class(y.status):
                continue
            agree = days.same_day([x], y)
            public = group(y).startswith(_OPEN)
            of_day = agree and public and x.word == y.word and days.to_the_very_day([x], y)
            if of_day and _is_of_day(t, y):
                return True  # 'holds a hearing on Monday … At Monday's hearing'
            if agree is False or x.word != y.word:
                continue
            if y.fresh:
                if public and x.moment is None and y.moment is None and _topic(t, x) & _topic(t, y):
                    return True  # 'calls for a vote on any deal … would have a vote on the deal'
                continue
            told = _topic(t, x) & _topic(t, y) or _name(t, x) & _name(t, y)
            if told and _is_at_one_place(x, y):
                return True  # 'the Peruvian talks in Lima', whoever is named beside them
            if others:
                continue
            own = _name(t, x) & _name(t, y) and _is_bodiless(b)
            if (of_day and _is_the(t, y)) or (told and (public or own or _share(a, b))):
                return True  # 'a vote on the quay … both chambers would have a vote on the quay'
    return False


def _is_its_journey(a: Sequence[Telling], b: Sequence[Telling]) -> bool:
    """Whether one only names, by 'trip' or 'visit', the journey that is ahead of its person in the other.

    'The envoy's Asia trip … The envoy, who arrives in Tokyo on Wednesday'.
    """
    for bare, told in ((a, b), (b, a)):
        if not all(
            x.trigger.kind == "visit" and x.trigger.frame == "noun" and x.moment is None and not x.sure
            for x in bare
        ):
            continue
        ahead = [x for x in told if x.trigger.kind == "visit" and x.moment is not None]
        if any(x.word == "return" and x.where is not None for x in ahead):
            continue  # 'his return to Norway tomorrow … his trip to Chile was a success'

        who = frozenset().union(*(x.known for x in bare))
        ahead = [x for x in ahead if status_class(x.status) == "upcoming" and who and who <= x.known]
        if ahead and {status_class(x.status) for x in bare} <= {"held", "upcoming"}:
            return True
    return False


def _others(a: Sequence[Telling], b: Sequence[Telling]) -> bool:
    """Whether the entries name people or bodies by name and have none in common."""
    one = frozenset().union(*(x.who.named for x in a))
    two = frozenset().union(*(x.who.named for x in b))
    return bool(one and two and not one & two)


def _share(a: Sequence[Telling], b: Sequence[Telling]) -> bool:
    """Whether the entries have somebody in common, or one of them nobody."""
    one = frozenset().union(*(x.known | x.described for x in a))
    two = frozenset().union(*(x.known | x.described for x in b))
    return not one or not two or bool(one & two)


def _is_bodiless(entry: Sequence[Telling]) -> bool:
    """Whether the entry names nobody by name, and is of meetings: 'a next round of the intra-island talks'."""
    return all(group(x) == "meeting" and not x.known for x in entry)


def _is_the(t: Tokens, x: Telling) -> bool:
    """Whether the noun points to one told before: 'the hearing'."""
    return x.definite or any(t.dep[c] == "det" and t.lower[c] in _POINTING for c in t.children[x.trigger.at])


def _is_of_day(t: Tokens, x: Telling) -> bool:
    """Whether the day alone says which one it is: 'Monday's hearing'."""
    return any(t.dep[c] == "poss" and t.ent[c] == "DATE" for c in t.children[x.trigger.at])


def _is_at_one_place(x: Telling, y: Telling) -> bool:
    """Whether both are said to be at the same place."""
    return x.where is not None and y.where is not None and x.where.text.lower() == y.where.text.lower()


def _topic(t: Tokens, x: Telling) -> frozenset[str]:
    """The nouns of what it is about: of 'a vote on the new quay' the quay."""
    return frozenset(
        t.lemma[o].lower()
        for c in t.children[x.trigger.at]
        if t.lower[c] in _TOPIC and t.dep[c] == "prep" and c > x.trigger.at
        for o in clause.objects_of(t, c)
        if t.pos[o] in ("NOUN", "PROPN") and t.ent[o] not in ("DATE", "TIME")
    )


def _name(t: Tokens, x: Telling) -> frozenset[str]:
    """The modifiers that say which one it is: of 'her last confirmation hearing' the confirmation."""
    return frozenset(
        t.lower[c]
        for c in t.children[x.trigger.at]
        if t.dep[c] in ("compound", "amod", "nmod")
        and t.lower[c] not in _SAYS_LITTLE
        and t.ent[c] not in ("DATE", "TIME", "ORDINAL", "CARDINAL")
        and t.tag[c] not in ("JJR", "JJS")
    )
