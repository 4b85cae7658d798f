"""What changed, by a noun of change, and the noun that governs an amount: 'a 5 percent drop in sales', 'a gap of $5'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.antecedents import PRONOUNS
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place

if TYPE_CHECKING:
    from briefing.extraction.figures.clauses import Clauses

_SUMS = frozenset("total average maximum minimum record mean median estimate".split())
_COMPLEMENT = ("in", "of", "on", "for", "to")
_VAGUE = frozenset("range neighborhood neighbourhood region vicinity excess order tune".split())
_EARNED = frozenset(
    "profit loss income earnings earning revenue sale gain charge turnover proceeds donation payment contribution"
    " transfer loan aid fine grant bonus bribe dividend deposit investment offer bid award".split()
)


def change(clauses: Clauses, noun: int, where: Place | None) -> Range | None:
    """What changed, by a noun of change: 'a 5 percent drop in sales', 'a pay rise', 'sales saw a 5 percent drop'."""
    tokens = clauses.tokens
    for child in tokens.children[noun]:
        if child > noun and tokens.dep[child] == "prep" and tokens.lower[child] in _COMPLEMENT:
            for inner in tokens.children[child]:
                usable = inner not in clauses.phrases.timed and inner not in clauses.phrases.amount_at
                if tokens.dep[inner] == "pobj" and usable and tokens.ent[inner] not in ("DATE", "TIME"):
                    if tokens.lower[child] == "for" and child == noun + 1 and tokens.pos[inner] == "PROPN":
                        return noun, clauses.phrases.noun_phrase(inner)[1]  # 'a 5-point jump for Smith'
                    placed = tokens.ent[inner] == "GPE" and tokens.lower[child] == "in"
                    own = any(
                        tokens.dep[c] in ("compound", "poss") and tokens.tag[c] != "PRP$"
                        for c in tokens.children[noun]
                        if c not in clauses.phrases.amount_at
                    )
                    if placed and not own and child == noun + 1:
                        return noun, clauses.phrases.noun_phrase(inner)[1]  # 'her 22-point loss in Ohio'
                    kind = _kind(clauses, noun, where)
                    if kind >= 0 and child == noun + 1 and tokens.lower[child] in ("on", "for"):
                        return kind, clauses.phrases.noun_phrase(inner)[1]  # 'a 6% price rise on razors'
                    return clauses.phrases.noun_phrase(inner)
    first, last = clauses.phrases.noun_phrase(noun, after=where.last - 1 if where else -1)
    kept = [i for i in range(first, noun) if tokens.pos[i] in NOUNS or tokens.dep[i] == "compound"]
    if kept:
        return clauses.phrases.cut(kept[0], noun + 1, noun)
    above = tokens.head[noun]
    told = where is not None and where.last <= noun and tokens.lower[above] == "with" and noun > first
    told = told and tokens.pos[above - 1] == "NOUN" and tokens.head[above] == above - 1
    if told or tokens.lemma[noun].lower() == "raise":
        return first, noun + 1  # 'a contract with a 5% annual raise'
    if where is not None and where.verb >= 0:
        subject = clauses.subject_phrase(where.verb, where)
        if subject and clauses.tokens.lower[subject[0]] not in PRONOUNS:
            return subject
    return first, max(last, noun + 1)


def _kind(clauses: Clauses, noun: int, where: Place | None) -> int:
    """The first noun that says what kind of change it is: 'a 6% price rise', or -1."""
    after = where.last if where else 0
    kinds = (c for c in clauses.tokens.children[noun] if clauses.tokens.dep[c] == "compound")
    return next((c for c in kinds if after <= c < noun and c not in clauses.phrases.amount_at), -1)


def has_complement(clauses: Clauses, noun: int) -> bool:
    """Whether a noun of change says itself what changed ('cut to its outlook', 'tax cut')."""
    tokens = clauses.tokens
    return any(
        (tokens.dep[c] == "prep" and tokens.lower[c] in _COMPLEMENT and c > noun and _has_object(clauses, c))
        or (tokens.dep[c] in ("compound", "poss") and c not in clauses.phrases.amount_at)
        for c in tokens.children[noun]
    )


def _has_object(clauses: Clauses, preposition: int) -> bool:
    """Whether the object of `preposition` is no amount: not 'an increase of 5 percent'."""
    children = clauses.tokens.children[preposition]
    return not any(c in clauses.phrases.amount_at and clauses.tokens.dep[c] == "pobj" for c in children)


def noun_above(clauses: Clauses, noun: int, where: Place, amount: Amount) -> Range | None:
    """The noun that governs the amount by a preposition."""
    for _ in range(3):
        above = clauses.tokens.head[noun]
        if amount.kind == "count" and where.preposition == "of" and where.noun < 0:
            break  # 'the income of a family of five'
        if clauses.tokens.dep[noun] != "pobj" or clauses.tokens.lower[above] != "of":
            break
        if (
            clauses.tokens.pos[clauses.tokens.head[above]] not in NOUNS
            or clauses.tokens.head[above] in clauses.phrases.amount_at
        ):
            break
        noun = clauses.tokens.head[above]  # 'a margin of error of 3 points'
    above = clauses.tokens.head[noun]
    if clauses.tokens.lower[noun] in _VAGUE and clauses.tokens.dep[noun] == "pobj":
        top = clauses.tokens.head[above]
        if clauses.tokens.pos[top] in NOUNS:
            return clauses.phrases.noun_phrase(top, before=above)  # 'earnings in the range of $3.90'
        moved = clauses.phrases.object(where.verb, above) if 0 <= where.verb < above else -1
        if moved >= 0:
            return clauses.phrases.noun_phrase(moved, before=above)
        subject = clauses.subject_phrase(where.verb, where) if where.verb >= 0 else None
        if subject is not None:
            return subject
    if clauses.tokens.dep[noun] == "pobj" and clauses.tokens.lower[above] in (
        "from",
        "on",
        "in",
        "for",
        "to",
        "against",
    ):
        top = clauses.tokens.head[above]
        set_against = (
            clauses.tokens.lower[above] == "against" and clauses.tokens.lemma[noun].lower() in _EARNED
        )
        if clauses.tokens.lemma[top].lower() in _EARNED and top < noun and not set_against:
            return clauses.phrases.noun_phrase(
                top, before=where.first
            )  # 'profit from operations of $4 million'
    lemma = clauses.tokens.lemma[noun].lower()
    if lemma == "raise":
        return clauses.phrases.noun_phrase(noun, before=where.first)  # 'workers get raises of 3 per cent'
    summed = amount.kind == "money" and lemma in lexicon.ACCOUNTS
    if lemma in lexicon.NOUNS and not (summed and where.preposition == "of"):
        later = _behind_change(clauses, where)
        if later:
            return later
        own = any(
            clauses.tokens.dep[c] in ("compound", "poss") and c not in clauses.phrases.amount_at
            for c in clauses.tokens.children[noun]
        )
        if where.preposition in ("of", "to", "from", "by") and not own:
            found = change(clauses, noun, None) if has_complement(clauses, noun) else None
            if found and found[0] < where.first:
                return found
            subject = clauses.subject_phrase(where.verb, where) if where.verb >= 0 else None
            if subject:
                return subject
        found = change(clauses, noun, None)
        return (
            found
            if found and found[0] < where.first
            else clauses.phrases.noun_phrase(noun, before=where.first)
        )
    own = any(clauses.tokens.dep[c] in ("compound", "poss") for c in clauses.tokens.children[noun])
    if lemma in _SUMS and where.preposition == "of" and where.verb >= 0 and not own:
        subject = clauses.subject_phrase(where.verb, where)
        if subject:
            return subject
    return clauses.phrases.noun_phrase(noun, before=where.first)


def _behind_change(clauses: Clauses, where: Place) -> Range | None:
    """'a fall of 5 percent in sales'."""
    tokens, i = clauses.tokens, where.last
    if i + 1 < len(tokens) and tokens.lower[i] in ("in", "on"):
        head = clauses.head_of(i + 1)
        usable = head > i and head not in clauses.phrases.timed and tokens.pos[head] in NOUNS
        if usable and tokens.ent[head] not in ("DATE", "GPE"):
            return clauses.phrases.noun_phrase(head, after=i)
    return None
