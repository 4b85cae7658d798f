"""What one word says of the meeting that depends on it: 'cancelled', 'plans', 'may', 'no', by the lists of statuses."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import moved
from briefing.extraction.meetings.dates import dayside
from briefing.extraction.tokens import Tokens

_CLASSES = ("cancelled", "postponed", "possible", "expected", "scheduled")
_ADJECTIVES = frozenset({"open", "ready", "free", "forward", "able", "like", "interest"})
_VERBS = frozenset({"block", "set", "face", "order", "book", "bar", "ban", "approach", "near", "loom"})
_PRESUPPOSING = frozenset({"await", "anticipate"})
_FLIPPED = {"cancelled": "possible", "scheduled": "cancelled", "possible": "cancelled", "expected": "cancelled",
            "postponed": "scheduled"}  # fmt: skip
_DISMISSING = frozenset({"dismiss", "discount", "quash", "dash"})
"""What is done to the possibility of a meeting that will not be; of a meeting itself it is an opinion."""
_THOUGHTS = frozenset({"possibility", "prospect", "idea", "chance", "option", "speculation", "hope"})
_ONLY_TRIED = frozenset("need try ask seek consider like demand push require attempt".split())


def word_class(t: Tokens, i: int) -> str | None:
    """The status that verb, noun or adjective `i` gives to what depends on it."""
    lemma = t.lemma[i].lower()
    for name in ("cancelled", "postponed", "possible", "scheduled"):
        particles = vocab.phrases(f"{name}_phrases").get(lemma)
        if particles and any(t.lower[c] in particles for c in t.children[i]):
            return name
    if moved.to_a_day(t, i):
        return "postponed"
    if lemma == "call" and not _calls_for(t, i):
        return None
    if lemma == "set" and any(t.lower[c] in ("against", "apart", "aside") for c in t.children[i]):
        return None  # 'her visit is set against the backdrop of a row'
    if lemma == "welcome" and any(t.dep[c] == "xcomp" and t.tag[c] == "VB" for c in t.children[i]):
        return "possible"  # 'welcomed him to visit the town'
    if lemma == "decision" and not any(
        t.dep[c] == "acl" and t.lemma[c] in vocab.verbs() for c in t.children[i]
    ):
        return None  # 'the decision to travel', not 'to hold interest rates'
    if lemma in _VERBS and t.pos[i] in ("NOUN", "PROPN", "ADP", "SCONJ", "ADV", "ADJ"):
        return None
    if lemma in _ADJECTIVES and t.pos[i] not in ("ADJ", "ADV"):
        return None
    if lemma in ("organize", "organise") and t.tag[i] == "VBD" and not dayside.is_for_a_day(t, i):
        return None  # 'friends organized a fundraiser': it was held
    if t.pos[i] == "ADJ" and i and t.lower[i - 1] in ("less", "least"):
        return None  # 'are less willing to negotiate'
    for name in _CLASSES:
        if lemma in vocab.status_words(name):
            return name
    if lemma == "go" and t.tag[i] == "VBG" and any(t.dep[c] == "xcomp" for c in t.children[i]):
        return "scheduled"
    return None


def _calls_for(t: Tokens, i: int) -> bool:
    """Whether 'call' is 'call for', 'call on somebody' or 'call off', and no naming, phoning or convening."""
    for c in t.children[i]:
        if t.lower[c] in ("for", "off") or (t.dep[c] == "xcomp" and t.tag[c] == "VB"):
            return True
        if t.tag[c] == "VB" and any(t.lower[g] == "for" and t.dep[g] == "mark" for g in t.children[c]):
            return True  # 'called for both sides to return …'
        if t.lower[c] in ("on", "upon") and any(t.ent[o] not in ("DATE", "TIME") for o in t.children[c]):
            return True
    return False


def decided(t: Tokens, i: int, status: str) -> str | None:
    """`status` as word `i` says it, with `i`'s own negation, modality and condition counted in."""
    if clause.negated(t, i):
        return None if t.lemma[i] in _ONLY_TRIED else _FLIPPED[status]
    if not clause.is_verb(t, i) or t.lemma[i] in _PRESUPPOSING:
        return status
    form = clause.tense(t, i)
    if status == "scheduled" and any(t.lower[c] == "whether" and t.dep[c] == "mark" for c in t.children[i]):
        return "possible"  # 'it is unclear whether a vote will be scheduled'
    if status == "postponed" and (t.dep[i] == "csubj" or any(t.lower[c] == "had" for c in t.children[i])):
        return "scheduled"  # 'the hearing had been postponed twice'
    if status == "cancelled" and form == "modal":
        return "possible"
    if status == "cancelled" and form == "infinitive":
        above = t.head[i]
        planned = above == i or word_class(t, above) in ("scheduled", None)
        return "cancelled" if planned else "possible"
    return "possible" if form == "modal" and status == "scheduled" else status


def answered(t: Tokens, noun: int, status: str | None) -> str | None:
    """`status` as the verb over an offer, invitation or request leaves it: 'declined an invitation to meet'."""
    h = t.head[noun]
    if status == "possible" and t.dep[noun] == "nsubj" and t.lemma[h] in ("fail", "collapse", "founder"):
        return None  # 'bids to launch talks have failed'
    if (
        status != "possible"
        or h == noun
        or t.dep[noun] not in ("dobj", "nsubjpass")
        or not clause.is_verb(t, h)
    ):
        return status
    dismissed = t.lemma[h] in _DISMISSING and t.lemma[noun] in _THOUGHTS  # not 'dismissed calls for a vote'
    named = "cancelled" if dismissed else word_class(t, h)
    if named == "cancelled":
        return decided(t, h, named)
    return "scheduled" if t.lemma[h] == "accept" and not clause.negated(t, h) else status


def infinitive_of(t: Tokens, i: int) -> int | None:
    """The infinitive that 'due' or 'likely' at `i` governs, wherever it hangs: 'is due on Friday to testify'."""
    found = [c for c in t.children[i] if t.dep[c] == "xcomp"]
    if t.dep[i] == "acomp":
        found += [c for c in t.children[t.head[i]] if t.dep[c] in ("advcl", "xcomp") and c > i]
    return next((c for c in found if clause.tense(t, c) == "infinitive" and t.tag[c] in ("VB", "VBN")), None)


def due_of(t: Tokens, be: int, v: int) -> int | None:
    """The 'due' or 'likely' under `be` that infinitive `v` belongs to."""
    for c in t.children[be]:
        if t.dep[c] == "acomp" and t.lower[c] in _DUE and c < v and infinitive_of(t, c) == v:
            return c
    return None


_DUE = frozenset({"due", "likely"})
