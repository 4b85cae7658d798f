"""Which tokens are part of a name already, and how far a name reaches from its first word."""

from __future__ import annotations

import re

from briefing.extraction.people import vocabulary
from briefing.extraction.people.draft import Kind, Mention
from briefing.extraction.people.shapes import APOSTROPHES, SUFFIXES, plain
from briefing.extraction.tokens import Tokens

TIMES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY"})
"""Labels of entities that are no names."""
MAX_WORDS = 6
"""Longest name of a person in tokens."""
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\xad"
"""Characters without width, which pages leave behind names."""
_WORD = re.compile(r"[^\W\d_]")


class Claims:
    """The tokens of one text with the mentions that hold them."""

    def __init__(self, tokens: Tokens) -> None:
        self.t = tokens
        self.size = len(tokens)
        self.taken: list[Mention | None] = [None] * self.size
        self.titled: set[str] = set()

    def mentions(self) -> list[Mention]:
        """Every mention so far, in order, none overlapping another."""
        found: list[Mention] = []
        for mention in self.taken:
            if mention is not None and (not found or found[-1] is not mention):
                found.append(mention)
        return found

    def capital(self, i: int) -> bool:
        """Whether token `i` begins in upper case, a lower-case prefix (d'Estaing, al-Assad) left out."""
        word = self.t.word[i]
        if word[:1].isupper():
            return True
        cut = re.search(r"[-'’]", word)
        return bool(cut and cut.start() <= 2 and word[cut.end() : cut.end() + 1].isupper())

    def namelike(self, i: int) -> bool:
        """Whether token `i` may be a word of a person's name."""
        t = self.t
        if not self.capital(i) or t.ent[i] in TIMES:
            return False
        return (
            t.pos[i] in ("PROPN", "NOUN", "ADJ", "X", "VERB", "INTJ")
            and plain(t.word[i]) not in vocabulary.not_names()
        )

    def joined(self, i: int) -> bool:
        """Whether token `i` follows the one before it in the same sentence with at most one space."""
        t = self.t
        return 0 < i < self.size and t.start[i] - t.end[i - 1] <= 1 and t.sent[i] == t.sent[i - 1]

    def title(self, i: int) -> bool:
        """Whether token `i` is a form of address or an office as it stands before a name."""
        low = plain(self.t.word[i])
        return low in vocabulary.address() or low in vocabulary.short_titles() or low in vocabulary.offices()

    def run(self, first: int) -> int:
        """The last token of the name that begins at `first`."""
        t = self.t
        last = first
        while last + 1 < self.size and last - first < MAX_WORDS and self.joined(last + 1):
            following = last + 1
            word = t.word[following]
            if plain(word) in SUFFIXES:
                last = following
                break
            if word in ("-", "–", "‑") and t.end[last] == t.start[following] and following + 1 < self.size:
                if t.start[following + 1] == t.end[following] and _WORD.match(t.word[following + 1]):
                    last = following + 1
                    continue
                break
            if (
                t.lower[following] in vocabulary.particles()
                and self.joined(following + 1)
                and following + 1 < self.size
            ):
                beyond = following + 1
                if t.lower[beyond] in vocabulary.particles() and beyond + 1 < self.size:
                    beyond += 1
                if self.namelike(beyond) and t.pos[beyond] == "PROPN" and t.start[following] > t.end[last]:
                    last = beyond
                    continue
                break
            if not self.namelike(following) or t.pos[following] not in ("PROPN", "X") or "/" in word:
                break
            if (
                t.ent[following] not in ("", "PERSON")
                and t.ent_iob[following] == 3
                and t.ent[last] == "PERSON"
            ):
                break
            last = following
        return last

    def take(
        self,
        first: int,
        last: int,
        kind: Kind,
        *,
        sure: bool = False,
        guess: bool = False,
        address: str | None = None,
    ) -> None:
        """Let a mention hold the tokens from `first` to `last`, unless another has one of them."""
        t = self.t
        while last > first and (t.word[last] in APOSTROPHES or not re.search(r"\w", t.word[last])):
            last -= 1
        if (
            first > 1
            and t.text[t.end[first - 2] : t.start[first]] == "-"
            and t.lower[first - 2] in vocabulary.particles()
        ):
            first -= 2  # 'al-Haddad'
        if any(self.taken[k] is not None for k in range(first, last + 1)):
            return
        start, end = t.start[first], t.end[last]
        if last + 1 < self.size and t.word[last + 1] == "." and plain(t.word[last]) in ("jr", "sr"):
            end = t.end[last + 1]
        text = t.text[start:end]
        for tail in ("'s", "’s", "‘s", "`s", "´s"):
            if text.endswith(tail):
                end -= 2
        while end > start and t.text[end - 1] in _UNSEEN:
            end -= 1
        words = tuple(t.text[start:end].split())
        if not words or not _WORD.search(text):
            return
        gender = vocabulary.address().get(address) if address else None
        mention = Mention(
            first, last, start, end, words, kind, sure=sure, guess=guess, address=address, gender=gender
        )
        for k in range(first, last + 1):
            self.taken[k] = mention
        if gender is not None and first == last:
            self.titled.add(t.lower[last])
