"""The constructions that say what a figure measures, each read off the parse as a phrase of the text."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures import antecedents
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.befell import foreign, past_comma, past_others, reach
from briefing.extraction.figures.phrases import Phrases, Range
from briefing.extraction.figures.place import NOUNS, VERBS, Place
from briefing.extraction.tokens import Tokens

_GOES_ON = frozenset(
    "who that to n't not on of in at with for against from by among between under over behind across aboard".split()
)
_LISTED = frozenset(("NOUN", "PROPN", "CCONJ", "DET", "ADJ"))
_PASSED = frozenset(("the", "a", "an", "then"))
_AIMS = frozenset(("goal", "target", "objective", "quota"))
_EMPTY_IN = frozenset(
    "total all cash place trading bank recent addition exchange return court part turn city"
    " response advance accordance effect part line period quarter year month half session state province country nation county region town capital world".split()
)
_NOT_SOLD = frozenset(("GPE", "LOC", "DATE", "PERSON"))
_FATES = frozenset("dead injured wounded missing homeless hurt unaccounted stranded trapped alive".split())
_PERIODS = frozenset(("year", "month", "week", "day"))
_PREMODIFIERS = frozenset(
    "det amod compound poss nmod nummod case advmod predet punct quantmod npadvmod".split()
)


class Clauses:
    """Reads one text; `found[k]` is the phrase of amount `k`, filled in from left to right by its owner."""

    def __init__(
        self, tokens: Tokens, amounts: Sequence[Amount], phrases: Phrases, found: list[Range | None]
    ) -> None:
        self.tokens, self.amounts, self.phrases, self.found = tokens, amounts, phrases, found

    # '$5 of X', '$34 million worth of X', '5 percent of X', '$200 billion in X'

    def of(self, where: Place, amount: Amount) -> Range | None:
        """What stands behind the amount with 'of', 'worth' or 'in'."""
        tokens, i = self.tokens, self.past_unit(amount, where.last)
        if i >= len(tokens) or tokens.sent[i] != tokens.sent[where.first]:
            return None
        word = tokens.lower[i]
        if word == "worth":
            i += 1
            word = tokens.lower[i] if i < len(tokens) else ""
            head = self.head_of(i + 1 if word == "of" else i)
        elif word == "of":
            head = self.head_of(i + 1)
        elif word == "in" and amount.kind == "money":
            head = self.head_of(i + 1)
            if (
                head < 0
                or tokens.ent[head] in _NOT_SOLD
                or tokens.tag[head] == "NNP"
                or (
                    tokens.lower[head] in _EMPTY_IN
                    and not (tokens.lower[head] == "cash" and self._had(where))
                    and not (
                        tokens.lower[head] == "capital" and tokens.lower[i + 1] != "the" and head > i + 1
                    )
                    and tokens.lower[head : head + 3] != ["cash", "on", "hand"]
                )
            ):
                return None
        elif word == "for" and (amount.kind == "percent" or self._voted_too(where)):
            head = self.head_of(i + 1)
            if head < 0 or tokens.pos[head] != "PROPN":
                return None
        else:
            return None
        if head < 0 or head in self.phrases.timed:
            return None
        if tokens.lower[head] == "what":
            return self.phrases.predicate(head, head + 1)
        if tokens.lower[head] == "it" and tokens.lower[head + 1 : head + 2] == ["from"]:
            return self.after_of(head + 1)  # '$200 million of it from taxpayers'
        within = tokens.lower[where.first - 1] == "within"
        if amount.kind == "money" and not within and tokens.lemma[head].lower() in _AIMS:
            return None  # 'raised $2,000 of its $5,000 goal'
        return self.with_predicate(where, *self.phrases.noun_phrase(head, after=i))

    def _voted_too(self, where: Place) -> bool:
        """Whether a bare number goes on with a list of votes: 'one vote for Smith, 13 for Jones'."""
        words = self.tokens.lower[max(0, where.first - 9) : where.first]
        listed = bool(words) and words[-1] in (",", "and") and where.noun < 0
        return listed and "for" in words and ("vote" in words or "votes" in words)

    def _had(self, where: Place) -> bool:
        """Whether somebody has the amount: 'had $5 million in cash', where others pay in cash."""
        lemma = self.tokens.lemma[where.verb].lower() if where.verb >= 0 else ""
        ends = lemma in ("end", "finish", "start", "begin", "leave") and where.preposition == "with"
        return ends or lemma in ("have", "hold", "keep")

    def after_of(self, of: int) -> Range | None:
        """The noun phrase behind the preposition at token `of`: 'three years of preparation'."""
        tokens, head = self.tokens, self.head_of(of + 1)
        doing = self.phrases.doing(head) if head > of else -1
        if doing > 0:
            first = self.phrases.noun_phrase(head, after=of)[0]
            end = tokens.edges[doing][1] + 1
            return self.phrases.predicate(
                first, doing + 1, limit=end - first
            )  # 'years of workers complaining'
        usable = head > of and tokens.pos[head] in (*NOUNS, "VERB") and head not in self.phrases.timed
        return self.phrases.noun_phrase(head, after=of) if usable else None

    def past_unit(self, amount: Amount, i: int) -> int:
        """The token past 'per barrel' or 'a share' behind an amount of money, or past it in other money."""
        tokens = self.tokens
        doubled = amount.kind in ("money", "other")
        if doubled and tokens.lower[i : i + 1] == [")"] and self._told_again(amount, i):
            return self._past_year(i + 1)  # the second of 'three feet (0.9 meters) of rain'
        if doubled and i + 1 < len(tokens) and tokens.lower[i] == "(" and i + 1 in self.phrases.amount_at:
            for j in range(i + 1, min(i + 12, len(tokens))):
                if tokens.lower[j] == ")":
                    return self._past_year(j + 1)  # '3 million euros ($4 million) in aid'
        if amount.unit and amount.unit.startswith("per "):
            for j in range(i, min(i + 5, len(tokens))):
                if tokens.lower[j] == amount.unit[4:]:
                    return j + 1
        return self._past_year(i)

    def _past_year(self, i: int) -> int:
        """The token past 'a year' before 'of' at token `i`: 'buys 80 trillion yen a year of bonds'."""
        words = self.tokens.lower
        yearly = words[i : i + 1] == ["a"] and words[i + 2 : i + 3] == ["of"] and words[i + 1] in _PERIODS
        return i + 2 if yearly else i

    def _told_again(self, amount: Amount, close: int) -> bool:
        """Whether the bracket that ends at token `close` holds nothing but `amount`, right behind another."""
        opening = self.tokens.range_of(amount.start, amount.end)[0] - 1
        return self.tokens.lower[opening] == "(" and opening - 1 in self.phrases.amount_at

    def head_of(self, i: int) -> int:
        """The head of the noun phrase that begins at token `i`, or -1."""
        tokens = self.tokens
        end = min(i + 12, len(tokens))
        i += 2 * (tokens.lower[i : i + 2] == ["each", "of"])  # 'was paid $5 for each of the boxes'
        while i < end and (tokens.lower[i] in _PASSED or i in self.phrases.amount_at):
            i += 1
        if i >= end or tokens.lower[i] in ("which", "whom", "them", "whose"):
            return -1
        if (
            tokens.pos[i] in ("VERB", "ADP")
            and tokens.tag[i] != "VBG"
            and tokens.dep[i] not in ("amod", "compound")
        ):
            return -1
        best = i
        while tokens.head[best] != best and i < tokens.head[best] < end and tokens.dep[best] in _PREMODIFIERS:
            best = tokens.head[best]
        joined = tokens.word[best - 1] == "-" and tokens.lower[best + 1 : best + 2] == [","]
        if joined and best + 3 < end and tokens.word[best + 3] == "-":
            return self.head_of(best + 2)  # 'slow-growth, low-profit businesses'
        return best if tokens.pos[best] in ("NOUN", "PROPN", "PRON", "ADJ", "VERB", "NUM", "DET", "X") else -1

    def with_predicate(self, where: Place, first: int, last: int) -> Range:
        """The phrase with its predicate, where the figure counts a subject: 'stories were written by men'."""
        tokens = self.tokens
        if last >= len(tokens) or tokens.sent[last] != tokens.sent[first]:
            return first, last
        adverb = tokens.pos[last] == "ADV" and last + 1 < len(tokens) and tokens.pos[last + 1] in VERBS
        word = tokens.lower[last]
        if word in _FATES and where.noun == last - 1:
            return self.phrases.predicate(first, last + 1)  # 'leaving 400 people dead in the valley'
        if word == "to" and where.noun >= 0 and self.phrases.sold_to(where.noun, last + 1) == last:
            return first, last
        if (
            word == "to"
            and tokens.dep[last + 1 : last + 2] == ["advcl"]
            and tokens.head[last + 1] < where.first
        ):
            return first, last  # 'issued 70 orders to stop the work' says what for
        listed = self.phrases.listed(where.noun) if word == "," and where.noun >= first else -1
        if listed > last:
            return self.phrases.predicate(first, listed)  # '2,600 welders, fitters and clerks are left'
        if word == "," and last - first == 1 and where.noun == first:
            told = past_comma(self.phrases, where.noun, last)
            other = past_others(self.phrases, where, first, last)
            return other if other and (not told or tokens.tag[last + 1] == "NNP") else told or (first, last)
        outer = self.phrases.amount_at.get(
            where.first - 3 if tokens.tag[where.first - 1] in ("DT", "PRP$") else where.first - 2
        )
        if outer is not None and "of" in tokens.lower[where.first - 2 : where.first]:
            return first, last  # of 'a third of the 9,000 refugees are children' the third are
        verbal = adverb or tokens.pos[last] in VERBS
        own = (where.noun, where.root)
        verbal = verbal or any(c in own and tokens.dep[c] == "nsubj" for c in tokens.children[last][:3])
        if (verbal and not foreign(self.phrases, where, last)) or word in _GOES_ON:
            told = self.phrases.predicate(first, last, limit=reach(self.phrases, where, first))
            return past_others(self.phrases, where, *told) or told
        return past_others(self.phrases, where, first, last) or (first, last)

    # 'spent $5 million on X', 'it cost us $5', 'X fell 5 percent'

    def bought(self, where: Place) -> Range | None:
        """What money goes to: 'spent $5 million on X'."""
        tokens = self.tokens
        begin = where.last + 2 * (tokens.lower[where.last : where.last + 2] == ["on", "average"])
        for j in range(begin, min(begin + 4, len(tokens))):
            if tokens.lower[j] in ("on", "for", "to", "toward", "towards", "into"):
                head = self.head_of(j + 1)
                if (
                    head > j
                    and head not in self.phrases.timed
                    and tokens.pos[head] in ("NOUN", "PROPN", "VERB")
                ):
                    return self.phrases.noun_phrase(head, after=j)
                return None
            if tokens.pos[j] in VERBS or tokens.lower[j] in (",", ".", ";"):
                return None
        return None

    def subject_phrase(self, verb: int, where: Place) -> Range | None:
        """The subject of `verb`, a pronoun replaced by what it stands for where that is plain."""
        tokens = self.tokens
        subject = self.phrases.subject(verb)
        if subject < 0 or where.first <= subject < where.last:
            return None
        if subject in self.phrases.amount_at:
            other = self.phrases.amount_at[subject]
            return self.found[other] if other < len(self.found) else None
        if tokens.lower[subject] in ("it", "they") and subject < where.first:
            earlier = antecedents.thing(tokens, subject, self.phrases.amount_at)
            if earlier >= 0:
                return self.phrases.noun_phrase(earlier, before=subject)
        if tokens.lower[subject] in ("he", "she") and subject < where.first:
            earlier = antecedents.person(tokens, subject)
            if earlier >= 0:
                return self.phrases.noun_phrase(earlier, before=subject)
        before = where.first if subject < where.first else None
        stop = verb if subject < verb < where.first else before
        after = -1 if subject < where.first else where.last - 1
        return self._whole_list(*self.phrases.noun_phrase(subject, after=after, before=stop), verb)

    def _whole_list(self, first: int, last: int, verb: int) -> Range:
        """A subject cut at the comma of a list, whole: 'Oakwell, Pineford and Elmtown fell 3 percent'."""
        tokens = self.tokens
        if not last < verb <= first + 12 or tokens.lower[last] != "," or tokens.lower[verb - 1] == ",":
            return first, last
        rest = range(last, verb)
        listed = all(tokens.pos[i] in _LISTED or tokens.lower[i] in (",", "&") for i in rest)
        joined = any(tokens.lower[i] == "and" for i in rest) and tokens.pos[verb - 1] in NOUNS
        return (first, verb) if listed and joined else (first, last)
