#!/usr/bin/env python3
"""Score predicted quotations against gold (stdlib only).

    python3 score_quotations.py GOLD.jsonl PRED.jsonl [--split dev,test] [--json]

PRED  what `briefing batch GOLD.jsonl` writes (contract briefing/1); documents of GOLD without
      a PRED line count as empty.

Definitions
  Content as a set of characters: letters and digits only, so quote marks, punctuation and white
    space never matter.
  Neutral zone: gold quotes with "eval": false (beliefs, plans, scare quotes ...).  A prediction
    that matches no evaluated gold quote but has >= 50% of its characters inside neutral gold
    content is dropped: neither right nor wrong.
  relaxed   one-to-one greedy matching, best IoU first, IoU >= 0.5.  Before matching, pieces are
    joined: predictions lying >= 80% inside one and the same gold quote become one prediction
    (their first speaker that is not empty), and gold quotes lying >= 80% inside one prediction
    become one gold quote, for counting purposes.  So "A," he said. "B." may be one or two quotes.
  strict    the same, without joining.
  ggt0.3 / ggt0.8  GenderGapTracker's own measure: for each gold quote in turn the unused
    prediction that covers the largest share of the gold quote's characters (full span from first to
    last character), if > 0.3 / > 0.8.  It does not punish predictions that are too long.
  exact     strict matching, but the content must be the same set of letters and digits (i.e. equal
    but for white space, quotation marks and punctuation); a leading "that"/"whether"/"if" is ignored.
  chars     micro precision / recall / F1 over content characters (independent of segmentation).
  speaker   over relaxed matches whose gold has a speaker span:
    spk        predicted speaker span overlaps the gold speaker span by a letter (GGT's measure), or
               predicted and gold head names agree (last capitalised word before any comma / "who";
               pronouns never agree by name)
    spk_exact  predicted speaker text equals the gold text but for punctuation, leading articles and
               white space, or the spans' IoU >= 0.8
    spk_ref    gold has "speaker_ref" (resolved person): last word of the prediction's speaker_ref (else
               of its speaker text) equals the last word of the gold's speaker_ref; over all relaxed matches
  joint     relaxed F1 where a match counts only if its speaker is right (spk; a gold quote without
            speaker span counts as right only if the prediction has none either, or, where the gold has
            speaker_ref, if spk_ref holds)
  by type   recall over gold quotes of the type, precision over predictions of the type (type of a
            prediction = share of its characters in double quotation marks, by quote_type below);
            F1 from the two.  Speaker accuracy per gold type.
"""
import argparse, collections, json, re

from tests.benchmarks.scorers import contract

def quote_mask(text):
    """bytearray: 1 for characters inside double quotation marks (marks included).
    A quotation still open at the end of its paragraph reaches that end."""
    mask = bytearray(len(text))
    pos = 0
    for para in text.splitlines(keepends=True):
        start = None
        # NYT-style '' (two apostrophes) and `` count as double quotation marks
        para = para.replace("''", "\"\"").replace("``", "\"\"")
        skip = False
        for i, ch in enumerate(para):
            kind = None
            if skip:
                skip = False
                continue
            if para[i:i + 2] == '""':
                skip = True
            if ch in "\u201c\u201f\u00ab":
                kind = "open"
            elif ch in "\u201d\u00bb":
                kind = "close"
            elif ch in "\"\uff02":
                kind = "close" if start is not None else "open"
            if kind == "open" and start is None:
                start = i
            elif kind == "close" and start is not None:
                for k in range(start, i + 1):
                    mask[pos + k] = 1
                start = None
        if start is not None:
            for k in range(start, len(para.rstrip())):
                mask[pos + k] = 1
        pos += len(para)
    return mask


def quote_type(text, spans, mask):
    tot = inq = 0
    for a, b in spans:
        for i in range(a, b):
            if text[i].isalnum():
                tot += 1
                inq += mask[i]
    if not tot or not inq:
        return "indirect"
    return "direct" if inq >= 0.9 * tot else "mixed"

PRON = set("he she they it we i you who him her them his their this that these those one "
           "himself herself another others some many".split())


def chars(text, spans):
    return frozenset(i for a, b in spans for i in range(max(a, 0), min(b, len(text))) if text[i].isalnum())


def surface(text, spans):
    return " ".join(text[a:b] for a, b in spans)


def norm(s):
    s = re.sub(r"[^\w\s]", " ", s.lower())
    s = re.sub(r"^\s*(?:(?:the|a|an)\s+)+", "", s)
    return " ".join(s.split())


def headname(s):
    s = re.split(r",|\bwho\b|\(|\u2014| - ", s.strip().strip(",.;:\"\u201c\u201d "))[0]
    s = re.sub(r"[\u2019']s$", "", s.strip())
    caps = [w.strip(".,'\u2019\"") for w in s.split() if w[:1].isupper()]
    w = caps[-1].lower() if caps else ""
    return "" if w in PRON else w


def lastword(s):
    w = re.findall(r"\w+", re.sub(r"[\u2019']s\b", "", (s or "").lower()))
    return w[-1] if w else ""


class Q:
    __slots__ = ("ch", "full", "spk", "spktext", "ref", "type", "hasref", "alts", "conf")

    def __init__(self, text, q, mask, gold):
        self.ch = chars(text, q.get("content") or [])
        c = q.get("content") or []
        self.full = (min(s[0] for s in c), max(s[1] for s in c)) if c else (0, 0)
        sp = q.get("speaker") or []
        self.spk = chars(text, sp)
        self.spktext = surface(text, sp)
        self.ref = q.get("speaker_ref") or ""
        self.type = q.get("type") if gold else quote_type(text, c, mask)
        self.conf = q.get("confidence")
        self.alts = [(self.spk, self.spktext, self.ref)]

    def absorb(self, o):
        self.ch |= o.ch
        self.full = (min(self.full[0], o.full[0]), max(self.full[1], o.full[1]))
        if not self.spk:
            self.spk, self.spktext = o.spk, o.spktext
        self.ref = self.ref or o.ref
        self.alts += o.alts


def clone(q):
    n = Q.__new__(Q)
    for s in Q.__slots__:
        if hasattr(q, s):
            v = getattr(q, s)
            setattr(n, s, list(v) if isinstance(v, list) else v)
    return n


def join(parts, wholes):
    """Join items of parts lying >= 80% inside one and the same whole; dict index->joined."""
    groups, rest = collections.defaultdict(list), []
    for p in parts:
        best, bi = 0, None
        for i, w in enumerate(wholes):
            n = len(p.ch & w.ch)
            if n > best:
                best, bi = n, i
        if p.ch and best >= 0.8 * len(p.ch):
            groups[bi].append(p)
        else:
            rest.append(p)
    for g in groups.values():
        first = clone(g[0])
        for o in g[1:]:
            first.absorb(o)
        rest.append(first)
    return rest


def match(gold, pred, ok):
    cand = []
    for i, g in enumerate(gold):
        for j, p in enumerate(pred):
            s = ok(g, p)
            if s:
                cand.append((s, -i, -j))
    gi, pj, out = set(), set(), []
    for s, i, j in sorted(cand, reverse=True):
        if -i not in gi and -j not in pj:
            gi.add(-i); pj.add(-j); out.append((gold[-i], pred[-j]))
    return out


def iou(g, p):
    n = len(g.ch & p.ch)
    s = n / len(g.ch | p.ch) if n else 0
    return s if s >= 0.5 else 0


def spk_ok(g, p):
    for gs, gt, _ in g.alts:
        if gs and (gs & p.spk or (headname(gt) and headname(gt) == headname(p.spktext))):
            return True
    return False


def spk_exact(g, p):
    for gs, gt, _ in g.alts:
        if gs and (norm(gt) == norm(p.spktext) or len(gs & p.spk) >= 0.8 * len(gs | p.spk)):
            return True
    return False


def ref_ok(g, p):
    want = {lastword(r) for _, _, r in g.alts if r}
    return bool(want) and (lastword(p.ref) or lastword(re.split(r",|\bwho\b", p.spktext)[0])) in want


def prf(tp, npred, ngold):
    p = tp / npred if npred else 0.0
    r = tp / ngold if ngold else 0.0
    return {"P": p, "R": r, "F1": 2 * p * r / (p + r) if p + r else 0.0, "tp": tp, "pred": npred, "gold": ngold}


def score(gold_docs, preds):
    C = collections.Counter()
    for d in gold_docs:
        text = d["text"]
        mask = quote_mask(text)
        gold = [Q(text, q, mask, True) for q in d["quotes"] if q.get("eval", True)]
        neutral = frozenset().union(*[chars(text, q["content"]) for q in d["quotes"] if not q.get("eval", True)]) \
            if d["quotes"] else frozenset()
        pred = [Q(text, q, mask, False) for q in preds.get(d["id"], [])]
        pred = [p for p in pred if p.ch]
        gold = [g for g in gold if g.ch]
        allgold = frozenset().union(*[g.ch for g in gold]) if gold else frozenset()
        pred = [p for p in pred if any(iou(g, p) for g in gold)
                or len(p.ch & neutral) < 0.5 * len(p.ch) or len(p.ch & allgold) >= 0.5 * len(p.ch)]

        # strict, exact, ggt
        C["strict.gold"] += len(gold); C["strict.pred"] += len(pred)
        C["strict.tp"] += len(match(gold, pred, iou))
        lead = lambda ch, q: ch
        def exact(g, p):
            if g.ch == p.ch:
                return 1
            for x, y in ((g.ch, p.ch), (p.ch, g.ch)):
                if y < x:
                    extra = sorted(x - y)
                    if len(extra) <= 7 and extra[-1] < min(y) and \
                            "".join(text[i] for i in extra).lower() in ("that", "whether", "if"):
                        return 0.99
            return 0
        C["exact.tp"] += len(match(gold, pred, exact))
        for th in (0.3, 0.8):
            left = list(pred)
            for g in gold:
                best, bs = None, th
                ga = set(range(*g.full))
                for p in left:
                    s = len(ga & set(range(*p.full))) / max(1, len(ga))
                    if s > bs:
                        best, bs = p, s
                if best is not None:
                    left.remove(best); C[f"ggt{th}.tp"] += 1
        # characters
        pc = frozenset().union(*[p.ch for p in pred]) if pred else frozenset()
        pc_eff = pc - (neutral - allgold)
        C["chars.tp"] += len(pc_eff & allgold); C["chars.pred"] += len(pc_eff); C["chars.gold"] += len(allgold)
        # relaxed with joining
        jp = join(pred, gold)
        jg = join(gold, [p for p in jp])
        pairs = match(jg, jp, iou)
        C["relaxed.gold"] += len(jg); C["relaxed.pred"] += len(jp); C["relaxed.tp"] += len(pairs)
        for g in jg:
            C[f"type.{g.type}.gold"] += 1
        C["sure.pred"] += sum((p.conf or 0) > 0.9 for p in jp)
        for p in jp:
            C[f"type.{p.type}.pred"] += 1
        for g, p in pairs:
            C[f"type.{g.type}.gtp"] += 1
            C[f"type.{p.type}.ptp"] += 1
            hasgold = any(a[0] for a in g.alts)
            s = spk_ok(g, p)
            if hasgold:
                C["spk.n"] += 1; C["spk.ok"] += s; C["spk.exact"] += spk_exact(g, p)
                C[f"type.{g.type}.spkn"] += 1; C[f"type.{g.type}.spkok"] += s
            hasref = any(a[2] for a in g.alts)
            r = ref_ok(g, p)
            if hasref:
                C["ref.n"] += 1; C["ref.ok"] += r
            right = s if hasgold else (r if hasref else not p.spk)
            C["joint.tp"] += right
            C["sure.tp"] += right and (p.conf or 0) > 0.9
            C[f"type.{g.type}.joint"] += right
    R = {"relaxed": prf(C["relaxed.tp"], C["relaxed.pred"], C["relaxed.gold"]),
         "strict": prf(C["strict.tp"], C["strict.pred"], C["strict.gold"]),
         "exact": prf(C["exact.tp"], C["strict.pred"], C["strict.gold"]),
         "ggt0.3": prf(C["ggt0.3.tp"], C["strict.pred"], C["strict.gold"]),
         "ggt0.8": prf(C["ggt0.8.tp"], C["strict.pred"], C["strict.gold"]),
         "chars": prf(C["chars.tp"], C["chars.pred"], C["chars.gold"]),
         "sure": prf(C["sure.tp"], C["sure.pred"], C["relaxed.gold"]),
         "joint": prf(C["joint.tp"], C["relaxed.pred"], C["relaxed.gold"])}
    acc = lambda a, b: {"acc": C[a] / C[b] if C[b] else None, "n": C[b]}
    R["spk"] = acc("spk.ok", "spk.n"); R["spk_exact"] = acc("spk.exact", "spk.n"); R["spk_ref"] = acc("ref.ok", "ref.n")
    for t in ("direct", "mixed", "indirect"):
        p = C[f"type.{t}.ptp"] / C[f"type.{t}.pred"] if C[f"type.{t}.pred"] else 0.0
        r = C[f"type.{t}.gtp"] / C[f"type.{t}.gold"] if C[f"type.{t}.gold"] else 0.0
        R["type." + t] = {"P": p, "R": r, "F1": 2 * p * r / (p + r) if p + r else 0.0,
                          "gold": C[f"type.{t}.gold"], "pred": C[f"type.{t}.pred"],
                          "spk": acc(f"type.{t}.spkok", f"type.{t}.spkn")["acc"],
                          "joint_R": C[f"type.{t}.joint"] / C[f"type.{t}.gold"] if C[f"type.{t}.gold"] else None}
    return R


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("gold"); ap.add_argument("pred")
    ap.add_argument("--split", help="comma list, keep gold documents with these 'split' values")
    ap.add_argument("--json", action="store_true")
    a = ap.parse_args()
    docs = [json.loads(l) for l in open(a.gold, encoding="utf-8")]
    if a.split:
        docs = [d for d in docs if d["split"] in a.split.split(",")]
    preds = {}
    for ref, row in contract.load(a.pred, {d["id"]: d["text"] for d in docs}).items():
        preds[ref] = contract.quotations(row)
    R = score(docs, preds)
    if a.json:
        print(json.dumps(R)); return
    print(f"{len(docs)} documents, {sum(d['id'] in preds for d in docs)} with predictions")
    for k in ("relaxed", "strict", "exact", "ggt0.3", "ggt0.8", "chars", "joint"):
        x = R[k]
        print(f"{k:9s} P {100*x['P']:5.1f}  R {100*x['R']:5.1f}  F1 {100*x['F1']:5.1f}   (tp {x['tp']}, pred {x['pred']}, gold {x['gold']})")
    for k in ("spk", "spk_exact", "spk_ref"):
        if R[k]["acc"] is not None:
            print(f"{k:9s} acc {100*R[k]['acc']:5.1f}  (n {R[k]['n']})")
    x = R["sure"]
    print(f"sure      joint P {100*x['P']:5.1f}  (confidence > 0.9: {x['pred']} of {R['relaxed']['pred']})")
    for t in ("direct", "mixed", "indirect"):
        x = R["type." + t]
        s = "  -  " if x["spk"] is None else f"{100*x['spk']:5.1f}"
        print(f"{t:9s} P {100*x['P']:5.1f}  R {100*x['R']:5.1f}  F1 {100*x['F1']:5.1f}  spk {s}   (gold {x['gold']}, pred {x['pred']})")


if __name__ == "__main__":
    main()
