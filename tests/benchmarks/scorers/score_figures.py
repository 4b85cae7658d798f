#!/usr/bin/env python3
"""Stdlib scorer for FIGURES. usage: score_figures.py GOLD.jsonl[,GOLD2] PRED.jsonl [--json] [--errors]
PRED is what `briefing batch` writes (contract briefing/1).
Row: {"id","text","figures":[{"span":[s,e],"kind","value","value_high","currency","unit","measures","direction","period"}]}
- gold items with "minor" (e.g. 'two sides') or kind 'ordinal' are optional: neither missed nor spurious;
  predicted ordinals (the contract's "rank") are ignored.
- relaxed = any overlap, one-to-one, best overlap first; strict = identical span.
- value = relaxed + |value| within 0.1 % (and value_high if gold has one).
- full  = value + same kind + currency (money) / unit (percent vs percentage point, duration unit).
- measures = mean content-token F1 (crude stem) over ALL non-minor gold (missed = 0); head = share of gold whose
  head token (last content word before the first preposition) occurs in the predicted 'measures'.
- dir_acc over matched gold; dir_f1 over non-null labels. period_acc over gold with a period (missed = wrong)."""
import json, re, sys

from tests.benchmarks.scorers import contract
STOP = set("the a an of in on by to for from and or at with as per that which who whom under be been is are was were 's its his her their this".split())
PREP = set("of in on by to for from at with under per among who whose compared after before".split())
def load(p): return {r["id"]: r for r in map(json.loads, open(p, encoding="utf-8"))}
def stem(w):
    w = w.lower().replace("’", "'").replace("'s", "")
    for s in ("ies", "es", "s"):
        if w.endswith(s) and len(w) > len(s) + 2: return w[:-len(s)] + ("y" if s == "ies" else "")
    return w
def toks(s): return [stem(w) for w in re.findall(r"[A-Za-z0-9][\w'’&.-]*", s or "") if w.lower() not in STOP]
def head(s):
    out = []
    for w in re.findall(r"[A-Za-z0-9][\w'’&.-]*", s or ""):
        if w.lower() in PREP and out: break
        if w.lower() not in STOP: out.append(stem(w))
    return out[-1] if out else None
def close(a, b):
    try: return abs(float(a) - float(b)) <= 1e-3 * max(abs(float(b)), 1e-9)
    except (TypeError, ValueError): return False
def match(G, P):
    c = []
    for i, g in enumerate(G):
        for j, p in enumerate(P):
            o = min(g["span"][1], p["span"][1]) - max(g["span"][0], p["span"][0])
            if o > 0: c.append((g["span"] != p["span"], -o, i, j))
    c.sort(); a, b, m = set(), set(), []
    for _, _, i, j in c:
        if i not in a and j not in b: a.add(i); b.add(j); m.append((i, j))
    return m
def f(tp, ng, np_):
    p = tp / np_ if np_ else 0; r = tp / ng if ng else 0
    return 2 * p * r / (p + r) if p + r else 0
def unit_ok(g, p):
    if g["kind"] != p.get("kind"): return False
    if g["kind"] == "money": return g["currency"] == p.get("currency")
    if g["kind"] == "percent": return ("point" in (g["unit"] or "")) == ("point" in (p.get("unit") or ""))
    if g["kind"] == "duration": return stem(g["unit"] or "") == stem(p.get("unit") or "")
    return True
def opt(x): return x.get("minor") or x["kind"] == "ordinal"
def score(gold, pred):
    ng = npd = st = rel = val = full = 0; ms = hs = 0.0; da = dn = 0; dtp = dg = dp = 0; pa = pn = 0; cu = cn = 0
    kinds = {}; errs = []
    for k, r in gold.items():
        G = r["figures"]; P = [p for p in pred.get(k, {}).get("figures", []) if p.get("kind") not in ("ordinal", "rank")]
        m = match(G, P); used = {j for _, j in m}; got = dict(m)
        ign = {j for i, j in m if opt(G[i])}
        for j, p in enumerate(P):
            if j not in used and any(opt(g) and min(g["span"][1], p["span"][1]) > max(g["span"][0], p["span"][0]) for g in G): ign.add(j)
        npd += len(P) - len(ign)
        for j, p in enumerate(P):
            if j not in used and j not in ign: errs.append((k, "SPURIOUS", r["text"][slice(*p["span"])], p.get("value")))
            if j not in ign and p.get("direction"): dp += 1
        for i, g in enumerate(G):
            if opt(g): continue
            ng += 1; kk = kinds.setdefault(g["kind"], [0, 0]); kk[0] += 1
            dg += g["direction"] is not None; pn += g["period"] is not None; cn += g["kind"] == "count" and g["unit"] is not None
            if i not in got: errs.append((k, "MISSED", r["text"][slice(*g["span"])], g["value"])); continue
            p = P[got[i]]; rel += 1; st += g["span"] == p["span"]
            v = close(p.get("value"), g["value"]) and (g["value_high"] is None or close(p.get("value_high"), g["value_high"]))
            val += v; u = v and unit_ok(g, p); full += u; kk[1] += u
            if not u: errs.append((k, "WRONG", r["text"][slice(*g["span"])], (g["value"], g["kind"], g["currency"], g["unit"]), (p.get("value"), p.get("kind"), p.get("currency"), p.get("unit"))))
            a, b = set(toks(g["measures"])), set(toks(p.get("measures")))
            o = len(a & b); ms += 2 * o / (len(a) + len(b)) if o else 0
            hs += head(g["measures"]) in b
            dn += 1; da += g["direction"] == p.get("direction"); dtp += g["direction"] is not None and g["direction"] == p.get("direction")
            if g["period"]: pa += bool(set(toks(g["period"])) & set(toks(p.get("period"))))
            if g["kind"] == "count" and g["unit"]: cu += stem(g["unit"]) in toks(p.get("unit"))
    o = {"gold": ng, "pred": npd, "strict_f1": f(st, ng, npd), "relaxed_p": rel / npd if npd else 0, "relaxed_r": rel / ng if ng else 0,
         "relaxed_f1": f(rel, ng, npd), "value_f1": f(val, ng, npd), "full_f1": f(full, ng, npd),
         "measures_f1": ms / ng if ng else 0, "measures_head": hs / ng if ng else 0, "count_unit": cu / cn if cn else 0,
         "dir_acc": da / dn if dn else 0, "dir_f1": f(dtp, dg, dp), "period_acc": pa / pn if pn else 0}
    for k, (a, b) in sorted(kinds.items()): o["full_rec_" + k] = b / a
    return o, errs
if __name__ == "__main__":
    gold = {}
    for p in sys.argv[1].split(","): gold.update(load(p))
    rows = contract.load(sys.argv[2], {k: r["text"] for k, r in gold.items()})
    preds = {k: {"figures": contract.figures(r)} for k, r in rows.items()}
    o, e = score(gold, preds)
    if "--json" in sys.argv: print(json.dumps({k: round(v, 3) for k, v in o.items()}))
    else:
        for k, v in o.items(): print(f"{k:18} {v:.4f}" if isinstance(v, float) else f"{k:18} {v}")
    if "--errors" in sys.argv:
        for x in e: print(*x, sep="\t")
