#!/usr/bin/env python3
"""compare.py DIR_A DIR_B [--loose] [--max N] [--only FILE,...] : cell by cell; exit 1 if anything differs.
--loose: findings as (severity, code, file, line, column) only, column blanked when blank on either side is not told apart from the rest.
If DIR_X/data/rollup.csv exists, DIR_X/data is used."""
import sys, os, csv, argparse
from collections import Counter
ap = argparse.ArgumentParser()
ap.add_argument('a'); ap.add_argument('b'); ap.add_argument('--loose', action='store_true'); ap.add_argument('--max', type=int, default=40); ap.add_argument('--only', default='')
A = ap.parse_args()
def d(x): return os.path.join(x, 'data') if os.path.exists(os.path.join(x, 'data', 'rollup.csv')) else x
da, db = d(A.a), d(A.b)
def load(p):
    if not os.path.exists(p): return None, None
    with open(p, encoding='utf-8', newline='') as f:
        r = list(csv.reader(f))
    return (r[0], r[1:]) if r else ([], [])
total = 0
KEYS = {'rollup.csv': ('period', 'scope', 'code', 'indicator'), 'sectors.csv': ('period', 'scope', 'code', 'sector'), 'status.csv': ('unit', 'item'), 'sources.csv': ('file',)}
only = set(A.only.split(',')) if A.only else None
for name in ('sources.csv', 'rollup.csv', 'sectors.csv', 'status.csv', 'findings.csv'):
    if only and name not in only and name[:-4] not in only: continue
    ha, ra = load(os.path.join(da, name)); hb, rb = load(os.path.join(db, name))
    out = []
    if ha is None or hb is None:
        out.append('missing in %s' % (A.a if ha is None else A.b) if (ha is None) != (hb is None) else 'missing in both')
    elif ha != hb: out.append('header: %s | %s' % (','.join(ha), ','.join(hb)))
    elif name == 'findings.csv':
        f = ('severity', 'code', 'file', 'line', 'column') if A.loose else ('severity', 'code', 'file', 'line', 'column', 'unit', 'indicator', 'period', 'value')
        ix = [ha.index(x) for x in f]
        ca, cb = Counter(tuple(r[i] for i in ix) for r in ra), Counter(tuple(r[i] for i in ix) for r in rb)
        xs = [(k, 'a', n) for k, n in (ca - cb).items()] + [(k, 'b', n) for k, n in (cb - ca).items()]
        xs.sort(key=lambda x: (x[0][2], int(x[0][3] or 0), x[0][1], x[0]))
        for k, side, n in xs: out.append('only %s%s: %s' % (side, '' if n == 1 else ' x%d' % n, ' | '.join(k)))
    else:
        ks = [ha.index(x) for x in KEYS[name]]
        ma, mb = {}, {}
        for m, rows, s in ((ma, ra, 'a'), (mb, rb, 'b')):
            for r in rows:
                k = tuple(r[i] for i in ks)
                if k in m: out.append('twice in %s: %s' % (s, ' '.join(k)))
                m[k] = r
        for k in ma:
            if k not in mb: out.append('only a: %s' % ' '.join(k)); continue
            for h, x, y in zip(ha, ma[k], mb[k]):
                if x != y: out.append('%s  %s: %s | %s' % (' '.join(k), h, x or '-', y or '-'))
        for k in mb:
            if k not in ma: out.append('only b: %s' % ' '.join(k))
        if name != 'sources.csv' and not out and [tuple(r[i] for i in ks) for r in ra] != [tuple(r[i] for i in ks) for r in rb]: out.append('order of rows differs')
    total += len(out)
    if out:
        print('%s: %d differences (a=%s b=%s)' % (name, len(out), A.a, A.b))
        for x in out[:A.max]: print('  ' + x)
        if len(out) > A.max: print('  ... %d more' % (len(out) - A.max))
sys.exit(1 if total else 0)
