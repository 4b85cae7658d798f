"""How sure a verb's clause is: its own form, and the words above it that decide.

On the way up from a verb the first word that decides wins: a negation, a modal verb, a word of the lists
in `meeting_status.toml`, or at last the tense. 'present' is an answer too: it looks ahead only with a date.
"""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import standing
from briefing.extraction.meetings.certainty.said_by_word import answered, decided, due_of, word_class
from briefing.extraction.meetings.dates import dayside
from briefing.extraction.meetings.who import purposes
from briefing.extraction.tags import FINITE
from briefing.extraction.tokens import Tokens

UPCOMING = frozenset({"scheduled", "expected", "possible", "postponed"})

Answer = tuple[str | None, bool]
"""A status, or None where nothing is said of one meeting, and whether a word says so, not only a tense."""

_CONDITIONAL = frozenset({"if", "unless", "whether", "should"})
_LIKELY = frozenset({"probably", "likely", "presumably", "reportedly"})
_SUBJUNCTIVE = frozenset("require demand insist propose request recommend ask urge suggest order".split())
_TRYING = frozenset({"seek", "try", "attempt", "strive", "endeavor"})
_LOOKING_BACK = frozenset({"remember", "recall", "regret", "deny", "admit", "describe"})
_WOULD = frozenset({"would", "'d", "’d"})
_CHAIN = frozenset({"xcomp", "conj", "auxpass", "acl", "acomp", "prep", "pobj", "pcomp"})
_HABIT = frozenset(
    "frequently often usually regularly routinely sometimes always typically generally annually weekly daily "
    "monthly rarely occasionally repeatedly seldom periodically normally".split()
)


def of_form(t: Tokens, v: int) -> Answer:
    """The status that the verb's own form decides; (None, False) where the words above it must."""
    form, no = clause.tense(t, v), clause.negated(t, v)
    marks = {t.lower[c] for c in t.children[v] if t.dep[c] in ("mark", "advmod")}
    if form == "future":
        sure = "expected" if marks & _LIKELY else "scheduled"
        return ("cancelled" if no else "possible" if marks & _CONDITIONAL else sure), True
    if form == "modal":
        aux = {t.lower[c] for c in t.children[v] if t.dep[c] == "aux"}
        lent = aux or {t.lower[c] for c in t.children[t.head[v]] if t.dep[c] == "aux"}
        if "have" in lent and t.tag[v] == "VBN":
            return None, False
        told = bool(aux & _WOULD) and reported(t, v) and not marks & _CONDITIONAL
        return ("cancelled" if no else "scheduled" if told else "possible"), True
    if no and form in ("present", "ongoing"):
        return "cancelled", True
    if no and form == "past":
        return None, True
    if form == "past" and "if" in marks and t.dep[v] == "advcl":
        return "possible", False
    if form == "past":
        return "held", True
    if form == "ongoing":
        return ("scheduled" if "be" in {t.lower[c] for c in t.children[v]} else "present"), False
    if form == "present":
        if t.dep[v] == "ccomp" and t.lemma[t.head[v]] in _SUBJUNCTIVE:
            return None, False
        if marks & _CONDITIONAL:
            return "possible", True
        if t.lemma[v] == "head" and _goes_next(t, v):
            return "scheduled", True  # 'heads for Lima next'
        if "when" in marks and dayside.tells_the_day(t, v):
            return "scheduled", True  # 'on Monday, when the council meets'
        if marks & {"until", "before", "when", "once", "till", "after"}:
            over = tense_above(t, v)  # 'are expected to discuss it when they meet'
            meant = over == "infinitive" and word_class(t, t.head[t.head[v]]) in ("scheduled", "expected")
            return "scheduled", "when" in marks and (over == "future" or meant)
        return "present", False
    return ("held", False) if form == "participle" else (None, False)


def _goes_next(t: Tokens, v: int) -> bool:
    """Whether 'next' closes the clause of journey `v`: 'heads for Lima next'; not 'next week'."""
    _, end = t.sentence_of(v)
    for j in range(v + 1, min(end, v + 7)):
        if t.lower[j] == "next":
            return j + 1 == end or t.pos[j + 1] in ("PUNCT", "ADP", "CCONJ", "SCONJ", "SPACE")
    return False


def tense_above(t: Tokens, v: int) -> str | None:
    """The tense of the verb that clause `v` depends on."""
    h = t.head[v]
    return clause.tense(t, h) if h != v and clause.is_verb(t, h) else None


def reported(t: Tokens, v: int) -> bool:
    """Whether the clause of `v` is what somebody says."""
    saying = vocab.status_words("saying")
    below = (c for c in t.children[v] if t.dep[c] in ("parataxis", "ccomp"))
    return any(t.lemma[j] in saying for j in t.ancestors(v)) or any(t.lemma[c] in saying for c in below)


def above(t: Tokens, start: int, path: list[int]) -> Answer:
    """The status that the words above `start` give; they are added to `path`."""
    i = start
    plain = False  # past a noun that says nothing of sureness only tense counts
    for _ in range(8):
        h = t.head[i]
        if h == i:
            headline = clause.is_verb(t, i) and "to" in [t.lower[c] for c in t.children[i] if c < i]
            headline = headline or _is_heading(t, start, i)
            return ("scheduled", True) if headline else (None, False)  # 'Minister to visit Rome'
        if t.pos[h] == "ADP" or t.dep[i] == "pcomp":
            if t.dep[i] == "pcomp" and t.lower[h] == "about" and t.lemma[t.head[h]] == "ask":
                return None, True  # 'asked about meeting her'
            behind = _behind_preposition(t, i, h)
            if behind is not None:
                path.append(h)
                return behind, False
        path.append(h)
        if t.dep[i] == "pcomp" and t.lower[h] == "from" and t.lemma[t.head[h]] in _KEEPING_OFF:
            return None, True  # 'asked people to refrain from visiting'
        path.append(h)
        loose = plain or (t.dep[i] == "advcl" and t.tag[i] == "VBG")
        if t.lemma[h] == "urge" and t.pos[h] == "NOUN":
            return None, True  # 'had the urge to visit'
        if t.lemma[h] in _LOOKING_BACK and t.tag[i] == "VBG":
            return "held", True  # 'will always remember meeting her'
        meant = t.lemma[h] in ("plan", "hope", "intend", "want", "wish") and t.dep[i] == "xcomp"
        if meant and any(t.lower[c] == "had" and t.dep[c] == "aux" for c in t.children[h]):
            return None, True  # 'had planned to attend'
        named = word_class(t, h) if not loose else None
        plain = loose or (named is None and t.pos[h] == "NOUN")
        if named is not None:
            path.extend(controls(t, h))
            if named == "expected" and t.lemma[h] != "expect" and (_perfect(t, start) or _perfect(t, i)):
                return "held", True  # 'is believed to have left'
            if named == "possible" and t.lemma[h] in ("ask", "beg") and _went_on(t, h):
                return None, True  # 'knocked on the door for years asking to see her son'
            if t.lemma[h] == "invite" and t.dep[i] in ("xcomp", "advcl") and standing.is_told_as_come(t, h):
                return "held", False  # 'was invited to Oslo to meet him'
            if t.lemma[h] in ("allow", "permit") and _was_let(t, h):
                return "held", True  # 'was allowed to visit her son'
            if t.lemma[h] in ("try", "attempt") and clause.tense(t, h) in ("past", "gerund", "participle"):
                return None, True  # 'was caught trying to enter'
            if clause.negated(t, start) and clause.tense(t, start) == "infinitive":
                off = named == "scheduled" and t.dep[start] == "xcomp"  # 'decided not to meet her'
                return ("cancelled" if off else None), True  # but 'urging passengers not to travel'
            over = t.head[h]
            if t.lemma[h] == "able" and t.lemma[over] == "be" and clause.tense(t, over) == "past":
                return (
                    ("held", True) if not clause.negated(t, over) else (None, True)
                )  # 'was able to meet her'
            if named == "possible" and _is_refused(t, h):
                return "cancelled", True  # 'refused to allow her to visit'
            status = decided(t, h, named)
            return (answered(t, h, status) if t.pos[h] == "NOUN" else status), True
        told = t.lemma[h] in ("tell", "instruct", "direct") and t.dep[i] == "xcomp"
        if (
            told
            and t.dep[start] == "xcomp"
            and clause.tense(t, i) == "infinitive"
            and not clause.negated(t, i)
        ):
            return "scheduled", True  # 'told her to appear in court on Friday'
        if (
            t.lemma[h] in ("continue", "keep")
            and t.dep[i] == "xcomp"
            and clause.tense(t, h) in ("present", "past")
        ):
            return "held", True  # 'continue to gather'
        due = due_of(t, h, i) if t.lemma[h] == "be" and t.dep[i] == "advcl" else None
        if due is not None:  # 'is due on Friday to testify'
            path.extend([due, *controls(t, h)])
            return decided(t, due, "expected" if t.lower[due] == "likely" else "scheduled"), True
        if _is_to(t, h, i):
            path.extend(controls(t, h))
            failed = t.lower[h] in ("was", "were") and any(t.lower[c] == "have" for c in t.children[i])
            return ("cancelled" if failed or clause.negated(t, h) else "scheduled"), True
        if t.lemma[h] == "be" and t.tag[i] == "VB" and _judged(t, h):
            return None, True  # 'it is not unusual for officials to meet'
        if clause.is_verb(t, h) and not (t.lemma[h] == "have" and i > 1 and t.lower[i - 2] == "yet"):
            status, sure = of_form(t, h)
            if status is not None:
                path.extend(controls(t, h))
                return status, sure and t.dep[i] == "xcomp"
            if clause.negated(t, h) or (
                t.lemma[h] == "have" and "yet" in [t.lower[c] for c in t.children[h]]
            ):
                return None, True
        i = h
    return None, False


def _is_heading(t: Tokens, v: int, name: int) -> bool:
    """Whether `name`, the root of a sentence without a verb, is to do `v`: 'Norway to start talks on 29 March'."""
    told = t.head[v] == name and t.dep[v] in ("relcl", "acl")
    told = told and (
        t.ent[name] in ("GPE", "ORG", "PERSON") or (t.tag[name] == "NNS" and _are_people(t, name))
    )
    if not told or t.tag[v] != "VB" or [t.lower[c] for c in t.children[v]][:1] != ["to"]:
        return False
    begin, end = t.sentence_of(v)
    return not any(t.tag[j] in FINITE or t.tag[j] == "MD" for j in range(begin, end))


def _are_people(t: Tokens, i: int) -> bool:
    """Whether plural `i` is of those who act together, told without an article: 'Nurses to walk out on Friday'."""
    bare = not any(t.dep[c] in ("det", "poss", "nummod") for c in t.children[i])
    return bare and (
        t.lemma[i].lower() in vocab.events("voters") or t.lemma[i].lower() in vocab.events("lawmakers")
    )


def _is_refused(t: Tokens, v: int) -> bool:
    """Whether infinitive `v` is what somebody would not do: 'refused to allow', 'declined to consider'."""
    over = t.head[v]
    refused = t.dep[v] == "xcomp" and t.lemma[over] in ("refuse", "decline") and t.lemma[v] in _LETTING
    return refused and clause.tense(t, over) in ("past", "present") and not clause.negated(t, over)


def _was_let(t: Tokens, v: int) -> bool:
    """Whether somebody was let do it: 'was allowed to visit her son'; not 'had been allowed', 'would be allowed'."""
    aux = {t.lower[c] for c in t.children[v] if t.dep[c] in ("aux", "auxpass")}
    return aux in ({"was"}, {"were"}) and t.tag[v] == "VBN" and not clause.negated(t, v)


_LETTING = frozenset({"allow", "permit", "let", "consider", "call", "invite", "ask", "request", "demand"})
_KEEPING_OFF = frozenset({"refrain", "abstain", "desist", "discourage", "deter", "dissuade"})


def _judged(t: Tokens, be: int) -> bool:
    """Whether 'it is' and an adjective say no more than what somebody thinks of it: 'it is important to meet'."""
    it = any(t.lower[c] in ("it", "'s") and t.dep[c] in ("nsubj", "expl") for c in t.children[be])
    said = [c for c in t.children[be] if t.dep[c] == "acomp"]
    return it and bool(said) and all(word_class(t, c) is None for c in said)


def _went_on(t: Tokens, v: int) -> bool:
    """Whether participle `v` tells of what somebody did over a time: 'phoned for years asking …'."""
    h = t.head[v]
    past = t.tag[v] == "VBG" and t.dep[v] in ("advcl", "xcomp") and clause.tense(t, h) == "past"
    return past and any(t.lower[c] in ("for", "over", "throughout") for c in t.children[h])


def _perfect(t: Tokens, v: int) -> bool:
    """Whether `v` is an infinitive of what is past: 'to have left', 'to have been travelling'."""
    return t.tag[v] in ("VBN", "VBG") and {"to", "have"} <= {
        t.lower[c] for c in t.children[v] if t.dep[c] == "aux"
    }


def _is_to(t: Tokens, h: int, i: int) -> bool:
    """Whether `h` is the 'is' of 'is to meet' with `i` its infinitive."""
    if t.lemma[h] != "be" or t.dep[i] not in ("xcomp", "ccomp") or clause.tense(t, i) != "infinitive":
        return False
    to = next((c for c in t.children[i] if t.lower[c] == "to" and c < i), 0)
    if to and t.lower[to - 1] in ("last", "first", "only"):
        return False  # 'was among the last to come'
    if t.lower[h] in ("was", "were") and any(purposes.is_purpose(t, s) for s in clause.subjects(t, h)):
        return False  # 'the purpose of the visit was to meet them'
    return not any(
        t.dep[c] in ("acomp", "attr", "expl", "csubj")
        or (t.dep[c] == "nsubj" and t.lower[c] in ("it", "what", "this", "that"))
        for c in t.children[h]
    )


def _behind_preposition(t: Tokens, i: int, h: int) -> str | None:
    """What the preposition `h` above verb or noun `i` says of the time: 'before leaving', 'after meeting'."""
    word = t.lower[h] if t.pos[h] in ("ADP", "SCONJ") else t.lower[i]
    if word in ("before", "until", "pending"):
        gone = t.tag[i] == "VBG" and word == "before" and when_happens(t, t.head[h]) == "held"
        return "held" if gone else "scheduled"
    if word in ("after", "since", "following", "upon", "on", "by") and t.dep[i] == "pcomp":
        return "held"
    return None


def controls(t: Tokens, v: int) -> list[int]:
    """The verbs above `v` that belong to the same clause chain ('is expected to …')."""
    found: list[int] = []
    i = v
    while t.head[i] != i and t.dep[i] in _CHAIN and len(found) < 6:
        if t.dep[i] == "acl" and any(t.dep[c] == "mark" for c in t.children[i]):
            break  # 'a statement that she would meet …'
        i = t.head[i]
        found.append(i)
    return found


def when_happens(t: Tokens, v: int) -> str | None:
    """Whether verb `v`, or the finite verb above it, lies behind or ahead; no more than its tense says."""
    for i in (v, *t.ancestors(v)):
        if clause.is_verb(t, i):
            form = clause.tense(t, i)
            if form in ("past", "participle"):
                return "held"
            if form in ("future", "modal"):
                return "scheduled"
            if form in ("present", "ongoing"):
                return "present"
            over = t.head[i]
            if form == "infinitive" and t.lemma[over] in _TRYING and clause.tense(t, over) == "past":
                continue  # 'sought to reassure her at a dinner'
            if form == "infinitive" and word_class(t, t.head[i]) in ("scheduled", "expected", "possible"):
                return "scheduled"
    return None


def habitual(t: Tokens, v: int) -> bool:
    """Whether verb `v` tells of a habit: 'often meets'."""
    return any(
        t.lower[c] in _HABIT
        or any(t.lower[g] in ("every", "each") for g in t.children[c] if t.ent[c] == "DATE")
        for c in t.children[v]
    )
