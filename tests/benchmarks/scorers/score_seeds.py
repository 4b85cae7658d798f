#!/usr/bin/env python3
"""Hold the briefing of the two seed articles against a reading of them by hand.

    python3 score_seeds.py PRED.jsonl [quotations|figures|meetings]

PRED is what `briefing batch ../shared/gold/seeds.gold.jsonl` writes (contract briefing/1).
Every row that is not optional must be there, and nothing else may be:
  quotation  content overlap (letters) IoU >= 0.8, the kind, the cue, and the speaker's full name
             (the person named, also where the text only says "Trump's economic advisor");
             a role where the reading has one
  figure     the same span, value and currency; direction where the reading has one;
             'measures' shares a content word
  meeting    a mention on the trigger, upcoming / held right, every participant, the words of 'when'
Optional rows may be there or not. One entry an item: what is said twice, or a second entry for a
meeting told before, is an extra. Exit status 0 only when all rows hold and nothing is extra.
"""
import json
import re
import sys
from pathlib import Path

from tests.benchmarks.scorers import contract

UPCOMING = {"scheduled", "expected", "possible"}


def overlap(a, b):
    return bool(a and b) and min(a[1], b[1]) > max(a[0], b[0])


def letters(text, spans):
    return {i for a, b in spans for i in range(a, b) if text[i].isalnum()}


def plain(name):
    return re.sub(r"^(the|an|a)\s+", "", re.sub(r"[^\w\s]", " ", (name or "").casefold()).strip())


def same_name(text, want, got):
    """Equal, or longer by an apposition; where the story never says the full name, its last word."""
    w, g = plain(want), plain(got)
    return g == w or g.startswith(w + " ") or g.endswith(" by " + w) or g.endswith(" by the " + w) or (want not in text and g.split()[-1:] == w.split()[-1:])


def words(s):
    return {w.rstrip("s") for w in re.findall(r"[a-z]+", (s or "").lower())} - {"", "the", "of", "with", "on", "in", "to", "u", "a", "under", "come"}


def quotation_faults(text, gold, pred):
    faults = []
    p = letters(text, [c["span"] for c in pred["content"]])
    if not any(len(g & p) >= 0.8 * len(g | p) for g in (letters(text, c) for c in [gold["content"], *gold["alt"]])):
        faults.append("content is " + repr(" … ".join(c["text"] for c in pred["content"])[:90]))
    if pred["kind"] != gold["kind"]:
        faults.append(f"kind is {pred['kind']}")
    if not pred.get("cue") or not any(overlap(pred["cue"]["span"], c) for c in gold["cue"]):
        faults.append(f"cue is {pred['cue']['text']!r}" if pred.get("cue") else "no cue")
    speaker = pred.get("speaker") or {}
    if not same_name(text, gold["name"], speaker.get("name")):
        faults.append(f"speaker is {speaker.get('name')!r}")
    if gold["role"] and plain(gold["role"]) not in plain(speaker.get("role")):
        faults.append(f"role is {speaker.get('role')!r}")
    return faults


def figure_faults(text, gold, pred):
    faults = []
    for key in ("span", "value", "currency"):
        if pred.get(key) != gold[key]:
            faults.append(f"{key} is {pred.get(key)!r}")
    if gold["direction"] and pred.get("direction") != gold["direction"]:
        faults.append(f"direction is {pred.get('direction')!r}")
    measures = (pred.get("measures") or {}).get("text")
    if not words(measures) & words(gold["measures"]):
        faults.append(f"measures is {measures!r}")
    return faults


def meeting_faults(text, gold, pred):
    faults = []
    if (pred["status"] in UPCOMING) != (gold["status"] in UPCOMING):
        faults.append(f"status is {pred['status']}")
    spans = [p["span"] for p in pred.get("participants") or [] if p.get("span")]
    for want in gold["participants"]:
        if not any(overlap(want, s) for s in spans) and not any(same_name(text, text[slice(*want)], p["name"]) for p in pred.get("participants") or []):
            faults.append(f"without {text[slice(*want)]!r}")
    when = (pred.get("when") or {}).get("span")
    if (gold["when"] and not when) or (when and not any(overlap(when, w) for w in gold["whens"])):
        faults.append(f"when is {(pred.get('when') or {}).get('text')!r}")
    return faults


def touches(kind, gold, pred):
    if kind == "quotations":
        return any(overlap(c["span"], g) for c in pred["content"] for g in gold["content"])
    if kind == "figures":
        return overlap(pred["span"], gold["span"])
    return any(overlap(m, gold["trigger"]) for m in pred["mentions"])


FAULTS = {"quotations": quotation_faults, "figures": figure_faults, "meetings": meeting_faults}


def label(kind, text, gold):
    span = {"quotations": lambda: gold["content"][0], "figures": lambda: gold["span"], "meetings": lambda: gold["trigger"]}[kind]()
    words_ = text[span[0]:span[1]]
    return f"{gold['name']}: {words_[:60]}" if kind == "quotations" else text[max(0, span[0] - 20):span[1] + 20].replace("\n", " ") if kind == "meetings" else words_


def main(pred_path, only=None, gold_path=None):
    gold_path = gold_path or Path(__file__).parent.parent / "gold" / "seeds.gold.jsonl"
    docs = [json.loads(line) for line in open(gold_path, encoding="utf-8")]
    preds = contract.load(pred_path, {d["id"]: d["text"] for d in docs})
    right = total = extra = 0
    for doc in docs:
        row, text = preds.get(doc["id"], {}), doc["text"]
        for kind in [only] if only else FAULTS:
            items, used = list(row.get(kind) or []), set()
            for i, gold in enumerate(doc[kind] if kind == "meetings" else []):
                gold["whens"] = [g["when"] for k, g in enumerate(doc[kind]) if g["when"] and (k == i or g["same_as"] == i)]
            for gold in sorted(doc[kind], key=lambda g: (g["optional"], g.get("same_as") is not None)):
                near = [j for j, p in enumerate(items) if j not in used and touches(kind, gold, p)]
                if gold["optional"]:
                    used.update(near)
                    continue
                if gold.get("same_as") is not None:
                    continue  # belongs to an earlier row: an entry of its own is an extra
                total += 1
                faults, best = min(((FAULTS[kind](text, gold, items[j]), j) for j in near), key=lambda x: len(x[0]), default=(["missing"], None))
                used.add(best)
                right += not faults
                if faults:
                    print(f"{doc['id'][:3]} {kind[:-1]:9} {label(kind, text, gold)!r}: {'; '.join(faults)}")
            for j, p in enumerate(items):
                if j not in used and not (kind == "meetings" and p.get("kind") in ("deadline", "event")
                                         and any(overlap(m, d["span"]) for m in p["mentions"] for d in doc["deadlines"])):
                    extra += 1
                    print(f"{doc['id'][:3]} {kind[:-1]:9} extra: {json.dumps(p, ensure_ascii=False)[:120]}")
    print(f"seeds{' ' + only if only else ''}: {right} of {total} rows right, {extra} extra")
    return 0 if right == total and not extra else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
