"""Where the text names somebody or something: the model's named entities, mended by the words around them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extraction.people import vocabulary
from briefing.extraction.people.draft import Kind, Mention
from briefing.extraction.tokens import Tokens

_KINDS: dict[str, Kind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
_TELLING = frozenset(
    {
        "say",
        "tell",
        "add",
        "write",
        "announce",
        "report",
        "argue",
        "explain",
        "note",
        "claim",
        "warn",
        "insist",
    }
)
_TIMES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY"})
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "jr.", "sr."})
PARTICLES = frozenset(
    {"de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "el", "al", "bin", "ben", "ibn", "von", "van", "der", "den", "ter", "ten", "abu", "af", "av", "zu", "st.", "mac"}
)  # fmt: skip
_NOT_NAMES = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "i", "the", "a", "an", "mr", "mrs", "ms", "and", "photo", "image", "file", "getty", "reuters", "afp", "tweet"}
)  # fmt: skip
_SMALL = frozenset({"of", "the", "for", "and", "&", "on", "in", "at", "to", "-"})
_APOSTROPHES = ("'s", "’s", "'", "’", "'S", "’S")
_NAME_WORD = re.compile(r"(?:[A-Z]\.){1,3}$|[^\W\d_a-z]['’]?[^\W\d_]+(?:-[^\W\d_]+)?$")
_WORD = re.compile(r"[^\W\d_]")

MAX_WORDS = 6
"""Longest name of a person in tokens."""


def plain(word: str) -> str:
    """`word` in lower case without full stops."""
    return word.lower().replace(".", "")


def personal_shape(words: Sequence[str]) -> bool:
    """Whether `words` may be a full name by their shape: capitalised, initials, no ending of a body's name."""
    if plain(words[-1]) in vocabulary.all_endings() or len(words[-1]) < 2:
        return False
    if any(plain(word) in vocabulary.never_surnames() for word in words):
        return False
    if words[-1] in vocabulary.first_names() and words[0] not in vocabulary.first_names() and len(words) > 2:
        return False
    return all(_NAME_WORD.match(word) for word in words) and not all(word.isupper() for word in words)


def plural_of_people(word: str) -> bool:
    """Whether the lower-case plural `word` is of a noun for people: 'hackers', 'latinos', 'greeks'."""
    one = word[:-1]
    return vocabulary.is_human_noun(one) or one in vocabulary.demonyms() or one in vocabulary.camps()


class Finder:
    """Collects the mentions of one text."""

    def __init__(self, tokens: Tokens) -> None:
        self.t = tokens
        self.size = len(tokens)
        self.taken: list[Mention | None] = [None] * self.size

    def find(self) -> list[Mention]:
        """Every mention, in order, none overlapping another."""
        self._titled()
        self._entities()
        self._speakers()
        self._acronyms()
        found: list[Mention] = []
        for mention in self.taken:
            if mention is not None and (not found or found[-1] is not mention):
                found.append(mention)
        return found

    # -- what a token may be ---------------------------------------------------------------------

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
        if not self.capital(i) or t.ent[i] in _TIMES:
            return False
        return (
            t.pos[i] in ("PROPN", "NOUN", "ADJ", "X", "VERB", "INTJ") and plain(t.word[i]) not in _NOT_NAMES
        )

    def joined(self, i: int) -> bool:
        """Whether token `i` follows the one before it in the same sentence with at most one space."""
        t = self.t
        return 0 < i < self.size and t.start[i] - t.end[i - 1] <= 1 and t.sent[i] == t.sent[i - 1]

    def title(self, i: int) -> bool:
        """Whether token `i` is a form of address or an office as it stands before a name."""
        low = plain(self.t.word[i])
        return low in vocabulary.address() or low in vocabulary.short_titles() or low in vocabulary.offices()

    # -- names after a title ---------------------------------------------------------------------

    def _titled(self) -> None:
        t = self.t
        address, short = vocabulary.address(), vocabulary.short_titles()
        offices = vocabulary.offices()
        for i in range(self.size - 1):
            word = t.word[i]
            if not word[0].isupper() or self.taken[i] is not None:
                continue
            low = plain(word)
            following = i + 1
            if low in address or low in short:
                sure = True
                if t.word[following] == "." and self.joined(following):
                    following += 1
            elif low in offices:
                sure = False
                if low in vocabulary.camps() or (word in vocabulary.first_names() and t.ent[i] == "PERSON"):
                    continue
            else:
                continue
            if not self.joined(following) or not self.namelike(following) or self.title(following):
                continue
            if not sure and not self._office_before_name(following):
                continue
            last = self._run(following)
            if plain(t.word[last]) in vocabulary.never_surnames() and last > following:
                continue
            if (
                low in ("st", "saint", "king", "queen", "prince", "count", "hon")
                and t.ent[following] != "PERSON"
            ):
                continue
            self._take(following, last, "person", sure=True, address=low)

    def _office_before_name(self, i: int) -> bool:
        """Whether the capitalised word `i` after an office is the name of who holds it."""
        t = self.t
        if t.ent[i] == "PERSON":
            return True
        if t.pos[i] != "PROPN" or t.ent[i] not in ("", "ORG", "GPE", "PRODUCT", "NORP", "WORK_OF_ART"):
            return False
        low = plain(t.word[i])
        if low in vocabulary.countries() or low in vocabulary.same_place() or low in vocabulary.demonyms():
            return False
        last = self._run(i)
        if plain(t.word[last]) in vocabulary.body_endings() or (
            last + 1 < self.size and t.lower[last + 1] == "of"
        ):
            return False
        # 'Chief Financial Officer', 'General Electric': the next words are no name
        return last - i <= 2 and (
            t.dep[i] != "compound" or t.word[i] in vocabulary.first_names() or t.head[i] <= last
        )

    def _run(self, first: int) -> int:
        """The last token of the name that begins at `first`."""
        t = self.t
        last = first
        while last + 1 < self.size and last - first < MAX_WORDS and self.joined(last + 1):
            following = last + 1
            word = t.word[following]
            if plain(word) in _SUFFIXES:
                last = following
                break
            if word in ("-", "–", "‑") and t.end[last] == t.start[following] and following + 1 < self.size:
                if t.start[following + 1] == t.end[following] and _WORD.match(t.word[following + 1]):
                    last = following + 1
                    continue
                break
            if t.lower[following] in PARTICLES and self.joined(following + 1) and following + 1 < self.size:
                beyond = following + 1
                if t.lower[beyond] in PARTICLES and beyond + 1 < self.size:
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

    # -- the model's entities --------------------------------------------------------------------

    def _entities(self) -> None:
        t = self.t
        i = 0
        while i < self.size:
            label = t.ent[i]
            if not label or label not in _KINDS:
                i += 1
                continue
            j = i
            while j + 1 < self.size and t.ent_iob[j + 1] == 1 and t.ent[j + 1] == label:
                j += 1
            self._entity(i, j, _KINDS[label])
            i = j + 1

    def _entity(self, first: int, last: int, kind: Kind) -> None:
        t = self.t
        while first <= last and self.taken[first] is not None:
            first += 1
        for k in range(first, last + 1):  # what a line break, a stroke or another mention cuts off is left
            if (
                "\n" in t.word[k]
                or "/" in t.word[k]
                or t.word[k] in (";", "(", "[", "|")
                or self.taken[k] is not None
            ):
                last = k - 1
                break
        while first <= last and (
            not self.capital(first) or t.lower[first] in ("the", "a", "an", "both", "this")
        ):
            if t.word[first][:1].isdigit() and kind != "person":
                break
            first += 1
        while last >= first and (
            t.word[last] in _APOSTROPHES or t.pos[last] == "ADP" or not re.search(r"\w", t.word[last])
        ):
            last -= 1
        if kind == "person":
            last = self._trimmed(first, last)
        if last < first:
            return
        if first == last and (self._adjective(first) or self._no_name(first, kind)):
            return
        if kind != "person":
            start = self._name_after_role(first, last)
            if start is not None:
                first, kind = start, "person"
        if kind == "organisation" and self._looks_like_person(first, last):
            kind = "person"
        if kind == "person":
            self._person(first, last)
        else:
            self._take(first, self._numbered(last), kind)

    def _trimmed(self, first: int, last: int) -> int:
        """The last token of a person's name that a headline ran on: 'Roe Should', 'Roe’s Hateful'."""
        t = self.t
        for k in range(first + 1, last + 1):
            if t.word[k] in _APOSTROPHES:
                last = k - 1
                break
        while last > first and t.pos[last] in ("AUX", "ADP", "SCONJ", "DET", "PRON", "CCONJ", "PART"):
            last -= 1
        return last

    def _no_name(self, i: int, kind: Kind) -> bool:
        """Whether the single word `i`, for all its label, is a common noun, a participle or an initial."""
        t = self.t
        word, low = t.word[i], t.lower[i]
        if len(word) < 2 or (len(word) == 2 and word[1] == ".") or re.search(r"-[a-z]+(?:ed|ing)$", word):
            return True
        if kind != "person":
            return False
        if low in vocabulary.plural_people() or (low.endswith("s") and plural_of_people(low)):
            return True
        article = i > 0 and t.lower[i - 1] == "the" and t.head[i - 1] == i
        return article and low.endswith("s") and t.dep[i] not in ("compound", "nmod", "amod", "poss")

    def _adjective(self, i: int) -> bool:
        """Whether the single word `i` only says of what camp or country something is: 'Liberal leader'."""
        t = self.t
        low = t.lower[i]
        if low in vocabulary.demonyms() and low not in vocabulary.countries():
            return True
        return low in vocabulary.camps() and (t.pos[i] == "ADJ" or t.dep[i] in ("amod", "compound", "nmod"))

    def _looks_like_person(self, first: int, last: int) -> bool:
        """Whether words that the model takes for an organisation are a first name and a surname."""
        t = self.t
        if not 1 <= last - first <= 3 or t.word[first] not in vocabulary.first_names():
            return False
        if t.word[first] in vocabulary.place_like_names():
            return False
        return personal_shape(t.word[first : last + 1])

    def _numbered(self, last: int) -> int:
        """`last`, or the number behind it that belongs to the name: 'Local 832', 'Channel 4'."""
        t = self.t
        following = last + 1
        if following >= self.size or not t.word[following].isdigit() or not self.joined(following):
            return last
        belongs = t.head[following] == last or t.dep[following] == "nummod"
        timely = t.ent[following] in _TIMES and t.ent[following] != "CARDINAL"
        return following if belongs and t.pos[last] == "PROPN" and not timely else last

    def _name_after_role(self, first: int, last: int) -> int | None:
        """Where the name begins in an organisation that swallowed somebody: 'Board Chairman Jane Roe'."""
        t = self.t
        for k in range(last - 1, first - 1, -1):
            if plain(t.word[k]) in vocabulary.human_nouns() and t.word[k + 1] in vocabulary.first_names():
                return (
                    k + 1 if last - k >= 2 and plain(t.word[last]) not in vocabulary.body_endings() else None
                )
        return None

    def _person(self, first: int, last: int) -> None:
        t = self.t
        names = vocabulary.first_names()
        for k in range(last - 1, first - 1, -1):
            low = plain(t.word[k])
            swallowed = (
                low in vocabulary.human_nouns()
                or low in vocabulary.address()
                or low in vocabulary.short_titles()
            )
            if swallowed and not (k == first and t.word[k] in names):
                first = k + 1
                break
        while first < last and (
            not re.search(r"\w", t.word[first])
            or (t.pos[first] in ("ADV", "SCONJ", "CCONJ", "INTJ", "ADP") and t.word[first] not in names)
        ):
            first += 1
        last = max(last, self._run(first)) if self._run(first) - first < MAX_WORDS else last
        # 'Mary|Ann Roe': a first name before it that the model left out
        while (
            first > 0
            and self.joined(first)
            and t.word[first - 1] in names
            and t.pos[first - 1] == "PROPN"
            and self.taken[first - 1] is None
            and t.ent[first - 1] not in _TIMES
        ):
            first -= 1
        kind: Kind = "person"
        if plain(t.word[last]) in vocabulary.never_surnames() or (
            last > first and plain(t.word[last]) in vocabulary.body_endings() and t.word[first] not in names
        ):
            kind = "organisation"
        self._take(first, last, kind, sure=last > first and t.word[first] in names)

    # -- names the model missed ------------------------------------------------------------------

    def _speakers(self) -> None:
        """Proper nouns without a label that are the subject of a verb of speech."""
        t = self.t
        verbs = _TELLING
        kinds: dict[str, Kind] = {}
        for mention in self.taken:
            if (
                mention is not None
                and len(mention.words) == 1
                and kinds.get(mention.words[0]) != "organisation"
            ):
                kinds[mention.words[0]] = mention.kind
        for i, dep in enumerate(t.dep):
            if dep != "nsubj" or t.pos[i] != "PROPN" or self.taken[i] is not None or t.ent[i] in _TIMES:
                continue
            if t.lemma[t.head[i]] not in verbs or not self.capital(i) or plain(t.word[i]) in _NOT_NAMES:
                continue
            low = plain(t.word[i])
            if vocabulary.is_human_noun(low) or low in vocabulary.plural_people() or t.tag[i] == "NNPS":
                continue
            first = i
            while (
                first > 0 and self.joined(first) and t.pos[first - 1] == "PROPN" and self.namelike(first - 1)
            ):
                if self.taken[first - 1] is not None or i - first >= 3:
                    break
                first -= 1
            word = t.word[i]
            shaped = word.isupper() or any(c.isupper() for c in word[1:]) or low in vocabulary.all_endings()
            alone = first == i or t.word[first] in vocabulary.first_names()
            kind: Kind = "organisation" if shaped or not alone else "person"
            self._take(first, i, kinds.get(word, kind) if first == i else kind, guess=True)

    def _acronyms(self) -> None:
        """Long names beside their acronym that the model missed: 'Office of Fair Weather (OFW)'."""
        t = self.t
        for i in range(2, self.size - 2):
            if t.word[i] != "(" or t.word[i + 2] != ")" or not 2 <= len(t.word[i + 1]) <= 8:
                continue
            letters = t.word[i + 1].replace(".", "")
            if not letters.isupper() or self.taken[i - 1] is not None:
                continue
            k, initials = i - 1, ""
            while k >= 0 and t.sent[k] == t.sent[i] and len(initials) < len(letters):
                if self.taken[k] is not None:
                    break
                if t.word[k][0].isupper():
                    initials = t.word[k][0] + initials
                elif t.lower[k] not in _SMALL:
                    break
                k -= 1
            if initials == letters:
                self._take(k + 1, i - 1, "organisation")

    def _take(
        self,
        first: int,
        last: int,
        kind: Kind,
        *,
        sure: bool = False,
        guess: bool = False,
        address: str | None = None,
    ) -> None:
        t = self.t
        while last > first and (t.word[last] in _APOSTROPHES or not re.search(r"\w", t.word[last])):
            last -= 1
        if first > 1 and t.text[t.end[first - 2] : t.start[first]] == "-" and t.lower[first - 2] in PARTICLES:
            first -= 2  # 'al-Haddad'
        if any(self.taken[k] is not None for k in range(first, last + 1)):
            return
        start, end = t.start[first], t.end[last]
        if last + 1 < self.size and t.word[last + 1] == "." and plain(t.word[last]) in _SUFFIXES:
            end = t.end[last + 1]
        text = t.text[start:end]
        for tail in ("'s", "’s"):
            if text.endswith(tail):
                end -= 2
        words = tuple(t.text[start:end].split())
        if not words or not _WORD.search(text):
            return
        gender = vocabulary.address().get(address) if address else None
        mention = Mention(
            first, last, start, end, words, kind, sure=sure, guess=guess, address=address, gender=gender
        )
        for k in range(first, last + 1):
            self.taken[k] = mention


def find_mentions(tokens: Tokens) -> list[Mention]:
    """The named mentions of a parsed text, in order, none overlapping another."""
    return Finder(tokens).find()
