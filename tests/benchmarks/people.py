"""Print how often the words for a speaker are resolved to the right name, on annotated speakers.

    python -m tests.benchmarks.people --gold DIR [--cache DIR] [--errors]

DIR holds `ggt.dev.jsonl`, whose quotations have the words of the speaker and the full name of who that is. Each
speaker's words are handed to the people index as they are, so that no error of the quotations counts. *last
word* compares the last words of the names, as the quotation scorer does, *whole name* all of them.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from briefing.extraction import pipeline
from tests.benchmarks import parsed
from tests.benchmarks.scorers.score_quotations import PRON, lastword, norm

FILE = "ggt.dev.jsonl"


def kind_of(words: str, name: str) -> str:
    """How the text names a speaker: in full, by surname, by pronoun or by description."""
    if words.lower() in PRON:
        return "pronoun"
    if words.lower() == name.lower():
        return "in full"
    return "last name" if lastword(words) == lastword(name) else "description"


def main() -> None:
    """Read the arguments, print one line a kind of mention."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    nlp = pipeline.load()
    find_people = nlp.get_pipe("briefing_people")
    counts: Counter[tuple[str, str]] = Counter()
    for row, story, doc in parsed.docs(nlp, arguments.gold / FILE, arguments.cache):
        index = find_people(doc)._.people_index
        for quote in row["quotes"]:
            if not quote.get("speaker") or not quote.get("speaker_ref"):
                continue
            start, end = quote["speaker"][0][0], quote["speaker"][-1][1]
            want, got = quote["speaker_ref"], index.name(start, end)
            right = lastword(got) == lastword(want)
            for kind in ("all", kind_of(story.text[start:end], want)):
                counts[kind, "n"] += 1
                counts[kind, "last"] += right
                counts[kind, "whole"] += norm(got) == norm(want)
            if arguments.errors and not right:
                print(f"{row['id']}: {story.text[start:end]!r} is {want!r}, not {got!r}")
    for kind in ("in full", "last name", "pronoun", "description", "all"):
        n = max(1, counts[kind, "n"])
        last, whole = 100 * counts[kind, "last"] / n, 100 * counts[kind, "whole"] / n
        print(f"{kind:12} last word {last:5.1f} %   whole name {whole:5.1f} %   (n {n})")


if __name__ == "__main__":
    main()
