"""What is told of a number that is itself the subject: '11 were killed', '7 percent said they are undecided'."""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, VERBS, Place
from briefing.extraction.tokens import Tokens

_FATES = frozenset(
    "dead injured wounded missing homeless hurt alive absent unemployed unaccounted ill sick".split()
)
_BESET = frozenset(("on", "in", "at", "under", "without", "behind", "near"))
_STANDING = frozenset("available ready open vacant empty free eligible present".split())
_LINKING = frozenset("compared according including excluding based adjusted following measured".split())
_TELLING = frozenset(("say", "tell", "report", "answer", "respond"))
_ABOUT = frozenset(("in", "about", "of", "with", "behind", "that"))
_PLACING = tuple([word] for word in ("in", "at", "with", "on", "across"))
_ENDINGS = tuple([mark] for mark in (".", ",", ";", "to", "and", ")"))


def predicated(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """The predicate of a number that is a subject: it says what is counted."""
    tokens, phrases, i = clauses.tokens, clauses.phrases, where.last
    if tokens.lower[i : i + 1] == ["more"]:
        i += 1
    if i >= len(tokens) or tokens.sent[i] != tokens.sent[where.first]:
        return None
    apposed = amount.kind == "percent" and tokens.lower[i] == "," and i + 2 < len(tokens)
    apposed = apposed and tokens.lemma[i + 1].lower() in _TELLING
    begin = tokens.sentence_of(where.first)[0]
    first = amount.kind == "rate" and not any(tokens.pos[j] in NOUNS for j in range(begin, where.first))
    if first and tokens.lower[i] == "," and i + 1 in phrases.amount_at:
        after = i + 1
        while after in phrases.amount_at:
            after += 1
        again = tokens.lower[after : after + 1] == [","] and after + 1 < len(tokens)
        if again and tokens.lemma[after + 1].lower() in _TELLING:
            i, apposed = after + 1, True  # 'just over a quarter, 26 percent, say they will'
    past = _past_aside(clauses, amount, where)
    if past > 0:
        return phrases.predicate(past, past + 1)
    i += apposed and amount.kind == "percent"  # 'a quarter, 26 percent, say they will stay'
    more = i > where.last and amount.kind == "count" and where.noun < 0
    if more and tokens.lower[i] in _BESET and i + 1 < len(tokens):
        return phrases.predicate(i + 1, i + 2)  # 'a million more on the brink of famine'
    if amount.kind == "count" and tokens.lower[i] in _FATES:
        return phrases.predicate(i, i + 1)
    free = amount.kind == "count" and where.noun < 0 and tokens.pos[i] == "ADJ" and where.first > 0
    free = free and tokens.lower[where.first - 1] in ("with", "and", ",") and i + 1 < len(tokens)
    if free and (tokens.pos[i + 1] == "ADP" or tokens.lower[i] in _STANDING):
        return phrases.predicate(i, i + 1)  # 'with 80 available in the evening'
    if amount.kind == "percent" and tokens.pos[i] == "ADJ" and tokens.lower[i + 1 : i + 2] in _ENDINGS:
        return i, i + 1
    followed = i + 1 < len(tokens) and tokens.lower[i + 1] in _ABOUT
    if amount.kind == "percent" and tokens.pos[i] == "ADJ" and followed:
        told = phrases.predicate(i, i + 2)  # '100 percent accurate in what they say'
        return told if told[1] - told[0] > 2 else None
    if amount.kind != "money" and where.noun < 0 and i + 1 < len(tokens) and tokens.lower[i] == "who":
        return phrases.predicate(i + 1, i + 2) if tokens.pos[i + 1] != "PUNCT" else None
    doing = (
        tokens.dep[where.root] == "npadvmod"
        and tokens.head[where.root] == i
        and tokens.pos[i] in ("ADV", "ADJ")
    )
    if (
        doing
        and amount.kind == "percent"
        and tokens.dep[i] in ("conj", "ROOT", "ccomp")
        and i + 1 < len(tokens)
    ):
        return phrases.predicate(i, i + 2)  # 'and 49% live with their parents', where the parse sees no verb
    badly = amount.kind == "count" and where.noun < 0 and tokens.pos[i] == "ADV" and i + 1 < len(tokens)
    if (
        badly
        and (tokens.tag[i + 1] in ("VBN", "VBD") or tokens.lower[i + 1] in _FATES)
        and where.preposition in ("", "with")
    ):
        return phrases.predicate(i, i + 2)  # '12 were killed and 9 badly hurt', 'with 57 still missing'
    if tokens.pos[i] not in VERBS or tokens.lower[i] in _LINKING:
        return None
    subject = tokens.dep[where.root] in ("nsubj", "nsubjpass") and tokens.head[where.root] > where.root
    subject = subject or apposed
    befell = amount.kind == "count" and tokens.tag[i] == "VBN" and tokens.dep[i] == "acl" and where.noun < 0
    if befell and where.first <= tokens.head[i] < where.last:
        return phrases.predicate(i, i + 1)  # 'of the 3,498 killed last year'
    if not subject and (amount.kind == "money" or tokens.tag[i] not in ("VBN", "VBD") or where.preposition):
        return None
    if not subject and tokens.lemma[i].lower() in lexicon.LEVEL_VERBS:
        return None
    i = _past_saying(tokens, i)
    while i + 1 < len(tokens) and tokens.pos[i] == "AUX" and tokens.pos[i + 1] != "PUNCT":
        i += 1
    told = _past_time(clauses, *phrases.predicate(i, i + 1))
    if told[1] - told[0] > 1 or tokens.pos[i] != "VERB" or tokens.lower[i + 1 : i + 2] not in _PLACING:
        return told
    wider = phrases.predicate(i, i + 1, across=True)  # '8 million live in the 37 states that use it'
    return wider if 3 < wider[1] - wider[0] < 11 else told


def _past_aside(clauses: Clauses, amount: Amount, where: Place) -> int:
    """The verb of a bare number past what is said of some: '48, many of them burned, were taken to hospital'; or -1."""
    tokens, i = clauses.tokens, where.last
    if amount.kind != "count" or where.noun >= 0 or where.preposition or tokens.lower[i] != ",":
        return -1
    end = min(tokens.sentence_of(where.first)[1] - 2, i + 12)
    close = next((j for j in range(i + 1, end) if tokens.lower[j] == ","), -1)
    if close < 0 or tokens.lower[close + 1] not in ("was", "were", "have", "had", "are"):
        return -1
    verb = close + 1
    while verb + 1 < end + 2 and tokens.pos[verb] == "AUX":
        verb += 1
    inside = any(j in clauses.phrases.amount_at for j in range(i, verb))
    return -1 if inside or tokens.pos[verb] not in VERBS else verb


def _past_time(clauses: Clauses, first: int, last: int) -> Range:
    """A lone verb with what it is for behind a time: 'can be used | over three years | for repairs'."""
    tokens, timed, i = clauses.tokens, clauses.phrases.timed, last
    if last - first > 1:
        return first, last
    end = min(tokens.sentence_of(first)[1], last + 7)
    while i < end and (i in timed or tokens.pos[i] in ("ADP", "DET") or i in clauses.phrases.amount_at):
        i += 1
    if i == last or i + 1 >= end or tokens.lower[i - 1] not in ("for", "on", "to", "in") or i - 1 in timed:
        return first, last
    if not any(j in timed or j in clauses.phrases.amount_at for j in range(last, i - 1)):
        return first, last
    return first, clauses.phrases.predicate(i, i + 1)[1]


def _past_saying(tokens: Tokens, i: int) -> int:
    """Past 'say they' at token `i` before an auxiliary: of '7 percent said they are undecided' that they are."""
    verb = i
    while i + 1 < len(tokens) and tokens.pos[i] == "AUX":
        i += 1
    if tokens.lemma[i].lower() not in _TELLING:
        return verb
    i += 2 if tokens.lower[i + 1 : i + 2] == ["that"] else 1
    told = i + 2 < len(tokens) and tokens.lower[i] == "they" and tokens.pos[i + 1] == "AUX"
    return i + 1 if told else verb
