"""Which nouns stand together: 'A and B', also where the parse hangs one of them elsewhere."""

from __future__ import annotations

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.tokens import Tokens

NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_NOMINAL = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "conj", "appos"})
_AMOUNTS = frozenset(
    "many most several few more other others such much same both all some each last next".split()
)
_NO_NAMES = frozenset("former current late future past outgoing incoming both joint federal".split())
_WITHIN = 12
"""How many tokens before a name others may stand in what the parse takes for its titles."""
_SHORT_FOR = frozenset("gdp cpi dna hiv aids vat gmt est edt cet utc tba covid asap fyi rsvp faq pdf".split())
"""Abbreviations that are no names."""
_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP"})


def is_noun(t: Tokens, i: int) -> bool:
    """Whether token `i` stands as a noun: by its tag, or a name that the tagger took for an adjective."""
    return t.pos[i] in NOUNS or is_name(t, i)


def is_name(t: Tokens, i: int) -> bool:
    """Whether token `i` is a proper noun; 'Lopez' at the head of a sentence may be tagged an adjective."""
    if t.pos[i] == "PROPN":
        return True
    if t.dep[i] == "conj" and t.ent[i] == "NORP" and t.pos[i + 1 : i + 2] == ["NOUN"]:
        return False  # 'Hill and Democratic rival Paul Reed'
    if t.tag[i] == "NN" and t.dep[i] in _NOMINAL and len(t.word[i]) > 2 and t.word[i].isupper():
        return t.word[i].isalpha() and t.lemma[i].lower() not in _SHORT_FOR  # 'The UNW held talks'
    return t.tag[i] == "JJ" and t.dep[i] in _NOMINAL and t.word[i].istitle() and t.lower[i] not in _AMOUNTS


def conjuncts(t: Tokens, head: int) -> list[int]:
    """`head` and the nouns that are coordinated with it, in order.

    A list of names may be parsed as appositions ('Hill, Reed, and Ms. Cole'), and what follows an apposition
    as coordinated with that ('Hill, the envoy, and her aide').
    """
    found = [head]
    for i in found:
        if t.dep[i] != "nmod":  # 'Ann Hill and Norway President Paul Reed': no Norway
            found.extend(
                c
                for c in t.children[i]
                if t.dep[c] == "conj"
                and is_noun(t, c)
                and c not in found
                and not of_states(t, i, c)
                and not _owns_next(t, c)
            )
        found.extend(c for c in _listed(t, i) if c not in found)
        found.extend(c for c in parted(t, i) if c not in found)
    return sorted({_rest(t, i) for i in found})


def _owns_next(t: Tokens, c: int) -> bool:
    """Whether land `c` only says whose the name behind it is: 'Minister Ann Hill and Norway's Paul Reed'."""
    return (
        t.ent[c] == "GPE" and t.lower[c + 1 : c + 2] in (["'s"], ["’s"]) and t.pos[c + 2 : c + 3] == ["PROPN"]
    )


def _rest(t: Tokens, i: int) -> int:
    """The body that 'the rest of' stands before: 'Hill, Reed and the rest of the committee'; else `i` itself."""
    if t.lower[i] not in ("rest", "remainder") or t.dep[i] != "conj":
        return i
    of = [o for c in t.children[i] if t.lower[c] == "of" for o in t.children[c] if t.dep[o] == "pobj"]
    return of[0] if of and of[0] > i else i


def of_states(t: Tokens, head: int, c: int) -> bool:
    """Whether country `c`, parsed as coordinated with `head`, is one more of its countries.

    'The ministers of Poland, Spain and Italy' meet, not the ministers, Spain and Italy.
    """
    if t.ent[c] != "GPE" or t.tag[head] != "NNS":
        return False
    of = [g for g in t.children[head] if t.dep[g] == "prep" and t.lower[g] in ("of", "from") and g < c]
    return any(t.ent[o] == "GPE" for p in of for o in t.children[p] if t.dep[o] == "pobj")


def _listed(t: Tokens, i: int) -> list[int]:
    """The nouns that are meant to be coordinated with `i` though the parse hangs them elsewhere."""
    if not is_name(t, i):
        if t.tag[i] == "NN":  # 'the minister, Ann Hill, and Mr. Reed'
            for a in t.children[i]:
                cc = [c for c in t.children[a] if t.dep[c] == "cc" and t.word[c - 1] == ","]
                if t.dep[a] == "appos" and t.ent[a] == "PERSON" and cc:
                    return [c for c in t.children[a] if t.dep[c] == "conj" and c > cc[0]]
        return named_within(t, i) if t.tag[i] == "NNS" else []
    found = []
    if t.ent[i] == "PERSON":
        found = _before(t, i)
        for c in t.children[i]:
            if t.dep[c] == "prep" and t.lower[c] in (
                "of",
                "from",
            ):  # 'Ann Hill of Norway and Paul Reed of Spain'
                places = [o for o in t.children[c] if t.dep[o] == "pobj" and t.ent[o] != "PERSON"]
                found += [
                    j for o in places for j in t.children[o] if t.dep[j] == "conj" and t.ent[j] == "PERSON"
                ]
    found += named_within(t, i)
    beside = [c for c in t.children[i] if t.dep[c] == "appos" and c > i]
    for a in beside:  # 'Ann Hill, Speaker Paul Reed and Chairman Ki Okafor'
        within = t.ent[a] == "PERSON" and t.word[t.edges[a][0] - 1] == ","
        firsts = sorted({*_before(t, a), *named_within(t, a)}) if within else []
        if firsts:
            return [*found, *firsts, a]
    names = [c for c in beside if t.pos[c] == "PROPN" and t.ent[c] in _NAMED]
    if len(names) > 1 and any(_joined(t, n) for n in (i, *names)):
        return found + names
    for a in beside:
        more = [c for c in t.children[a] if t.dep[c] == "conj" and is_noun(t, c)]
        cc = [c for c in t.children[a] if t.dep[c] == "cc"]
        if more and not cc:  # 'Hill, her aide, two envoys and a guard': a list
            found += [a, *more]
        elif more and cc and t.word[cc[0] - 1] == ",":
            found += [c for c in more if c > cc[0]]
    return found


def _before(t: Tokens, i: int) -> list[int]:
    """The name before name `i` that the parse takes for a part of it: 'Ann Hill and Speaker Paul Reed'."""
    inside = [g for c in t.children[i] if t.dep[c] == "compound" and c < i for g in t.children[c]]
    return [c for c in (*inside, *t.children[i]) if c < i and _is_first_of_two(t, c)]


def _is_first_of_two(t: Tokens, c: int) -> bool:
    """Whether name `c` before a name is another one, joined by 'and', and no part of the title before that."""
    if t.dep[c] not in ("nmod", "amod") or not _joined(t, c):
        return False
    if t.pos[c] != "PROPN" and not _opens_with_name(t, c):
        return False
    if t.ent[c] == "PERSON":
        return True
    alike = any(t.dep[j] == "conj" and t.ent[j] in ("ORG", "GPE") for j in t.children[c])
    return not alike and not any(t.dep[j] == "compound" for j in t.children[c])


def _opens_with_name(t: Tokens, c: int) -> bool:
    """Whether adjective `c`, the first word, is a name before a title: 'Sayed and Deputy Premier Ann Hill will meet'."""
    behind = c + 2 < len(t) and t.lower[c + 1] == "and" and t.word[c + 2].istitle()
    first = t.sent[c] == c or t.word[c - 1] == "-"
    return t.tag[c] == "JJ" and first and behind and t.ent[c] != "NORP" and t.lower[c] not in _NO_NAMES


def named_within(t: Tokens, a: int) -> list[int]:
    """The persons named inside the titles that the parse gives to `a`: 'Leader Ann Hill and Secretary Paul Reed'.

    `a` is a name, or several by a noun behind a person: 'Ann Hill and union leaders'; in 'Hill and Reed voters' both own them.
    """
    first, several = a, t.tag[a] == "NNS"
    while t.ent_iob[first] == 1 and first > 0 and not several:
        first -= 1
    found = []
    for j in range(max(t.edges[a][0], a - _WITHIN), first - 1):
        last = t.ent[j] == "PERSON" and not (t.ent[j + 1] == "PERSON" and t.ent_iob[j + 1] == 1)
        if not last or t.lower[j + 1] not in ("and", ",") or t.pos[j] != "PROPN":
            continue
        title = range(j + 2, first)
        if several:
            mixed = any(t.ent[k] == "PERSON" or t.word[k] in (",", "'s", "’s") for k in range(j + 1, a))
            if t.lower[j + 1] == "and" and not mixed:
                found.append(j)
        elif title and all(t.word[k][:1].isupper() or t.word[k] in _IN_TITLES for k in title):
            found.append(j)
    return found


_IN_TITLES = frozenset({",", "and", "of", "-", "'s", "’s"})


def parted(t: Tokens, head: int) -> list[int]:
    """Persons the parse gives to the land or body of a group, who stand beside it: 'leaders of Peru and Ann Hill'."""
    role = t.tag[head] == "NN" and t.lemma[head].lower() in vocab.parties()
    if t.tag[head] != "NNS" and not role:
        return []
    whose = [
        o
        for p in t.children[head]
        if t.dep[p] == "prep" and t.lower[p] in ("of", "from")
        for o in t.children[p]
        if t.dep[o] == "pobj" and t.ent[o] != "PERSON" and (t.pos[o] == "PROPN" or t.tag[o] == "NNS")
    ]
    joined = list(whose)
    for o in joined:  # down the chain, and no further into what hangs on its links
        joined.extend(c for c in t.children[o] if t.dep[c] == "conj")
    named = [c for c in joined[len(whose) :] if t.ent[c] == "PERSON" and t.pos[c] == "PROPN"]
    return [c for c in named if t.word[t.edges[c][0] - 2 : t.edges[c][0] - 1] != [","]]


def _joined(t: Tokens, i: int) -> bool:
    return any(t.lower[c] in ("and", "&") for c in t.children[i] if t.dep[c] == "cc")


def before_time(t: Tokens, i: int) -> int:
    """The name that the parse makes a part of the time behind it: 'with President Hill tomorrow'; else `i` itself."""
    if t.ent[i] in ("DATE", "TIME") and is_noun(t, i):
        for c in reversed(t.children[i]):
            if t.dep[c] in ("compound", "nmod", "poss") and t.ent[c] in ("PERSON", "ORG", "GPE") and c < i:
                return c
    return i


def whole(t: Tokens, i: int) -> int:
    """The noun that 'some of', 'many of' … stand before, else `i` itself."""
    if t.pos[i] in ("DET", "ADJ", "NUM", "PRON"):
        of = [o for c in t.children[i] if t.lower[c] == "of" for o in t.children[c] if t.dep[o] == "pobj"]
        return next((o for o in reversed(of) if t.pos[o] in NOUNS), i)
    return i
