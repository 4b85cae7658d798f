"""Whether a meeting is sure, as the sentence of one trigger tells it."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import modality, placing, said_by_word, settings, standing
from briefing.extraction.meetings.certainty.carried import governed
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.certainty.said_by_word import decided, word_class
from briefing.extraction.meetings.finding import mistagged, undated
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens

_ASKING = frozenset("ask question quiz grill lie testify investigate mislead press confront".split())
_OPINIONS = frozenset(
    "thought view opinion comment question reaction story article remark take perspective feeling book film "
    "documentary joke poll survey".split()
)
_SETTING_OUT = frozenset({"leave", "depart", "travel", "fly", "head", "go", "come", "jet"})
_ARRIVING = frozenset({"arrive", "land", "be"})
_UP = frozenset({"of", "for", "to", "on", "about"})
_OFF = frozenset({"of", "out", "from", "to", "for", "in", "off"})
_TAKING_PART = frozenset({"participation", "attendance", "involvement"})
_JOINS = frozenset({"in", "to", "for", "on", "into", "of", "with"})
_JOINING = frozenset(
    "participate engage take enter return go resume testify appear agree consent call ask push press hope plan "
    "prepare look wait aim schedule set allow commit opt lead invite move open come travel arrive fly head bring "
    "decide apply qualify sign sit join gather meet convene put bid object be expect due challenge dare focus embark concentrate appeal plead lobby".split()
)
_SETTLED = frozenset(
    "decide agree consent call ask push press hope plan commit promise opt allow invite challenge dare object sign "
    "apply schedule set".split()
)
_HABIT = frozenset(
    "frequently often usually regularly routinely sometimes always typically generally annually weekly daily "
    "monthly rarely occasionally repeatedly seldom periodically normally".split()
)
_ATTENDING = frozenset("attend join boycott skip participate shun snub appear miss watch invite".split())
_PLACED = frozenset({"at", "in", "for", "during", "before", "ahead"})
_COUNTING = frozenset("need count hope want seek look bank require hinge predict ride bet".split())
_DETAILS = frozenset(
    "detail arrangement logistics groundwork date format venue timetable timing modality".split()
)
_LOOKING = frozenset({"wait", "brace", "gear", "gird", "turn", "shift", "prepare", "ready", "be"})
_GONE = frozenset({"go", "fly", "travel", "head", "come", "return"})
_KEPT = frozenset({"have", "hold", "attend", "conduct", "host", "lead", "join"})
_RESULTS = frozenset("verdict result winner loser aftermath wake turnout transcript legacy".split())
_REMEMBERED = frozenset({"anniversary", "footage", "memory", "photograph", "photo"})


def read(t: Tokens, trigger: Trigger) -> Reading:
    """The status that the sentence gives the meeting `trigger` speaks of."""
    if trigger.frame == "invite":
        return _of_invitation(t, trigger.at)
    if trigger.frame == "dated":  # 'is due in court'
        over = t.head[trigger.at]
        ahead = clause.tense(t, over) in ("present", "future") and not clause.negated(t, over)
        return Reading("scheduled" if ahead else "held", True, (trigger.at, over), over)
    at = trigger.at
    if trigger.frame == "noun" and t.lower[at + 1 : at + 3] == ["taking", "place"]:
        return Reading(
            "present", False, (at, at + 1), None
        )  # 'clash with the election taking place on Sunday'
    if trigger.frame == "event" and t.lemma[at] == "vote" and undated.is_yet_to(t, at):
        return Reading("scheduled", True, (at, t.head[at]), None)
    reading = _of_noun(t, trigger.at) if trigger.frame == "noun" else _of_verb(t, trigger.at)
    absent = reading.status == "cancelled" and (
        trigger.kind in ("event", "summit", "hearing") or placing.is_public(t, trigger.at)
    )
    if absent and any(t.lemma[j] in _ATTENDING for j in reading.path):
        return reading._replace(status="scheduled", sure=True)  # who stays away does not call it off
    if reading.status == "cancelled" and placing.is_left_out(t, reading.path):
        return reading._replace(status=None, sure=True)
    if reading.status in (None, "cancelled") and placing.not_until(t, reading.path):
        return reading._replace(status="expected", sure=True)  # 'is not expected to vote until April'
    if reading.status in UPCOMING and standing.undone(t, trigger.at):
        return reading._replace(status="cancelled", sure=True)
    return reading


def looks_back(t: Tokens, reading: Reading) -> bool:
    """Whether what is said can only be said of a meeting gone by: 'the verdict of June's vote', 'asked about her meeting'."""
    return any(t.lemma[j].lower() in _RESULTS or t.lemma[j] in _ASKING for j in reading.path[1:])


def habitual(t: Tokens, v: int) -> bool:
    """Whether verb `v` tells of a habit: 'often meets'."""
    return any(
        t.lower[c] in _HABIT
        or any(t.lower[g] in ("every", "each") for g in t.children[c] if t.ent[c] == "DATE")
        for c in t.children[v]
    )


def _of_verb(t: Tokens, v: int) -> Reading:
    if placing.is_asked_about(t, v):
        return Reading(None, True, (v,), None)
    status, sure = modality.of_form(t, v)
    if status is not None:
        return Reading(status, sure, (v, *modality.controls(t, v)), None)
    if clause.negated(t, v) and clause.tense(t, v) in ("past", "participle"):
        return Reading(None, True, (v,), None)
    if t.tag[v] == "VBG" and t.dep[v] in ("nsubj", "acl") and clause.tense(t, v) == "gerund":
        status = modality.when_happens(t, t.head[v])  # 'ministers meeting in Rome agreed to …'
        if status == "held":
            return Reading(status, True, (v, *modality.controls(t, v)), None)
    path = [v]
    status, sure = modality.above(t, clause.partner(t, v), path)
    return Reading(status, sure, tuple(path), None)


def _of_invitation(t: Tokens, v: int) -> Reading:
    """'invited the president to Oslo': the visit is possible, whatever the tense of the inviting."""
    if clause.negated(t, v):
        return Reading(None, True, (v,), None)
    return Reading("possible", True, (v,), v)


def _of_noun(t: Tokens, i: int) -> Reading:
    path = [i]
    behind = mistagged.verb_behind(t, i)
    if behind is not None:
        return Reading("present", False, (i, behind), behind)  # 'Talks resume Monday'
    own = standing.own(t, i, path)
    had = next((c for c in t.children[i] if t.dep[c] == "relcl" and t.lemma[c] in _KEPT), None)
    if (
        had is not None
        and clause.tense(t, had) == "past"
        and not clause.negated(t, had)
        and own in (None, "held")
    ):
        return Reading("held", True, (i, had), had)  # 'about the talks she had with the envoy'
    if own is None and standing.nears(t, i):
        return Reading("scheduled", True, (i, t.head[i]), None)
    node, h, dep = i, t.head[i], t.dep[i]
    while dep in ("conj", "appos") and h != node and t.pos[h] in coordination.NOUNS:
        node, h, dep = h, t.head[h], t.dep[h]
    link: str | None = None
    among = False
    while dep == "pobj" and link is None:
        p, g, word = h, t.head[h], t.lower[h]
        if t.pos[g] == "PROPN" and g != p:  # 'Ms. Hill, on a visit to Rome, said …'
            path.append(p)
            link, h, dep = word, t.head[g], "prep"
            break
        part = word == "including" or (
            word in ("in", "at") and t.lemma[g] in _TAKING_PART and t.lower[t.head[g]] == "for"
        )
        if g == p or t.pos[g] not in coordination.NOUNS or not (word in _UP or part) or len(path) > 8:
            path.append(p)
            joined = t.dep[p] == "pobj" or word == "of" or t.lower[g] == "prior"  # 'ahead of', 'because of'
            path += [g] if joined else []
            link, h, dep = (t.lower[g], t.head[g], "prep") if joined else (word, g, "prep")
            break
        if word in ("on", "about") and t.lemma[g] in _OPINIONS:
            return Reading(None, False, tuple(path), None)  # 'asked for their views on the meeting'
        if t.lemma[g].lower() in _REMEMBERED:
            return Reading(None, True, tuple(path), None)  # 'the 300th anniversary of the king's visit'
        if t.lemma[g].lower() in _RESULTS and word == "of" and own is None and _over_with(t, g):
            return Reading("held", False, (*path, p, g), None)  # 'accepts the verdict of June's referendum'
        path += [p, g]  # 'the possibility of talks', 'a round of talks', 'for participation in talks'
        if t.lemma[g].lower() in _DETAILS and standing.brought_up(t, i) and own is None:
            return Reading("possible", True, tuple(path), None)  # 'working out the details of a meeting'
        named = word_class(t, g)
        if named:
            status = own if own == "cancelled" else said_by_word.answered(t, g, decided(t, g, named))
            verb = t.head[g]
            if status == "cancelled" and named == "possible" and clause.is_verb(t, verb):
                return Reading(status, True, (*path, verb), verb)  # 'rejected a proposal for a debate'
            if status == "scheduled" and named == "possible":
                path.append(verb)  # 'has accepted an invitation to a dinner next week'
            return Reading(status, True, tuple(path), g if status != "possible" else None)
        among = among or (word == "of" and t.lemma[g].lower() in vocab.parties())
        node, h, dep = g, t.head[g], t.dep[g]
    none = None if own == "none" else own
    if link in _PLACED and t.pos[h] in coordination.NOUNS and own is None:
        finite = next((a for a in t.ancestors(h) if clause.is_verb(t, a)), None)
        if finite is not None and word_class(t, finite) in ("expected", "scheduled"):
            return Reading("scheduled", True, tuple(path), None)  # 'expects 5,000 people at Saturday's rally'
        if finite is not None and t.lemma[finite] in _COUNTING and clause.tense(t, finite) != "past":
            return Reading("present", False, tuple(path), None)  # 'needs a win in Tuesday's primary'
    if link in ("to", "for", "on") and t.lemma[h] in _LOOKING and standing.looks_on(t, h):
        return Reading(none or "scheduled", True, tuple(path), None)  # 'all eyes turn to Friday's meeting'
    if link == "for" and clause.is_verb(t, h):
        bound = standing.bound_for(t, h)
        if bound is not None:
            return Reading(none or bound, True, tuple(path), h)
    up_to = link == "to" and t.lower[h] == "leading" and any(t.lower[c] == "up" for c in t.children[h])
    if up_to or (link == "into" and t.lemma[h] in ("head", "go") and clause.tense(t, h) != "past"):
        return Reading(
            none or "scheduled", standing.has_own_name(t, i), tuple(path), None
        )  # 'heading into the caucuses'
    if h == node or not (clause.is_verb(t, h) or t.pos[h] == "ADJ"):
        if own is None and link in ("before", "until", "pending", "ahead"):
            finite = next((a for a in t.ancestors(h) if clause.is_verb(t, a)), None)
            now = finite is None or modality.when_happens(t, finite) != "held"
            return Reading("scheduled", now and standing.has_own_name(t, i), tuple(path), None)
        return Reading(none, own not in (None, "held"), tuple(path), None)
    path.append(h)
    if link in vocab.status_words("before"):
        nearing = standing.has_own_name(t, i) and (
            modality.when_happens(t, h) != "held" or any(t.lower[c] == "being" for c in t.children[h])
        )
        nearing = nearing or settings.awaits(t, h)  # 'was being held prior to his hearing'
        known = own is not None or nearing or (link == "ahead" and standing.brought_up(t, i))
        day = h if t.lemma[i] == "date" else None  # 'may not survive until the next court date'
        return Reading(none or "scheduled", known, tuple(path), day)
    if among and link is None:
        return settings.read(t, h, none, "of", path)  # 'the hosts of the talks agreed to …'
    if link == "for" and any(t.lemma[c] == "preparation" for c in clause.children(t, h, "dobj")):
        return Reading("scheduled", True, tuple(path), None)  # 'make preparations for an early visit'
    if link == "for" and t.lemma[h] in _ARRIVING and settings.is_about_to(t, i):
        return Reading("scheduled", True, tuple(path), h)  # 'arrived for talks expected to focus on trade'
    if link == "for" and own is None and t.lemma[h] in _SETTING_OUT | _ARRIVING and not habitual(t, h):
        form = clause.tense(t, h)
        if form == "future" and not clause.negated(t, h):
            return Reading("scheduled", True, tuple(path), h)  # 'will arrive for a meeting'
        has = any(t.lower[c] in ("has", "have") and t.dep[c] == "aux" for c in t.children[h])
        if form == "past" and (t.lemma[h] in ("leave", "depart") or (has and t.lemma[h] in _GONE)):
            return Reading(
                "scheduled", True, tuple(path[:-1]), h
            )  # on the day they left they did not talk yet
        if form in ("present", "ongoing") and t.lemma[h] in _SETTING_OUT:
            return Reading("scheduled", True, tuple(path), h)
    off = link in _OFF and word_class(t, h) in ("cancelled", "postponed")
    held_in = link == "in" and (path[-2] < h or clause.children(t, h, "dobj", "nsubjpass"))
    off = off and not held_in  # 'in a news conference, ruled out a …', 'rejected it in a vote'
    along = link == "on" and t.lemma[i] in ("visit", "trip", "tour") and t.lemma[h] == "ask"
    joins = link in _JOINS and t.lemma[h] in _JOINING and not along  # 'on a visit to Rome, asked …'
    joins = joins and not (link == "in" and t.lemma[h] in _SETTLED)  # 'agreed in a call to …'
    asked = link in ("about", "over") and t.lemma[h] in _ASKING and not standing.brought_up(t, i)
    if asked and own is None:
        return Reading(
            "held", True, tuple(path), None
        )  # 'want to question her about her meeting in December'
    if link == "on" and own is None and placing.is_away(t, i, h):
        return Reading("held", True, tuple(path), None)  # 'who is currently on a visit to Lima'
    if link is not None and not off and not joins:
        return settings.read(t, h, none, link, path)
    return governed(t, i, h, dep, own, path)


def _over_with(t: Tokens, noun: int) -> bool:
    """Whether the verb over `noun` speaks of what there is, and not of what will be."""
    verb = next((a for a in t.ancestors(noun) if clause.is_verb(t, a)), None)
    return verb is not None and clause.tense(t, verb) in ("past", "present", "gerund", "participle")
