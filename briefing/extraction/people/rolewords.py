"""What the words around a name look like that may be its bearer's role."""

from __future__ import annotations

from briefing.extraction.people import vocabulary
from briefing.extraction.people.draft import Mention
from briefing.extraction.people.shapes import plain
from briefing.extraction.tokens import Tokens

_ENDINGS = (
    "er", "or", "ist", "ian", "man", "woman", "person", "ant", "ee", "ess", "eur", "mate", "star", "crat", "chief", "ent",
)  # fmt: skip
COMMAS = frozenset({",", "—", "–", "--"})
"""Signs that part a name from its role."""
_SMALL = frozenset({"of", "the", "for", "and", "to", "in", "at", "on"})


class RoleWords:
    """The tokens of one text and who is named at each."""

    def __init__(self, tokens: Tokens, mentions: list[Mention]) -> None:
        self.t = tokens
        self.mention_at: dict[int, Mention] = {}
        for mention in mentions:
            for k in range(mention.first, mention.last + 1):
                self.mention_at[k] = mention

    def role_noun(self, i: int, *, lower_too: bool) -> str | None:
        """The role noun that token `i` is, in lower case; with `lower_too` other agent nouns as well."""
        t = self.t
        low = plain(t.word[i])
        if vocabulary.is_human_noun(low) or low in vocabulary.short_titles():
            return low
        if lower_too and t.pos[i] == "NOUN" and t.tag[i] == "NN" and len(low) > 4 and low.endswith(_ENDINGS):
            return low if t.word[i][0].islower() else None
        return None

    def all_capital(self, first: int, last: int) -> bool:
        """Whether only small words are in lower case from `first` to `last`: 'Minister of Trade and Fisheries'."""
        words = self.t.word[first : last + 1]
        if " ".join(self.t.lower[first + 2 : last + 1]) in vocabulary.countries():
            words = words[1:]  # 'the ambassador to France'
        return all(w[0].isupper() or w.lower() in _SMALL or not w[0].isalnum() for w in words)

    def fronted(self, last: int) -> bool:
        """Whether the words that end at `last` close a phrase that opens with a preposition or participle."""
        t = self.t
        first = last
        while first > 0 and t.sent[first - 1] == t.sent[last] and t.word[first] not in COMMAS:
            first -= 1
        first += t.word[first] in COMMAS
        return t.pos[first] == "ADP" or t.tag[first] in ("VBG", "VBN")

    def owns(self, mention: Mention) -> bool:
        """Whether the name stands in the possessive."""
        after = mention.last + 1
        return after < len(self.t) and self.t.word[after] in ("'s", "’s")

    def person_at(self, i: int) -> bool:
        """Whether token `i` is part of a person's name."""
        held = self.mention_at.get(i)
        return held is not None and held.who is not None and held.who.kind == "person"
