"""The subject and the object of a verb, as the tokens of their heads."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.asides import around
from briefing.extraction.figures.place import NOUNS, VERBS
from briefing.extraction.tags import TENSED
from briefing.extraction.tokens import Tokens

_DASHES = frozenset(("—", "–", "―", "--", "-"))
_SAYING = frozenset("say tell add note report announce".split())
_MOVING = (
    (frozenset(lexicon.VERBS) | {"edge"})
    - lexicon.AGENTIVE
    - frozenset("lose gain add shed give boost lift".split())
)
"""Verbs of what happens to a quantity, not of what somebody makes or loses."""


class Governed:
    """Finds them in one text; `amount_at` and `timed` say at which tokens an amount or a time stands."""

    def __init__(
        self, tokens: Tokens, amounts: Sequence[tuple[int, int]], times: Sequence[tuple[int, int]]
    ) -> None:
        self.tokens = tokens
        self.amount_at: dict[int, int] = {}
        for k, (first, last) in enumerate(amounts):
            for i in range(first, last):
                self.amount_at[i] = k
        self.timed: set[int] = {i for first, last in times for i in range(first, last)}

    def subject(self, verb: int) -> int:
        """The head noun of the subject of `verb`, through conjunction, participle, infinitive and relative clause, or -1."""
        tokens = self.tokens
        for _ in range(6):
            opening = around(tokens, verb)
            if opening > 1:
                before = opening - 1  # 'sales, dealers said, rose', 'sales rose, dealers said, by 5 percent'
                if tokens.pos[before] in NOUNS:
                    return self._top(before)
                verb = before if tokens.pos[before] in VERBS else verb
            for child in tokens.children[verb]:
                article = tokens.lower[child] in ("the", "a", "an")  # 'The S&P 500 lost', by a wrong parse
                if (
                    tokens.dep[child] in ("nsubj", "nsubjpass", "csubj", "csubjpass")
                    and child < verb
                    and not article
                ):
                    child = self._past_dateline(child, verb)
                    return self._related(verb) if tokens.tag[child] in ("WDT", "WP") else child
            beside = self._noun_before(verb)
            if beside >= 0:
                return beside
            head = tokens.head[verb]
            if head == verb:
                return -1
            apart = self._past_aside(verb, head) if tokens.dep[verb] == "conj" else -1
            if apart >= 0:
                return apart
            if tokens.dep[verb] == "conj" and tokens.lemma[head].lower() in _SAYING:
                said = self._said_of(verb, head)
                if said >= 0:
                    return said
            if tokens.dep[verb] == "ccomp" and verb < head and tokens.lemma[head].lower() in _SAYING:
                return -1  # '"…, built for only $5 million," the mayor said'
            if tokens.dep[verb] in ("acl", "relcl") and tokens.pos[head] in NOUNS:
                return head
            if tokens.pos[head] in NOUNS and tokens.dep[verb] not in ("conj", "xcomp", "advcl"):
                return head
            verb = head
        return -1

    def _top(self, noun: int) -> int:
        """The head noun of the phrase that ends with `noun`: 'the index of prices in 20 cities'."""
        tokens = self.tokens
        for _ in range(6):
            above = tokens.head[noun]
            if above < noun and tokens.pos[above] == "ADP":
                above = tokens.head[above]
            if above >= noun or tokens.pos[above] not in NOUNS:
                break
            noun = above
        return noun

    def _past_dateline(self, subject: int, verb: int) -> int:
        """The next subject of `verb` where the parse took the dateline for one: 'CALGARY — Shares of … closed'."""
        tokens = self.tokens
        if tokens.tag[subject] != "NNP" or tokens.word[subject + 1] not in _DASHES:
            return subject
        others = (c for c in tokens.children[verb] if subject < c < verb)
        return next((c for c in others if tokens.dep[c] in ("nsubj", "nsubjpass")), subject)

    def _past_aside(self, verb: int, head: int) -> int:
        """The noun that the parse joined to the verb before, told apart by an aside: 'X fell, and the euro, a rival, rose', or -1."""
        tokens = self.tokens
        if tokens.lower[verb - 1] != ",":
            return -1
        for c in tokens.children[head]:
            joined = tokens.dep[c] == "conj" and head < c < verb - 2 and tokens.pos[c] in NOUNS
            if joined and tokens.lower[c + 1] == "," and c not in self.amount_at and c not in self.timed:
                return c
        return -1

    def _said_of(self, verb: int, saying: int) -> int:
        """Of whom `verb` goes on to tell, joined to `saying` by the parse: 'he said the rate isn't fixed, but will be set', or -1."""
        tokens = self.tokens
        if not any(tokens.tag[c] == "MD" for c in tokens.children[verb]):
            return -1
        for told in tokens.children[saying]:
            if tokens.dep[told] == "ccomp" and saying < told < verb:
                subjects = (c for c in tokens.children[told] if tokens.dep[c] in ("nsubj", "nsubjpass"))
                return next((c for c in subjects if tokens.pos[c] in NOUNS), -1)
        return -1

    def _noun_before(self, verb: int) -> int:
        """The noun right before a finite verb that has no subject in the parse, or -1."""
        tokens = self.tokens
        had = tokens.tag[verb] == "VBN" and tokens.tag[verb - 1] in (*TENSED, "MD")
        if not (had or tokens.tag[verb] in TENSED) or tokens.dep[verb] not in ("conj", "ROOT", "ccomp"):
            return -1
        i = verb - 1
        while i > 0 and tokens.pos[i] in ("ADV", "AUX"):
            i -= 1
        if i > 0 and tokens.pos[i] == "NUM" and i not in self.amount_at and tokens.head[i] == i - 1:
            i -= 1
        if i < 0 or tokens.sent[i] != tokens.sent[verb] or i in self.timed or i in self.amount_at:
            return -1
        if (
            tokens.dep[i] == "pobj"
            and tokens.pos[tokens.head[tokens.head[i]]] in NOUNS
            and i - tokens.head[i] < 4
        ):
            i = tokens.head[tokens.head[i]]
        above = tokens.head[tokens.head[i]]
        if had and tokens.dep[i] == "pobj" and tokens.pos[above] == "VERB" and i - above < 6:
            told = (c for c in tokens.children[above] if tokens.dep[c] == "nsubj" and c < above)
            return next(told, -1)  # '70 groups focused on the race had collected', by a wrong parse
        return i if tokens.pos[i] in NOUNS else -1

    def _related(self, verb: int) -> int:
        """The noun that the relative clause around `verb` is about, or -1."""
        tokens = self.tokens
        for _ in range(4):
            head = tokens.head[verb]
            if head == verb:
                return -1
            if tokens.dep[verb] == "relcl":
                return self._quantity_of(head, verb)
            verb = head
        return -1

    def _quantity_of(self, noun: int, verb: int) -> int:
        """What rises or falls before a 'which' the parse joins to `noun`: the revenue of 'revenue for the unit, which fell'."""
        tokens = self.tokens
        preposition = tokens.head[noun]
        outer = preposition - 1  # read off the words, as the parse often joins the preposition to the verb
        if outer < 0 or tokens.pos[outer] not in NOUNS:
            outer = tokens.head[preposition]
        if tokens.lemma[verb].lower() not in _MOVING or tokens.dep[noun] != "pobj" or not outer < preposition:
            return noun
        inside = {tokens.lemma[noun].lower(), tokens.lower[noun]} & lexicon.QUANTITIES
        counted = {tokens.lemma[outer].lower(), tokens.lower[outer]} & lexicon.QUANTITIES
        return outer if counted and not inside and tokens.pos[outer] in NOUNS else noun

    def doing(self, head: int) -> int:
        """The gerund of what the noun at token `head` does, right behind it or its 's, or -1."""
        tokens = self.tokens
        i = head + 1 + (tokens.lower[head + 1 : head + 2] in (["'s"], ["’s"]))
        doing = i + 1 < len(tokens) and tokens.tag[i] == "VBG" and tokens.pos[i] == "VERB"
        return i if doing and tokens.sent[i] == tokens.sent[head] else -1

    def object(self, verb: int, before: int) -> int:
        """The head noun of an object of `verb` that ends before token `before` and is no amount, or -1."""
        tokens = self.tokens
        for child in tokens.children[verb]:
            if (
                tokens.dep[child] in ("dobj", "dative", "oprd")
                and verb < child < before
                and child not in self.amount_at
                and tokens.pos[child] in NOUNS
            ):
                return child
        if tokens.lower[verb + 1 : verb + 2] == ["net"] and verb + 2 == before:
            return verb + 1  # 'boosted net 16%'
        return -1

    def object_or_after(self, verb: int, before: int) -> int:
        """The noun that `verb` acts on before token `before`, with or without a preposition, or -1."""
        found = self.object(verb, before)
        if found >= 0:
            return found
        for i in range(verb + 1, before):
            if self.tokens.dep[i] == "pobj" and self.tokens.pos[i] in NOUNS:
                return i
        return -1
