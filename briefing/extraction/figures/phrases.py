"""Noun phrases and predicates as contiguous token ranges, cut to what fits a margin."""

from __future__ import annotations

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.edges import CLUES, DEFINING, MEASURING, QUOTES, STOPS, Edges
from briefing.extraction.figures.place import VERBS
from briefing.extraction.tags import TENSED

Range = tuple[int, int]

_PREMODIFIERS = frozenset("det amod compound poss nmod nummod predet quantmod case advmod punct".split())
_CLAUSE_WORDS = frozenset(
    "while but because although though after before when since until unless whereas as if than according compared"
    " versus so where despite amid following including".split()
)
_STEPS = frozenset(("by", "to", "from", "at"))
_ALWAYS_CUT = frozenset(("according", "compared", "versus", "including"))
_LOOSE_RIGHT = frozenset(
    "the a an of in on to by for with at from and or but as that who which whose is are was were be been has have"
    " had will would its their his her than nor also not n't more less fewer about nearly least most just only over"
    " some around roughly approximately literally almost estimated another close released reported announced expected published so up down"
    " further another additional extra rather instead other never ever always still even now then worth past last next coming previous preceding first plus minus do does did once".split()
)
_LOOSE_LEFT = frozenset("the a an its their his her our my those these whose".split())
_LOOSE_TAGS = frozenset(("DT", "IN", "CC", "TO", "WDT", "WP", "MD", "POS"))
_LOOSE_LEFT_TAGS = frozenset(("DT", "PRP$", "POS", "WP$", "WDT", "CC"))
_PLACED = frozenset("in at near outside during after with without for from by".split())
_TRADES = (
    "maker",
    "company",
    "giant",
    "firm",
    "group",
    "retailer",
    "chain",
    "manufacturer",
    "producer",
    "operator",
)
_PRICED_BY = frozenset("gallon barrel ounce pound ton tonne bushel share litre liter kilogram kilo".split())
_PRICES = frozenset("yield price rate discount premium cost coupon interest".split())
MAX_TOKENS = 14


class Phrases(Edges):
    """Cuts phrases out of one text."""

    def noun_phrase(
        self, head: int, after: int = -1, before: int | None = None, clauses: bool = False
    ) -> Range:
        """The noun phrase of `head`, cut at token `after` on the left and `before` on the right."""
        tokens = self.tokens
        first = head
        for child in reversed(tokens.children[head]):
            priced = tokens.lower[child] in _PRICED_BY and child - 2 in self.amount_at
            if priced and tokens.lower[child - 1] in ("a", "an", "per"):
                continue  # '$1.88 a gallon and natural gas lost 3 percent'
            if child < head and tokens.dep[child] in _PREMODIFIERS and child > after:
                first = min(first, max(tokens.edges[child][0], after + 1))
        first = self.name_start(first, after)
        last = tokens.edges[head][1] + 1
        last = self.sold_to(head, last if before is None else min(last, before))
        return self.cut(first, max(last, head + 1), head, clauses)

    def cut(self, first: int, last: int, head: int, clauses: bool = False, across: bool = False) -> Range:
        """`[first, last)` cut behind `head` at clause boundaries, amounts (not if `across`) and times, loose ends stripped."""
        tokens = self.tokens
        last = min(last, first + MAX_TOKENS, len(tokens))
        for i in range(head + 1, last):
            word = tokens.lower[i]
            if self._is_joined(i, last):
                continue
            if (
                self._stops(i, last)
                or i in self.timed
                or word in _ALWAYS_CUT
                or tokens.lower[i : i + 2] == ["such", "as"]
                or (word in _CLAUSE_WORDS and tokens.dep[i] != "prep")
            ):
                last = i
            elif across and i in self.amount_at and tokens.lower[self._before_sign(i)] not in _STEPS:
                continue
            elif i in self.amount_at and not (clauses and not self.ends_at(i)):
                last = self.before_value(i, self._before_amount(i, head), head)
            elif tokens.tag[i] in ("WP", "WRB") and tokens.pos[i - 1] == "ADP" and i - 1 > head:
                last = i - 1  # 'a walkout over who should pay'
            elif (tokens.dep[i] == "cc" and self._new_clause(i)) or (
                not clauses
                and tokens.dep[i] == "acl"
                and tokens.tag[i] == "VBG"
                and tokens.lower[i] not in DEFINING
                and not self._says_which(i)
            ):
                last = i
            elif not clauses and tokens.dep[i] in ("relcl", "ccomp", "advcl") and tokens.head[i] <= head:
                start = tokens.edges[i][0]
                if start <= head:
                    continue
                last = min(last, start)
            else:
                continue
            break
        while first < head and (
            first in self.timed
            or first in self.amount_at
            or tokens.lower[first] in STOPS
            or tokens.tag[first] in _LOOSE_LEFT_TAGS
            or tokens.word[first].isspace()
            or (tokens.pos[first] == "ADV" and first + 1 in self.amount_at)
            or tokens.lower[first] in ("$", "’s", "'s", "to")
            or (tokens.lower[first] == "same" and tokens.word[first + 1] != "-")
        ):
            first += 1
        quoted = [i for i in range(first, head) if tokens.word[i] in ("”", "“", '"', "''")]
        first = quoted[-1] + 1 if len(quoted) % 2 else first
        return self._named(first, head), self._trimmed(head + 1, last)

    def _named(self, first: int, head: int) -> int:
        """Where the name of whom the phrase is about begins, past titles: 'Mayor Ana Diaz', 'drug maker Bayer'."""
        tokens = self.tokens
        kind = tokens.ent[head]
        if kind not in ("PERSON", "ORG") or head == first:
            return first
        begin = head
        while begin - 1 >= first and tokens.ent[begin - 1] == kind:
            begin -= 1
        described = range(first, begin)
        if kind == "ORG" and not any(tokens.lower[i].endswith(_TRADES) for i in described):
            return first
        if any(tokens.tag[i] in ("POS", "IN", "CC") or tokens.pos[i] == "VERB" for i in described):
            return first if kind == "PERSON" else begin
        return begin

    def _trimmed(self, first: int, last: int) -> int:
        """`last` moved left past prepositions, articles and other loose words, not before `first`."""
        tokens = self.tokens
        if last > first and tokens.tag[last - 1] == "RP" and tokens.head[last - 1] == last - 2:
            verb = tokens.lemma[last - 2].lower()  # 'have signed up', but the rate 'edged up'
            if verb not in lexicon.PARTICLE_VERBS and verb not in lexicon.VERBS:
                return last
        while last > first and (
            tokens.lower[last - 1] in _LOOSE_RIGHT
            or tokens.tag[last - 1] in _LOOSE_TAGS
            or tokens.word[last - 1].isspace()
            or tokens.lower[last - 1] in STOPS
            or tokens.lower[last - 1] in MEASURING
            or (tokens.lower[last - 1] == "due" and last in self.timed)  # 'notes due 1999'
        ):
            last -= 1
        return last

    def _before_amount(self, i: int, head: int) -> int:
        """Where to cut before the amount at token `i`: before its preposition too, unless the words go on with 'of'."""
        i = self._before_owner(i, head)
        while i - 1 > head and (
            self.tokens.pos[i - 1] in ("ADP", "DET", "ADV", "SCONJ", "ADJ")
            or self.tokens.lower[i - 1] in ("$", "about")
        ):
            i -= 1
        return i

    def _before_relative(self, last: int, told: int) -> int:
        """Where to cut before a verb that says nothing without its number: 'get help with premiums | that average $268'."""
        for i in range(told - 2, last, -1):
            if self.tokens.lower[i] in ("that", "which", "who"):
                return i
        return last

    def predicate(self, first: int, last: int, limit: int = MAX_TOKENS, across: bool = False) -> Range:
        """`[first, last)` stretched over the words behind it up to the end of their clause.

        `across`: over amounts too, where the words before say nothing without them.
        """
        tokens = self.tokens
        sentence_end = tokens.sentence_of(first)[1]
        end = min(sentence_end, first + limit)
        stretched = last
        joined = {
            tokens.head[i] for i in range(first, last) if tokens.dep[i] == "conj"
        }  # '50 men and 20 boats'
        beyond = last
        for i in range(last, end):
            if i < beyond:
                continue
            if i in self.timed and (beyond := self._past_time(first, i, end)) > i:
                continue
            if tokens.word[i] in QUOTES and self._quoted(first, i, end):
                continue
            inside = i in self.timed and tokens.dep[i] in ("nummod", "compound", "nmod", "amod")
            above = tokens.head[i]
            while inside and above in self.timed and tokens.head[above] > above:
                above = tokens.head[above]
            inside = inside and i < above < end and above not in self.timed
            if (
                self._stops(i, end)
                or (i in self.timed and not inside)
                or (tokens.dep[i] == "acl" and tokens.tag[i] == "VBG" and tokens.lower[i - 1] not in CLUES)
            ):
                break
            if not across and self.ends_at(i):
                stretched = min(stretched, max(last, self._before_owner(i, first)))
                stretched = self.before_value(i, stretched, first)
                told = self._trimmed(last, stretched)
                apart = any(tokens.pos[j] in ("ADP", "CCONJ") for j in range(told, i))
                apart = apart and tokens.lemma[told - 1].lower() != "account"
                apart = apart or any(
                    tokens.pos[j] == "SCONJ" for j in range(last, told)
                )  # 'allegations that he hid'
                if last < told and tokens.pos[told - 1] in VERBS and not apart:
                    stretched = self._before_relative(
                        last, told
                    )  # 'people make up 5 percent': the verb says nothing without its number
                break
            if tokens.lower[i] == "at" and self._priced(i, end):
                break
            seen_as = (
                tokens.lower[i] == "as" and tokens.dep[i] == "prep" and tokens.tag[tokens.head[i]][:2] == "VB"
            )
            at_it = tokens.lower[i] == "while" and tokens.tag[i + 1 : i + 2] == ["VBG"]
            if (tokens.lower[i] in _CLAUSE_WORDS and not seen_as and not at_it) or (
                tokens.dep[i] == "cc" and self._new_clause(i) and not self._or_so(i)
            ):
                break
            verb = tokens.head[i] if tokens.dep[i] in ("aux", "auxpass") else i
            if tokens.tag[i] in TENSED and self._of_another(verb, first, last, joined):
                break  # 'lawyers for two women suing the town | were silent'
            stretched = i + 1
        else:
            stretched = self._phrase_end(last, end, sentence_end)
        stretched = self._trimmed(first + 1, stretched)
        while first < stretched - 1 and (
            tokens.lower[first] in _LOOSE_LEFT or tokens.lower[first] in STOPS or tokens.word[first].isspace()
        ):
            first += 1
        return first, stretched

    def _of_another(self, verb: int, first: int, last: int, joined: set[int]) -> bool:
        """Whether `verb` tells of something before token `first` and of nothing in `[first, last)`."""
        near = self.tokens.children[verb][:5]
        subjects = [c for c in near if self.tokens.dep[c] in ("nsubj", "nsubjpass")]
        own = any(first <= c < last for c in subjects)
        return not own and any(c < first and c not in self.amount_at and c not in joined for c in subjects)

    def _past_time(self, first: int, i: int, end: int) -> int:
        """Past the time at token `i` where a short phrase goes on behind it: 'were held Friday | at a protest'; or -1."""
        tokens = self.tokens
        if i - first > 7 or tokens.pos[i - 1] not in VERBS:
            return -1
        while i < end and i in self.timed:
            i += 1
        if i + 1 >= end or tokens.lower[i] not in _PLACED or i + 1 in self.timed or i + 1 in self.amount_at:
            return -1
        return i

    def _priced(self, i: int, end: int) -> bool:
        """Whether 'at' at token `i` leads to a price, which measures something else: 'notes at a yield of 2 percent'."""
        words = self.tokens.lower
        for j in range(i + 1, min(i + 6, end)):
            if words[j] in _PRICES and j + 2 < end and words[j + 1] == "of":
                return j + 2 in self.amount_at or j + 3 in self.amount_at
        return False

    def _phrase_end(self, last: int, end: int, sentence_end: int) -> int:
        """Back from a hard limit to the end of a phrase."""
        if end >= sentence_end:
            return end
        for i in range(end, last, -1):
            if self.tokens.pos[i] in ("ADP", "PART", "SCONJ", "CCONJ") and self.tokens.tag[i] != "POS":
                return i
        return end
