"""Publication dates as metadata writes them."""

from __future__ import annotations

import datetime
from typing import Any


def iso_date(value: Any) -> str | None:
    """The ISO date in `value`: a date, a datetime, or a string that begins with an ISO date; else None."""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, str):
        try:
            return datetime.date.fromisoformat(value.strip()[:10]).isoformat()
        except ValueError:
            return None
    return None
