"""The day of an event that one telling leaves out or misreads, where another telling of the text has it."""

from __future__ import annotations

import datetime

from briefing.extraction.meetings.certainty import marks
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.dates import calendar
from briefing.extraction.meetings.merging import families
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens


def dated_elsewhere(t: Tokens, found: list[Telling]) -> list[Telling]:
    """`found` with the day of an event where it is told only as ahead, if the text gives it one day elsewhere.

    'A last debate before the primary … ahead of the 7 June primary': it is one primary, unless they are of two places.
    """
    for n, x in enumerate(found):
        if not x.nearing or x.moment is not None or t.tag[x.trigger.at] == "NNS":
            continue
        mine = marks.places_of(t, x.trigger.at)
        days = [
            y
            for y in found
            if y.moment is not None and y.value is not None and y.status in UPCOMING
            and y.trigger.frame == "noun" and families.group(y) == families.group(x)
        ]  # fmt: skip
        days = [y for y in days if not mine or not (its := marks.places_of(t, y.trigger.at)) or its & mine]
        if len({y.value for y in days}) == 1:
            found[n] = x._replace(moment=days[0].moment)
    return found


def set_right(found: list[Telling], today: datetime.date | None) -> list[Telling]:
    """`found` with the weekday of an event read as the coming one where another telling of it says so.

    'The host of Monday's debate has been praised' alone tells of one held; not where 'they debate on Monday' follows.
    """
    ahead = {
        (families.family(x), x.moment.time.start[:10])
        for x in found
        if x.status in UPCOMING and x.trigger.kind == "event" and x.moment and x.moment.time.start
    }
    for n, x in enumerate(found):
        if x.status == "expected" and not x.sure and x.definite and x.moment is None:
            # 'her talks with him are likely to please …': what is expected is an effect of talks held, if such are told
            gone = any(
                y.status == "held"
                and y.sure
                and y.known == x.known
                and y.known
                and families.group(y) == families.group(x)
                for y in found[:n]
            )
            found[n] = x._replace(status="held") if gone else x._replace(sure=True)
        if x.status == "held" and not x.sure and x.moment is not None and x.trigger.frame == "noun":
            time = calendar.turned(x.moment.time, today, far=False)
            if time is not x.moment.time and (families.family(x), (time.start or "")[:10]) in ahead:
                found[n] = x._replace(status="scheduled", moment=x.moment._replace(time=time))
    return found
