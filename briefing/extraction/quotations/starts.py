"""Where an utterance behind its cue begins: a scan from the cue to the right, parse and surface together.

The first thing that can open an utterance wins: *that*, a question word, quotation marks, a colon, a
subject with its verb, a to-infinitive. On the way the scan passes adverbs, times, places and addressees.
"""

from __future__ import annotations

from briefing.extraction.quotations import lexicon, parted, phrases
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page
from briefing.extraction.quotations.parted import Start
from briefing.extraction.tags import FINITE

_QUESTION_WORDS = frozenset({"whether", "if", "how", "why", "what", "who", "when", "where", "which"})
_ASKING = frozenset(
    {"ask", "wonder", "explain", "tell", "inquire", "enquire", "reveal", "confirm", "disclose", "specify"}
)
_VERBAL = FINITE | {"RB"}
_NOMINATIVE = frozenset({"i", "he", "she", "they", "we"})
_NOMINAL = frozenset({"DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"})
_CIRCUMSTANCES = frozenset({"as", "when", "after", "before", "while", "because", "since", "until"})
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
"""Days that tell when something was said."""
_BEFORE_MARKS = frozenset({"that", "as", "only", "simply", "also", "then", "just"})


def find(page: Page, cue: Found, end: int) -> Start | None:
    """Where the utterance behind `cue` begins, before token `end`; None where there is none."""
    tokens = page.tokens
    lemma = cue.word
    passive = cue.passive or (cue.participle and tokens.tag[cue.at] == "VBN")
    that = lemma in lexicon.SAY or lemma in lexicon.THAT_ONLY
    clausal = (
        lemma in lexicon.SAY and lemma not in lexicon.THAT_ONLY and (not passive or lemma in lexicon.TOLD)
    )
    objects: Start | None = None
    phrase = -1  # where the first noun phrase behind the cue begins
    j = cue.last + 1
    while j < end:
        r = page.region[j]
        if r >= 0:
            if r in page.taken:
                break
            if _introduced(page, cue, j):
                return j, "quoted"
            if (
                clausal
                and phrase >= j - 2
                and phrase >= 0
                and lemma not in lexicon.TOLD
                and page.utterance(r)
            ):
                return phrase, "clause"
            j = page.bounds[r][1] + 1
            continue
        word = tokens.word[j]
        if word in (":", ";", "(", ".", "—", "–", "--"):
            if word == ":" and not passive and j + 4 < end and (that or _marked(page, cue, j + 1)):
                return j + 1, "colon"
            if clausal and word not in ":;." and parted.remark(page, cue, j, end, phrase):
                return phrase, "clause"
            if page.comma[j]:
                return parted.taken_up(page, j, end, that) or _object(page, cue, objects, passive, end)
            break
        if page.comma[j]:
            return (
                parted.taken_up(page, j, end, that)
                or ((phrase, "clause") if clausal and parted.remark(page, cue, j, end, phrase) else None)
                or (parted.fronted(page, cue, j, end) if clausal else None)
                or parted.listed(page, cue, j, end, objects)
                or _object(page, cue, objects, passive, end)
            )
        stranded = j + 1 < end and page.comma[j + 1]
        stranded = stranded and (lemma in lexicon.MIND or not any(page.comma[j + 3 : min(end, j + 25)]))
        if (
            that
            and tokens.lower[j] == "that"
            and not stranded
            and (tokens.tag[j] == "IN" or tokens.dep[j] == "mark" or _complement(page, cue, j))
        ):
            return j, "clause"
        if lemma in lexicon.SAY and not passive and j == cue.last + 1 and _pronoun(page, j):
            return j, "clause"
        if clausal and j == cue.last + 1 and lemma not in lexicon.TOLD and parted.gerund(page, j, end):
            return j, "clause"
        if clausal:
            opened = _clause(page, cue, j, end, phrase)
            if opened is not None:
                return opened
            if _circumstance(page, j):
                break
        if lemma in lexicon.GERUND and not passive and j == cue.last + 1 and _doing(page, cue, j):
            return j, "object"
        opened = _to_do(page, cue, j, objects)
        if opened is not None:
            return opened
        if tokens.lower[j] in lexicon.ABOUT.get(lemma, ()) and tokens.head[j] == cue.at:
            return j + 1, "object"
        if objects is None and tokens.dep[j] in ("dobj", "nsubj") and tokens.edges[j][0] > cue.last:
            objects = (tokens.edges[j][0], "object")
        if tokens.tag[j] in FINITE and tokens.dep[j] != "relcl" and tokens.dep[tokens.head[j]] != "relcl":
            if clausal and phrase >= 0 and lemma not in lexicon.TOLD:
                return phrase, "clause"
            break
        if phrase < 0 and tokens.pos[j] in _NOMINAL and _fresh(page, cue, j):
            phrase = j
        j += 1
    if that and objects is None and not passive:
        late = parted.loose_that(page, cue, end)
        if late is not None:
            return late
    return _object(page, cue, objects, passive, end)


def _marked(page: Page, cue: Found, j: int) -> bool:
    """Whether quotation marks open at token `j` that a verb like *continue* or *sigh* introduces."""
    return cue.word in lexicon.QUOTE and page.region[j] >= 0 and page.utterance(page.region[j])


def _complement(page: Page, cue: Found, j: int) -> bool:
    """Whether the *that* at token `j`, which the parser takes for a pronoun, opens a clause of the cue."""
    tokens = page.tokens
    verb = tokens.head[j]
    return verb > j and tokens.dep[verb] == "ccomp" and tokens.head[verb] == cue.at


def _clause(page: Page, cue: Found, j: int, end: int, phrase: int) -> Start | None:
    """A question, or a clause without *that*, which token `j` opens or whose subject it is."""
    tokens = page.tokens
    told = cue.word in lexicon.TOLD
    asking = cue.word in _ASKING or cue.negated
    verb = tokens.head[j]
    if asking and tokens.lower[j] in _QUESTION_WORDS and (tokens.tag[j] != "WDT" or cue.word == "ask"):
        while tokens.dep[verb] == "aux" or tokens.dep[verb] in ("nsubj", "det", "amod", "dobj"):
            verb = tokens.head[verb]
        if _described(page, cue, j, verb):
            return None
        if tokens.lower[j] in ("when", "where") and tokens.tag[j + 1 : j + 2] in (["VBN"], ["VBG"]):
            return None  # 'did not say so when questioned'
        if cue.word in _ASKING or j == cue.last + 1 or tokens.dep[verb] not in ("relcl", "acl", "advcl"):
            return j, "question"
    verb = tokens.head[j]
    if tokens.dep[j] in ("nsubj", "nsubjpass", "expl", "csubj") and j < verb < end:
        first = tokens.edges[j][0]
        if told and first == cue.last + 1 < j and tokens.pos[first] == "PROPN":
            own = next((k for k in range(first, j + 1) if tokens.lower[k] in _NOMINATIVE), -1)
            if own > 0:
                return own, "clause"  # 'told the WXYZ | she was late'
        if first > cue.last and tokens.dep[verb] != "relcl":
            if 0 <= phrase < first and not told:
                return phrase, "clause"
            return _adverbials(page, cue, first, verb), "clause"
    if _pronoun(page, j):
        return j, "clause"
    if j == cue.last + 1 and j < verb < end:
        # the clause opens with an adverbial: 'said if it rains the roof will leak'
        if tokens.dep[j] == "mark" and tokens.tag[j] == "IN" and verb < tokens.head[verb] < end:
            return j, "clause"
        if tokens.dep[j] == "prep" and tokens.tag[verb][:2] == "VB":
            return j, "clause"
        if tokens.tag[j] == "WRB" and tokens.dep[verb] == "advcl" and tokens.head[verb] > verb:
            main = tokens.head[verb]
            if main < end and tokens.dep[main] == "ccomp" and tokens.head[main] == cue.at:
                return j, "clause"
    return None


def _described(page: Page, cue: Found, j: int, verb: int) -> bool:
    """Whether *who* at token `j` says more of whom something was told: 'told envoys who came that she was'."""
    tokens = page.tokens
    if tokens.lower[j] != "who" or tokens.dep[verb] != "relcl" or tokens.head[verb] != j - 1:
        return False
    return tokens.pos[j - 1] == "NOUN" and tokens.lower[j - 1] not in ("reporters", "journalists", "police")


def _pronoun(page: Page, j: int) -> bool:
    """Whether token `j` is a pronoun that can only be a subject, with its verb behind it: 'he was'."""
    tokens = page.tokens
    return tokens.lower[j] in _NOMINATIVE and j + 1 < len(tokens) and tokens.tag[j + 1] in _VERBAL


def _adverbials(page: Page, cue: Found, first: int, verb: int) -> int:
    """The first token of the adverbials before token `first` that belong to the clause of `verb`."""
    tokens = page.tokens
    while first - 1 > cue.last:
        top = first - 1
        for _ in range(6):
            if tokens.head[top] in (verb, top) or tokens.head[top] <= cue.at:
                break
            top = tokens.head[top]
        left = tokens.edges[top][0]
        if tokens.head[top] != verb or left <= cue.last or left >= first:
            break
        if tokens.lower[left] in _DAYS and left == top and not page.comma[top + 1]:
            break  # 'told reporters Tuesday the road was shut'
        first = left
    return first


def _circumstance(page: Page, j: int) -> bool:
    """Whether token `j` opens a clause that tells when or why something was said."""
    tokens = page.tokens
    return (
        tokens.dep[j] in ("mark", "advmod")
        and tokens.lower[j] in _CIRCUMSTANCES
        and tokens.tag[tokens.head[j]][:2] in ("VB", "MD")
        and tokens.head[j] > j
    )


def _doing(page: Page, cue: Found, j: int) -> bool:
    """Whether token `j` is a form in -ing that the cue takes: 'denied taking bribes'."""
    tokens = page.tokens
    return tokens.tag[j] == "VBG" and tokens.head[j] == cue.at and tokens.dep[j] in ("xcomp", "ccomp", "dobj")


def _fresh(page: Page, cue: Found, j: int) -> bool:
    """Whether the noun phrase at token `j` is neither a time nor inside a prepositional phrase."""
    tokens = page.tokens
    if tokens.dep[j] == "npadvmod" or tokens.ent[j] in ("DATE", "TIME"):
        return False
    if tokens.dep[j] == "pobj" and cue.last < tokens.head[j] and tokens.head[tokens.head[j]] == cue.at:
        return False
    return tokens.tag[j - 1] not in ("IN", "TO") or j - 1 == cue.last


def _to_do(page: Page, cue: Found, j: int, objects: Start | None) -> Start | None:
    """A to-infinitive at token `j` that hangs on the cue, with whom it is asked of."""
    tokens = page.tokens
    if tokens.tag[j] != "TO" or tokens.head[tokens.head[j]] != cue.at or tokens.tag[tokens.head[j]] != "VB":
        return None
    lemma = cue.word
    if lemma in lexicon.ORDER:
        return (objects[0], "order") if objects is not None and not cue.passive else (j, "infinitive")
    if lemma in lexicon.INFINITIVE and objects is None:
        return j, "infinitive"
    return None


def _object(page: Page, cue: Found, objects: Start | None, passive: bool, end: int) -> Start | None:
    """The noun phrase that a cue such as *announced* or *accused* takes."""
    if objects is None or passive:
        return None
    lemma = cue.word
    last = phrases.of_phrase(page, cue, objects[0], end)
    if lemma == "deny" and any(page.tokens.lemma[x] in lexicon.WITHHELD for x in range(objects[0], last + 1)):
        return None
    if lemma == "deny" and page.tokens.lemma[last] in lexicon.DENIED:
        return objects[0], "denial"
    if lemma in lexicon.OBJECT and last - objects[0] >= 2:
        return objects
    if lemma == "blame" and not any(
        word in ("for", "on") for word in page.tokens.lower[objects[0] : last + 2]
    ):
        return None
    return (objects[0], "accuse") if lemma in lexicon.ACCUSE else None


def _introduced(page: Page, cue: Found, j: int) -> bool:
    """Whether the quotation marks that open at token `j` behind `cue` hold what it introduces."""
    tokens = page.tokens
    lemma = cue.word
    q = page.quoted[page.region[j]]
    k = page.skip_back(j - 1)
    if tokens.word[k] in ",:" or tokens.lower[k] == "that":
        return True
    if lemma in lexicon.SAY:
        return k == cue.last or tokens.lower[k] in _BEFORE_MARKS or q.inner_end - q.inner_start > 40
    if lemma in lexicon.LABEL:
        return not q.single and j - cue.last < 15
    return False
