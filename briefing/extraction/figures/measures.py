"""What a figure measures: the noun phrase it quantifies, read off the parse.

Each rule answers one construction ('$5 of X', 'a 5 percent X', 'X fell 5 percent', 'a deficit of $5'); the
first that answers wins. Where none does, the figure shares the phrase of the one before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.phrases import Phrases, Range
from briefing.extraction.figures.place import NOUNS, VERBS, Place
from briefing.extraction.tokens import Tokens

_TO_CHAIN = re.compile(
    r"(?:[ ]per[ ]\w+|[ ]an?[ ]\w+)?,?(?:[ ](?:lower|higher|up|down|and))?(?:[ ]to)?(?:[ ](?:settle|close|finish|end|trade|stand|open|reach|hit|closed|closing|settling|settled|ended|finished|trading))?(?:[ ](?:the[ ](?:day|week|session)|out|down|up))?"
    r"[ ](?:to|at)(?:[ ](?:about|around|nearly|almost|roughly|just|a|an|over|under|more|less|than|record|the|some|approximately|only))*[ ]$"
)
_FROM_CHAIN = re.compile(
    r"(?:[ ](?:per|an?)[ ]\w+|[ ]\w+|,|[ ]or[ ]\S+)?(?:[ ][\w'’]+){0,5}?,?[ ]?(?:up|down)?[ ]?(?:from|compared[ ](?:with|to)|versus|against|vs\.?)(?:[ ](?:about|around|nearly|almost|roughly|just|an?|more|less|than|the|some|approximately|only|estimated|previous|revised|initial|original|earlier|its|high|low|record|of))*[ ]$"
)
_APPOSED = re.compile(
    r"[ ]?\([^()]{0,12}$|,?[ ]or[ ](?:about[ ]|nearly[ ]|roughly[ ]|some[ ])?$|,?[ ](?:and|to|but|then)[ ](?:about[ ]|nearly[ ]|roughly[ ]|another[ ])?$|[ ]?[–—-][ ]?$"
)
_ELLIPSIS = frozenset(("another", "additional", "further", "extra"))
_AGO = frozenset(("ago", "earlier", "later", "afterward", "afterwards", "hence", "on"))
_RELATIVE = frozenset(("before", "after", "since", "until", "from", "into"))
_PRONOUNS = frozenset(
    (
        "it",
        "they",
        "this",
        "that",
        "these",
        "those",
        "he",
        "she",
        "we",
        "i",
        "you",
        "which",
        "there",
        "who",
        "both",
    )
)


class Measures:
    """Finds the phrase of each amount of one text, in order; `found[k]` is the phrase of amount `k`."""

    def __init__(
        self, tokens: Tokens, amounts: Sequence[Amount], places: Sequence[Place], phrases: Phrases
    ) -> None:
        self.tokens, self.amounts, self.places, self.phrases = tokens, amounts, places, phrases
        self.found: list[Range | None] = []
        self.chain: list[str] = []
        """How each amount follows on the one before it: `to`, `from`, `with` (apposition, coordination) or ''."""
        for k in range(len(amounts)):
            self.chain.append(self._chained(k))
            self.found.append(self._phrase(k))

    def _chained(self, k: int) -> str:
        if k == 0:
            return ""
        before, amount, tokens = self.amounts[k - 1], self.amounts[k], self.tokens
        gap = tokens.text[before.end : amount.start]
        if (
            len(gap) > 70
            or "\n" in gap
            or tokens.sent[self.places[k].first] != tokens.sent[self.places[k - 1].first]
        ):
            return ""
        if _TO_CHAIN.fullmatch(gap):
            return "to"
        if _FROM_CHAIN.fullmatch(gap) and not re.search(r"\b(?:and|while|but)\b", gap):
            return "from"
        if _APPOSED.fullmatch(gap):
            return "with"
        return ""

    def _phrase(self, k: int) -> Range | None:
        amount, where = self.amounts[k], self.places[k]
        chain = self.chain[k]
        if amount.kind == "duration":
            return (
                self._duration(amount, where)
                or self._of(where, amount)
                or self._verb_phrase(where)
                or self._nearest(where)
            )
        if (
            chain in ("to", "from")
            and self.found[k - 1]
            and not (amount.kind == "count" and where.noun >= 0 and self.amounts[k - 1].kind != "count")
        ):
            return self.found[k - 1]
        ellipsis = self.tokens.lower[where.first - 1] in _ELLIPSIS if where.first else False
        answer = self._of(where, amount)
        if answer is None and chain == "with" and where.noun < 0 and self._like_before(k):
            return self.found[k - 1]
        if answer is None and ellipsis and where.noun < 0 and self._like_before(k):
            return self.found[k - 1]
        return (
            answer
            or self._modified(amount, where)
            or self._predicated(amount, where)
            or self._governed(k, amount, where)
            or (self.found[k - 1] if k and self._like_before(k) else None)
            or self._nearest(where)
        )

    def _like_before(self, k: int) -> bool:
        """Whether the amount before is of the same kind and near enough to share its phrase."""
        before, amount = self.amounts[k - 1], self.amounts[k]
        return (
            before.kind == amount.kind and amount.start - before.end < 250 and self.found[k - 1] is not None
        )

    # '$5 of X', '$34 million worth of X', '5 percent of X', '$200 billion in X'

    def _of(self, where: Place, amount: Amount) -> Range | None:
        tokens, i = self.tokens, where.last
        i = self._past_unit(amount, i)
        if i >= len(tokens) or tokens.sent[i] != tokens.sent[where.first]:
            return None
        word = tokens.lower[i]
        if word == "worth":
            i += 1
            word = tokens.lower[i] if i < len(tokens) else ""
            head = self._head_of(i + 1 if word == "of" else i)
        elif word == "of":
            head = self._head_of(i + 1)
        elif word == "in" and amount.kind == "money":
            head = self._head_of(i + 1)
            if (
                head < 0
                or head in self.phrases.timed
                or tokens.ent[head] in ("GPE", "LOC", "DATE", "PERSON")
                or tokens.tag[head] == "NNP"
            ):
                return None
            if tokens.lower[head] in (
                "total",
                "all",
                "cash",
                "place",
                "recent",
                "addition",
                "exchange",
                "return",
                "court",
                "part",
            ):
                return None
        else:
            return None
        if head < 0 or (head in self.phrases.timed and amount.kind != "duration"):
            return None
        first, last = self.phrases.noun_phrase(head, after=i, clauses=False)
        return self._with_predicate(where, first, last)

    def _past_unit(self, amount: Amount, i: int) -> int:
        """Past 'per barrel' or 'a share' behind an amount of money."""
        tokens = self.tokens
        if amount.unit and amount.unit.startswith("per ") and i + 1 < len(tokens):
            for j in range(i, min(i + 5, len(tokens))):
                if tokens.lower[j] == amount.unit[4:]:
                    return j + 1
        return i

    def _head_of(self, i: int) -> int:
        """The head of the noun phrase that begins at token `i`, or -1."""
        tokens = self.tokens
        end = min(i + 9, len(tokens))
        while i < end and (tokens.lower[i] in ("the", "a", "an") or i in self.phrases.amount_at):
            i += 1
        if (
            i >= end
            or (tokens.pos[i] in ("VERB", "ADP") and tokens.tag[i] != "VBG")
            or tokens.lower[i] in ("which", "whom", "them", "whose")
        ):
            return -1
        best = i
        while tokens.head[best] != best and i < tokens.head[best] < end and tokens.dep[best] in (
            "det", "amod", "compound", "poss", "nmod", "nummod", "case", "advmod", "predet", "punct", "quantmod",
        ):  # fmt: skip
            best = tokens.head[best]
        return best if tokens.pos[best] in ("NOUN", "PROPN", "PRON", "ADJ", "VERB", "NUM", "DET", "X") else -1

    def _with_predicate(self, where: Place, first: int, last: int) -> Range:
        """The phrase with its predicate behind it, where the figure counts a subject: 'stories were written by men'."""
        tokens = self.tokens
        if last < len(tokens) and tokens.sent[last] == tokens.sent[first]:
            follower = tokens.pos[last]
            if (
                follower in VERBS
                or tokens.lower[last] in ("who", "that", "to", "n't", "not")
                or (tokens.pos[last] == "ADV" and last + 1 < len(tokens) and tokens.pos[last + 1] in VERBS)
            ):
                return self.phrases.predicate(first, last)
        return first, last

    # 'a 5 percent X', '19 members', 'a two-month halt'

    def _modified(self, amount: Amount, where: Place) -> Range | None:
        noun, tokens = where.noun, self.tokens
        if noun < 0:
            return None
        lemma = tokens.lemma[noun].lower()
        if lemma in lexicon.NOUNS and amount.kind != "count":
            return self._change_noun(noun, where)
        first, last = self.phrases.noun_phrase(
            noun, after=where.last - 1, clauses=amount.kind in ("percent", "count")
        )
        first = max(first, where.last)
        while first < noun and (
            tokens.lower[first] in ("-", "other", "more", "additional", "such", "or", "so")
            or tokens.word[first].isspace()
        ):
            first += 1
        if amount.kind == "count" or amount.kind == "percent":
            return self._with_predicate(where, first, last)
        return first, last

    def _change_noun(self, noun: int, where: Place | None) -> Range | None:
        """What changed, by a noun of change: 'a 5 percent drop in sales', 'a pay rise', 'sales saw a 5 percent drop'."""
        tokens = self.tokens
        for child in tokens.children[noun]:
            if (
                child > noun
                and tokens.dep[child] == "prep"
                and tokens.lower[child] in ("in", "of", "on", "for", "to")
            ):
                for inner in tokens.children[child]:
                    if (
                        tokens.dep[inner] == "pobj"
                        and inner not in self.phrases.timed
                        and inner not in self.phrases.amount_at
                    ):
                        if tokens.ent[inner] in ("DATE", "TIME"):
                            continue
                        return self.phrases.noun_phrase(inner)
        after = where.last - 1 if where else -1
        first, last = self.phrases.noun_phrase(noun, after=after)
        kept = [i for i in range(first, noun) if tokens.pos[i] in NOUNS or tokens.dep[i] == "compound"]
        if kept:
            return self.phrases.cut(kept[0], noun + 1, noun)
        if where is not None and where.verb >= 0:
            subject = self._subject_phrase(where.verb, where)
            if subject:
                return subject
        return first, max(last, noun + 1)

    # '11 were killed', 'died on board'

    def _predicated(self, amount: Amount, where: Place) -> Range | None:
        """A number that is itself the subject: its predicate says what is counted."""
        tokens = self.tokens
        if amount.kind not in ("count", "rate", "percent") or where.last >= len(tokens):
            return None
        i = where.last
        if tokens.sent[i] != tokens.sent[where.first]:
            return None
        subject = tokens.dep[where.root] in ("nsubj", "nsubjpass") and tokens.head[where.root] > where.root
        if subject or (
            tokens.pos[i] in VERBS and tokens.tag[i] in ("VBN", "VBD") and where.preposition == ""
        ):
            if tokens.pos[i] in VERBS and tokens.lemma[i].lower() in lexicon.LEVEL_VERBS and not subject:
                return None
            return self.phrases.predicate(i, i + 1) if tokens.pos[i] in VERBS else None
        return None

    # 'X fell 5 percent', 'raise X to $5', 'a deficit of $5', 'X at 5 percent'

    def _governed(self, k: int, amount: Amount, where: Place) -> Range | None:
        tokens, governor = self.tokens, where.governor
        if governor < 0:
            return None
        if (
            tokens.pos[governor] in NOUNS
            and governor not in self.phrases.amount_at
            and where.preposition
            and governor < where.first
        ):
            return self._noun_above(governor, where)
        verb = where.verb
        if verb < 0:
            return None
        lemma = tokens.lemma[verb].lower()
        object_ = self.phrases.object(verb, where.first) if verb < where.first else -1
        if (
            object_ >= 0
            and where.preposition in ("to", "at", "from", "by", "in", "for", "below", "above", "")
            and tokens.lower[object_] not in _PRONOUNS
        ):
            if tokens.lemma[object_].lower() in lexicon.NOUNS:
                return (
                    self._change_noun(object_, None)
                    if self._has_complement(object_)
                    else self._subject_phrase(verb, where)
                )
            return self.phrases.noun_phrase(object_, before=where.first)
        if lemma in lexicon.SPENDING and where.preposition == "" and verb < where.first:
            bought = self._bought(where)
            if bought:
                return bought
        moved = (
            lemma in lexicon.VERBS
            or lemma in lexicon.LEVEL_VERBS
            or where.preposition in ("to", "by", "from", "at")
        )
        phrase = self._subject_phrase(verb, where)
        if phrase is None:
            return None
        if (
            (
                phrase[1] - phrase[0] == 1
                and tokens.lower[phrase[0]] in _PRONOUNS
                and (moved or amount.kind == "percent")
            )
            and k
            and self.found[k - 1] is not None
            and amount.start - self.amounts[k - 1].end < 300
        ):
            return self.found[k - 1]
        if not moved and verb < where.first and phrase[1] <= verb and where.first - phrase[0] <= 12:
            gap = range(phrase[1], where.first)
            if not any(tokens.lower[i] in (",", ";", "—", "–", "(") for i in gap):
                return self._to_verb(phrase[0], verb, where)
        return phrase

    def _has_complement(self, noun: int) -> bool:
        tokens = self.tokens
        return any(
            tokens.dep[c] == "prep" and tokens.lower[c] in ("in", "of", "on", "for", "to") and c > noun
            for c in tokens.children[noun]
        ) or any(tokens.dep[c] in ("compound", "poss") for c in tokens.children[noun])

    def _to_verb(self, first: int, verb: int, where: Place) -> Range:
        """From the subject to the verb, and its indirect object: 'it cost us'."""
        last = verb + 1
        while last < where.first and self.tokens.pos[last] in ("PRON", "PROPN", "NOUN", "PART"):
            last += 1
        while last - 1 > verb and self.tokens.pos[last - 1] not in ("PRON", "PROPN", "NOUN"):
            last -= 1
        return first, last

    def _bought(self, where: Place) -> Range | None:
        """What money goes to: 'spent $5 million on X'."""
        tokens = self.tokens
        i = where.last
        for j in range(i, min(i + 4, len(tokens))):
            if tokens.lower[j] in ("on", "for", "to", "toward", "towards", "into") and tokens.pos[j] in (
                "ADP",
                "PART",
                "SCONJ",
            ):
                head = self._head_of(j + 1)
                if (
                    head > j
                    and head not in self.phrases.timed
                    and tokens.pos[head] in ("NOUN", "PROPN", "VERB")
                ):
                    first, last = self.phrases.noun_phrase(head, after=j)
                    return first, last
                return None
            if tokens.pos[j] in VERBS or tokens.lower[j] in (",", ".", ";"):
                return None
        return None

    def _noun_above(self, noun: int, where: Place) -> Range | None:
        """'a deficit of $5', 'Cruz at 17 percent', 'an increase of 5 percent in sales'."""
        tokens = self.tokens
        lemma = tokens.lemma[noun].lower()
        if lemma in lexicon.NOUNS:
            later = self._after_change(where)
            if later:
                return later
            if where.preposition in ("of", "to", "from", "by") and not self._own_words(noun):
                if self._has_complement(noun):
                    found = self._change_noun(noun, None)
                    if found and found[0] < where.first:
                        return found
                if where.verb >= 0:
                    subject = self._subject_phrase(where.verb, where)
                    if subject:
                        return subject
            found = self._change_noun(noun, None)
            return (
                found
                if found and found[0] < where.first
                else self.phrases.noun_phrase(noun, before=where.first)
            )
        if (
            lemma in ("total", "average", "maximum", "minimum", "record", "mean", "median", "estimate")
            and where.preposition == "of"
            and where.verb >= 0
        ):
            subject = self._subject_phrase(where.verb, where)
            if subject:
                return subject
        return self.phrases.noun_phrase(noun, before=where.first)

    def _after_change(self, where: Place) -> Range | None:
        """'a fall of 5 percent in sales'."""
        tokens, i = self.tokens, where.last
        if i < len(tokens) and tokens.lower[i] in ("in", "on") and i + 1 < len(tokens):
            head = self._head_of(i + 1)
            if (
                head > i
                and head not in self.phrases.timed
                and tokens.pos[head] in NOUNS
                and tokens.ent[head] not in ("DATE", "GPE")
            ):
                return self.phrases.noun_phrase(head, after=i)
        return None

    def _own_words(self, noun: int) -> bool:
        """Whether a noun of change has words of its own that say what changed ('tax cut', 'job growth')."""
        tokens = self.tokens
        return any(
            tokens.dep[c] in ("compound", "poss") and tokens.pos[c] in NOUNS for c in tokens.children[noun]
        )

    def _subject_phrase(self, verb: int, where: Place) -> Range | None:
        subject = self.phrases.subject(verb)
        if subject < 0 or where.first <= subject < where.last:
            return None
        if self.tokens.lower[subject] in ("that", "which", "who") and self.tokens.dep[verb] == "relcl":
            subject = self.tokens.head[verb]
        if subject in self.phrases.amount_at:
            other = self.phrases.amount_at[subject]
            return self.found[other] if other < len(self.found) else None
        before = where.first if subject < where.first else None
        stop = verb if subject < verb < where.first else before
        return self.phrases.noun_phrase(
            subject, after=-1 if subject < where.first else where.last - 1, before=stop
        )

    # 'a five-year term', 'for two days', '10 years ago', '30 days to appeal', 'four days before X'

    def _duration(self, amount: Amount, where: Place) -> Range | None:
        tokens, i = self.tokens, where.last
        follower = tokens.lower[i] if i < len(tokens) and tokens.sent[i] == tokens.sent[where.first] else ""
        if where.noun >= 0 and (amount.joined or follower not in _AGO | _RELATIVE):
            found = self._modified(amount, where)
            if found is not None and tokens.lower[found[0]] not in _AGO:
                noun = where.noun
                if tokens.lower[noun] in lexicon.RECORDS and where.verb >= 0:
                    return self._subject_phrase(where.verb, where) or found
                return found
        if follower == "to" and i + 1 < len(tokens):
            if tokens.lower[i + 1] == "go" and i + 3 < len(tokens) and tokens.lower[i + 2] in _RELATIVE:
                i, follower = i + 2, tokens.lower[i + 2]
            else:
                return self.phrases.predicate(i + 1, i + 2)
        if (
            follower in _RELATIVE
            and i + 1 < len(tokens)
            and tokens.pos[i + 1] != "PUNCT"
            and i + 1 not in self.phrases.timed
        ):
            return self.phrases.predicate(i + 1, i + 2)
        if (
            (
                follower in ("in", "on", "as", "behind", "at", "under", "of")
                and where.preposition in ("for", "after", "", "in", "of")
                and i + 1 < len(tokens)
            )
            and i + 1 not in self.phrases.timed
            and tokens.ent[i + 1] not in ("DATE", "GPE")
        ):
            return self.phrases.predicate(i + 1, i + 2, limit=9)
        return self._verb_phrase(where)

    def _verb_phrase(self, where: Place) -> Range | None:
        """The words between the verb above and the amount, or the clause behind it: 'clung to a tube for two days'."""
        tokens = self.tokens
        governor = where.governor
        if (
            governor >= 0
            and tokens.pos[governor] in NOUNS
            and governor < where.first
            and governor not in self.phrases.amount_at
        ):
            return self.phrases.noun_phrase(governor, before=where.first)
        verb = where.verb
        if verb < 0:
            return None
        if verb > where.first:
            subject = self._subject_phrase(verb, where)
            first = subject[0] if subject and subject[0] >= where.last else verb
            return self.phrases.predicate(first, verb + 1, limit=10)
        if where.first - verb > 14:
            return self.phrases.cut(verb, verb + 10, verb)
        first, last = self.phrases.cut(verb, where.first, verb)
        if tokens.pos[verb] == "AUX" or last - first == 1:
            subject = self._subject_phrase(verb, where)
            if subject:
                return (subject[0], last) if last - subject[0] <= 8 and tokens.pos[verb] != "AUX" else subject
        return first, last

    def _nearest(self, where: Place) -> Range | None:
        """The nearest noun before the amount in its sentence, else behind it."""
        tokens = self.tokens
        begin, end = tokens.sentence_of(where.first)
        for i in range(where.first - 1, max(begin, where.first - 25) - 1, -1):
            if tokens.pos[i] in NOUNS and i not in self.phrases.amount_at and i not in self.phrases.timed:
                head = i
                return self.phrases.noun_phrase(head, before=where.first)
        for i in range(where.last, min(end, where.last + 12)):
            if tokens.pos[i] in NOUNS and i not in self.phrases.amount_at and i not in self.phrases.timed:
                return self.phrases.noun_phrase(i, after=where.last - 1)
        return None
