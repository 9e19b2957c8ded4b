"""Types corrections into a published book as a clerk would, and checks what follows from them.

    check_live.py CAMPAIGN OUT-FOLDER

In the first cluster's book, numbers are typed over on units' sheets, into blank cells, and deleted, in some
rows those of all units, and other words over targets in words; in tong-hop.xlsx, on the sheet of the clusters. LibreOffice recalculates. Then sums, rates, completions, verdicts and the counts of
verdicts must be those that Python computes from the corrected numbers. Prints what is not; exit 1
if anything is not, or if the corrections changed no sum, no rate, no verdict and no count.
"""
import csv
import os
import random
import sys
import warnings
from fractions import Fraction

import openpyxl

from live_books import NOT_ASSESSED, SIGNS, Table, exact, members, percent, recalculated

warnings.simplefilter("ignore")
faults = []
changed = {"sum": 0, "rate": 0, "completion": 0, "verdict": 0, "count": 0, "row": 0}
SIGNS_OF = {verdict: sign for sign, verdict in SIGNS.items()}


def expect(place, got, want, kind, before):
    got = exact(got)
    if (got is None) != (want is None) or (
            want is not None and abs(got - want) > Fraction(1, 10 ** 8) * max(1, abs(want))):
        faults.append(f"{place}: {kind} {got and float(got)}, from the corrected numbers {want and float(want)}")
    elif want is not None and exact(before) != got:
        changed[kind] += 1


def judged(row, plan, actual):
    """The verdict of a target that is one number."""
    if actual is None:
        return "no_data"
    gap = plan - actual if row["direction"] == "down" else actual - plan
    return "exceeded" if gap > 0 else "met" if gap == 0 else "not_met"


def check_table(place, sheet, old, table, indicators, sums, shares):
    """The own sheet of a book against sums over its members, `sums(code, column)`, and the sums of
    numerators and denominators of those that have both, `shares(numerator, denominator)`."""
    for line, row in enumerate(indicators):
        name = f"{place} {row['code']}"
        plan, actual = (exact(table.get(sheet, line, n))
                        if isinstance(table.get(sheet, line, n), (int, float)) else None
                        for n in ("Đăng ký", "Lũy kế"))
        if row["kind"] in ("flow", "stock", "status"):
            expect(name, table.get(sheet, line, "Lũy kế"), sums(line, "Lũy kế"), "sum",
                   table.get(old, line, "Lũy kế"))
        elif row.get("numerator") and row.get("denominator"):
            codes = [r["code"] for r in indicators]
            top, bottom = shares(*(codes.index(row[n]) for n in ("numerator", "denominator")))
            if top is not None and bottom:
                factor = 1000 if row["measure"] == "‰" else 100 if "%" in row["measure"] else 1
                expect(name, table.get(sheet, line, "Lũy kế"), factor * top / bottom, "rate",
                       table.get(old, line, "Lũy kế"))
        if plan and actual is not None and row["direction"] == "up" and row["kind"] != "rate":
            expect(name, table.get(sheet, line, "So với kế hoạch (%)"), percent(actual, plan),
                   "completion", table.get(old, line, "So với kế hoạch (%)"))
        if plan is not None and row["direction"] in ("up", "down") and row["kind"] != "status":
            sign = table.get(sheet, line, "Đánh giá")
            if sign in SIGNS:
                if SIGNS[sign] != judged(row, plan, actual):
                    faults.append(f"{name}: {sign}, but plan {float(plan)}, actual {actual and float(actual)}")
                elif sign != table.get(old, line, "Đánh giá"):
                    changed["verdict"] += 1


def check_counts(book, old, table, indicators):
    """Lĩnh vực counts the verdicts that stand on the own sheet."""
    def rows(workbook):
        found, head = {}, None
        for row in workbook["Lĩnh vực"].iter_rows(values_only=True):
            if head is None and "Lĩnh vực" in row and "Số chỉ tiêu" in row:
                head = row
            elif head and row[0] not in (None, "") or head and row[1] not in (None, ""):
                values = dict(zip(head, row))
                found.setdefault(values["Lĩnh vực"], values)
        return found
    after, before = rows(book), rows(old)
    for sector in dict.fromkeys(r["sector"] for r in indicators):
        signs = [table.get(book["KH-TH"], line, "Đánh giá") for line, r in enumerate(indicators)
                 if r["sector"] == sector and r.get("counted") != "no"]
        for sign in SIGNS:
            if after[sector][sign] != signs.count(sign):
                faults.append(f"Lĩnh vực {sector}: {sign} {after[sector][sign]}, {signs.count(sign)} on KH-TH")
            elif after[sector][sign] != before[sector][sign]:
                changed["count"] += 1


def total(values):
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def both(pairs):
    """The sums of the first and of the second numbers of the pairs in which both are known."""
    known = [pair for pair in pairs if None not in pair]
    return tuple(total(pair[place] for pair in known) for place in (0, 1))


def check_cleared(path, indicators):
    """Where no unit has a figure any more, or no plan, the cluster has none either: 0 would be a verdict."""
    book, old = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    units = members(book.sheetnames)
    table, own = Table(book["KH-TH"]), old["KH-TH"]
    judged_lines = [line for line, row in enumerate(indicators) if row["kind"] in ("flow", "stock")
                    and table.get(own, line, "Đánh giá") in set(SIGNS) - {"○ Chưa đủ số liệu"}
                    and isinstance(table.get(own, line, "Đăng ký"), (int, float))]
    cleared = {}
    for way in ("up", "down"):
        lines = [line for line in judged_lines if indicators[line]["direction"] == way]
        for line, columns in zip(lines[:6], [("Lũy kế", "Thực hiện trong kỳ"), ("Đăng ký",)] * 3):
            cleared[line] = columns
            for unit in units:
                for column in columns:
                    book[unit].cell(table.rows[line], table.columns[column]).value = None
    again = recalculated(book)["KH-TH"]
    for line, columns in cleared.items():
        name = f"{os.path.basename(path)} {indicators[line]['code']} without {columns}"
        for column in (*columns, "So với kế hoạch (%)"):
            if table.get(again, line, column) not in (None, ""):
                faults.append(f"{name}: {column} is {table.get(again, line, column)!r}")
        wanted = NOT_ASSESSED if "Đăng ký" in columns else "○ Chưa đủ số liệu"
        if table.get(again, line, "Đánh giá") != wanted:
            faults.append(f"{name}: {table.get(again, line, 'Đánh giá')}, not {wanted}")
    return len(cleared)


def check_reworded(path, indicators):
    """Other words typed over a target in words: no verdict by the old bound; one by a new bound where that is
    typed beside the page."""
    book, old = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    table = Table(book["KH-TH"])
    typed = []
    for unit in members(book.sheetnames):
        for line, row in enumerate(indicators):
            plan, actual = (table.get(old[unit], line, n) for n in ("Đăng ký", "Lũy kế"))
            low, high = (table.get(old[unit], line, n) for n in ("Cận dưới", "Cận trên"))
            if not isinstance(plan, str) or not isinstance(actual, (int, float)) or (low in (None, "")) == (
                    high in (None, "")) or table.get(old[unit], line, "Phấn đấu") not in (None, ""):
                continue
            bound = None
            if len(typed) % 2:
                bound = "Cận dưới" if high in (None, "") else "Cận trên"
                book[unit].cell(table.rows[line], table.columns[bound]).value = actual + (
                    1 if len(typed) % 4 == 1 else -1)
            book[unit].cell(table.rows[line], table.columns["Đăng ký"]).value = "theo văn bản mới"
            typed.append((unit, line, actual, bound, len(typed) % 4 == 1))
    again = recalculated(book)
    for unit, line, actual, bound, above in typed:
        sheet, name = again[unit], f"{unit} {indicators[line]['code']} in other words"
        completion = table.get(sheet, line, "So với kế hoạch (%)")
        if bound is None:
            wanted = NOT_ASSESSED
            for column in ("So với kế hoạch (%)", "Tiến độ"):
                if table.get(sheet, line, column) not in (None, ""):
                    faults.append(f"{name}: {column} is {table.get(sheet, line, column)!r}")
        else:
            wanted = SIGNS_OF["met" if above == (bound == "Cận trên") else "not_met"]
        if table.get(sheet, line, "Đánh giá") != wanted:
            faults.append(f"{name}, {bound}: {table.get(sheet, line, 'Đánh giá')}, not {wanted}; {completion}")
    return len(typed)


def check_cluster(path, indicators, rng):
    book, old = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    units = members(book.sheetnames)
    table = Table(book["KH-TH"])
    typed = {}
    rates = {row[name] for row in indicators for name in ("numerator", "denominator") if row.get(name)}
    for unit in units:
        sheet = book[unit]
        for line, row in enumerate(indicators):
            if rng.random() > (0.7 if row["code"] in rates or len(units) * len(indicators) < 300 else 0.25) or row["kind"] == "average":
                continue
            column = rng.choice(["Lũy kế", "Thực hiện trong kỳ", "Thực hiện trong kỳ", "Đăng ký"])
            cell = sheet.cell(table.rows[line], table.columns[column])
            if row["kind"] == "status" or cell.data_type == "f" or isinstance(cell.value, str):
                continue
            if column == "Lũy kế" and cell.value is None:
                continue
            # Over a number a number or, one time in four, nothing; into a blank cell a number.
            value = None if cell.value is not None and rng.random() < 0.25 else round(
                float(cell.value or 40) * rng.uniform(0.3, 3), 1)
            cell.value = typed[unit, line, column] = value
    again = recalculated(book)
    for (unit, line, column), value in typed.items():
        check_row(unit, line, column, value, book[unit], again[unit], old[unit], table, indicators[line])
    check_table(os.path.basename(path), again["KH-TH"], old["KH-TH"], table, indicators,
                lambda line, column: total(exact(table.get(again[unit], line, column)) for unit in units),
                lambda *lines: both([tuple(exact(table.get(again[unit], line, "Lũy kế")) for line in lines)
                                     for unit in units]))
    for unit in units:
        check_units_sheet(unit, again[unit], old[unit], table, indicators)
    check_counts(again, old, table, indicators)
    return len(typed)


def check_row(unit, line, column, value, sheet, again, old, table, row):
    """A unit's row in which one cell was typed over: the cumulative value, and the verdict."""
    name = f"{unit} {row['code']} {column} {value}"
    before, after = (exact(table.get(book, line, "Lũy kế")) for book in (old, again))
    formula = str(sheet.cell(table.rows[line], table.columns["Lũy kế"]).value)
    period = table.get(old, line, "Thực hiện trong kỳ")
    isFromPeriod = formula.startswith("=IF(") and "OR(" not in formula and "COUNT(" not in formula
    if column == "Thực hiện trong kỳ" and not isFromPeriod and before is not None and (
            not formula.startswith(("=SUM(", "=IF(COUNT(", "=IF(OR("))) and period is not None:
        faults.append(f"{name}: the cumulative value does not follow the period's")
    if column == "Thực hiện trong kỳ" and isFromPeriod:
        if row["kind"] == "flow":
            # A number of the period moves what was reached so far by as much.
            wanted = (before or 0) - (exact(period) or 0) + (exact(value) or 0)
            wanted = None if value is None and before == exact(period) else wanted
        elif value is not None:
            wanted = exact(value)
        else:
            wanted = before if period is None else None
        if (after is None) != (wanted is None) or after is not None and abs(after - wanted) > Fraction(1, 10 ** 8):
            faults.append(f"{name}: {after and float(after)} so far, not {wanted and float(wanted)}")
        elif after != before:
            changed["row"] += 1
    plan = table.get(again, line, "Đăng ký")
    sign, way = table.get(again, line, "Đánh giá"), row["direction"] or "up"
    if isinstance(plan, str) and plan or way == "none":
        return
    wanted = SIGNS_OF[judged({"direction": way}, exact(plan), after)] if plan not in (None, "") else NOT_ASSESSED
    if sign != wanted:
        faults.append(f"{name}: {sign}, but plan {plan}, actual {after and float(after)}")
    elif sign != table.get(old, line, "Đánh giá"):
        changed["verdict"] += 1
    percentage = table.get(again, line, "So với kế hoạch (%)")
    if (plan in (None, "", 0) or after is None) and percentage not in (None, ""):
        faults.append(f"{name}: {percentage} % of nothing")


def check_units_sheet(unit, sheet, old, table, indicators):
    for line, row in enumerate(indicators):
        plan, actual = (table.get(sheet, line, n) for n in ("Đăng ký", "Lũy kế"))
        if isinstance(plan, (int, float)) and plan and isinstance(actual, (int, float)) and (
                row["direction"] == "up" and row["kind"] != "rate"):
            expect(f"{unit} {row['code']}", table.get(sheet, line, "So với kế hoạch (%)"),
                   percent(exact(actual), exact(plan)), "completion",
                   table.get(old, line, "So với kế hoạch (%)"))


def check_campaign(path, indicators, rng):
    book, old = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    sheet, table = book["Theo cụm"], Table(book["KH-TH"])
    header = next(r for r in range(1, 30) if sheet.cell(r, 4).value == "Kế hoạch")
    actuals = [c.column for c in sheet[header] if c.value == "Lũy kế"]
    # Indicators have a measure, and the headings of sectors none.
    rows = [row for row in range(header + 1, sheet.max_row + 1) if sheet.cell(row, 3).value]
    typed = 0
    for line in range(len(indicators)):
        for column in actuals:
            cell = sheet.cell(rows[line], column)
            if isinstance(cell.value, (int, float)) and rng.random() < 0.3:
                cell.value = round(cell.value * rng.uniform(0.3, 3), 1)
                typed += 1
    again = recalculated(book)
    other = again["Theo cụm"]
    check_table("tong-hop.xlsx", again["KH-TH"], old["KH-TH"], table, indicators,
                lambda line, _: total(exact(other.cell(rows[line], c).value) for c in actuals),
                lambda *lines: both([tuple(exact(other.cell(rows[line], c).value) for line in lines)
                                     for c in actuals]))
    check_counts(again, old, table, indicators)
    return typed


def main():
    campaign, out = sys.argv[1:]
    with open(os.path.join(campaign, "indicators.csv"), encoding="utf-8-sig", newline="") as f:
        indicators = list(csv.DictReader(f, delimiter=";"))
    rng = random.Random(2023)
    folder = os.path.join(out, "cum")
    first = os.path.join(folder, sorted(os.listdir(folder))[0])
    typed = check_cluster(first, indicators, rng)
    cleared = check_cleared(first, indicators)
    reworded = check_reworded(first, indicators)
    typed += check_campaign(os.path.join(out, "tong-hop.xlsx"), indicators, rng)
    for fault in faults[:40]:
        print(fault)
    print(f"{typed} corrections, {reworded} targets in other words and {cleared} cleared rows changed {changed}; {len(faults)} faults")
    needed = set(changed) - (set() if any(r.get("numerator") for r in indicators) else {"rate"})
    return 1 if faults or not cleared or not all(changed[kind] for kind in needed) else 0


sys.exit(main())
