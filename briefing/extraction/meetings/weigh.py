"""What is worth a line on an agenda: which tellings count, which entries say enough."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from briefing.extraction.meetings import clause, general, reservations, unlisted
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import modality
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.dates import calendar
from briefing.extraction.meetings.finding import attended, journeys, speeches, undated
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.second import talked
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.who import questioned
from briefing.extraction.meetings.who.parties import is_bench
from briefing.extraction.tokens import Tokens
from briefing.records import Meeting

_TRIED = frozenset({"stand", "face", "await", "undergo"})
_DAYS_WORK = frozenset({"brief", "see", "host", "receive", "welcome", "greet"})
_ANYBODY = frozenset({"any", "every", "whichever", "whoever"})


def counts(t: Tokens, x: Telling, reading: Reading, today: datetime.date | None) -> bool:
    """Whether a telling can be an entry, or part of one."""
    trigger = x.trigger
    if unlisted.is_no_meeting(t, x):
        return False
    upcoming = x.status in UPCOMING
    upcoming_or_off = upcoming or x.status == "cancelled"
    if any(t.lower[c] in _ANYBODY and t.dep[c] == "det" for p in x.parties for c in t.children[p.head]):
        return False
    if x.moment is None and general.of_all(t, x, reading):
        return False
    if trigger.frame != "noun" and any(t.lower[p.head] == "you" for p in x.parties):
        return False  # 'when you meet him': anybody
    mentioned = trigger.frame == "meet" and x.status == "held" and t.dep[trigger.at] == "pcomp"
    passing = trigger.frame == "visit" and x.status == "held" and t.tag[trigger.at] == "VBG"
    if passing and x.moment is None and any(t.lower[c] == "while" for c in t.children[trigger.at]):
        return False  # 'said while visiting the plant'
    if mentioned and x.moment is None and t.lower[t.head[trigger.at]] in ("with", "for", "of", "about"):
        return False  # 'credits her with convening …'
    if trigger.frame == "meet" and x.status == "held" and x.moment is None and reservations.acquainted(t, x):
        return False
    loose = x.status == "possible" if trigger.frame == "meet" else not x.sure and trigger.frame == "visit"
    if loose and x.moment is None and reservations.only_speakers(t, x):
        return False
    if (trigger.kind in ("briefing", "deadline") or x.word == "stop") and x.status == "held":
        return reservations.received(t, x)
    public = general.is_open_to(t, trigger.at) or general.of_the_public(t, x)
    if trigger.frame == "visit" and x.moment is None and public:
        return False
    if trigger.kind == "call" and trigger.frame == "meet" and x.moment is None and len(x.parties) < 2:
        return False
    if x.word == "return" and trigger.frame == "noun" and (x.moment is None or not upcoming):
        return False
    if (
        trigger.kind == "call"
        and x.status == "possible"
        and x.moment is None
        and reservations.is_condition(t, x)
    ):
        return False
    if trigger.frame == "talk":
        heard = any(
            questioned.is_asker(t, p.head) or speeches.hears(t, p.head) for p in x.parties
        )  # 'agreed to speak to investigators', 'will brief the Security Council'
        dated = x.moment is not None or trigger.kind == "meeting" or heard
        lemma = t.lemma[trigger.at]
        dated = dated or _says_who(t, x, lemma)
        if x.status == "held":
            return talked.is_sure(t, x)
        if x.status in ("possible", "postponed"):
            bargain = lemma == "negotiate" and x.status == "possible" and not reservations.only_speakers(t, x)
            bargain = bargain or (lemma == "host" and x.moment is not None)  # 'may host her on Friday'
            return reading.sure and len(x.parties) > 1 and (reservations.asked_over(t, x) or bargain)
        several = len(x.parties) > 1 or (lemma == "summon" and bool(x.parties))
        now = t.tag[trigger.at] == "VBG" and lemma in ("host", "receive", "welcome")
        now = now or (reading.status == "present" and lemma in _DAYS_WORK)  # 'briefs lawmakers on Thursday'
        meant = reading.sure or (x.moment is not None and now)
        ahead = x.status in ("scheduled", "expected") or (
            x.status == "cancelled" and lemma == "host"
        )  # 'will not host her on Friday'
        return ahead and meant and dated and several
    if trigger.frame == "asked":
        at = x.moment.head if x.moment is not None else None
        own = at is not None and trigger.at in (
            t.head[at],
            t.head[t.head[at]],
        )  # 'want to question him on Friday'
        offered = x.status != "possible" or own
        offered = offered or bool(clause.children(t, trigger.at, "auxpass"))
        return upcoming and reading.sure and offered and len(x.parties) > 1
    if trigger.frame == "invite":
        return bool(x.parties)
    if trigger.frame != "noun" and modality.habitual(t, trigger.at):
        return False
    if x.status == "held" and trigger.frame == "event" and speeches.heard_by(t, trigger.at):
        return False  # 'Speaking to the union, Hill said': where nothing else tells it
    if (
        reading.status == "present"
        and x.moment is None
        and trigger.frame != "noun"
        and general.bare_plural(t, x)
    ):
        return False
    if (
        x.moment is None
        and not x.sure
        and trigger.frame in ("meet", "visit")
        and general.whenever(t, trigger.at)
    ):
        return False
    if trigger.frame == "travel":
        return journeys.counts(t, x, upcoming, reading, today)
    if trigger.needs != "date":
        passing = trigger.kind == "visit" and trigger.frame == "noun" and x.fresh and x.status == "held"
        return not (passing and not x.sure and x.moment is None)
    if x.word in vocab.events("announced") and not (
        x.moment is not None and x.status in ("scheduled", "expected") and reading.sure
    ):
        return False
    if x.moment is None:
        if undated.is_done_act(x) and reading.sure:
            voted = x.word == "vote"  # 'the committee also voted to end it'
            if voted and not undated.has_voted(t, x):
                return False
            return t.dep[trigger.at] not in ("relcl", "acl", "advcl")  # 'lawmakers overturned the amendment'
        if trigger.frame == "event" and upcoming and reading.sure and undated.is_pending_act(t, x):
            return True
        if trigger.kind == "hearing" and trigger.frame == "event" and upcoming and reading.sure:
            heard_from = any(t.lower[c] == "from" for c in t.children[trigger.at]) and len(x.parties) > 1
            asked = x.status == "possible" and t.lemma[trigger.at] == "hear" and not heard_from
            return (
                bool(x.parties) and not reservations.only_speakers(t, x) and not asked
            )  # 'has been called to testify'
        if undated.counts(t, x, reading):
            return True
        if x.word == "trial" and x.status in ("scheduled", "expected", "possible") and reading.sure:
            stands = t.lemma[t.head[trigger.at]] in _TRIED or t.dep[trigger.at] == "pobj"
            return stands and bool(x.parties)  # 'will stand trial', 'go on trial'
        if x.status == "cancelled" and undated.is_called_off(t, trigger.at, reading):
            return True  # 'the protest was called off'
        if x.status == "cancelled" and reading.sure and x.word in vocab.events("named"):
            above = t.lemma[t.head[trigger.at]]
            called_off = t.lemma[t.head[t.head[trigger.at]]] in ("cancellation", "postponement", "scrapping")
            if above == "of" and called_off:
                return True  # 'before the cancellation of the vote'
            if above in ("cancel", "scrap", "postpone", "abandon", "scuttle", "plan", "pull"):
                return True  # 'cancelled a rally in Chicago'
        ruled_out = x.status == "cancelled" and any(t.lower[c] == "no" for c in t.children[trigger.at])
        if ruled_out and reading.sure and x.word in ("referendum", "plebiscite", "election"):
            return t.lemma[t.head[trigger.at]] == "be"  # 'there will be no second referendum'
        if x.status == "possible" and reading.sure and x.fresh and x.word in vocab.events("called_for"):
            one = t.tag[trigger.at] in ("NN", "NNP")
            return trigger.frame == "noun" and reading.carrier is not None and (one or x.word == "conference")
        if x.status in ("cancelled", "possible") or x.trigger.frame == "event":
            # 'backed out of the debate', 'challenged him to a debate', 'agreed to debate her'
            own = not clause.children(t, trigger.at, "dobj", "auxpass", "nsubjpass")
            alone = x.company and (trigger.frame == "noun" or own)
            known = x.definite or (bool(x.parties) and (alone or len(x.parties) > 1))
            return upcoming_or_off and x.sure and known and x.word in vocab.events("disputed")
        if not reading.sure or x.status not in ("scheduled", "expected", "postponed"):
            return False
        refused = [
            j for j in x.path if t.lemma[j] in ("refuse", "decline", "boycott", "skip", "snub", "shun")
        ]
        if any(clause.tense(t, j) == "past" and t.lower[j - 1] not in ("has", "have") for j in refused):
            return x.nearing  # 'refused to attend the ceremony'
        if x.word == "debate" and not x.definite and not x.parties and not x.nearing:
            return False  # 'there will be a great debate about how much …'
        if x.nearing:
            return True  # 'ahead of the Iowa caucuses', 'the upcoming debate'
        one = t.tag[trigger.at] in ("NN", "NNP") and x.word in vocab.events("definite")
        return reading.carrier is not None and one
    fine = calendar.granularity(x.moment.time.value)
    if x.status == "held" and x.word in vocab.events("ahead_only"):
        return False
    polled = x.word in ("caucus", "caucuses", "primary")  # 'in the Iowa caucuses on Monday'
    polled = polled or (x.word == "election" and fine == "day" and t.lower[t.head[trigger.at]] == "in")
    if x.status == "held" and not x.sure and not x.parties and t.tag[trigger.at] == "NNS" and not polled:
        return False  # 'made arrests on Monday, sparking protests'
    if upcoming or (upcoming_or_off and fine in ("month", "season")):
        near = any(w in x.moment.time.text.lower() for w in ("next", "later", "this", "coming"))
        held = (
            x.sure
            and near
            and (x.word in vocab.events("ballots") or x.moment.time.text.lower().startswith("later"))
        )  # 'will have elections later this year'
        return fine != "year" or held or x.word in vocab.events("of_years")
    if fine is None and today is None:
        return not any(word in x.moment.time.text.lower() for word in ("year", "month", "decade", "centur"))
    if fine == "month" and attended.has_name(t, trigger.at) and attended.is_attended(t, trigger.at):
        return True  # 'spoke at last month's Labour National Convention'
    return fine in ("minute", "day", "week") or (today is None and fine != "year")


def _is_called_off(x: Telling) -> bool:
    """Whether 'the' event is said to be off: 'before the cancellation of the vote'."""
    return (
        x.status == "cancelled"
        and x.sure
        and (x.points or x.word in ("referendum", "plebiscite", "election"))
    )


def _says_who(t: Tokens, x: Telling, lemma: str) -> bool:
    """Whether a host and a guest with a name, or who briefs a body, are told so that no day is needed."""
    if lemma == "brief":
        return any(t.head[p.head] == x.trigger.at and is_bench(t, p.head) for p in x.parties)
    guests = [p for p in x.parties if t.dep[p.head] in ("dobj", "conj") and p.head > x.trigger.at]
    return lemma == "host" and any(t.ent[p.head] == "PERSON" for p in guests)


def enough(entry: Sequence[Telling], meeting: Meeting) -> bool:
    """Whether `meeting`, written of the tellings `entry`, says enough to stand on an agenda."""
    state, who = meeting.status, meeting.participants
    dated, placed = meeting.when is not None, meeting.where is not None
    needs = {x.trigger.needs for x in entry}
    frames = {x.trigger.frame for x in entry}
    if "dated" in frames or any(x.trigger.kind == "deadline" for x in entry):
        return dated or (bool(who) and all(x.trigger.kind == "hearing" for x in entry))
    sure = any(x.sure for x in entry)
    if state in UPCOMING or state == "cancelled":
        if "" in needs:
            if not who and not dated and all(x.trigger.kind == "visit" for x in entry):
                return False
            known = any(
                x.moment is not None and (x.moment.known or calendar.names_day(x.moment.time)) for x in entry
            )
            return (
                (sure and (bool(who) or dated or placed))
                or (dated and (bool(who) or known))
                or (len(who) > 1 and placed)
                or (sure and any(x.arranged for x in entry))
            )
        if needs == {"party"}:
            if frames == {"noun"}:
                if dated and any(x.word in vocab.events("public") for x in entry):
                    return True  # 'public consultations start on Tuesday'
                if who and sure and state == "possible" and any(x.arranged for x in entry):
                    return True  # 'called on both sides to return to dialogue'
                together = any(x.company for x in entry)
                if (
                    (dated or (sure and state in ("scheduled", "expected")))
                    and who
                    and all(x.trigger.kind == "visit" for x in entry)
                ):
                    return True  # 'will embark on a tour of Ohio'
                arranged = sure and any(x.arranged for x in entry)  # 'consultations with growers will begin'
                return (
                    (sure or dated)
                    and together
                    and (len(who) >= 2 or (bool(who) and (dated or placed or arranged)))
                )
            return bool(who) and (sure or dated or placed or len(who) >= 2)
        asked = any(x.fresh and x.word in vocab.events("called_for") for x in entry)
        return (
            dated
            or bool(who)
            or any(x.nearing for x in entry)
            or (sure and (asked or any(x.arranged or _is_called_off(x) for x in entry)))
        )
    if needs == {"date"}:
        return dated or any(undated.is_done_act(x) for x in entry)
    if frames & {"meet", "visit", "travel"}:
        return bool(who)
    once = any(x.sure or not x.several for x in entry)  # not 'the herd's trips to the river'
    visited = bool(who) and once and any(x.trigger.kind == "visit" for x in entry)
    if needs == {"party"}:
        known = dated or placed or any(x.company and x.who.vague for x in entry)  # 'between the two'
        accompanied = any(x.company for x in entry) and (len(who) >= 2 or (bool(who) and known))
        accompanied = accompanied or (dated and len(who) >= 2)  # 'told her during a conversation last week'
        seated = dated and placed and once and state == "held"  # 'a dinner at the White House on Jan. 27'
        return accompanied or seated or (visited and (dated or placed))
    if not who and all(x.trigger.kind == "visit" for x in entry):
        return False
    between = bool(who) and any(x.company and x.who.vague for x in entry)  # 'talks between the two sides'
    return dated or visited or between or len(who) >= 2 or (bool(who) and placed)
