"""Moments measured from another: 'two weeks ago', 'a year earlier', 'the day before'."""

from __future__ import annotations

import re

from briefing.extraction.times.calendar import DAYS, Kind, Period, period
from briefing.extraction.times.lengths import count_of, duration_value
from briefing.extraction.times.lexicon import NUMBER, UNITS
from briefing.extraction.times.quarters import compared
from briefing.extraction.times.reading import Reading, date, rule
from briefing.extraction.times.scene import Scene

_OPENS_PHRASE = frozenset(("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM", "VERB", "AUX"))


def closes(match: re.Match[str], scene: Scene) -> bool:
    """Whether 'before' ends the expression ('two days before'), and nothing follows that it belongs to."""
    if match["way"] in ("prior", "earlier"):
        return scene.text[match.end() : match.end() + 4].lower() not in (" to ", " tha")
    if match["way"].endswith(" that"):
        i = scene.tokens.range_of(match.end() - 4, match.end())[0]
        return i >= len(scene.tokens) or scene.tokens.dep[i] != "det"  # 'a year after that visit'
    if match["way"] not in ("before", "after"):
        return True
    tokens = scene.tokens
    _, j = tokens.range_of(match.start("way"), match.end("way"))
    return j >= len(tokens) or tokens.pos[j] not in _OPENS_PHRASE


def measured(match: re.Match[str], scene: Scene, count: float | None, unit: str, way: str) -> Reading | None:
    """A DATE so many units before or after the story's date or the time said last."""
    name = UNITS[unit]
    back = way in ("ago", "earlier", "before", "previously", "prior")
    from_now = way in ("ago", "hence", "from", "away")
    if way == "away":
        end = max(match.end("unit"), match.end("andhalf"))
        return Reading(match.start(), end, "DURATION", duration_value(count, unit), anchor=False)
    if name in ("second", "minute", "hour") or (count is None and not from_now):
        return Reading(match.start(), match.end(), "DURATION", duration_value(count, unit), anchor=False)
    if count is None:
        return Reading(match.start(), match.end(), "DATE", "PAST_REF" if back else "FUTURE_REF", anchor=False)
    if name == "year" and count == 1 and match["count"] in ("a", "one") and way in ("ago", "earlier"):
        return compared(match, scene, -1)
    past = scene.tense(match.end()) == "past"
    if way in ("later", "afterward", "afterwards"):
        found = later(scene, count, name, past)
        if found is None:  # than a day the text does not say
            return Reading(match.start(), match.end(), "DURATION", duration_value(count, unit), anchor=False)
    else:
        found = moved(scene, -count if back else count, name, from_now, back and past)
    return date(match, found, "day" if name == "day" else "")


_LOOK_BACK = 12
"""How many times said before a 'later' may count from."""


def later(scene: Scene, count: float, unit: str, past: bool) -> Period | None:
    """The period `count` units after the time said last; where it is told as `past`, one that has begun."""
    kind: Kind = {"night": "day", "fortnight": "week", "decade": "year", "century": "year"}.get(unit, unit)  # type: ignore[assignment]
    for _, said in scene.said[: -_LOOK_BACK - 1 : -1]:
        if DAYS[said.kind] > DAYS[kind]:
            continue
        found = moved(scene, count, unit, False, base=said)
        if found and not (past and scene.published and found.start > scene.published):
            return found
    return None


def moved(
    scene: Scene, count: float, unit: str, from_now: bool, begun: bool = False, base: Period | None = None
) -> Period | None:
    """The period of the size of `unit` that lies `count` units from the anchor.

    The anchor is `base` where it is given, the story's date where `from_now`, else the time said last; with
    `begun` none still to come.
    """
    if unit in ("decade", "century"):
        count, unit = count * (10 if unit == "decade" else 100), "year"
    kind: Kind = {"night": "day", "fortnight": "week"}.get(unit, unit)  # type: ignore[assignment]
    if base is not None:
        base = period(kind, base.start)
    elif from_now:
        base = scene.today(kind)
    else:
        said = scene.finest(kind, begun) or scene.last(begun=begun)
        base = period(kind, said.start) if said else scene.today(kind)
    if base is None:
        return None
    if unit == "fortnight":
        count *= 2
    if count != int(count):
        if unit != "year":
            days = int(count * DAYS[kind])
            there = Period("day", base.end if from_now is False else scene.published or base.end).shift(days)
            return period(kind, there.start) if there else None
        months = period("month", base.start if not from_now or not scene.published else scene.published)
        return months.shift(int(count * 12))
    return base.shift(int(count))


@rule(
    rf"(?P<count>an?|{NUMBER})\s+(?P<unit>years?|months?|weeks?)\s+ago\s+(?:this\s+(?P<what>week|month)|(?P<day>today))"
)
def ago_today(match: re.Match[str], scene: Scene) -> Reading | None:
    """'two years ago this month', 'a year ago today'."""
    count = count_of(match["count"])
    here = scene.published
    if here is None or count is None or count != int(count):
        return date(match, None)
    kind: Kind = match["what"] or "day"  # type: ignore[assignment]
    unit: Kind = UNITS[match["unit"]]  # type: ignore[assignment]
    if unit == "week":
        there: Period | None = Period("day", here).shift(-7 * int(count))
    else:
        there = Period(unit, here).shift(-int(count))
    return date(match, period(kind, there.start) if there else None)


@rule(r"the\s+(?P<unit>day|week|month|year|night)\s+(?P<way>before|after|earlier|prior|later)")
def neighbour(match: re.Match[str], scene: Scene) -> Reading | None:
    """'the day before', 'the year after': the neighbour of the period said last."""
    unit = "day" if match["unit"] == "night" else match["unit"]
    step = 1 if match["way"] in ("after", "later") else -1
    if not closes(match, scene):
        return None if match["unit"] == "night" else _beside(match, scene, unit, step)
    found = moved(scene, step, unit, False, step < 0 and scene.tense(match.end()) == "past")
    if match["unit"] == "night":
        value = f"{found.value}TNI" if found else None
        return Reading(match.start(), match.end(), "TIME", value, found, clock="TNI", anchor=False)
    return date(match, found, "day" if unit == "day" else "")


def _beside(match: re.Match[str], scene: Scene, unit: str, step: int) -> Reading:
    """'the day' of 'the day after the vote': what the text says right before it, else the neighbour of a day said."""
    kind: Kind = unit  # type: ignore[assignment]
    said = scene.last(frozenset((kind,)))
    if scene.text[max(0, match.start() - 2) : match.start()] != ", " or said is None:
        said = scene.last(frozenset(("day",)))
        said = said.shift(step) if said and unit == "day" else None
    role = "eve" if unit == "day" else ""
    return date(match, said, role)._replace(end=match.end("unit"), clock=match["way"] if role else "")
