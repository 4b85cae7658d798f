"""Whether a meeting is sure: read from its verb up through the verbs, nouns and adjectives that govern it.

The first word on the way up that decides wins: 'refused to attend the meeting' is decided by *refuse*,
'hopes the talks will resume' by *will*. What decides is a negation, a modal verb, a word of the lists in
`meeting_status.toml`, or at last the tense.
"""

from __future__ import annotations

from typing import NamedTuple

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.triggers import Trigger
from briefing.extraction.tokens import Tokens

UPCOMING = frozenset({"scheduled", "expected", "possible", "postponed"})


class Reading(NamedTuple):
    """What the sentence says of a meeting's status.

    `status` is None when nothing is said of one meeting ('have not met'); `sure` when a word says it, and
    not only the tense of some verb further up; `path` are the tokens from the trigger to the decision and
    on to the end of its clause, to which a date may be attached; `carrier` is the verb that carries a noun.
    """

    status: str | None
    sure: bool
    path: tuple[int, ...]
    carrier: int | None


_TEMPORAL = frozenset(
    "before after since until during at in following amid over by on despite ahead of from".split()
)
_OCCUR = frozenset(
    "hold take happen occur begin start resume go come continue convene proceed open be follow kick conclude end "
    "schedule set plan expect".split()
)
_SUBJUNCTIVE = frozenset("require demand insist propose request recommend ask urge suggest order".split())
_CONDITIONAL = frozenset({"if", "unless", "whether", "should"})
_FLIPPED = {"cancelled": "possible", "scheduled": "cancelled", "possible": "cancelled", "expected": "cancelled",
            "postponed": "scheduled"}  # fmt: skip
_ADJECTIVES = frozenset({"open", "ready", "free", "forward", "able", "like", "interest"})
_ARRANGED = frozenset(
    "schedule plan set slate expect postpone delay cancel propose due arrange call book organize organise suppose "
    "reschedule tentative penciled anticipate request".split()
)
_HABIT = frozenset(
    "frequently often usually regularly routinely sometimes always typically generally annually weekly daily "
    "monthly rarely occasionally repeatedly seldom periodically normally".split()
)


def read(t: Tokens, trigger: Trigger) -> Reading:
    """The status that the sentence gives the meeting `trigger` speaks of."""
    return _of_noun(t, trigger) if trigger.frame == "noun" else _of_verb(t, trigger)


def habitual(t: Tokens, v: int) -> bool:
    """Whether verb `v` tells of a habit: 'often meets'."""
    return any(t.lower[c] in _HABIT for c in t.children[v])


def word_class(t: Tokens, i: int) -> str | None:
    """The status that verb, noun or adjective `i` gives to what depends on it."""
    lemma = t.lemma[i].lower()
    for name in ("cancelled", "postponed", "possible"):
        particles = vocab.phrases(f"{name}_phrases").get(lemma)
        if particles and any(t.lower[c] in particles for c in t.children[i]):
            return name
    for name in ("cancelled", "postponed", "possible", "expected", "scheduled"):
        if lemma in vocab.status_words(name) and not (
            lemma in _ADJECTIVES and t.pos[i] not in ("ADJ", "ADV")
        ):
            return name
    if lemma == "go" and t.tag[i] == "VBG" and any(t.dep[c] == "xcomp" for c in t.children[i]):
        return "scheduled"
    return None


def _decided(t: Tokens, i: int, status: str) -> str:
    """`status` as word `i` says it, with `i`'s own negation, modality and condition counted in."""
    if clause.negated(t, i):
        return _FLIPPED[status]
    if clause.is_verb(t, i):
        form = clause.tense(t, i)
        if status == "cancelled" and form in ("modal", "future", "infinitive"):
            above = t.head[i]
            if form == "infinitive" and above != i and word_class(t, above) in ("scheduled", None):
                return "cancelled"
            return "cancelled" if form == "future" else "possible"
        if form == "modal" and status == "scheduled":
            return "possible"
    return status


def _of_verb(t: Tokens, trigger: Trigger) -> Reading:
    v = trigger.at
    path = [v]
    status: str | None
    status, sure = _form(t, v, trigger)
    if status is not None:
        return Reading(_off(t, v, status), sure, tuple(path + _controls(t, v)), None)
    if clause.negated(t, v) and clause.tense(t, v) in ("past", "participle"):
        return Reading(None, True, tuple(path), None)
    status, sure = _climb(t, v, path)
    return Reading(_off(t, v, status), sure, tuple(path), None)


def _form(t: Tokens, v: int, trigger: Trigger | None) -> tuple[str | None, bool]:
    """The status that the verb's own form decides; (None, False) where the words above it must."""
    form, no = clause.tense(t, v), clause.negated(t, v)
    marks = {t.lower[c] for c in t.children[v] if t.dep[c] in ("mark", "advmod")}
    if form == "future":
        return ("cancelled" if no else "possible" if marks & _CONDITIONAL else "scheduled"), True
    if form == "modal":
        aux = {t.lower[c] for c in t.children[v] if t.dep[c] == "aux"}
        if "have" in aux and t.tag[v] == "VBN":
            return None, False
        if no:
            return "cancelled", True
        return ("scheduled" if aux & {"would", "'d", "’d"} and _reported(t, v) and not marks & _CONDITIONAL
                else "possible"), True  # fmt: skip
    if no and form in ("present", "ongoing"):
        return "cancelled", True
    if no and form == "past":
        return None, True
    if form == "past":
        return "held", True
    if form == "ongoing":
        return ("scheduled" if "be" in {t.lower[c] for c in t.children[v]} else "held"), False
    if form == "present":
        if t.dep[v] == "ccomp" and t.lemma[t.head[v]] in _SUBJUNCTIVE:
            return None, False
        if marks & _CONDITIONAL:
            return "possible", True
        if marks & {"until", "before", "when", "once", "till", "after"}:
            return "scheduled", False
        return "present", False
    if form == "participle":
        return "held", False
    return None, False


def _reported(t: Tokens, v: int) -> bool:
    """Whether the clause of `v` is what somebody says."""
    saying = vocab.status_words("saying")
    return any(t.lemma[j] in saying for j in t.ancestors(v)) or any(
        t.lemma[c] in saying and t.dep[c] in ("parataxis", "ccomp") for c in t.children[v]
    )


def _climb(t: Tokens, start: int, path: list[int]) -> tuple[str | None, bool]:
    """The status that the words above `start` give; they are added to `path`."""
    i = start
    for _ in range(8):
        h, dep = t.head[i], t.dep[i]
        if h == i:
            if clause.is_verb(t, i) and clause.tense(t, i) == "infinitive" and t.lower[max(i - 1, 0)] == "to":
                return "scheduled", True  # a headline: 'Minister to visit Rome'
            return None, False
        if t.pos[h] == "ADP" or t.dep[i] == "pcomp":
            temporal = t.lower[h] if t.pos[h] in ("ADP", "SCONJ") else t.lower[i]
            if temporal in ("before", "until", "pending"):
                path.append(h)
                return "scheduled", False
            if temporal in ("after", "since", "following", "upon", "on", "by") and t.dep[i] == "pcomp":
                return "held", False
        path.append(h)
        named = word_class(t, h)
        if named is not None:
            path.extend(_controls(t, h))
            return _decided(t, h, named), True
        if t.lemma[h] == "be" and dep in ("xcomp", "ccomp") and clause.tense(t, i) == "infinitive":
            path.extend(_controls(t, h))
            return ("cancelled" if clause.negated(t, h) else "scheduled"), True
        if clause.is_verb(t, h):
            status, sure = _form(t, h, None)
            if status is not None:
                path.extend(_controls(t, h))
                return status, sure and dep == "xcomp"
            if clause.negated(t, h):
                return None, True
        i = h
    return None, False


def _controls(t: Tokens, v: int) -> list[int]:
    """The verbs above `v` that belong to the same clause chain ('is expected to …')."""
    found = []
    i = v
    while t.head[i] != i and t.dep[i] in (
        "xcomp",
        "conj",
        "auxpass",
        "acl",
        "acomp",
        "prep",
        "pobj",
        "pcomp",
    ):
        i = t.head[i]
        found.append(i)
        if len(found) > 5:
            break
    return found


def _off(t: Tokens, i: int, status: str | None) -> str | None:
    """`status`, or cancelled where a later clause of the sentence undoes it: '… only to have it withdrawn'."""
    if status not in UPCOMING:
        return status
    undone = vocab.status_words("undone")
    _, end = t.sentence_of(i)
    for j in range(i + 1, end):
        if (
            t.lemma[j] in undone
            and clause.is_verb(t, j)
            and clause.tense(t, j) in ("past", "infinitive", "participle")
        ):
            objects = clause.children(t, j, "dobj", "nsubjpass")
            if any(t.lower[o] in ("it", "request", "invitation", "offer", "plan", "plans", "meeting", "visit", "trip")
                   for o in objects) and t.lower[j - 1] != "not":  # fmt: skip
                return "cancelled"
    return status


def modifiers(t: Tokens, i: int) -> set[str]:
    """The words that stand before noun `i` and modify it, in lower case."""
    return {
        t.lower[c]
        for c in t.children[i]
        if c < i and t.dep[c] in ("amod", "compound", "advmod", "det", "nmod", "acl", "neg", "nummod")
    }


def _of_noun(t: Tokens, trigger: Trigger) -> Reading:
    i = trigger.at
    words = modifiers(t, i)
    status: str | None
    path = [i]
    carrier = None
    own: str | None = None
    for name, meaning in (("off", "cancelled"), ("later", "postponed"), ("not_sure", "possible"), ("ahead", "scheduled"),
                         ("over", "held")):  # fmt: skip
        if words & vocab.status_words(name):
            own = meaning
            break
    if "no" in words and own is None:
        own = "none"
    for c in t.children[i]:  # 'a meeting scheduled for Monday', 'a summit to be held in May'
        if c > i and t.dep[c] in ("acl", "relcl", "amod") and own in (None, "held"):
            named = word_class(t, c) if t.lemma[c].lower() in _ARRANGED else None
            if named:
                own = _decided(t, c, named)
                path.append(c)
            elif t.lemma[c] in _OCCUR and clause.tense(t, c) in ("infinitive", "future"):
                own = "scheduled"
                path.append(c)
    h, dep = t.head[i], t.dep[i]
    node = i
    while dep in ("conj", "appos") and h != node and t.pos[h] in clause.NOUNS:
        node, (h, dep) = h, (t.head[h], t.dep[h])
    temporal = None
    hops = 0
    while dep == "pobj" and hops < 4:
        p = h
        g = t.head[p]
        word = t.lower[p]
        if t.pos[g] in clause.NOUNS and word in ("of", "for", "to", "on", "about") and g != p:
            path += [p, g]
            named = word_class(t, g)
            if named:
                status = _decided(t, g, named)
                outer = g if status != "possible" else None
                return _finish(t, Reading(own if own == "cancelled" else status, True, tuple(path), outer), i)
            node, h, dep = g, t.head[g], t.dep[g]
            hops += 1
            continue
        path.append(p)
        temporal = word
        h, dep = g, "prep"
        if t.dep[p] == "pobj" or t.lower[p] == "of":
            temporal = t.lower[g]
            h = t.head[g]
        break
    if h == node or not (clause.is_verb(t, h) or t.pos[h] == "ADJ"):
        if own is None and temporal in ("before", "until", "pending", "ahead"):
            own = "scheduled"
        return _finish(t, Reading(_none(own), own not in (None, "held"), tuple(path), None), i)
    if temporal in vocab.status_words("before"):
        path.append(h)
        return Reading(_none(own) or "scheduled", own is not None, tuple(path), None)
    if temporal in (
        "after",
        "since",
        "following",
        "during",
        "amid",
        "at",
        "in",
        "from",
        "over",
        "by",
        "despite",
    ):
        path.append(h)
        carried = (
            h if t.lemma[h] in vocab.light_verbs() and t.lemma[h] not in vocab.verbs_without_party() else None
        )
        if own in UPCOMING or own == "cancelled":
            return Reading(own, True, tuple(path), None)
        status, _ = _verb_status(t, h, path)
        if status == "cancelled" or (temporal in ("after", "since", "following") and status is None):
            status = "held"
        return Reading(status or _none(own), False, tuple(path), carried)
    path.append(h)
    if own in ("cancelled", "postponed"):
        return Reading(own, True, tuple(path), h)
    if t.lemma[h] in vocab.light_verbs():
        carrier = h
    named = word_class(t, h)
    if named is not None and not (
        named == "scheduled" and t.lemma[h] in ("face",) and clause.tense(t, h) == "past"
    ):
        status = _decided(t, h, named)
        if status in UPCOMING and clause.tense(t, h) == "infinitive" and named == "scheduled":
            above, _ = _climb(t, h, path)
            status = above if above in ("possible", "cancelled") else status
        path.extend(_controls(t, h))
        if own == "none":
            status = "cancelled" if status in UPCOMING else None
        elif own == "possible" and status == "scheduled":
            status = "possible"
        return _finish(t, Reading(status, True, tuple(path), carrier), i)
    status, sure = _verb_status(t, h, path)
    if dep in ("nsubj", "nsubjpass") and t.lemma[h] not in _OCCUR:
        sure = False
        if status in ("possible", "expected"):
            status = None
    if own == "none":
        return Reading("cancelled" if status == "scheduled" else None, True, tuple(path), carrier)
    if own in UPCOMING and (status != "cancelled" or not sure):
        status, sure = own if not (own == "scheduled" and status in UPCOMING) else status, True
    elif own == "held" and not (sure and carrier):
        status = "held"
    if status in UPCOMING and any(
        t.lower[c] in ("hopefully", "possibly", "perhaps", "maybe") for c in t.children[h]
    ):
        status = "possible"
    return _finish(t, Reading(status, sure, tuple(path), carrier), i)


def _none(own: str | None) -> str | None:
    return None if own == "none" else own


def _finish(t: Tokens, reading: Reading, i: int) -> Reading:
    return reading._replace(status=_off(t, i, reading.status))


def _verb_status(t: Tokens, h: int, path: list[int]) -> tuple[str | None, bool]:
    """The status that verb `h`, which governs a meeting noun, decides by its form or by what is above it."""
    if not clause.is_verb(t, h):
        return _climb(t, h, path)
    if clause.negated(t, h) and clause.tense(t, h) == "past":
        return None, True
    status, sure = _form(t, h, None)
    if status is not None:
        path.extend(_controls(t, h))
        return status, sure
    return _climb(t, h, path)
