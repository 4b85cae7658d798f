"""Numbers that are no figures: dates, clock times, names, places in a series, addresses, scores.

An amount with a currency, a percent sign or a unit is a figure; what these rules look at are mostly bare
numbers. `Filter` reads left to right, because 'sections 3, 4 and 5' goes on as it began.
"""

from __future__ import annotations

import re

from briefing.extraction import wordlists
from briefing.extraction.figures.ages import age_limit, is_age
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.codes import enumerates, is_code, opens_item
from briefing.extraction.figures.known import points_at_known
from briefing.extraction.figures.naming_times import numbers_index
from briefing.extraction.figures.ones import counts_one
from briefing.extraction.figures.tallies import given_to
from briefing.extraction.figures.terms import names_term
from briefing.extraction.tokens import Tokens

_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_DESIGNATORS = wordlists.words("figure_designators")
_PEOPLE = frozenset(wordlists.table("figure_units")["people"]["words"])

_AFTER_MONTH = re.compile(
    rf"\b{_MONTH}\.?[ \u00a0](?:the[ ])?$|\b{_MONTH}\.?[ ]\d{{1,2}}(?:,|[ ](?:and|to|or|through)|-|–)[ ]?$"
)
_GLUED_BEFORE = re.compile(r"(?:[^\W_]-|[/\\@#=_&?:.⁄]|\d[–-]|’|\d:|[^\W_])$")
_APOSTROPHE = re.compile(r"(?:^|[\s(/–-])['’‘]$")
_GLUED_AFTER = re.compile(
    r":\d|[/⁄]\d|/[A-Za-z]|(?:st|nd|rd|th)\b|['’]?s\b|[A-Za-z]|-(?:\d|[A-Z]\b)|–\d|\.\d|,\d|\)[ ]?\d{3}|_|@",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"[ \u00a0]?(?:a\.?m\b|p\.?m\b|o['’]clock|noon\b|midnight\b|in the (?:morning|afternoon|evening)\b|at night\b|(?:hours?[ ])?(?:GMT|UTC|BST|EST|EDT|ET|PT|PST|PDT|CET|CT|MT)\b)",
    re.IGNORECASE,
)
_MONTH_AFTER = re.compile(rf"[ ](?:of[ ]|(?:to|and|until)[ ]\d{{1,2}}[ ])?{_MONTH}\b(?!\w)")
_STREET = re.compile(
    r"(?:[-\w]*)[ ](?:[NSEW]\.?[ ])?(?:[A-Z0-9][\w.’'-]*[ ]){1,3}?(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Boulevard|Blvd|Lane|Drive|Place|Square|Court|Highway|Parkway|Way|Terrace|Crescent|Broadway)"
    r"|[ ](?:Downing|Wall|Fleet|Rockefeller|Broadway)\b"
)
_LIST_NUMBER = re.compile(r"(?:^|\n)[ \t(\[]*$")
_ITEM_WORD = re.compile(r"(?:^|\n|[.!?]['\"”’]?[ ])$")
_LIST_END = re.compile(r"[.)\]][ \t]|\)|:[ \t]")
_OPENING, _CLOSING = frozenset("“\"‘'"), frozenset("”\"’',.")
_ZIP = re.compile(r"\b[A-Z]{2},?[ ]$|\b(?:Calif|Fla|Mass|Pa|Conn|Tex|Ill|Mich|Wash)\.,?[ ]$")
_PER = re.compile(r"\bper[ ]$", re.IGNORECASE)
_SERIES_GAP = re.compile(r"(?:,|,? and| or| to| through|-|–|,? &)[ ]?")
_SMALL_PAIR = re.compile(r"\d{1,3}[-–]\d{1,3}(?![\d,.]*\d)")
_NAMING_ENTITIES = frozenset({"LAW", "PRODUCT", "WORK_OF_ART", "FAC", "ORG", "EVENT", "PERSON", "GPE", "LOC"})
_FALSE_ONE_UNITS = frozenset({"day", "night", "weekend", "second", "minute", "generation", "points", "times"})


_YEAR_RANGE = re.compile(r"\b(?:19|20)\d\d[ ]?[-–][ ]?$")


class Filter:
    """Says of each amount of one text, left to right, whether it is a figure."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self._series = -1  # where the last number of a series of names ended

    def keeps(self, amount: Amount) -> bool:
        """Whether `amount` is a figure."""
        if amount.form == "idiom":
            return False
        if amount.value == 1 and amount.form == "words" and self._idle_one(amount):
            return False
        if amount.paired:
            return not _AFTER_MONTH.search(self.text, max(0, amount.start - 24), amount.start)
        if amount.kind in ("count", "other") and _PER.search(
            self.text, max(0, amount.start - 5), amount.start
        ):
            return False
        if not amount.bare and amount.kind != "count":
            return self._unit_holds(amount)
        if self._is_named(amount) or self._continues(amount):
            self._series = amount.end
            return False
        return not self._is_no_amount(amount)

    def _idle_one(self, amount: Amount) -> bool:
        """'one' is a figure only before a measure (one percent, one million, one year) or where it is counted."""
        if amount.kind == "money" and amount.high is None and self._trades(amount):
            return True  # 'one bitcoin fetched $6,338'
        if amount.high is not None or amount.kind in ("money", "percent", "rate"):
            return False
        if amount.kind == "duration":
            return (amount.unit or "") in _FALSE_ONE_UNITS and not amount.joined
        return not counts_one(self.text, amount)

    def _trades(self, amount: Amount) -> bool:
        """Whether a piece of money has its price told behind it: 'one dollar bought 110 yen'."""
        _, last = self.tokens.range_of(amount.start, amount.end)
        return self.tokens.tag[last : last + 1] in (["VBD"], ["VBZ"])

    def _unit_holds(self, amount: Amount) -> bool:
        """Whether an amount with a unit is what it seems: 'Boeing 737-class', 'F-35', 'the 20-20 vision' are not."""
        before = self.text[max(0, amount.start - 2) : amount.start]
        if amount.kind == "duration" and names_term(self.text, amount):
            return False
        if (
            amount.value == 1
            and amount.unit in ("point", "points", "percentage point")
            and re.search(r"\b[Aa]t $", self.text[max(0, amount.start - 4) : amount.start])
        ):
            return False  # 'at one point', in the course of time
        if amount.kind == "duration" and amount.form == "digits" and 1900 <= amount.value <= 2099:
            return False  # 'the 2015 fiscal year'
        if amount.kind == "duration" and _YEAR_RANGE.search(
            self.text, max(0, amount.start - 6), amount.start
        ):
            return False  # 'the 2018-19 year'
        if amount.kind == "other" and amount.joined and amount.unit is not None:
            if amount.unit.endswith(("ed", "ly", "ing")) or self._after_name(amount):
                return False
            if amount.value == 0 or (amount.form == "digits" and 1900 <= amount.value <= 2099):
                return False
        if (
            amount.kind == "duration"
            and self.text[amount.start : amount.start + 1].isdigit()
            and before[-1:] in ("/", ":")
        ):
            return False
        return not (before[-1:] == "-" and before[:1].isalpha() and amount.kind in ("other", "duration"))

    def _continues(self, amount: Amount) -> bool:
        """Whether a bare number goes on a series of names: sections 3, 4 and 5."""
        if self._series < 0 or amount.start - self._series > 6:
            return False
        gap = self.text[self._series : amount.start]
        return bool(_SERIES_GAP.fullmatch(gap)) and not self._modifies_noun(amount)

    def _is_named(self, amount: Amount) -> bool:
        """A number that a word before it makes a name: 'section 3', 'Boeing 737'."""
        before = self.text[max(0, amount.start - 24) : amount.start]
        words = before.rstrip(" \u00a0#").rsplit(None, 1)
        word = words[-1].lstrip("(“\"‘'[") if words else ""
        if word.lower() in _DESIGNATORS and before[-1:] in " \u00a0#" and self._designates(amount, word):
            return True
        return before.endswith("Group of ") or self._after_name(amount)  # 'the Group of 20 conference'

    def _is_no_amount(self, amount: Amount) -> bool:
        """A date, a clock time, an address, a score, an age, a place in a list, or a pronoun."""
        text, start, end = self.text, amount.start, amount.end
        before, after = text[max(0, start - 24) : start], text[end : end + 24]
        digits = amount.form == "digits"
        if digits:
            if _GLUED_BEFORE.search(before[-3:]) or _APOSTROPHE.search(before[-2:]):
                return True
            if is_code(text, amount):
                return True
            if _GLUED_AFTER.match(after) and not amount.unit:
                return True
            if _CLOCK.match(after) or (_AFTER_MONTH.search(before) and amount.value < 2100):
                return True
            if amount.value <= 31 and _MONTH_AFTER.match(after):
                return True
            if self._is_year(amount, after) or (amount.value < 100 and _YEAR_RANGE.search(before)):
                return True
            if _LIST_NUMBER.search(before) and _LIST_END.match(after):
                return True
            if _LIST_NUMBER.search(before) and amount.value < 100 and self._heads_name(amount):
                return True
            if opens_item(self.tokens, amount) or enumerates(text, start, end):
                return True
            if before.endswith("(") and after.startswith((")", ".)")) and amount.value < 100:
                return True
            if amount.value < 100_000 and _STREET.match(after) and amount.high is None:
                return True
            if _SMALL_PAIR.fullmatch(text[start:end]) and not self._modifies_noun(amount):
                return True
            if before.endswith(("$", "%")) or (_ZIP.search(before) and end - start == 5):
                return True
        elif _CLOCK.match(after) or (_ITEM_WORD.search(text, max(0, start - 4), start) and after[:2] == ": "):
            return True
        counts = self._modifies_noun(amount)
        if age_limit(text, amount, counts):
            return True
        if (before[-1:] in _OPENING and after[:1] in _CLOSING) or (
            before.endswith(("''", "``")) and after.startswith(("''", ",''", ".''"))
        ):
            return True
        if after.startswith(" Most "):
            return True
        if before.lower().endswith("top ") and not self._modifies_noun(amount):
            return True
        if text[start - 1 : start] == "§" or before.endswith(("§ ", "# ", "No.")):
            return True
        return is_age(self.tokens, amount, counts) or points_at_known(self.tokens, amount, counts)

    def _designates(self, amount: Amount, word: str) -> bool:
        """Whether the designator `word` before the number names it, rather than being counted on."""
        if amount.value != int(amount.value) or amount.value >= 10000:
            return False
        return word[0].isupper() or not self._modifies_noun(amount)

    def _is_year(self, amount: Amount, after: str) -> bool:
        if not 1000 <= amount.value <= 2100 or amount.end - amount.start != 4 or amount.unit:
            return bool(
                amount.high
                and 1900 <= amount.value <= 2100
                and amount.bare
                and "," not in self.text[amount.start : amount.end]
            )
        word = (
            after.split(None, 1)[0].strip(".,;:)”\"'").lower() if after[:1] == " " and after.strip() else ""
        )
        if word in _PEOPLE:
            return False
        first, _ = self.tokens.range_of(amount.start, amount.end)
        dated = first < len(self.tokens) and self.tokens.ent[first] in ("DATE", "TIME")
        return dated or (amount.value >= 1400 and not (amount.value < 1900 and self._modifies_noun(amount)))

    def _modifies_noun(self, amount: Amount) -> bool:
        """Whether the parse has the number count a noun behind it."""
        tokens = self.tokens
        first, last = tokens.range_of(amount.start, amount.end)
        for i in range(first, last):
            head = tokens.head[i]
            if head >= last and tokens.dep[i] in ("nummod", "compound", "amod", "nmod", "quantmod", "det"):
                return tokens.pos[head] in ("NOUN", "PROPN", "ADJ") and head - last < 5
        return False

    def _after_name(self, amount: Amount) -> bool:
        """'Boeing 737', 'FTSE 100', 'Anderson Cooper 360', 'Group of Seven'."""
        tokens, text = self.tokens, self.text
        first, _last = tokens.range_of(amount.start, amount.end)
        if first >= len(tokens) or first == 0 or amount.high is not None:
            return False
        number = text[amount.start : amount.end]
        if amount.form == "digits":
            if not number.replace("-", "").isdigit() and not (
                amount.joined and number.split("-")[0].isdigit()
            ):
                return False  # 5,001.28 is a level, never a name
        elif not number[0].isupper():
            return False
        before = first - 1
        previous = tokens.word[before]
        if tokens.sent[first] == first:
            return False
        if numbers_index(tokens, first):
            return True
        if amount.form != "digits":
            return tokens.pos[before] == "PROPN" or (
                previous == "of" and tokens.word[before - 1][:1].isupper()
            )
        if not (previous[:1].isupper() or previous in ("&", "/")) or text[
            tokens.end[before] : amount.start
        ] not in (" ", "\u00a0", "-", ""):
            return (
                tokens.ent[first] in _NAMING_ENTITIES
                and tokens.ent_iob[first] == 1
                and not self._modifies_noun(amount)
            )
        if tokens.pos[before] not in ("PROPN", "NOUN", "X", "ADJ") and previous.lower() not in _DESIGNATORS:
            return False
        if self._modifies_noun(amount) and tokens.sent[before] == before:
            return False
        if given_to(tokens, amount):
            return False
        return not (
            tokens.ent[first] in ("CARDINAL", "QUANTITY")
            and tokens.ent_iob[first] == 3
            and self._modifies_plural(amount)
        )

    def _modifies_plural(self, amount: Amount) -> bool:
        tokens = self.tokens
        _, last = tokens.range_of(amount.start, amount.end)
        return any(tokens.tag[i] == "NNS" for i in range(last, min(last + 2, len(tokens))))

    def _heads_name(self, amount: Amount) -> bool:
        """Whether a single name or a call to do something follows: a line of a list, '2 Ada Smith', '2 Take it'."""
        tokens = self.tokens
        _, last = tokens.range_of(amount.start, amount.end)
        if last >= len(tokens):
            return False
        called = tokens.tag[last] in ("VB", "VBP") and tokens.word[last][:1].isupper()
        return called or (tokens.tag[last] == "NNP" and not self._modifies_plural(amount))
