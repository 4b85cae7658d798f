"""Names and headlines set in capitals, in the case that is usual: 'ADA ROE, a baker' read as 'Ada Roe, a baker'.

The model hardly knows words in capitals, nor do lists of names. Only what can be told is changed: full names that
begin with a known first name, inside text in lower case ('ROE:' in a transcript stays), and lines all in capitals, whose words take the case
they have elsewhere in the text (truecasing as in Lita et al. 2003). The text keeps its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from briefing.extraction import wordlists

_UPPER = "A-ZÀ-ÖØ-Þ"
_SURNAME = rf"(?:[{_UPPER}]['’])?[{_UPPER}]{{2,}}(?:-[{_UPPER}]{{2,}})?"
_NAME = re.compile(
    rf"(?<![\w.’'-])([{_UPPER}]{{2,}}(?:-[{_UPPER}]+)?)((?: [{_UPPER}]\.)?(?: {_SURNAME}){{1,2}})(?:['’]S)?(?![\w:-])"
)
_SURNAME_ALONE = re.compile(rf"(?<![\w'’-])({_SURNAME})(?:['’]S)?(?![\w:-])")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LINE = re.compile(r"[^\n]+")
_DATELINE = re.compile(r"[^\n]{0,40}?(?: (?:—|–|--|-|_) |\)_)")
_FEWEST_WORDS = 4
"""Words that a line in capitals has at least."""


def usual_case(text: str) -> str:
    """`text` with full names and whole lines in capitals in their usual case; as long as before."""
    if not _NAME.search(text):
        return text
    plain = [line for line in _LINE.finditer(text) if _is_mixed(line.group())]
    if not plain:
        return text
    shouted = [line for line in _LINE.finditer(text) if _is_shouted(line.group())]
    read = list(text)
    surnames: set[str] = set()
    said = _cases(line.group() for line in plain)
    for line in plain:
        for match in _NAME.finditer(text, line.start(), line.end()):
            if _is_name(text, match, line.start(), said):
                surnames.add(match[2].split()[-1])
                read[match.start() : match.end()] = _capitalised(match.group())
    if surnames:
        for line in plain:
            for match in _SURNAME_ALONE.finditer(text, line.start(), line.end()):
                if match[1] in surnames:
                    read[match.start() : match.end()] = _capitalised(match.group())
    if shouted:
        said |= {
            word: known
            for word, known in _cases("".join(read[line.start() : line.end()]) for line in plain).items()
            if said.get(word, known).isupper()
        }
        for line in shouted:
            for number, match in enumerate(_WORD.finditer(text, line.start(), line.end())):
                read[match.start() : match.end()] = _as_said(match.group(), said, number == 0)
    return "".join(read)


@cache
def _first_names() -> frozenset[str]:
    """First names in capitals, without those that are as often a place's."""
    known = (wordlists.words(name) for name in ("people_men", "people_women", "people_either"))
    places = wordlists.words("people_place_like")
    return frozenset(
        word.upper() for words in known for word in words if word not in places and len(word) > 1
    )


def _is_mixed(line: str) -> bool:
    """Whether `line` is written in lower case for the most part."""
    return 2 * sum(map(str.islower, line)) > sum(map(str.isalpha, line))


def _is_shouted(line: str) -> bool:
    """Whether `line` is several words, all of them in capitals."""
    return line.isupper() and len(_WORD.findall(line)) >= _FEWEST_WORDS


def _is_name(text: str, match: re.Match[str], line: int, said: dict[str, str]) -> bool:
    """Whether words in capitals are somebody's full name, and no dateline ('JUAN LES PINS, France — ').

    It begins with a known first name, or ends with a word that is capitalised elsewhere: 'JANKO ROE … Roe said'.
    """
    last = match[2].split()[-1]
    named = len(match[1]) > 3 and said.get(last.lower()) == last.title() and match[1].lower() not in said
    if not named and match[1].split("-")[0] not in _first_names():
        return False
    return match.start() > line or not _DATELINE.match(text, match.end())


def _capitalised(words: str) -> str:
    """`words`, in capitals, with a capital only where a name begins: 'Ada O'Hara'; as long as before."""
    return re.sub(r"['’]S\b", lambda tail: tail.group().lower(), _kept(words, words.title()))


def _kept(words: str, changed: str) -> str:
    return changed if len(changed) == len(words) else words


def _cases(lines: Iterable[str]) -> dict[str, str]:
    """The way each word is written inside the sentences of `lines`, by its lower-case form; the first way counts."""
    said: dict[str, str] = {}
    for line in lines:
        for match in _WORD.finditer(line):
            word = match.group()
            opens = line[max(0, match.start() - 4) : match.start()].rstrip(" “\"‘'")[-1:] in ("", *".?!:")
            if not opens or word.isupper():
                said.setdefault(word.lower(), word)
    return said


def _as_said(word: str, said: dict[str, str], opens: bool) -> str:
    low = word.lower()
    if re.split("['’]", low)[0] == "i":
        return word[0] + low[1:]
    if low in said:
        known = said[low]
        return _kept(word, known.capitalize() if opens and known.islower() else known)
    if word.capitalize() in wordlists.words("people_men") or word.capitalize() in wordlists.words(
        "people_women"
    ):
        return _kept(word, word.capitalize())
    return _kept(word, word.capitalize() if opens else low)
