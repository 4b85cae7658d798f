"""What speaks against an entry: people who only got to know each other, a condition, 'we' and 'you' in general."""

from __future__ import annotations

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens


def received(t: Tokens, x: Telling) -> bool:
    """Whether somebody had a briefing of secrets on a day: 'received her first security briefing on Saturday'."""
    at = x.trigger.at
    secret = any(t.lower[c] in ("intelligence", "security", "classified", "secret") for c in (at - 1, at - 2))
    got = t.dep[at] == "dobj" and t.lemma[t.head[at]] in ("receive", "get", "attend", "have")
    return x.word == "briefing" and got and secret and x.moment is not None


def asked_over(t: Tokens, x: Telling) -> bool:
    """Whether somebody would receive or see somebody definite: 'ready to host both sides', 'hopes to see her again'."""
    v = x.trigger.at
    if (
        t.lemma[v] not in ("host", "receive", "see")
        or only_speakers(t, x)
        or any(t.lemma[j] == "able" for j in x.path)
    ):
        return False
    last = x.parties[-1].head
    bare = t.tag[last] == "NNS" and not any(t.dep[c] in ("det", "poss", "nummod") for c in t.children[last])
    met = (
        t.lemma[v] != "see"
        or x.moment is not None
        or any(t.lower[c] in ("again", "privately") for c in t.children[v])
    )
    return met and not bare and t.lower[last] not in ("it", "people")


def is_condition(t: Tokens, x: Telling) -> bool:
    """Whether the telling is only a condition: 'if he makes a phone call'."""
    return any(t.lower[c] == "if" and t.dep[c] == "mark" for j in x.path for c in t.children[j])


def acquainted(t: Tokens, x: Telling) -> bool:
    """Whether somebody got to know somebody: 'she met her husband at work', 'I met a man who …'."""
    known = vocab.decoys("acquaintances")
    return t.lemma[x.trigger.at] in ("meet", "encounter") and any(
        t.lemma[p.head] in known
        and t.tag[p.head] == "NN"
        and not any(t.lower[c] == "same" for c in t.children[p.head])
        for p in x.parties
    )


def only_speakers(t: Tokens, x: Telling) -> bool:
    """Whether the parties are no more than 'we', 'you', 'I': 'we can get together'."""
    return all(t.lower[p.head] in ("we", "you", "i", "us", "me", "people", "one") for p in x.parties)
