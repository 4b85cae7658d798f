"""How far the model's named entities hold: what it ran on, left out, or took for a name that is none."""

from __future__ import annotations

import re

from briefing.extraction.people import vocabulary
from briefing.extraction.people.claims import TIMES, Claims
from briefing.extraction.people.draft import Kind
from briefing.extraction.people.shapes import APOSTROPHES, personal_shape, plain, plural_of_people

_WITH_PEOPLE = frozenset({"with", "by", "against", "about", "like", "than", "as"})
"""Prepositions that do not say where."""


class Bounds(Claims):
    """Judges of entities by the words inside and around them."""

    def two_names(self, first: int, last: int, kind: Kind) -> int | None:
        """The token between two names that the model took for one: 'OSLO - Jane Roe', 'Acme News’s Jane Roe'."""
        t = self.t
        for k in range(first + 1, last):
            if t.word[k] in ("-", "–", "—") and t.start[k] > t.end[k - 1] and t.start[k + 1] > t.end[k]:
                return k
            if t.lower[k] in ("and", ",") and self._places(first, k - 1) and self._places(k + 1, last):
                return k
            if kind == "organisation" and t.word[k] in ("'s", "’s") and self.looks_like_person(k + 1, last):
                return k
        return None

    def _places(self, first: int, last: int) -> bool:
        """Whether the words from `first` to `last` are the name of a well-known place."""
        return " ".join(self.t.lower[first : last + 1]) in vocabulary.known_places()

    def whole(self, first: int, last: int) -> int:
        """The last token of a body's name that the model ran on: 'Harbour Press that', 'Press through Access'."""
        t = self.t
        for k in range(first + 1, last + 1):
            if t.pos[k] in ("SCONJ", "PRON", "VERB", "AUX") and t.word[k].islower():
                return k - 1
            if t.lower[k] in ("through", "via", "that", "which", "who", "after", "before", "said", "says"):
                return k - 1
        return last

    def tag_or_law(self, first: int, last: int, kind: Kind) -> bool:
        """Whether words are a tag ('#SaveTheLake'), a bill ('Bill C-9') or an office alone ('Alberta MLA')."""
        t = self.t
        if first > 0 and t.word[first - 1] == "#" and t.end[first - 1] == t.start[first]:
            return True
        if kind != "person":
            return False
        beyond = last + 1 if last + 1 < self.size and self.joined(last + 1) else last
        if re.search(r"\d", t.text[t.start[first] : t.end[last]]) or re.match(r"[A-Z]-\d", t.word[beyond]):
            return True
        office = t.word[last].isupper() and len(t.word[last]) > 1 and t.lower[last] in vocabulary.offices()
        return office or (first == last and t.lower[first].endswith("ly") and t.pos[first] == "ADV")

    def trimmed(self, first: int, last: int) -> int:
        """The last token of a person's name that a headline ran on: 'Roe Should', 'Roe’s Hateful'."""
        t = self.t
        for k in range(first + 1, last + 1):
            if t.word[k] in APOSTROPHES:
                last = k - 1
                break
        while last > first and t.pos[last] in ("AUX", "ADP", "SCONJ", "DET", "PRON", "CCONJ", "PART"):
            last -= 1
        return last

    def no_name(self, i: int, kind: Kind) -> bool:
        """Whether the single word `i`, for all its label, is a common noun, a participle or an initial."""
        t = self.t
        word, low = t.word[i], t.lower[i]
        if len(word) < 2 or (len(word) == 2 and word[1] == ".") or re.search(r"-[a-z]+(?:ed|ing)$", word):
            return True
        if low in vocabulary.short_titles() and t.word[min(i + 1, self.size - 1)] == ".":
            return True
        if kind != "person":
            return False
        if (
            low in vocabulary.plural_people()
            or low in vocabulary.never_surnames()
            or (low.endswith("s") and plural_of_people(low))
        ):
            return True
        article = i > 0 and t.lower[i - 1] == "the" and t.head[i - 1] == i
        return article and low.endswith("s") and t.dep[i] not in ("compound", "nmod", "amod", "poss")

    def adjective(self, i: int) -> bool:
        """Whether the single word `i` only says of what camp or country something is: 'Liberal leader'."""
        t = self.t
        low = t.lower[i]
        if low in vocabulary.demonyms() and low not in vocabulary.countries():
            return True
        return low in vocabulary.camps() and (t.pos[i] == "ADJ" or t.dep[i] in ("amod", "compound", "nmod"))

    def looks_like_person(self, first: int, last: int) -> bool:
        """Whether words that the model takes for an organisation are a first name and a surname."""
        t = self.t
        if not 1 <= last - first <= 3 or t.word[first] not in vocabulary.first_names():
            return False
        if t.word[first] in vocabulary.place_like_names():
            return False
        if last - first == 1 and t.lower[last] in self.titled and t.word[last][0].isupper():
            return True  # 'Sheila Power' where the text has 'Ms Power'
        return personal_shape(t.word[first : last + 1])

    def looks_like_someone(self, first: int, last: int) -> bool:
        """Whether words that the model takes for a place are a first name and a surname, said where a person may be.

        'Carla Mbeki runs the mill', but 'at Carla Springs', 'the Carla Mbeki road', 'Carla Falls, Ohio'.
        """
        t = self.t
        names, low = vocabulary.first_names(), t.lower[last]
        if not 1 <= last - first <= 3 or names.get(t.word[first]) is None or not self.joined(first + 1):
            return False
        if t.word[first] in vocabulary.place_like_names() or not personal_shape(t.word[first : last + 1]):
            return False
        if t.lower[first] in vocabulary.particles() or low in vocabulary.place_endings():
            return False
        if t.dep[last] in ("compound", "nmod", "npadvmod") or t.pos[last] != "PROPN":
            return False
        if first > 0 and (t.pos[first - 1] == "ADP" and t.lower[first - 1] not in _WITH_PEOPLE):
            return False
        if first > 0 and t.lower[first - 1] == "the":
            return False
        behind = t.word[last + 1 : last + 2] == [","] and last + 2 < self.size
        return not (behind and t.ent[last + 2] == "GPE" and t.dep[last + 2] == "appos")

    def with_adjective(self, first: int, kind: Kind) -> int:
        """`first`, or the adjective of a people before it that belongs to the name: 'Arab League'."""
        t = self.t
        common = t.lower[first] in vocabulary.bodies() or t.lower[first] in vocabulary.place_nouns()
        if kind == "organisation" and common and self.joined(first) and t.ent[first - 1] == "NORP":
            return first - 1 if t.word[first - 1][0].isupper() and self.taken[first - 1] is None else first
        return first

    def numbered(self, last: int) -> int:
        """`last`, or the number behind it that belongs to the name: 'Local 12', 'Channel 4'."""
        t = self.t
        following = last + 1
        if following >= self.size or not t.word[following].isdigit() or not self.joined(following):
            return last
        belongs = t.head[following] == last or t.dep[following] == "nummod"
        timely = t.ent[following] in TIMES and t.ent[following] != "CARDINAL"
        return following if belongs and t.pos[last] == "PROPN" and not timely else last

    def name_after_role(self, first: int, last: int) -> int | None:
        """Where the name begins in an organisation that swallowed somebody: 'Board Chairman Jane Roe'."""
        t = self.t
        for k in range(last - 1, first - 1, -1):
            if plain(t.word[k]) in vocabulary.human_nouns() and t.word[k + 1] in vocabulary.first_names():
                return (
                    k + 1 if last - k >= 2 and plain(t.word[last]) not in vocabulary.body_endings() else None
                )
        return None

    def behind_post(self, first: int, last: int) -> bool:
        """Whether a country begins a name that follows a post there: 'ambassador to | Norway Ann Roe'."""
        t = self.t
        if not 2 <= last - first <= 3 or t.lower[first] not in vocabulary.countries():
            return False
        if t.lower[first - 1] not in ("to", "in", "for", "of"):
            return False
        return vocabulary.is_human_noun(plain(t.word[first - 2])) and personal_shape(
            t.word[first + 1 : last + 1]
        )

    def no_first_name(self, i: int) -> bool:
        """Whether token `i` cannot begin a name: an adverb, a verb, a plural, 'Oscar-winner'."""
        t = self.t
        if t.pos[i] in ("ADV", "SCONJ", "CCONJ", "INTJ", "ADP", "VERB") or t.tag[i] in ("NNS", "NNPS"):
            return True
        return t.sent[i] == i and t.pos[i] == "ADJ"
