"""Whether a meeting is sure that a noun speaks of: by the noun's own words, the nouns over it, then the verb."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import (
    climbing,
    modality,
    placing,
    settings,
    standing,
)
from briefing.extraction.meetings.certainty.carried import governed
from briefing.extraction.meetings.certainty.said_by_word import word_class
from briefing.extraction.meetings.finding import acts, attended, mistagged
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens

ASKING = frozenset("ask question quiz grill lie testify investigate mislead press confront".split())
_KEPT = frozenset({"have", "hold", "attend", "conduct", "host", "lead", "join"})
_PLACED = frozenset({"at", "in", "for", "during", "before", "ahead"})
_DONE = frozenset("accept agree swear face confirm announce order summon".split())
"""What, told in the past, is done at a meeting as it is held: 'accepted the prize at this morning's ceremony'."""
_COUNTING = frozenset("need count hope want seek look bank require hinge predict ride bet".split())
_LOOKING = frozenset({"wait", "brace", "gear", "gird", "turn", "shift", "prepare", "ready", "be"})
_SETTING_OUT = frozenset({"leave", "depart", "travel", "fly", "head", "go", "come", "jet"})
_ARRIVING = frozenset({"arrive", "land", "be"})
_GONE = frozenset({"go", "fly", "travel", "head", "come", "return"})
_OFF = frozenset({"of", "out", "from", "to", "for", "in", "off"})
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


def read(t: Tokens, i: int) -> Reading:
    """The status that the sentence gives the meeting noun `i` speaks of."""
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
    noun = climbing.climbed(t, i, own, path)
    if isinstance(noun, Reading):
        return noun
    reading = _on_the_way(t, noun)
    if reading is not None:
        return reading
    h = noun.head
    if noun.own is None and noun.dep == "dobj" and placing.tried_to_disturb(t, h):
        return Reading("held", False, (*path, h), None)  # 'tried to disrupt a rally in Oslo'
    if h == noun.node or not (clause.is_verb(t, h) or t.pos[h] == "ADJ"):
        return _without_verb(t, noun)
    path.append(h)
    return _before(t, noun) or _for_it(t, noun) or _under_verb(t, noun)


def _on_the_way(t: Tokens, noun: climbing.Noun) -> Reading | None:
    """What a preposition and the word over it decide, verb or not: 'a win in Tuesday's primary', 'heading into the vote'."""
    h, link, path = noun.head, noun.link, noun.path
    if link in _PLACED and t.pos[h] in coordination.NOUNS and noun.own is None:
        finite = next((a for a in t.ancestors(h) if clause.is_verb(t, a)), None)
        over = finite
        if finite is not None and t.dep[finite] == "xcomp" and acts.is_ballot(t, noun.at):
            over = t.head[finite]  # 'is poised to widen her lead in Tuesday's primary'
        done = over is not None and t.lemma[over] in _DONE and clause.tense(t, over) == "past"
        if over is not None and not done and word_class(t, over) in ("expected", "scheduled"):
            return Reading("scheduled", True, tuple(path), None)  # 'expects 5,000 people at Saturday's rally'
        if finite is not None and t.lemma[finite] in _COUNTING and clause.tense(t, finite) != "past":
            return Reading("present", False, tuple(path), None)  # 'needs a win in Tuesday's primary'
    if link in ("to", "for", "on") and t.lemma[h] in _LOOKING and standing.looks_on(t, h):
        return Reading(
            noun.none or "scheduled", True, tuple(path), None
        )  # 'all eyes turn to Friday's meeting'
    if link == "for" and clause.is_verb(t, h):
        bound = standing.bound_for(t, h)
        if bound is not None:
            return Reading(noun.none or bound, True, tuple(path), h)
    cut = link is None and t.lower[noun.node] == "cut" and noun.dep == "dobj"  # 'made the cut for the debate'
    if (link == "for" or cut) and noun.own is None and placing.has_a_place(t, h):
        return Reading("scheduled", True, tuple(path), None)  # 'did not qualify for Thursday's debate'
    up = h if t.lower[h] == "leading" else t.head[h]  # 'in the weeks leading up to the caucuses'
    up_to = link == "to" and t.lower[up] == "leading" and t.lower[up + 1 : up + 2] == ["up"]
    if up_to or (link == "into" and t.lemma[h] in ("head", "go") and clause.tense(t, h) != "past"):
        sure = standing.has_own_name(t, noun.at)
        return Reading(noun.none or "scheduled", sure, tuple(path), None)  # 'heading into the caucuses'
    return None


def _without_verb(t: Tokens, noun: climbing.Noun) -> Reading:
    """A noun that no verb is over: 'ahead of the vote' behind a noun, a heading."""
    if noun.own is None and noun.link is None and standing.is_next_up(t, noun.node):
        return Reading("scheduled", True, tuple(noun.path), None)  # 'Coming up Thursday: a hearing'
    if noun.own is None and noun.link in ("before", "until", "pending", "ahead"):
        finite = next((a for a in t.ancestors(noun.head) if clause.is_verb(t, a)), None)
        now = finite is None or modality.when_happens(t, finite) != "held"
        return Reading("scheduled", now and standing.has_own_name(t, noun.at), tuple(noun.path), None)
    return Reading(noun.none, noun.own not in (None, "held"), tuple(noun.path), None)


def _before(t: Tokens, noun: climbing.Noun) -> Reading | None:
    """What the verb over it comes before: 'prior to his hearing'; or what the parties to it do."""
    i, h, path = noun.at, noun.head, noun.path
    if noun.link in vocab.status_words("before"):
        nearing = standing.has_own_name(t, i) and (
            modality.when_happens(t, h) != "held" or any(t.lower[c] == "being" for c in t.children[h])
        )
        nearing = nearing or settings.awaits(t, h)  # 'was being held prior to his hearing'
        known = noun.own is not None or nearing or (noun.link == "ahead" and standing.brought_up(t, i))
        said = t.lemma[h] in vocab.status_words("saying") and not clause.children(t, h, "dobj")
        done = modality.when_happens(t, h) == "held" and not said
        counted = any(t.ent[c] == "DATE" for c in t.children[t.head[i]])  # 'a day before the Iowa caucuses'
        named = counted and attended.is_one_of_its_name(t, i)
        if noun.link == "before" and done and not known and not named and _is_dateless(t, i):
            return Reading("held", False, tuple(path), None)  # 'admitted it before his trial'
        day = h if t.lemma[i] == "date" else None  # 'may not survive until the next court date'
        return Reading(noun.none or "scheduled", known, tuple(path), day)
    if noun.among and noun.link is None:
        return settings.read(t, h, noun.none, "of", path)  # 'the hosts of the talks agreed to …'
    return None


def _is_dateless(t: Tokens, i: int) -> bool:
    """Whether no time stands with noun `i`."""
    first, last = t.edges[i]
    return not any(t.ent[j] in ("DATE", "TIME") for j in range(max(first, i - 8), min(last + 1, i + 8)))


def _for_it(t: Tokens, noun: climbing.Noun) -> Reading | None:
    """What is done for a meeting to come: preparing, setting out, arriving."""
    i, h, path = noun.at, noun.head, noun.path
    if noun.link != "for":
        return None
    if any(t.lemma[c] == "preparation" for c in clause.children(t, h, "dobj")):
        return Reading("scheduled", True, tuple(path), None)  # 'make preparations for an early visit'
    if t.lemma[h] in _ARRIVING and settings.is_about_to(t, i):
        return Reading("scheduled", True, tuple(path), h)  # 'arrived for talks expected to focus on trade'
    if noun.own is not None or t.lemma[h] not in _SETTING_OUT | _ARRIVING or modality.habitual(t, h):
        return None
    form = clause.tense(t, h)
    if form == "future" and not clause.negated(t, h):
        return Reading("scheduled", True, tuple(path), h)  # 'will arrive for a meeting'
    has = any(t.lower[c] in ("has", "have") and t.dep[c] == "aux" for c in t.children[h])
    if form == "past" and (t.lemma[h] in ("leave", "depart") or (has and t.lemma[h] in _GONE)):
        return Reading("scheduled", True, tuple(path[:-1]), h)  # on the day they left they did not talk yet
    if form in ("present", "ongoing") and t.lemma[h] in _SETTING_OUT:
        return Reading("scheduled", True, tuple(path), h)
    return None


def _under_verb(t: Tokens, noun: climbing.Noun) -> Reading:
    """Whether the verb over it is about the meeting ('called off from', 'agreed to') or is set at it ('said in')."""
    i, h, link, path = noun.at, noun.head, noun.link, noun.path
    off = link in _OFF and word_class(t, h) in ("cancelled", "postponed")
    held_in = link == "in" and (path[-2] < h or clause.children(t, h, "dobj", "nsubjpass"))
    off = off and not held_in  # 'in a news conference, ruled out a …', 'rejected it in a vote'
    along = link == "on" and t.lemma[i] in ("visit", "trip", "tour") and t.lemma[h] == "ask"
    joins = link in _JOINS and t.lemma[h] in _JOINING and not along  # 'on a visit to Rome, asked …'
    joins = joins and not (link == "in" and t.lemma[h] in _SETTLED)  # 'agreed in a call to …'
    asked = link in ("about", "over") and t.lemma[h] in ASKING and not standing.brought_up(t, i)
    if asked and noun.own is None:
        return Reading(
            "held", True, tuple(path), None
        )  # 'want to question her about her meeting in December'
    if link == "on" and noun.own is None and placing.is_away(t, i, h):
        return Reading("held", True, tuple(path), None)  # 'who is currently on a visit to Lima'
    if link is not None and not off and not joins:
        return settings.read(t, h, noun.none, link, path)
    return governed(t, i, h, noun.dep, noun.own, path)
