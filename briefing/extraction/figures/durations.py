"""What a duration measures: 'a five-year term', 'clung to it for two days', '30 days to appeal'."""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place

_AGO = frozenset(("ago", "earlier", "later", "afterward", "afterwards", "hence", "on"))
_RELATIVE = frozenset(("before", "after", "since", "into"))
_ASKING = frozenset(("whether", "if", "how", "that"))
_BREAKS = frozenset(", ; : ( ) — – --".split())
_AT_ONCE = [words.split() for words in ("at a time", "at a stretch", "in a row", "at a go")]
_LEFT = frozenset(("left", "remaining"))
_TOTALS = frozenset("total minimum maximum average course period space span stretch matter window".split())
_AGES = frozenset("age man woman boy girl child veteran".split())
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD", "PRP"))
_LIVES = frozenset("life lives career careers".split())
_SPANS = frozenset("period span stretch window spell".split())
_GOING_ON = frozenset("of between from leading ending starting beginning when that which in to".split())
_NTH = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth only".split())
_LONGEST = 12
_GOING = frozenset(("go", "pass", "live", "survive"))
_NEEDING = frozenset("wait need take have give ask be allow grant hold set".split())
_PACES = frozenset(("pace", "rate", "speed"))
_LASTING = frozenset(("for", "over"))
_AT_WORK = frozenset(("in", "on", "as", "behind", "at", "under", "of", "aboard", "inside"))


def duration_phrase(clauses: Clauses, joined: bool, where: Place) -> Range | None:
    """The phrase that a duration at `where` measures; `joined` if a hyphen makes it a modifier."""
    tokens, phrases, i = clauses.tokens, clauses.phrases, where.last
    follower = tokens.lower[i] if i < len(tokens) and tokens.sent[i] == tokens.sent[where.first] else ""
    if where.preposition in ("to", "from", "at", "by") and not joined and where.verb >= 0 and where.noun < 0:
        moved = tokens.lemma[where.verb].lower() in lexicon.VERBS and where.governor == where.verb
        if moved and phrases.object(where.verb, where.first) < 0:
            return clauses.subject_phrase(where.verb, where)  # 'life expectancy dropped to 79 years'
    if where.noun >= 0 and tokens.lower[where.noun : where.noun + 2] == ["worth", "of"]:
        worth = clauses.after_of(where.noun + 1)  # 'three weeks' worth of speeches'
        if worth is not None:
            return worth
    if where.noun >= 0 and (joined or follower not in _AGO | _RELATIVE):
        found = _spanned(clauses, where) or clauses.modified("duration", where)
        if found is not None and tokens.lower[found[0]] not in _AGO:
            return _aimed(clauses, where, found)
    if follower in _LEFT and where.noun < 0 and not joined:
        return phrases.predicate(i, i + 1)
    spent = where.verb >= 0 and tokens.lemma[where.verb].lower() == "spend"
    if spent and where.noun < 0 and i < len(tokens) and tokens.tag[i] in ("VBG", "VBN", "JJ"):
        return phrases.predicate(i, i + 1, across=True)  # 'spent three years cruising round the world'
    best = _best(clauses, where)
    if best is not None:
        return best
    so_long = where.preposition == "of" and where.noun < 0 and follower != "of"
    mark = _mark_of(clauses, where) if so_long else None
    if mark is not None:
        return mark
    if follower == "of" and where.noun < 0:
        life = next((j for j in range(i + 1, min(i + 4, len(tokens))) if tokens.lower[j] in _LIVES), -1)
        if life > 0 and tokens.lower[life + 1 : life + 2] == ["to"] and life + 2 < len(tokens):
            return phrases.predicate(life + 2, life + 3)  # 'devoted 10 years of his life to teaching'
        found = clauses.after_of(i)
        if found is not None:
            return found
    if follower == "," and tokens.tag[i + 1 : i + 3] == ["TO", "VB"]:
        return phrases.predicate(i + 2, i + 3)  # 'have until Friday, or three days, to comply'
    if follower == "without" and where.noun < 0 and tokens.lemma[where.verb].lower() in _GOING:
        return phrases.predicate(i, i + 1)  # 'has gone five years without a raise'
    waited = follower == "to" and tokens.lower[where.first - 1] == "for" and 0 <= where.verb < where.first
    if waited and tokens.tag[i + 1 : i + 2] == ["VB"] and tokens.lemma[where.verb].lower() not in _NEEDING:
        return verb_phrase(clauses, where)  # 'had camped out for two nights to see it'
    if follower == "to" and i + 1 < len(tokens):
        goes = tokens.lower[i + 1] == "go" and i + 3 < len(tokens) and tokens.lower[i + 2] in _RELATIVE
        if not goes:
            aim = phrases.predicate(i + 1, i + 2)  # 'to paint the 300-foot tower' is more than to paint
            return aim if aim[1] - aim[0] > 1 else phrases.predicate(i + 1, i + 2, across=True)
        i, follower = i + 2, tokens.lower[i + 2]
    if follower == "ahead" and i + 2 < len(tokens) and tokens.lower[i + 1] == "of":
        return i, phrases.predicate(i + 2, i + 3)[1]
    brief = (
        tokens.lower[where.first - 1] == "in"
        and follower == "before"
        and tokens.tag[i + 1 : i + 2] == ["VBG"]
    )
    lasting = (brief or tokens.lower[where.first - 1] in _LASTING) and follower in _RELATIVE
    lasting = lasting and 0 <= where.verb < where.first and tokens.dep[where.root] == "pobj"
    if lasting:
        return verb_phrase(clauses, where)  # 'hid in a cellar for three days before soldiers came'
    if follower in _RELATIVE:
        while i + 2 < len(tokens) and (
            i + 1 in phrases.timed or (tokens.pos[i + 1] == "DET" and i + 2 in phrases.timed)
        ):
            i += 1
    if follower in _ASKING and i + 1 < len(tokens):
        return phrases.predicate(i, i + 1)
    if i + 1 < len(tokens) and i + 1 not in phrases.timed:
        if follower in _RELATIVE and tokens.pos[i + 1] != "PUNCT":
            first, last = phrases.predicate(i + 1, i + 2, across=True)
            return where.last if tokens.lower[where.last] == follower else first, last
        inside = where.preposition in ("for", "after", "", "in", "of")
        least = follower == "at" and any(w in _PACES for w in tokens.lower[i + 1 : i + 4])
        least = least or tokens.lower[i + 1] in (
            "least",
            "most",
            "once",
            "first",
            "last",
            "all",
            "end",
            "average",
        )
        least = least or tokens.lower[i : i + 3] in _AT_ONCE
        if follower == "for" and tokens.lower[i + 1] == "the":
            doing = next((j for j in range(i + 2, min(i + 8, len(tokens) - 1)) if tokens.tag[j] == "TO"), -1)
            if doing > 0 and tokens.tag[doing + 1] == "VB":
                return phrases.predicate(i + 2, doing + 2)  # 'it took 40 years for the ice to retreat'
        if follower in _AT_WORK and inside and not least and tokens.ent[i + 1] not in ("DATE", "GPE"):
            return phrases.predicate(i + 1, i + 2, limit=9)
    return verb_phrase(clauses, where)


def _spanned(clauses: Clauses, where: Place) -> Range | None:
    """What happens in a span that is told of by its length alone: 'within a 10-year span the town has built a port'."""
    tokens, noun = clauses.tokens, where.noun
    if tokens.lemma[noun].lower() not in _SPANS or noun - where.last > 2 or noun + 1 >= len(tokens):
        return None
    behind = tokens.lower[noun + 1]
    if behind in ("after", "before", "since", "following") and noun + 2 < len(tokens):
        return noun, clauses.phrases.predicate(noun + 1, noun + 3)[1]
    return verb_phrase(clauses, where) if tokens.dep[noun] == "pobj" and behind not in _GOING_ON else None


def _aimed(clauses: Clauses, where: Place, found: Range) -> Range:
    """`found` with what it is for or leads to: 'a nine-hour trip to reach the island'."""
    tokens, i = clauses.tokens, found[1]
    if i != where.noun + 1 or i + 1 >= len(tokens):
        return found
    to = tokens.lower[i] == "to" and tokens.tag[i + 1] == "VB" and tokens.head[i + 1] == where.noun
    leading = tokens.lower[i] == "leading" and tokens.lower[i + 1] in ("up", "to")
    if not to and not leading:
        return found
    end = next((j for j in range(i + 2, min(i + 9, len(tokens))) if tokens.tag[j] in _FINITE), i + 9)
    return clauses.phrases.predicate(found[0], i + 2, limit=end - found[0])


def _mark_of(clauses: Clauses, where: Place) -> Range | None:
    """A noun that is so long, with what it is in: 'a record of 40 hours in the air', 'a delay of two years'."""
    tokens, noun = clauses.tokens, where.governor
    if not 0 <= noun < where.first <= noun + 5 or tokens.pos[noun] not in NOUNS:
        return None
    if noun in clauses.phrases.timed or noun in clauses.phrases.amount_at:
        return None
    lemma = tokens.lemma[noun].lower()
    if lemma in _TOTALS or lemma in lexicon.NOUNS or lemma in _AGES:
        return None
    first, last = clauses.phrases.noun_phrase(noun, before=where.first)
    if where.last + 1 < len(tokens) and tokens.lower[where.last] in ("in", "at", "on", "for", "to"):
        end = clauses.phrases.predicate(where.last + 1, where.last + 2, limit=6)[1]
        if where.last + 1 not in clauses.phrases.timed:
            last = end
    return first, last


def _best(clauses: Clauses, where: Place) -> Range | None:
    """'its biggest gain in 10 years', 'the worst drought in the past 20 years', 'the fourth mayor in two years'."""
    tokens, i = clauses.tokens, where.first - 1
    while i > 0 and where.first - i < 4 and tokens.lower[i] != "in":
        i -= 1
    if i < 1 or tokens.lower[i] != "in" or tokens.pos[i - 1] not in NOUNS:
        return None
    before = range(max(0, i - 4), i - 1)
    best = any(tokens.tag[j] == "JJS" or tokens.lower[j] in _NTH for j in before)
    if not best or tokens.sent[i - 1] != tokens.sent[where.first]:
        return None
    return clauses.phrases.noun_phrase(i - 1, before=i)


def verb_phrase(clauses: Clauses, where: Place) -> Range | None:
    """The words between the verb above and the amount, or the clause behind it."""
    tokens, phrases = clauses.tokens, clauses.phrases
    governor, verb = where.governor, where.verb
    event = _event(clauses, where)
    if event is not None:
        return event
    noun = governor >= 0 and tokens.pos[governor] in NOUNS and governor not in phrases.amount_at
    noun = noun and tokens.lemma[governor].lower() not in _TOTALS
    if noun and governor < where.first:
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
    if where.first - verb > 10 and where.preposition == "for":
        found = _before_for(clauses, where)
        if found is not None:
            return found
    if where.first - verb > 14:
        return phrases.cut(verb, verb + 10, verb)
    first, last = phrases.cut(verb, where.first, verb, across=tokens.pos[verb] != "AUX")
    if last - 1 > verb and tokens.lower[last - 1] in _TOTALS:
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


def _event(clauses: Clauses, where: Place) -> Range | None:
    """The noun right before a duration, with what it hangs on: 'after the collapse of the pact 10 years ago'."""
    tokens, noun = clauses.tokens, where.first - 1
    follower = tokens.lower[where.last] if where.last < len(tokens) else ""
    if noun < 0 or follower not in _AGO or tokens.pos[noun] not in NOUNS:
        return None
    for _ in range(4):
        above = tokens.head[noun]
        if tokens.dep[noun] == "pobj" and tokens.pos[tokens.head[above]] in NOUNS and where.first - above < 9:
            noun = tokens.head[above]
        elif tokens.dep[noun] in ("compound", "poss") and noun < above < where.first:
            noun = above
        else:
            break
    event = tokens.dep[noun] == "pobj" and tokens.lower[tokens.head[noun]] in _RELATIVE
    return clauses.phrases.noun_phrase(noun, before=where.first) if event else None
