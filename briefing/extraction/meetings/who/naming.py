"""The names to show for a party that is told by a description: 'the mayor, Ann Hill', 'trade envoy Ann Hill'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.tokens import Tokens


def shown(t: Tokens, head: int) -> list[int]:
    """The nouns to show for `head`: names in apposition before the description they explain; none for 'who'."""
    if t.lower[head] in ("who", "which", "that", "whom", "whose"):
        return []
    if t.pos[head] == "PRON" and clause.children(t, head, "conj"):
        return [head]
    name = _name_of_second(t, head)
    if name is None and t.lower[head + 1 : head + 5] == ["-", "in", "-", "chief"]:
        name = _person_at(t, head + 5)  # 'Editor-in-Chief Ann Hill'
    if name is not None:
        return [name]
    if t.ent[head] != "PERSON":
        for c in t.children[head]:
            if t.dep[c] == "appos" and t.tag[max(0, t.edges[c][0] - 1)] == "``":
                continue  # 'the actor, who stars in “Hamlet”'
            if t.dep[c] == "appos" and t.ent[c] == "PERSON" and c not in coordination.conjuncts(t, head):
                together = (
                    t.tag[head] == "NNS" or t.edges[c][0] == head + 1
                )  # 'President Paul Reed and his wife'
                if together:
                    more = [j for j in coordination.conjuncts(t, c) if j != c]
                    return [c, *(y for j in more for y in shown(t, j))]
                return [c]
            if t.dep[c] == "appos" and _is_their_name(t, head, c):
                return [c]
            if t.lower[c] == "of" and t.pos[head] == "PROPN" and t.lemma[head].lower() in vocab.parties():
                # 'Minister of Public Works Ann Hill'
                for o in t.children[c]:
                    titled = any(t.dep[g] == "compound" and not t.ent[g] for g in t.children[o])
                    if t.ent[o] == "PERSON" and titled:
                        return [o]
        several = _states_behind(t, head) or _names_behind(t, head)
        if several:
            return several
        behind = _name_behind_office(t, head) or _name_behind(t, head) or _name_behind_errand(t, head)
        if behind is not None:
            return [behind]
    return [head]


def _name_of_second(t: Tokens, head: int) -> int | None:
    """The name behind role `head` that the parse gives to whom it stands beside: 'she and the envoy, Ann Hill,'."""
    if t.dep[head] != "conj" or t.pos[head] != "NOUN" or t.tag[head] != "NN":
        return None
    places = [o for p in t.children[head] if t.dep[p] == "prep" for o in t.children[p] if t.ent[o] == "GPE"]
    for c in (c for one in (t.head[head], *places) for c in t.children[one]):
        behind = t.dep[c] == "appos" and t.ent[c] == "PERSON" and c > head
        if behind and t.word[t.edges[c][0] - 1] == ",":
            return c
    return None


def _person_at(t: Tokens, j: int) -> int | None:
    """The last token of the person's name that begins at `j`; None where none does."""
    if t.ent[j : j + 1] != ["PERSON"]:
        return None
    while j + 1 < len(t) and t.ent_iob[j + 1] == 1 and t.ent[j + 1] == "PERSON":
        j += 1
    return j


def _states_behind(t: Tokens, head: int) -> list[int]:
    """The states that a plural stands right before: 'key players Norway, Peru and Spain'."""
    if t.tag[head] != "NNS" or t.head[head + 1 : head + 2] != [head]:
        return []
    names = coordination.conjuncts(t, head + 1)
    together = len(names) > 1 and all(t.ent[j] == "GPE" and t.pos[j] == "PROPN" for j in names)
    return names if together and t.dep[head + 1] == "appos" else []


def _names_behind(t: Tokens, head: int) -> list[int]:
    """The names that a plural description leads up to: 'two aides to the mayor, Ann Hill and envoy Paul Reed,'."""
    if t.tag[head] != "NNS" or t.dep[head] not in ("nsubj", "nsubjpass", "pobj", "dobj", "conj"):
        return []
    number = next((t.lower[c] for c in t.children[head] if t.dep[c] == "nummod"), "")
    if number not in _NUMBERS:
        return []
    _, end = t.sentence_of(head)
    comma = next((j for j in range(head + 1, min(head + 6, end)) if t.word[j] == ","), None)
    found = []
    for j in range(comma + 1, min(comma + 30, end)) if comma is not None else ():
        if t.tag[j].startswith("V") or t.tag[j] == "MD" or t.word[j] in (";", "(", "—"):
            break
        if t.ent[j] == "PERSON" and not (j + 1 < end and t.ent_iob[j + 1] == 1 and t.ent[j + 1] == "PERSON"):
            found.append(j)
    return found if len(found) == _NUMBERS[number] else []


_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}


_NO_NAMES = frozenset({"DATE", "TIME", "GPE", "LOC", "FAC", "EVENT", "LAW", "NORP"})


def _is_their_name(t: Tokens, head: int, c: int) -> bool:
    """Whether apposition `c` without an entity is a name of two words for the role `head`: 'the mayor, Ki Okafor,'."""
    first = t.edges[c][0]
    whose = any(t.lower[g] in ("their", "his", "her", "its", "our") for g in t.children[head])
    if whose and t.tag[head] == "NN" and t.pos[c] == "PROPN" and t.ent[c] == "ORG":
        return True  # 'their union, the UAW'
    named = t.pos[head] == "NOUN" and t.tag[head] == "NN" and t.lemma[head].lower() in vocab.parties()
    return (
        named
        and first < c == t.edges[c][1]
        and all(t.pos[j] == "PROPN" and t.ent[j] not in _NO_NAMES for j in range(first, c + 1))
    )


def _name_behind_errand(t: Tokens, head: int) -> int | None:
    """The name behind what somebody is named for: 'her nominee to run the bank, state prosecutor Ann Hill'."""
    _, end = t.sentence_of(head)
    if (
        t.lemma[head].lower() not in _NAMED_TO
        or t.tag[head] != "NN"
        or t.lower[head + 1 : head + 2] != ["to"]
    ):
        return None
    comma = next((j for j in range(head + 2, min(end, head + 14)) if t.word[j] == ","), None)
    for j in range(comma + 1, min(end, comma + 7)) if comma is not None else ():
        if t.ent[j] == "PERSON":
            while j + 1 < end and t.ent_iob[j + 1] == 1 and t.ent[j + 1] == "PERSON":
                j += 1
            return j if j + 1 >= end or t.pos[j + 1] in ("PUNCT", "SPACE", "ADP") else None
        if t.pos[j] not in ("NOUN", "PROPN", "ADJ"):
            return None
    return None


_NAMED_TO = frozenset({"nominee", "pick", "choice", "candidate", "appointee"})


def _name_behind_office(t: Tokens, head: int) -> int | None:
    """The name right behind an office with its field, in capitals: 'Minister for Health Ann Hill'."""
    if (
        t.lower[head] not in _OFFICES
        or t.lower[head + 1 : head + 2] != ["for"]
        or not t.word[head][0].isupper()
    ):
        return None
    for j in range(head + 2, min(len(t), head + 9)):
        if t.ent[j] == "PERSON" and t.ent_iob[j] != 1 and j > head + 2:
            while j + 1 < len(t) and t.ent_iob[j + 1] == 1 and t.ent[j + 1] == "PERSON":
                j += 1
            return j
        if not (t.word[j][:1].isupper() or t.lower[j] in ("and", "the", "of")):
            return None
    return None


_OFFICES = frozenset({"minister", "secretary", "commissioner", "spokesman", "spokeswoman", "spokesperson"})


def _is_of_office(t: Tokens, head: int, p: int) -> bool:
    """Whether preposition `p` tells what somebody is in office for: 'the envoy to Peru, …', 'negotiator on trade, …'."""
    about = t.lower[p] in ("on", "to") and p == head + 1 and t.head[p] == head and t.tag[head] == "NN"
    return about and not any(t.ent[o] in ("DATE", "TIME") for o in clause.objects_of(t, p))


def _name_behind(t: Tokens, head: int) -> int | None:
    """The name that a description leads up to: 'trade envoy Ann Hill', '… secretary for trade, Ann Hill,'."""
    _, end = t.sentence_of(head)
    j = head + 1
    if t.lemma[head].lower() not in vocab.parties() and t.ent[head] != "GPE":
        return None
    if t.dep[head] in ("compound", "poss") and t.pos[t.head[head]] == "NOUN" and t.ent[head] != "GPE":
        return None  # 'At her Justice Committee hearing, Hill was asked'
    if t.ent[head] == "GPE" and not (j < end and t.lower[j] in ("'s", "’s", "'", "’")):
        return None
    limit = min(end, head + 14)
    described = t.ent[head] != "GPE"
    while (
        j < limit
        and not clause.is_verb(t, j)
        and (t.lower[j] not in ("and", "with", "on", "who", "to", ";") or _is_of_office(t, head, j))
    ):
        described = described or t.lemma[j].lower() in vocab.parties()
        if t.ent[j] == "PERSON":
            b = j - 1 if past_title(t, j - 1) == j else j
            led_up_to = t.pos[b - 1] == "NOUN" and head in t.ancestors(
                j
            )  # 'leader of the delegation Ann Hill'
            of_body = t.ent[b - 1] == "ORG" and t.dep[head + 1] == "prep"  # 'envoy to the council Ann Hill'
            of_land = t.ent[b - 1] == "GPE" and t.dep[head + 1] == "prep"
            below = head in t.ancestors(j) or (t.tag[head] == "NNP" and not _acts(t, j))
            of_body = of_body or (
                of_land and below and t.tag[head] in ("NN", "NNP")
            )  # 'Special Envoy for Norway Ann Hill'
            if not described or not (b == head + 1 or t.word[b - 1] == "," or led_up_to or of_body):
                return None
            while j + 1 < end and t.ent_iob[j + 1] == 1 and t.ent[j + 1] == "PERSON":
                j += 1
            begins = t.dep[j] in ("nsubj", "nsubjpass") and t.dep[head] in ("pobj", "dobj", "conj")
            return (
                None if begins and "," in t.word[head + 1 : j] else j
            )  # 'after talks with aides, Hill said'
        if t.word[j] == "," and not (j + 1 < end and t.ent[past_title(t, j + 1)] == "PERSON"):
            return None
        j = past_title(t, j + 1) if t.word[j] == "," else j + 1
    return None


def _acts(t: Tokens, j: int) -> bool:
    """Whether the name that begins at `j` is the subject of a verb."""
    while j + 1 < len(t) and t.ent_iob[j + 1] == 1 and t.ent[j + 1] == "PERSON":
        j += 1
    return t.dep[j] in ("nsubj", "nsubjpass")


def past_title(t: Tokens, j: int) -> int:
    """The token behind a short title at `j`, else `j` itself: 'the envoy for trade, Dr. Ann Hill'."""
    return j + 1 if j + 1 < len(t) and t.lower[j].rstrip(".") in _SHORT_TITLES else j


_SHORT_TITLES = frozenset(
    "mr mrs ms miss dr prof sir dame lord lady sen rep gov gen col capt lt sgt rev".split()
)


def is_title_too(t: Tokens, h: int, heads: list[int]) -> bool:
    """Whether bare role `h` and one it is coordinated with stand before one of the names `heads`.

    'With candidate and former secretary of state Ann Hill': one person.
    """
    if t.lemma[h].lower() not in vocab.parties() or t.lemma[h].lower() in _BODIES:
        return False
    first = t.edges[h][0] - 1
    second = first > 0 and t.lower[first] == "and" and t.tag[first - 1] == "NN"
    ands = 0
    for j in range(h + 1, min(len(t), h + _TITLES)):
        if t.ent[j] == "PERSON":
            while j + 1 < len(t) and t.ent_iob[j + 1] == 1 and t.ent[j + 1] == "PERSON":
                j += 1
            named = j in heads or (t.dep[j] == "appos" and t.head[j] in heads and t.head[j] != h)
            return named and (ands == 1 or (second and ands == 0))
        ands += t.lower[j] == "and"
        if not (t.pos[j] in ("NOUN", "PROPN", "ADJ") or t.lower[j] in ("and", "of", "the")) or ands > 1:
            return False
    return False


_TITLES = 9
"""How many tokens two titles before a name may take."""
_BODIES = frozenset(
    "management labor labour leadership police government union opposition staff industry".split()
)
