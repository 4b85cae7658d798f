"""Verbs that the parse takes for nouns or adjectives: 'Talks resume Monday', 'The talks, the first in May, open Tuesday'."""

from __future__ import annotations

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding import (
    headings,
    hearings,
    participles,
    rehung,
    rooted,
    several,
    state_votes,
    tree,
)
from briefing.extraction.tags import FINITE
from briefing.extraction.tokens import Tokens

_OPENING = frozenset("resume open begin start close end reopen restart convene kick".split())
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday tomorrow tonight next on later in at".split()
)


def verb_behind(t: Tokens, i: int) -> int | None:
    """The token behind noun `i` that says it begins or ends and is tagged no verb, in a clause without any verb."""
    begin, end = t.sentence_of(i)
    j = i + 1
    if j < end and t.word[j] == ",":  # past an apposition
        j = next((k + 1 for k in range(j + 1, min(end, j + 9)) if t.word[k] == ","), end)
    if j + 1 >= end or t.lower[j] not in _OPENING or t.tag[j].startswith("V") or t.lower[j + 1] not in _DAYS:
        return None
    return None if any(t.tag[k] in FINITE for k in range(begin, end)) else j


def opening(t: Tokens, g: int | None) -> int | None:
    """The mistaken verb where a time hangs on it, at `g`, or on the noun before it: 'Nominations close on Friday'."""
    if g is None:
        return None
    if t.tag[g].startswith("N") and verb_behind(t, g) == g + 1:
        return g + 1
    return g if g and t.tag[g - 1].startswith("N") and verb_behind(t, g - 1) == g else None


_NOUNS = {"roundtable": "NN", "roundtables": "NNS", "talks": "NNS"}
_NOMINAL = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})


def _is_noun(t: Tokens, i: int) -> bool:
    """Whether 'roundtable' or 'talks', tagged an adjective or a verb, stands where a noun does: 'the budget talks with Hill'."""
    if t.tag[i].startswith("N") or t.dep[i] not in _NOMINAL:
        return False
    return t.lower[i] != "talks" or any(
        t.dep[c] in ("det", "amod", "poss", "compound") for c in t.children[i]
    )


def _stands_as_noun(t: Tokens, i: int) -> bool:
    """Whether gerund `i` is the subject or object of a verb and has no object of its own."""
    return t.dep[i] in ("dobj", "nsubj", "nsubjpass", "pobj") and not any(
        t.dep[c] == "dobj" for c in t.children[i]
    )


def _nears(t: Tokens, i: int) -> bool:
    """Whether noun `i` is the verb of 'As the Iowa caucuses approach, …', of which the parse makes one noun."""
    marked = any(t.lower[c] == "as" and t.dep[c] == "mark" for c in t.children[i])
    under = t.dep[i] == "pobj" and t.lower[t.head[i]] == "as"
    known = t.lower[i - 1] in vocab.nouns() or t.lemma[i - 1].lower() in vocab.nouns()
    joined = t.head[i - 1] == i and t.dep[i - 1] == "compound"
    return t.word[i + 1] == "," and (marked or under) and known and joined


_ONWARD = frozenset({"for", "to", "back", "home", "off", "into"})


def mend(t: Tokens) -> None:
    """Mend in `t` what tagger and parser often get wrong around meetings: 'Hill heads for Lima next', taken for a noun.

    And make 'MPs' a noun, give 'slated' the lemma that it has, and no past tense to a bare verb linked with one behind 'will' or 'to'.
    """
    for i in (i for s in tree.sentences(t) for i in range(max(s[0], 1), min(s[1], len(t) - 1))):
        if t.word[i] in _MEMBERS and t.pos[i] not in ("NOUN", "PROPN"):
            t.tag[i], t.pos[i], t.lemma[i] = "NNS", "NOUN", _MEMBERS[t.word[i]]
        if t.lower[i] in _NOUNS and _is_noun(t, i):
            t.tag[i], t.pos[i], t.lemma[i] = _NOUNS[t.lower[i]], "NOUN", t.lower[i].removesuffix("s")
        if t.tag[i] == "NN" and t.tag[i - 1] == "TO" and t.dep[i - 1] == "aux" and t.head[i - 1] == i:
            t.tag[i], t.pos[i] = "VB", "VERB"  # 'offered to host talks'
        if t.pos[i] == "PROPN" and (one := headings.pair(t, i)) is not None:
            headings.join(t, one, i)
        if (noun := rooted.noun_before_verb(t, i)) is not None:
            rooted.make_root(t, i, noun)
        if t.word[i] == "Will" and t.dep[i] == "aux" and _is_surname(t, i):
            t.tag[i], t.pos[i], t.lemma[i] = "NNP", "PROPN", "Will"
            t.dep[i] = "nsubj" if t.dep[i - 1] == "nsubj" else "appos"
            t.dep[i - 1], t.tag[t.head[i]] = "compound", "VBD"
        if t.tag[i] == "VBG" and hearings.is_noun(t, i):
            hearings.make_noun(t, i)
        if t.tag[i] == "VBG" and hearings.has_article(t, i):
            t.tag[i], t.pos[i], t.lemma[i] = "NN", "NOUN", t.lower[i]  # 'will attend a panel hearing'
        if t.lower[i] == "general" and t.tag[i] == "JJ" and t.lower[i - 1] == "-" and t.dep[i] in _NOMINAL:
            t.tag[i], t.pos[i] = "NN", "NOUN"  # 'the secretary-general'
        if t.lower[i] == "slated":
            t.lemma[i] = "slate"
        if t.lower[i] == "sentencing" and t.tag[i] == "VBG" and _stands_as_noun(t, i):
            t.tag[i], t.pos[i], t.lemma[i] = "NN", "NOUN", "sentencing"  # 'faces sentencing on Friday'
        if t.lemma[i] in ("approach", "near", "loom") and t.tag[i] in ("NN", "NNS") and _nears(t, i):
            t.tag[i], t.pos[i], t.dep[i], t.dep[i - 1] = "VBP", "VERB", "advcl", "nsubj"
        if t.lower[i] == "premieres" and t.tag[i] == "VBZ":
            t.lemma[i] = "premiere"
        if t.tag[i] == "VBD" and t.lower[i] == t.lemma[i] and t.dep[i] == "conj" and _is_to_be(t, t.head[i]):
            t.tag[i] = "VB"  # 'will attend the fair and huddle with Hill'
        if t.lower[i] in _VERBS and t.tag[i] == "NNS" and t.dep[i] == "ROOT" and _has_doer(t, i):
            t.tag[i], t.pos[i], t.lemma[i] = "VBZ", "VERB", _VERBS[t.lower[i]]
            t.dep[i - 1] = "nsubj"
        if t.tag[i] in ("VBZ", "VBD") and t.dep[i - 1] == "compound" and t.head[i - 1] == i:
            t.dep[i - 1] = "nsubj"  # 'The senator campaigns in Lima', where a verb is given a part of a noun
        if (
            t.lower[i] == "votes"
            and t.tag[i] == "NNS"
            and (state := state_votes.state_that_votes(t, i)) is not None
        ):
            state_votes.part(t, state, i)
        if t.lower[i] == "caucuses" and t.tag[i] == "VBZ" and t.tag[i - 1] == "NNP":
            t.tag[i], t.pos[i], t.lemma[i] = (
                "NNS",
                "NOUN",
                "caucus",
            )  # 'With the Iowa caucuses two weeks away'
        if t.tag[i] == "NN" and t.dep[i] == "ROOT" and t.lower[i] in _BARE and _many_do(t, i):
            t.tag[i], t.pos[i] = "VBP", "VERB"  # 'Democrats in Ohio vote Tuesday'
        if t.lower[i] in _MEANT and t.tag[i] == "NN" and t.dep[i] == "ROOT" and _two_mean(t, i):
            t.tag[i], t.pos[i], t.dep[i - 1] = "VBP", "VERB", "nsubj"  # 'The two plan to meet on Monday'
            for c in [c for c in t.children[i] if t.dep[c] in ("acl", "relcl") and t.tag[c] == "VB"]:
                t.dep[c] = "xcomp"
        if t.lower[i] in _MEANT and t.tag[i] == "NN" and (first := several.doers_before(t, i)) is not None:
            several.make_verb(t, first, i)  # 'The mayor and the envoy plan to meet'
        if t.lower[i] in _MEANT and t.tag[i] == "NN" and (first := several.group_before(t, i)) is not None:
            several.make_group_verb(t, first, i)
        if t.lower[i] in _STAGED:
            several.hang_setting(t, i)
        if t.lower[i] == "testimony":
            several.hang_testimony(t, i)
        if t.lower[i] == "brief" and t.pos[i] == "ADJ":
            several.make_infinitive(t, i)  # 'is due to brief senators'
        if t.lower[i] in ("reconvene", "convene") and t.tag[i] == "NN" and _has_subject(t, i):
            t.tag[i], t.pos[i] = "VBP", "VERB"  # 'The ministers reconvene on Thursday'
        if t.lower[i] in ("plans", "hopes") and t.tag[i] == "NNS" and _says_plan(t, i):
            t.tag[i], t.pos[i], t.lemma[i], t.dep[i] = "VBZ", "VERB", t.lower[i][:-1], "ccomp"
            t.dep[i - 1] = "nsubj"
            for c in t.children[i]:
                if t.dep[c] == "acl":
                    t.dep[c] = "xcomp"
        if t.tag[i] == "VBG" and t.dep[i - 1] == "aux":
            rehung.object_of(t, i)
        if t.tag[i] == "VB" and t.dep[i] in ("advcl", "xcomp", "relcl", "acl"):
            rehung.head_line(t, i)
        if t.tag[i] in ("VB", "VBP") and t.dep[i] == "ROOT" and i > 2:
            rehung.pair_up(t, i)
        if t.tag[i] == "IN" and t.dep[i] in ("prep", "agent"):
            rehung.off_a_name(t, i)
        if t.tag[i] == "POS" and t.head[i] == i - 1 and t.dep[i - 1] in ("nmod", "compound"):
            t.dep[i - 1] = "poss"  # 'the GOP’s refusal'
        if t.tag[i] in ("VBD", "VBZ") and t.dep[i] != "relcl":
            rehung.give_subject(t, i)
        if t.lower[i] == "talks" and t.tag[i] == "VBZ" and t.dep[i] in _NOMINAL:
            t.tag[i], t.pos[i], t.lemma[i] = "NNS", "NOUN", "talk"
        if t.tag[i] in ("VBD", "VBN") and t.dep[i] == "amod" and t.dep[i - 1] == "nsubj":
            rehung.make_clause(t, i)
        participles.mend(t, i)
        if t.lower[i] != "heads" or t.tag[i] != "NNS" or t.lower[i + 1] not in _ONWARD:
            continue
        leads = t.dep[i] == "ROOT" or (t.dep[i] == "nsubj" and t.ent[min(i + 2, len(t) - 1)] == "GPE")
        who = i - 1
        named = t.head[who] == i and t.dep[who] in ("compound", "nmod", "poss") and t.pos[who] == "PROPN"
        named = named or (t.head[who] == i and t.tag[who] == "NN" and _goes(t, i))
        if leads and named:
            t.dep[i] = "ROOT" if t.head[i] == i else "ccomp"
            t.tag[i], t.pos[i], t.lemma[i] = "VBZ", "VERB", "head"
            t.dep[who] = "nsubj"


def _goes(t: Tokens, i: int) -> bool:
    """Whether 'heads' at `i` is followed by the name of a town or a land: 'The minister heads to Lima'."""
    return i + 2 < len(t) and t.lower[i + 1] in ("to", "for") and t.ent[i + 2] == "GPE"


def _says_plan(t: Tokens, i: int) -> bool:
    """Whether 'plans' is the verb of who stands before it: 'Hill plans to host Reed, an aide said', where the parse has two subjects."""
    v, who = t.head[i], i - 1
    if t.dep[i] != "nsubj" or t.head[who] != i or t.pos[who] != "PROPN" or t.lower[i + 1] != "to":
        return False
    return v > i and any(t.dep[c] == "nsubj" and i < c < v for c in t.children[v])


def _is_surname(t: Tokens, i: int) -> bool:
    """Whether 'Will' at `i` ends a name, as the past tense of the verb behind it tells: 'George Will rejected it'."""
    v = t.head[i]
    whole = t.dep[i - 1] == "nsubj" and t.head[i - 1] == v
    name = t.pos[i - 1] == "PROPN" and (whole or t.tag[v] == "VBD")
    helped = sum(t.dep[c] in ("aux", "auxpass") for c in t.children[v]) > 1
    return name and t.tag[v] in ("VBD", "VBN") and not helped


_MEMBERS = {"MPs": "mp", "MEPs": "mep", "MSPs": "msp", "TDs": "td", "CEOs": "ceo"}
_VERBS = {
    "votes": "vote", "campaigns": "campaign", "returns": "return", "debates": "debate", "visits": "visit",
    "marches": "march", "rallies": "rally", "hosts": "host", "retires": "retire", "premieres": "premiere", "resigns": "resign",
}  # fmt: skip


def _has_doer(t: Tokens, i: int) -> bool:
    """Whether noun `i` in a sentence without a verb has somebody right before it and a day or place behind it."""
    begin, end = t.sentence_of(i)
    if any(t.tag[k] in FINITE for k in range(begin, end)):
        return False
    who = t.lemma[i - 1].lower()
    known = who in vocab.parties() or t.ent[i - 1] == "PERSON"
    doer = t.dep[i - 1] == "compound" and t.head[i - 1] == i and known
    behind = i + 1 < end and (t.ent[i + 1] in ("DATE", "TIME") or t.lower[i + 1] in ("on", "in", "for", "at"))
    return doer and behind


_BARE = frozenset({"vote", "caucus", "debate", "rally", "march"})


_STAGED = frozenset(
    {"rally", "hall", "fundraiser", "debate", "event", "dinner", "lunch", "breakfast", "hearing", "meeting"}
)
_MEANT = frozenset({"plan", "hope", "need"})


def _two_mean(t: Tokens, i: int) -> bool:
    """Whether 'plan', the root of a sentence without a verb, is what 'the two' or 'both' do."""
    begin, end = t.sentence_of(i)
    who = t.lower[i - 1] in ("two", "three", "both") and t.head[i - 1] == i
    return who and t.lower[i + 1] == "to" and not any(t.tag[k] in FINITE for k in range(begin, end))


def _many_do(t: Tokens, i: int) -> bool:
    """Whether noun `i`, the root of a sentence without a verb, has people in the plural as its subject."""
    begin, end = t.sentence_of(i)
    who = [c for c in t.children[i] if t.dep[c] == "nsubj" and t.tag[c] in ("NNS", "NNPS") and c < i]
    return bool(who) and not any(t.tag[k] in FINITE for k in range(begin, end))


def _has_subject(t: Tokens, i: int) -> bool:
    return any(t.dep[c] == "nsubj" and c < i for c in t.children[i])


def _is_to_be(t: Tokens, verb: int) -> bool:
    """Whether `verb` stands behind 'will', 'would', 'to' or the like."""
    return t.tag[verb] == "VB" and any(
        t.tag[c] in ("MD", "TO") and t.dep[c] == "aux" for c in t.children[verb]
    )
