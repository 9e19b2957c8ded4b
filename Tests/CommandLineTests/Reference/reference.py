#!/usr/bin/env python3
# Independent reference implementation of the rules of thidua (see NOTES). Standard library only, exact arithmetic.
NOTES = """
NOTES - how each unclear point was read ([n] is the number used in reports)

Reading
 1  Physical lines that are wholly empty are no records and no `rows`; a line of delimiters only (`;;;`) is a blank row and
    counts in `rows` as skipped. All records below the header count in `rows`, signature block and what follows too (skipped).
 2  Delimiter: the `sep=` line, else the one under which a full header is found (most columns; ties ; , tab |), else
    the one with the most records of one common width.
 3  Recognised header = indicator code + a value column. `missing-column` = indicator code + another known column, none
    of value; line = that row, column blank. `no-header`: line and column blank. File-level findings have no line.
 4  `empty-file` = no cell with text at all (0 bytes, blanks, blank lines). sources: format csv, rest blank.
    A header without any row below it is no finding.
 5  Unsupported formats: sources has format, encoding, delimiter, kind blank, rows 0. Files refused after the header was found
    (lossy-encoding) and files without a header: kind blank, rows 0.
 6  U+FFFD in header cell or in a cell of a read column (not label, tt, note) refuses the file, at that cell.
 7  `duplicate-column` is for value columns; it is reported at the second (and later) column, on the header's line. Of two
    columns for unit, period, measure ... the first is read, nothing is said.
 8  `Thực hiện năm 2023` / `Thực hiện 2023` is the period 2023, thus cumulative. `Kế hoạch năm 2023` is just the plan;
    a plan column that ends in a shorter period is not read.
 9  Title: unit only from `Đơn vị:` (same cell or next filled cell of the row). Period anywhere in it (dated lines `ngày 5
    tháng 7 năm 2023` excluded); a part of the year goes before `năm 2023`, which counts only if nothing shorter is there.
10  File/folder names: unit by its code, else by its name, as a delimited word; period by the same patterns; the nearest
    folder first. Without any: `unknown-unit` / `bad-period` on each row with a value (column blank).
11  A bare number/Roman numeral under a column headed Quý or Tháng is that quarter or month.
12  A row is judged in this order: missing values only -> skipped without a finding; unit; indicator; period; values. The first of unit
    and indicator that fails is the row's only finding; a bad period concerns actual cells only (plan cells
    in the same row are report cells without a usable period: not read).
13  Finding fields: cell findings have unit, indicator, period (blank for plan cells of registrations), value as typed.
    unknown-/ambiguous-unit have these three blank, unknown-indicator the last two. Parser-level findings have none.
14  `extra-cells`: at the first filled cell beyond the header's last column; the row is read.
15  `stray-quote`: `a"b` unquoted: kept as typed, warned. Text after a closing quote is appended, warned.
16  A row under a signature line is read if it has a known code and a value that is not missing; otherwise skipped silently.
17  `A report row` (for plan columns): the row has a filled actual/cumulative/estimate cell, or the file has such a column
    and the row's period is known, or its own period cell is a part of the year. Other plan cells are registrations.
    In a file without actual columns a period from title, file or folder name is ignored.
18  Plan cells of reports: revisions within the report's period; of several periods (<= P) the latest fills in; any other value that
    differs from the one in force is `plan-differs` at that cell. A report's plan cell that does not fill in is
    `superseded` for sources.csv (without a `superseded` finding). "Registered nothing" goes by unit, indicator AND plan column.
19  Repeated cell (`repeated-row`): first one counts, later ones are `superseded` in sources.csv. Both warnings and errors of
    repetition go by cell (column = the cell's). Cells of one file with another revision or date are revisions, not duplicates.
    With 3+ cells that are not all equal, none counts, `duplicate-row` on the 2nd and later.
20  `superseded` is reported at the replaced cell. sources.csv: every valid, current cell of a period <= P is used, even if
    the cumulating rules do not need it (a month under its quarter, an estimate beside its actual).
21  Numbers: a first group of 4+ digits or with leading 0 before one mark and three digits has one reading: decimal, no warning.
    `%` means the measure `%` itself; its default range 0..100 (each bound unless given) also serves `out-of-range`.
22  Factor of 20: 1/20 <= |reading/compared| <= 20. Range evidence first, plan evidence second.
23  `0,95` rule: measure %, 0 < a <= 1, plan c with c/a > 20 and 100a within a factor of 20 of c.
24  Evidence for a plan: the unit's cumulative actual at P from the cells that are not ambiguous.
25  The row's wrong measure is reported once, at the measure column (value = measure as typed). A status ignores measures.
26  Every error inside a target but date-like-cell, wrong-measure, negative-value is `bad-target`. out-of-range and negative-value
    apply to target bounds also (once a cell).
27  `n/m` as an actual: only for countable measures; otherwise bad-number. As a target: any measure.
28  Measures are compared without case and spaces. A bare `%` after a number is accepted for measures that begin with % or điểm.
28b Unit names in three steps: code; name or alias in full (only case, spaces and UBND ignored: `UBND xã An Bình` is Xã An
    Bình); short form (phường, xã, thị trấn dropped too), `ambiguous-unit` if it fits several units.
Cumulating
29  Quarter and months: `overlapping-periods` only if all three months are there and do not add up to the quarter, or fewer
    exceed it; flows, actuals only; reported at the quarter's cell, value = its text.
29b A cumulative value that ends inside of a quarter yields where that quarter was reported as such and the year up to its
    end is known without such values; to no estimate, unless it is one.
30  `cumulative-falls`: flows, cumulative values, one a month (Lũy kế, then longer period); at the later cell.
31  average: shortest length counts estimates as well; Thực hiện, else Lũy kế, else estimate of each period.
32  `rate-mismatch`: |reported - computed| > half a unit of the last of `decimals`; on the parts as known at the end of the
    rate's period, the numerator of that very end; at the rate's cell. A rate is computed where it was never reported, or
    numerator and denominator are both known for a later end than it; otherwise the reported one stands.
33  `unplanned-actual`: one for each unit and indicator (chosen baseline, P), at the cell last in (period end, submission) among
    the actual cells; a computed rate has no cell: no finding, nor has an indicator of no direction, which is never assessed.
Rolling up
34  Rate targets: "a bound absent in one of them" = in one of the units that have a weight. Open if any of them is open.
35  total/of_which: exact (tolerance 0), actuals of the same months only (a part may begin later in the year than the unit's
    reports; an of-which may be of fewer months; levels of the same end), each unit, actuals (period = P) and both baselines (period blank), single-number targets
    only; parts are checked if all `part`s and the total are there. No file/line/column. indicator = total's code (mismatch) or the part's
    (of-which); value = the sum of the parts (mismatch), the part's value. check-failed: indicator blank, value = name of the check.
36  missing-registration: unit, period blank. missing-report: unit, period = item. late: file, unit, period = item (blank for registration),
    value = the date. All as status.csv; missing whatever the due date (there is no clock).
37  Either plan column makes a registration. Months before a round's `from` ask 0 (or the round before's).
38  unit scope: reported and expected are 0 or 1.
39  Order of rows in findings/sources: natural order of file; not compared.
"""
import sys, os, re, csv, io, hashlib, unicodedata, argparse
from fractions import Fraction as Fr

# ---------------------------------------------------------------- text
def norm(s):
    s = s.replace('\u00d0', '\u0110').replace('\u00a0', ' ').replace('\u200b', ' ').replace('\ufeff', '')
    s = unicodedata.normalize('NFC', s)
    return re.sub(r'[ \t\r\n\v\f\u2000-\u200a\u202f\u3000]+', ' ', s).strip()

def fold(s):
    s = norm(s).lower().replace('đ', 'd')
    s = unicodedata.normalize('NFD', s)
    return ''.join(c for c in s if not unicodedata.combining(c))

def key(s):
    return ''.join(c for c in fold(s) if c.isalnum())

TONES = '\u0300\u0301\u0303\u0309\u0323'
def tone(s):
    "case- and tone-placement-free, diacritics kept"
    out = []
    for w in norm(s).casefold().split(' '):
        d = unicodedata.normalize('NFD', w)
        t = ''.join(c for c in d if c in TONES)
        out.append(unicodedata.normalize('NFD', ''.join(c for c in d if c not in TONES)) + t)
    return ' '.join(out)

def ukey_full(s):
    t = ' ' + tone(s) + ' '
    return t.replace(' ubnd ', ' ').replace(' ', '')
DROP = [tone(x) for x in ('thị trấn', 'phường', 'xã', 'ubnd')]
def ukey_short(s):
    t = ' ' + tone(s) + ' '
    for d in DROP:
        while ' ' + d + ' ' in t:
            t = t.replace(' ' + d + ' ', ' ', 1)
    return t.replace(' ', '')

def natkey(s):
    return [(0, int(p), '') if p.isdigit() and p.isascii() else (1, 0, p) for p in re.split(r'([0-9]+)', s) if p != '']

def plain(x, digits=6):
    if x is None:
        return ''
    x = Fr(x)
    neg = x < 0
    x = abs(x)
    n = (x * 10 ** digits * 2 + 1).__floor__() // 2
    s = str(n).rjust(digits + 1, '0')
    s = (s[:-digits] + '.' + s[-digits:]).rstrip('0').rstrip('.')
    return '-' + s if neg and s != '0' else s

# ---------------------------------------------------------------- csv
def decode(b):
    "-> (text, encoding) or (None, None)"
    if b.startswith(b'\xef\xbb\xbf'):
        b, enc = b[3:], 'utf-8'
    elif b.startswith(b'\xff\xfe'):
        b, enc = b[2:], 'utf-16le'
    elif b.startswith(b'\xfe\xff'):
        b, enc = b[2:], 'utf-16be'
    else:
        enc = 'utf-8'
        head = b[:4096]
        if len(head) >= 4 and len(b) % 2 == 0:
            ev, od = head[0::2].count(0), head[1::2].count(0)
            h = len(head) // 2
            if od > h * 0.3 and ev < od / 4:
                enc = 'utf-16le'
            elif ev > h * 0.3 and od < ev / 4:
                enc = 'utf-16be'
    try:
        return b.decode(enc.replace('16', '-16').replace('--', '-') if enc == 'utf-8' else enc[:6] + '-' + enc[6:]), enc
    except UnicodeDecodeError:
        return None, None

class Rec:
    __slots__ = ('line', 'cells', 'quoted', 'problems')
    # problems: (code, column, text)
    def __init__(self, line):
        self.line = line; self.cells = []; self.quoted = []; self.problems = []

def parse_csv(text, delim, startline=1):
    recs = []
    i, n, line = 0, len(text), startline
    while i < n:
        start_line = line
        # an empty physical line
        m = re.compile(r'[ \t\u00a0]*(\r\n|\n|\r|\Z)').match(text, i)
        if m and (delim != '\t' or '\t' not in m.group(0)):
            i = m.end()
            line += 1
            continue
        rec = Rec(start_line)
        end = False
        failed = False
        while not end:
            # leading spaces
            j = i
            while j < n and text[j] in ' \t' and text[j] != delim:
                j += 1
            if j < n and text[j] == '"':
                qline, qpos = line, j
                k = j + 1
                buf = []
                breaks = size = 0
                closed = False
                l2 = line
                while k < n:
                    c = text[k]
                    if c == '"':
                        if k + 1 < n and text[k + 1] == '"':
                            buf.append('"'); k += 2; size += 1
                            continue
                        closed = True
                        k += 1
                        break
                    if c in '\r\n':
                        if c == '\r' and k + 1 < n and text[k + 1] == '\n':
                            buf.append('\r'); k += 1; c = '\n'
                        breaks += 1; l2 += 1
                    buf.append(c); k += 1
                    size += len(c.encode('utf-8', 'surrogatepass'))
                    if breaks > 100 or size > 65536:
                        break
                if not closed:
                    rec.problems.append(('unclosed-quote', len(rec.cells) + 1, ''))
                    # resume on the line after the one where the quote opened
                    m = re.compile(r'\r\n|\n|\r').search(text, qpos)
                    i = m.end() if m else n
                    line = qline + 1
                    failed = True
                    break
                line = l2
                # after the quote
                m = re.compile(r'[ \t]*').match(text, k) if delim != '\t' else re.compile(r' *').match(text, k)
                e = m.end()
                if e >= n or text[e] == delim or text[e] in '\r\n':
                    val = ''.join(buf)
                    i = e
                else:
                    m = re.compile('[^\r\n' + re.escape(delim) + ']*').match(text, k)
                    val = ''.join(buf) + '"' + m.group(0)
                    rec.problems.append(('stray-quote', len(rec.cells) + 1, val))
                    i = m.end()
                rec.quoted.append(True)
            else:
                m = re.compile('[^\r\n' + re.escape(delim) + ']*').match(text, i)
                val = m.group(0).strip(' \t')
                if '"' in val:
                    rec.problems.append(('stray-quote', len(rec.cells) + 1, val))
                i = m.end()
                rec.quoted.append(False)
            rec.cells.append(val)
            if i >= n:
                end = True
            elif text[i] == delim:
                i += 1
                if i >= n:
                    rec.cells.append(''); rec.quoted.append(False); end = True
            else:
                if text[i] == '\r' and i + 1 < n and text[i + 1] == '\n':
                    i += 1
                i += 1
                line += 1
                end = True
        for ci, c in enumerate(rec.cells):
            if '\0' in c:
                rec.problems.append(('nul-byte', ci + 1, c))
                break
        recs.append(rec)
    return recs

DELIMS = ';,\t|'
def strip_sep(text):
    m = re.match(r'[ \t]*"?sep=(.)"?[ \t]*(\r\n|\n|\r|\Z)', text, re.I)
    if m and m.group(1) in DELIMS:
        return text[m.end():], m.group(1), 2
    return text, None, 1

# ---------------------------------------------------------------- own files
def read_table(path, want, header=True):
    b = open(path, 'rb').read()
    text, enc = decode(b)
    if text is None:
        raise Mistake('%s: encoding' % path)
    text, sep, line0 = strip_sep(text)
    best = None
    for d in ([sep] if sep else DELIMS):
        recs = [r for r in parse_csv(text, d, line0) if any(norm(c) for c in r.cells)]
        if header:
            score = 0
            for idx, r in enumerate(recs[:30]):
                s = sum(1 for c in r.cells if key(c) in want)
                if s > score:
                    score, hi = s, idx
            sc = (score, sum(len(r.cells) for r in recs))
            if score and (best is None or sc > best[0]):
                best = (sc, recs, hi)
        else:
            sc = sum(1 for r in recs if len(r.cells) >= 2)
            if best is None or sc > best[0]:
                best = (sc, recs, 0)
    if best is None:
        return []
    _, recs, hi = best
    if not header:
        return [(r.line, [norm(c) for c in r.cells]) for r in recs]
    cols = [want.get(key(c)) for c in recs[hi].cells]
    out = []
    for r in recs[hi + 1:]:
        d = {w: '' for w in want.values()}
        for c, v in zip(cols, r.cells):
            if c:
                d[c] = norm(v)
        d['_line'] = r.line
        out.append(d)
    return out

class Mistake(Exception):
    pass

def names(**kw):
    d = {}
    for k, vs in kw.items():
        d[key(k)] = k
        for v in vs:
            d[key(v)] = k
    return d

UNIT_COLS = names(code=['Mã', 'Mã đơn vị'], name=['Tên', 'Tên đơn vị'], cluster=['Cụm', 'Khối', 'Cụm thi đua', 'Khối thi đua'],
                  aliases=['Tên khác'], kind=['Loại'])
IND_COLS = names(code=['Mã', 'Mã chỉ tiêu'], name=['Tên', 'Tên chỉ tiêu'], tt=['TT', 'STT'], label=['Nhãn'], sector=['Lĩnh vực'],
                 measure=['ĐVT', 'Đơn vị tính'], kind=['Loại'], decimals=['Số lẻ'], direction=['Chiều'], numerator=['Tử số'],
                 denominator=['Mẫu số'], total=['Tổng'], relation=['Quan hệ'], min=[], max=[], rounds=['Đợt'], counted=['Tính'])
CAL_COLS = names(item=['Mục'], due=['Hạn', 'Hạn nộp'], required=['Yêu cầu'], to=['Đến'], **{'from': ['Từ']})
CHK_COLS = names(name=['Tên'], left=['Vế trái'], operator=['Dấu'], right=['Vế phải'], tolerance=['Sai số'], severity=['Mức'])

def dec(s):
    s = s.replace(' ', '').replace('\u2212', '-').replace(',', '.')
    return Fr(s)

def parse_date(s):
    m = re.fullmatch(r'(\d{4})-(\d{1,2})-(\d{1,2})', s)
    if m:
        y, mo, d = map(int, m.groups())
    else:
        m = re.fullmatch(r'(\d{1,2})[/\-.](\d{1,2})[/\-.](\d{4})', s)
        if not m:
            return None
        d, mo, y = map(int, m.groups())
    try:
        import datetime
        return datetime.date(y, mo, d).isoformat()
    except ValueError:
        return None

# ---------------------------------------------------------------- periods
class Period(tuple):
    "(year, start month, end month)"
    @property
    def year(self): return self[0]
    @property
    def start(self): return self[1]
    @property
    def end(self): return self[2]
    @property
    def length(self): return self[2] - self[1] + 1
    @property
    def cumulative(self): return self.length >= 6
    def __str__(self):
        y, a, b = self
        n = b - a + 1
        if n == 12: return '%d' % y
        if n == 9: return '%d-9M' % y
        if n == 6: return '%d-H1' % y
        if n == 3: return '%d-Q%d' % (y, b // 3)
        return '%d-%02d' % (y, b)

def quarter(y, q): return Period((y, 3 * q - 2, 3 * q))
ROMAN = {'i': 1, 'ii': 2, 'iii': 3, 'iv': 4}

SEP = r'(?:[ /\-.,]+|\b)'
YEAR = r'(?:[ /\-.,_]*(?:nam[ ]*)?(20\d\d|19\d\d))?'
PATS = [
    (re.compile(r'(20\d\d|19\d\d)[\-_/ ]?q([1-4])(?!\w)'), 'iq'),
    (re.compile(r'(20\d\d|19\d\d)[\-_/ ]?h1(?!\w)'), 'ih'),
    (re.compile(r'(20\d\d|19\d\d)[\-_/ ]?9m(?!\w)'), 'i9'),
    (re.compile(r'(?:quy)[ \-_]*(iv|iii|ii|i|0?[1-4])(?![a-z0-9])' + YEAR), 'q'),
    (re.compile(r'(?<![a-z0-9])q[ \-_]?(iv|iii|ii|i|[1-4])(?![a-z0-9])' + YEAR), 'q'),
    (re.compile(r'(?<![a-z0-9])(?:0?6|sau)[ \-_]*thang(?:[ \-_]*dau[ \-_]*nam)?(?![ \-_]*cuoi)(?![a-z0-9])' + YEAR), 'h'),
    (re.compile(r'(?<![a-z0-9])(?:0?9|chin)[ \-_]*thang(?:[ \-_]*dau[ \-_]*nam)?(?![a-z0-9])' + YEAR), '9'),
    (re.compile(r'(?<![a-z0-9])h1(?![a-z0-9])' + YEAR), 'h'),
    (re.compile(r'(?<![a-z0-9])9m(?![a-z0-9])' + YEAR), '9'),
    (re.compile(r'(?<![a-z0-9])thang[ \-_]*(1[0-2]|0?[1-9])(?![0-9a-z])' + YEAR), 'm'),
    (re.compile(r'(?<![a-z0-9])t[ \-_]?(1[0-2]|0?[1-9])(?![0-9a-z])' + YEAR), 'm'),
    (re.compile(r'(?<![0-9])(20\d\d|19\d\d)-(1[0-2]|0[1-9])(?![0-9])(?!-\d)'), 'im'),
]
PATY = [
    (re.compile(r'(?<![a-z0-9])ca[ \-_]*nam(?![a-z0-9])' + YEAR), 'y'),
    (re.compile(r'(?<![a-z0-9])nam[ \-_]*(20\d\d|19\d\d)(?![0-9])'), 'y'),
]
def _mk(kind, m, year):
    g = m.groups()
    if kind == 'iq': return quarter(int(g[0]), int(g[1]))
    if kind == 'ih': return Period((int(g[0]), 1, 6))
    if kind == 'i9': return Period((int(g[0]), 1, 9))
    if kind == 'im': return Period((int(g[0]), int(g[1]), int(g[1])))
    y = int(g[-1]) if g[-1] else year
    if kind == 'q':
        return quarter(y, ROMAN.get(g[0]) or int(g[0]))
    if kind == 'h': return Period((y, 1, 6))
    if kind == '9': return Period((y, 1, 9))
    if kind == 'm': return Period((y, int(g[0]), int(g[0])))
    if kind == 'y': return Period((y, 1, 12))

def period_cell(s, year, head=''):
    f = fold(s)
    if head == 'quy' and re.fullmatch(r'(iv|iii|ii|i|0?[1-4])([ /\-]+(?:nam )?(20\d\d|19\d\d))?', f):
        m = re.fullmatch(r'(iv|iii|ii|i|0?[1-4])(?:[ /\-]+(?:nam )?(20\d\d|19\d\d))?', f)
        return quarter(int(m.group(2) or year), ROMAN.get(m.group(1)) or int(m.group(1)))
    if head == 'thang':
        m = re.fullmatch(r'(1[0-2]|0?[1-9])(?:[ /\-]+(?:nam )?(20\d\d|19\d\d))?', f)
        if m:
            return Period((int(m.group(2) or year), int(m.group(1)), int(m.group(1))))
    for p, k in PATS + PATY:
        m = p.fullmatch(f)
        if m:
            return _mk(k, m, year)
    m = re.fullmatch(r'(20\d\d|19\d\d)', f)
    if m:
        return Period((int(f), 1, 12))
    return None

DATED = re.compile(r'ngay[ .…]*\d*[ .…]*thang[ .…]*\d*[ .…]*nam[ .…]*\d*')
def period_in(s, year):
    f = DATED.sub(' ', fold(s))
    for pats in (PATS, PATY):
        for p, k in pats:
            m = p.search(f)
            if m:
                return _mk(k, m, year)
    return None

def strip_period(name, year):
    "header name -> (rest, Period or None)"
    f = re.sub(r'[()\[\]:]', ' ', fold(name))
    f = re.sub(r' +', ' ', f).strip()
    best = None
    for p, k in PATS + PATY + [(re.compile(r'(?<![0-9])(20\d\d|19\d\d)'), 'y')]:
        for m in p.finditer(f):
            if m.end() == len(f) and m.start() > 0:
                if best is None or m.start() < best[0]:
                    best = (m.start(), _mk(k, m, year))
    if best:
        return f[:best[0]].rstrip(' -/,.'), best[1]
    return f, None

# ---------------------------------------------------------------- headers
COLS = {
 'unit': 'Mã đơn vị|Đơn vị|Tên đơn vị|Mã ĐV|unit|unit code|Đơn vị báo cáo|Đơn vị thực hiện',
 'indicator': 'Mã chỉ tiêu|Mã CT|Mã số|Mã|code|indicator|indicator code',
 'label': 'Chỉ tiêu|Tên chỉ tiêu|Nội dung|Tên|label|name|Nội dung chỉ tiêu',
 'tt': 'TT|STT|Số TT|Số thứ tự|no',
 'measure': 'ĐVT|Đơn vị tính|measure',
 'registered': 'Kế hoạch|Kế hoạch năm|Chỉ tiêu đăng ký|Đăng ký|Đăng ký thi đua|plan|target|registered|KH|KH năm|Kế hoạch đăng ký',
 'assigned': 'Kế hoạch giao|Chỉ tiêu giao|Chỉ tiêu được giao|Kế hoạch được giao|assigned|KH giao',
 'actual': 'Thực hiện|Kết quả thực hiện|Kết quả|Thực hiện trong kỳ|Thực hiện quý|Thực hiện tháng|Thực hiện trong quý|Thực hiện trong tháng|Thực hiện kỳ này|actual|TH',
 'cumulative': 'Lũy kế|Lũy kế từ đầu năm|Luỹ kế|Lũy kế thực hiện|Thực hiện lũy kế|Lũy kế đến kỳ báo cáo|cumulative',
 'estimate': 'Ước thực hiện|Ước TH|Ước|estimate',
 'period': 'Kỳ|Kỳ báo cáo|Quý|Tháng|period',
 'note': 'Ghi chú|note|notes',
 'revision': 'Lần|Lần nộp|revision',
 'submitted': 'Ngày nộp|Ngày báo cáo|Ngày gửi|submitted',
}
ALIAS = {key(a): c for c, s in COLS.items() for a in s.split('|')}
PLAN = ('registered', 'assigned')
ACT = ('actual', 'cumulative', 'estimate')

def column_of(name, year):
    "-> (col, period, otheryear)"
    k = key(name)
    if not k:
        return None
    if k in ALIAS:
        return ALIAS[k], None, False
    rest, p = strip_period(name, year)
    if p is not None:
        c = ALIAS.get(key(rest))
        if c in PLAN:
            if p.year != year:
                return c, p, True
            if p.length == 12:
                return c, None, False
            return None
        if c in ACT:
            return c, p, p.year != year
    return None

# ---------------------------------------------------------------- measures
def mkey(s):
    return norm(s).casefold().replace(' ', '').replace('²', '2')
FAM = {}
for fam, members in {'mass': {'kg': 1, 'yến': 10, 'tạ': 100, 'tấn': 1000},
                     'area': {'m2': 1, 'ha': 10000, 'km2': 1000000},
                     'length': {'m': 1, 'km': 1000},
                     'money': {'đồng': 1, 'đ': 1, 'nghìn đồng': 1000, 'ngàn đồng': 1000, 'triệu đồng': 10 ** 6, 'tr.đ': 10 ** 6, 'trđ': 10 ** 6,
                               'tỷ đồng': 10 ** 9, 'tỉ đồng': 10 ** 9, 'nghìn': 1000, 'triệu': 10 ** 6, 'tỷ': 10 ** 9}}.items():
    for m, f in members.items():
        FAM[mkey(m)] = (fam, f)
COUNTABLE = {mkey(x) for x in 'con|người|hộ|gia đình|cái|chiếc|công trình|mô hình|khu dân cư|thôn|đơn vị|vụ|trường'.split('|')}

def is_change(measure):
    f = norm(measure).casefold()
    return f.startswith('điểm') or 'so với' in f

# ---------------------------------------------------------------- campaign
class Ind:
    pass
class Unit:
    pass
KINDS = {'flow': 'flow', 'stock': 'stock', 'average': 'average', 'rate': 'rate', 'status': 'status', 'phatsinh': 'flow', 'thoidiem': 'stock',
         'tyle': 'rate', 'trungbinh': 'average', 'binhquan': 'average', 'datkhongdat': 'status'}

class Campaign:
    def __init__(self, folder):
        self.folder = folder
        s = {}
        for line, cells in read_table(os.path.join(folder, 'campaign.csv'), None, header=False):
            if len(cells) >= 2:
                s[cells[0].lower()] = cells[1]
        self.settings = s
        self.code = s.get('code', '')
        self.year = int(s['year'])
        self.baseline = s.get('baseline') or 'registered'
        self.down2 = (s.get('down_formula') or 'plan/actual').replace(' ', '') == '2-actual/plan'
        self.units = []
        for d in read_table(os.path.join(folder, 'units.csv'), UNIT_COLS):
            if not d['code']:
                continue
            u = Unit(); u.code, u.name, u.cluster = d['code'], d['name'], d['cluster']
            u.aliases = [a.strip() for a in d['aliases'].split('|') if a.strip()]
            self.units.append(u)
        self.inds = []
        for d in read_table(os.path.join(folder, 'indicators.csv'), IND_COLS):
            if not d['code']:
                continue
            i = Ind(); i.__dict__.update(d)
            m = i.measure
            mk = mkey(m)
            i.mkey = mk
            if d['kind']:
                i.kind = KINDS[key(d['kind'])]
            elif mk == 'đạt':
                i.kind = 'status'
            elif m.startswith(('%', '‰')) or m.lower().startswith('điểm') or '/' in m:
                i.kind = 'rate'
            else:
                i.kind = 'flow'
            i.countable = mk in COUNTABLE
            i.change = is_change(m)
            i.decimals = int(d['decimals']) if d['decimals'] else 0 if i.countable else 2 if m == '%' else 1
            i.direction = d['direction'].lower() or 'up'
            i.min = dec(d['min']) if d['min'] else None
            i.max = dec(d['max']) if d['max'] else None
            i.lo, i.hi = i.min, i.max
            if m == '%':
                if i.lo is None: i.lo = Fr(0)
                if i.hi is None: i.hi = Fr(100)
            i.exempt = d['rounds'].lower() in ('no', 'không')
            i.counted = d['counted'].lower() not in ('no', 'không')
            i.relation = d['relation'].lower() or 'part'
            i.factor = 100 if m == '%' else 1000 if m == '‰' else 1
            self.inds.append(i)
        self.byind = {i.code.casefold(): i for i in self.inds}
        bad = []
        if len(self.byind) != len(self.inds): bad.append('duplicate indicator')
        for i in self.inds:
            for a in ('numerator', 'denominator', 'total'):
                v = getattr(i, a)
                if v:
                    if v.casefold() not in self.byind:
                        bad.append('%s: unknown code %s' % (i.code, v))
                    else:
                        setattr(i, a, self.byind[v.casefold()].code)
            if i.numerator and not i.denominator: bad.append('%s: numerator without denominator' % i.code)
        self.ucode = {u.code.casefold(): u for u in self.units}
        if len(self.ucode) != len(self.units): bad.append('duplicate unit')
        self.ufull, self.ushort = {}, {}
        for u in self.units:
            for nm in [u.name] + u.aliases:
                if nm:
                    self.ufull.setdefault(ukey_full(nm), set()).add(u.code)
                    self.ushort.setdefault(ukey_short(nm), set()).add(u.code)
        self.clusters = []
        for u in self.units:
            if u.cluster not in self.clusters: self.clusters.append(u.cluster)
        self.sectors = []
        for i in self.inds:
            if i.sector not in self.sectors: self.sectors.append(i.sector)
        self.due, self.items, self.rounds = {}, [], []
        p = os.path.join(folder, 'calendar.csv')
        if os.path.exists(p):
            for d in read_table(p, CAL_COLS):
                it = d['item'].lower()
                due = parse_date(d['due']) if d['due'] else None
                if it in ('registration', 'đăng ký'):
                    self.due['registration'] = due
                elif re.match(r'(round|đợt)\s*\d+', it):
                    f, t = parse_date(d['from']), parse_date(d['to'])
                    self.rounds.append((int(f[5:7]) if f else None, int(t[5:7]), dec(d['required'].rstrip('%'))))
                elif it:
                    pp = period_cell(d['item'], self.year)
                    if pp is None: bad.append('calendar: ' + it); continue
                    self.due[str(pp)] = due
                    self.items.append(pp)
        self.rounds.sort(key=lambda r: r[1])
        self.checks = []
        p = os.path.join(folder, 'checks.csv')
        if os.path.exists(p):
            for d in read_table(p, CHK_COLS):
                if d['left']:
                    try:
                        self.checks.append((d['name'], self.expr(d['left']), d['operator'], self.expr(d['right']),
                                            dec(d['tolerance']) if d['tolerance'] else Fr(0), d['severity'].lower() or 'warning'))
                    except (SyntaxError, KeyError, IndexError) as e:
                        bad.append('checks: %s %s' % (d['name'], e))
        if bad:
            raise Mistake('; '.join(bad))
        self.known = set(FAM) | COUNTABLE | {i.mkey for i in self.inds if i.mkey} | {'%', '‰'}

    def expr(self, s):
        toks = []
        codes = sorted(self.byind, key=len, reverse=True)
        i, low = 0, s.casefold()
        while i < len(s):
            if s[i] == ' ':
                i += 1; continue
            if s[i] in '+-*/()\u2212':
                toks.append('-' if s[i] == '\u2212' else s[i]); i += 1; continue
            for c in codes:
                if low.startswith(c, i) and not (i + len(c) < len(s) and (s[i + len(c)].isalnum() or s[i + len(c)] == '_')):
                    toks.append(('c', self.byind[c].code)); i += len(c); break
            else:
                m = re.compile(r'\d+([.,]\d+)?').match(s, i)
                if not m:
                    raise SyntaxError(s)
                toks.append(('n', dec(m.group(0)))); i = m.end()
        pos = [0]
        def peek(): return toks[pos[0]] if pos[0] < len(toks) else None
        def take(): pos[0] += 1; return toks[pos[0] - 1]
        def atom():
            t = take()
            if t == '(':
                e = add()
                if take() != ')': raise SyntaxError(s)
                return e
            if t == '-':
                return ('-', ('n', Fr(0)), atom())
            if t == '+':
                return atom()
            if isinstance(t, tuple): return t
            raise SyntaxError(s)
        def mul():
            e = atom()
            while peek() in ('*', '/'):
                o = take(); e = (o, e, atom())
            return e
        def add():
            e = mul()
            while peek() in ('+', '-'):
                o = take(); e = (o, e, mul())
            return e
        e = add()
        if pos[0] != len(toks): raise SyntaxError(s)
        return e

    def required(self, m):
        if not self.rounds: return None
        prev, pend = Fr(0), 0
        for a, b, req in self.rounds:
            a = a if a is not None else pend + 1
            if m < a: return prev
            if m <= b: return prev + (req - prev) * Fr(m - a + 1, b - a + 1)
            prev, pend = req, b
        return prev

    def find_unit(self, s):
        "-> code, or ('unknown-unit'|'ambiguous-unit')"
        u = self.ucode.get(norm(s).casefold())
        if u: return u.code, None
        k = ukey_full(s)
        hit = self.ufull.get(k)
        if not hit:
            hit = self.ushort.get(ukey_short(s))
        if not hit: return None, 'unknown-unit'
        if len(hit) > 1: return None, 'ambiguous-unit'
        return next(iter(hit)), None

    def unit_in_name(self, s):
        t = tone(re.sub(r'[\W_]+', ' ', norm(s)))
        t = ' ' + t + ' '
        raw = ' ' + re.sub(r'[\W_]+', ' ', norm(s).casefold()) + ' '
        hits = [u.code for u in self.units if ' ' + re.sub(r'[\W_]+', ' ', u.code.casefold()) + ' ' in raw]
        if not hits:
            best = 0
            for u in self.units:
                for nm in [u.name] + u.aliases:
                    k = ' ' + tone(re.sub(r'[\W_]+', ' ', nm)).strip() + ' '
                    if k.strip() and k in t:
                        if len(k) > best: hits, best = [u.code], len(k)
                        elif len(k) == best and u.code not in hits: hits.append(u.code)
        return hits[0] if len(hits) == 1 else None

# ---------------------------------------------------------------- numbers
class Target:
    __slots__ = ('lo', 'loo', 'hi', 'hio', 'st')
    def __init__(self, lo=None, loo=False, hi=None, hio=False, st=None):
        self.lo, self.loo, self.hi, self.hio, self.st = lo, loo, hi, hio, st
    def t(self): return (self.lo, self.loo and self.lo is not None, self.hi, self.hio and self.hi is not None, self.st)
    def __eq__(self, o): return isinstance(o, Target) and self.t() == o.t()
    def __hash__(self): return hash(self.t())
    def single(self):
        return self.lo if self.lo is not None and self.lo == self.hi and not self.loo and not self.hio else None
    def ref(self): return self.lo if self.lo is not None else self.hi

class Bad(Exception):
    def __init__(self, code, row=False):
        self.code, self.row = code, row

DASH = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500'
def is_missing(s, status):
    if s == '': return True
    f = s.casefold()
    if not status and f == 'x': return True
    if f == 'chưa có số liệu': return True
    if re.fullmatch(r'[-.…·' + DASH + r' ]+', s): return True
    return False

MON = r'(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
DATEPATS = [re.compile(p, re.I) for p in (
    r'\d{1,2}[-/ ]' + MON + r'([-/ ]\d{2,4})?', MON + r'[-/ ]\d{1,4}', r'\d{1,2}[-/.]\d{1,2}[-/.]\d{4}', r'\d{1,2}[-/]\d{1,2}[-/]\d{2}',
    r'\d{4}[-/]\d{1,2}[-/]\d{1,2}([ T].*)?', r'\d{1,2}[- ]?thg ?\d{1,2}([-/ ]\d{2,4})?', r'thg ?\d{1,2}[- ]\d{1,4}')]
def is_date(s): return any(p.fullmatch(s) for p in DATEPATS)

def digits(s):
    "-> ('one', v, warn) | ('amb', thousands, decimal); raises Bad"
    bad = Bad('bad-number')
    if ' ' in s:
        m = re.fullmatch(r'(\d{1,3}(?: \d{3})+)([.,]\d+)?', s)
        if not m or s[0] == '0': raise bad
        return 'one', Fr(m.group(1).replace(' ', '') + (m.group(2) or '').replace(',', '.')), None
    if not re.fullmatch(r'\d[\d.,]*', s) or not s[-1].isdigit(): raise bad
    if '.' in s and ',' in s:
        d = '.' if s.rfind('.') > s.rfind(',') else ','
        g = ',' if d == '.' else '.'
        if s.count(d) != 1: raise bad
        ip, fp = s.split(d)
        gs = ip.split(g)
        if not grouped(gs): raise bad
        return 'one', Fr(''.join(gs) + '.' + fp), None
    d = '.' if '.' in s else ',' if ',' in s else None
    if d is None: return 'one', Fr(s), None
    gs = s.split(d)
    if len(gs) > 2:
        if grouped(gs): return 'one', Fr(''.join(gs)), None
        if gs[-1] and len(gs[-1]) != 3 and grouped(gs[:-1]):
            return 'one', Fr(''.join(gs[:-1]) + '.' + gs[-1]), 'mixed-separators'
        raise bad
    if not gs[1]: raise bad
    v = Fr(gs[0] + '.' + gs[1])
    if len(gs[1]) == 3 and grouped(gs):
        return 'amb', Fr(gs[0] + gs[1]), v
    return 'one', v, None

def grouped(gs):
    return 1 <= len(gs[0]) <= 3 and gs[0][0] != '0' and all(len(g) == 3 for g in gs[1:])

def within20(r, c):
    return c is not None and c != 0 and r != 0 and Fr(1, 20) <= abs(r / c) <= 20

class Ctx:
    "what is needed to read a cell"
    def __init__(self, camp, ind, rowm, titlem, cmpv=None):
        self.camp, self.ind, self.rowm, self.titlem, self.cmp = camp, ind, rowm, titlem, cmpv
        self.warn = []      # codes
        self.amb = False
    def scale(self, suffix):
        ind = self.ind
        def conv(mk, row):
            if mk == ind.mkey or (mk == '%' and (ind.mkey.startswith('%') or ind.mkey.startswith('điểm'))): return Fr(1)
            a, b = FAM.get(mk), FAM.get(ind.mkey)
            if a and b and a[0] == b[0]:
                if a[1] != b[1] and 'converted-measure' not in self.warn: self.warn.append('converted-measure')
                return Fr(a[1], b[1])
            raise Bad('wrong-measure', row)
        if suffix:
            mk = mkey(suffix)
            if mk not in self.camp.known: raise Bad('bad-number')
            return conv(mk, False)
        if self.rowm: return conv(mkey(self.rowm), True)
        if self.titlem:
            a, b = FAM.get(mkey(self.titlem)), FAM.get(ind.mkey)
            if a and b and a[0] == b[0]: return conv(mkey(self.titlem), True)
        return Fr(1)
    def quantity(self, sign, num, suffix):
        ind = self.ind
        d = digits(num)
        k = self.scale(suffix)
        if d[0] == 'one':
            if d[2] and d[2] not in self.warn: self.warn.append(d[2])
            v = d[1] * k
        else:
            T, D = d[1] * k, d[2] * k
            if ind.countable or ind.decimals == 0: v = T
            else:
                if 'ambiguous-number' not in self.warn: self.warn.append('ambiguous-number')
                self.amb = True
                s = -1 if sign == '-' else 1
                inr = [(ind.lo is None or s * r >= ind.lo) and (ind.hi is None or s * r <= ind.hi) for r in (T, D)]
                near = [within20(r, self.cmp) for r in (T, D)]
                if inr[0] != inr[1]: v = T if inr[0] else D
                elif near[0] != near[1]: v = T if near[0] else D
                else: v = T
        return -v if sign == '-' else v
    def sanity(self, vals):
        ind = self.ind
        vals = [v for v in vals if v is not None]
        if any(v < 0 for v in vals) and not (ind.min is not None and ind.min < 0) and not ind.change: raise Bad('negative-value')
        if any((ind.lo is not None and v < ind.lo and not (ind.min is None and v < 0)) or (ind.hi is not None and v > ind.hi) for v in vals):
            self.warn.append('out-of-range')

NUM = r'\d[\d.,]*(?: \d[\d.,]*)*'
SUF = r'[^\d.,\s+\-<>=≤≥][^<>=≤≥]*?'
RQ = re.compile(r'([+-]?) ?(' + NUM + r')\s*(' + SUF + r')?')
RR = re.compile(r'(' + NUM + r')\s*([^\d.,\s\-][^\-<>=]*?)?\s*-\s*(' + NUM + r')\s*(' + SUF + r')?')
RF = re.compile(r'(\d+)\s*/\s*(\d+)\s*(' + SUF + r')?')

def read_actual(s, ctx):
    ind = ctx.ind
    t = s.replace('\u2212', '-')
    if ind.kind == 'status':
        f = t.casefold()
        if f in ('đạt', 'có', 'x', '1', '100%', '100 %'): return Fr(1)
        if f in ('không đạt', 'chưa đạt', 'không', '0'): return Fr(0)
        if is_date(t): raise Bad('date-like-cell')
        raise Bad('bad-number')
    if is_date(t): raise Bad('date-like-cell')
    m = RF.fullmatch(t)
    if m:
        if not ind.countable: raise Bad('bad-number')
        v = ctx.quantity('', m.group(1), m.group(3))
    else:
        m = RQ.fullmatch(t)
        if not m: raise Bad('bad-number')
        v = ctx.quantity(*m.groups())
    ctx.sanity([v])
    c = ctx.cmp
    if ind.measure == '%' and not ctx.amb and c is not None and 0 < v <= 1 and c / v > 20 and within20(100 * v, c):
        ctx.warn.append('ambiguous-number')
        ctx.amb95 = True
    return v

LOWC = ['ít nhất là', 'ít nhất', 'không dưới', 'không thấp hơn', 'tối thiểu là', 'tối thiểu', '>=', '≥']
HIC = ['bằng hoặc dưới', 'dưới hoặc bằng', 'không vượt quá', 'không quá', 'không cao hơn', 'tối đa là', 'tối đa', '<=', '≤']
def read_target(s, ctx):
    ind = ctx.ind
    t = norm(s).casefold()
    for d in DASH: t = t.replace(d, '-')
    if is_date(t): raise Bad('date-like-cell')
    if ind.kind == 'status':
        if t in ('đạt', 'có', 'x', '1', '100%', '100 %') or t.startswith('đạt ') or t.startswith('vững mạnh'): return Target(Fr(1), False, Fr(1), False)
        raise Bad('bad-target')
    try:
        return target_body(t, ctx)
    except Bad as e:
        if e.code == 'bad-number': raise Bad('bad-target')
        raise

def target_body(t, ctx):
    ind = ctx.ind
    bad = Bad('bad-target')
    change = False
    m = re.match(r'(tăng|giảm)\b(.*)', t)
    con = False
    if m and not re.search(r'\bcòn\b', t):
        if not ind.change: raise bad
        change = True
        t = re.sub(r'^\D*?(?=\b(từ|trên|dưới|ít nhất|không|tối|bằng)\b|[<>≥≤\d])', '', m.group(2).strip(), count=1)
    elif re.search(r'\bcòn\b', t):
        t = t[re.search(r'\bcòn\b', t).end():].strip()
        con = True
    t = re.sub(r'\s*so với (cùng kỳ )?năm (\d{4}|trước)$', '', t).strip()
    for p in ('duy trì ở mức', 'duy trì', 'đạt'):
        if t.startswith(p + ' '): t = t[len(p):].strip()
    op = None
    for w in LOWC:
        if t.startswith(w): op, t = '>=', t[len(w):].strip(); break
    if not op:
        for w in HIC:
            if t.startswith(w): op, t = '<=', t[len(w):].strip(); break
    if not op:
        for w, o in (('trên', '>'), ('>', '>'), ('dưới', '<'), ('<', '<')):
            if t.startswith(w): op, t = o, t[len(w):].strip(); break
    if not op and t.startswith('từ '): t = t[3:].strip()
    if t.endswith('trở lên'):
        if op: raise bad
        op, t = '>=', t[:-7].strip()
    elif t.endswith('trở xuống'):
        if op: raise bad
        op, t = '<=', t[:-9].strip()
    m = RF.fullmatch(t)
    if m and not op:
        v = ctx.quantity('', m.group(1), m.group(3))
        ctx.sanity([v])
        return Target(v, False, v, False)
    m = RR.fullmatch(t)
    if m:
        s1, s2 = m.group(2), m.group(4)
        a = ctx.quantity('', m.group(1), s1 or s2)
        b = ctx.quantity('', m.group(3), s2 or s1)
        if a > b: raise bad
        ctx.sanity([a, b])
        if op == '<': return Target(None, False, b, True, a)
        if op: raise bad
        return Target(a, False, b, False)
    m = RQ.fullmatch(t)
    if not m: raise bad
    v = ctx.quantity(*m.groups())
    ctx.sanity([v])
    if op == '>=': return Target(v, False)
    if op == '>': return Target(v, True)
    if op == '<': return Target(None, False, v, True)
    if op == '<=': return Target(None, False, v, False)
    if change: return Target(v, False)
    return Target(v, False, v, False)

# ---------------------------------------------------------------- inbox
class File: pass
class Row: pass
class Cell: pass
SEVERITY = {}
for sev, codes in {
  'error': 'unreadable-file unsupported-format too-large lossy-encoding no-header missing-column unclosed-quote nul-byte unknown-unit ambiguous-unit unknown-indicator ambiguous-indicator bad-period period-outside-year bad-number bad-target date-like-cell wrong-measure negative-value duplicate-row duplicate-column',
  'warning': 'empty-file extra-cells stray-quote overlapping-periods ambiguous-number mixed-separators out-of-range repeated-row unplanned-actual total-mismatch of-which-exceeds-total check-failed cumulative-falls rate-mismatch missing-registration missing-report late plan-differs bad-date',
  'info': 'legacy-encoding converted-measure superseded ignored-column'}.items():
    for c in codes.split(): SEVERITY[c] = sev

SIGN = re.compile(r'^\s*(TM|KT|TL)\s?\.')
SIGNW = ['người lập', 'thủ trưởng', 'chủ tịch', 'nơi nhận']
SIGND = re.compile(r'ngay[ .…]*\d*[ .…]*thang[ .…]*\d*[ .…]*nam[ .…]*\d{4}')
def is_signature(cells):
    for c in cells:
        f = norm(c).casefold()
        if any(w in f for w in SIGNW) or SIGN.match(norm(c)) or SIGND.search(fold(c)): return True
    return False

class Run:
    def __init__(self, camp, P):
        self.c, self.P = camp, P
        self.findings = []
        self.files = []
        self.cells = []

    def find(self, code, file='', line='', column='', unit='', ind='', period='', value='', sev=None):
        self.findings.append([sev or SEVERITY[code], code, file, '', str(line), str(column), unit, ind, str(period) if period else '', value, code])

    # ---- reading
    def read_inbox(self):
        base = os.path.join(self.c.folder, 'inbox')
        paths = []
        for root, dirs, fs in os.walk(base):
            dirs[:] = [d for d in dirs if not d.startswith('.')]
            for f in fs:
                if f.startswith('.') or f.startswith('~$') or f.lower() in ('thumbs.db', 'desktop.ini'): continue
                paths.append(os.path.join(root, f))
        items = [(unicodedata.normalize('NFC', os.path.relpath(p, base).replace(os.sep, '/')), p) for p in paths]
        items.sort(key=lambda x: (natkey(x[0]), x[0]))
        self.rels = [rel for rel, p in items]
        for i, (rel, p) in enumerate(items):
            self.read_file(rel, p, i)

    def read_file(self, rel, path, index):
        c = self.c
        b = open(path, 'rb').read()
        f = File()
        f.path, f.sha, f.bytes, f.index = rel, hashlib.sha256(b).hexdigest(), len(b), index
        f.format = f.encoding = f.delim = f.kind = ''
        f.rows = []
        self.files.append(f)
        low = b[:512].lstrip(b'\xef\xbb\xbf \t\r\n').lower()
        if b[:4] in (b'PK\x03\x04', b'PK\x05\x06') or b[:8] == b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' or low.startswith((b'%pdf', b'<html', b'<!doctype', b'<table', b'<?xml', b'{\\rtf')):
            self.find('unsupported-format', rel); return
        text, enc = decode(b)
        if text is None:
            self.find('unsupported-format', rel); return
        f.format = 'csv'
        if not norm(text.replace('\0', ' ')) or all(ch in ' \t\r\n;,|"' for ch in norm(text)):
            self.find('empty-file', rel); return
        f.encoding = enc
        text, sep, line0 = strip_sep(text)
        best = None
        for d in ([sep] if sep else DELIMS):
            recs = parse_csv(text, d, line0)
            h = self.header(recs)
            if h: sc = (2, len(h[1]), 0)
            else:
                w = [len(r.cells) for r in recs if len(r.cells) > 1]
                sc = (0, 0, max((w.count(x) for x in set(w)), default=0))
                part = self.partial(recs)
                if part is not None: sc = (1, part[1], 0)
            if best is None or sc > best[0]: best = (sc, d, recs, h)
        sc, d, recs, h = best
        f.delim = 'tab' if d == '\t' else d
        if not h:
            if self.lossy_header(recs):
                self.find('lossy-encoding', rel, line=self.lossy_header(recs)); return
            part = self.partial(recs)
            if part is not None: self.find('missing-column', rel, line=recs[part[0]].line)
            else: self.find('no-header', rel)
            return
        self.read_rows(f, recs, *h)

    def header(self, recs):
        for idx, r in enumerate(recs[:30]):
            if any(p[0] in ('unclosed-quote', 'nul-byte') for p in r.problems): continue
            cols = {}
            for i, cell in enumerate(r.cells):
                x = column_of(cell, self.c.year)
                if x: cols[i] = x
            names = [x[0] for x in cols.values() if not x[2]]
            if 'indicator' in names and any(n in PLAN + ACT for n in names): return idx, cols
        return None
    def partial(self, recs):
        for idx, r in enumerate(recs[:30]):
            names = {x[0] for x in (column_of(cell, self.c.year) for cell in r.cells) if x and not x[2]}
            if 'indicator' in names and len(names) > 1: return idx, len(names)
        return None
    def lossy_header(self, recs):
        for r in recs[:30]:
            got, q = set(), False
            for cell in r.cells:
                t = fold(cell)
                if '?' in t or '\ufffd' in t:
                    k = ''.join('.' if ch in '?\ufffd' else ch for ch in t if ch.isalnum() or ch in '?\ufffd')
                    try: pat = re.compile(re.sub(r'(19|20)\d\d$', '', k) or 'zzzz')
                    except re.error: continue
                    hit = [v for a, v in ALIAS.items() if pat.fullmatch(a)]
                    if hit: got.add(hit[0]); got.update(hit); q = True
                elif key(cell) in ALIAS: got.add(ALIAS[key(cell)])
            if q and 'indicator' in got and got & set(PLAN + ACT): return r.line
        return None

    def read_rows(self, f, recs, hidx, cols):
        c, find, rel = self.c, self.find, f.path
        hrec = recs[hidx]
        body = recs[hidx + 1:]
        # Đơn vị over measures
        if not any(x[0] == 'measure' for x in cols.values()):
            for i, x in list(cols.items()):
                if x[0] == 'unit' and key(hrec.cells[i]) == 'donvi':
                    vals = [norm(r.cells[i]) for r in body if i < len(r.cells) and norm(r.cells[i])]
                    if vals and all(mkey(v) in c.known for v in vals if not re.fullmatch(r'[A-Z]|\d+', v)) and not all(re.fullmatch(r'[A-Z]|\d+', v) for v in vals):
                        cols[i] = ('measure', None, False)
        # lossy
        readcols = [i for i, x in cols.items() if x[0] not in ('label', 'tt', 'note') and not x[2]]
        for i in cols:
            if '\ufffd' in hrec.cells[i]:
                find('lossy-encoding', rel, hrec.line, i + 1, value=norm(hrec.cells[i])); return
        for r in body:
            for i in readcols:
                if i < len(r.cells) and '\ufffd' in r.cells[i]:
                    find('lossy-encoding', rel, r.line, i + 1, value=norm(r.cells[i])); return
        # columns
        first = {}
        val = {}
        seen = {}
        dup = set()
        for i in sorted(cols):
            name, per, other = cols[i]
            if other:
                find('ignored-column', rel, hrec.line, i + 1, value=norm(hrec.cells[i])); continue
            if name in PLAN + ACT:
                k = (name, per)
                if k in seen:
                    dup.add(seen[k]); dup.add(i)
                    find('duplicate-column', rel, hrec.line, i + 1, value=norm(hrec.cells[i]))
                else: seen[k] = i
                val[i] = (name, per)
            else: first.setdefault(name, i)
        hasplan = any(v[0] in PLAN for v in val.values())
        hasact = any(v[0] in ACT for v in val.values())
        f.kind = 'both' if hasplan and hasact else 'registration' if hasplan else 'actuals'
        for i in dup: val.pop(i, None)
        for r in recs[:hidx + 1]:
            for p in r.problems: find(p[0], rel, r.line, p[1], value=norm(p[2].replace('\0', '')))
        # title block
        tunit = tmeasure = None
        tunit_at = None
        tper = None
        for r in recs[:hidx]:
            for i, cell in enumerate(r.cells):
                t = norm(cell)
                if not t: continue
                m = re.match(r'(?:Tên )?(?:đơn vị)(?: báo cáo)?\s*:\s*(.*)$', t, re.I)
                m2 = re.match(r'(?:đơn vị tính|đvt)\s*:\s*(.*)$', t, re.I)
                if m or m2:
                    v = (m or m2).group(1)
                    if not v:
                        v = next((norm(x) for x in r.cells[i + 1:] if norm(x)), '')
                    if m2: tmeasure = tmeasure or v.strip('( )')
                    elif v and not tunit: tunit, tunit_at = v, (r.line, i + 1)
            if not tper:
                tper = period_in(' '.join(norm(x) for x in r.cells), c.year)
        parts = rel.split('/')
        stem = re.sub(r'\.[A-Za-z0-9]{1,5}$', '', parts[-1])
        names_ = [stem] + parts[-2::-1] if len(parts) > 1 else [stem]
        funit = next((u for u in (c.unit_in_name(x) for x in names_) if u), None)
        fper = tper or next((p for p in (period_in(x, c.year) for x in names_) if p), None)
        sf = fold(stem)
        revs = [int(x) for p in (r'(?<![a-z])lan[ _\-]*(\d+)', r'(?<![a-z0-9])v(\d+)(?![0-9a-z])', r'\((\d+)\)') for x in re.findall(p, sf)]
        frev = max(revs) if revs else 1
        # A word of later editions behind the name of another file of the folder.
        beside = [fold(re.sub(r'\.[A-Za-z0-9]{1,5}$', '', x.split('/')[-1])) for x in self.rels
                  if x.split('/')[:-1] == parts[:-1]]
        for word in (' sua', ' chinh thuc', ' moi'):
            if sf.endswith(word) and sf[:-len(word)] in beside: frev = max(frev, 2)

        ncols = max(list(cols) + [len(hrec.cells) - 1]) + 1
        while ncols and not norm(hrec.cells[ncols - 1]): ncols -= 1
        signed = False
        lastu = lastp = None
        sawdata = False
        for r in body:
            row = Row(); row.states = []; row.line = r.line; row.file = f
            f.rows.append(row)
            for p in r.problems: find(p[0], rel, r.line, p[1], value=norm(p[2].replace('\0', '')))
            damage = [p[1] for p in r.problems if p[0] in ('unclosed-quote', 'nul-byte')]
            if damage:
                row.states.append('error')
                # what it says before the damage holds for the rows below
                early = lambda n: norm(r.cells[first[n]]) if n in first and first[n] < min(min(damage) - 1, len(r.cells)) else ''
                if early('unit'): lastu = (early('unit'), first['unit'] + 1)
                if early('period'): lastp = (early('period'), first['period'] + 1)
                continue
            cells = [norm(x) for x in r.cells]
            get = lambda n: cells[first[n]] if n in first and first[n] < len(cells) else ''
            filled = [x for x in cells if x]
            if not filled: continue
            code = get('indicator')
            ind = c.byind.get(code.casefold()) if code else None
            st = ind is not None and ind.kind == 'status'
            values = [i for i in sorted(val) if i < len(cells) and not is_missing(cells[i], st)]
            if not (ind and values):
                if not sawdata and not signed and len(filled) >= 2 and ind is None and all(re.fullmatch(r'[A-Za-zĐđ]|\(?\d{1,2}\)?|\(?\d{1,2}\)? ?= ?[\d()+\-*/×x:%. ]+', x) for x in filled):
                    sawdata = True
                    continue
                if signed: continue
                if is_signature(cells):
                    signed = True; continue
            sawdata = True
            over = [(i, x) for i, x in enumerate(cells) if i >= ncols and x]
            # unit and period fill down
            ucell, pcell = get('unit'), get('period')
            isnum = lambda x: re.fullmatch(r'[IVXLC]+\.?|[A-Za-z*]\.?|\d+([.,]\d+)*\.?|[-+*•]', x)
            nonnum = [x for x in filled if not isnum(x)]
            if ind is None and len(nonnum) == 1 and len(filled) <= 2 and not self.number_or_target(nonnum[0]) and (len(filled) == 1 or isnum([x for x in filled if isnum(x)][0])):
                continue
            if over: find('extra-cells', rel, r.line, over[0][0] + 1, value=over[0][1])
            if ucell: lastu = (ucell, first['unit'] + 1)
            if pcell: lastp = (pcell, first['period'] + 1)
            if not values: continue
            # unit
            unit = err = None
            if lastu:
                unit, err = c.find_unit(lastu[0])
                if err: find(err, rel, r.line, lastu[1], value=lastu[0])
            elif tunit:
                unit, err = c.find_unit(tunit)
                if err: find(err, rel, r.line, '', value=tunit)
            elif funit: unit = funit
            else:
                err = 'unknown-unit'; find(err, rel, r.line)
            if err: row.states.append('error'); continue
            if ind is None:
                find('unknown-indicator', rel, r.line, first['indicator'] + 1, unit, value=code); row.states.append('error'); continue
            # submission
            rev = frev
            m = re.search(r'\d+', get('revision'))
            if m: rev = int(m.group(0))
            date = ''
            if get('submitted'):
                date = parse_date(get('submitted')) or ''
                if not date: find('bad-date', rel, r.line, first['submitted'] + 1, unit, ind.code, '', get('submitted'))
            # period
            per, perr = None, None
            own = False
            if lastp:
                head = key(hrec.cells[first['period']])
                per = period_cell(lastp[0], c.year, head)
                perr = (lastp[1], lastp[0])
                own = True
            elif fper: per = fper
            isact = any(val[i][0] in ACT for i in values)
            report = isact or (hasact and per is not None) or (own and bool(pcell) and per is not None and per.length < 12)
            said = False
            rowm = get('measure')
            rowwrong = False
            for i in values:
                name, hp = val[i]
                cell = Cell()
                cell.file, cell.row, cell.line, cell.col, cell.text = f, row, r.line, i + 1, cells[i]
                cell.unit, cell.ind, cell.kind = unit, ind, name
                cell.order = (rev, date, f.index); cell.date = date
                cell.rowm, cell.mcol, cell.tmeasure = rowm, first.get('measure', -1) + 1, tmeasure
                cell.state = None; cell.report = False; cell.period = None
                if name in PLAN and not report:
                    self.cells.append(cell); continue
                p = hp if (hp and name in ACT) else per
                bad = None
                if p is None: bad = 'bad-period'
                elif p.year != c.year: bad = 'period-outside-year'
                if bad:
                    if name in ACT or not isact:
                        if not said:
                            find(bad, rel, r.line, perr[0] if perr else '', unit, ind.code, '', perr[1] if perr else ''); said = True
                        row.states.append('error')
                    elif name in PLAN and p is None and hp is None:
                        # plan beside header-dated actuals: a report's plan, known from the
                        # earliest period that is filled (a running table keeps it in the first book)
                        ps = [val[j][1] for j in values if val[j][1] is not None and val[j][0] in ACT]
                        if ps:
                            cell.period = min(ps, key=lambda q: q.end); cell.report = True
                            self.cells.append(cell)
                    continue
                cell.period = p
                cell.report = name in PLAN
                self.cells.append(cell)

    def number_or_target(self, s):
        if re.fullmatch(r'[+-]?[\d.,  %]+', s): return True
        class I: pass
        i = I(); i.kind = 'flow'; i.mkey = '%'; i.countable = False; i.decimals = 1; i.lo = i.hi = i.min = i.max = None; i.change = True; i.measure = ''
        if is_date(s): return True
        f = s.casefold()
        if f in ('đạt', 'có', 'x', 'không đạt', 'chưa đạt', 'không', 'vững mạnh'): return True
        try:
            target_body(f, Ctx(self.c, i, '', ''))
            return True
        except Bad as e:
            return e.code == 'wrong-measure'

    # ---- values
    def read_cells(self, evid, loud):
        rows_wrong = set()
        for x in self.cells:
            x.state, x.val, x.amb = None, None, False
            cmpv = None
            if evid: cmpv = evid['actual' if x.kind in PLAN else 'plan'].get((x.unit, x.ind.code))
            ctx = Ctx(self.c, x.ind, x.rowm if x.ind.kind != 'status' else '', x.tmeasure, cmpv)
            say = lambda code, col=None, v=None: loud and self.find(code, x.file.path, x.line, col or x.col, x.unit, x.ind.code, x.period, x.text if v is None else v)
            try:
                x.val = (read_target if x.kind in PLAN else read_actual)(x.text, ctx)
                x.amb = ctx.amb
                for w in ctx.warn: say(w)
            except Bad as e:
                x.state = 'error'
                if e.row and x.mcol > 0 and x.rowm:
                    if id(x.row) not in rows_wrong: say(e.code, x.mcol, x.rowm)
                    rows_wrong.add(id(x.row))
                else: say(e.code)

    def select(self, loud):
        groups = {}
        for x in self.cells:
            if x.state is None:
                groups.setdefault((x.unit, x.ind.code, x.kind, x.report, x.period), []).append(x)
        win = {}
        for k, xs in groups.items():
            subs = {}
            for x in xs: subs.setdefault(x.order, []).append(x)
            live = []
            for o in sorted(subs):
                s = subs[o]
                if len(s) > 1:
                    same = all(x.val == s[0].val for x in s)
                    for n, x in enumerate(s):
                        x.state = ('superseded' if n else None) if same else 'error'
                        if n and loud:
                            self.find('repeated-row' if same else 'duplicate-row', x.file.path, x.line, x.col, x.unit, x.ind.code, x.period, x.text)
                    if same: live.append(s[0])
                else: live.append(s[0])
            for x in live[:-1]:
                x.state = 'superseded'
                if loud: self.find('superseded', x.file.path, x.line, x.col, x.unit, x.ind.code, x.period, x.text)
            if live:
                win[k] = live[-1]
                # The day of a value is that of the first submission since which it stands unchanged.
                came = len(live) - 1
                while came and live[came - 1].val == live[-1].val: came -= 1
                win[k].came = live[came]
        P = self.P
        self.act = {}     # (unit, ind) -> {(kind, period): cell}
        self.reg = {}     # (unit, ind, plan) -> cell
        reps = {}
        for (u, i, kind, report, per), x in win.items():
            if kind in PLAN:
                if report:
                    if per.end > P.end: x.state = 'after'
                    else: reps.setdefault((u, i, kind), []).append(x)
                else:
                    self.reg[u, i, kind] = x; x.state = 'used'
            elif per.end > P.end: x.state = 'after'
            else:
                x.state = 'used'
                self.act.setdefault((u, i), {})[kind, per] = x
        self.regcells = dict(self.reg)
        for k, xs in reps.items():
            if k in self.reg: base = self.reg[k]
            else:
                base = max(xs, key=lambda x: (x.period.end, x.period.length, x.order))
                self.reg[k] = base; base.state = 'used'
            for x in xs:
                if x is not base:
                    x.state = 'superseded'
                    if x.val != base.val and loud:
                        self.find('plan-differs', x.file.path, x.line, x.col, x.unit, x.ind.code, x.period, x.text)

    def target(self, u, i, b):
        x = self.reg.get((u, i, b))
        return x.val if x else None

    # ---- cumulating: returns (value, estimate, last month, months of a sum) or None
    def own(self, u, ind, skip_amb=False, upto=12):
        cells = {k: x for k, x in self.act.get((u, ind.code), {}).items() if k[1].end <= upto}
        if skip_amb: cells = {k: x for k, x in cells.items() if not x.amb}
        if not cells: return None
        firm = {p.end for (k, p) in cells if k != 'estimate'}
        A = {p: x.val for (k, p), x in cells.items() if k == 'actual'}
        L = {p: x.val for (k, p), x in cells.items() if k == 'cumulative'}
        E = {}
        for (k, p), x in cells.items():
            if k == 'estimate':
                if p.cumulative:
                    if any(e >= p.end for e in firm): continue
                elif p.end in firm: continue
                E[p] = x.val
        if ind.kind == 'flow':
            cums = [((p.end, 2, p.length), v, False) for p, v in L.items()]
            cums += [((p.end, 1, p.length), v, False) for p, v in A.items() if p.cumulative]
            cums += [((p.end, 0, p.length), v, True) for p, v in E.items() if p.cumulative]
            def added(cums):
                "-> (sum, estimate, months, quarters that count as such) or None"
                tot, est, end, any_ = Fr(0), False, 0, False
                months, whole = set(), set()
                if cums:
                    (end, _, _), tot, est = max(cums, key=lambda z: z[0])
                    any_ = True
                    months |= set(range(1, end + 1))
                for q in range(1, 5):
                    Q = quarter(self.c.year, q)
                    ms = [Period((Q.year, m, m)) for m in range(Q.start, Q.end + 1) if m > end]
                    if Q.start > end and Q in A:
                        tot += A[Q]; any_ = True; months |= set(range(Q.start, Q.end + 1)); whole.add(Q); continue
                    if Q.start > end and Q in E and not any(m in A for m in ms):
                        tot += E[Q]; any_ = est = True; months |= set(range(Q.start, Q.end + 1)); continue
                    for m in ms:
                        if m in A: tot += A[m]; any_ = True; months.add(m.start)
                        elif m in E: tot += E[m]; any_ = est = True; months.add(m.start)
                return (tot, est, months, whole) if any_ else None
            r = added(cums)
            if cums:
                (end, _, _), _, guessed = max(cums, key=lambda z: z[0])
                Q = quarter(self.c.year, (end + 2) // 3)
                if end % 3 and Q in A:
                    other = added([z for z in cums if z[0][0] % 3 == 0])
                    if other and Q in other[3] and set(range(1, Q.end + 1)) <= other[2] and (guessed or not other[1]):
                        r = other
            return (r[0], r[1], max(r[2]), frozenset(r[2])) if r else None
        if ind.kind == 'average':
            best = {}
            for src, e in ((E, True), (L, False), (A, False)):
                for p, v in src.items(): best[p] = (v, e)
            if not best: return None
            n = min(p.length for p in best)
            vs = [x for p, x in best.items() if p.length == n]
            return sum((v for v, _ in vs), Fr(0)) / len(vs), any(e for _, e in vs), max(p.end for p in best if p.length == n), None
        best = None
        for src, rank in ((A, 2), (L, 1), (E, 0)):
            for p, v in src.items():
                k = (p.end, rank, p.length)
                if best is None or k > best[0]: best = (k, v, rank == 0)
        return (best[1], best[2], best[0][0], None) if best else None

    def actual(self, u, ind, skip_amb=False):
        r = self.own(u, ind, skip_amb)
        if ind.kind == 'rate' and ind.numerator and (r is None or self.parts_are_later(u, ind, r, skip_amb)):
            r = self.computed(u, ind, skip_amb) or r
        return r
    def parts(self, u, ind, skip_amb=False):
        return [self.actual(u, self.c.byind[x.casefold()], skip_amb) for x in (ind.numerator, ind.denominator)]
    def parts_are_later(self, u, ind, r, skip_amb=False):
        return all(p is not None and p[2] > r[2] for p in self.parts(u, ind, skip_amb))
    def computed(self, u, ind, skip_amb=False):
        n, d = self.parts(u, ind, skip_amb)
        if n is None or d is None or d[0] == 0: return None
        return n[0] / d[0] * ind.factor, n[1] or d[1], n[2], None
    def computed_then(self, u, ind, month):
        "the rate of its parts as known at the end of a month; nothing where the numerator is not of that month"
        n, d = (p if p is None or p[2] <= month else self.own(u, self.c.byind[x.casefold()], upto=month)
                for p, x in zip(self.parts(u, ind), (ind.numerator, ind.denominator)))
        if n is None or d is None or d[0] == 0 or n[2] != month: return None
        return n[0] / d[0] * ind.factor

    # ---- verdict
    def way(self, t, ind):
        if t.lo is None: return 'down'
        if t.hi is None: return 'up'
        return 'down' if ind.direction == 'down' else 'up'
    def assess(self, ind, t, a, unformable=False):
        "-> (completion, verdict, way)"
        if t is None or (t.lo is None and t.hi is None) or unformable: return None, 'not_assessed', None
        w = self.way(t, ind)
        if a is None: return None, ('not_assessed' if ind.direction == 'none' else 'no_data'), w
        comp = None
        if w == 'up':
            if t.lo != 0: comp = 100 * a / t.lo
            ok = a > t.lo if t.loo else a >= t.lo
            ex = t.hi is not None and a > t.hi
        else:
            if self.c.down2:
                if t.hi != 0: comp = 100 * (2 - a / t.hi)
            elif a != 0: comp = 100 * t.hi / a
            ok = a < t.hi if t.hio else a <= t.hi
            ex = (t.lo is not None and a < t.lo) or (t.st is not None and a < t.st)
        v = 'exceeded' if ex else 'met' if ok else 'not_met'
        if ind.direction == 'none': v = 'not_assessed'
        return comp, v, w
    def pace(self, ind, comp, verdict, w):
        if self.req is None or ind.exempt or verdict in ('no_data', 'not_assessed'): return ''
        if ind.kind == 'flow' and w == 'up':
            return '' if comp is None else 'yes' if comp >= self.req else 'no'
        return 'yes' if verdict in ('met', 'exceeded') else 'no'

    # ---- all
    def run(self):
        c, P = self.c, self.P
        self.read_inbox()
        self.read_cells(None, False); self.select(False)
        plan, act = {}, {}
        other = 'assigned' if c.baseline == 'registered' else 'registered'
        for u in c.units:
            for i in c.inds:
                for b in (c.baseline, other):
                    x = self.reg.get((u.code, i.code, b))
                    if x and not x.amb:
                        plan[u.code, i.code] = x.val.ref(); break
                a = self.actual(u.code, i, True)
                if a: act[u.code, i.code] = a[0]
        self.read_cells({'plan': plan, 'actual': act}, True)
        self.select(True)
        self.req = c.required(P.end)
        self.A = {(u.code, i.code): self.actual(u.code, i) for u in c.units for i in c.inds}
        self.T = {(u.code, i.code, b): self.target(u.code, i.code, b) for u in c.units for i in c.inds for b in PLAN}
        self.rollup(); self.sectors(); self.status(); self.more_findings()
        return self

    def scopes(self):
        c = self.c
        yield 'campaign', c.code, c.units
        for k in c.clusters: yield 'cluster', k, [u for u in c.units if u.cluster == k]
        for u in c.units: yield 'unit', u.code, [u]

    def sum_targets(self, ts):
        if not ts: return None
        r = Target(Fr(0), False, Fr(0), False, Fr(0))
        for t in ts:
            r.lo = None if r.lo is None or t.lo is None else r.lo + t.lo
            r.hi = None if r.hi is None or t.hi is None else r.hi + t.hi
            r.st = None if r.st is None or t.st is None else r.st + t.st
            r.loo |= t.loo; r.hio |= t.hio
        return r
    def rate_target(self, ind, units, b):
        ts = [(u.code, self.T[u.code, ind.code, b]) for u in units]
        ts = [(u, t) for u, t in ts if t is not None]
        if not ts: return None
        if all(t == ts[0][1] for _, t in ts): return ts[0][1]
        none = Target()
        if not ind.denominator: return none
        ws = []
        for u, t in ts:
            w = None
            for bb in (('assigned', 'registered') if b == 'assigned' else ('registered',)):
                d = self.T[u, ind.denominator, bb]
                if d is not None and d.single() is not None: w = d.single(); break
            if w is None and self.A[u, ind.denominator]: w = self.A[u, ind.denominator][0]
            if w is not None: ws.append((w, t))
        tot = sum((w for w, _ in ws), Fr(0))
        if not ws or tot == 0: return none
        def mean(g):
            if any(g(t) is None for _, t in ws): return None
            return sum((w * g(t) for w, t in ws), Fr(0)) / tot
        return Target(mean(lambda t: t.lo), any(t.loo for _, t in ws), mean(lambda t: t.hi), any(t.hio for _, t in ws), mean(lambda t: t.st))

    def rollup(self):
        c = self.c
        self.rows = []
        self.verdicts = {}
        for scope, code, units in self.scopes():
            for ind in c.inds:
                acts = [(u.code, self.A[u.code, ind.code]) for u in units]
                acts = [(u, a) for u, a in acts if a is not None]
                reported = len(acts)
                expected = sum(1 for u in units if self.T[u.code, ind.code, c.baseline] is not None)
                a, est, unf = None, False, False
                T = {}
                if scope == 'unit':
                    if acts: a, est = acts[0][1][:2]
                    for b in PLAN: T[b] = self.T[code, ind.code, b]
                elif ind.kind != 'rate':
                    if acts:
                        a = sum((x[1][0] for x in acts), Fr(0)); est = any(x[1][1] for x in acts)
                    for b in PLAN: T[b] = self.sum_targets([t for t in (self.T[u.code, ind.code, b] for u in units) if t is not None])
                else:
                    if ind.numerator:
                        parts = [(self.A[u.code, ind.numerator], self.A[u.code, ind.denominator]) for u in units]
                        parts = [p for p in parts if p[0] and p[1]]
                        den = sum((d[0] for n, d in parts), Fr(0))
                        if parts and den != 0:
                            a = sum((n[0] for n, d in parts), Fr(0)) / den * ind.factor
                            est = any(n[1] or d[1] for n, d in parts)
                    elif ind.denominator:
                        parts = [(x, self.A[u, ind.denominator]) for u, x in acts if self.A[u, ind.denominator]]
                        den = sum((d[0] for n, d in parts), Fr(0))
                        if parts and den != 0:
                            a = sum((n[0] * d[0] for n, d in parts), Fr(0)) / den
                            est = any(n[1] or d[1] for n, d in parts)
                    unf = a is None and reported > 0
                    for b in PLAN: T[b] = self.rate_target(ind, units, b)
                comp, v, w = self.assess(ind, T[c.baseline], a, unf)
                pace = self.pace(ind, comp, v, w)
                self.verdicts[scope, code, ind.code] = v
                R, G = T['registered'], T['assigned']
                yn = lambda x: 'yes' if x else 'no'
                self.rows.append([str(self.P), scope, code, ind.code, ind.kind, ind.measure,
                    plain(R and R.lo), '' if not R or R.lo is None else yn(R.loo), plain(R and R.hi), '' if not R or R.hi is None else yn(R.hio),
                    plain(G and G.lo), plain(G and G.hi), plain(a), '' if a is None else yn(est), plain(comp, 2), v, pace, str(reported), str(expected)])

    def sectors(self):
        self.srows = []
        for scope, code, units in self.scopes():
            for s in self.c.sectors:
                vs = [self.verdicts[scope, code, i.code] for i in self.c.inds if i.sector == s and i.counted]
                vs = [v for v in vs if v != 'not_assessed']
                n = [vs.count(x) for x in ('exceeded', 'met', 'not_met', 'no_data')]
                self.srows.append([str(self.P), scope, code, s, str(len(vs))] + [str(x) for x in n] + [plain(Fr(100 * (n[0] + n[1]), len(vs)), 2) if vs else ''])

    def status(self):
        c, P = self.c, self.P
        regs, acts = {}, {}
        for x in self.cells:
            if x.state != 'used': continue
            if x.kind in PLAN:
                if not x.report: regs.setdefault(x.unit, []).append(x)
            else: acts.setdefault(x.unit, {}).setdefault(x.period, []).append(x)
        items = [p for p in c.items if p.year == c.year and p.end <= P.end] if c.items else [quarter(c.year, q) for q in range(1, 5) if 3 * q <= P.end]
        self.strows = []
        for u in c.units:
            for item in ['registration'] + items:
                if item == 'registration': cand = regs.get(u.code, [])
                else:
                    pers = [p for p in acts.get(u.code, {}) if p == item or (item.length == 3 and (
                        (p.length == 1 and item.start <= p.start <= item.end) or (p.cumulative and p.end == item.end)))]
                    e = max((p.end for p in pers), default=None)
                    cand = [x for p in pers if p.end == e for x in acts[u.code][p]]
                due = c.due.get(str(item)) or ''
                per = '' if item == 'registration' else item
                if not cand:
                    self.strows.append([u.code, u.cluster, str(item), 'missing', '', due, ''])
                    self.find('missing-registration' if item == 'registration' else 'missing-report', unit=u.code, period=per)
                else:
                    x = max((x.came for x in cand), key=lambda x: x.order)
                    late = bool(x.date and due and x.date > due)
                    self.strows.append([u.code, u.cluster, str(item), 'late' if late else 'received', x.date, due, x.file.path])
                    if late: self.find('late', x.file.path, unit=u.code, period=per, value=x.date)

    def more_findings(self):
        c, P = self.c, self.P
        for u in c.units:
            for ind in c.inds:
                cells = self.act.get((u.code, ind.code), {})
                if cells and ind.direction != 'none' and self.A[u.code, ind.code] is not None and self.T[u.code, ind.code, c.baseline] is None:
                    x = max(cells.values(), key=lambda x: (x.period.end, x.order, x.line, x.col))
                    self.find('unplanned-actual', x.file.path, x.line, x.col, u.code, ind.code, x.period, x.text)
                if ind.kind == 'flow':
                    for q in range(1, 5):
                        Q = quarter(c.year, q)
                        qc = cells.get(('actual', Q))
                        ms = [cells.get(('actual', Period((c.year, m, m)))) for m in range(Q.start, Q.end + 1)]
                        got = [m for m in ms if m]
                        if qc and got:
                            s = sum((m.val for m in got), Fr(0))
                            if (len(got) == 3 and s != qc.val) or s > qc.val:
                                self.find('overlapping-periods', qc.file.path, qc.line, qc.col, u.code, ind.code, Q, qc.text)
                    cums = {}
                    for (k, p), x in cells.items():
                        if k == 'cumulative' or (k == 'actual' and p.cumulative):
                            kk = (k == 'cumulative', p.length)
                            if p.end not in cums or kk > cums[p.end][0]: cums[p.end] = (kk, x)
                    prev = None
                    for e in sorted(cums):
                        x = cums[e][1]
                        if prev is not None and x.val < prev:
                            self.find('cumulative-falls', x.file.path, x.line, x.col, u.code, ind.code, x.period, x.text)
                        prev = x.val
                if ind.kind == 'rate' and ind.numerator:
                    own = self.own(u.code, ind)
                    comp = own and not self.parts_are_later(u.code, ind, own) and self.computed_then(u.code, ind, own[2])
                    if comp and abs(own[0] - comp) > Fr(1, 2 * 10 ** ind.decimals):
                        x = self.rate_cell(u.code, ind)
                        self.find('rate-mismatch', x.file.path, x.line, x.col, u.code, ind.code, x.period, x.text)
            for base in ('actual',) + PLAN:
                def val(code):
                    if base == 'actual':
                        a = self.A[u.code, code]; return a[0] if a else None
                    t = self.T[u.code, code, base]
                    return t.single() if t else None
                per = P if base == 'actual' else ''
                for tot in c.inds:
                    tv = val(tot.code)
                    if tv is None: continue
                    def same(i, within=False):
                        "whether two actuals are of one time"
                        if base != 'actual' or val(i.code) is None: return True
                        a, b = self.A[u.code, i.code], self.A[u.code, tot.code]
                        if a[3] is None or b[3] is None: return a[2] == b[2]
                        if within: return a[3] <= b[3]
                        # a part may begin later in the year than the unit's reports do
                        return a[3] <= b[3] and b[3] - a[3] <= {m for m in self.months_sent(u.code) if m < min(a[3])}
                    mine = [i for i in c.inds if i.total == tot.code and i.relation == 'part']
                    parts = [val(i.code) if same(i) else None for i in mine]
                    if parts and all(p is not None for p in parts) and sum(parts) != tv:
                        self.find('total-mismatch', unit=u.code, ind=tot.code, period=per, value=plain(sum(parts)))
                    for i in c.inds:
                        if i.total == tot.code and i.relation != 'part' and val(i.code) is not None and val(i.code) > tv and same(i, True):
                            self.find('of-which-exceeds-total', unit=u.code, ind=i.code, period=per, value=plain(val(i.code)))
                def ev(e):
                    if e[0] == 'n': return e[1]
                    if e[0] == 'c': return val(e[1])
                    a, b = ev(e[1]), ev(e[2])
                    if a is None or b is None: return None
                    if e[0] == '+': return a + b
                    if e[0] == '-': return a - b
                    if e[0] == '*': return a * b
                    return None if b == 0 else a / b
                for name, l, op, r, tol, sev in c.checks:
                    a, b = ev(l), ev(r)
                    if a is None or b is None: continue
                    ok = abs(a - b) <= tol if op == '=' else a <= b + tol if op in ('<=', '≤') else a >= b - tol
                    if not ok: self.find('check-failed', unit=u.code, period=per, value=name, sev=sev)

    def months_sent(self, u):
        "the months of all periods up to P of which anything of a unit counts"
        return {m for x in self.cells if x.unit == u and x.state == 'used' and x.kind in ACT and x.period.end <= self.P.end
                for m in range(x.period.start, x.period.end + 1)}

    def rate_cell(self, u, ind):
        cells = self.act[u, ind.code]
        a = self.own(u, ind)
        rank = {'actual': 2, 'cumulative': 1, 'estimate': 0}
        xs = [x for x in cells.values() if x.val == a[0]]
        return max(xs, key=lambda x: (x.period.end, rank[x.kind], x.period.length))

    def sources(self):
        for x in self.cells:
            x.row.states.append(x.state)
        out = []
        for f in self.files:
            n = dict(used=0, superseded=0, error=0, skipped=0)
            for r in f.rows:
                s = r.states
                n['used' if 'used' in s else 'error' if 'error' in s else 'superseded' if 'superseded' in s else 'skipped'] += 1
            out.append([f.path, f.sha, str(f.bytes), f.format, f.encoding, f.delim, f.kind, str(len(f.rows)),
                        str(n['used']), str(n['superseded']), str(n['error']), str(n['skipped'])])
        return out

def write(path, head, rows):
    b = io.StringIO()
    w = csv.writer(b, lineterminator='\n')
    w.writerow(head.split(','))
    w.writerows(rows)
    open(path, 'wb').write(b.getvalue().encode('utf-8'))

def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('campaign'); ap.add_argument('--period', required=True); ap.add_argument('--out', required=True)
    a = ap.parse_args()
    try:
        c = Campaign(a.campaign)
    except Mistake as e:
        print(e, file=sys.stderr); sys.exit(78)
    P = period_cell(a.period, c.year)
    if P is None or P.year != c.year:
        print('period?', file=sys.stderr); sys.exit(64)
    r = Run(c, P).run()
    src = r.sources()
    os.makedirs(a.out, exist_ok=True)
    o = lambda n: os.path.join(a.out, n)
    write(o('rollup.csv'), 'period,scope,code,indicator,kind,measure,low,low_open,high,high_open,assigned_low,assigned_high,actual,estimate,completion,verdict,on_pace,reported,expected', r.rows)
    write(o('sectors.csv'), 'period,scope,code,sector,counted,exceeded,met,not_met,no_data,met_share', r.srows)
    write(o('status.csv'), 'unit,cluster,item,state,submitted,due,file', r.strows)
    r.findings.sort(key=lambda f: (natkey(f[2]), f[2], int(f[4] or 0), int(f[5] or 0), f[1], f[6:]))
    write(o('findings.csv'), 'severity,code,file,sheet,line,column,unit,indicator,period,value,message', r.findings)
    write(o('sources.csv'), 'file,sha256,bytes,format,encoding,delimiter,kind,rows,used,superseded,rejected,skipped', src)
    sys.exit(1 if any(f[0] == 'error' for f in r.findings) else 0)

if __name__ == '__main__':
    main()
