"""Print what our components cost beside the bare spaCy pipeline, in CPU time of one process and one run.

    python -m tests.benchmarks.cost TEXTS.jsonl [--most N]

TEXTS has one article a line with a `text` and perhaps a `published` date. Also printed: one paragraph of
200 kB with 5,000 quotation marks, as a multiple of its own bare parse.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from pathlib import Path

from spacy.tokens import Doc

from briefing.extraction import pipeline
from briefing.extraction.tokens import Tokens
from tests.benchmarks.parsed import rows, story


def main() -> None:
    """Measure and print."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("texts", type=Path)
    ap.add_argument("--most", type=int, default=100_000)
    a = ap.parse_args()
    nlp = pipeline.load()
    own = [(name, nlp.get_pipe(name)) for name in pipeline.COMPONENTS]
    stories = [story(row) for row in rows(a.texts)[: a.most]]
    spent: dict[str, float] = defaultdict(float)

    def bare(texts: list[Doc]) -> list[Doc]:
        began = time.process_time()
        with nlp.select_pipes(disable=list(pipeline.COMPONENTS)):
            made = list(nlp.pipe(texts, batch_size=32))
        spent["bare"] += time.process_time() - began
        return made

    def ours(doc: Doc) -> None:
        began = time.process_time()
        Tokens.of(doc)
        spent["columns"] += time.process_time() - began
        for name, component in own:
            began = time.process_time()
            component(doc)
            spent[name] += time.process_time() - began

    bare([nlp.make_doc("Warming up, he said.")])
    spent.clear()
    for start in range(0, len(stories), 32):
        for doc in bare([pipeline.prepare(nlp, one) for one in stories[start : start + 32]]):
            ours(doc)
    whole = sum(spent.values()) / spent["bare"]
    print(
        f"{len(stories)} texts: bare pipeline {spent['bare']:.1f} s of CPU; with ours {whole:.3f} x as much"
    )
    for name, seconds in spent.items():
        if name != "bare":
            print(f"   {name:22} + {seconds / spent['bare']:.3f} x")

    paragraph = ("“We waited for the board,” she said, “and 5 percent of it came on Monday.” " * 2700)[
        :200_000
    ]
    spent.clear()
    (doc,) = bare([nlp.make_doc(paragraph)])
    ours(doc)
    marks = sum(paragraph.count(mark) for mark in "“”")
    print(
        f"one paragraph of {len(paragraph):,} characters with {marks:,} marks: {sum(spent.values()) / spent['bare']:.2f} x its bare parse"
    )


if __name__ == "__main__":
    main()
