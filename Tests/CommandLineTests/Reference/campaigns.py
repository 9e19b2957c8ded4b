#!/usr/bin/env python3
"""campaigns.py SEED OUT [--faults P] : a random small campaign folder. Same seed (and P), same bytes.
P (default 0.12) is the probability of each fault; 0 gives clean campaigns, 1 one of every fault."""
import sys, os, random, argparse
from fractions import Fraction as Fr

ap = argparse.ArgumentParser()
ap.add_argument('seed'); ap.add_argument('out'); ap.add_argument('--faults', type=float, default=0.12)
A = ap.parse_args()
R = random.Random('thidua-%s' % A.seed)
FP = A.faults
YEAR = 2023
files = {}          # path -> bytes
def ch(*x): return R.choice(x)
def p(x): return R.random() < x
FAULTS = {}
def fault(name):
    if name not in FAULTS: FAULTS[name] = R.random() < FP
    return FAULTS[name]
def once(name):
    "true the first time only, if the fault is on"
    if fault(name) and not FAULTS.get(name + '!'):
        FAULTS[name + '!'] = True
        return True
    return False

# ------------------------------------------------------------ units
POOL = [('ANBINH', 'Phường An Bình'), ('ANBINHX', 'Xã An Bình'), ('PHOTHUAN', 'Xã Phổ Thuận'), ('HOAVINH', 'Thị trấn Hòa Vinh'), ('NGOMAY', 'Phường Ngô Mây'),
        ('DUCLANG', 'Xã Đức Lạng'), ('KHOIKY', 'Xã Khôi Kỳ'), ('THUYPHU', 'Xã Thủy Phú'), ('TAYSON', 'Phường Tây Sơn'), ('CUAN', 'Xã Cửu An')]
nu = R.randint(3, 8)
units = R.sample(POOL, nu)
if p(0.4) and not (('ANBINH' in dict(units)) and ('ANBINHX' in dict(units))):
    units = [x for x in units if not x[0].startswith('ANBINH')][:max(1, nu - 2)] + POOL[:2]
clusters = ['Cụm 1', 'Khối phường, thị trấn', 'Cụm các xã vùng cao', 'Cụm số 4'][:R.randint(2, min(4, len(units)))]
cl = {}
for n, (c, _) in enumerate(units): cl[c] = clusters[n] if n < len(clusters) else ch(*clusters)
aliases = {c: (n.split(' ')[-2] + ' ' + n.split(' ')[-1] + ' ' + c) if p(0.4) else '' for c, n in units}

# ------------------------------------------------------------ indicators
inds = []
def ind(code, name, sector, measure, **k):
    d = dict(code=code, name=name, sector=sector, measure=measure, kind='', decimals='', direction='', numerator='', denominator='', total='', relation='',
             min='', max='', rounds='', counted='', label='', tt='')
    d.update(k)
    d['k'] = k.get('kind') or ('rate' if measure.startswith('%') or measure.startswith('điểm') or '/' in measure else 'status' if measure == 'đạt' else 'flow')
    d['step'] = k.get('step', 10)
    d.pop('kind') if False else None
    inds.append(d)
S1, S2, S3 = 'Trồng trọt', 'Văn hóa - Xã hội', 'Thu chi, ngân sách'
blocks = []
def b_area():
    ind('DT', 'Tổng diện tích', S1, 'ha'); ind('DT1', 'Vụ Đông Xuân', S1, 'ha', total='DT'); ind('DT2', 'Vụ Mùa', S1, 'ha', total='DT', relation=ch('', 'part'))
    if p(0.7): ind('DT1A', 'Trong đó: Mía trồng mới', S1, 'ha', total='DT1', relation='of_which')
def b_out(): ind('SL', 'Sản lượng', S1, 'tấn', rounds=ch('', 'no'), decimals=ch('', '2'))
def b_money(): ind('NS', 'Thu ngân sách', S3, 'triệu đồng', decimals=ch('', '0', '1'))
def b_herd():
    ind('DAN', 'Tổng đàn', S1, 'con', kind='stock')
    ind('DAN1', 'Đàn trâu', S1, 'con', kind='stock', total='DAN'); ind('DAN2', 'Đàn bò', S1, 'con', kind='stock', total='DAN')
def b_pop(): ind('DS', 'Dân số trung bình', S2, 'người', kind='average', counted=ch('', 'no'), direction=ch('', 'none'))
def b_poor():
    ind('HN', 'Hộ nghèo', S2, 'hộ', kind='stock', direction='down'); ind('HO', 'Tổng số hộ', S2, 'hộ', kind='stock', counted='no', direction='none')
    ind('TLHN', 'Tỷ lệ hộ nghèo', S2, '%', direction='down', numerator='HN', denominator='HO')
def b_bhyt():
    ind('BHYT', 'Tỷ lệ tham gia BHYT', S2, '%', denominator='DSO'); ind('DSO', 'Dân số', S2, 'người', kind='stock', counted='no')
def b_rate0(): ind('NSACH', 'Tỷ lệ nước sạch', S2, '%', min=ch('', '0'), max=ch('', '100'))
def b_income(): ind('TN', 'Thu nhập bình quân', S3, 'triệu đồng/người/năm', denominator='DS' if any(i['code'] == 'DS' for i in inds) else '')
def b_change(): ind('GIAM', 'Giảm tỷ lệ hộ nghèo', S2, 'điểm %')
def b_status(): ind('NTM', 'Đạt chuẩn nông thôn mới', S2, 'đạt', rounds='no')
def b_crime(): ind('VP', 'Số vụ vi phạm', S2, 'vụ', direction='down')
def b_none(): ind('KHAC', 'Chi ngân sách', S3, 'triệu đồng', direction='none', min='0', max=ch('', '100000'))
def b_road(): ind('DUONG', 'Đường giao thông', S3, 'km', max='50')
def b_job(): ind('VL', 'Việc làm mới', S2, 'người')
def b_flowrate():
    ind('TG1', 'Rác được thu gom', S2, 'tấn'); ind('TG', 'Rác phát sinh', S2, 'tấn', direction='none'); ind('TLTG', 'Tỷ lệ thu gom', S2, '%', numerator='TG1', denominator='TG', decimals=ch('', '1'))
allb = [b_area, b_out, b_money, b_herd, b_pop, b_poor, b_bhyt, b_rate0, b_income, b_change, b_status, b_crime, b_none, b_road, b_job, b_flowrate]
R.shuffle(allb)
for b in allb:
    if len(inds) >= 6 and p(0.15): break
    b()
    if len(inds) > 15: break
sectors = []
for i in inds:
    if i['sector'] not in sectors: sectors.append(i['sector'])
I = {i['code']: i for i in inds}
COUNT = {'con', 'người', 'hộ', 'vụ'}

def q(s): return '"%s"' % s.replace('"', '""') if any(c in s for c in ';"\n|,') else s
def own(rows): return ('\n'.join(';'.join(q(str(c)) for c in r) for r in rows) + '\n').encode()
baseline = ch('registered', 'registered', 'assigned')
files['campaign.csv'] = own([('code', 'TD%s' % YEAR), ('title', 'Phong trào thi đua'), ('year', YEAR), ('authority', 'UBND huyện X'), ('place', 'An Khê'), ('baseline', baseline),
                             ('down_formula', ch('plan/actual', '2-actual/plan'))])
files['units.csv'] = own([ch(('code', 'name', 'cluster', 'aliases'), ('Mã', 'Tên', 'Cụm', 'aliases'))] + [(c, n, cl[c], aliases[c]) for c, n in units])
IC = 'code tt name sector measure kind decimals direction numerator denominator total relation min max rounds counted'.split()
files['indicators.csv'] = own([IC] + [[i[c] for c in IC] for i in inds])
cal = [('item', 'due', 'from', 'to', 'required')]
if p(0.8): cal.append(('registration', ch('2023-02-28', '28/02/2023'), '', '', ''))
cp = R.random()
if cp < 0.5: cal += [('2023-Q1', '2023-04-05', '', '', ''), ('2023-Q2', '5/7/2023', '', '', ''), ('2023-Q3', '2023-10-05', '', '', ''), ('2023-Q4', '2024-01-05', '', '', '')]
elif cp < 0.7: cal += [('2023-Q1', '2023-04-05', '', '', ''), ('2023-H1', '2023-06-20', '', '', ''), ('2023-9M', '', '', '', ''), ('2023', '2023-12-20', '', '', '')]
if p(0.75): cal += [('round 1', '', '2023-01-01', '2023-06-30', '50'), ('round 2', '', '2023-07-01', '2023-12-31', ch('100', '90', '95.5'))]
if len(cal) > 1: files['calendar.csv'] = own(cal)
chk = [('name', 'left', 'operator', 'right', 'tolerance', 'severity')]
if 'DT' in I: chk.append(('Diện tích', 'DT1 + DT2', '=', 'DT', '0,05', ''))
if 'HN' in I: chk.append(('Hộ nghèo', 'HN*2', '<=', '(HO + 1) / 1', '', ch('', 'error', 'info')))
if 'NS' in I and 'KHAC' in I: chk.append(('Thu chi', 'NS - KHAC', '>=', '0 - 100', '5', ''))
if len(chk) > 1 and p(0.7): files['checks.csv'] = own(chk)

# ------------------------------------------------------------ truth
flows = {}      # (unit, code) -> list of 12 monthly amounts / levels (Fraction)
plan = {}       # (unit, code) -> Fraction or phrase
assigned = {}
def rnd(i, lo, hi):
    if i['measure'] in COUNT: return Fr(R.randint(lo, hi))
    return Fr(R.randint(lo * 10, hi * 10), 10)
for u, _ in units:
    for i in inds:
        c = i['code']
        k = i['k']
        if k == 'flow':
            big = ch(3, 30, 300) if i['measure'] in ('triệu đồng', 'tấn', 'người') else ch(2, 20)
            v = [rnd(i, 0, big) for _ in range(12)]
        elif k in ('stock', 'average'):
            base = R.randint(20, 6000)
            v = [Fr(max(1, base + R.randint(-10, 10))) for _ in range(12)]
        elif k == 'status': v = [Fr(0)] * 6 + [Fr(R.randint(0, 1))] * 6
        else:
            base = R.randint(200, 900)
            v = [Fr(min(1000, base + R.randint(-50, 50)), 10) for _ in range(12)]
            if c == 'GIAM': v = [Fr(R.randint(-3, 30), 10) for _ in range(12)]
        flows[u, c] = v
    for t, parts in (('DT', ('DT1', 'DT2')), ('DAN', ('DAN1', 'DAN2'))):
        if t in I: flows[u, t] = [sum(flows[u, x][m] for x in parts) for m in range(12)]
    if 'DT1A' in I: flows[u, 'DT1A'] = [x // 2 for x in flows[u, 'DT1']]
    if 'HN' in I: flows[u, 'HN'] = [x // R.randint(3, 40) for x in flows[u, 'HO']]
    if 'TG1' in I: flows[u, 'TG'] = [a + R.randint(0, 9) for a in flows[u, 'TG1']]
    for t, (n, d) in {'TLHN': ('HN', 'HO'), 'TLTG': ('TG1', 'TG')}.items():
        if t in I:
            f = [flows[u, n][m] if t == 'TLHN' else sum(flows[u, n][:m + 1]) for m in range(12)]
            g = [flows[u, d][m] if t == 'TLHN' else sum(flows[u, d][:m + 1]) for m in range(12)]
            dd = 1 if I[t]['decimals'] == '1' else 2
            flows[u, t] = [Fr(round(100 * 10 ** dd * a / b), 10 ** dd) if b else None for a, b in zip(f, g)]

def cum(u, c, m): return sum(flows[u, c][:m]) if I[c]['k'] == 'flow' else flows[u, c][m - 1]
def inper(u, c, a, b): return sum(flows[u, c][a - 1:b]) if I[c]['k'] == 'flow' else flows[u, c][b - 1]

# ------------------------------------------------------------ numbers as typed
def dectext(v):
    v = Fr(v); s = '-' if v < 0 else ''; v = abs(v)
    ip = v.numerator // v.denominator
    fp = v - ip
    f = ''
    while fp and len(f) < 6:
        fp *= 10; d = fp.numerator // fp.denominator; f += str(d); fp -= d
    return s, str(ip), f
def group(s, g):
    out = []
    while len(s) > 3: out.insert(0, s[-3:]); s = s[:-3]
    return g.join([s] + out)
def num(v, i, suffix=True, plain_only=False):
    s, ip, f = dectext(v)
    if s and p(0.3): s = '\u2212'
    count = i['measure'] in COUNT
    t = None
    if len(ip) > 3 and not plain_only:
        r = R.random()
        if not f:
            if count or i['decimals'] == '0': t = ch(group(ip, '.'), group(ip, ','), ip, group(ip, ' '), group(ip, '\u00a0'))
            elif r < 0.35: t = ip
            elif r < 0.5: t = group(ip, ' ')
            elif r < 0.7: t = group(ip, '.') + ',0'
            elif r < 0.85: t = group(ip, '.') + '.0'       # mixed-separators
            else: t = group(ip, ch('.', ','))            # ambiguous-number
        else:
            t = ch(group(ip, '.') + ',' + f, group(ip, ',') + '.' + f, ip + ch('.', ',') + f, group(ip, ' ') + ',' + f, group(ip, '.') + '.' + f if len(f) != 3 else ip + ',' + f)
    else:
        ff = f + ('0' * R.randint(0, 2) if f and not count and len(f) < 2 else '')
        if len(ff) == 3 and ip != '0': ff = f
        t = ip + (ch('.', ',') + ff if ff else '')
        if not f and not count and p(0.2): t += ch('.0', ',0', ',00')
        elif not f and len(ip) == 1 and p(0.15): t = '0' + ip
        if not plain_only and not f and i['k'] == 'flow' and not count and len(ip) <= 3 and ip != '0' and i['measure'] != '%' and p(0.04): t = ip + ch('.', ',') + '000'
    if suffix and not plain_only:
        m = i['measure']
        if m == '%' and p(0.3): t += ch('%', ' %')
        elif m in ('ha', 'tấn', 'con', 'người', 'hộ', 'km', 'triệu đồng', 'vụ', 'triệu đồng/người/năm') and p(0.12): t += ' ' + ch(m, m.capitalize() if m != 'ha' else 'ha')
        elif p(0.06):
            conv = {'tấn': [('tạ', 10), ('kg', 1000), ('yến', 100)], 'ha': [('m²', 10000), ('m2', 10000)], 'triệu đồng': [('đồng', 10 ** 6), ('nghìn đồng', 1000), ('tỷ đồng', Fr(1, 1000))],
                    'km': [('m', 1000)]}.get(m)
            if conv:
                n, k = ch(*conv)
                s2, ip2, f2 = dectext(v * k)
                if len(f2) != 3 and len(ip2) > 6 and not f2: t = group(ip2, '.') + ' ' + n
                elif len(f2) != 3: t = ip2 + (',' + f2 if f2 else '') + ' ' + n
    return s + t

def phrase(v, i):
    "a target in words around v"
    m = i['measure']
    if i['k'] == 'status': return ch('đạt', 'Đạt', 'đạt chuẩn quốc gia', 'vững mạnh', 'có', 'x', 'Đạt tiêu chuẩn vững mạnh toàn diện')
    n = num(v, i, False, True)
    pc = '%' if m == '%' else ''
    if m.startswith('điểm'):
        v = abs(v) + Fr(1, 10)
        n, n2 = num(v, i, False, True), num(v + 1, i, False, True)
        return ch('giảm %s%% trở lên' % n, 'giảm từ %s - %s%%' % (n, n2), 'giảm từ %s – %s%%' % (n, n2), 'giảm %s%%' % n, n, 'giảm %s%% so với năm 2022' % n)
    low = ['từ %s trở lên', 'đạt %s trở lên', 'ít nhất %s', '>= %s', '≥%s', 'trên %s', '> %s', 'không dưới %s', 'tối thiểu %s', 'Không thấp hơn %s']
    hi = ['dưới %s', '< %s', 'bằng hoặc dưới %s', 'không quá %s', '<= %s', '≤ %s', 'tối đa %s', '%s trở xuống', 'không vượt quá %s', 'không cao hơn %s']
    hi2 = v + (5 if v < 95 or m != '%' else 0)
    n2 = num(hi2, i, False, True)
    if i['direction'] == 'down': pool = hi * 2 + ['R', 'C', 'L']
    else: pool = low * 2 + ['R', 'R', 'L']
    f = ch(*pool)
    if f == 'L': f = ch(*(low + hi))
    if f == 'R': return ch('%s-%s%s', '%s - %s%s', 'từ %s-%s%s', 'đạt %s – %s%s', '%s—%s%s') % (n, n2, pc)
    if f == 'C': return 'còn dưới %s-%s%s' % (n, n2, pc)
    return f % (n + pc)

for u, _ in units:
    for i in inds:
        c = i['code']
        full = cum(u, c, 12)
        if full is None: full = Fr(50)
        v = full * Fr(R.randint(60, 140), 100)
        if c == 'GIAM': v = abs(full)
        if i['measure'] in COUNT: v = Fr(round(v))
        else: v = Fr(round(v * 10), 10)
        if i['measure'] == '%': v = min(v, Fr(100))
        if p(0.03): v = Fr(0)
        plan[u, c] = v
    if 'DT' in I: plan[u, 'DT'] = plan[u, 'DT1'] + plan[u, 'DT2']
    if 'DT1A' in I: plan[u, 'DT1A'] = plan[u, 'DT1'] // 2
    if 'DAN' in I: plan[u, 'DAN'] = plan[u, 'DAN1'] + plan[u, 'DAN2']
    if 'HN' in I: plan[u, 'HN'] = min(plan[u, 'HN'], plan[u, 'HO'])
numeric_only = {'DT', 'DT1', 'DT2', 'DT1A', 'DAN', 'DAN1', 'DAN2', 'HN', 'HO', 'DS', 'DSO', 'TG', 'TG1'}
same_rate = ch(True, False)
def plan_text(u, c, other=False):
    i = I[c]
    v = plan[u, c]
    if other and c not in numeric_only and i['k'] not in ('status', 'rate'): v = Fr(round(v * Fr(R.randint(80, 110), 100)))
    if i['k'] == 'status': return phrase(v, i)
    if c in numeric_only: return num(v, i)
    if i['k'] == 'rate' and same_rate and c == 'BHYT': return ch('từ 95% trở lên', '≥95', 'đạt 95% trở lên')
    if p(0.45): return phrase(v, i)
    if i['measure'] in COUNT and p(0.1) and v >= 1: return '%d/%d' % (v, v + R.randint(0, 3))
    return ch('', '', 'đạt ') + num(v, i)

# ------------------------------------------------------------ writing a file
ALIAS = {'unit': ['Mã đơn vị', 'Đơn vị', 'TÊN ĐƠN VỊ', 'unit', 'don vi'], 'indicator': ['Mã chỉ tiêu', 'Mã CT', 'MÃ SỐ', 'code', 'Indicator', 'ma chi tieu'], 'label': ['Chỉ tiêu', 'TÊN CHỈ TIÊU', 'Nội dung'],
         'tt': ['TT', 'STT', 'Số TT'], 'measure': ['ĐVT', 'Đơn vị tính', 'measure'], 'registered': ['Kế hoạch', 'KẾ HOẠCH NĂM', 'Kế hoạch năm 2023', 'Chỉ tiêu đăng ký', 'Đăng ký', 'plan', 'target'],
         'assigned': ['Kế hoạch giao', 'Chỉ tiêu giao', 'assigned', 'Kế hoạch giao năm 2023'], 'actual': ['Thực hiện', 'Kết quả thực hiện', 'Thực hiện trong kỳ', 'actual', 'THỰC HIỆN'],
         'cumulative': ['Lũy kế', 'Luỹ kế', 'Lũy kế từ đầu năm', 'cumulative'], 'estimate': ['Ước thực hiện', 'Ước TH', 'estimate'], 'period': ['Kỳ', 'Kỳ báo cáo', 'period'], 'note': ['Ghi chú', 'note'],
         'revision': ['Lần', 'Lần nộp', 'revision'], 'submitted': ['Ngày nộp', 'Ngày báo cáo', 'submitted']}
def unit_text(u):
    n = dict(units)[u]
    short = ' '.join(n.split(' ')[1:]) if not n.startswith('Thị') else ' '.join(n.split(' ')[2:])
    pool = [u, u, u.lower(), n, n.upper(), 'UBND ' + n.lower()]
    if not u.startswith('ANBINH'): pool += [short, short.replace('òa', 'oà').replace('ủy', 'uỷ')]
    if aliases[u]: pool.append(aliases[u].split('|')[0])
    return ch(*pool)
def per_text(P):
    k, n = P
    rom = ['', 'I', 'II', 'III', 'IV']
    if k == 'Q': return ch('Quý %s/2023' % rom[n], 'Quý %d năm 2023' % n, 'Q%d/2023' % n, 'q%d' % n, '2023-Q%d' % n, 'Quý %s' % rom[n], 'QUÝ %s NĂM 2023' % rom[n])
    if k == 'M': return ch('Tháng %d/2023' % n, 'T%d' % n, '2023-%02d' % n, 'tháng %02d năm 2023' % n)
    if k == 'H': return ch('6 tháng đầu năm 2023', '6 tháng', '2023-H1')
    if k == '9': return ch('9 tháng', '2023-9M', '9 tháng đầu năm 2023')
    return ch('Năm 2023', 'cả năm', '2023')
def per_file(P):
    k, n = P
    return {'Q': ch('quy-%d' % n, 'Q%d' % n, 'quy %d nam 2023' % n, '2023-Q%d' % n), 'M': ch('thang-%d' % n, 'T%d' % n, 'thang %02d' % n), 'H': ch('6-thang', '2023-H1', '6 tháng đầu năm'), '9': ch('9-thang', '9M'), 'Y': 'ca-nam'}[k]
def months(P):
    k, n = P
    return {'Q': (3 * n - 2, 3 * n), 'M': (n, n), 'H': (1, 6), '9': (1, 9), 'Y': (1, 12)}[k]

serial = [0]
def write(path, cols, rows, title=(), heads=None, tidy=True, rawquote=False, extra=None):
    """cols: list of names; rows: list of dicts (or ('raw', text) / ('cells', [..])); heads: {name: header text}"""
    heads = dict(heads or {})
    for c in cols: heads.setdefault(c, ch(*ALIAS.get(c, [c])))
    d = ch(';', ';', ';', ',', '\t', '|')
    if rawquote: d = ch(';', '|')
    nl = ch('\n', '\r\n', '\r\n', '\r')
    enc = R.choices(['utf-8', 'bom', '16le', '16be', '16len', '16ben'], [5, 4, 1, 1, 0.5, 0.5])[0]
    if rawquote and enc.startswith('16'): enc = 'utf-8'
    def cell(x):
        x = str(x)
        if rawquote: return x.replace(d, ' ').replace('"', '')
        if any(ch_ in x for ch_ in (d, '"', '\n')) or (x and p(0.05)): return '"' + x.replace('"', '""') + '"'
        return (' ' + x + ' ') if x and d != '\t' and p(0.03) else x
    lines = []
    if p(0.1): lines.append('sep=' + d)
    w = len(cols)
    for t in title:
        cells = list(t) if isinstance(t, tuple) else [t]
        cells += [''] * (w - len(cells)) if p(0.7) else []
        lines.append(d.join(cell(x) for x in cells))
    if title and p(0.5): lines.append(ch('', d * (w - 1)))
    lines.append(d.join(cell(heads[c]) if not heads[c].startswith('"') else heads[c] for c in cols))
    if tidy and p(0.3):
        lines.append(d.join(('A', 'B', 'C', 'D', 'E')[n] if n < 2 else str(n - 1) if n < w - 1 or p(0.5) else '%d=2/1' % (n - 1) for n in range(w)))
    lastsec = None
    dosec = tidy and p(0.3) and 'tt' in cols and 'label' in cols and 'unit' not in cols
    sec = 0
    for r in rows:
        if isinstance(r, tuple):
            lines.append(r[1] if r[0] == 'raw' else d.join(cell(x) for x in r[1])); continue
        if dosec and r.get('_sector') and r['_sector'] != lastsec:
            lastsec = r['_sector']; sec += 1
            lines.append(d.join(cell('I' * min(sec, 3) if c == 'tt' else lastsec.upper() if c == 'label' else '') for c in cols))
        if tidy and p(0.03): lines.append(ch('', d * (w - 1), d * (w - 1)))
        lines.append(d.join(cell(r.get(c, '')) for c in cols) + (r.get('_tail', '').replace(';', d)))
    if tidy and p(0.3):
        lines.append(d * (w - 1))
        lines.append(d.join([ch('An Khê, ngày 5 tháng 7 năm 2023', 'Người lập biểu', 'TM. ỦY BAN NHÂN DÂN')] + [''] * (w - 2) + (['CHỦ TỊCH'] if w > 1 else [])))
        if p(0.5): lines.append(d.join(['', 'Nguyễn Văn A'] + [''] * max(0, w - 2)))
        if p(0.3): lines.append(d.join(['Nơi nhận: như trên', '5'] + [''] * max(0, w - 2)))
    text = nl.join(lines) + (nl if p(0.9) else '')
    b = {'utf-8': lambda: text.encode(), 'bom': lambda: b'\xef\xbb\xbf' + text.encode(), '16le': lambda: b'\xff\xfe' + text.encode('utf-16-le'), '16be': lambda: b'\xfe\xff' + text.encode('utf-16-be'),
         '16len': lambda: text.encode('utf-16-le'), '16ben': lambda: text.encode('utf-16-be')}[enc]()
    if path in files or path.lower() in {x.lower() for x in files}:
        serial[0] += 1
        path = path.rsplit('.', 1)[0] + '-b%d.csv' % serial[0]
    files[path] = b

def miss(): return ch('', '-', '—', '…', 'chưa có số liệu', '...', 'x')
def measure_text(i): return ch(i['measure'], i['measure'], i['measure'].capitalize() if i['measure'][0] not in '%h' else i['measure'], '')

# ------------------------------------------------------------ registrations
def reg_rows(u, which):
    rows = []
    for n, i in enumerate(inds):
        c = i['code']
        if p(0.05) and c not in ('DT', 'DAN'): continue
        if fault('unplanned-actual') and not FAULTS.get('up!') and which == baseline and i['k'] == 'flow' and p(0.5): FAULTS['up!'] = 1; continue
        r = {'tt': str(n + 1), 'label': i['name'], 'indicator': ch(c, c, c.lower()), 'measure': measure_text(i), 'unit': unit_text(u), 'note': ch('', '', 'theo NQ', 'ước?'), '_sector': i['sector'], '_u': u, '_c': c}
        for k in PLANC: r[k] = plan_text(u, c, k == 'assigned') if not p(0.03) else miss() if i['k'] != 'status' else ''
        rows.append(r)
    return rows
skipreg = ch(*[u for u, _ in units]) if fault('missing-registration') else None
consolidated = p(0.3)
PLANC = ['registered']
def break_rows(rows, cols, planfile):
    "faults of cells; at most a few"
    vc = [c for c in cols if c in ('registered', 'assigned', 'actual', 'cumulative', 'estimate')]
    good = [r for r in rows if isinstance(r, dict) and any(r.get(c, '') not in ('', '-', '—', '…', 'x', '...', 'chưa có số liệu') for c in vc)]
    if not good or not vc: return
    def pick(f=lambda r: True):
        x = [r for r in good if not r.get('_bad') and f(r)]
        if not x: return None
        r = R.choice(x); r['_bad'] = True
        return r
    v = vc[0] if len(vc) == 1 else R.choice(vc)
    numeric = lambda r: I[r['_c']]['k'] != 'status'
    if not planfile:
        for name, f, vals in (('bad-number', numeric, ['1.82.0', '12a', 'khoảng 5', '1,2,3', '5 000 0', '12 bao']), ('date-like-cell', numeric, ['06-Jun', '5/12/2023', '2023-05-06', '7-May']),
                              ('negative-value', lambda r: numeric(r) and r['_c'] != 'GIAM', ['-5', '\u22123,5']), ('out-of-range', lambda r: I[r['_c']]['measure'] == '%' or r['_c'] == 'DUONG', ['155'])):
            if fault(name) and not FAULTS.get(name + '!'):
                r = pick(f)
                if r: r[v] = ch(*vals); FAULTS[name + '!'] = 1
        if fault('wrong-measure') and not FAULTS.get('wm!'):
            r = pick(lambda r: I[r['_c']]['measure'] in ('ha', 'tấn', 'triệu đồng', 'km', 'con'))
            if r: r[v] = '12 ' + ('người' if I[r['_c']]['measure'] != 'người' else 'ha'); FAULTS['wm!'] = 1
        if fault('ambiguous95') and not FAULTS.get('a95!'):
            r = pick(lambda r: I[r['_c']]['measure'] == '%' and r['_c'] != 'TLHN')
            if r: r[v] = ch('0,95', '0.8'); FAULTS['a95!'] = 1
    else:
        if fault('bad-target') and not FAULTS.get('bt!'):
            r = pick(lambda r: r['_c'] != 'GIAM')
            if r: r[v] = ch('phấn đấu cao nhất', 'tăng 10% so với năm 2022' if numeric(r) else 'giữ vững', 'giảm 5%' if numeric(r) else 'tốt'); FAULTS['bt!'] = 1
        if fault('date-target') and not FAULTS.get('dt!'):
            r = pick(numeric)
            if r: r[v] = '06-Jun'; FAULTS['dt!'] = 1
    if fault('unknown-indicator') and not FAULTS.get('ui!') and p(0.5):
        r = pick()
        if r: r['indicator'] = ch('ZZ9', 'KHONGCO'); FAULTS['ui!'] = 1
    if 'unit' in cols and fault('unknown-unit') and not FAULTS.get('uu!'):
        n = pick(lambda r: r.get('unit'))
        if n:
            n['unit'] = ch('Phố Thuận', 'Xã Không Có'); FAULTS['uu!'] = 1
            k = rows.index(n)
            if k + 1 < len(rows) and isinstance(rows[k + 1], dict) and not rows[k + 1]['unit']: rows[k + 1]['unit'] = rows[k + 1]['_u']
    if 'unit' in cols and fault('ambiguous-unit') and not FAULTS.get('au!') and {'ANBINH', 'ANBINHX'} <= set(dict(units)):
        n = pick(lambda r: r.get('unit'))
        if n:
            n['unit'] = 'An Bình'; FAULTS['au!'] = 1
            k = rows.index(n)
            if k + 1 < len(rows) and isinstance(rows[k + 1], dict) and not rows[k + 1]['unit']: rows[k + 1]['unit'] = rows[k + 1]['_u']
    if 'period' in cols and not planfile:
        for name, vals in (('bad-period', ['Quý V', 'vụ Đông Xuân']), ('period-outside-year', ['Quý I/2022', '2024-02'])):
            if fault(name) and not FAULTS.get(name + '!'):
                r = pick(lambda r: r.get('period'))
                if r:
                    k = rows.index(r)
                    if k + 1 < len(rows) and isinstance(rows[k + 1], dict) and not rows[k + 1].get('period'): rows[k + 1]['period'] = r['period']
                    r['period'] = ch(*vals); FAULTS[name + '!'] = 1
    if 'submitted' in cols and fault('bad-date') and not FAULTS.get('bd!'):
        r = pick()
        if r: r['submitted'] = ch('hôm qua', '31/02/2023'); FAULTS['bd!'] = 1
    if fault('repeated-row') and not FAULTS.get('rr!') and p(0.5):
        r = pick()
        if r: x = dict(r); x['unit'] = x['_u']; rows.append(x); FAULTS['rr!'] = 1
    if fault('duplicate-row') and not FAULTS.get('dr!') and p(0.5):
        r = pick(numeric)
        if r and 'period' not in cols:
            x = dict(r); x['unit'] = x['_u']; x[v] = '77'; rows.append(x); FAULTS['dr!'] = 1
    if fault('extra-cells') and not FAULTS.get('ec!') and p(0.4):
        r = pick()
        if r: r['_tail'] = ';thừa;5'; FAULTS['ec!'] = 1

def reg_file(us, path, which, title=()):
    global PLANC
    cols = ['indicator'] + list(which)
    PLANC = list(which)
    if p(0.7): cols.insert(0, 'label') if p(0.5) else cols.insert(1, 'label')
    if p(0.5): cols.insert(0, 'tt')
    if p(0.5): cols.append('measure')
    unitcol = len(us) > 1 or p(0.3)
    if unitcol: cols.insert(0, 'unit')
    if p(0.3): cols.append('note')
    sub = None
    if p(0.5):
        cols.append('submitted')
        sub = ch('20/02/2023', '2023-02-28', '28-2-2023') if not fault('late') or p(0.5) else ch('05/03/2023', '2023-03-15')
    rows = []
    for u in us:
        rs = reg_rows(u, which[0])
        for n, r in enumerate(rs):
            if sub: r['submitted'] = sub
            if n and p(0.3): r['unit'] = ''
        rows += rs
    if unitcol and p(0.2): pass
    break_rows(rows, cols, True)
    write(path, cols, rows, title)
order = [u for u, _ in units if u != skipreg]
both = p(0.35)
main = ['registered', 'assigned'] if both else [baseline]
if consolidated and len(order) > 1: reg_file(order, 'inbox/dang-ky-tong-hop.csv', main)
else:
    for u in order:
        w = main if p(0.9) else ['registered', 'assigned']
        r = R.random()
        if r < 0.4: reg_file([u], 'inbox/dang-ky/%s.csv' % u, w)
        elif r < 0.7: reg_file([u], 'inbox/%s/dang-ky.csv' % u, w)
        else: reg_file([u], 'inbox/dk%d.csv' % len(files), w, [('ĐĂNG KÝ THI ĐUA',), ('Đơn vị: ' + dict(units)[u],)])
        if p(0.15): reg_file([u], 'inbox/dang-ky/%s %s.csv' % (u, ch('lần 2', '_v2', '(2)')), [w[0]])
if not both and p(0.5):
    other = 'assigned' if baseline == 'registered' else 'registered'
    reg_file(order, 'inbox/%s.csv' % ch('giao chi tieu', 'ke hoach khac'), [other])

# ------------------------------------------------------------ reports
def value(u, c, P, kind):
    a, b = months(P)
    if kind == 'cumulative': return cum(u, c, b)
    return inper(u, c, a, b)
def act_text(v, i, cumul=False):
    if v is None: return miss()
    if i['k'] == 'status': return ch('đạt', 'có', 'x', '1', 'Đạt') if v else ch('không đạt', 'chưa đạt', 'không', '0')
    if i['measure'] in COUNT and p(0.04) and v >= 1: return '%d/%d' % (v, v + 3)
    return num(v, i)

skiprep = ch(*[u for u, _ in units]) if fault('missing-report') else None
DUE = {3: ('02/04/2023', '2023-04-20'), 6: ('2023-07-01', '20/7/2023'), 9: ('5/10/2023', '2023-10-25'), 12: ('2024-01-03', '15/1/2024')}
def report(us, Ps, valcols, revno=0, tag='', only=None, jitter=False):
    cols = ['indicator']
    if p(0.6): cols.insert(p(0.5), 'label')
    if p(0.4): cols.insert(0, 'tt')
    if p(0.4): cols.append('measure')
    planc = p(0.15)
    if planc: cols.append('registered')
    cols += valcols
    if p(0.3): cols.append('note')
    heads, title = {}, []
    if not Ps: return
    P = Ps[0]
    name, folder = [], []
    # unit
    u0 = us[0]
    if len(us) > 1 or p(0.25): cols.insert(0, 'unit')
    else:
        r = R.random()
        if r < 0.4: name.append(u0)
        elif r < 0.7: folder.append(u0)
        else: title.append(ch('Đơn vị: ' + unit_text(u0), ('Đơn vị:', u0)))
    # period
    if len(Ps) > 1: cols.insert(1, 'period')
    else:
        r = R.random()
        if r < 0.25: cols.insert(1, 'period')
        elif r < 0.45: title.insert(0, ch('BÁO CÁO KẾT QUẢ ', '') + per_text(P)) if P[0] not in 'Y' else name.append(per_file(P))
        elif r < 0.65: name.append(per_file(P))
        elif r < 0.85: folder.append(per_file(P))
        elif valcols == ['actual'] and P[0] != 'Y': heads['actual'] = ch('Thực hiện ', 'Kết quả thực hiện ') + ch('', '').join([{'Q': 'quý %s' % ['', 'I', 'II', 'III', 'IV'][min(P[1], 4)], 'M': 'tháng %d/2023' % P[1], 'H': '6 tháng đầu năm 2023', '9': '9 tháng'}[P[0]]])
        else: cols.insert(1, 'period')
    if title and p(0.3): title.insert(0, ('UBND HUYỆN X', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))
    if p(0.12) and 'measure' not in cols: title.append('Đơn vị tính: triệu đồng')
    if revno:
        if p(0.4): cols.append('revision')
        else: name.append(ch('lần %d' % revno, '_v%d' % revno, '(%d)' % revno))
    sub = None
    if p(0.45):
        cols.append('submitted')
        e = months(Ps[-1])[1]
        e = e if e in DUE else 12 if e > 9 else (e + 2) // 3 * 3
        sub = DUE[e][1 if fault('late') and p(0.4) else 0]
    rows = []
    for u in us:
        for P_ in Ps:
            n = 0
            for k, i in enumerate(inds):
                c = i['code']
                if only and c not in only: continue
                if p(0.04): continue
                if i['k'] == 'rate' and i['numerator'] and p(0.4): continue
                r = {'tt': str(k + 1), 'label': i['name'] + ('' if not fault('stray-quote') or FAULTS.get('sq!') or True else ''), 'indicator': ch(c, c, c.lower()), 'measure': measure_text(i), 'unit': unit_text(u) if n == 0 or p(0.6) else '',
                     'period': per_text(P_) if n == 0 or p(0.6) else '', 'revision': str(revno), 'note': ch('', '', 'ước', 'đã "duyệt"'), '_sector': i['sector'], '_u': u, '_c': c}
                if sub: r['submitted'] = sub
                if planc: r['registered'] = num(plan[u, c], i, False, True) if i['k'] != 'status' else 'đạt'
                if planc and not fault('plan-differs'): r['registered'] = ''
                for vc in valcols:
                    v = value(u, c, P_, vc)
                    if jitter and v is not None and i['k'] in ('flow', 'stock') and i['measure'] not in ('%',) and p(0.4): v = v + 1
                    if i['k'] != 'flow' and vc == 'cumulative' and p(0.6): r[vc] = ''; continue
                    if vc == 'estimate' and p(0.5): r[vc] = ''; continue
                    r[vc] = act_text(v, i) if not p(0.04) else (miss() if i['k'] != 'status' else '')
                n += 1
                rows.append(r)
    if not rows: return
    if 'unit' in cols: rows[0]['unit'] = rows[0]['unit'] or us[0]
    # total faults
    if fault('total-mismatch') and not FAULTS.get('tm!') and valcols == ['actual']:
        for r in rows:
            if r['_c'] in ('DT', 'DAN'): r['actual'] = '3'; FAULTS['tm!'] = 1; break
    if fault('of-which-exceeds-total') and not FAULTS.get('ow!') and valcols == ['actual']:
        for r in rows:
            if r['_c'] == 'DT1A': r['actual'] = '9000'; FAULTS['ow!'] = 1; break
    if fault('check-failed') and not FAULTS.get('cf!') and 'actual' in valcols:
        for r in rows:
            if r['_c'] == 'HN': r['actual'] = '9999'; FAULTS['cf!'] = 1; break
    if fault('rate-mismatch') and not FAULTS.get('rm!') and 'actual' in valcols:
        for r in rows:
            if r['_c'] in ('TLHN', 'TLTG'): r['actual'] = '33,3'; FAULTS['rm!'] = 1; break
    if fault('cumulative-falls') and not FAULTS.get('cff!') and 'cumulative' in valcols and P[1] > 1:
        for r in rows:
            if I[r['_c']]['k'] == 'flow' and r['cumulative']: r['cumulative'] = '0,5' if I[r['_c']]['measure'] not in COUNT else '0'; FAULTS['cff!'] = 1; break
    break_rows(rows, cols, False)
    rawq = False
    if fault('unclosed-quote') and not FAULTS.get('uq!') and p(0.4):
        FAULTS['uq!'] = 1; rawq = True
        rows.insert(R.randint(1, len(rows)), ('raw', '"chưa đóng, DT1, 5; 6'))
    elif fault('stray-quote') and not FAULTS.get('sq!') and 'label' in cols and p(0.4):
        FAULTS['sq!'] = 1; rawq = True
        r = R.choice([r for r in rows if isinstance(r, dict)]); r['label'] = 'Ống 21@@ nhựa'
    if fault('duplicate-column') and not FAULTS.get('dc!') and len(valcols) > 1 and p(0.5):
        cols.append('dupcol'); heads['dupcol'] = heads.setdefault(valcols[0], ch(*ALIAS[valcols[0]])); FAULTS['dc!'] = 1
        for r in rows:
            if isinstance(r, dict): r['dupcol'] = r.get(valcols[0], '')
    if fault('ignored-column') and not FAULTS.get('ic!') and p(0.5):
        cols.append('oldcol'); heads['oldcol'] = ch('Thực hiện năm 2022', 'Kế hoạch năm 2022', 'Thực hiện quý I/2022'); FAULTS['ic!'] = 1
        for r in rows:
            if isinstance(r, dict): r['oldcol'] = '12'
    if not name: name.append(ch('baocao', 'bao cao', 'BC') + str(len(files)))
    R.shuffle(folder)
    path = '/'.join(['inbox'] + folder + [' '.join(name) + tag + ch('.csv', '.csv', '.CSV', '.txt', '.tsv')])
    write(path, cols, rows, title, heads, rawquote=rawq)
    if rawq and FAULTS.get('sq!') == 1 and not FAULTS.get('sqdone'):
        k = [x for x in files if b'21@@' in files[x]]
        for x in k: files[x] = files[x].replace(b'21@@', b'21"'); FAULTS['sqdone'] = 1

for u, _ in units:
    style = ch('q', 'q', 'm', 'h', 'cum', 'mix', 'est', 'one')
    last = R.randint(1, 4)
    if u == skiprep: last = max(0, last - 2)
    if style == 'q':
        for n in range(1, last + 1): report([u], [('Q', n)], ch(['actual'], ['actual'], ['actual', 'cumulative']))
    elif style == 'm':
        for n in range(1, min(12, last * 3 + R.randint(-1, 1)) + 1): report([u], [('M', n)], ['actual'])
        if p(0.5) or fault('overlapping-periods'): report([u], [('Q', 1)], ['actual'], jitter=fault('overlapping-periods'))
    elif style == 'h':
        report([u], [('Q', 1)], ['actual']); report([u], [('H', 1)], ch(['actual'], ['cumulative'], ['actual', 'cumulative']))
        if last > 2: report([u], [('Q', 3)], ['actual'])
        if last > 3: report([u], [ch(('9', 1), ('Q', 4), ('Y', 1))], ['actual'])
    elif style == 'cum':
        for n in range(1, last + 1): report([u], [('Q', n)], ch(['cumulative'], ['cumulative', 'estimate']))
    elif style == 'est':
        report([u], [('Q', 1)], ['actual', 'estimate'])
        report([u], [('M', 4)], ['actual']); report([u], [('Q', 2)], ['estimate'])
        if p(0.5): report([u], [('M', 6)], ['actual'])
        if p(0.5): report([u], [('Q', 2)], ['actual'], tag=' chinh thuc')
        if p(0.4): report([u], [('9', 1)], ['estimate'])
        if p(0.3): report([u], [('Y', 1)], ['estimate'])
    elif style == 'one': report([u], [('Q', n) for n in range(1, last + 1)], ['actual'])
    else:
        for P in R.sample([('M', 1), ('M', 2), ('M', 3), ('Q', 1), ('M', 4), ('Q', 2), ('H', 1), ('M', 7), ('M', 8), ('Q', 3), ('9', 1), ('Q', 4), ('Y', 1)], R.randint(2, 6)):
            report([u], [P], ch(['actual'], ['actual', 'estimate'], ['cumulative'], ['actual', 'cumulative']))
    if p(0.4): report([u], [('Q', R.randint(1, max(1, last)))], ['actual'], revno=R.randint(2, 3), only=set(R.sample(sorted(I), max(2, len(I) // 2))), jitter=True)
    if p(0.15): report([u], [('Q', 1)], ['actual'], tag=' sua', jitter=True)
if p(0.6): report([u for u, _ in units], ch([('Q', 1)], [('Q', 1), ('Q', 2)]), ['actual'], jitter=True)

# ------------------------------------------------------------ whole-file faults
if fault('unsupported-format'):
    files['inbox/bao cao.xls'] = ch(b'<html><body><table><tr><td>Ma</td></tr></table></body></html>', b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + b'\0' * 40, b'%PDF-1.4\n%abc', b'PK\x03\x04' + b'\0' * 30)
if fault('no-header'): files['inbox/thu.csv'] = 'Kính gửi;Ủy ban nhân dân\nNội dung;Đề nghị xem xét\n1;2\n'.encode()
if fault('missing-column'): files['inbox/%s/thieu.csv' % units[0][0]] = ('Mã chỉ tiêu;Chỉ tiêu;ĐVT\n%s;abc;ha\n' % inds[0]['code']).encode()
if fault('empty-file'): files['inbox/trong.csv'] = ch(b'', b'\r\n\r\n', b'\xef\xbb\xbf', b';;\n;;\n')
if fault('lossy-encoding'):
    files['inbox/%s Q1 mat chu.csv' % units[0][0]] = ch('M? ch? tiêu;Ch? tiêu;Th?c hi?n\n%s;Di?n tích;5\n', 'Mã chỉ tiêu;Chỉ tiêu;Thực hiện\n%s\ufffd;Di\ufffdn tích;5\n').replace('%s', inds[0]['code']).encode()
if fault('nul-byte'): files['inbox/%s Q1 nul.csv' % units[0][0]] = ('Mã chỉ tiêu;Chỉ tiêu;Thực hiện\n%s;a\0b;5\n%s;ab;6\n' % (inds[0]['code'], inds[-1]['code'])).encode()
if p(0.2): files['inbox/.DS_Store'] = b'\0\1'
if p(0.2): files['inbox/~$bao cao.csv'] = b'x'

for path, b in sorted(files.items()):
    f = os.path.join(A.out, path)
    os.makedirs(os.path.dirname(f), exist_ok=True)
    open(f, 'wb').write(b)
os.makedirs(os.path.join(A.out, 'inbox'), exist_ok=True)
