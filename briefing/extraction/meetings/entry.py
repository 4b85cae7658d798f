"""From the tellings of one meeting to its record: the best-informed wording, parties, date and status."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.dates import calendar
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.meetings.merging.identity import SOMEBODY, identity
from briefing.extraction.meetings.merging.retold import COMMITTEES
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.title import title
from briefing.extraction.meetings.who import cataphora, rollcall
from briefing.extraction.meetings.who.last_resort import last_resort
from briefing.extraction.meetings.who.pairs import pair_around
from briefing.extraction.meetings.who.parties import Party, span_of
from briefing.extraction.meetings.who.resolver import Resolver
from briefing.extraction.tokens import Tokens
from briefing.records import Meeting, Participant

_ENDING = frozenset({"end", "conclude", "finish", "collapse"})
_FINE = {"minute": 4, "day": 4, "week": 3, "month": 2}


def written(t: Tokens, tellings: Sequence[Telling], people: Resolver) -> Meeting:
    """The meeting that `tellings` speak of, its id still to be given."""
    best = max(tellings, key=_informed)
    dated = _moment(t, tellings, best)
    mentions = tuple(t.span(x.trigger.first, x.trigger.last) for x in tellings)
    return Meeting(
        id="",
        kind=_kind(tellings, best),  # type: ignore[arg-type]
        title=title(t, best) or t.text[slice(*mentions[0])],
        status=_status(tellings, best),  # type: ignore[arg-type]
        participants=_participants(t, tellings, max(tellings, key=_named), people),
        when=calendar.when(dated.time) if dated else None,
        where=best.where or next((x.where for x in tellings if x.where), None),
        mentions=mentions,
        evidence=tuple(dict.fromkeys(t.sentence_span(x.trigger.at) for x in tellings)),
    )


def in_the_end(
    t: Tokens, tellings: Sequence[Telling], found: tuple[Participant, ...], people: Resolver
) -> tuple[Participant, ...]:
    """`found`, or who else takes part where they are nobody or only 'their'."""
    if not found:
        return by_last_resort(t, tellings, people)
    if len(found) == 1 and found[0].text.lower() == "their":
        for x in tellings:
            pair = pair_around(t, x)
            if pair:
                named = x._replace(parties=pair)
                return _participants(t, (named,), named, people)
    return found


def by_last_resort(t: Tokens, tellings: Sequence[Telling], people: Resolver) -> tuple[Participant, ...]:
    """Who takes part where no telling names a party: as the best-informed of them that leads to somebody says.

    Whether an entry says enough is asked before: who is found here is no reason to list it.
    """
    for x in sorted(tellings, key=_informed, reverse=True):
        parties = last_resort(t, x, people) or pair_around(t, x)
        if parties:
            named = x._replace(parties=parties)
            return _participants(t, (named,), named, people)
    return ()


def _ended(t: Tokens, x: Telling) -> bool:
    """Whether a telling only says when the meeting ended: 'but the talks ended in November'."""
    v = t.head[x.trigger.at]
    return x.trigger.frame == "noun" and t.dep[x.trigger.at] == "nsubj" and t.lemma[v] in _ENDING


def _moment(t: Tokens, tellings: Sequence[Telling], best: Telling) -> Moment | None:
    """The finest of the dates told; the best-informed telling's own where it is as fine; the new one of what is put off."""
    off = [x for x in tellings if x.status == "postponed"]
    moved = [x.moment for x in tellings if off and x.value is not None and x.trigger.at >= off[0].trigger.at]
    if moved:
        return moved[-1]
    if best.moment is not None and best.value is None:
        return best.moment
    known = [x for x in (best, *tellings) if x.moment is not None and x.value is not None]
    known = [x for x in known if not _ended(t, x)] or known
    if known:
        finest = max(known, key=lambda x: _FINE.get(calendar.granularity(x.value) or "", 0))
        if finest.trigger.frame == "travel":  # 'visits Oslo on March 9-10 … will arrive on March 9'
            starts = (calendar.granularity(finest.value), (finest.value or "") + "/")
            stay = [x for x in known if (x.value or "").startswith(starts[1])]
            finest = stay[0] if starts[0] == "day" and stay else finest
        if finest is best or calendar.granularity(finest.value) != "year":
            return finest.moment
    dated = best.moment or next((x.moment for x in tellings if x.moment is not None), None)
    if dated is not None and dated is not best.moment and calendar.granularity(dated.time.value) == "year":
        return None  # 'the third this year'
    return dated


def _informed(x: Telling) -> tuple[bool, int, bool, int]:
    """How well a telling is informed: parties, the fineness of its date, sureness; the first of equals."""
    fine = _FINE.get(calendar.granularity(x.value) or "", 1 if x.moment else 0)
    return bool(x.parties), fine + min(2, len(x.parties)), x.sure, -x.trigger.at


def _named(x: Telling) -> tuple[bool, int, bool, int]:
    """How well a telling says who meets: as `_informed`, the first of equals however sure."""
    return bool(x.parties), _informed(x)[1] - (2 if x.us else 0), x.who.persons, -x.trigger.at


def _kind(tellings: Sequence[Telling], best: Telling) -> str:
    kinds = [x.trigger.kind for x in tellings]
    if best.trigger.frame == "meet" and any(
        x.serves == best.trigger.at for x in tellings if x.trigger.kind == "event"
    ):
        return "event"  # 'meet for the first debate'
    if best.trigger.kind == "deadline" and "hearing" in kinds:
        return "hearing"  # 'will be sentenced on Friday. The sentencing hearing …'
    if best.trigger.frame in ("travel", "invite"):
        return next((kind for kind in kinds if kind != "visit"), "visit")
    return next((kind for kind in ("summit", "call") if kind in kinds), best.trigger.kind)


def _status(tellings: Sequence[Telling], best: Telling) -> str:
    sure = [x.status for x in tellings if x.sure]
    for state in ("cancelled", "postponed"):
        if state in sure:
            return state
    return best.status if best.sure or not sure else sure[0]


def _participants(
    t: Tokens, tellings: Sequence[Telling], best: Telling, people: Resolver
) -> tuple[Participant, ...]:
    towns = {x.where.text for x in tellings if x.where is not None}
    chosen = [p for p in best.parties if not _is_its_place(t, p, towns)]
    journey = best.trigger.frame == "travel"
    if (len(chosen) < 2 or journey) and (best.trigger.kind != "visit" or journey):
        have = best.known | best.described
        heads = best.who.heads
        others = [x for x in tellings if x is not best and x.behind is None]
        for x in others:
            if journey and x.trigger.kind == "visit":
                continue  # who else comes is told of another journey
            for party in x.parties:
                if _is_its_place(t, party, towns):
                    continue
                who = identity(t, [party], people)
                told = who.known | who.described
                if heads & COMMITTEES and who.heads & COMMITTEES:
                    chosen = [party] if who.known and not best.known else chosen
                    continue  # 'a senate panel … the Senate Fisheries Committee'
                again = (
                    who.bare & heads or who.known & best.who.lands
                )  # 'the committee', 'the ministers of Norway'
                nobody = told <= SOMEBODY and bool(have)  # 'A man … Mr. Hill, 62'
                if told and not told & have and not again and not nobody:
                    chosen.append(party)
                    have |= told
    if best.trigger.kind in vocab.TWO_SIDED or (best.trigger.kind == "visit" and chosen):
        chosen += rollcall.there(t, best.trigger.at, best.trigger.kind)
    made = []
    seen: set[str] = set()
    for party in chosen:
        start, end = party.span
        person = None if _meets_itself(t, party, chosen, people) else people.resolve(start, end)
        owner = None
        if person is None and t.tag[party.head] == "PRP$" and len(chosen) > 1:
            owner = cataphora.owner_behind(t, party.head, [p.head for p in chosen])
            if owner is None and _has_subject(t, chosen):
                continue  # 'on their visit the Reeds opened a school'
        if person is not None and person.id in seen:
            other = party in best.parties and (
                t.lower[party.head] in ("him", "them") or _is_opposite(t, party)
            )
            if not other:
                continue
            person = None  # nobody meets himself: 'Hill, with whom the king met'
        if person is not None:
            seen.add(person.id)
        words = t.text[start:end]
        plainly = person is None and (t.pos[party.head] == "NOUN" or words.lower() in ("him", "them"))
        shown = " ".join(words.split()) if plainly else people.name(start, end)
        if owner is not None:
            shown = people.name(*span_of(t, owner))
        plain = _plain(shown or words)
        if plain in seen:
            continue
        seen.add(plain)
        made.append(
            Participant(
                person=person.id if person else None, name=shown or words, text=words, span=(start, end)
            )
        )
    return tuple(made)


def _is_its_place(t: Tokens, party: Party, places: set[str]) -> bool:
    """Whether what was taken for a party only says where: 'will meet in Lund. The Lund meeting'."""
    return t.dep[party.head] in ("compound", "nmod") and t.text[slice(*party.span)] in places


def _has_subject(t: Tokens, chosen: Sequence[Party]) -> bool:
    """Whether one of `chosen` is the subject of a clause, for whom 'his' or 'their' may stand."""
    return any(t.dep[p.head] in ("nsubj", "nsubjpass") for p in chosen)


def _meets_itself(t: Tokens, party: Party, chosen: Sequence[Party], people: Resolver) -> bool:
    """Whether a pronoun or a role was taken for the one it meets: 'He arranged to meet Mr. Hill' is not Hill."""
    one = party.head
    if t.pos[one] not in ("PRON", "NOUN") or t.tag[one] == "PRP$":
        return False
    who = people.resolve(*party.span)
    if who is None or who.kind != "person":
        return False
    sides = {"nsubj": ("dobj", "pobj"), "dobj": ("nsubj",), "pobj": ("nsubj",)}.get(t.dep[one], ())
    for other in chosen:
        beside = t.head[other.head] == one or t.head[one] == other.head  # 'he and Hill'
        facing = t.dep[other.head] in sides or (beside and "conj" in (t.dep[one], t.dep[other.head]))
        if other is not party and t.pos[other.head] == "PROPN" and facing:
            met = people.resolve(*other.span)
            if met is not None and met.id == who.id:
                return True
    return False


def _is_opposite(t: Tokens, party: Party) -> bool:
    """Whether a party told by a noun with 'the' is the subject of those it meets: '… with whom the king met'."""
    head = party.head
    if t.lemma[head] in ("counterpart", "number"):
        return True  # 'she and her Peruvian opposite number'
    the = any(t.lower[c] == "the" for c in t.children[head])
    return t.pos[head] == "NOUN" and t.dep[head] == "nsubj" and the and t.dep[t.head[head]] == "relcl"


def _plain(name: str) -> str:
    """`name` to compare by: lower case, without an article."""
    return name.casefold().removeprefix("the ").removeprefix("a ").removeprefix("an ")
