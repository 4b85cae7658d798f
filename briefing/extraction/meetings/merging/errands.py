"""What somebody has set out for, told again as ahead: 'flew to Rome on Monday for a summit with Reed … will meet on Friday'."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.meetings.merging.families import group, status_class
from briefing.extraction.meetings.telling import Telling


def purpose_of(entry: Sequence[Telling], telling: Telling) -> int | None:
    """Where in `entry` the purpose of a journey stands that `telling` shows to lie ahead: both name the same two parties.

    Only the journey was on the day told with it; the meeting is on that of `telling`, which is not before it.
    """
    if status_class(telling.status) != "upcoming" or group(telling) != "meeting" or telling.fresh:
        return None
    journeys = {e.trigger.at for e in entry if e.trigger.frame == "travel" and e.status == "held"}
    for n, e in enumerate(entry):
        meant = e.trigger.frame == "noun" and group(e) == "meeting" and any(j in journeys for j in e.path)
        if meant and e.status == "held" and len(e.known & telling.known) > 1:
            day, its_day = e.value or "", telling.value or ""
            return n if not day or not its_day or day <= its_day else None
    return None


def ahead(e: Telling) -> Telling:
    """Telling `e` of the purpose as one of what lies ahead, without the day of the journey."""
    return e._replace(status="scheduled", sure=False, moment=None)
