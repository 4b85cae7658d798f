"""Rules for weekdays: which of them is meant, and those that come every week."""

from __future__ import annotations

import re

from briefing.extraction.times.calendar import Period, period
from briefing.extraction.times.lexicon import NUMBERS, WEEKDAYS
from briefing.extraction.times.pieces import LONG_WEEKDAY, PART, REL, STEPS, WEEKDAY, pointer
from briefing.extraction.times.reading import Reading, date, rule
from briefing.extraction.times.scene import Scene

_SHORT_DAYS = frozenset(("sat", "sun", "wed", "mon", "fri", "tue", "tues", "thu", "thur", "thurs", "weds"))


@rule(
    rf"(?:{PART}(?:on\s+)?)?(?:(?P<rel>{REL})\s+)?(?P<weekday>{WEEKDAY})"
    r"(?:\s+(?P<week>(?:(?:of\s+)?(?:last|this|next|that|the\s+following)\s+week)))?"
)
def weekday(match: re.Match[str], scene: Scene) -> Reading | None:
    """'Monday', 'last Friday', 'this coming Sunday', 'Tuesday of next week'."""
    start = match.start("weekday")
    name = match["weekday"].rstrip(".")
    if name in _SHORT_DAYS and not _is_short_day(match, scene):
        return None
    if not scene.text[start].isupper():
        return None
    if _is_named(match, scene):
        return None
    number = WEEKDAYS[name]
    today = scene.published
    rel = pointer(match["rel"]) if match["rel"] else ""
    first = match.start()
    if (rel == "that" and scene.opens_clause(match.start("rel"))) or match["rel"] == "following":
        rel, first = "", start  # 'it is likely that Friday's deal …', 'following Friday's deal'
    if match.group().startswith("about ") or (
        match.group().startswith("around ") and _OWNER.match(scene.text, match.end())
    ):
        first = match.start("rel") if match["rel"] else start  # 'to get around Friday's ruling'
    if today is None:
        return date(match, _near_anchor(scene, number, rel), "weekday")._replace(start=first)
    if match["week"]:
        step = STEPS.get(match["week"].split()[-2], 0)
        week = period("week", today).shift(step)
        return date(match, Period("day", week.start).shift(number - 1) if week else None, "weekday")
    if (began := _range_begun(match, scene)) is not None and not rel:
        found = began.shift((number - began.start.isoweekday()) % 7 or 7)
        told = scene.tense(match.end()) == "past" and began.start <= today
        if found and not (told and found.start > today):
            return date(match, found, "weekday")
    back = (today.isoweekday() - number) % 7
    last = Period("day", today).shift(-back)
    if rel in ("last", "past") and back == 0:
        last = last.shift(-7) if last else None
    elif rel in ("previous", "preceding", "following", "same", "that", "ensuing"):
        return date(match, _near_anchor(scene, number, rel) or last, "weekday")
    elif rel in ("next", "coming", "upcoming") or (rel == "" and _is_ahead(scene, match, back)):
        last = last.shift(7) if last and (back or rel) else last
    elif rel == "this":
        tense = scene.tense(match.end())
        if tense == "future" or (tense != "past" and back):
            last = last.shift(7) if last and back else last
    return date(match, last, "weekday")._replace(start=first)


_OTHERS = frozenset(("sun", "mon"))
"""Short weekdays that are names as well."""
_ON = re.compile(
    r"(?:\bon|\bfrom|\bby|\buntil|\bthrough|\bsince|\blast|\bnext|\bthis|\d[ap]m|[ap]\.m\.),? \Z"
)
_BEHIND_SHORT = re.compile(r" (?:morning|afternoon|evening|night|at )\b")


def _is_short_day(match: re.Match[str], scene: Scene) -> bool:
    """Whether the short form is a weekday: with its stop ('met Wed.'), or where only one can stand ('on Wed', 'Fri night')."""
    start, end = match.span("weekday")
    text = scene.text
    if not text[start + 1 : start + 2].islower() or text[end : end + 1] == "-":
        return False
    before = text[max(0, start - 20) : start]
    if match["weekday"].endswith("."):
        # 'wrote in The Sun.', 'Park Mon.'
        return (
            match["weekday"][:-1] not in _OTHERS
            or not before.split()[-1:]
            or (before.split()[-1].islower() and before.split()[-1] != "the")
        )
    if _BEHIND_SHORT.match(text, match.end()):
        return True
    return _ON.search(before) is not None and not text[end : end + 2].strip().isupper()


_NAMED = frozenset("super bloody cyber giving good black ash maundy holy palm easter whit".split())
"""Words that make a name of its own of the weekday behind them."""

_SHOW = re.compile(
    r"\s+(?:Morning|Afternoon|Evening|Night|Live|Times|Post|Herald|Mail|Telegraph|Mirror|Review)\b"
)


def _is_named(match: re.Match[str], scene: Scene) -> bool:
    """Whether the weekday is part of a name: 'Super Tuesday', 'the Sunday Times'."""
    before = scene.text[max(0, match.start() - 8) : match.start()].lower().split()
    if before[-1:] and before[-1].strip("“\"‘'") in _NAMED:
        return True
    title = _SHOW.match(scene.text, match.end("weekday"))
    return title is not None and not scene.is_headline(match.start())


_TO = re.compile(
    rf"{LONG_WEEKDAY}(?:\s+(?:morning|afternoon|evening|night))?(?:\s+(?:to|through|till?|until|and|or)\s+|\s*[-–]\s*)\Z"
)


def _range_begun(match: re.Match[str], scene: Scene) -> Period | None:
    """The day that begins the range or pair which this one ends: 'Monday' of 'from Monday to Thursday'."""
    if not _TO.search(scene.text[max(0, match.start() - 36) : match.start()].lower()):
        return None
    return scene.last(frozenset(("day",)))


_UNTIL = frozenset(("until", "till"))
_AHEAD_OF = re.compile(r"\b(?:ahead of|before) (?:[\w'’-]+ ){1,4}(?:on )?\Z", re.IGNORECASE)
_TO_BY = re.compile(
    r"\b(?:hope|hoped|want|wanted|aim|aimed|plan|planned|vow|vowed|pledge|pledged|promise|promised|try|tried|seek|sought|order|ordered) (?:[\w'’]+ )?to [a-z]+\b[^.;\n]*?\bby \Z"
)
_MOVED = frozenset(("postponed", "delayed", "moved", "rescheduled", "rearranged", "deferred", "adjourned"))

_OWNER = re.compile(r"(?:\s+(?:morning|afternoon|evening|night))?['’]s\b")
_UNTIL_TO = re.compile(r"\s+(?:(?:morning|afternoon|evening|night|at)\s+)?(?:[\w.:]+\s+){0,3}?to\s+[a-z]+")


def _is_ahead(scene: Scene, match: re.Match[str], back: int) -> bool:
    tense = scene.tense(match.end())
    before = scene.text[max(0, match.start() - 32) : match.start()].lower().split()
    if "according" in before[-5:] or scene.is_of_what_happened(match.end()):
        return False  # 'will reopen, according to a Friday release', 'the arrest on Tuesday may help'
    if tense == "future" and _OWNER.match(scene.text, match.end()):
        # 'will look into Tuesday's fire' of the day before yesterday; 'Tuesday's vote will decide'
        return back > 2 or scene.is_of_what_will_be(match.end())
    if scene.was_to_be(match.end()) and back == 1:
        return False  # 'was to speak Tuesday', told on a Wednesday
    if before[-1:] == ["from"] and before[-2:-1] and before[-2] in _MOVED:
        return back > 3  # 'the talks, postponed from Tuesday'
    if before[-1:] == ["by"] and (
        tense != "past" or _TO_BY.search(scene.text, max(0, match.start() - 70), match.start())
    ):
        return True
    opens = before[-1:] in (["starting"], ["beginning"], ["effective"]) and tense != "past"
    if tense == "future" or opens or before[-1:] == ["come"]:
        return True
    if before[-3:] in (["as", "soon", "as"], ["as", "early", "as"], ["as", "late", "as"]):
        return True
    if before[-2:] == ["ahead", "of"] and back >= 5:
        return True  # 'rose ahead of Friday's report', told on a Thursday
    if "until" in before[-3:] and (
        before[before.index("until") - 1 :][0] in ("has", "have") or _UNTIL_TO.match(scene.text, match.end())
    ):
        return True  # 'gave them until noon Friday to answer'
    if tense == "past" and _UNTIL & set(before[-3:]) and scene.holds_on(match.end()):
        return True  # 'cancelled flights until Thursday'
    told_ahead = back >= 4 and _AHEAD_OF.search(scene.text, max(0, match.start() - 48), match.start())
    if told_ahead and scene.is_behind_event(match.start()):
        return True  # 'speaking ahead of the match on Saturday'
    if tense not in ("present", None):
        return False
    event = back >= 4 and (scene.is_before_event(match.end()) or scene.is_behind_event(match.start()))
    if back and (event or scene.is_awaited(match.end())):
        return True
    if tense is None:
        return event
    return before[-2:] == ["ahead", "of"] or "until" in before[-3:] or scene.is_set_for(match.end())


def _near_anchor(scene: Scene, number: int, rel: str) -> Period | None:
    """The weekday before, after or of the week of the day said last, as the word before it points."""
    said = scene.last(frozenset(("day",)))
    if said is None or rel not in ("previous", "preceding", "following", "ensuing", "that", "same"):
        return None
    back = (said.start.isoweekday() - number) % 7
    if rel in ("previous", "preceding"):
        return said.shift(-(back or 7))
    if rel in ("following", "ensuing"):
        return said.shift(7 - back)
    return said.shift(-back)


@rule(
    rf"(?P<each>each|every|most|some)\s+(?:(?:other|single|first|second|third|fourth|last)\s+)?(?P<weekday>{LONG_WEEKDAY})"
    r"(?:\s+(?P<daypart>morning|afternoon|evening|night)s?)?"
)
def every_weekday(match: re.Match[str], scene: Scene) -> Reading | None:
    """'every Tuesday', 'each Sunday night'."""
    return _weekday_set(match)


@rule(rf"(?P<count>two|three|four|five|six)\s+(?P<weekday>{LONG_WEEKDAY})s\s+ago")
def weekdays_ago(match: re.Match[str], scene: Scene) -> Reading | None:
    """'two Saturdays ago'."""
    today = scene.today("day")
    if today is None:
        return date(match, None)
    back = (today.start.isoweekday() - WEEKDAYS[match["weekday"]]) % 7 or 7
    return date(match, today.shift(-back - 7 * (int(NUMBERS[match["count"]]) - 1)), "day")


@rule(rf"(?P<weekday>{LONG_WEEKDAY})(?:s|\s+(?P<daypart>morning|afternoon|evening|night)s)")
def weekdays(match: re.Match[str], scene: Scene) -> Reading | None:
    """'Sundays', 'Tuesday nights'."""
    return _weekday_set(match)


def _weekday_set(match: re.Match[str]) -> Reading:
    parts = {None: "", "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}
    value = f"XXXX-WXX-{WEEKDAYS[match['weekday']]}{parts[match['daypart']]}"
    return Reading(match.start(), match.end(), "SET", value)
