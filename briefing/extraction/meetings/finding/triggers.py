"""The words that speak of a meeting, read off the parse: nouns, verbs, verbs with a particle."""

from __future__ import annotations

from typing import NamedTuple

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.dated import presence
from briefing.extraction.meetings.finding import (
    acts,
    company,
    crowds,
    genre,
    neighbours,
    occasions,
    pairings,
    senses,
    speeches,
    stays,
)
from briefing.extraction.meetings.who import alongside, encounters, questioned
from briefing.extraction.meetings.who.parties import is_somebody
from briefing.extraction.tokens import Tokens


class Trigger(NamedTuple):
    """A word that speaks of a meeting.

    `first` and `at` are the first and the head token, `last` the last one (a particle perhaps); `frame` is
    'noun' or the frame of the verb; `needs` says what must stand beside it: '', 'party' or 'date'.
    """

    first: int
    at: int
    last: int
    kind: str
    frame: str
    needs: str


def find(t: Tokens) -> list[Trigger]:
    """Every trigger of the text in its order; words in another sense are left out."""
    nouns, verbs = vocab.nouns(), vocab.verbs()
    found = []
    for i, lemma in enumerate(t.lemma):
        lower = t.lower[i]
        known = (
            lower in nouns
            or lemma in nouns
            or lemma in verbs
            or lemma in _TALKING
            or lemma in vocab.encounters()
            or lemma in questioned.VERBS
            or lemma
            in (
                "invite",
                "get",
                "due",
                "send",
                "dispatch",
                "take",
                "elect",
                "be",
                "hit",
                "cast",
                "walk",
                "cross",
            )
        )
        if lower in _SECOND_HALVES and i > 1 and t.word[i - 1] == "-" and t.end[i - 2] == t.start[i - 1]:
            trigger = _joined(t, i)
            if trigger is not None:
                found.append(trigger)
                continue
        if lower in pairings.WORDS and (pair := pairings.pairing(t, i)) is not None:
            found.append(Trigger(pair[0], pair[1], i, "meeting", "noun", "party"))
            continue
        if lower == "rule" and (trigger := _work_to_rule(t, i)) is not None:
            found.append(trigger)
            continue
        if not known and lower not in _PLURALS:
            continue
        tag = t.tag[i]
        trigger = None
        if tag.startswith("N") or (tag == "VBG" and lower in ("meeting", "viewing") and _is_noun_use(t, i)):
            trigger = _talk(t, i) if lower == "talk" else _noun(t, i)
        elif tag.startswith("V") and (lemma != "be" or lower in ("was", "were", "be")):
            trigger = _verb(t, i)
        elif lower == "primary" and (
            t.dep[i] in ("pobj", "dobj", "nsubj") or (t.dep[i] == "amod" and t.ent[t.head[i]] == "DATE")
        ):
            trigger = _noun(t, i)  # 'With the state's primary a week away', taken for an adjective
        elif lower == "due" and t.pos[i] == "ADJ" and presence.in_court(t, i):
            trigger = Trigger(
                i, i, presence.courtroom(t, i), "hearing", "dated", "party"
            )  # 'a man is due in court'

        if trigger is not None:
            if (
                found
                and found[-1].frame == "dated"
                and trigger.kind == "hearing"
                and t.sent[i] == t.sent[found[-1].at]
            ):
                found.pop()  # 'is due in court for a bail hearing': it is that hearing
            found.append(trigger)
    return found


_PLURALS = frozenset({"hearings", "talks", "meetings", "summits", "polls", "caucuses", "primaries"})


_SECOND_HALVES = frozenset(
    {"off", "offs", "martial", "in", "out", "outs", "down", "downs", "together", "up", "slow"}
)


def _joined(t: Tokens, i: int) -> Trigger | None:
    """The noun that ends with token `i` behind a hyphen, where the tokens are parted: 'run-off', 'swearing-in'."""
    at = i - 2 if t.head[i] == i - 2 else i
    word = f"{t.lower[i - 2]}-{t.lower[i].removesuffix('s')}"
    meaning = vocab.nouns().get(word)
    used = t.dep[at] not in ("compound", "amod", "nmod") and not t.tag[at].startswith(("VBD", "VBZ", "MD"))
    if meaning is None or not used or t.tag[i - 2] == "VBN":
        return None
    if word in ("face-off", "kick-off") and genre.is_sport(t, at):
        return None
    if i > 2 and t.tag[i - 3] == "TO" and t.head[i - 3] in (i - 2, i):
        return None  # 'to kick-off a day of talks'
    return Trigger(i - 2, at, i, meaning.kind, "noun", meaning.needs)


def _work_to_rule(t: Tokens, i: int) -> Trigger | None:
    """The industrial action 'work-to-rule' that ends with token `i`, whether its hyphens are written or not."""
    words = [j for j in range(max(0, i - 4), i) if t.word[j] != "-"]
    if [t.lower[j] for j in words[-2:]] != ["work", "to"] or t.tag[i] == "VB":
        return None
    at = words[-2]
    return Trigger(at, at, i, "event", "noun", "date") if t.tag[at].startswith("N") else None


def _talk(t: Tokens, i: int) -> Trigger | None:
    """One 'talk' with somebody: 'a 60-minute talk with Hill', 'the phone talk'; not a lecture, nor 'talk of'."""
    if i and t.lower[i - 1] in vocab.compounds("call"):
        return Trigger(i - 1, i, i, "call", "noun", "")
    told = any(t.dep[c] in ("det", "poss", "nummod") for c in t.children[i])
    beside = [o for p in clause.prepositions(t, i, frozenset({"with"})) for o in clause.objects_of(t, p)]
    met = any(is_somebody(t, o) for o in beside)
    return Trigger(i, i, i, "talks", "noun", "party") if told and met else None


def _is_noun_use(t: Tokens, i: int) -> bool:
    """Whether 'meeting', tagged a verb, is a noun after all: 'the meeting', 'a holders meeting for Friday'."""
    if i and t.tag[i - 1] in ("DT", "JJ", "PRP$"):
        return True
    after = t.lower[i + 1] if i + 1 < len(t) else ""
    return bool(i) and t.tag[i - 1].startswith("N") and after in ("for", "of")


def _noun(t: Tokens, i: int) -> Trigger | None:
    nouns = vocab.nouns()
    lower, lemma = t.lower[i], t.lemma[i].lower()
    key = lower if lower in nouns else lemma
    if key not in nouns and lower.endswith("s"):
        key = lower[:-1]
    if key not in nouns:
        return None
    first = i
    while first > 0 and first - 1 < t.head[first - 1] <= i and t.dep[first - 1] == "compound":
        first -= 1
    before = t.lower[i - 1] if i and t.sent[i - 1] == t.sent[i] else ""
    if before == "-" and i > 1:
        before = t.lower[i - 2]
    if before == "day" and i > 2 and (t.word[i - 2] == "-" or t.pos[i - 2] == "NUM"):
        before = ""  # 'a three-day trip' is no day trip
    if key == "date":
        return _date(t, i, first)
    meaning = neighbours.meaning(t, i, key, first, before)
    if (
        meaning is None
        or not senses.noun_fits(t, i, key, before)
        or (key == "forum" and occasions.is_for_talks(t, i))
    ):
        return None
    mention = i
    while mention > first and (
        (t.lower[mention - 1] in nouns and t.lower[mention - 1] not in ("day", "house"))
        or t.lower[mention - 1] in _JOINED
    ):
        mention -= 1
    return Trigger(mention, i, i, meaning.kind, "noun", meaning.needs)


def _date(t: Tokens, i: int, first: int) -> Trigger | None:
    """A date that is set for a meeting: 'court date', 'a trial date', 'the judge set a 10 March date for her to answer'."""
    nouns = vocab.nouns()
    needs = nouns["date"].needs
    of = next((j for j in range(first, i) if t.lower[j] in nouns or t.lower[j] == "court"), None)
    if of is not None and t.lower[of] == "court":
        return Trigger(of, i, i, "hearing", "noun", "")
    if of is not None:
        return Trigger(of, i, i, nouns[t.lower[of]].kind, "noun", needs)
    if occasions.is_date_set(t, i):
        return Trigger(i, i, i, "hearing" if occasions.court_speaks(t, i) else "deadline", "noun", "date")
    h = t.head[i]
    by_court = any(t.lemma[s].lower() in _JUDGING for s in clause.subjects(t, h))
    if by_court and t.dep[i] == "dobj" and t.lemma[h] in ("set", "fix"):
        return Trigger(i, i, i, "hearing", "noun", needs)
    return None


_JUDGING = frozenset({"judge", "court", "magistrate", "tribunal"})


_JOINED = frozenset(
    {"phone", "telephone", "video", "conference", "news", "press", "town", "face", "follow-up", "sit-down"}
)


_TRYING = frozenset({"try", "retry", "arraign", "sentence"})


def _is_to_be_tried(t: Tokens, v: int) -> bool:
    """Whether somebody will stand in court: 'will be tried for murder'; not 'new ways will be tried'."""
    if not clause.children(t, v, "auxpass") or t.dep[v] in ("relcl", "acl"):
        return False
    if t.lemma[v] == "sentence" and clause.tense(t, v) in ("past", "participle"):
        return False  # 'was sentenced to life': how it ended
    behind = {t.lower[c] for c in t.children[v] if t.dep[c] in ("prep", "agent")}
    told = t.lemma[v] != "try" or behind & {"for", "on", "over", "in", "before"}
    return bool(told) and any(is_somebody(t, s) for s in clause.subjects(t, v))


_ACTS = frozenset("pass approve adopt reject overturn defeat back endorse confirm trigger invoke".split())
_TALKING = frozenset({"speak", "talk", "discuss", "confer", "consult", "converse"})


def _verb(t: Tokens, i: int) -> Trigger | None:
    if alongside.hosted_event(t, i) is not None:
        return None  # 'a discussion with Reed hosted by the club'
    if t.lemma[i] in _TALKING and alongside.by_phone(t, i):
        return Trigger(i, i, i, "call", "meet", "party")
    if t.lemma[i] in company.TOGETHER and company.talk_together(t, i):
        return Trigger(i, i, i, "talks", "meet", "party")
    if t.lemma[i] in ("return", "go", "come", "get") and alongside.to_the_table(t, i):
        return Trigger(i, i, i, "talks", "meet", "party")
    if t.lemma[i] in questioned.VERBS:
        askers = [] if questioned.is_told_apart(t, i) else questioned.asked_by(t, i)
        return Trigger(i, i, i, questioned.kind(t, askers), "asked", "party") if askers else None
    if t.lemma[i] == "see" and t.lower[i + 1 : i + 3] in (["each", "other"], ["one", "another"]):
        as_what = t.lower[i + 3 : i + 4] in (["as"], ["through"])
        return None if as_what else Trigger(i, i, i + 2, "meeting", "meet", "party")
    if t.lemma[i] == "cross" and t.lower[i + 1 : i + 2] == ["paths"]:
        return Trigger(i, i, i + 1, "meeting", "meet", "party")  # 'are expected to cross paths at the fair'
    if t.lemma[i] in ("go", "come", "meet") and (last := alongside.head_to_head(t, i)) is not None:
        return Trigger(i, i, last, "meeting", "meet", "party")
    if (
        stays.is_to_be_there(t, i)
        or stays.was_there(t, i)
        or (t.lemma[i] == "spend" and stays.is_stay(t, i))
        or stays.sent(t, i)
    ):
        return Trigger(i, i, i, "visit", "travel", "party")
    if acts.takes_up(t, i):
        return Trigger(i, i, i, "event", "event", "date")
    if t.lemma[i] == "elect":
        return Trigger(i, i, i, "event", "event", "date") if acts.is_elected(t, i) else None
    if heard := speeches.heard_by(t, i):
        kind = "hearing" if any(speeches.sits(t, o) for o in heard) else "event"
        return Trigger(i, i, i, kind, "event", "date")
    if (last := crowds.at_the_polls(t, i) or crowds.walk_out(t, i)) is not None:
        return Trigger(i, i, last, "event", "event", "date")
    if crowds.in_the_streets(t, i) or crowds.on_the_trail(t, i):
        return Trigger(i, i, i, "event", "event", "date")
    if t.lemma[i] == "invite":
        return Trigger(i, i, i, "visit", "invite", "party") if alongside.invites_over(t, i) else None
    if t.lemma[i] in _TRYING and not _is_to_be_tried(t, i):
        return None
    for reading in vocab.verbs().get(t.lemma[i], ()):
        last = i
        if reading.particle:
            particle = next(
                (c for c in t.children[i] if t.lower[c] == reading.particle and i < c <= i + 3), None
            )
            if particle is None and i + 1 < len(t) and t.lower[i + 1] == reading.particle:
                particle = i + 1
            if particle is None:
                continue
            last = particle
        if reading.frame == "event" and t.dep[i] == "xcomp" and t.lemma[t.head[i]] == "vote":
            return None  # 'voted to ratify the contract': it is that vote
        if reading.frame == "event" and t.lemma[i] in _ACTS:
            return Trigger(i, i, i, reading.kind, "event", "date") if acts.is_act(t, i) else None
        if senses.verb_fits(t, i, last, reading.frame):
            needs = "date" if reading.frame == "event" else "party"
            return Trigger(i, i, last, reading.kind, reading.frame, needs)
    if t.lemma[i] in vocab.encounters() and not genre.is_sport(t, i) and encounters.met(t, i):
        return Trigger(i, i, i, vocab.encounters()[t.lemma[i]], "talk", "party")
    return None
