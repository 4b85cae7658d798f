"""The cue words of `data/quotation_cues.toml`, by the constructions they take."""

from __future__ import annotations

from briefing.extraction import wordlists


def _list(name: str) -> frozenset[str]:
    return frozenset(str(wordlists.table("quotation_cues")[name]).split())


SAY = _list("say")
QUOTE = _list("quote")
INFINITIVE = _list("infinitive")
LABEL = _list("label")
NAMING = _list("naming")
JUDGING = _list("judging")
TOLD = _list("told")
ORDER = _list("order")
OBJECT = _list("object")
HEARSAY = _list("hearsay")
ACCUSE = _list("accuse")
THAT_ONLY = _list("that_only")
AS = _list("as")
LABELS: frozenset[str] = frozenset(wordlists.table("quotation_cues")["labels"])
THROWN = _list("thrown")
SPEAKERS = _list("speakers")
GOING = _list("going")
FORMS: dict[str, str] = {
    form: verb for verb, forms in wordlists.table("quotation_cues")["forms"].items() for form in forms.split()
}
PAPER = _list("paper")
VIEW = _list("view")
LIVING = _list("living")
REACTIONS = _list("reactions")
HEARING = _list("hearing")
WITHHOLDING = _list("withholding")
GERUND = _list("gerund")
FORGO = _list("forgo")
REFUSE = _list("refuse")
PHRASES: dict[str, frozenset[str]] = {
    verb: frozenset(words.split()) for verb, words in wordlists.table("quotation_cues")["phrases"].items()
}
DENIED = _list("denied")
WITHHELD = _list("withheld")
DOCUMENT = _list("document")
NOUN = _list("noun")
MIND = _list("mind")
ABOUT: dict[str, frozenset[str]] = {
    verb: frozenset(prepositions.split())
    for verb, prepositions in wordlists.table("quotation_cues")["about"].items()
}
VERBS = SAY | QUOTE | LABEL | INFINITIVE | ORDER | OBJECT | ACCUSE | THAT_ONLY | MIND | NAMING | JUDGING
