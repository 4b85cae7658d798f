#!/usr/bin/env python3
"""Stdlib TIMEX3 scorer.  usage: score_timex.py GOLD.jsonl PRED.jsonl [--json] [--errors]
PRED is what `briefing batch` writes (contract briefing/1).
gold/pred rows: {"id","text","dct","timexes":[{"span":[s,e],"type","value"}]}
Metrics follow TempEval-3: strict F1 (same span), relaxed F1 (any overlap, one-to-one),
type F1 = relaxed F1 with same type, value F1 = relaxed match with exactly equal value.
Also value F1 restricted to gold DATE/TIME and to gold DURATION (recall side restricted by gold
type, precision side by predicted type)."""
import json, sys

from tests.benchmarks.scorers import contract
def load(p): return {r["id"]: r for r in map(json.loads, open(p, encoding="utf-8")) }
def match(g, p):
    cand = []
    for i, a in enumerate(g):
        for j, b in enumerate(p):
            ov = min(a["span"][1], b["span"][1]) - max(a["span"][0], b["span"][0])
            if ov > 0: cand.append((a["span"] != b["span"], -ov, i, j))
    cand.sort(); ug, up, m = set(), set(), []
    for _, _, i, j in cand:
        if i in ug or j in up: continue
        ug.add(i); up.add(j); m.append((i, j))
    return m
def f1(tp, ng, np):
    p = tp / np if np else 0; r = tp / ng if ng else 0
    return (2 * p * r / (p + r) if p + r else 0), p, r
def score(gold, pred):
    ng = np_ = strict = rel = typ = val = 0
    per = {}; errors = []
    for k, g in gold.items():
        G = g["timexes"]; P = pred.get(k, {}).get("timexes", [])
        ng += len(G); np_ += len(P)
        for t in G: per.setdefault(t["type"], [0, 0, 0, 0])[0] += 1
        for t in P: per.setdefault(t["type"], [0, 0, 0, 0])[1] += 1
        m = match(G, P)
        for i, j in m:
            rel += 1; strict += G[i]["span"] == P[j]["span"]
            typ += G[i]["type"] == P[j]["type"]
            ok = G[i]["value"] == P[j]["value"]; val += ok
            per[G[i]["type"]][2] += 1; per[G[i]["type"]][3] += ok
            if not ok: errors.append((k, g["text"][slice(*G[i]["span"])], G[i]["value"], P[j]["value"]))
        mi = {i for i, _ in m}; mj = {j for _, j in m}
        for i, t in enumerate(G):
            if i not in mi: errors.append((k, g["text"][slice(*t["span"])], t["value"], "MISSED"))
        for j, t in enumerate(P):
            if j not in mj: errors.append((k, g["text"][slice(*t["span"])], "SPURIOUS", t["value"]))
    out = {"gold": ng, "pred": np_,
           "strict_f1": f1(strict, ng, np_)[0],
           "relaxed_p": f1(rel, ng, np_)[1], "relaxed_r": f1(rel, ng, np_)[2], "relaxed_f1": f1(rel, ng, np_)[0],
           "type_f1": f1(typ, ng, np_)[0], "value_f1": f1(val, ng, np_)[0],
           "value_acc": val / rel if rel else 0}
    for t, (a, b, c, d) in sorted(per.items(), key=lambda x: str(x[0])):
        out["recall_" + str(t)] = c / a if a else 0; out["valrec_" + str(t)] = d / a if a else 0
    return out, errors
if __name__ == "__main__":
    gold = load(sys.argv[1])
    rows = contract.load(sys.argv[2], {k: r["text"] for k, r in gold.items()})
    o, e = score(gold, {k: {"timexes": contract.timexes(r)} for k, r in rows.items()})
    if "--json" in sys.argv: print(json.dumps({k: round(v, 4) for k, v in o.items()}))
    else:
        for k, v in o.items(): print(f"{k:16} {v:.4f}" if isinstance(v, float) else f"{k:16} {v}")
    if "--errors" in sys.argv:
        for x in e: print(*x, sep="\t")
