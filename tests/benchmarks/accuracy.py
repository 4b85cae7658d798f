"""Print how accurate the extractors are on gold that is annotated by hand.

    python -m tests.benchmarks.accuracy --gold DIR [--only quotations,times,…] [--cache DIR] [--errors] [--out DIR]

DIR holds the gold files (their README says what each is). `--cache` keeps spaCy's parses, `--out` writes
the briefings (one JSON line a text, what `briefing batch` writes) for a look at them, `--errors` lists
what the figure, meeting and time scorers count as wrong. The scorers are those in `scorers/`.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Any

from briefing.extraction import pipeline
from briefing.records import to_json
from tests.benchmarks import parsed
from tests.benchmarks.scorers import (
    contract,
    score_figures,
    score_meetings,
    score_quotations,
    score_seeds,
    score_timex,
)

SETS: dict[str, list[list[str]]] = {
    "quotations": [["polnear.dev.jsonl"], ["ggt.dev.jsonl"]],
    "figures": [
        ["figures.dev.jsonl", "figures_docs.dev.jsonl", "figures_ggt.dev.jsonl"],
        ["figures.dev.jsonl"], ["figures_docs.dev.jsonl"], ["figures_ggt.dev.jsonl"],
    ],
    "meetings": [
        ["meetings.dev.jsonl", "meetings_docs.dev.jsonl", "meetings_ggt.dev.jsonl", "meetings_te3.dev.jsonl"],
        ["meetings.dev.jsonl"], ["meetings_docs.dev.jsonl"], ["meetings_ggt.dev.jsonl"], ["meetings_te3.dev.jsonl"],
    ],
    "times": [
        ["timex.timebank.dev.jsonl"], ["timex.aquaint.dev.jsonl"],
        ["meetings_docs.dev.jsonl"], ["meetings_ggt.dev.jsonl"], ["meetings_te3.dev.jsonl"],
    ],
    "seeds": [["seeds.gold.jsonl"]],
}  # fmt: skip


class Runner:
    """Briefs gold files, each once, and keeps the rows."""

    def __init__(self, gold: Path, cache: Path | None, out: Path | None) -> None:
        self.gold, self.cache, self.out = gold, cache, out
        self.nlp = pipeline.load()
        self.made_by = pipeline.engine(self.nlp)
        self.done: dict[str, tuple[list[dict[str, Any]], dict[str, dict[str, Any]]]] = {}
        if out:
            out.mkdir(parents=True, exist_ok=True)

    def brief(self, name: str) -> tuple[list[dict[str, Any]], dict[str, dict[str, Any]]]:
        """(gold rows, {ref: briefing as plain JSON objects}) of the gold file `name`."""
        if name not in self.done:
            import json

            rows, lines = [], []
            own = [self.nlp.get_pipe(c) for c in pipeline.COMPONENTS]
            for row, story, doc in parsed.docs(self.nlp, self.gold / name, self.cache):
                for component in own:
                    doc = component(doc)
                lines.append(to_json(pipeline.briefing_of(doc, story, self.made_by)))
                rows.append(row)
            made = {}
            for line in lines:
                briefing = json.loads(line)
                contract.check(briefing)
                made[briefing["story"]["ref"]] = briefing
            if self.out:
                (self.out / name).write_bytes(b"\n".join(lines) + b"\n")
            self.done[name] = rows, made
        return self.done[name]

    def together(self, names: list[str]) -> tuple[dict[str, Any], dict[str, Any]]:
        """({id: gold row}, {id: briefing}) over several files."""
        gold: dict[str, Any] = {}
        made: dict[str, Any] = {}
        for name in names:
            rows, briefings = self.brief(name)
            gold |= {row["id"]: row for row in rows}
            made |= briefings
        return gold, made


def table(title: str, numbers: dict[str, Any]) -> None:
    """Print one scorer's numbers on a few lines."""
    print(f"\n{title}")
    cells = [f"{k} {v:.3f}" if isinstance(v, float) else f"{k} {v}" for k, v in numbers.items()]
    for i in range(0, len(cells), 6):
        print("   " + "   ".join(cells[i : i + 6]))


def quotations(rows: list[dict[str, Any]], made: dict[str, Any], title: str) -> None:
    """Print the quotation scorer's table for `rows`."""
    result = score_quotations.score(rows, {ref: contract.quotations(made[ref]) for ref in made})
    print(f"\n{title}")
    for key in ("relaxed", "strict", "exact", "joint", "sure"):
        x = result[key]
        print(
            f"   {key:8} P {100 * x['P']:5.1f}  R {100 * x['R']:5.1f}  F1 {100 * x['F1']:5.1f}   (tp {x['tp']}, pred {x['pred']}, gold {x['gold']})"
        )
    for key in ("spk", "spk_exact", "spk_ref"):
        if result[key]["acc"] is not None:
            print(f"   {key:9} {100 * result[key]['acc']:5.1f} %  (n {result[key]['n']})")
    for key in ("direct", "mixed", "indirect"):
        x = result["type." + key]
        print(
            f"   {key:8} P {100 * x['P']:5.1f}  R {100 * x['R']:5.1f}  F1 {100 * x['F1']:5.1f}  joint recall {100 * (x['joint_R'] or 0):5.1f}"
        )


def main() -> None:
    """Run the scorers that were asked for, all of them by default."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--gold", type=Path, required=True)
    ap.add_argument("--cache", type=Path)
    ap.add_argument("--out", type=Path)
    ap.add_argument("--only", default=",".join(SETS))
    ap.add_argument("--errors", action="store_true")
    a = ap.parse_args()
    runner = Runner(a.gold, a.cache, a.out)
    began = time.process_time()
    for what in a.only.split(","):
        for names in SETS[what]:
            if not all((a.gold / name).exists() for name in names):
                continue
            gold, made = runner.together(names)
            title = f"{what}: {' + '.join(names)} ({len(gold)} texts)"
            errors: list[tuple[Any, ...]] = []
            if what == "quotations":
                rows = list(gold.values())
                quotations(rows, made, title)
                if rows[0]["corpus"] == "polnear":
                    quotations(
                        [r for r in rows if r["split"] != "train"], made, f"{title}, splits dev and test"
                    )
            elif what == "figures":
                numbers, errors = score_figures.score(
                    gold, {k: {"figures": contract.figures(r)} for k, r in made.items()}
                )
                table(title, numbers)
            elif what == "meetings":
                numbers, errors = score_meetings.score(
                    gold, {k: {"meetings": contract.meetings(r)} for k, r in made.items()}
                )
                table(title, numbers)
            elif what == "times":
                numbers, errors = score_timex.score(
                    gold, {k: {"timexes": contract.timexes(r)} for k, r in made.items()}
                )
                table(title, numbers)
            else:
                folder = a.out or Path(a.cache or ".")
                written = folder / "seeds-briefed.jsonl"
                written.write_bytes(b"\n".join(__import__("msgspec").json.encode(r) for r in made.values()))
                print()
                for kind in ("quotations", "figures", "meetings"):
                    score_seeds.main(written, kind, a.gold / names[0])
            if a.errors and len(names) == 1:
                for error in errors:
                    print(*error, sep="\t")
    print(f"\n{time.process_time() - began:.1f} s of CPU")


if __name__ == "__main__":
    main()
