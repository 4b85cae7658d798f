"""What can be a party of a meeting, the words it is shown with, and who it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefing.extraction.meetings import clause, control, coordination, phrase
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.places.placenames import is_place_name
from briefing.extraction.meetings.who.chambers import is_chamber
from briefing.extraction.tokens import Tokens
from briefing.records import Span

if TYPE_CHECKING:
    from briefing.extraction.meetings.who.resolver import Resolver

_REST = frozenset({"other", "remaining"})
_ENTITIES = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_NEVER = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "EVENT", "LAW", "CARDINAL", "ORDINAL"})
_TITLES = frozenset({"sen", "sens", "rep", "reps", "gov", "govs", "mr", "mrs", "ms", "dr", "messrs"})
_SOME_OF = frozenset(
    "majority minority handful mix mixture range number variety array slew bunch couple lot".split()
)
_MANY = frozenset({"dozen", "score", "hundred", "thousand", "million"})
_PRONOUNS = frozenset(
    "he she they we i you him her them us me himself herself themselves who whom his their its our my".split()
)
_PUBLIC_LIFE = frozenset(
    "opposition political business religious party senior military community public cultural government church leading".split()
)
_ENDINGS = tuple(
    (
        "woman man men ist ician maker holder goer owner crat fighter worker keeper leader officer bearer "
        "seller buyer grower dealer trader lender driver rider planner teacher banker farmer miner player "
        "singer writer builder trainer ranger campaigner organizer organiser manufacturer producer supplier "
        "retailer insurer publisher researcher lawyer seeker builder caller watcher peer educator speople "
        "mates"
    ).split()
)
BUILDINGS = frozenset(
    "house tower hill office palace hall center centre university museum church capitol airport stadium school "
    "cathedral hospital street square park island beach hotel college library theater theatre arena mosque temple "
    "embassy consulate headquarters resort castle auditorium".split()
)
"""Last words of names of places where people meet."""

_NO_SURNAMES = frozenset("tower palace university museum airport capitol stadium hospital hotel".split())
_SOCIETIES = frozenset({"club", "institute", "academy", "foundation"})


class Party(NamedTuple):
    """A party as found: the head noun and the span of its words."""

    head: int
    span: Span


def can_meet(t: Tokens, i: int) -> bool:
    """Whether noun `i` can be a party of a meeting: somebody, a body or a state."""
    if t.lower[i] in _PRONOUNS:
        return True
    if t.lower[i] in control.SOME and not t.children[i]:
        return t.dep[i] == "nsubj"  # 'but many refused to meet her'
    if t.pos[i] == "NUM":
        counted = t.lower[i] in ("two", "three") or any(t.lower[c] in _REST for c in t.children[i])
        those = t.dep[i] == "nsubjpass" and [t.lower[c] for c in t.children[i]] == ["the"]
        return counted and (
            those or t.dep[i] in ("nsubj", "pobj", "dobj")
        )  # 'between the two', 'of the other 27'
    if t.ent[i] in _NEVER and not (t.ent[i] == "CARDINAL" and t.pos[i] == "NOUN"):
        return _beside_name(t, i)
    lemma = t.lemma[i].lower()
    if t.lower[i] in ("other", "others") and i and t.lower[i - 1] == "each":
        return False  # 'each other'
    if t.pos[i] == "PROPN" and lemma in vocab.events("ballots") and lemma not in vocab.parties():
        return False  # 'the Iowa Primary'
    if t.word[i] in ("News", "Word") and t.lower[i + 1 : i + 2] in (["of"], ["that"]):
        return False  # 'News of the meeting'
    if t.pos[i] == "PROPN" and t.lower[i] in vocab.things():
        return False  # 'the Lund Symposium', 'the Clean Water Act'
    if lemma in _SOME_OF:  # 'a majority of lawmakers', 'a range of union leaders'
        return any(
            can_meet(t, o) for c in t.children[i] if t.lower[c] == "of" for o in clause.objects_of(t, c)
        )
    if lemma in _MANY and t.tag[i] == "NNS":  # 'thousands of women'; 'hundreds marched'
        whose = [o for c in t.children[i] if t.lower[c] == "of" for o in clause.objects_of(t, c)]
        return any(can_meet(t, o) for o in whose) if whose else t.dep[i] == "nsubj"
    known = vocab.parties()
    if lemma in known or t.lower[i] in known:
        return True
    if i > 1 and t.word[i - 1] == "-" and t.word[i - 2] in ("D", "R", "I"):
        return False  # 'Sen. Paul Reed, D-Ohio'
    if t.lower[i].rstrip(".") in _TITLES or t.word[i][:2] in ("D-", "R-", "I-"):
        return False  # 'Sens. Hill, D-Ohio, and Reed'
    if t.ent[i] in _ENTITIES and t.pos[i] == "NOUN" and t.word[i].islower() and t.ent[i] != "PERSON":
        return False  # 'the Lund movement in 2008', taken for a name
    if t.ent[i] in _ENTITIES or coordination.is_name(t, i):
        return not in_dateline(t, i)
    if lemma in ("designate", "elect") and i and t.word[i - 1] == "-":
        return True  # 'the premier-designate'
    if lemma == "figure" and t.tag[i] == "NNS":  # 'opposition figures', no numbers
        return any(t.lower[c] in _PUBLIC_LIFE for c in t.children[i])
    if "-" in lemma and lemma.rsplit("-", 1)[-1] in known:
        return True
    return lemma.endswith(_ENDINGS)


def _beside_name(t: Tokens, i: int) -> bool:
    """Whether name `i`, taken for part of a time, follows another: 'with Hill, Reed and Cole next week'."""
    lone = t.ent[i] == "LAW" and t.tag[i] == "NNP" and not t.children[i] and t.ent_iob[i] != 1
    if lone and t.ent_iob[i + 1 : i + 2] != [1] and t.lower[t.head[i]] == "with":
        return True  # 'talks with Roe', taken for a law
    return t.pos[i] == "PROPN" and t.dep[i] == "conj" and t.ent[t.head[i]] in _ENTITIES


def is_somebody(t: Tokens, i: int) -> bool:
    """Whether noun `i` is people or a body, and not a mere place."""
    if is_chamber(t, i):
        return True
    society = t.ent[i] == "ORG" and t.pos[i] == "PROPN" and t.lower[i] in _SOCIETIES
    if t.ent[i] in ("GPE", "LOC", "FAC") or (t.lemma[i].lower() in vocab.places() and not society):
        return any(
            t.dep[c] == "compound" and t.lower[c] in ("giant", "company", "maker") for c in t.children[i]
        )
    if is_place_name(t, i):
        return False
    built = t.pos[i] == "PROPN" and t.lower[i] in BUILDINGS
    built = built and (t.ent[i] != "PERSON" or t.lower[i] in _NO_SURNAMES)
    return not built and can_meet(t, i)


def in_dateline(t: Tokens, i: int) -> bool:
    """Whether token `i` belongs to the place a report is dated from: 'ROME (AP) — …', 'OSLO, Norway _ …'."""
    first = t.sent[i]
    while first < i and t.word[first].isspace():
        first += 1
    if i - first > 4 or not t.word[first].isupper() or len(t.word[first]) < 3:
        return False
    return any(t.word[j] in ("-", "--", "—", "–", "_") for j in range(i + 1, min(i + 9, len(t))))


def span_of(t: Tokens, head: int) -> Span:
    """The words of the party with head noun `head`: the name alone, or the phrase without what hangs behind."""
    if t.ent[head] == "PERSON":
        first = last = head
        while t.ent_iob[first] == 1 and first > 0:
            first -= 1
        while last + 1 < len(t) and t.ent_iob[last + 1] == 1 and t.ent[last + 1] == "PERSON":
            last += 1
        if any(clause.is_verb(t, j) for j in range(head + 1, last + 1)):
            last = head
    else:
        first, last = phrase.noun_phrase(t, head)
    while last > first and t.lower[last] in ("'s", "’s", "'", "’"):
        last -= 1
    if t.dep[head] == "poss" and t.tag[head] == "NNS" and t.lower[first] in ("a", "an"):
        first = head  # 'an international donors' conference': not 'an international donors'
    while first < last and (t.word[first].isspace() or t.pos[first] == "PUNCT" or _is_year(t, first)):
        first += 1  # 'a 2014 Senate hearing'
    return t.span(first, last)


def _is_year(t: Tokens, i: int) -> bool:
    return len(t.word[i]) == 4 and t.word[i].isdigit() and t.ent[i] != "CARDINAL"


def escorts(t: Tokens, head: int) -> list[int]:
    """Whom a phrase behind party `head` names besides: 'a delegation led by X', 'X, accompanied by Y'."""
    found, besides = [], []
    for j in range(head + 1, min(head + 4, len(t) - 2)):  # 'Hill, along with Reed, met with'
        if t.word[j] == "," and t.lower[j + 1] in ("along", "together") and t.lower[j + 2] == "with":
            besides += [o for o in clause.objects_of(t, j + 2) if can_meet(t, o)]
    for c in t.children[head]:
        if (
            t.dep[c] == "prep"
            and t.lower[c] == "including"
            and (t.pos[head] == "NOUN" or t.tag[head] == "NNPS")
        ):
            some = clause.objects_of(t, c)
            states = (
                len(some) > 1 and t.lemma[head].lower() in _STATES
            )  # 'several states, including Norway and Peru'
            found += [o for o in some if _is_one_of(t, o, head) or (states and t.ent[o] in ("GPE", "ORG"))]
        if t.dep[c] not in ("acl", "relcl", "advcl") or c < head:
            continue
        lemma, body = t.lemma[c], t.pos[head] == "NOUN"
        if lemma in _ESCORTED or (body and lemma in _LED):
            found += [o for p in clause.children(t, c, "agent", "prep") for o in _by(t, p)]
        elif body and t.dep[c] == "relcl" and lemma in ("include", "comprise"):
            found += [o for d in clause.children(t, c, "dobj") for o in coordination.conjuncts(t, d)]
    return besides + [
        o
        for o in found
        if t.ent[o] in ("PERSON", "ORG", "GPE") or t.lemma[o].lower() in vocab.parties() or t.tag[o] == "NNP"
    ]


def _is_one_of(t: Tokens, o: int, head: int) -> bool:
    """Whether `o` is somebody by name among people `head`: 'lawmakers, including Minority Leader Ann Hill'."""
    if t.ent[o] == "PERSON" or any(
        t.dep[c] == "appos" and t.ent[c] == "PERSON" and t.edges[c][0] == o + 1 for c in t.children[o]
    ):
        return True
    one = (
        t.pos[o] == "PROPN"
        and t.tag[o] == "NNP"
        and t.ent[o] not in ("GPE", "LOC", "NORP")
        and not is_state(t.word[o])
    )
    return one and t.lemma[head].lower() in _PEOPLE


_PEOPLE = frozenset(
    "senator lawmaker legislator representative congressman leader minister official adviser advisor aide mayor "
    "governor envoy diplomat ambassador executive candidate rival politician deputy lawyer activist".split()
)
_STATES = frozenset({"state", "country", "nation", "power", "government"})


def _by(t: Tokens, preposition: int) -> list[int]:
    return clause.objects_of(t, preposition) if t.lower[preposition] == "by" else []


_LED = frozenset({"lead", "head", "represent", "chair", "spearhead"})
_ESCORTED = frozenset({"accompany", "join", "flank", "represent"})


_SPOKEN_FOR = frozenset({"representative", "lawyer", "negotiator", "attorney", "delegation", "team"})


def is_bench(t: Tokens, i: int) -> bool:
    """Whether noun `i` is somebody one is heard by: a named body, a committee, a judge; no 'court'."""
    lemma = t.lemma[i].lower()
    if lemma in ("court", "tribunal"):
        return False
    return is_somebody(t, i) and (t.ent[i] in ("ORG", "PERSON") or lemma in _BENCHES)


_BENCHES = frozenset(
    "committee subcommittee panel commission council congress parliament senate inquiry board assembly lawmaker judge magistrate justice jury "
    "legislator senator".split()
)


def represented(t: Tokens, head: int) -> list[int]:
    """The several bodies whose people `head` stands for: 'representatives of X and Y'; else `head` itself."""
    if t.pos[head] == "NOUN" and can_meet(t, head):
        for c in t.children[head]:
            if t.dep[c] == "prep" and t.lower[c] in ("of", "from"):
                apart = coordination.parted(t, head)
                whose = [o for o in clause.objects_of(t, c) if t.ent[o] in _ENTITIES and o not in apart]
                persons = [o for o in whose if t.ent[o] == "PERSON"]
                if persons and len(persons) < len(whose):  # 'the minister of Norway, Ann Hill, and Mr. Reed'
                    return persons
                sides = t.lemma[head].lower() in _SPOKEN_FOR and all(t.ent[o] == "ORG" for o in whose)
                if len(whose) > 1 and (persons or sides):
                    return whose
    return [head]


def is_state(word: str) -> bool:
    """Whether a word is the name of a country: 'U.S.', 'China'."""
    plain = word.lower().replace(".", "")
    return plain in vocab.states() or plain in vocab.countries()


def halves(t: Tokens, party: Party, people: Resolver) -> list[Party]:
    """The two that 'U.S.-China' names, or 'Hill-Reed' where the story names both apart or a noun follows; else none."""
    first, after = t.range_of(*party.span)
    if after - first == 1 and "-" in t.word[first]:
        left, _, right = t.word[first].partition("-")
        if is_state(left) and is_state(right):
            start, middle = t.start[first], t.start[first] + len(left)
            return [Party(first, (start, middle)), Party(first, (middle + 1, t.end[first]))]
        return []
    at = next((j for j in range(first + 1, after - 1) if t.word[j] == "-"), None)
    if at is None or t.pos[at - 1] != "PROPN" or t.pos[after - 1] != "PROPN":
        return []
    one, two = people.namesake(t.word[at - 1]), people.namesake(t.word[after - 1])
    known = one is not None and two is not None and one.id != two.id
    before = t.dep[party.head] in ("compound", "nmod") and after - first == 3 and t.word[first][0].isupper()
    if not known and not (before and not people.is_surname(t.text[slice(*party.span)])):
        return []
    return [Party(at - 1, t.span(first, at - 1)), Party(after - 1, t.span(at + 1, after - 1))]
