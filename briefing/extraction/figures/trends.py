"""Which way a level went, told behind it: ', up from $10 million', ', a 43% increase from 2015', ', fewer than last year'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.lexicon import Direction
from briefing.extraction.figures.place import Place
from briefing.extraction.tokens import Tokens

_THEN = re.compile(
    r"(?:[ ]?%)?\)?(?:[ ](?:—|–|--)(?=[^,;().\n–—]{0,110},[ ](?:up|down)[ ]from\b))?(?:[^,;().\n–—]{0,45}|[^,;().\n–—]{0,110}(?=,[ ](?:up|down)[ ]from\b))(?:,[ ]according[ ]to[ ][^,;().\n]{3,40})?(?:,[ ](?:(?:its|the)[ ]\w+est[ ][^,;().\n]{3,45}[ ])?(?:and[ ])?|[ ]\(|[ ][–—-][ ])"
    r"(?P<way>up|down|off|higher|lower)[ ]"
    r"(?=(?:about|around|by|from|just|more|nearly|almost|roughly|over|less|sharply|slightly|some|an?|the|half|one|two|three|four|five|six|seven|eight|nine|ten)\b|[$£€¥\d])"
)
_COMPARED = re.compile(
    r"[^,;().\n–—]{0,110}(?:,[ ]|[ ]\(|[ ][–—-][ ])(?:about|nearly|almost|roughly|slightly|far|many|much|just over)?[ ]?"
    r"(?:(?P<more>more|higher|double|triple|twice)|(?P<less>fewer|less|lower|half))[ ](?:(?:than|of|from|as many as)[ ])?"
    r"(?:(?:in|that|those|of|from|for|during)[ ])*(?:(?:the|its|their)[ ])?(?:\w+[ ]){0,2}?(?:(?:in|from|of|during)[ ](?:the[ ])?)?"
    r"(?:previous|prior|preceding|year|last|same|2\d{3}|19\d\d)\b"
)
"""A level set against that of a time before: ', slightly fewer than in the previous year'."""
_BY_SO_MUCH = re.compile(
    r"[^,;().\n–—]{0,45}(?:,[ ]|[ ]\(|[ ][–—-][ ])(?:an?|the|its)[ ](?=[^,;.\n]{0,80}\b(?:from|over|on|since|compared)\b)(?P<words>[^,;()\n–—]{3,60})"
)
"""The change of a level told behind it: ', a 43% increase from last year', ', an improvement of 5 percent on May'."""
_OF_SO_MUCH = re.compile(
    r",[ ](?:an?|its)[ ](?:daily[ ]|weekly[ ]|net[ ])?(?P<noun>[a-z]+)[ ]of[ ](?:about[ ]|nearly[ ]|almost[ ])?(?=[\d.])"
)
"""The change of a level told right behind it: 'ended at $14.02, a decline of 1.7 percent'."""
_PEAK = re.compile(
    r"(?:[ ](?:in|on|last|this)[ ]\w+)?,[ ](?:an?|its|their|another|the)[ ](?:new[ ])?"
    r"(?:record|all-time|\w+-(?:year|month|week|day|decade))[ ](?P<way>high|low|peak)\b"
)
"""What follows a level to say that it is the most or least of a time: ', a five-month low'."""

_AT_REST = re.compile(
    r"(?:[ ](?:per|an?)[ ]\w+|[ ](?:bid|asked|each|apiece)|[ ](?:on|in|at)[ ][^,;.\d]{0,40})?,[ ]"
    r"(?:unchanged|(?:little|barely|hardly)[ ]changed|steady|flat)(?![ ](?:at|rate|tax|fee|fees|rates)\b|[ -]\w+(?:ing|s)\b)"
)
"""What follows a level that did not move: '$8.25 bid, unchanged'."""
_EXTREME = re.compile(
    r"(?:[ ](?:%|[a-z]+)){0,4},[ ](?:the|its|their)[ ](?:(?P<most>highest|most|largest|biggest|longest)|lowest|fewest|smallest|shortest)\b"
    r"(?:[ ][\w’'-]+){0,3}?[ ](?:since|on[ ]record|ever|in[ ](?:\w+[ ]){1,3}(?:years|months|weeks|decades))\b"
)
"""What follows a level to say that there was none like it for long: ', the fewest since 1966'."""

_SUM = 10_000
_LOSING = frozenset(("lose", "forfeit", "surrender", "relinquish", "cede"))
_BESIDE_TIME = re.compile(
    r"[ ](?P<way>above|below)[ ](?:[\w’'-]+[ ]){0,4}?(?:year|month|quarter|week|season|decade|19\d\d|2\d{3}|year-earlier|year-ago"
    r"|Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))(?![\w-])"
)
"""A share by which a level is over or under that of a time: '18% below the August figure'."""

_TALLIES = frozenset("number total toll tally count".split())


def acts(tokens: Tokens, verb: int) -> bool:
    """Whether the verb at token `verb` is active: 'cut staff by 400 people', not 'was raised by two aunts'."""
    helped = [tokens.dep[c] for c in tokens.children[verb] if tokens.dep[c] in ("aux", "auxpass")]
    return "auxpass" not in helped and (tokens.tag[verb] != "VBN" or "aux" in helped)


def told_behind(
    tokens: Tokens,
    k: int,
    amounts: Sequence[Amount],
    chains: Sequence[str],
    ways: Sequence[Direction | None],
) -> Direction | None:
    """A level whose move is told behind it: 'stood at 18,104, down 0.4 percent', '$31 million, up from $10 million'."""
    amount = amounts[k]
    if amount.joined:
        return None
    record = _PEAK.match(tokens.text, amount.end)
    if record is not None:
        return lexicon.RECORDS[record["way"]]
    if _AT_REST.match(tokens.text, amount.end):
        return "level"
    extreme = (
        _EXTREME.match(tokens.text, amount.end) if amount.kind in ("count", "percent", "other") else None
    )
    if extreme is not None:
        return "up" if extreme["most"] else "down"
    following = k + 1 < len(amounts)
    if following and chains[k + 1] == "with" and in_other_words(tokens, amount, amounts[k + 1]):
        return ways[k + 1]
    beside = _BESIDE_TIME.match(tokens.text, amount.end) if amount.kind == "percent" else None
    if beside is not None and not (following and amounts[k + 1].start < beside.end() - 4):
        return "up" if beside["way"] == "above" else "down"
    match = _THEN.match(tokens.text, amount.end)
    after = k + 1
    while after < len(amounts) and amounts[after].joined and amounts[after].kind == "duration":
        after += 1  # 'put $4 million behind them in the two-year cycle, up from $2 million'
    following = after < len(amounts)
    if match is None and amount.kind in ("money", "count", "other", "rate"):
        return _set_against(tokens, k, amounts)
    if match is None or (following and amounts[after].start < match.start("way")):
        return None
    if match["way"] == "off" and not (following and amounts[after].kind in ("percent", "money", "other")):
        return None
    return lexicon.ADJECTIVES[match["way"]]


def _set_against(tokens: Tokens, k: int, amounts: Sequence[Amount]) -> Direction | None:
    """A level whose change, or the level of a time before, is told behind it: '$1 billion, a 43% increase from 2015'."""
    text, amount = tokens.text, amounts[k]
    compared = _COMPARED.match(text, amount.end)
    if compared is not None and not (k + 1 < len(amounts) and amounts[k + 1].start < compared.end() - 5):
        return "up" if compared["more"] else "down"
    by_then = _OF_SO_MUCH.match(text, amount.end)
    if by_then is not None and k + 1 < len(amounts) and amounts[k + 1].kind in ("percent", "other"):
        near = amounts[k + 1].start <= by_then.end() + 2
        return lexicon.NOUNS.get(by_then["noun"]) if near else None
    change = _BY_SO_MUCH.match(text, amount.end)
    following = amounts[k + 1] if k + 1 < len(amounts) else None
    if change is None or following is None or following.kind != "percent":
        return None
    if not change.start("words") <= following.start < change.end():
        return None
    for word in change["words"].split():
        if word in lexicon.NOUNS:
            return lexicon.NOUNS[word]
        if word in ("from", "over", "on", "since", "compared"):
            break
    return None


def in_other_words(tokens: Tokens, before: Amount, amount: Amount) -> bool:
    """'$1.2 billion, or $2.35 a share', '588 million pounds ($1.01 billion)'."""
    gap = tokens.text[before.end : amount.start]
    return "(" in gap or " or " in gap


def in_cuts(tokens: Tokens, i: int) -> Direction | None:
    """What 'in' at token `i` says with a plural of change behind it: '$5 million in proposed cuts'."""
    for j in range(i + 1, min(i + 4, len(tokens))):
        if tokens.tag[j] == "NNS":
            lemma = tokens.lemma[j].lower()
            return None if lemma in lexicon.ACCOUNTS else lexicon.NOUNS.get(lemma)
        if tokens.pos[j] not in ("ADJ", "NOUN", "VERB"):
            return None
    return None


def tallied(tokens: Tokens, verb: int) -> bool:
    """Whether `verb` has a tally for its object: 'brought the toll to 12', 'brought to nine the number of …'."""
    return any(tokens.lower[c] in _TALLIES for c in tokens.children[verb] if tokens.dep[c] == "dobj")


def lost_money(tokens: Tokens, amount: Amount, where: Place) -> bool:
    """Whether somebody lost a sum in business, rather than a price so much: 'the chain lost $12 million last year'."""
    if amount.kind != "money" or amount.value < _SUM or where.preposition:
        return False
    behind = tokens.lower[where.last : where.last + 4]
    worth = {"value", "worth", "wealth"} & set(behind) or behind[:1] in (["to"], ["from"])
    return tokens.lemma[where.verb].lower() in _LOSING and not worth


def record(tokens: Tokens, where: Place) -> Direction | None:
    """'its worst showing in two years'."""
    if where.preposition not in ("in", "for"):
        return None
    begin = max(tokens.sentence_of(where.first)[0], where.first - 9)
    for i in range(where.first - 1, begin - 1, -1):
        word = tokens.lower[i]
        if word in (",", ";"):
            return None
        if word in lexicon.RECORDS and word not in ("most", "least", "record"):
            moved = (lexicon.NOUNS.get(tokens.lemma[j].lower()) for j in range(i + 1, where.first))
            way = next((way for way in moved if way), None)
            if way is None and tokens.lower[i - 1] == "the" and tokens.pos[i - 2] == "AUX":
                told = (lexicon.NOUNS.get(tokens.lemma[j].lower()) for j in range(i - 3, begin - 1, -1))
                way = next((w for w in told if w), None)  # 'the drop was the steepest in'
            return way or lexicon.RECORDS[word]
    return None
