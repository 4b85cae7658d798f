"""The rule for seasons: 'last fall', 'the winter of 1994'."""

from __future__ import annotations

import re

from briefing.extraction.times import calendar
from briefing.extraction.times.calendar import SEASON_MONTH, Period, period
from briefing.extraction.times.choose import by_tense, year_of
from briefing.extraction.times.lexicon import SEASONS
from briefing.extraction.times.pieces import PART, REL, SEASON, SHORT_YEAR, STEPS, YEAR, S, pointer
from briefing.extraction.times.reading import Reading, date, rule
from briefing.extraction.times.scene import Scene


@rule(
    rf"(?:{PART})?(?:the\s+)?(?:(?P<rel>{REL})\s+)?(?P<season>{SEASON})(?:(?:\s+of)?[\s,]+(?P<year>{YEAR}(?:[-–/]\d\d(?!\d))?|{SHORT_YEAR}|(?:nineteen|twenty){S}\w+(?:{S}\w+)?)|\s+(?:of\s+)?(?P<relyear>last|this|next|that|the\s+same|the\s+following|the\s+previous)\s+year)?"
)
def season(match: re.Match[str], scene: Scene) -> Reading | None:
    """'last fall', 'this summer', 'the winter of 1994', 'spring 2019'."""
    code = SEASONS[match["season"]]
    start, end = match.span("season")
    tokens = scene.tokens
    i, _ = tokens.range_of(start, end)
    if i < len(tokens) and tokens.pos[i] not in ("NOUN", "PROPN"):
        return None
    bare = match["rel"] is None and match["year"] is None and match["relyear"] is None
    if match["year"] is None and scene.text[end : end + 4] == " of " and match["season"] == "fall":
        return None  # the fall of a wall
    if bare and match["season"] in ("fall", "spring") and not _is_time_phrase(scene, i, match):
        return None
    if bare and match.start() == start and i < len(tokens) and tokens.dep[i] == "compound":
        return None  # 'winter storms', 'a summer job'
    if (
        scene.text[start].isupper()
        and match.start() < start
        and re.match(r" [A-Z]", scene.text[end : end + 2])
    ):
        return None  # 'the next Winter Games'
    if scene.text[start].isupper() and bare and tokens.ent[i : i + 1] not in ([""], ["DATE"]):
        return None
    number: int | None = None
    if match["year"]:
        number = year_of(
            re.split(r"[-–/]", match["year"])[0] if match["year"][0].isdigit() else match["year"]
        )
        if number is None:
            return None
    elif match["relyear"] in ("last", "this", "next"):
        number = scene.published.year + STEPS[match["relyear"]] if scene.published else None
    elif match["relyear"]:
        said = scene.last()
        number = said.start.year + STEPS.get(match["relyear"].split()[-1], 0) if said else None
        if number is None:
            return date(match, None)
    if number is None:
        return date(match, _season_by_pointer(match, scene, code), "season")
    first = calendar.day_of(number, SEASON_MONTH[code], 1)
    return date(match, period("season", first.start) if first else None, "season")


def _is_time_phrase(scene: Scene, i: int, match: re.Match[str]) -> bool:
    """Whether 'fall' or 'spring' stands as a time: 'in the fall', 'by spring'."""
    tokens = scene.tokens
    j = tokens.range_of(match.start(), match.end())[0] - 1
    return (tokens.ent[i] == "DATE") or (
        j >= 0 and tokens.lower[j] in ("in", "by", "until", "since", "during", "before")
    )


def _season_by_pointer(match: re.Match[str], scene: Scene, code: str) -> Period | None:
    today = scene.published
    if today is None:
        return None
    choices = []
    for number in range(today.year - 2, today.year + 3):
        first = calendar.day_of(number, SEASON_MONTH[code], 1)
        if first:
            choices.append(period("season", first.start))
    rel = pointer(match["rel"]) if match["rel"] else ""
    if rel in ("last", "past"):
        before = [p for p in choices if p.end < today]
        return before[-1] if before else None
    if rel in ("next", "coming", "upcoming", "following"):
        after = [p for p in choices if p.start > today]
        return after[0] if after else None
    if rel in ("this", "current", "that"):
        same = [p for p in choices if p.contains(today)]
        if code == "WI" and not same and scene.tense(match.end()) == "past":
            same = [p for p in choices if p.end < today][-1:]  # 'this winter', told in spring
        same = same or [p for p in choices if p.start.year == today.year]
        return same[0] if same else None
    return by_tense(scene, match.start(), match.end(), choices)
