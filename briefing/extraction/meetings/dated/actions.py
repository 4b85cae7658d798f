"""What a dated verb means for an agenda: an event, a hearing, a deadline, or nothing that anybody notes down."""

from __future__ import annotations

from functools import cache

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import modality, said_by_word
from briefing.extraction.meetings.finding import senses
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens
from briefing.extraction.wordlists import table


@cache
def words(name: str) -> frozenset[str]:
    """The list `name` of `meeting_dated.toml`."""
    return frozenset(table("meeting_dated")[name])


def means_it(t: Tokens, i: int) -> bool:
    """Whether noun `i` is no meeting word in another sense."""
    key = t.lemma[i].lower()
    before = t.lower[i - 1] if i and t.sent[i - 1] == t.sent[i] else ""
    return key not in ("rally", "strike", "summit", "call") or senses.noun_fits(t, i, key, before)


def takes_place(t: Tokens, v: int) -> bool:
    """Whether `v` says that something happens, is shown or comes out: 'which will take place in May'."""
    if t.lemma[v] == "take":
        return any(t.lower[c] == "place" for c in t.children[v])
    return t.lemma[v] in words("shown")


def comes_out(t: Tokens, v: int) -> bool:
    """Whether `v` says that a body makes something known or that a report, a verdict or the like comes out."""
    told = clause.children(t, v, "nsubjpass") or clause.children(t, v, "dobj")
    out = words("announces") | {"deliver", "launch", "open", "hand", "unveil"}
    known = words("awaited") | {
        "guideline",
        "strategy",
        "proposal",
        "finding",
        "study",
        "review",
        "programme",
    }
    tried = t.lemma[v] in ("sentence", "arraign") and bool(clause.children(t, v, "auxpass"))
    return tried or (t.lemma[v] in out and any(t.lemma[o].lower() in known for o in told))


def of_pronoun(t: Tokens, v: int) -> bool:
    """Whether `v` says when 'it' or 'they' will take place, be held or resume."""
    who = clause.subjects(t, v)
    told = len(who) == 1 and t.lower[who[0]] in ("it", "they")
    return told and (takes_place(t, v) or t.lemma[v] in ("resume", "begin", "start"))


_PLACE = frozenset({"take", "hold", "happen", "occur"})
_BOUNDS = frozenset({"begin", "start", "open", "resume", "conclude", "end", "close", "finish"})
_FAR = 6
"""How many tokens may stand between an event and its verb in one mention."""


def happening(t: Tokens, v: int) -> int | None:
    """The noun that dated verb `v` says takes place: 'a meeting of ministers due to take place on Monday'."""
    w = t.head[v]
    if t.dep[v] not in ("xcomp", "pcomp", "acl") or w == v:
        return None
    host = w
    if t.lower[w] in ("due", "expected", "set", "scheduled", "slated"):
        host = w - 1 if w and t.pos[w - 1] in ("NOUN", "PROPN") else t.head[w]
    if clause.is_verb(t, host):
        host = next(iter(clause.children(t, host, "nsubj", "nsubjpass")), host)
    for _ in range(3):
        if t.lemma[host].lower() in vocab.nouns() and t.pos[host] in ("NOUN", "PROPN"):
            return host if host < v and t.sent[host] == t.sent[v] else None
        if t.dep[host] != "pobj":
            return None
        host = t.head[t.head[host]]
    return None


def mention(t: Tokens, v: int) -> tuple[int, int]:
    """First and last token of the words that name action `v`: with what is made, with what takes place or begins.

    'make a statement', 'the handover is expected to take', 'goes to the polls', 'raise interest rates'; a verb whose
    object is a meeting of its own stands alone.
    """
    named = words("effect_nouns") | {"polls"}
    idiom = next((j for j in range(v + 1, min(len(t), v + 5)) if t.lower[j] in named), None)
    if idiom is not None and (polls(t, v) or is_effect(t, v)):
        return v, idiom
    made = [
        o
        for o in clause.children(t, v, "dobj")
        if t.lemma[o].lower() in words("made")
        and v < o <= v + _FAR
        and t.lemma[v] not in words("state") - {"make", "do"}
    ]
    if made:
        return v, made[0]
    done = [
        o
        for o in clause.children(t, v, "dobj")
        if v < o <= v + _FAR
        and t.lemma[o].lower() not in vocab.nouns()
        and t.pos[o] in ("NOUN", "PROPN")
        and t.ent[o] not in ("DATE", "TIME")
    ]
    if done and t.lemma[v] not in _PLACE:
        return v, done[0]
    going = [c for c in clause.children(t, v, "xcomp") if t.tag[c] == "VBG" and v < c <= v + 2]
    if going and t.lemma[v] in _BOUNDS:
        return v, going[0]  # 'is to begin deliberating'
    happens = takes_place(t, v) if t.lemma[v] in _PLACE else t.lemma[v] in _BOUNDS
    made = [o for o in clause.children(t, v, "dobj") if t.ent[o] not in ("DATE", "TIME")]
    if not happens or t.dep[v] == "conj" or (made and t.lemma[v] != "take"):
        return v, v
    ballot = next(
        (j for j in range(max(0, v - _FAR), v) if t.lower[j : j + 3] == ["by", "-", "election"]), None
    )
    if ballot is not None and t.sent[ballot] == t.sent[v]:
        return ballot, ballot + 2  # whatever the parse takes 'by' for
    for s in clause.subjects(t, v):
        if s < v <= s + _FAR and t.pos[s] in ("NOUN", "PROPN") and t.sent[s] == t.sent[v]:
            return s, v
    return v, v


def is_arranged(t: Tokens, v: int) -> bool:
    """Whether somebody 'is leaving', 'is opening', 'is holding' something: what is arranged, told as going on."""
    told = t.dep[v] in ("relcl", "acl", "advcl") or any(
        t.lower[c] in ("been", "was", "were") for c in t.children[v]
    )
    somebody = any(
        t.pos[s] in ("NOUN", "PROPN") or t.lower[s] in ("he", "she", "they") for s in clause.subjects(t, v)
    )
    known = t.lemma[v] in words("event") or t.lemma[v] in words("starts") or _takes_up(t, v)
    own = any(t.lower[s] in ("i", "we") for s in clause.subjects(t, v)) and bool(
        clause.children(t, v, "dobj")
    )
    somebody = somebody or (own and t.lemma[v] in words("announces"))  # 'We're issuing a new order next week'
    return t.tag[v] == "VBG" and known and somebody and not told


def _takes_up(t: Tokens, v: int) -> bool:
    """Whether `v` says what somebody does at a ceremony or in court: 'is taking the stand', 'is laying a wreath'."""
    done = {t.lemma[o].lower() for o in clause.children(t, v, "dobj")}
    return bool(done & (words("taken") | words("made") | _CEREMONIAL))


_CEREMONIAL = frozenset(
    {"wreath", "plea", "stone", "foundation", "medal", "award", "evidence", "testimony", "verdict"}
)


def is_formal(t: Tokens, v: int) -> bool:
    """Whether passive `v` is an act of a court or an office, which has its day: 'is sentenced on Friday', 'is being buried'."""
    return t.lemma[v] in words("formal") and t.tag[v] == "VBN" and bool(clause.children(t, v, "auxpass"))


def hears(t: Tokens, v: int) -> bool:
    """Whether a court, a panel or the like hears somebody: not 'we will hear from her on Monday'."""
    who = clause.subjects(t, v)
    heard = words("evidence") | vocab.events("heard")
    if any(t.lemma[o].lower() in heard for o in clause.children(t, v, "dobj")):
        return True  # 'Justice Hunt will hear submissions next Friday'
    bodies = vocab.events("hearers") | words("bodies")
    return any(t.lemma[s].lower() in bodies or t.ent[s] == "ORG" for s in who) or bool(
        clause.children(t, v, "nsubjpass", "auxpass")
    )


def travellers(t: Tokens, v: int) -> bool:
    """Whether people travel, and no flights or goods: those `v` is said of can meet, or nobody is named."""
    who = clause.subjects(t, v)
    return not who or any(can_meet(t, s) or t.pos[s] == "PRON" for s in who)


def faces(t: Tokens, v: int) -> bool:
    """Whether somebody faces a person, a court or a vote, and no battle or problem."""
    known = (
        vocab.nouns().keys()
        | words("courts")
        | {
            "charge",
            "charges",
            "sentence",
            "justice",
            "camera",
            "question",
            "inquiry",
            "audit",
            "count",
            "voter",
            "press",
        }
    )
    objects = clause.children(t, v, "dobj")
    if any(t.lower[o] == "other" and t.lower[o - 1] == "each" for o in objects):
        return True  # 'the running mates face each other on Oct. 7'
    return not objects or any(t.lemma[o].lower() in known or can_meet(t, o) for o in objects)


def of_a_body(t: Tokens, v: int) -> bool:
    """Whether a parliament, a court or the like does `v`: 'Parliament sits on Monday'."""
    return any(t.lemma[s].lower() in words("bodies") or t.ent[s] == "ORG" for s in clause.subjects(t, v))


def announced(t: Tokens, v: int) -> modality.Answer:
    """What the word right before the infinitive `v` says: 'another $1 billion set to be paid on Monday'."""
    to = next((c for c in t.children[v] if t.lower[c] == "to" and c < v), 0)
    named = said_by_word.word_class(t, to - 1) if to else None
    return (named, True) if named in ("scheduled", "expected") else (None, False)


def is_effect(t: Tokens, v: int) -> bool:
    """Whether `v` is the verb of 'take effect', 'come into force'."""
    if t.lemma[v] not in words("effect_verbs"):
        return False
    nouns = words("effect_nouns")
    return any(
        t.lower[c] in nouns or (t.lower[c] == "into" and any(t.lower[o] in nouns for o in t.children[c]))
        for c in t.children[v]
    )


def polls(t: Tokens, v: int) -> bool:
    """Whether `v` is the verb of 'go to the polls', 'head to the polls'."""
    return t.lemma[v] in ("go", "head", "return") and any(
        t.lower[o] == "polls" for c in t.children[v] for o in t.children[c]
    )


_POSTS = frozenset("presidency chairmanship post seat title lead majority office record power job".split())


def stative(t: Tokens, v: int) -> bool:
    """Whether `v` is no action at all, or one without an end."""
    passive = any(t.dep[c] == "auxpass" for c in t.children[v])
    if t.lemma[v] == "show" and any(
        t.lemma[o].lower() in ("show", "expo", "fair", "conference", "exhibition", "event")
        for p in clause.prepositions(t, v, frozenset({"at"}))
        for o in clause.objects_of(t, p)
    ):
        return False  # 'will show its new truck at the motor show on Monday'
    if t.lemma[v] == "last" and {"until", "till"} & {t.lower[c] for c in t.children[v]}:
        return False  # 'is set to last until Friday'
    if t.lemma[v] == "hold" and any(t.lemma[o].lower() in _POSTS for o in clause.children(t, v, "dobj")):
        return True  # 'Germany, which holds the presidency this month'
    if t.lemma[v] in ("favor", "favour"):
        return True  # 'will be heavily favored in November'
    if t.lemma[v] == "rest" and any(t.lemma[o] == "case" for o in clause.children(t, v, "dobj")):
        return False
    if t.lemma[v] == "run" and any(t.lemma[s].lower() in words("programmes") for s in clause.subjects(t, v)):
        return False
    if t.lemma[v] in ("make", "do", "get", "throw", "attend"):
        made = clause.children(t, v, "dobj")
        if any(
            t.lemma[o].lower() in words("made") or (t.word[o][:1].isupper() and t.lemma[v] == "attend")
            for o in made
        ):
            return False
    return not clause.is_verb(t, v) or (t.lemma[v] in words("state") and not passive)


def deliberates(t: Tokens, v: int) -> bool:
    """Whether a body takes something up: 'council is set to discuss the plan on 7 April'."""
    return t.lemma[v] in words("deliberates") and any(
        t.lemma[s].lower() in words("bodies") or (t.ent[s] == "ORG" and t.lemma[v] != "support")
        for s in clause.subjects(t, v)
    )


def kind(t: Tokens, v: int) -> str:
    """The kind an agenda files action `v` under."""
    if t.lemma[v] in ("hear", "rest", "plead", "argue", "sentence", "arraign"):
        return "hearing"
    if any(t.lemma[o].lower() in ("statement", "speech", "address") for o in clause.children(t, v, "dobj")):
        return "event"
    if deliberates(t, v) or takes_place(t, v):
        return "event"
    meaning = vocab.verbs().get(t.lemma[v])
    things = [s for s in clause.subjects(t, v) if not can_meet(t, s)]
    if meaning and meaning[-1].frame == "travel" and things:
        return "event"  # 'the bill is due to return to the upper house'
    if t.lemma[v] == "leave" and senses.is_left(t, v):
        return "deadline"  # 'will leave the alliance in June'
    if meaning and meaning[-1].frame in ("meet", "visit", "travel"):
        return meaning[-1].kind
    if meaning and meaning[-1].kind == "hearing":
        return "hearing"
    return "event" if t.lemma[v] in words("event") else "deadline"
