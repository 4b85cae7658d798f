"""Names that the text repeats where the model missed them: full names, surnames, acronyms."""

from __future__ import annotations

from briefing.extraction.people.bodies import Bodies
from briefing.extraction.people.draft import Kind, Mention
from briefing.extraction.people.persons import People
from briefing.extraction.tokens import Tokens


def with_repeats(tokens: Tokens, mentions: list[Mention], people: People, bodies: Bodies) -> list[Mention]:
    """`mentions` with the places that repeat a known surname or acronym and were missed."""
    taken = [False] * len(tokens)
    for mention in mentions:
        for k in range(mention.first, mention.last + 1):
            taken[k] = True
    extra: list[Mention] = []
    first_words: dict[str, list[tuple[tuple[str, ...], Kind]]] = {}
    for mention in mentions:
        key = tuple(tokens.lower[mention.first : mention.last + 1])
        if len(key) > 1 and mention.who is not None:
            listed = first_words.setdefault(key[0], [])
            if (key, mention.kind) not in listed and len(listed) < 8:
                listed.append((key, mention.kind))
    single_bodies = {
        m.words[0] for m in mentions if len(m.words) == 1 and m.kind == "organisation" and m.who is None
    }
    for i, word in enumerate(tokens.word):
        if taken[i] or len(word) < 2 or not word[0].isupper():
            continue
        if word in single_bodies and tokens.pos[i] == "PROPN":
            extra.append(Mention(i, i, tokens.start[i], tokens.end[i], (word,), "organisation"))
            continue
        if word in bodies.by_acronym and word.isupper():
            extra.append(Mention(i, i, tokens.start[i], tokens.end[i], (word,), "organisation"))
        elif word.lower() in first_words:
            for key, kind in first_words[word.lower()]:
                last = i + len(key) - 1
                if tuple(tokens.lower[i : last + 1]) == key and not any(taken[i : last + 1]):
                    words = tuple(tokens.word[i : last + 1])
                    extra.append(Mention(i, last, tokens.start[i], tokens.end[last], words, kind))
                    taken[i : last + 1] = [True] * len(key)
                    if kind == "person":
                        people.again(extra[-1])
                    else:
                        bodies.again(extra[-1])
                    break
        if not taken[i] and word.lower().replace("’", "'") in people.by_last and _may_be_name(tokens, i):
            extra.append(Mention(i, i, tokens.start[i], tokens.end[i], (word,), "person"))
    return sorted([*mentions, *extra], key=lambda m: m.start) if extra else mentions


def _plural(tokens: Tokens, i: int) -> bool:
    """Whether the verb of the subject `i` may be a plural's: 'Sessions were held'."""
    if tokens.tag[i] != "NNS":
        return False
    verbs = [
        tokens.head[i],
        *(c for c in tokens.children[tokens.head[i]] if tokens.dep[c] in ("aux", "auxpass")),
    ]
    return any(tokens.tag[v] == "VBP" or tokens.lower[v] == "were" for v in verbs)


def _may_be_name(tokens: Tokens, i: int) -> bool:
    """Whether the capitalised word `i` may be a name, not the first word of a sentence or a month."""
    if tokens.pos[i] == "PROPN":
        return True
    if tokens.start[i] == 0 and tokens.word[i + 1 : i + 2] == [":"]:
        return True  # a headline that names its speaker
    if tokens.sent[i] == i and tokens.dep[i] in ("nsubj", "nsubjpass"):
        return not _plural(tokens, i)  # 'Stone said', taken for a stone
    if tokens.sent[i] == i and tokens.dep[i] == "poss" and tokens.tag[i] == "NN":
        return True  # 'Stone's lawyer'
    if tokens.sent[i] == i or tokens.ent[i] in ("DATE", "MONEY", "CARDINAL"):
        return False
    return tokens.pos[i] in ("NOUN", "ADJ", "X", "VERB", "INTJ", "AUX")
