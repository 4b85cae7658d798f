"""The one place that knows what time it is, so that tests and the command line may say otherwise."""

from __future__ import annotations

import datetime


class Clock:
    """Today's date and the present moment, from the machine."""

    def now(self) -> datetime.datetime:
        """The present moment, aware of its zone: UTC."""
        return datetime.datetime.now(datetime.UTC)

    def today(self) -> datetime.date:
        """The reader's date: that of the machine's own time zone."""
        return self.now().astimezone().date()


class FrozenClock(Clock):
    """A clock that stands still at `moment`, for tests and for repeatable exports."""

    def __init__(self, moment: datetime.datetime | datetime.date) -> None:
        if not isinstance(moment, datetime.datetime):
            moment = datetime.datetime.combine(moment, datetime.time(12))
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=datetime.UTC)
        self.moment = moment

    def now(self) -> datetime.datetime:
        """The moment it stands at."""
        return self.moment

    def today(self) -> datetime.date:
        """The date it stands at, in the zone it was given in."""
        return self.moment.date()
