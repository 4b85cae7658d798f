"""What the verb above a duration tells of it: 'hid in a cellar for three days', 'will extend for a month the curfew'."""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place

AGO = frozenset(("ago", "earlier", "later", "afterward", "afterwards", "hence", "on"))
RELATIVE = frozenset(("before", "after", "since", "into"))
_BREAKS = frozenset(", ; : ( ) — – ― --".split())
TOTALS = frozenset("total minimum maximum average course period space span stretch matter window".split())
_LONGEST = 12
_ABOUT = frozenset("nearly about almost roughly some over just more less than exactly only a barely".split())
_OVER = frozenset(("over", "in", "during", "within"))
_GIVEN = frozenset(("with", "despite", "amid", "following", "besides"))
_EVENTS = frozenset(
    "earthquake quake flood fire wildfire blaze explosion blast bombing shooting stabbing attack raid crash derailment"
    " collision wreck sinking hurricane typhoon cyclone tornado storm tsunami avalanche landslide drought famine outbreak"
    " epidemic spill leak disaster accident massacre killing murder assassination slaying death kidnapping abduction"
    " war invasion coup revolution uprising riot crackdown occupation ceasefire truce strike walkout protest election"
    " vote referendum primary campaign convention summit championship scandal crisis recession crash bailout bankruptcy"
    " merger takeover acquisition buyout offering launch debut founding opening closing closure verdict trial conviction"
    " acquittal ruling retirement resignation divorce wedding burial funeral surgery transplant operation".split()
)
"""What happens at a time: 'the earthquake two years ago'."""
_DEFERRING = frozenset(
    "extend prolong postpone delay suspend shorten cut adjourn defer halt freeze close ban".split()
)


def verb_phrase(clauses: Clauses, where: Place) -> Range | None:
    """The words between the verb above and the amount, or the clause behind it."""
    tokens, phrases = clauses.tokens, clauses.phrases
    governor, verb = where.governor, where.verb
    event = _event(clauses, where)
    event = event or _in_past(clauses, where)
    if event is not None:
        return event
    noun = governor >= 0 and tokens.pos[governor] in NOUNS and governor not in phrases.amount_at
    noun = noun and tokens.lemma[governor].lower() not in TOTALS
    if noun and governor < where.first:
        above = tokens.head[governor]
        done = (
            where.preposition == "for"
            and tokens.dep[governor] == "dobj"
            and tokens.lower[where.last : where.last + 1] != ["of"]
        )
        if done and tokens.pos[above] == "VERB" and 0 < governor - above < 4:
            return phrases.cut(above, where.first, above)
        return phrases.noun_phrase(governor, before=where.first)
    if verb < 0:
        return None
    if verb > where.first:
        subject = clauses.subject_phrase(verb, where)
        first = subject[0] if subject and subject[0] >= where.last else verb
        part = phrases.subject(verb)
        if first == verb and where.last < part < verb and part in phrases.amount_at:
            whole = clauses.after_of(part + 1) if tokens.lower[part + 1] == "of" else None
            if whole is not None and whole[1] <= verb:
                return phrases.predicate(
                    whole[0], verb + 1, across=True
                )  # 'in ten years half of them will …'
        return phrases.predicate(first, verb + 1, limit=10)
    later = put_off(clauses, where)
    if later is not None:
        return later
    if where.first - verb > 10 and where.preposition == "for":
        found = _before_for(clauses, where)
        if found is not None:
            return found
    if where.first - verb > 14:
        return phrases.cut(verb, verb + 10, verb)
    first, last = phrases.cut(verb, where.first, verb, across=tokens.pos[verb] != "AUX")
    if last - 1 > verb and tokens.lower[last - 1] in TOTALS:
        first, last = phrases.cut(verb, last - 1, verb)  # 'suspended for a total of 90 days'
    subject = clauses.subject_phrase(verb, where)
    if subject is None:
        return None if tokens.pos[verb] == "AUX" else (first, last)
    if tokens.pos[verb] == "AUX" and tokens.lower[subject[1] : subject[1] + 1] == [","] and last - first > 1:
        been = verb + 1 < last and first == verb
        return (verb + 1 if been else first), last  # 'the boy, 6, had been without food for four days'
    apart = any(tokens.lower[i] in _BREAKS for i in range(subject[1], verb))
    if any(tokens.dep[i] == "cc" and tokens.pos[tokens.head[i]] == "VERB" for i in range(subject[1], verb)):
        return subject if last - first == 1 else (first, last)  # 'will cost $2 million and take two years'
    if where.preposition == "at" and tokens.lemma[verb].lower() in lexicon.LEVEL_VERBS and not apart:
        return subject[0], phrases.cut(subject[0], verb, subject[1] - 1)[
            1
        ]  # 'the average wait now stands at 26 days'
    near = tokens.pos[verb] != "AUX" and 0 < last - subject[0] <= _LONGEST and not apart
    if near and tokens.pos[subject[0]] != "PRON":
        return subject[0], last
    related = tokens.head[verb]
    if last - first == 1 and tokens.dep[verb] == "relcl" and verb - 7 < related < verb:
        return phrases.noun_phrase(related, before=verb)[0], last  # 'the worst storms we've seen in 20 years'
    pronoun = subject[1] - subject[0] == 1 and tokens.pos[subject[0]] == "PRON"
    being = tokens.lemma[verb] == "be" and not apart and last - subject[0] <= _LONGEST
    said = tokens.pos[last - 1] in NOUNS if last - verb > 2 else tokens.pos[last - 1] == "ADJ"
    if being and said and tokens.pos[subject[0]] != "PRON":
        return subject[
            0
        ], last  # 'she has been the club's director for six weeks', 'a report will be ready in two'
    alone = tokens.pos[verb] == "AUX" or (last - first == 1 and not pronoun)
    return subject if alone else (first, last)


def put_off(clauses: Clauses, where: Place) -> Range | None:
    """What is done for so long, told behind the time: 'they will extend for three months a curfew in the valley'."""
    tokens, verb = clauses.tokens, where.verb
    if tokens.lower[where.first - 1] not in ("for", "by") or verb not in (where.first - 2, where.first - 3):
        return None
    if where.last >= len(tokens) or tokens.lemma[verb].lower() not in _DEFERRING:
        return None
    if tokens.tag[where.last] not in ("DT", "PRP$") or tokens.sent[where.last] != tokens.sent[verb]:
        return None
    head = clauses.head_of(where.last + 1)
    usable = head > where.last and tokens.pos[head] in NOUNS and head not in clauses.phrases.timed
    return clauses.phrases.noun_phrase(head, after=where.last) if usable else None


def _before_for(clauses: Clauses, where: Place) -> Range | None:
    """What lasts, where its verb is far: '…, reflecting losses and the price war in the market for three years'."""
    tokens, noun = clauses.tokens, where.first - 1
    while noun > 0 and where.first - noun < 5 and tokens.lower[noun] != "for":
        noun -= 1
    noun -= 1
    if noun < 0 or tokens.pos[noun] not in NOUNS or noun in clauses.phrases.timed:
        return None
    for _ in range(4):
        above = tokens.head[noun]
        if (
            tokens.dep[noun] == "pobj"
            and tokens.pos[tokens.head[above]] in NOUNS
            and noun - tokens.head[above] < 8
        ):
            noun = tokens.head[above]
        else:
            break
    return clauses.phrases.noun_phrase(noun, before=where.first)


def _in_past(clauses: Clauses, where: Place) -> Range | None:
    """What happened in a span up to now: 'the killings of 14 drivers over the past five years'."""
    tokens, over = clauses.tokens, where.first - 2
    if over < 1 or tokens.lower[over + 1] not in ("past", "last"):
        return None
    over -= tokens.lower[over] == "the"
    noun = over - 1
    if noun < 0 or tokens.lower[over] not in _OVER or tokens.pos[noun] not in NOUNS:
        return None
    for _ in range(3):
        of = tokens.head[noun]
        if tokens.lemma[noun].lower() in _EVENTS or tokens.dep[noun] != "pobj" or tokens.lower[of] != "of":
            break
        noun = tokens.head[of]
    if tokens.lemma[noun].lower() not in _EVENTS or not 0 < over - noun < 10:
        return None
    first = clauses.phrases.noun_phrase(noun, before=noun + 1)[0]
    return clauses.phrases.cut(first, over, noun, across=True)


def _event(clauses: Clauses, where: Place) -> Range | None:
    """The noun right before a duration, with what it hangs on: 'after the collapse of the pact 10 years ago'."""
    tokens, noun = clauses.tokens, where.first - 1
    follower = tokens.lower[where.last] if where.last < len(tokens) else ""
    while noun > 0 and tokens.lower[noun] in _ABOUT:
        noun -= 1
    if noun < 0 or follower not in (*AGO, "apart") or tokens.pos[noun] not in NOUNS:
        return None
    for _ in range(4):
        above = tokens.head[noun]
        if tokens.lemma[noun].lower() in _EVENTS:
            break
        if tokens.dep[noun] == "pobj" and tokens.pos[tokens.head[above]] in NOUNS and where.first - above < 9:
            noun = tokens.head[above]
        elif tokens.dep[noun] in ("compound", "poss") and noun < above < where.first:
            noun = above
        else:
            break
    above = tokens.head[noun]
    event = tokens.dep[noun] == "pobj" and tokens.lower[above] in RELATIVE
    opens = tokens.lower[above] in _GIVEN and not "".join(tokens.word[tokens.sent[above] : above]).strip()
    opens = opens and tokens.lower[where.last + 1 : where.last + 2] == [","]
    happened = tokens.lemma[noun].lower() in _EVENTS and tokens.pos[above] == "ADP"
    event = event or (tokens.dep[noun] == "pobj" and (opens or happened))
    return clauses.phrases.noun_phrase(noun, before=where.first) if event else None
