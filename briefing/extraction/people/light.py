"""How much somebody stands in the light where they are spoken of, and which two words cannot be of one.

Both are read from the parse: grammatical role as in Lappin & Leass (1994), and the binding of pronouns.
"""

from __future__ import annotations

from briefing.extraction.people import vocabulary
from briefing.extraction.tokens import Tokens

_SUBJECT = frozenset({"nsubj", "nsubjpass"})
_FRONTED = frozenset({"advcl", "prep", "npadvmod", "advmod"})
_LISTED = frozenset({"conj", "appos", "pobj"})
"""Relations in which the parse hangs a speaker on the words said."""
_MODIFYING = frozenset({"compound", "nmod", "amod"})
_EMBEDDED = frozenset({"advcl", "relcl", "acl", "ccomp", "xcomp", "pcomp"})
_BEHIND_VERB = frozenset({"dobj", "attr", "oprd", "npadvmod", "dep"})
_QUOTE_END = frozenset({",", "”", '"', "’", "'", "''", "?", "!"})


def weight_of(t: Tokens, i: int) -> float:
    """How much the mention with head `i` stands in the light, from -1.2 (a modifier) to 1.6 (who speaks)."""
    dep = t.dep[i]
    if dep in _SUBJECT:
        verb = t.head[i]
        speaks = t.lemma[verb] in vocabulary.speech_verbs()
        if _is_main(t, verb):
            return 1.6 if speaks else 1.0
        return 1.2 if speaks else 0.7
    if t.head[i] < i and _is_inverted(t, i):
        return 1.6
    if dep in _LISTED and _closes(t, i):
        return 1.6
    if dep == "conj" and t.dep[t.head[i]] in _SUBJECT:
        return 0.6
    if dep in _MODIFYING:
        return -1.2
    if dep == "poss":
        return -0.5
    return 0.3 if dep in ("ROOT", "appos") else 0.0


def _closes(t: Tokens, i: int) -> bool:
    """Whether a verb of speech without a subject follows the words for `i`: 'It leaks, Roe, a baker, said'."""
    k = t.edges[i][1] + 1
    if k < len(t) and t.word[k] == ",":
        k += 1
    if k >= len(t) or t.tag[k] not in ("VBD", "VBZ") or t.lemma[k] not in vocabulary.speech_verbs():
        return False
    if t.sent[k] != t.sent[i] or t.pos[i] != "PROPN":
        return False
    return not any(t.dep[c] in _SUBJECT and c < k for c in t.children[k])


def _is_main(t: Tokens, verb: int) -> bool:
    """Whether `verb` is the verb of its sentence, or joined to it."""
    while t.dep[verb] == "conj":
        verb = t.head[verb]
    return t.dep[verb] not in _EMBEDDED


def _is_inverted(t: Tokens, i: int) -> bool:
    """Whether `i` follows its verb of speech as its subject would: '…,' adds Roe."""
    verb = t.head[i]
    if t.lemma[verb] not in vocabulary.speech_verbs() or t.dep[i] not in _BEHIND_VERB:
        return False
    return i - verb <= 8 and verb > 0 and t.word[verb - 1] in _QUOTE_END


def apart(t: Tokens, pronoun: int, other: int, other_speaks: bool) -> bool:
    """Whether a pronoun and an earlier word of its sentence must be two people.

    Two parts of one clause are ('Roe met him'), and who stands in what the pronoun says is not the
    pronoun ('Roe won, he said'), unless that one speaks there as well.
    """
    if t.lower[pronoun] in ("himself", "herself", "itself", "themselves"):
        return False
    if (
        t.dep[pronoun] in _SUBJECT
        and other < pronoun
        and not other_speaks
        and _is_reported(t, t.head[pronoun], other)
    ):
        return True
    return t.dep[pronoun] != "poss" and _governor(t, pronoun) == _governor(t, other)


def _governor(t: Tokens, i: int) -> int:
    return t.head[t.head[i]] if t.dep[i] == "pobj" else t.head[i]


def _is_reported(t: Tokens, verb: int, at: int) -> bool:
    """Whether token `at` stands in what is said by the subject of `verb`."""
    child = at
    for ancestor in t.ancestors(at):
        if ancestor == verb:
            return t.dep[child] in ("ccomp", "parataxis")
        child = ancestor
    return False


def subject_behind(t: Tokens, i: int) -> int | None:
    """The subject of the sentence behind the fronted phrase that token `i` stands in; None for other places."""
    child = verb = i
    for verb in t.ancestors(i):
        if t.dep[verb] == "ROOT":
            break
        child = verb
    if verb <= i or t.dep[verb] != "ROOT" or t.dep[child] not in _FRONTED:
        return None
    for c in t.children[verb]:
        if c > i and t.dep[c] in _SUBJECT:
            return c
    return None
