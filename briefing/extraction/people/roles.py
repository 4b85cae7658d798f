"""What the text says somebody is, beside the name: 'Trade Minister Jane Roe', 'Jane Roe, the minister of trade,'."""

from __future__ import annotations

import re

from briefing.extraction.people import vocabulary
from briefing.extraction.people.draft import Mention, Role
from briefing.extraction.people.rolewords import COMMAS, RoleWords
from briefing.extraction.people.shapes import plain
from briefing.extraction.tokens import Tokens

_BEFORE = frozenset({"PROPN", "NOUN", "ADJ", "NUM"})
_ADVERBS = frozenset({"now", "then", "currently", "formerly", "once", "later", "also", "himself", "herself"})
_OUTSIDE = frozenset({"pobj", "dobj", "nsubj", "conj", "attr"})
"""Relations of nouns that are no modifiers of the next."""
_LINKS = frozenset({"of", "for", "at", "with", "in", "to", "from", "on"})
_AGE = re.compile(r"\d{1,3}$")

MAX_WORDS = 14
"""Longest role in tokens."""


class RoleFinder(RoleWords):
    """Finds the roles beside the names of one text."""

    def before(self, mention: Mention) -> Role | None:
        """The role that stands before the name, with or without a comma between."""
        t = self.t
        last = mention.first - 1
        parted = False
        if last >= 0 and t.word[last] == "." and last > 0:  # 'Sen. Roe' parted from its full stop
            last -= 1
            parted = (
                plain(t.word[last]) in vocabulary.short_titles() and t.start[mention.first] <= t.end[last] + 2
            )
        comma = last >= 0 and t.word[last] in (",",)
        if comma:
            last -= 1
            if not self._apposed(mention, last):
                return None
        elsewhere = last >= 0 and t.sent[last] != t.sent[mention.first] and not parted
        if last < 0 or elsewhere or "\n" in t.text[t.end[last] : mention.start]:
            return None
        if plain(t.word[last]) in ("mr", "mrs", "ms"):
            return None  # 'as Chairman of Mr. | Roe's committee'
        noun = self.role_noun(last, lower_too=True)
        first = last
        if noun is None:
            found = self._role_with_complement(mention, last)
            if found is None or (not comma and not self.all_capital(found[1], last)):
                return None
            first, noun_at = found
        else:
            noun_at = last
            first = self._left_edge(last)
        return self._role(first, last, noun_at)

    def after(self, mention: Mention) -> Role | None:
        """The role that follows the name behind a comma, a dash or 'who is'."""
        t = self.t
        i = mention.last + 1
        if i < len(t) and t.word[i] == "." and t.end[i] <= mention.end:
            i += 1
        if i < len(t) and t.word[i] == "(":  # 'Jane Roe (R-Ohio), chair of …'
            close = next((k for k in range(i, min(i + 8, len(t))) if t.word[k] == ")"), None)
            if close is None:
                return None
            i = close + 1
        if i + 1 >= len(t) or t.word[i] not in COMMAS or t.sent[i] != t.sent[mention.first]:
            return None
        i += 1
        if _AGE.match(t.word[i]) and i + 2 < len(t) and t.word[i + 1] == ",":
            i += 2
        if t.lower[i] in ("who", "who's") and i + 2 < len(t):
            if t.lower[i + 1] in ("is", "was", "'s", "’s", "serves", "served", "became"):
                i += 2
                if t.lower[i] == "as" and i + 1 < len(t):
                    i += 1
            else:
                return None
        return self._noun_phrase_at(i, mention)

    def _noun_phrase_at(self, i: int, mention: Mention) -> Role | None:
        """The role whose words begin at `i`: determiner, modifiers, role noun, and its complement."""
        t = self.t
        if i + 1 < len(t) and t.lower[i] in _ADVERBS:
            i += 1
        if i < len(t) and (t.lower[i] in ("the", "a", "an", "one") or t.tag[i] in ("PRP$", "DT")):
            i += 1
        first = i
        k = i
        noun_at: int | None = None
        while k < len(t) and k - first < MAX_WORDS and t.sent[k] == t.sent[mention.first]:
            if (
                t.pos[k] in ("PROPN", "NOUN", "ADJ", "NUM", "PART", "X")
                or t.word[k] in ("-", "'s", "’s")
                or t.tag[k] == "VBG"
            ):
                held = self.mention_at.get(k)
                if held is not None and held.kind == "person" and held.sure and not self.owns(held):
                    break
                if self.role_noun(k, lower_too=False) is not None and t.tag[k] not in ("NNS", "NNPS"):
                    noun_at = k
                k += 1
                continue
            if (
                t.word[k] in ("and", "&")
                and noun_at is not None
                and k + 1 < len(t)
                and t.pos[k + 1] in ("NOUN", "PROPN")
            ):
                k += 1
                continue
            break
        last = k - 1
        if noun_at is None or noun_at != last:
            return None
        held = self.mention_at.get(k)
        if held is not None and held is not mention and held.kind == "person" and held.first == k:
            return None  # 'Roe, | chief strategist Carl Lund and'
        # the complement: 'of the House', 'for South Asia at the Council'
        while k + 1 < len(t) and t.lower[k] in _LINKS and k - first < MAX_WORDS:
            if t.sent[k] != t.sent[mention.first]:
                break
            j = k + 1
            while (
                j < len(t)
                and j - first <= MAX_WORDS
                and (
                    t.pos[j] in ("PROPN", "NOUN", "ADJ", "DET", "NUM")
                    or t.tag[j] == "VBG"
                    or t.word[j] in ("'s", "’s", "-", "&")
                    or t.tag[j] == "PRP$"
                    or (t.word[j] in ("and",) and j + 1 < len(t) and t.pos[j + 1] in ("NOUN", "PROPN"))
                )
            ):
                if t.sent[j] != t.sent[mention.first]:
                    break
                j += 1
            if j == k + 1:
                break
            last, k = j - 1, j
        return self._role(first, last, noun_at)

    def _apposed(self, mention: Mention, last: int) -> bool:
        """Whether the name after a comma is in apposition to the words that end at `last`."""
        t = self.t
        for k in range(mention.first, mention.last + 1):
            if t.head[k] < mention.first and t.dep[k] in ("appos",):
                return True
            if t.head[k] < mention.first and t.dep[k] in ("nsubj", "conj", "dobj", "pobj"):
                found = self._role_with_complement(mention, last)
                if found is None or not self.all_capital(found[1], last):
                    return False
            if t.dep[k] == "nsubj" and t.head[k] > k and self.fronted(last):
                return False  # 'Speaking after talks with the President, Jane Roe said'
        following = mention.last + 1
        closed = following < len(t) and (
            t.word[following] in (",", ".") or t.pos[following] in ("VERB", "AUX")
        )
        if self.role_noun(last, lower_too=False) is None:
            found = self._role_with_complement(mention, last)
            return closed and found is not None and self.all_capital(found[1], last)
        return closed

    def _left_edge(self, i: int) -> int:
        """The first token of the role that ends with the role noun `i`."""
        t = self.t
        k = i
        while k > 0 and i - k < MAX_WORDS and t.sent[k - 1] == t.sent[i]:
            before = k - 1
            word = t.word[before]
            if t.pos[before] in _BEFORE and "\n" not in word:
                if t.ent[before] in ("DATE", "TIME") or t.lower[before] in ("last", "next"):
                    break
                plural = t.tag[before] in ("NNS", "NNPS")
                outside = t.dep[before] in _OUTSIDE and t.ent[before] not in ("GPE", "NORP", "ORG")
                if (plural or outside) and not before < t.head[before] <= i + 1:
                    break
                held = self.mention_at.get(before)
                if held is not None and held.kind == "person" and held.sure:
                    break
                lower = word[0].islower() and t.word[k][0].isupper()
                if lower and t.dep[before] in ("acomp", "advmod", "ROOT"):
                    break  # 'I am confident | Senator Roe'
                if lower and self.role_noun(before, lower_too=True) is not None and t.lower[before] != "vice":
                    break
                k = before
            elif word == "Under" or (
                word in ("-", "–") and before > 0 and t.end[before - 1] == t.start[before]
            ):
                k = before
            elif (
                word in ("of", "for")
                and before > 0
                and (word == "of" or self.role_noun(before - 1, lower_too=False) is not None)
                and t.word[before - 1][0].isupper()
                and t.word[k][0].isupper()
            ):
                if t.pos[before - 1] != "PROPN":
                    break
                k = before
            elif (
                word in ("and", "&")
                and before > 0
                and t.word[before - 1][0].isupper()
                and t.word[k][0].isupper()
            ):
                if t.pos[before - 1] != "PROPN" or self.person_at(before - 1):
                    break
                k = before
            else:
                break
        while k < i and (t.lower[k] in ("the", "a", "an", "and", "&") or t.word[k] in ("-", "–")):
            k += 1
        return k

    def _role_with_complement(self, mention: Mention, last: int) -> tuple[int, int] | None:
        """(first token, noun) of a role with an of-phrase before a comma: 'Vice Minister of Commerce, Jane Roe'."""
        t = self.t
        k = last
        found: int | None = None
        while k >= 0 and last - k < MAX_WORDS and t.sent[k] == t.sent[last] and t.word[k] not in COMMAS:
            if t.pos[k] in ("VERB", "AUX", "SCONJ", "PRON"):
                break
            linked = t.lower[k + 1] in _LINKS and t.tag[k] not in ("NNS", "NNPS")
            if linked and self.role_noun(k, lower_too=False) is not None:
                found = k
            k -= 1
        return (self._left_edge(found), found) if found is not None else None

    def _role(self, first: int, last: int, noun_at: int) -> Role | None:
        t = self.t
        while last > noun_at and (
            not re.search(r"\w", t.word[last])
            or t.pos[last] in ("DET", "ADP")
            or t.word[last] in ("'s", "’s")
        ):
            last -= 1
        while first < noun_at and (
            t.word[first] in ("'s", "’s", "’", "'") or not re.search(r"\w", t.word[first])
        ):
            first += 1
        if first > last:
            return None
        noun = plain(t.word[noun_at])
        noun = vocabulary.short_titles().get(noun, noun)
        words = frozenset(
            vocabulary.office_of(plain(t.word[k])) for k in range(first, last + 1) if t.word[k][0].isalnum()
        )
        span = (t.start[first], t.end[last])
        if last + 1 < len(t) and t.word[last + 1] == "." and plain(t.word[last]) in vocabulary.short_titles():
            span = (span[0], t.end[last + 1])
        return Role(span, vocabulary.office_of(noun), t.start[noun_at], words)


def find_roles(tokens: Tokens, mentions: list[Mention]) -> None:
    """Give every person among the entities of `mentions` the roles that stand beside the names."""
    finder = RoleFinder(tokens, mentions)
    for mention in mentions:
        who = mention.who
        if who is None or who.kind != "person":
            continue
        for role in (finder.before(mention), finder.after(mention)):
            if role is not None:
                who.roles.append(role)
                if who.gender is None:
                    who.gender = vocabulary.gender_of_noun(role.noun)
