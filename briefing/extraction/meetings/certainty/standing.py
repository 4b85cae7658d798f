"""What stands around a meeting noun: its own modifiers, the verbs that say it takes place, what undoes it."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty.said_by_word import decided, word_class
from briefing.extraction.tokens import Tokens

OCCUR = frozenset(
    "hold take happen occur begin start resume go come continue convene proceed open follow kick conclude end "
    "schedule set plan expect get".split()
)
_WITHIN = 80
"""Tokens behind a meeting in which its sentence may undo it."""
_NEARING = frozenset({"approach", "loom", "near", "beckon", "come", "impend"})
STARTS = frozenset(
    {"begin", "start", "resume", "open", "hold", "take", "happen", "reconvene", "convene", "occur"}
)
_ARRANGED = frozenset(
    "schedule plan set slate expect postpone delay cancel propose due arrange call book organize organise suppose "
    "reschedule tentative pencil anticipate request".split()
)
_OWN = (
    ("off", "cancelled"),
    ("later", "postponed"),
    ("not_sure", "possible"),
    ("ahead", "scheduled"),
    ("over", "held"),
)
_GIVEN = frozenset({"deliver", "give", "televise", "broadcast", "stage", "host", "chair"})
_EAGER = frozenset({"anticipated", "awaited", "long-awaited", "expected", "much-anticipated"})
_UNDOABLE = frozenset("it request invitation offer plan plans meeting visit trip talks".split())
CONTAINS = frozenset({"include", "feature", "contain", "list", "comprise"})
_PROGRAMMES = frozenset(
    "schedule itinerary agenda programme program calendar trip tour visit plan stop".split()
)
_SPANS = frozenset("day week month hour year weekend".split())
_ONE_OF_A_KIND = frozenset(
    {"national", "presidential", "federal", "annual", "nominating", "vice-presidential"}
)
_TOPICS = frozenset(
    "focus cover center centre concentrate touch tackle address deal dominate include revolve".split()
)
_PREPARING = frozenset({"preparation", "plan", "arrangement"})


def own(t: Tokens, i: int, path: list[int]) -> str | None:
    """What noun `i` says of itself: 'a planned meeting', 'talks scheduled for Monday', 'no meeting'."""
    words = {
        t.lower[c]
        for c in t.children[i]
        if c < i and t.dep[c] in ("amod", "compound", "advmod", "det", "nmod", "acl", "neg", "nummod")
    }
    if "last" in words and any(
        t.lower[c] == "of" and any(t.lemma[o] in _SPANS | {"season", "term"} for o in t.children[c])
        for c in t.children[i]
    ):
        words = words - {"last"}  # 'its last meeting of the year' may be ahead
    if is_coming(t, i):
        return "expected"
    own = next((status for name, status in _OWN if words & vocab.status_words(name)), None)
    if own is None and "no" in words:
        own = "none"
    for c in t.children[i]:
        about = not any(
            t.dep[x] in ("dobj", "mark") for x in t.children[c]
        )  # not 'after a meeting that they had set up …'
        about = about or (t.lemma[c] == "follow" and clause.tense(t, c) == "future")
        if c > i and t.dep[c] in ("acl", "relcl", "amod") and own in (None, "held") and about:
            nearing = t.lemma[c] in ("loom", "approach", "near")
            named = word_class(t, c)
            put_off = t.dep[c] == "relcl" and named in (
                "postponed",
                "cancelled",
            )  # 'which will now be pushed back'
            if t.lemma[c] == "expect" and any(
                t.lemma[x] in _TOPICS for x in t.children[c] if t.dep[x] == "xcomp"
            ):
                continue  # 'came for talks expected to focus on trade'
            if named == "postponed" and is_from_a_day(t, c):
                continue  # 'The talks, postponed from Tuesday, covered trade'
            named = named if nearing or put_off or t.lemma[c].lower() in _ARRANGED else None
            if named:
                own = decided(t, c, named)
                path += [c, *starts(t, c)]
            elif t.lemma[c] == "be" and any(
                t.dep[x] == "xcomp" and t.lemma[x] in OCCUR for x in t.children[c]
            ):
                below = next(x for x in t.children[c] if t.dep[x] == "xcomp" and t.lemma[x] in OCCUR)
                if clause.tense(t, below) == "infinitive":  # 'talks that were to have opened on Friday'
                    failed = any(t.lower[g] == "have" for g in t.children[below])
                    own = "cancelled" if failed else "scheduled"
                    path += [c, below]
            elif t.lemma[c] in ("follow", "come") and _in_a_month(t, c):
                own = "scheduled"  # 'the primaries that follow in March'
                path.append(c)
            elif t.lemma[c] in OCCUR | _GIVEN and clause.tense(t, c) in ("infinitive", "future"):
                own = "scheduled"
                path.append(c)
    return own


def _in_a_month(t: Tokens, v: int) -> bool:
    """Whether a clause in the present says in which month something follows, or on which day."""
    if t.dep[v] != "relcl" or clause.tense(t, v) != "present" or clause.negated(t, v):
        return False
    return any(
        t.ent[o] == "DATE" and t.tag[o] == "NNP"
        for p in clause.prepositions(t, v, frozenset({"in", "on"}))
        for o in t.children[p]
    )


def is_from_a_day(t: Tokens, v: int) -> bool:
    """Whether it is only said from which day something was put off, not to which: 'delayed from Monday by snow'."""
    behind = {t.lower[c] for c in t.children[v]}
    day = any(t.lower[c] == "from" and any(t.ent[o] == "DATE" for o in t.children[c]) for c in t.children[v])
    return day and not behind & {"to", "until", "till", "for"}


_LEADS = (
    ("next", "up"),
    ("up", "next"),
    ("coming", "up"),
    ("on", "tap"),
    ("still", "to"),
    ("coming", "soon"),
)


def is_next_up(t: Tokens, i: int) -> bool:
    """Whether noun `i` stands behind a colon and what says that it is next: 'Next up for Hill: a rally on Friday'."""
    begin, _ = t.sentence_of(i)
    led = tuple(t.lower[begin : begin + 2]) in _LEADS
    return led and any(t.word[j] == ":" for j in range(begin + 2, min(i, begin + 12)))


def starts(t: Tokens, h: int) -> list[int]:
    """The infinitives below 'set', 'due', 'expected' that say no more than that the meeting takes place."""
    near = [h, *(c for c in t.children[h] if t.lemma[c] in ("due", "likely"))]
    return [x for n in near for x in t.children[n] if t.dep[x] == "xcomp" and t.lemma[x] in STARTS]


def is_yet_to(t: Tokens, v: int) -> int | None:
    """The infinitive of what a meeting has yet to do: 'has yet to take place', 'have yet to be scheduled'."""
    yet = any(t.lower[c] == "yet" for c in t.children[v]) or t.lower[v + 1 : v + 2] == ["yet"]
    if t.lemma[v] != "have" or not yet or clause.tense(t, v) != "present":
        return None
    below = clause.children(t, v, "xcomp")
    return next((x for x in below if t.lemma[x] in OCCUR | {"confirm", "arrange"}), None)


def was_to_have(t: Tokens, be: int) -> bool:
    """Whether past 'be' says what was to have been: 'was to have taken place'."""
    below = clause.children(t, be, "xcomp") if t.lower[be] in ("was", "were") else []
    return any(
        t.lemma[x] in OCCUR and {"to", "have"} <= {t.lower[c] for c in clause.children(t, x, "aux")}
        for x in below
    )


def fails_to_happen(t: Tokens, v: int) -> bool:
    """Whether what was to be has not happened: 'failed to take place', 'did not happen', 'never took place'."""
    if t.lemma[v] == "fail" and clause.tense(t, v) == "past":
        return any(t.lemma[x] in _HAPPENING for x in clause.children(t, v, "xcomp"))
    if t.lemma[v] not in _HAPPENING or clause.tense(t, v) != "past":
        return False
    place = t.lemma[v] != "take" or any(t.lower[o] == "place" for o in clause.children(t, v, "dobj"))
    return place and clause.negated(t, v)


_HAPPENING = frozenset({"take", "happen", "materialize", "materialise", "occur"})


def is_near(t: Tokens, be: int) -> bool:
    """Whether 'away' or 'off' behind a present 'be' says how long it is till then: 'is less than a week away'."""
    return clause.tense(t, be) == "present" and any(
        t.lower[c] in ("away", "off") and any(t.lemma[g] in _SPANS for g in t.children[c])
        for c in t.children[be]
    )


def nears(t: Tokens, i: int) -> bool:
    """Whether noun `i` comes near in a clause of its own: 'with the debate looming', 'with the vote days away'."""
    h = t.head[i]
    if t.dep[i] == "nsubj" and t.tag[h] == "VBG" and t.dep[h] in ("pcomp", "advcl"):
        return t.lemma[h] in _NEARING
    under = t.lower[h] == "with" if t.dep[i] == "pobj" else any(t.lower[c] == "with" for c in t.children[i])
    if not under:
        return False
    _, end = t.sentence_of(i)
    for j in range(i + 1, min(end, i + 8)):
        if t.lower[j] in ("away", "off"):
            return any(t.lemma[c] in _SPANS for c in t.children[j])
        if t.pos[j] in ("PUNCT", "VERB", "AUX"):
            return False
    return False


def is_coming(t: Tokens, i: int) -> bool:
    """Whether 'in the offing', 'in the works' hangs on noun or verb `i`."""
    return any(
        t.lower[c] in ("in", "on")
        and t.lower[c + 1 : c + 2] == ["the"]
        and any(t.lower[o] in vocab.status_words("offing") for o in t.children[c])
        for c in t.children[i]
    )


def stands(t: Tokens, be: int) -> str | None:
    """What 'on' or 'off' behind a present 'be' says: 'the trip is still on', 'the talks are off', 'is in the works'."""
    if is_coming(t, be) and not clause.negated(t, be):
        return "expected" if clause.tense(t, be) in ("present", "modal", "infinitive") else None
    if clause.tense(t, be) != "present" or clause.negated(t, be):
        return None
    for c in t.children[be]:
        if t.lower[c] in ("on", "off") and c > be and not t.children[c]:
            return "scheduled" if t.lower[c] == "on" else "cancelled"
    return None


def is_to_occur(t: Tokens, be: int) -> int | None:
    """The verb below a present 'be' that says that something is to be: 'the debate is to take place on Friday'."""
    if clause.tense(t, be) != "present":
        return None
    below = (c for c in t.children[be] if t.dep[c] == "xcomp" and clause.tense(t, c) == "infinitive")
    return next((c for c in below if t.lemma[c] in STARTS | OCCUR), None)


def is_programme(t: Tokens, v: int) -> bool:
    """Whether verb `v` says what a schedule holds: 'her itinerary includes a dinner with …'."""
    told = [t.head[v]] if t.dep[v] == "relcl" else clause.children(t, v, "nsubj")
    return any(t.lemma[s].lower() in _PROGRAMMES for s in told)


def has_begun(t: Tokens, i: int, h: int) -> bool:
    """Whether meeting `i`, long planned, is under way by now: 'the much-anticipated meeting unfolded on Friday'."""
    eager = any(t.lower[c] in _EAGER and t.dep[c] == "amod" for c in t.children[i])
    return clause.tense(t, h) == "past" and (eager or t.lemma[h] in OCCUR or t.lemma[h] == "unfold")


def undone(t: Tokens, i: int) -> bool:
    """Whether a later clause of the sentence undoes it: '… only to have the request withdrawn'."""
    undone = vocab.status_words("undone")
    _, end = t.sentence_of(i)
    for j in range(i + 1, min(end, i + _WITHIN)):
        if t.lemma[j] in ("fall", "materialize", "materialise") and clause.tense(t, j) == "past":
            failed = t.lemma[j] != "fall" or any(t.lower[c] == "through" for c in t.children[j])
            if failed and any(t.lower[s] in _UNDOABLE for s in clause.children(t, j, "nsubj")):
                return t.lemma[j] == "fall" or clause.negated(t, j)
        if t.lemma[j] in undone and clause.is_verb(t, j) and t.lower[j - 1] not in ("not", "to", "never"):
            objects = clause.children(t, j, "dobj", "nsubjpass")
            if any(t.lower[o] in _UNDOABLE for o in objects) and clause.tense(t, j) != "modal":
                return True
    return False


def has_own_name(t: Tokens, i: int) -> bool:
    """Whether the noun has a name of its own before it, so that it is one event: 'the Iowa caucuses', 'her party's convention'."""
    return any(
        c < i
        and t.ent[c] not in ("DATE", "TIME")
        and (t.pos[c] == "PROPN" or t.dep[c] == "poss" or t.ent[c] == "NORP" or t.lower[c] in _ONE_OF_A_KIND)
        for c in t.children[i]
    )


def brought_up(t: Tokens, i: int) -> bool:
    """Whether noun `i` is new to the text: 'a meeting', 'talks'; not 'the meeting', 'her trip'."""
    return not any(t.dep[c] == "poss" or t.lower[c] in ("the", "that", "this") for c in t.children[i])


def looks_on(t: Tokens, v: int) -> bool:
    """Whether people wait for something ahead: 'is bracing for', 'attention turns to'."""
    if clause.tense(t, v) in ("past", "participle"):
        return False
    eyes = {"eye", "attention", "focus", "spotlight"}
    return t.lemma[v] not in ("turn", "shift", "be") or any(
        t.lemma[s].lower() in eyes for s in clause.children(t, v, "nsubj")
    )


def bound_for(t: Tokens, v: int) -> str | None:
    """What 'is on his way … for talks', 'preparations are under way for a visit' make of a meeting."""
    if t.lemma[v] in ("leave", "depart") and clause.tense(t, v) == "past":
        return "scheduled"  # 'left on Tuesday for consultations with …'
    if clause.tense(t, v) not in ("present", "ongoing"):
        return None
    way = any(t.lower[c] == "on" and any(t.lower[o] == "way" for o in t.children[c]) for c in t.children[v])
    if t.lemma[v] == "be" and (way or "route" in t.lower[v : v + 4]):
        return "scheduled"
    ready = {t.lemma[s].lower() for s in clause.children(t, v, "nsubj", "nsubjpass")} & _PREPARING
    return "scheduled" if ready and t.lemma[v] in ("be", "make", "draw", "go") else None


def is_told_as_come(t: Tokens, v: int) -> bool:
    """Whether who was invited is told to have come: 'was invited to Oslo last week to give his views'."""
    aux = [t.lower[c] for c in t.children[v] if t.dep[c] in ("aux", "auxpass")]
    errand = any(
        t.tag[c] == "VB" and t.dep[c] in ("xcomp", "advcl") and t.lemma[c] not in _COMING
        for c in t.children[v]
    )
    ahead = any(t.lower[c] == "tomorrow" or "next" in t.lower[t.edges[c][0] : c] for c in t.children[v])
    return (
        aux in (["was"], ["were"])
        and errand
        and not ahead
        and not any(t.lower[c] == "but" for c in t.children[v])
    )


_COMING = frozenset({"visit", "come", "make", "pay", "travel", "return", "hold", "have"})
"""What an invitation is to, and no errand of who has come."""
