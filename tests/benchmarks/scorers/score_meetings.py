#!/usr/bin/env python3
"""Stdlib scorer for MEETINGS. usage: score_meetings.py GOLD.jsonl[,GOLD2] PRED.jsonl [--json] [--errors]
PRED is what `briefing batch` writes (contract briefing/1).
Core gold = neither "minor" nor "same_as" (another mention of the meeting it points to). A prediction matches a core
meeting by any of its mentions overlapping any trigger of that meeting (its own or a same_as one), one-to-one.
Predictions overlapping other non-core triggers are ignored; further predictions on a core meeting that is matched
already are ignored too but counted as duplicates. Whole articles (rows with `timexes`) are annotated for events and
deadlines too; in the paragraphs predicted events and deadlines without a gold row are ignored.
in_texts_without = entries from texts that have no core meeting (to be 0). duplicates (to be 0).
next_f1: same, restricted to not-yet-held statuses (scheduled, expected, possible, postponed): pred and gold must both be in
that set. status3 = held / upcoming / cancelled accuracy on matched core. when/where: span overlap; value exact
(where the gold has none, none; a gold value without words, inferred, may also be left out). participants: F1 over overlapping spans. usable = matched, upcoming-class right, when_value
right and >=1 participant right (or gold has none): what a calendar entry needs; reported as F1 over upcoming gold."""
import json, sys

from tests.benchmarks.scorers import contract
UP = {"scheduled", "expected", "possible", "postponed"}
def load(ps):
    d = {}
    for p in ps.split(","):
        for l in open(p, encoding="utf-8"): r = json.loads(l); d[r["id"]] = r
    return d
def ov(a, b): return a and b and min(a[1], b[1]) > max(a[0], b[0])
def hit(p, g): return any(ov(m, t) for m in p["mentions"] for t in g.get("triggers", [g["trigger"]]))
def cluster(G):
    for i, g in enumerate(G):
        if core(g): g["triggers"] = [g["trigger"]]
    for i, g in enumerate(G):
        j = i
        while G[j].get("same_as") is not None and G[j]["same_as"] != j: j = G[j]["same_as"]
        if j != i and "triggers" in G[j]: G[j]["triggers"].append(g["trigger"])
def f(tp, g, p): return 2 * tp / (g + p) if g + p else 0
def c3(s): return "upcoming" if s in UP else s
def core(m): return not m.get("minor") and not m.get("optional") and m.get("same_as") is None
def score(gold, pred):
    tp = ng = npd = st5 = st3 = wv = kd = 0; pt = pg = pp = 0; wt = wg = wp = 0; lt = lg = lp = dup = 0; ut = ug = up = us = none = 0; err = []
    for k, r in gold.items():
        G = r["meetings"]; P = list(pred.get(k, {}).get("meetings", [])); used = set(); T = r["text"]
        cluster(G); lenient = "timexes" not in r
        for g in filter(core, G):
            j = next((j for j, p in enumerate(P) if j not in used and hit(p, g)), None)
            if j is not None: used.add(j)
            ng += 1; gu = g["status"] in UP; ug += gu
            pg += len(g["participants"]); wg += g["when"] is not None; lg += g["where"] is not None
            if j is None: err.append((k, "MISSED", T[slice(*g["trigger"])], g["status"])); continue
            p = P[j]; tp += 1; npd += 1; puu = p.get("status") in UP; up += puu
            st5 += p.get("status") == g["status"]; s3 = c3(p.get("status")) == c3(g["status"]); st3 += s3; kd += p.get("kind") == g["kind"]
            ps = p.get("participants") or []; pp += len(ps); left = list(ps); h = 0
            for x in g["participants"]:
                y = next((y for y in left if ov(x, y)), None)
                if y is not None: left.remove(y); h += 1
            pt += h; wp += p.get("when") is not None; w = bool(ov(g["when"], p.get("when"))); wt += w
            lp += p.get("where") is not None; lt += bool(ov(g["where"], p.get("where")))
            pv, gv = p.get("when_value") or None, g["when_value"] or None; v = pv == gv or (g["when"] is None and pv is None); wv += v
            if gu and puu: ut += 1; us += v and (h > 0 or not g["participants"])
            if not (s3 and v): err.append((k, "WRONG", T[slice(*g["trigger"])], (g["status"], g["when_value"]), (p.get("status"), p.get("when_value"))))
        for j, p in enumerate(P):
            if j not in used: dup += any(core(g) and hit(p, g) for g in G)
            if j in used or any(hit(p, g) for g in G) or lenient and p.get("kind") in ("deadline", "event"): continue
            none += not any(map(core, G))
            npd += 1; up += p.get("status") in UP; err.append((k, "SPURIOUS", T[max(0, p["mentions"][0][0] - 25):p["mentions"][0][1] + 15], p.get("status")))
    return {"gold": ng, "pred": npd, "duplicates": dup, "in_texts_without": none, "trigger_p": tp / npd if npd else 0, "trigger_r": tp / ng if ng else 0, "trigger_f1": f(tp, ng, npd),
            "status5_acc": st5 / tp if tp else 0, "status3_acc": st3 / tp if tp else 0, "kind_acc": kd / tp if tp else 0,
            "participants_f1": f(pt, pg, pp), "when_f1": f(wt, wg, wp), "when_value_acc": wv / tp if tp else 0, "where_f1": f(lt, lg, lp),
            "next_gold": ug, "next_f1": f(ut, ug, up), "usable_f1": f(us, ug, up)}, err
if __name__ == "__main__":
    gold = load(sys.argv[1])
    rows = contract.load(sys.argv[2], {k: r["text"] for k, r in gold.items()})
    o, e = score(gold, {k: {"meetings": contract.meetings(r)} for k, r in rows.items()})
    print(json.dumps({k: round(v, 3) for k, v in o.items()}) if "--json" in sys.argv else "\n".join(f"{k:16} {v:.4f}" if isinstance(v, float) else f"{k:16} {v}" for k, v in o.items()))
    if "--errors" in sys.argv:
        for x in e: print(*x, sep="\t")
