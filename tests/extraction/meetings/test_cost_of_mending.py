"""Parses are mended in time that grows with the text, and stay trees that end."""

from __future__ import annotations

import datetime

from spacy.language import Language
from spacy.tokens import Doc

from briefing.extraction.meetings.finding import days_before, mistagged, tree
from briefing.extraction.tokens import Tokens
from tests.extraction.meetings.checks import meetings_on

DAY = datetime.date(2026, 3, 11)  # a Wednesday


def plain(nlp: Language, text: str) -> Doc:
    """The bare parse of `text`."""
    with nlp.select_pipes(disable=[n for n in nlp.pipe_names if n.startswith("briefing_")]):
        return nlp(text)


def test_subtrees_are_worked_out_for_one_sentence_only(nlp: Language) -> None:
    t = Tokens.of(plain(nlp, "The mayor met the envoy. The envoy met the council on Friday."))
    first, second = t.sentences[0], t.sentences[1]
    whole = list(t.edges)
    t.edges[:] = [(-1, -1)] * len(t)
    tree.reach(t, second[0] + 1)
    assert t.edges[slice(*second)] == whole[slice(*second)]
    assert t.edges[slice(*first)] == [(-1, -1)] * (first[1] - first[0])


def test_a_sentence_without_an_end_is_left_alone(nlp: Language) -> None:
    words = ["Hill", ",", "Reed", "to", "meet", "on", "Friday"]
    heads, deps = [2, 2, 2, 4, 2, 4, 5], ["npadvmod", "punct", "ROOT", "aux", "relcl", "prep", "pobj"]
    tags = ["NNP", ",", "NNP", "TO", "VB", "IN", "NNP"]
    pos = ["PROPN", "PUNCT", "PROPN", "PART", "VERB", "ADP", "PROPN"]

    def headed(more: int) -> Tokens:
        doc = Doc(
            nlp.vocab,
            words=words + ["and"] * more,
            heads=heads + [2] * more,
            deps=deps + ["cc"] * more,
            tags=tags + ["CC"] * more,
            pos=pos + ["CCONJ"] * more,
            lemmas=words + ["and"] * more,
        )
        t = Tokens.of(doc)
        mistagged.mend(t)
        days_before.mend(t)
        return t

    assert headed(1).dep[4] == "ROOT"  # 'Hill, Reed to meet': the verb of a headline
    assert headed(1000).dep[:7] == deps


def test_due_that_hangs_on_what_it_governs_is_no_circle(nlp: Language) -> None:
    doc = Doc(
        nlp.vocab,
        words=["due", "to", "brief", "senators", "."],
        heads=[2, 0, 3, 3, 3],
        deps=["advmod", "prep", "amod", "ROOT", "punct"],
        tags=["IN", "IN", "JJ", "NNS", "."],
        pos=["ADP", "ADP", "ADJ", "NOUN", "PUNCT"],
        lemmas=["due", "to", "brief", "senator", "."],
    )
    t = Tokens.of(doc)
    mistagged.mend(t)
    assert [t.head[t.head[t.head[i]]] for i in range(5)] == [3] * 5


def test_a_text_may_stop_at_its_verb(nlp: Language) -> None:
    assert len(meetings_on(nlp, "Also due to meet the king on Friday is", DAY)) <= 1
