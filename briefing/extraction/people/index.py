"""Who a stretch of the text is: the one front door of the people component for the components after it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from briefing.extraction.people import vocabulary
from briefing.extraction.people.draft import Entity, Mention, Role
from briefing.extraction.people.naming import listed, record, without_title
from briefing.extraction.people.shapes import plain
from briefing.extraction.tokens import Tokens
from briefing.records import Person, Span

_ROLE_NEAR = 80
_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_NOUNLIKE = frozenset({"ADJ", "DET", "NUM", "X"})
_TRAILING = frozenset({",", ".", ";", ":", "’s", "'s", "’", "'", "—", "–"})
_CLOSERS = frozenset({",", "(", "—", "–", "-", "[", ";", "who", ".", '"', "”"})


class PeopleIndex:
    """The persons, organisations and places of one text, and who the words of it speak of.

    All offsets are code points into the text; every method answers None rather than guess.
    """

    def __init__(
        self,
        tokens: Tokens,
        mentions: list[Mention],
        entities: list[Entity],
        references: dict[int, Entity | Span],
        quoted: list[bool],
    ) -> None:
        """`references` tells for the head token of a pronoun or description whom it speaks of."""
        self._t = tokens
        self._mentions = mentions
        self._firsts = [m.first for m in mentions]
        self._references = references
        self._entities = entities
        self._persons: dict[Entity, Person] = {}
        self._roles: dict[Entity, list[Role]] = {}
        people: list[Person] = []
        for entity in entities:
            person = record(tokens.text, entity, len(people) + 1, quoted)
            self._persons[entity] = person
            people.append(person)
        self.people: tuple[Person, ...] = tuple(people)

    def at(self, start: int, end: int) -> Person | None:
        """Who or what is named by the head of the noun phrase `[start, end)`; named mentions only."""
        mention = self._named(start, end)
        return self._persons[mention.who] if mention is not None and mention.who is not None else None

    def resolve(self, start: int, end: int) -> Person | None:
        """Who the noun phrase `[start, end)` speaks of: a name, a pronoun, a title or a description."""
        entity = self._entity(start, end)
        return self._persons[entity] if entity is not None else None

    def role(self, start: int, end: int) -> str | None:
        """The role said of that person: the one beside this mention, else the first in the story."""
        entity = self._entity(start, end)
        if entity is None or not entity.roles:
            return None
        roles = self._roles.get(entity)
        if roles is None:
            posts = [r for r in entity.roles if r.noun not in vocabulary.kin_nouns()] or entity.roles
            roles = self._roles[entity] = sorted(posts, key=lambda r: r.span)
        at = bisect_left(roles, start - _ROLE_NEAR, key=lambda r: r.span[0])
        beside = []
        while at < len(roles) and roles[at].span[1] <= end + _ROLE_NEAR:
            beside.append(roles[at])
            at += 1
        role = min(beside, key=lambda r: abs(r.span[0] - start)) if beside else roles[0]
        if not beside and role.noun in vocabulary.kin_nouns():
            return None  # 'wife' says nothing far from whose
        return self._t.text[role.span[0] : role.span[1]]

    def name(self, start: int, end: int) -> str:
        """The name to show for a mention: the full name of who it is, else its own words without a title.

        For a pronoun that stands for somebody the text does not name, the words the text has for them.
        """
        entity = self._entity(start, end)
        if entity is not None:
            return self._persons[entity].name
        head = self._head(start, end)
        if head is not None:
            found = self._references.get(head)
            if isinstance(found, tuple):
                return " ".join(self._t.text[found[0] : found[1]].split())
        several = self._several(start, end)
        if several:
            return listed([self._full(m) for m in several])
        if head is not None:
            end = self._core_end(head, start, end)
        return without_title(" ".join(self._t.text[start:end].split()))

    def _full(self, mention: Mention) -> str:
        """The full name of whom `mention` names; of a first name, which tells too little in a list, the word."""
        who = mention.who
        if who is None or (len(mention.words) == 1 and plain(mention.words[0]) != plain(who.key[-1])):
            return " ".join(mention.words)
        return self._persons[who].name

    def _several(self, start: int, end: int) -> list[Mention]:
        """The people joined by 'and' in the phrase, a party beside the name left aside: 'Ann Roe and Carl Lee'."""
        t = self._t
        low, high = t.range_of(start, end)
        inside = [m for m in self._inside(low, high) if _is_person(m)]
        if len(inside) < 2:
            return []
        first = len(inside) - 1
        joined = False
        while first > 0:
            between = [t.lower[k] for k in range(inside[first - 1].last + 1, inside[first].first)]
            if between[:1] == [","] and len(between) < 9 and between[2:3] in (["-"], ["–"]):
                between = between[between.index(",", 1) :] if "," in between[1:] else between
            if not between or not all(w in ("and", "&", ",") or _opens(w) for w in between):
                break
            joined = joined or "and" in between or "&" in between
            first -= 1
        after = inside[-1].last + 1
        closed = after >= high or t.word[after] in _CLOSERS
        return inside[first:] if joined and closed else []

    def _core_end(self, head: int, start: int, end: int) -> int:
        """Where the words for somebody end before a clause that says more: 'an aide | who asked not to …'."""
        t = self._t
        for k in range(head + 1, t.range_of(start, end)[1]):
            if t.lower[k] in ("who", "whose", "which", "but") or (t.word[k] == "," and k > head + 1):
                last = k - 1
                while last > head and t.word[last] in (",", "—", "–", "-", "--", "and"):
                    last -= 1
                return t.end[last]
        return end

    # -- inside ----------------------------------------------------------------------------------

    def _entity(self, start: int, end: int) -> Entity | None:
        low, high = self._t.range_of(start, end)
        closing = self._closing(low, high)
        if closing is not None:
            return closing.who
        for k in range(low + 1, high):
            if self._t.lower[k] in ("who", "whose", "which"):
                end = self._t.end[k - 1]
                break
        mention = self._named(start, end)
        if mention is not None:
            return mention.who
        head = self._head(start, end)
        if head is None or any(
            self._t.dep[c] == "conj" and self._t.start[c] < end for c in self._t.children[head]
        ):
            return None
        found = self._references.get(head)
        return found if isinstance(found, Entity) else None

    def _closing(self, low: int, high: int) -> Mention | None:
        """The name in apposition that ends the phrase: 'a sailor who steered the boat, | Carl Roe'."""
        t = self._t
        at = bisect_right(self._firsts, high - 1) - 1
        if at < 0:
            return None
        last = self._mentions[at]
        if (
            last.first <= low + 1
            or last.last < high - 2
            or not _is_person(last)
            or t.word[last.first - 1] != ","
        ):
            return None
        who = next((k for k in range(low, last.first) if t.lower[k] == "who"), -1)
        named = any(t.dep[k] == "appos" and low <= t.head[k] < who for k in range(last.first, last.last + 1))
        return last if named else None

    def _inside(self, low: int, high: int) -> list[Mention]:
        at = bisect_left(self._firsts, low)
        if at and self._mentions[at - 1].last >= low:
            at -= 1
        return self._mentions[at : bisect_right(self._firsts, high - 1)]

    def _head(self, start: int, end: int) -> int | None:
        """The token that the other words in `[start, end)` hang on."""
        t = self._t
        low, high = t.range_of(start, end)
        heads = [i for i in range(low, high) if not low <= t.head[i] < high or t.head[i] == i]
        for wanted in (_NOUNS, _NOUNLIKE):
            for i in heads:
                if t.pos[i] in wanted:
                    return i
        return None

    def _joined(self, mention: Mention, inside: list[Mention]) -> bool:
        """Whether another name is joined to `mention` by 'and' in the same phrase, so that it is two."""
        t = self._t
        if len(inside) < 2:
            return False
        after = mention.last + 1
        if after < len(t) and t.lower[after] in ("and", "&") and any(m.first == after + 1 for m in inside):
            return True
        return any(
            t.dep[k] == "conj" and mention.first <= t.head[k] <= mention.last
            for m in inside
            if m is not mention
            for k in range(m.first, m.last + 1)
        )

    def _named(self, start: int, end: int) -> Mention | None:
        t = self._t
        low, high = t.range_of(start, end)
        while high > low and t.word[high - 1] in _TRAILING:
            high -= 1
        inside = self._inside(low, high) if high > low else []
        if not inside:
            return None
        first, last = inside[0], inside[-1]
        if all(_opens(t.lower[k]) for k in range(low, first.first)):
            after = first.last + 1
            parted = after >= high or t.word[after] not in ("-", "–") or t.start[after] > t.end[first.last]
            if after >= high or (parted and t.word[after] in _CLOSERS):  # no 'Rome' in 'the Rome-based body'
                return None if self._joined(first, inside) else first
        head = self._head(start, end)
        if head is not None:
            if self._several(start, end):
                return None
            for mention in inside:
                if mention.first <= head <= mention.last:
                    return None if self._joined(mention, inside) else mention
            for mention in inside:
                if _is_person(mention) and any(
                    t.dep[k] == "appos" and t.head[k] == head for k in range(mention.first, mention.last + 1)
                ):
                    return mention
        before = last.first - 1
        if last.last == high - 1 and before >= low and _is_person(last):
            if last.who is not None and any(
                start <= r.span[0] < r.span[1] == t.end[before] and self._leads(low, r.span[0])
                for r in last.who.roles
            ):
                return last  # 'Minister for Housing Ann Roe'
            title = vocabulary.is_human_noun(plain(t.word[before]))
            if any(t.pos[k] == "CCONJ" for k in range(low, before)) and (title or t.word[before] == ","):
                return None
            if t.word[before] == "," or (title and not self._behind_preposition(low, before)):
                return last
            if not title and t.pos[before] in ("PROPN", "NOUN") and self._heads(low, before):
                return last  # 'the head of the Fair Foundation Ann Roe'
        return None

    def _leads(self, low: int, start: int) -> bool:
        """Whether no preposition stands between token `low` and the role at offset `start`."""
        t = self._t
        return not any(t.pos[k] == "ADP" for k in range(low, t.range_of(start, start + 1)[0]))

    def _behind_preposition(self, low: int, before: int) -> bool:
        """Whether a preposition parts the title at `before` from a noun before it: 'a friend of | President'."""
        t = self._t
        for k in range(before, low, -1):
            if t.word[k] == ",":
                return False
            if t.pos[k] == "ADP":
                return any(t.pos[n] in _NOUNS for n in range(low, k))
        return False

    def _heads(self, low: int, before: int) -> bool:
        """Whether the phrase opens with an office that somebody holds at a body: 'the head of the'."""
        t = self._t
        first = low + (t.pos[low] == "DET")
        if not vocabulary.is_human_noun(plain(t.word[first])) or t.word[first].endswith("s"):
            return False
        return t.lower[first + 1] in ("of", "at") and not any(
            t.word[k] in (",", "’s", "'s") for k in range(first, before)
        )


def _is_person(mention: Mention) -> bool:
    return mention.who is not None and mention.who.kind == "person"


def _opens(word: str) -> bool:
    """Whether the lower-case `word` may stand before a name in its noun phrase: an article, a title."""
    if word in ("the", "a", '"', "“", "(", "."):
        return True
    low = plain(word)
    return low in vocabulary.address() or low in vocabulary.short_titles() or low in vocabulary.offices()
