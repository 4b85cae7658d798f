"""What was ahead as the text was written, and gone by as it came out a day later."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from briefing.extraction.meetings.dates import shared
from briefing.extraction.tokens import Tokens
from briefing.records import Time

_LATER = re.compile(r"later (?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.I)


def was_yesterday(t: Tokens, path: Sequence[int], time: Time, today: datetime.date | None) -> bool:
    """Whether what 'was to' be on a weekday, or is 'later Monday', was so the day before the text came out."""
    planned = any(
        (t.lower[j] in ("was", "were") and t.pos[j] in ("AUX", "VERB"))
        or (time.span[0] < t.start[path[0]] and shared.is_arranged(t, j))  # 'was set on Monday to meet'
        for j in path
    )
    return (planned or bool(_LATER.match(time.text))) and was_yesterday_of(time, today)


def was_later(time: Time, today: datetime.date | None) -> bool:
    """Whether a text that came out a day late says 'later Monday', which was ahead as it was written."""
    return bool(_LATER.match(time.text)) and was_yesterday_of(time, today)


def was_yesterday_of(time: Time, today: datetime.date | None) -> bool:
    """Whether `time` is on the day before `today`."""
    return today is not None and (time.start or "")[:10] == (today - datetime.timedelta(days=1)).isoformat()
