"""The words around an amount that say more of it than the noun it counts: 'the keeper stopped 22 shots'.

A noun alone often says little ('shots', 'loss', 'stories'). Where the words that complete it stand on the
other side of the amount, the phrase runs over the amount: who did what to those counted, where a gain came
from, who got the money, among whom somebody leads.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures import around, bare, civic, close_by, lexicon, spans
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.dealings import away, dealt
from briefing.extraction.figures.holders import held
from briefing.extraction.figures.lasting import lasted
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.figures.reach import BREAKS, behind, doer
from briefing.extraction.figures.reached import among
from briefing.extraction.figures.retold import Retold
from briefing.extraction.figures.sources import from_where, noun_of, offered

_FROM_WHOM = frozenset(("from",))
_AMONG = frozenset(("among", "with", "over", "in"))
_TO = frozenset(("to", "in", "for", "on", "from"))
_LEADS = frozenset(("lead", "trail"))
_FOR = frozenset(("for", "over"))
_WHERE = frozenset(
    (
        "in",
        "at",
        "through",
        "on",
        "near",
        "during",
        "over",
        "with",
        "from",
        "to",
        "into",
        "for",
        "off",
        "along",
        "across",
    )
)
_PLACED = frozenset(("in", "at", "from", "near", "on", "during"))
_TOTALS = frozenset(("total", "record", "average"))
_DONE = frozenset(("VBD", "VBN"))
_BECOME = frozenset("hostage captive prisoner homeless dead wounded injured stranded".split())
_THAN_BEFORE = tuple(f" {word} " for word in ("against", "from", "with", "versus", "to", "than"))
_MOST = 14


class Wider:
    """Widens the phrases that `clauses` found in one text."""

    def __init__(self, clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place]) -> None:
        self.clauses, self.amounts, self.places = clauses, amounts, places
        self.retold = Retold(clauses, amounts, places)
        self._made: dict[int, Range | None] = {}
        self.tokens, self.phrases = clauses.tokens, clauses.phrases

    def phrase(self, k: int, core: Range | None) -> Range | None:
        """`core`, what amount `k` measures, or a wider phrase that runs over the amount.

        Amounts are asked for in their order: one that tells the one before again takes what that was given.
        """
        self._made[k] = None if core is None else self._widened(k, core)
        return self._made[k]

    def _widened(self, k: int, core: Range) -> Range | None:
        amount, where = self.amounts[k], self.places[k]
        found = self.clauses.found
        if k and amount.kind == "money" and core == found[k - 1] and where.noun < 0:
            gap = self.tokens.text[self.amounts[k - 1].end : amount.start]
            if gap in (", or ", ", or about ") or gap.endswith((" a share, or ", " (")):
                return self._made[k - 1]  # the same sum in other words
        if k and amount.kind == "count" and core == found[k - 1] and where.noun < 0:
            gap = self.tokens.text[self.amounts[k - 1].end : amount.start]
            if len(gap) < 60 and gap.endswith(_THAN_BEFORE) and not {"\n", ";"} & set(gap):
                return self._made[k - 1]  # 'sold 84,210 cars, against 113,900 a year ago'
        if k and core == found[k - 1] and self.retold.restated(k):
            return self._made[k - 1]
        civil = civic.wide(self.clauses, self.amounts, self.places, k, core)
        civil = close_by.wide(self.clauses, self.amounts, self.places, k, core) or civil
        if civil is not None:
            return civil
        wide = sourced = None
        if amount.kind == "count":
            wide = (
                self._how_often(where)
                or bare.acted_on(self.clauses, amount, where)
                or bare.sent_where(self.clauses, amount, where, core)
                or around.it_takes(self.clauses, amount, where)
                or self._done_to(k, core)
                or self._group_of(where, core)
                or among(self.clauses, where, core)
                or around.in_places(self.clauses, where)
            )
        elif amount.kind in ("percent", "rate"):
            wide = self._ahead(amount, where) or self._done_to(k, core)
            wide = wide or spans.so_far(self.clauses, amount, where, core)
        if wide is None and amount.kind in ("percent", "other"):
            wide = spans.likelihood(self.clauses, where)
        elif amount.kind == "money":
            wide = self._handed(amount, where, core)
        if wide is None:
            wide = self._at_a(where, core) or offered(self.clauses, amount, where, core)
        if wide is None:
            wide = dealt(self.clauses, amount, where, core)
        if wide is None and amount.kind != "money":
            wide = bare.does_so_much(self.clauses, where, core)
        if wide is None:
            wide = around.with_so_much(self.clauses, where, core)
        if wide is None and amount.kind == "money":
            wide = from_where(self.clauses, where, core)
        if wide is None and amount.kind == "duration":
            wide = lasted(self.clauses, amount, where, core)
        if wide is None and (core[1] <= where.first or amount.kind == "percent"):
            wide = sourced = noun_of(self.clauses, amount, where)
        if wide is None and amount.kind == "other":
            wide = spans.within(self.clauses, amount, where) or spans.stretching(self.clauses, amount, where)
        if wide is None:
            wide = held(self.clauses, amount, where, core)
        if wide is None and amount.kind in ("other", "rate"):
            wide = around.distance(self.clauses, amount, where) or away(self.clauses, amount, where)
            wide = wide or self._gained(where, core)
        if wide is None and (
            (amount.kind == "money" and core[1] - core[0] == 1)
            or " " not in self.tokens.text[amount.start : amount.end]
        ):
            wide = around.owned(self.clauses, where, core)
        return core if wide is None or (wide != sourced and wide[1] - wide[0] > _MOST) else wide

    def _gained(self, where: Place, core: Range) -> Range | None:
        """Whose height, speed or weight a bare noun is, if its verb has a short subject."""
        verb = self.tokens.head[core[0]]
        usable = where.governor == core[0] and self.tokens.pos[verb] == "VERB" and verb < core[0]
        return around.gained(self.clauses, where, core, doer(self.clauses, verb)) if usable else None

    def _how_often(self, where: Place) -> Range | None:
        """What happened so many times: 'he met the mayor three times'."""
        tokens, noun = self.tokens, where.noun
        if noun != where.last or tokens.lower[noun] != "times" or tokens.dep[noun] != "npadvmod":
            return None
        verb = tokens.head[noun]
        if tokens.pos[verb] != "VERB" or not 0 < where.first - verb < 9:
            return None
        if any(tokens.lower[i] in BREAKS for i in range(verb, where.first)):
            return None
        first = doer(self.clauses, verb)
        return (first if first >= 0 else verb), noun + 1

    def _done_to(self, k: int, core: Range) -> Range | None:
        """What is done to those counted, and by whom: 'killed 12 people', 'voters cast 60 percent of ballots'."""
        tokens, where = self.tokens, self.places[k]
        counted = where.noun if where.noun >= 0 else where.root
        part = where.last < len(tokens) and tokens.lower[where.last] == "of"
        if (
            self.amounts[k].joined
            or (where.noun < 0 and not part)
            or (where.noun >= 0 and self.amounts[k].kind in ("percent", "rate"))
        ):
            return None
        above = tokens.head[counted]
        if tokens.dep[counted] == "pobj" and tokens.lower[above] == "of":
            total = tokens.head[above]
            counted = (
                total if tokens.lemma[total].lower() in _TOTALS else counted
            )  # 'hired a total of 12 people'
        verb = tokens.head[counted]
        if tokens.dep[counted] != "dobj" or tokens.pos[verb] != "VERB" or not 0 < where.first - verb < 6:
            return None
        lemma = tokens.lemma[verb].lower()
        held = lemma in lexicon.COUNT_VERBS and tokens.lemma[counted].lower() in lexicon.HOLDINGS
        share = self.amounts[k].kind in ("percent", "rate") and lemma == "hold"
        held = held or share or (lemma == "make" and tokens.lower[verb + 1] == "up")
        if lemma in lexicon.EMPTY_VERBS or held or core[0] < where.last:
            return None  # 'added 500 jobs': there are more jobs
        if any(tokens.lower[i] in BREAKS for i in range(verb, where.first)):
            return None
        last = core[1]
        told = where.noun >= 0 and tokens.tag[where.noun + 1 : where.noun + 3] == ["TO", "VB"]
        told = told and tokens.dep[where.noun + 2] in ("xcomp", "ccomp", "acl", "relcl")
        if told and last > where.noun + 1:
            return verb, last  # 'urged 300 people to leave'
        if where.noun >= 0:
            last = max(where.noun + 1, min(last, self.phrases.noun_phrase(where.noun)[1]))
            if tokens.lower[last : last + 1] and tokens.lower[last] in _BECOME:
                last += 1  # 'held eight people hostage in the bakery'
            last = max(last, behind(self.clauses, last, _WHERE))
        elif self.amounts[k].kind in ("percent", "rate") and lemma in lexicon.VERBS:
            return None
        first = doer(self.clauses, verb)
        if first < 0 and self.amounts[k].kind in ("percent", "rate"):
            return None
        named = sum(tokens.pos[i] in (*NOUNS, "ADJ") for i in range(first, verb)) if first >= 0 else 0
        if named > 1 and last > where.noun + 1 > 0 and self.amounts[k].kind == "count":
            return where.last, last  # 'the relief group carried out five missions in the valley'
        if first < 0 or last - first > _MOST:
            telling = tokens.tag[verb] == "VB" or lemma in lexicon.HARMING
            if tokens.tag[verb] not in _DONE and (not telling or core[1] - core[0] > 1):
                return (
                    None  # 'delivering 51 speeches' says no more than the speeches, 'killing 11 people' does
                )
            first = verb
        return first, last

    def _group_of(self, where: Place, core: Range) -> Range | None:
        """Those counted with what they make up: 'a coalition of 13 states', 'a lead of 400 votes'."""
        tokens = self.tokens
        of = tokens.head[where.noun] if where.noun >= 0 else -1
        if of < 0 or tokens.lower[of] != "of" or not 0 < where.first - of < 4 or core[0] < where.last:
            return None
        group = tokens.head[of]
        lemma, bare = tokens.lemma[group].lower(), core[1] - core[0] == 1
        named = lemma in lexicon.GROUPS or (
            bare and tokens.pos[group] == "NOUN" and lemma not in lexicon.PARTS
        )
        if (
            not named
            or not 0 < of - group < 3
            or group in self.phrases.amount_at
            or group in self.phrases.timed
        ):
            return None
        last = max(where.noun + 1, min(core[1], self.phrases.noun_phrase(where.noun)[1]))
        last = max(last, behind(self.clauses, last, _PLACED) if lemma in lexicon.GROUPS else -1)
        return self.phrases.noun_phrase(group, before=of)[0], last

    def _at_a(self, where: Place, core: Range) -> Range | None:
        """What is done at a distance, a price, a speed of so much: 'hit targets at a distance of 400 km'."""
        tokens, noun = self.tokens, where.governor
        if where.preposition != "of" or core != (noun, noun + 1) or tokens.dep[noun] != "pobj":
            return None
        above = tokens.head[tokens.head[noun]]
        if tokens.lower[tokens.head[noun]] not in ("at", "to", "from", "for") or not 0 < noun - above < 8:
            return None
        if tokens.lemma[noun].lower() in lexicon.GROUPS:
            return None  # 'six planes from its fleet of 55'
        if tokens.pos[above] != "VERB" or any(tokens.lower[i] in BREAKS for i in range(above, noun)):
            return None
        if tokens.lower[above] == "compared":
            return None  # 'earned $5 million, compared to a loss of $2 million'
        first = doer(self.clauses, above)
        return (first if first >= 0 and noun - first < 11 else above), noun + 1

    def _ahead(self, amount: Amount, where: Place) -> Range | None:
        """Among whom somebody leads: 'Smith leads by 7 points among women'."""
        tokens, verb = self.tokens, where.verb
        if where.preposition != "by" or not 0 <= verb < where.first or where.first - verb > 6:
            return None
        if tokens.lemma[verb].lower() not in _LEADS:
            return None
        last, first = behind(self.clauses, where.last, _AMONG), doer(self.clauses, verb)
        return (first if first >= 0 else verb, last) if last > 0 else None

    def _handed(self, amount: Amount, where: Place, core: Range) -> Range | None:
        """Who got the money from whom: 'the union gave $2 million to the campaign'."""
        tokens, verb = self.tokens, where.verb
        if not 0 <= verb < where.first or where.first - verb > 5 or where.preposition or where.noun >= 0:
            return None
        lemma = tokens.lemma[verb].lower()
        if lemma not in lexicon.HANDING and lemma not in lexicon.RECEIVING:
            return None
        if any(tokens.lower[i] in BREAKS for i in range(verb, where.first)):
            return None
        at = self.clauses.past_unit(amount, where.last)
        last = behind(self.clauses, at, _TO if lemma in lexicon.HANDING else _FROM_WHOM)
        if last < 0:
            return None
        purpose = behind(self.clauses, last, _FOR) if tokens.lower[at] == "to" else -1
        last = max(last, purpose)
        first = doer(self.clauses, verb)
        if first >= 0 and last - first <= _MOST:
            return first, last
        inside = purpose > 0 and core[0] > verb
        return (verb, last) if core[1] <= where.first or (inside and last - verb <= _MOST) else None
