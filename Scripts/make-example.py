#!/usr/bin/env python3
"""Writes the synthetic files of examples/an-khe-2023, the same bytes on every run.

    make-example.py            writes the files and the table of faults in the README
    make-example.py --check    writes nothing; exit status 1 where a file differs

Real are: the wards and communes, the 77 indicators, and the registration of Ngô Mây.
Everything this script writes is made up, and each file says so in its title block.
Only the standard library is used. random() of a seeded generator is the one source of chance.
"""

import csv
import io
import pathlib
import random
import re
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent / "examples" / "an-khe-2023"
REAL = "inbox/dang-ky/NGOMAY.csv"
MARK = "Số liệu minh họa (không phải số liệu thật)"


def read_table(name):
    with open(ROOT / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


UNITS = {row["code"]: row for row in read_table("units.csv")}
INDICATORS = {row["code"]: row for row in read_table("indicators.csv")}
DECIMALS = {code: int(row["decimals"]) for code, row in INDICATORS.items()}
PARTS = {}
for _code, _row in INDICATORS.items():
    if _row["relation"] == "part":
        PARTS.setdefault(_row["total"], []).append(_code)


# -- Figures: whole numbers, in the last decimal of their indicator ----------------------------


class Chance:
    """Draws that depend only on the words it was made with."""

    def __init__(self, *words):
        self.source = random.Random(":".join(words))

    def between(self, low, high):
        return low + int(self.source.random() * (high - low + 1))

    def share(self, value, low, high):
        """`value` times a number of thousandths between `low` and `high`."""
        return round_half_up(value * self.between(low, high), 1000)


def round_half_up(value, divisor):
    return (2 * value + divisor) // (2 * divisor)


def add_totals(figures):
    """Sets every total to the sum of its parts that are there, the deepest first."""
    for code in reversed(list(INDICATORS)):
        if code in PARTS:
            parts = [figures[part] for part in PARTS[code] if figures.get(part) is not None]
            figures[code] = sum(parts) if parts else None
    return figures


# Planned areas in tenths of a hectare: ward low and high, commune low and high.
AREAS = {
    "DX.1.1a.DT": (50, 400, 300, 1500),
    "DX.1.2.DT": (20, 200, 200, 900),
    "DX.2.DT": (300, 1200, 1500, 5000),
    "DX.3.1.DT": (10, 80, 100, 500),
    "DX.3.2.DT": (150, 600, 150, 900),
    "DX.4.1": (0, 800, 2000, 7000),
    "DX.4.2.DT": (5, 25, 20, 150),
    "DX.5": (100, 600, 200, 800),
    "DX.6": (0, 50, 0, 200),
    "DX.7": (20, 100, 50, 400),
    "VM.1.1b.DT": (0, 300, 200, 800),
    "VM.1.2.DT": (0, 100, 100, 600),
    "VM.2.DT": (300, 1000, 1200, 4000),
    "VM.3.2.DT": (150, 500, 150, 700),
    "VM.4.1a.DT": (0, 0, 0, 300),
    "VM.5": (50, 200, 60, 300),
    "VM.6": (0, 30, 10, 60),
}
# Yields in tenths of a tonne a hectare, near those of the real plan.
YIELDS = {
    "DX.1.1a": (62, 70), "DX.1.2": (44, 52), "DX.2": (240, 270), "DX.3.1": (8, 10),
    "DX.3.2": (190, 220), "DX.4.2": (8, 11), "VM.1.1a": (58, 66), "VM.1.1b": (58, 66),
    "VM.1.2": (44, 50), "VM.2": (240, 270), "VM.3.2": (190, 220), "VM.4.1a": (0, 0),
}


def made_plan(unit):
    ward = UNITS[unit]["kind"] == "phường"
    draw = Chance("plan", unit)
    pick = lambda in_ward, in_commune: draw.between(*(in_ward if ward else in_commune))
    plan = {code: pick(row[:2], row[2:]) for code, row in AREAS.items()}
    plan["VM.1.1a.DT"] = plan["DX.1.1a.DT"]  # the land of two crops bears both
    if unit == "ANTAN":
        plan["DX.2.DT"] = 720
    for crop, (low, high) in YIELDS.items():
        plan[crop + ".SL"] = round_half_up(plan[crop + ".DT"] * draw.between(low, high), 10)
    plan["DX.4.1a"] = draw.share(plan["DX.4.1"], 150, 300)
    plan["CN.1"] = None if unit == "ANPHU" else pick((2, 20), (20, 120))
    plan["CN.2"] = pick((400, 1500), (1500, 4200))
    plan["CN.3"] = pick((600, 3000), (1500, 6500))
    people = pick((4800, 11500), (2400, 5200))
    households = people * 10 // 41
    plan.update({"XH.1": people, "XH.1a": draw.between(78, 110)})
    plan["XH.1b"] = plan["XH.1a"] - draw.between(2, 8)
    plan.update({"XH.2.1": pick((2400, 3200), (1200, 2400)), "XH.2.2": draw.between(9200, 9900)})
    plan.update({"XH.2.3a": 10000, "XH.2.3b": draw.between(9850, 10000)})
    plan["XH.2.3c"] = draw.between(9300, 9900)
    plan.update({"XH.3.1": draw.share(people, 580, 730), "XH.3.2": pick((80, 160), (50, 110))})
    plan["XH.3.3"] = pick((4500, 5600), (3200, 4600))
    poor, near = pick((12, 45), (45, 130)), pick((25, 70), (60, 160))
    plan.update({"XH.4.1a": poor, "XH.4.1b": round_half_up(poor * 10000, households)})
    plan.update({"XH.4.2a": near, "XH.4.2b": round_half_up(near * 10000, households)})
    plan["XH.5.1a"] = 50 * pick((168, 188), (120, 160))
    plan["XH.5.1b"] = households * plan["XH.5.1a"] // 10000
    plan["XH.5.2a"] = pick((7000, 9200), (2500, 5500))
    plan["XH.5.2b"] = households * plan["XH.5.2a"] // 10000
    plan["XH.6"] = 50 * draw.between(168, 186)
    revenue = pick((1500, 6200), (600, 1800))
    plan.update({"NS.1": revenue, "NS.2": draw.share(revenue, 520, 780)})
    plan["NS.3"] = pick((4600, 7200), (4900, 7800))
    plan.update({"NC.1": 100, "NC.2": 100})
    return add_totals(plan)


def real_plan():
    """Ngô Mây's plan out of its registration, whose marks are read by their decimals."""
    plan = {}
    for row in read_table(REAL):
        code, typed = row["Mã chỉ tiêu"], row["KẾ HOẠCH NĂM 2023"].replace(",", ".")
        if not code:
            continue
        whole, mark, part = typed.rpartition(".")
        if DECIMALS[code] == 0 or not mark:
            whole, part = typed, ""
        digits = whole.replace(".", "") + part.ljust(DECIMALS[code], "0")
        plan[code] = int(digits)
    return plan


# What a year's flow brings by June: thousandths of the plan, and those of that in quarter I.
GROWN = {"sown": ((950, 1040), (850, 960)), "cassava": ((550, 850), (200, 300)),
         "greens": ((860, 1010), (430, 520)), "harvest": ((900, 1060), None),
         "next season": ((100, 400), None)}
GROWTH = {"DX.2.SL": "cassava", "DX.3.2.SL": "greens"}


def grown(code, plan, unit, draw):
    """In-period values of quarters I and II of one crop figure."""
    if code.startswith("VM") and code.endswith(".SL"):
        return None, None
    way = "next season" if code.startswith("VM") else "harvest" if code.endswith(".SL") else "sown"
    by_june, first = GROWN[GROWTH.get(code, way)]
    if unit == "ANTAN" and code == "DX.2.SL":
        first = None
    if plan == 0:
        return (0 if first else None), 0
    total = draw.share(plan, *by_june)
    quarter = draw.share(total, *first) if first else None
    return quarter, total - (quarter or 0)


def level(code, plan, draw, low, high):
    value = draw.share(plan, low, high)
    return min(value, 10 ** (2 + DECIMALS[code])) if INDICATORS[code]["measure"] == "%" else value


# The levels of quarters I and II in thousandths of the year's target.
LEVELS = {
    "CN.1": (900, 1030, 950, 1060), "CN.2": (900, 1000, 960, 1050), "CN.3": (850, 1000, 930, 1070),
    "XH.1": (988, 996, 992, 1002), "XH.1a": (900, 1050, 900, 1080), "XH.1b": (880, 1000, 880, 1040),
    "XH.2.1": (900, 1000, 960, 1040), "XH.2.2": (980, 1000, 990, 1015),
    "XH.2.3a": (1000, 1000, 1000, 1000), "XH.2.3b": (990, 1005, 995, 1008),
    "XH.2.3c": (975, 1000, 985, 1010), "XH.3.1": (950, 990, 970, 1012),
    "XH.3.3": (960, 985, 975, 1010), "XH.4.1a": (1150, 1500, 1000, 1250),
    "XH.4.2a": (1100, 1400, 980, 1200), "XH.5.1a": (930, 990, 970, 1020),
    "XH.5.1b": (930, 980, 960, 1015), "XH.5.2a": (940, 990, 970, 1015),
    "XH.5.2b": (940, 990, 970, 1015), "XH.6": (940, 990, 965, 1030),
    "NC.1": (900, 1000, 950, 1000), "NC.2": (960, 1000, 1000, 1000),
}
MONEY = {"XH.3.2": (440, 640), "NS.1": (430, 620), "NS.3": (400, 500)}


def actuals(unit, plan):
    """In-period values (levels for stocks and rates) of quarters I and II."""
    draw = Chance("actual", unit)
    first, second = {}, {}
    for code in [c for c in INDICATORS if c[:2] in ("DX", "VM") and c not in PARTS]:
        if code == "DX.4.1a":
            continue
        first[code], second[code] = grown(code, plan[code], unit, draw)
    for quarter in (first, second):  # new cane keeps its place in all cane
        cane = quarter["DX.4.1"]
        quarter["DX.4.1a"] = cane * plan["DX.4.1a"] // plan["DX.4.1"] if plan["DX.4.1"] else 0
    for code, (low, high) in MONEY.items():
        total = draw.share(plan[code], low, high)
        first[code] = draw.share(total, 420, 520)
        second[code] = total - first[code]
    for quarter in (first, second):
        quarter["NS.2"] = quarter["NS.1"] * plan["NS.2"] // plan["NS.1"]
    for code, bounds in LEVELS.items():
        target = 3 if plan[code] is None else plan[code]
        for quarter, (low, high) in ((first, bounds[:2]), (second, bounds[2:])):
            quarter[code] = level(code, target, draw, low, high)
    for count, rate in (("XH.4.1a", "XH.4.1b"), ("XH.4.2a", "XH.4.2b")):
        for quarter in (first, second):
            quarter[rate] = round_half_up(plan[rate] * quarter[count], plan[count])
    return add_totals(first), add_totals(second)


def cumulated(first, second):
    """From the start of the year: flows add up, levels are the last one."""
    total = dict(second)
    for code, row in INDICATORS.items():
        if row["kind"] == "flow":
            values = [v for v in (first[code], second[code]) if v is not None]
            total[code] = sum(values) if values else None
    return total


# -- How offices type numbers ------------------------------------------------------------------


class Typing:
    """A hand: its marks, its sign for what is missing, what it adds after a number."""

    def __init__(self, mark=",", group=".", missing="-", trim=False, add=None, percent=False):
        self.mark, self.group, self.missing = mark, group, missing
        self.trim, self.add, self.percent = trim, add or {}, percent

    def typed(self, code, value):
        if value is None:
            return self.missing
        decimals, measure = DECIMALS[code], INDICATORS[code]["measure"]
        whole, part = divmod(value, 10**decimals)
        digits = f"{part:0{decimals}d}" if decimals else ""
        if self.trim:
            digits = digits.rstrip("0")
        # Thousands are grouped only where the decimals leave no doubt about it.
        grouped = f"{whole:,}".replace(",", self.group)
        text = grouped if digits or not decimals else str(whole)
        text += self.mark + digits if digits else ""
        if self.percent and measure == "%":
            text += "%"
        return text + self.add.get(measure, "")


class MixedTyping(Typing):
    """The hand of Ngô Mây's plan: mostly points, some commas, `1.820.0`."""

    def typed(self, code, value):
        self.group, self.mark = ".", ","
        if value is not None and (value >= 10000 or value % 10 not in (3, 7)):
            self.mark = "."
        return super().typed(code, value)


VIETNAMESE = Typing()
SHORT = Typing(group="", trim=True, missing="")
ENGLISH = Typing(mark=".", group=",", missing="-")
PLAIN = Typing(group="", missing="")
WITH_MEASURE = Typing(add={"ha": " ha"}, missing="…")
PERCENT = Typing(percent=True, missing="-")
MIXED = MixedTyping(missing="")


# -- Forms -------------------------------------------------------------------------------------

LETTERED = ("tt", "code", "label", "measure", "unit", "period", "submitted")
SEASONS = {"DX": "VỤ ĐÔNG XUÂN 2022-2023", "VM": "VỤ MÙA 2023"}
ROMAN = ["I", "II", "III", "IV", "V"]
FILES = {}
FAULTS = []


class Form:
    """One file as an office lays it out."""

    def __init__(self, path, columns, hand, title=(), delimiter=";", encoding="utf-8", bom=False,
                 newline="\r\n", first_line=None, numbers=False, sections=False, footer=(),
                 only=None, without=(), normal="NFC", unit=None, period="", submitted="",
                 unit_once=False):
        self.__dict__.update(locals())
        self.keys = [key for key, _ in columns]
        self.rows, self.marked = [], []

    def put(self, cells, fault=None):
        """Adds a row, filled up to the width of the table as a spreadsheet does."""
        cells = list(cells)
        self.rows.append(cells + [""] * (len(self.columns) - len(cells)))
        if fault:
            self.marked.append((len(self.rows), fault))

    def head(self):
        self.put([MARK])
        for line in self.title:
            self.put([line])
        self.put([name for _, name in self.columns])
        if self.numbers:
            self.put(self.column_numbers())

    def column_numbers(self):
        letters, count = iter("ABCDEFGH"), 0
        for key in self.keys:
            if key in LETTERED:
                yield next(letters)
            else:
                count += 1
                yield "3=2/1" if key == "share" else str(count)

    def section(self, code, seen):
        sector, season = INDICATORS[code]["sector"], SEASONS.get(code)
        if sector not in seen:
            seen.append(sector)
            self.heading(ROMAN[len(seen) - 1], sector.upper())
        if season:
            self.heading("*", season)

    def heading(self, number, text):
        values = {"tt": number, "label": text}
        self.put([values.get(key, "") for key in self.keys])

    def body(self, figures, edits, doubles):
        seen, place = [], 0
        for code in INDICATORS:
            if (self.only and code not in self.only) or code in self.without:
                continue
            if self.sections:
                self.section(code, seen)
            place += 1
            cells = [self.cell(key, code, place, figures) for key in self.keys]
            fault = None
            if code in edits:
                key, typed, fault = edits[code]
                cells[self.keys.index(key)] = typed
            self.put(cells, fault)
            if code in doubles:
                key, typed, fault = doubles[code]
                cells = list(cells)
                cells[self.keys.index(key)] = typed
                self.put(cells, fault)

    def cell(self, key, code, place, figures):
        row = INDICATORS[code]
        if key in figures:
            return self.hand.typed(code, figures[key].get(code))
        if key == "share":
            return percent(figures["cumulative"].get(code), figures["plan"].get(code))
        if key == "unit" and self.unit_once and place > 1:
            return ""
        plain = {"tt": row["tt"] if self.sections else str(place), "code": code,
                 "label": row["label"] if self.sections else row["name"],
                 "measure": row["measure"], "unit": self.unit, "period": self.period,
                 "submitted": self.submitted, "note": ""}
        return plain[key]

    def save(self, figures, edits=None, doubles=None, extra=(), faults=()):
        self.head()
        self.body(figures, edits or {}, doubles or {})
        for cells, fault in extra:
            self.put(cells, fault)
        for cells in self.footer:
            self.put(cells)
        text = io.StringIO()
        if self.first_line:
            text.write(self.first_line + self.newline)
        csv.writer(text, delimiter=self.delimiter, lineterminator=self.newline).writerows(self.rows)
        content = unicodedata.normalize(self.normal, text.getvalue())
        mark = "\ufeff" if self.bom else ""
        FILES["inbox/" + self.path] = (mark + content).encode(self.encoding)
        offset = 1 if self.first_line else 0
        FAULTS.extend((self.path, line + offset, fault) for line, fault in self.marked)
        FAULTS.extend((self.path, line, fault) for line, fault in faults)


def percent(reached, plan):
    if reached is None or not plan:
        return ""
    tenths = round_half_up(reached * 1000, plan)
    return f"{tenths // 10},{tenths % 10}"


def signed(place, day, month):
    """The rows under a table: where and when, and who signs."""
    return [[], ["", "", f"{place}, ngày {day} tháng {month} năm 2023"],
            ["Người lập biểu", "", "TM. ỦY BAN NHÂN DÂN"], ["(Đã ký)", "", "(Đã ký)"]]


# -- What each unit sends ----------------------------------------------------------------------

FULL = [("tt", "STT"), ("code", "Mã chỉ tiêu"), ("label", "Chỉ tiêu"), ("measure", "ĐVT")]
EXCEL_UNICODE = dict(delimiter="\t", encoding="utf-16-le", bom=True)
BUDGET = [code for code in INDICATORS if code.startswith("NS")]


def registrations(plans):
    def send(sender, path, columns, hand, **form):
        Form(path, columns, hand, **form).save({"plan": plans[sender]})

    send("ANBINH", "dang-ky/ANBINH.csv",
         FULL + [("plan", "Kế hoạch năm 2023"), ("note", "Ghi chú")], VIETNAMESE, bom=True,
         numbers=True, sections=True, footer=signed("An Khê", 20, 3),
         title=["ĐĂNG KÝ CHỈ TIÊU THI ĐUA NĂM 2023", "Đơn vị: Phường An Bình"])
    send("ANPHU", "dang-ky/ANPHU.csv",
         [("code", "Mã CT"), ("label", "Tên chỉ tiêu"), ("measure", "Đơn vị tính"),
          ("plan", "Đăng ký")], ENGLISH, delimiter=",", newline="\n")
    send("ANPHUOC", "dang-ky/ANPHUOC.csv",
         [("tt", "TT"), ("code", "Mã số"), ("label", "Nội dung"), ("measure", "ĐVT"),
          ("plan", "Kế hoạch")], VIETNAMESE, **EXCEL_UNICODE,
         title=["Đơn vị: Phường An Phước", "Kế hoạch thi đua năm 2023"])
    send("ANTAN", "dang-ky/ANTAN.csv",
         [("unit", "Mã đơn vị"), ("code", "Mã chỉ tiêu"), ("plan", "Chỉ tiêu đăng ký")], PLAIN,
         newline="\n", unit="ANTAN")
    send("TAYSON", "dang-ky/TAYSON.csv",
         [("code", "Mã chỉ tiêu"), ("label", "Chỉ tiêu"), ("measure", "ĐVT"),
          ("plan", "Kế hoạch năm"), ("submitted", "Ngày nộp")], PERCENT, delimiter="\t",
         submitted="30/03/2023")
    send("CUUAN", "dang-ky/CUUAN.csv",
         [("unit", "Đơn vị"), ("code", "Mã chỉ tiêu"), ("label", "Chỉ tiêu"),
          ("measure", "Đơn vị tính"), ("plan", "Kế hoạch năm 2023")], SHORT, unit="Xã Cửu An",
         unit_once=True)
    send("SONGAN", "dang-ky/SONGAN.csv", FULL + [("plan", "Kế hoạch năm 2023")], VIETNAMESE,
         delimiter=",", bom=True, title=["Đơn vị: X. Song An", "ĐĂNG KÝ THI ĐUA NĂM 2023"])
    send("THANHAN", "dang-ky/THANHAN.csv", FULL + [("plan", "Kế hoạch")], VIETNAMESE,
         first_line="sep=;", sections=True, title=["ỦY BAN NHÂN DÂN XÃ THÀNH AN"],
         footer=signed("Thành An", 27, 3))
    send("TUAN", "dang-ky/TUAN.csv", FULL + [("plan", "Chỉ tiêu đăng ký")], WITH_MEASURE,
         normal="NFD", title=["Đơn vị: Xã Tú An"])
    send("XUANAN", "dang-ky/Xã Xuân An.csv", FULL + [("plan", "Kế hoạch năm 2023")], SHORT,
         bom=True, newline="\n", sections=True, title=["ĐĂNG KÝ THI ĐUA NĂM 2023"])


def report(unit, quarter, figures, **faults):
    """Sends the report of one unit for quarter 1 or 2 in that unit's form."""
    roman = ["", "I", "II"][quarter]
    columns, hand, form = FORMS[unit](quarter, roman)
    path = form.pop("path", f"quy-{quarter}/{unit}.csv")
    Form(faults.pop("path", path), columns, hand, **{**form, **faults.pop("form", {})}).save(
        figures, **faults)


def an_binh(quarter, roman):
    columns = FULL + [("plan", "Kế hoạch năm 2023"), ("actual", "Thực hiện"),
                      ("share", "So với kế hoạch (%)")]
    if quarter == 2:
        columns.insert(6, ("cumulative", "Lũy kế"))
    return columns, VIETNAMESE, dict(
        bom=True, numbers=quarter == 1, sections=True,
        title=[f"BÁO CÁO THI ĐUA QUÝ {roman} NĂM 2023", "Đơn vị: Phường An Bình"],
        footer=signed("An Khê", 4, 3 * quarter + 1))


def an_phu(quarter, roman):
    return [("code", "Mã chỉ tiêu"), ("label", "Tên chỉ tiêu"), ("measure", "ĐVT"),
            ("actual", "Thực hiện"), ("note", "Ghi chú")], ENGLISH, dict(
        delimiter=",", newline="\n")


def an_phuoc(quarter, roman):
    return [("tt", "TT"), ("code", "Mã số"), ("label", "Nội dung"), ("measure", "ĐVT"),
            ("actual", "Kết quả thực hiện")], VIETNAMESE, dict(
        EXCEL_UNICODE, title=["Đơn vị: Phường An Phước", f"Quý {roman} năm 2023"])


def an_tan(quarter, roman):
    return [("unit", "Mã đơn vị"), ("period", "Kỳ"), ("code", "Mã chỉ tiêu"),
            ("actual", "Thực hiện")], PLAIN, dict(
        newline="\n", unit="ANTAN", period=f"Quý {roman}/2023")


def ngo_may(quarter, roman):
    return [("tt", "TT"), ("label", "CHỈ TIÊU"), ("measure", "ĐVT"),
            ("actual", "KẾT QUẢ THỰC HIỆN"), ("code", "Mã chỉ tiêu")], MIXED, dict(
        sections=True, title=["Đơn vị: Phường Ngô Mây", f"Quý {roman} năm 2023"],
        footer=signed("An Khê", 3, 3 * quarter + 1))


def tay_son(quarter, roman):
    return [("code", "Mã chỉ tiêu"), ("label", "Chỉ tiêu"), ("measure", "ĐVT"),
            ("cumulative", "Lũy kế từ đầu năm")], PERCENT, dict(
        delimiter="\t", title=[f"Báo cáo quý {quarter} năm 2023"])


def cuu_an(quarter, roman):
    return [("unit", "Đơn vị"), ("period", "Kỳ báo cáo"), ("code", "Mã chỉ tiêu"),
            ("label", "Chỉ tiêu"), ("measure", "Đơn vị tính"), ("actual", "Thực hiện trong kỳ")
            ], SHORT, dict(unit="Xã Cửu An", unit_once=True, period=f"Q{quarter}/2023")


def song_an(quarter, roman):
    return FULL + [("actual", f"Thực hiện quý {roman} năm 2023"), ("submitted", "Ngày nộp")
                   ], VIETNAMESE, dict(
        delimiter=",", bom=True, title=["Đơn vị: X. Song An"],
        submitted=["", "04/04/2023", "12/07/2023"][quarter])


def thanh_an(quarter, roman):
    return FULL + [("actual", "Thực hiện")], VIETNAMESE, dict(
        first_line="sep=;", title=["ỦY BAN NHÂN DÂN XÃ THÀNH AN", f"Quý {roman} năm 2023"])


def tu_an(quarter, roman):
    columns = FULL + ([("actual", "Thực hiện")] if quarter == 1 else
                      [("cumulative", "Thực hiện 6 tháng đầu năm 2023")])
    return columns, WITH_MEASURE, dict(
        title=["Đơn vị: Xã Tú An", "Quý I năm 2023" if quarter == 1 else "6 tháng đầu năm 2023"])


def xuan_an(quarter, roman):
    value = ("actual", "Thực hiện") if quarter == 1 else ("estimate", "Ước thực hiện")
    return FULL + [value], SHORT, dict(
        bom=True, newline="\n", sections=True, without=BUDGET,
        path=f"quy-{quarter}/XUANAN/kinh-te-xa-hoi.csv",
        title=[f"BÁO CÁO QUÝ {roman} NĂM 2023"])


def xuan_an_budget(quarter, roman):
    return [("tt", "TT"), ("code", "Mã số"), ("label", "Nội dung"), ("actual", "Thực hiện quý")
            ], VIETNAMESE, dict(
        only=BUDGET, path=f"quy-{quarter}/XUANAN/ngan-sach.csv",
        title=[f"THU, CHI NGÂN SÁCH QUÝ {roman} NĂM 2023", "Đơn vị tính: triệu đồng"])


FORMS = {"ANBINH": an_binh, "ANPHU": an_phu, "ANPHUOC": an_phuoc, "ANTAN": an_tan,
         "NGOMAY": ngo_may, "TAYSON": tay_son, "CUUAN": cuu_an, "SONGAN": song_an,
         "THANHAN": thanh_an, "TUAN": tu_an, "XUANAN": xuan_an, "XUANAN budget": xuan_an_budget}


# -- The faults, and everything else that units send -------------------------------------------


def fault(finding, vietnamese, english):
    return finding, vietnamese, english


UNPLANNED = {"CN.1": ("actual", "3", fault(
    "unplanned-actual", "có thực hiện nhưng phường không đăng ký chỉ tiêu này",
    "reported, though the ward set no target for it"))}


def first_quarter(figures):
    for unit in UNITS:
        faults = {}
        if unit == "ANPHU":
            faults["edits"] = UNPLANNED
        if unit == "THANHAN":
            faults["extra"] = [(["78", "CN.4", "Tổng đàn gia cầm", "Con", "12.500"], fault(
                "unknown-indicator", "mã CN.4 không có trong danh mục chỉ tiêu",
                "the code CN.4 is not in indicators.csv"))]
        report(unit, 1, figures[unit][1], **faults)
    report("XUANAN budget", 1, figures["XUANAN"][1])


def typed_wrongly(figures):
    """The reports of quarter II with one fault each, by unit."""
    def of(unit, key, code):
        return figures[unit][2][key][code]

    may, cuu_an_area = of("NGOMAY", "actual", "NS.1"), of("CUUAN", "actual", "TT")
    jobs = figures["TAYSON"][1]["cumulative"]["XH.3.2"] - 5
    cattle = ENGLISH.typed("CN.2", of("ANPHU", "actual", "CN.2") + 90)
    return {
        "ANPHU": dict(edits=UNPLANNED, doubles={"CN.2": ("actual", cattle, fault(
            "duplicate-row", "chỉ tiêu CN.2 có hai dòng khác số, không dòng nào được tính",
            "CN.2 stands twice with different figures: neither counts"))}),
        "ANTAN": dict(edits={"DX.2.SL": ("actual", "1.820", fault(
            "ambiguous-number", "`1.820` tấn: 1820 hay 1,82? Đọc là 1820, gần với kế hoạch",
            "1820 or 1.82 tonnes? Read as 1820, which is near the plan"))}),
        "NGOMAY": dict(edits={"NS.1": ("actual", f"{may:,}.000.000 đồng".replace(",", "."), fault(
            "converted-measure", "gõ theo đồng, cột tính theo triệu đồng",
            "typed in đồng where the measure is triệu đồng"))}),
        "TAYSON": dict(edits={
            "XH.3.2": ("cumulative", str(jobs), fault(
                "cumulative-falls", "lũy kế quý II nhỏ hơn lũy kế quý I",
                "the cumulative figure is below that of quarter I")),
            "NC.1": ("cumulative", "06-Jun", fault(
                "date-like-cell", "`6/6` bị bảng tính đổi thành ngày",
                "a spreadsheet turned 6/6 into a date"))}),
        "CUUAN": dict(edits={"TT": ("actual", SHORT.typed("TT", cuu_an_area + 90), fault(
            "total-mismatch", "tổng diện tích nhiều hơn Đông Xuân + Mùa 9 ha",
            "the total is 9 ha above the sum of its seasons"))}),
        "TUAN": dict(edits={"XH.6": ("cumulative", "chưa tổng hợp", fault(
            "bad-number", "chữ trong cột số", "words in a column of numbers"))}),
    }


def second_quarter(figures):
    wrong = typed_wrongly(figures)
    for unit in UNITS:
        if unit not in ("THANHAN", "SONGAN", "ANBINH"):
            report(unit, 2, figures[unit][2], **wrong.get(unit, {}))
    FAULTS.append(("", "", fault("missing-report", "xã Thành An không nộp báo cáo quý II",
                                 "the commune Thành An sent nothing for quarter II")))
    report("SONGAN", 2, figures["SONGAN"][2], faults=[("4–80", fault(
        "late", "nộp ngày 12/07/2023, hạn là 05/07/2023", "sent a week after the due date"))])
    report("ANPHUOC", 2, figures["ANPHUOC"][2], path="quy-2/bao-cao-quy-2.csv",
           form=dict(title=["Đơn vị: Phường An Phúơc", "Quý II năm 2023"]), faults=[("2", fault(
               "unknown-unit", "tên phường sai dấu; phường đã gửi lại đúng trong `ANPHUOC.csv`",
               "the name is misspelt; the ward sent it again as ANPHUOC.csv"))])
    report("XUANAN budget", 2, figures["XUANAN"][2], edits={"NS.2": ("actual", "-15", fault(
        "negative-value", "số thu âm", "revenue below zero"))})
    resent(figures["ANBINH"][2])


def resent(figures):
    """An Bình's report, and the whole of it again with two figures corrected."""
    earlier = {key: dict(values) for key, values in figures.items()}
    for code, more in (("XH.3.2", 6), ("NS.1", 55)):
        for key in ("actual", "cumulative"):
            earlier[key][code] += more
    report("ANBINH", 2, earlier, faults=[("6–88", fault(
        "superseded", "mọi dòng được thay bằng bản nộp lần 2",
        "every row is replaced by the file sent again (lần 2)"))])
    report("ANBINH", 2, figures, path="quy-2/ANBINH lần 2.csv")


def mixed_marks():
    """Lines of Ngô Mây's files that hold a number such as `1.820.0`."""
    for path in (REAL, "inbox/quy-1/NGOMAY.csv", "inbox/quy-2/NGOMAY.csv"):
        content = FILES.get(path) or (ROOT / path).read_bytes()
        for line, row in enumerate(content.decode("utf-8").split("\r\n"), 1):
            cell = re.search(r";(\d{1,3}\.\d{3}\.\d);", row)
            if cell:
                FAULTS.append((path[len("inbox/") :], line, fault(
                    "mixed-separators", f"`{cell[1]}`: dấu chấm vừa phân nhóm vừa thập phân",
                    "the point both groups thousands and marks decimals")))


def fault_table():
    lines = ["| Tệp / File (inbox/…) | Dòng / Line | Mã / Finding | Lỗi | Fault |",
             "|---|---|---|---|---|"]
    place = lambda item: (item[0], int(re.match(r"\d*", str(item[1]))[0] or 0))
    for path, line, (finding, vietnamese, english) in sorted(FAULTS, key=place):
        file = f"`{path}`" if path else "(không có / none)"
        lines.append(f"| {file} | {line} | `{finding}` | {vietnamese} | {english} |")
    return "\n".join(lines)


def readme():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    before, start, rest = text.partition("<!-- faults -->\n")
    _, end, after = rest.partition("<!-- end of faults -->")
    return (before + start + fault_table() + "\n" + end + after).encode("utf-8")


def make_all():
    plans = {unit: real_plan() if unit == "NGOMAY" else made_plan(unit) for unit in UNITS}
    figures = {}
    for unit, plan in plans.items():
        first, second = actuals(unit, plan)
        june = cumulated(first, second)
        figures[unit] = {1: dict(plan=plan, actual=first, cumulative=first),
                         2: dict(plan=plan, actual=second, cumulative=june, estimate=second)}
    registrations(plans)
    first_quarter(figures)
    second_quarter(figures)
    mixed_marks()
    FILES["README.md"] = readme()


def differences():
    """Paths of files that are missing, differ, or that this script did not write."""
    for path, content in FILES.items():
        file = ROOT / path
        if not file.exists() or file.read_bytes() != content:
            yield path
    for file in sorted((ROOT / "inbox").rglob("*")):
        path = file.relative_to(ROOT).as_posix()
        if file.is_file() and path not in FILES and path != REAL:
            yield path


def main():
    make_all()
    if sys.argv[1:] == ["--check"]:
        wrong = list(differences())
        for path in wrong:
            print(f"examples/an-khe-2023/{path}: differs from what make-example.py writes")
        sys.exit(1 if wrong else 0)
    for path, content in FILES.items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_bytes(content)


if __name__ == "__main__":
    main()
