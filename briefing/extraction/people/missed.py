"""Names that the model missed: first names with what follows, subjects of verbs of speech, long names beside their acronym."""

from __future__ import annotations

from briefing.extraction.people import vocabulary
from briefing.extraction.people.claims import TIMES, Claims
from briefing.extraction.people.draft import Kind
from briefing.extraction.people.shapes import personal_shape, plain, plural_of_people

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
_WEAK = frozenset({"", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW", "NORP", "FAC", "LANGUAGE"})
_SMALL = frozenset({"of", "the", "for", "and", "&", "on", "in", "at", "to", "-"})


def claim_speakers(claims: Claims) -> None:
    """Proper nouns without a label that are the subject of a verb of speech."""
    t = claims.t
    verbs = _TELLING
    kinds: dict[str, Kind] = {}
    for mention in claims.taken:
        if mention is not None and len(mention.words) == 1 and kinds.get(mention.words[0]) != "organisation":
            kinds[mention.words[0]] = mention.kind
    for i, dep in enumerate(t.dep):
        if dep != "nsubj" or t.pos[i] != "PROPN" or claims.taken[i] is not None or t.ent[i] in TIMES:
            continue
        if (
            t.lemma[t.head[i]] not in verbs
            or not claims.capital(i)
            or plain(t.word[i]) in vocabulary.not_names()
        ):
            continue
        low = plain(t.word[i])
        if vocabulary.is_human_noun(low) or low in vocabulary.plural_people() or t.tag[i] == "NNPS":
            continue
        if low in vocabulary.short_titles() or (
            t.sent[i] == i and low.endswith("s") and plural_of_people(low)
        ):
            continue
        first = i
        while (
            first > 0 and claims.joined(first) and t.pos[first - 1] == "PROPN" and claims.namelike(first - 1)
        ):
            if claims.taken[first - 1] is not None or i - first >= 3:
                break
            first -= 1
        word = t.word[i]
        shaped = word.isupper() or any(c.isupper() for c in word[1:]) or low in vocabulary.all_endings()
        alone = first == i or t.word[first] in vocabulary.first_names()
        kind: Kind = "organisation" if shaped or not alone else "person"
        claims.take(first, i, kinds.get(word, kind) if first == i else kind, guess=True)


def claim_full_names(claims: Claims) -> None:
    """A known first name and what follows it, where the model sees no name or takes it for a thing."""
    t = claims.t
    names, places = vocabulary.first_names(), vocabulary.place_like_names()
    for i, word in enumerate(t.word):
        if word not in names or t.pos[i] != "PROPN" or claims.taken[i] is not None or word in places:
            continue
        if t.ent[i] not in _WEAK or i + 1 >= claims.size or not claims.joined(i + 1):
            continue
        last = claims.run(i)
        words = t.word[i : last + 1]
        if plain(words[-1]) in vocabulary.offices():
            continue
        if 1 <= last - i <= 3 and personal_shape(words) and t.pos[last] == "PROPN":
            claims.take(i, last, "person")


def claim_behind_posts(claims: Claims) -> None:
    """Full names behind a post in a country that the model missed: 'Ambassador to Norway Ann Roe'."""
    t = claims.t
    for i in range(2, claims.size - 1):
        if t.lower[i - 1] not in ("to", "in", "for", "of") or not claims.joined(i):
            continue
        if not vocabulary.is_human_noun(plain(t.word[i - 2])):
            continue
        last = i + 1 if i + 1 < claims.size and " ".join(t.lower[i : i + 2]) in vocabulary.countries() else i
        if " ".join(t.lower[i : last + 1]) not in vocabulary.countries():
            continue
        first = last + 1
        if first >= claims.size or not claims.joined(first) or not claims.namelike(first):
            continue
        end = claims.run(first)
        if 1 <= end - first <= 2 and personal_shape(t.word[first : end + 1]):
            claims.take(first, end, "person")


def claim_beside_acronyms(claims: Claims) -> None:
    """Long names beside their acronym that the model missed: 'Office of Fair Weather (OFW)'."""
    t = claims.t
    for i in range(2, claims.size - 2):
        if t.word[i] != "(" or t.word[i + 2] != ")" or not 2 <= len(t.word[i + 1]) <= 8:
            continue
        letters = t.word[i + 1].replace(".", "")
        if not letters.isupper() or claims.taken[i - 1] is not None:
            continue
        k, initials = i - 1, ""
        while k >= 0 and t.sent[k] == t.sent[i] and len(initials) < len(letters):
            if claims.taken[k] is not None:
                break
            if t.word[k][0].isupper():
                initials = t.word[k][0] + initials
            elif t.lower[k] not in _SMALL:
                break
            k -= 1
        if initials == letters:
            claims.take(k + 1, i - 1, "organisation")
