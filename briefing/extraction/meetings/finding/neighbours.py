"""What a noun of meeting means by the words beside it: a 'phone call', a 'pretrial conference', 'oral argument'."""

from __future__ import annotations

from collections.abc import Callable

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding import acts, company, occasions, rounds
from briefing.extraction.meetings.vocabulary import Noun
from briefing.extraction.tokens import Tokens

_GIVEN = frozenset({"make", "deliver", "give"})
_THROWN = frozenset({"hold", "host", "throw", "stage", "give", "attend", "plan"})


def meaning(t: Tokens, i: int, key: str, first: int, before: str) -> Noun | None:
    """What noun `i`, listed as `key`, means; None where it stands for no meeting.

    `first` is the first token of its compound, `before` the word before it.
    """
    listed = vocab.nouns()[key]
    modifiers = {t.lower[j] for j in range(first, i)}
    if listed.kind == "call":
        return _call(t, i, key, listed, modifiers | {before})
    if key == "conversation" and (modifiers | {before}) & vocab.compounds("call"):
        return Noun("call", "")
    if key in acts.APPROVALS:
        return listed if acts.is_approval(t, i, key) else None
    if key in _BY_WORD:
        return _BY_WORD[key](t, i, listed, before)
    if key in vocab.only_behind():
        return listed if before in vocab.compounds(key) else None
    if listed.kind == "meeting" and modifiers & (vocab.compounds("call") | {"call"}):
        return Noun("call", listed.needs)
    if key == "meeting" and "summit" in modifiers:
        return Noun("summit", listed.needs)
    return listed


def _call(t: Tokens, i: int, key: str, listed: Noun, beside: set[str]) -> Noun | None:
    if occasions.is_means(t, i):
        return None
    phoned = beside & vocab.compounds("call") or key != "call"
    if phoned or (t.dep[i] == "dobj" and t.lemma[t.head[i]] == "hold" and t.lower[i] != "calls"):
        return Noun(listed.kind, "")  # 'a phone call', 'will hold another call'
    return listed


def _conference(t: Tokens, i: int, listed: Noun, before: str) -> Noun | None:
    if before == "video" and occasions.is_means(t, i):
        return None
    if before == "video" and t.tag[i] == "NN" and company.is_between(t, i):
        return Noun("call", "")  # 'a video conference with the minister'
    if before in vocab.compounds("court_conference"):
        return Noun("hearing", listed.needs)
    return Noun("briefing", listed.needs) if before in vocab.compounds("briefing") else listed


def _event(t: Tokens, i: int, listed: Noun, before: str) -> Noun | None:
    return listed if occasions.is_staged(t, i) or before in vocab.compounds("event") else None


def _round(t: Tokens, i: int, listed: Noun, before: str) -> Noun | None:
    voting = any(t.lower[o] == "voting" for c in t.children[i] for o in t.children[c])
    if rounds.of_ballot(t, i) or voting:
        return Noun("event", "date")
    return Noun(listed.kind, "") if rounds.of_talks(t, i) else listed


_SPEAKING = frozenset({"speech", "address", "remark", "message", "speak", "deliver"})


def _session(t: Tokens, i: int, listed: Noun, before: str) -> Noun | None:
    to = t.head[i]
    if t.dep[i] == "pobj" and t.lower[to] == "to" and t.lemma[t.head[to]].lower() in _SPEAKING:
        return None  # 'a speech to a joint session of the senate': who hears it
    met = before in vocab.compounds("session") or occasions.is_sitting(t, i) or company.is_with_somebody(t, i)
    return Noun(listed.kind, "") if met else listed


def _argument(t: Tokens, i: int, listed: Noun, before: str) -> Noun | None:
    return listed if before in vocab.compounds("argument") or occasions.in_court(t, i) else None


def _evidence(t: Tokens, i: int, listed: Noun, before: str) -> Noun | None:
    return listed if t.dep[i] == "dobj" and t.lemma[t.head[i]] in ("give", "hear") else None


def _statement(t: Tokens, i: int, listed: Noun, before: str) -> Noun | None:
    """'gave a statement to parliament', 'opening statements'."""
    if t.tag[i] == "NN":
        return Noun("event", "") if acts.is_made_to_body(t, i) else None
    return listed if before in vocab.compounds("statement") and t.tag[i] == "NNS" else None


def _remark(t: Tokens, i: int, listed: Noun, before: str) -> Noun | None:
    given = t.dep[i] == "dobj" and t.lemma[t.head[i]] in _GIVEN
    return listed if t.tag[i] == "NNS" and (given or occasions.is_during(t, i)) else None


def _poll(t: Tokens, i: int, listed: Noun, before: str) -> Noun | None:
    return listed if occasions.is_ballot(t, i) else None


def _party(t: Tokens, i: int, listed: Noun, before: str) -> Noun | None:
    held = t.dep[i] == "dobj" and t.lemma[t.head[i]] in _THROWN
    return listed if held or before in vocab.compounds("party") else None


def _reception(t: Tokens, i: int, listed: Noun, before: str) -> Noun | None:
    """'a planned reception with the president' is a meeting like a dinner."""
    return Noun("meeting", "party") if company.is_with_somebody(t, i) else listed


def _mass(t: Tokens, i: int, listed: Noun, before: str) -> Noun | None:
    return listed if t.pos[i] == "PROPN" or before in vocab.compounds("mass") else None


def _house(t: Tokens, i: int, listed: Noun, before: str) -> Noun | None:
    return listed if before == "open" and t.pos[i] == "NOUN" else None


def _hall(t: Tokens, i: int, listed: Noun, before: str) -> Noun | None:
    return listed if before in vocab.compounds("town_hall") else None


_BY_WORD: dict[str, Callable[[Tokens, int, Noun, str], Noun | None]] = {
    "conference": _conference,
    "event": _event,
    "round": _round,
    "session": _session,
    "argument": _argument,
    "evidence": _evidence,
    "statement": _statement,
    "remark": _remark,
    "poll": _poll,
    "party": _party,
    "mass": _mass,
    "reception": _reception,
    "banquet": _reception,
    "house": _house,
    "hall": _hall,
}
"""How the nouns are read that more than the word before them decides."""
