"""Whom verbs of meeting, talking and inviting name beside them: companions, hosts, guests, the phone, the table."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.who.parties import can_meet, is_somebody
from briefing.extraction.tokens import Tokens

_WITH = frozenset({"with"})
_WIRES = frozenset({"video", "telephone", "phone", "conference"})
_NOBODY = frozenset("it you who whom one everybody everyone nobody anybody anyone people".split())


def invites_over(t: Tokens, v: int) -> bool:
    """Whether verb `v`, 'invite', asks somebody to a place: 'invited the president to Oslo'."""
    if t.dep[v] in ("amod", "acl", "relcl"):
        return False
    guests = clause.children(t, v, "dobj", "nsubjpass")
    goals = [o for p in clause.prepositions(t, v, frozenset({"to"})) for o in clause.objects_of(t, p)]
    seat = ("House", "Palace", "Kremlin", "Vatican", "Ranch", "Downing")
    return any(can_meet(t, g) for g in guests) and any(t.ent[o] == "GPE" or t.word[o] in seat for o in goals)


def to_the_table(t: Tokens, v: int) -> bool:
    """Whether somebody returns 'to the negotiating table'."""
    _, end = t.sentence_of(v)
    at = next((j for j in range(v + 1, min(end, v + 7)) if t.lower[j] == "table"), None)
    if at is not None and t.lower[at - 2 : at] == ["to", "the"]:
        parted = at + 1 >= end or t.pos[at + 1] in ("PUNCT", "ADP", "CCONJ", "SCONJ", "SPACE")
        return parted or t.ent[at + 1] in ("DATE", "TIME")
    return at is not None and t.lower[at - 1] in ("negotiating", "bargaining", "conference", "peace")


def head_to_head(t: Tokens, v: int) -> int | None:
    """The last token of the verb 'go head to head', 'come face to face', if 'with' follows; else None."""
    end = next((j for j in range(v + 2, min(len(t), v + 7)) if t.lower[j] == "with"), None)
    words = [w for w in t.lower[v + 1 : end] if w != "-"] if end is not None else []
    pair = words if len(words) > 1 else "".join(words).split("-")
    if end is None:
        return _face_to_face(t, v)
    found = len(pair) == 3 and pair[0] == pair[2] and pair[0] in ("head", "face", "toe")
    return end - 1 if found and end is not None else None


def _face_to_face(t: Tokens, v: int) -> int | None:
    """The last token of 'come face to face' where several do it in talks: 'came face to face in peace talks'."""
    p = next((j for j in range(v + 2, min(len(t), v + 7)) if t.lower[j] in ("in", "at", "for")), None)
    if p is None or not any(t.lemma[o] in _SITTINGS for o in clause.objects_of(t, p)):
        return None
    pair = [w for w in t.lower[v + 1 : p] if w != "-"]
    pair = pair if len(pair) > 1 else "".join(pair).split("-")
    several = any(
        t.tag[s] in ("NNS", "NNPS") or len(coordination.conjuncts(t, s)) > 1 for s in clause.subjects(t, v)
    )
    return p - 1 if pair == ["face", "to", "face"] and several else None


_SITTINGS = frozenset({"negotiation", "meeting", "summit", "talk"})


def by_phone(t: Tokens, v: int) -> bool:
    """Whether somebody talks 'by phone', 'on the telephone', 'by video'."""
    return any(
        t.lower[o] in ("phone", "telephone", "video", "videoconference", "videolink", "hotline")
        or (t.lower[o] in ("link", "conference", "call", "line") and t.lower[o - 1] in _WIRES)
        for p in clause.prepositions(t, v, frozenset({"by", "on", "over", "via"}))
        for o in t.children[p]
    )


def agents(t: Tokens, v: int) -> list[int]:
    """The prepositions 'by' behind which a passive verb names who does it."""
    found = clause.children(t, v, "agent")
    if not found and clause.children(t, v, "nsubjpass", "auxpass"):
        _, end = t.sentence_of(v)
        found = [j for j in range(v + 1, min(end, v + 8)) if t.lower[j] == "by"][:1]
    return found


def beside_purpose(t: Tokens, v: int) -> list[int]:
    """Whom verb `v` is done with, where the parse makes them do what it is for: 'met on Friday with Reed to discuss it'."""
    return [
        o
        for c in clause.children(t, v, "advcl")
        if c > v and any(t.lower[m] == "with" and t.dep[m] == "mark" for m in t.children[c])
        for s in clause.children(t, c, "nsubj")
        if any(t.lower[a] == "to" for a in t.children[c])
        for o in coordination.conjuncts(t, s)
    ]


def companions(t: Tokens, v: int, last: int) -> list[int]:
    """The prepositions 'with' that name the other party of verb `v` (its last token `last`)."""
    found = clause.prepositions(t, v, _WITH)
    if t.lemma[v] == "sit":  # 'sits down in front of the committee'
        found = found + clause.prepositions(t, v, frozenset({"before", "opposite"}))
        fronts = [o for p in clause.prepositions(t, v, frozenset({"in"})) for o in clause.objects_of(t, p)]
        found += [p for o in fronts if t.lower[o] == "front" for p in t.children[o] if t.lower[p] == "of"]
    if not found:
        limit = min(last + 8, len(t))
        for j in range(last + 1, limit):
            if (
                t.sent[j] != t.sent[v]
                or (clause.is_verb(t, j) and t.tag[j] != "VBG")
                or t.lower[j] in (",", "to")
            ):
                break
            if t.lower[j] == "with":
                return [j]
    return found


def _is_seat(t: Tokens, i: int) -> bool:
    """Whether noun `i` is the seat of a government that stands for it: 'the White House', 'the Kremlin'."""
    name = " ".join(t.lower[j] for j in range(max(0, i - 1), i + 1))
    return t.pos[i] == "PROPN" and (name in vocab.capitals() or t.lower[i] in ("kremlin", "elysee"))


def _says(t: Tokens, v: int, c: int) -> bool:
    """Whether clause `c`, behind a comma, only says who told it: 'is to see Hill on Monday, his ministry confirmed'."""
    return t.lemma[c] in vocab.status_words("saying") and "," in t.word[v + 1 : c]


def talk_parties(t: Tokens, v: int) -> list[int]:
    """Whom verb `v` speaks to, calls, briefs or receives: somebody named or a person's description."""
    lemma = t.lemma[v]
    if lemma == "report":  # 'is to report to the Security Council', not 'to his barracks'
        goals = [o for p in clause.prepositions(t, v, frozenset({"to"})) for o in clause.objects_of(t, p)]
        bodies = vocab.events("sitting_bodies") | vocab.events("lawmakers")
        return [o for o in goals if t.lemma[o].lower() in bodies and t.tag[o] in ("NN", "NNP")]
    if lemma == "negotiate":
        found = [o for p in companions(t, v, v) for o in clause.objects_of(t, p)]
    elif lemma in ("talk", "speak", "consult"):
        found = [
            o for p in clause.prepositions(t, v, frozenset({"with", "to"})) for o in clause.objects_of(t, p)
        ]
        if lemma == "consult" and not found:
            found = [o for c in clause.children(t, v, "dobj") for o in coordination.conjuncts(t, c)]
    else:
        behind = [c for c in clause.children(t, v, "oprd", "ccomp", "xcomp") if c > v and not _says(t, v, c)]
        if behind and lemma in ("call", "see"):
            return []
        found = [o for c in clause.children(t, v, "dobj") for o in coordination.conjuncts(t, c)]
        if lemma in ("call", "phone", "telephone") and any(_is_seat(t, o) for o in found):
            return found  # 'phoned the White House'
        if lemma == "receive" and any(t.lemma[o].lower() in vocab.nouns() for o in found):
            return []  # 'is expected to receive Royal Assent'
        if any(t.lemma[o].lower() in vocab.decoys("received_daily") for o in found):
            return []  # 'received three patients'
        if lemma in ("receive", "welcome", "host", "summon", "brief", "debrief") and not found:
            found = [o for c in clause.children(t, v, "nsubjpass") for o in coordination.conjuncts(t, c)]
            hosts = [o for p in agents(t, v) for o in clause.objects_of(t, p) if is_somebody(t, o)]
            found = found + hosts if hosts or lemma == "summon" else []
    return [o for o in found if is_somebody(t, o) and t.lower[o] not in _NOBODY]


_HELD = frozenset({"hosted", "organized", "organised", "sponsored", "moderated"})


def hosted_event(t: Tokens, v: int) -> int | None:
    """The event that participle `v` is meant of behind who is there: 'a discussion with Reed hosted by the club'.

    The parse hangs the participle on the event, on Reed or makes Reed its subject.
    """
    if t.lower[v] not in _HELD or t.lower[v + 1 : v + 2] != ["by"]:
        return None
    begin, _ = t.sentence_of(v)
    for j in range(v - 1, max(begin, v - 12), -1):
        if clause.is_verb(t, j) or t.word[j] in (",", ";"):
            return None
        if t.lower[j] == "with":
            k = j - 1
            while k > begin and t.ent[k] in ("DATE", "TIME"):
                k -= 1
            return k if t.tag[k] in ("NN", "NNS") and t.lemma[k].lower() in vocab.nouns() else None
    return None


def event_hosts(t: Tokens, i: int) -> list[int]:
    """Who is at event `i` and who holds it by a participle behind 'with'; no channel that shows a debate."""
    _, end = t.sentence_of(i)
    for v in range(i + 2, min(end, i + 16)):
        if t.lower[v] in _HELD and hosted_event(t, v) == i:
            guests = [y for s in clause.children(t, v, "nsubj") for y in coordination.conjuncts(t, s)]
            by = [o for p in agents(t, v) for o in clause.objects_of(t, p)]
            shown = t.lemma[i].lower() in ("debate", "forum")
            return [o for o in guests + by if can_meet(t, o) and (not shown or t.ent[o] == "PERSON")]
    return []


def visited_to_talk(t: Tokens, v: int) -> list[int]:
    """With whom verb `v` says somebody goes somewhere to talk: 'flew to Oslo on Monday to confer with the premier'."""
    aims = [c for c in clause.children(t, v, "advcl", "xcomp") if c > v and t.lemma[c] in _TALKING]
    aims = [c for c in aims if any(t.lower[a] == "to" for a in t.children[c])]
    return [o for c in aims for p in clause.prepositions(t, c, _WITH) for o in clause.objects_of(t, p)]


_TALKING = frozenset({"talk", "speak", "confer", "consult", "negotiate"})
