"""What a duration measures: 'a five-year term', 'clung to it for two days', '30 days to appeal'."""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.elapsed import AGO, RELATIVE, TOTALS, put_off, verb_phrase
from briefing.extraction.figures.modified import modified
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.tags import FINITE

_ASKING = frozenset(("whether", "if", "how", "that"))
_AT_ONCE = [words.split() for words in ("at a time", "at a stretch", "in a row", "at a go")]
_LEFT = frozenset(("left", "remaining"))
_AGES = frozenset("age man woman boy girl child veteran".split())
_OTHERS = FINITE | {"PRP"}
_LIVES = frozenset("life lives career careers".split())
_SPANS = frozenset("period span stretch window spell".split())
_GOING_ON = frozenset("of between from leading ending starting beginning when that which in to".split())
_GOING = frozenset(("go", "pass", "live", "survive"))
_NEEDING = frozenset("wait need take have give ask be allow grant hold set".split())
_PACES = frozenset(("pace", "rate", "speed"))
_LASTING = frozenset(("for", "over"))
_MERELY = frozenset(("just", "merely", "simply", "even"))
_LONGEST = 14
_PAST = frozenset("past last previous next coming".split())
"""Before a span: what stands behind 'in the past four years in the valley' is only where."""
_AT_WORK = frozenset(("in", "on", "as", "behind", "at", "under", "of", "aboard", "inside"))


def duration_phrase(clauses: Clauses, joined: bool, where: Place) -> Range | None:
    """The phrase that a duration at `where` measures; `joined` if a hyphen makes it a modifier."""
    tokens, phrases, i = clauses.tokens, clauses.phrases, where.last
    follower = tokens.lower[i] if i < len(tokens) and tokens.sent[i] == tokens.sent[where.first] else ""
    if where.preposition in ("to", "from", "at", "by") and not joined and where.verb >= 0 and where.noun < 0:
        moved = tokens.lemma[where.verb].lower() in lexicon.VERBS and where.governor == where.verb
        later = put_off(clauses, where)
        if later is not None:
            return later
        if moved and phrases.object(where.verb, where.first) < 0:
            return clauses.subject_phrase(where.verb, where)  # 'life expectancy dropped to 79 years'
    if where.noun >= 0 and tokens.lower[where.noun : where.noun + 2] == ["worth", "of"]:
        worth = clauses.after_of(where.noun + 1)  # 'three weeks' worth of speeches'
        if worth is not None:
            return worth
    if where.noun >= 0 and (joined or follower not in AGO | RELATIVE):
        found = _spanned(clauses, where) or modified(clauses, "duration", where)
        if found is not None and tokens.lower[found[0]] not in AGO:
            return _aimed(clauses, where, found)
    if follower in _LEFT and where.noun < 0 and not joined:
        return phrases.predicate(i, i + 1)
    spent = where.verb >= 0 and tokens.lemma[where.verb].lower() == "spend"
    if spent and tokens.lower[i : i + 1] == ["a"] and tokens.tag[i + 2 : i + 3] == ["VBG"]:
        return phrases.predicate(i + 2, i + 3, across=True)  # 'spends 60 hours a week doing research'
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
    if follower == "without" and where.noun < 0 <= where.verb and tokens.lemma[where.verb].lower() in _GOING:
        return phrases.predicate(i, i + 1)  # 'has gone five years without a raise'
    waited = follower == "to" and tokens.lower[where.first - 1] == "for" and 0 <= where.verb < where.first
    if waited and tokens.tag[i + 1 : i + 2] == ["VB"] and tokens.lemma[where.verb].lower() not in _NEEDING:
        return verb_phrase(clauses, where)  # 'had camped out for two nights to see it'
    if follower in _MERELY and tokens.tag[i + 1 : i + 3] == ["TO", "VB"]:
        i, follower = i + 1, "to"  # 'it took an hour just to get ready'
    if follower == "to" and i + 1 < len(tokens):
        goes = tokens.lower[i + 1] == "go" and i + 3 < len(tokens) and tokens.lower[i + 2] in RELATIVE
        if not goes:
            aim = phrases.predicate(i + 1, i + 2)  # 'to paint the 300-foot tower' is more than to paint
            aim = aim if aim[1] - aim[0] > 1 else phrases.predicate(i + 1, i + 2, across=True)
            took = aim[1] - aim[0] == 1 and 0 <= where.verb < where.first
            took = took and tokens.lemma[where.verb].lower() in ("take", "need", "require")
            subject = clauses.subject_phrase(where.verb, where) if took else None
            if subject is None or tokens.pos[subject[0]] == "PRON" or aim[1] - subject[0] > _LONGEST:
                return aim
            return subject[0], aim[1]  # 'the plan took three months to complete'
        i, follower = i + 2, tokens.lower[i + 2]
    if follower == "ahead" and i + 2 < len(tokens) and tokens.lower[i + 1] == "of":
        return i, phrases.predicate(i + 2, i + 3)[1]
    brief = (
        tokens.lower[where.first - 1] == "in"
        and follower == "before"
        and tokens.tag[i + 1 : i + 2] == ["VBG"]
    )
    lasting = (
        brief or where.preposition == "for" or tokens.lower[where.first - 1] in _LASTING
    ) and follower in RELATIVE
    lasting = lasting and 0 <= where.verb < where.first and tokens.dep[where.root] == "pobj"
    if lasting:
        return verb_phrase(clauses, where)  # 'hid in a cellar for three days before soldiers came'
    if follower in RELATIVE:
        while i + 2 < len(tokens) and (
            i + 1 in phrases.timed or (tokens.pos[i + 1] == "DET" and i + 2 in phrases.timed)
        ):
            i += 1
    past = (
        tokens.lower[where.first - 1] in _PAST and follower == "that"
    )  # 'done in the last day that hurt us'
    if follower in _ASKING and i + 1 < len(tokens) and not past:
        return phrases.predicate(i, i + 1)
    if i + 1 < len(tokens) and i + 1 not in phrases.timed:
        if follower in RELATIVE and tokens.pos[i + 1] != "PUNCT":
            first, last = phrases.predicate(i + 1, i + 2, across=True)
            return where.last if tokens.lower[where.last] == follower else first, last
        inside = where.preposition in ("for", "after", "", "in", "of")
        inside = inside and not (follower == "in" and tokens.lower[where.first - 1] in _PAST)
        least = follower == "at" and any(w in _PACES for w in tokens.lower[i + 1 : i + 4])
        least = (
            least
            or tokens.lower[i : i + 3] == ["as", "well", "as"]
            or tokens.lower[i + 1]
            in (
                "least",
                "most",
                "once",
                "first",
                "last",
                "all",
                "end",
                "average",
            )
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
    end = next((j for j in range(i + 2, min(i + 9, len(tokens))) if tokens.tag[j] in _OTHERS), i + 9)
    return clauses.phrases.predicate(found[0], i + 2, limit=end - found[0])


def _mark_of(clauses: Clauses, where: Place) -> Range | None:
    """A noun that is so long, with what it is in: 'a record of 40 hours in the air', 'a delay of two years'."""
    tokens, noun = clauses.tokens, where.governor
    if not 0 <= noun < where.first <= noun + 5 or tokens.pos[noun] not in NOUNS:
        return None
    if noun in clauses.phrases.timed or noun in clauses.phrases.amount_at:
        return None
    lemma = tokens.lemma[noun].lower()
    if lemma in TOTALS or lemma in lexicon.NOUNS or lemma in _AGES:
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
    before = range(max(0, i - 6), i - 1)
    nth = next((j for j in before if tokens.tag[j] == "JJS" or tokens.lower[j] in lexicon.NTH), -1)
    if nth < 0 or tokens.sent[i - 1] != tokens.sent[where.first]:
        return None
    noun = i - 1
    while tokens.dep[noun] == "pobj" and nth < tokens.head[tokens.head[noun]] < noun:
        noun = tokens.head[tokens.head[noun]]  # 'her second letter to the board in two weeks'
    if noun < i - 1 and tokens.pos[noun] in NOUNS:
        return clauses.phrases.noun_phrase(noun, before=i)
    return clauses.phrases.noun_phrase(i - 1, before=i) if nth >= i - 4 else None
