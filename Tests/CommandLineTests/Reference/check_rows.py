"""Types actuals into published books, over those reported and where there were none, and checks that the whole
row follows.

    check_rows.py CAMPAIGN OUT-FOLDER

In the first cluster's book every unit gets a cumulative figure of every indicator, in another copy the period's
where it had none, and in a third a plan where no unit has one; in tong-hop.xlsx every cluster gets a figure.
LibreOffice recalculates. The targets are those of data/rollup.csv, the rest is worked out here. Prints what does
not follow; exit 1 if anything does not, or if nothing was typed.
"""
import csv
import os
import sys
import warnings
from collections import Counter
from fractions import Fraction

import openpyxl

from live_books import SIGNS, Table, exact, hundredths, members, recalculated

warnings.simplefilter("ignore")
COMPLETIONS = {"registered": "So với đăng ký (%)", "assigned": "So với KH giao (%)"}
QUARTERS_LEFT = {"2023-Q3": 1, "2023-Q2": 2}
faults = []
checked = Counter()


def rows(path, delimiter):
    with open(path, encoding="utf-8-sig", newline="") as f:
        return list(csv.DictReader(f, delimiter=delimiter))


class Campaign:
    def __init__(self, folder, out):
        settings = {row["key"]: row["value"] for row in rows(os.path.join(folder, "campaign.csv"), ";")}
        self.baseline = settings.get("baseline", "registered")
        self.two_minus = settings.get("down_formula", "") == "2-actual/plan"
        self.indicators = rows(os.path.join(folder, "indicators.csv"), ";")
        self.codes = [row["code"] for row in self.indicators]
        self.rollup = {}
        for row in rows(os.path.join(out, "data", "rollup.csv"), ","):
            self.rollup[row["scope"], row["code"], row["indicator"]] = row
        self.quarters_left = QUARTERS_LEFT[row["period"]]
        units = rows(os.path.join(folder, "units.csv"), ";")
        self.clusters = list(dict.fromkeys(row["cluster"] for row in units))
        self.units = {c: [row["code"] for row in units if row["cluster"] == c] for c in self.clusters}
        self.scope = ("campaign", settings["code"])

    def other(self):
        return "assigned" if self.baseline == "registered" else "registered"

    def target(self, scope, line, baseline):
        """The bounds, and the way that is better; nothing where there is no target."""
        row = self.rollup[(*scope, self.codes[line])]
        names = ("low", "high") if baseline == "registered" else ("assigned_low", "assigned_high")
        low, high = (Fraction(row[name]) if row[name] else None for name in names)
        if low is None and high is None:
            return None
        own = self.indicators[line]["direction"]
        way = "up" if high is None else "down" if low is None else "down" if own == "down" else "up"
        return low, high, way

    def completion(self, target, actual):
        if target is None or actual is None:
            return None
        low, high, way = target
        if way == "up":
            return hundredths(100 * actual / low) if low else None
        if self.two_minus:
            return hundredths(100 * (2 - actual / high)) if high else None
        return hundredths(100 * high / actual) if actual else None

    def needed(self, target, line, actual):
        if self.indicators[line]["kind"] != "flow" or target is None or target[2] == "down" or target[0] is None:
            return None
        return max(Fraction(0), (target[0] - actual) / self.quarters_left)


def expect(place, got, want):
    got = got if isinstance(got, Fraction) else exact(got)
    checked[place.split(": ")[-1]] += 1
    if (got is None) != (want is None) or want is not None and abs(got - want) > Fraction(
            1, 10 ** 8) * max(1, abs(want)):
        faults.append(f"{place} is {got and float(got)}, not {want and float(want)}")


def check_row(campaign, scope, place, line, sheet, table, typed=None):
    """What follows from a row's actual, and from its target, which may be a number that was typed."""
    actual = exact(table.get(sheet, line, "Lũy kế"))
    way = "down" if campaign.indicators[line]["direction"] == "down" else "up"
    target = campaign.target(scope, line, campaign.baseline) if typed is None else (typed, typed, way)
    expect(f"{place}: So với kế hoạch (%)", table.get(sheet, line, "So với kế hoạch (%)"),
           campaign.completion(target, actual))
    name = COMPLETIONS[campaign.other()]
    if name in table.columns:
        expect(f"{place}: {name}", table.get(sheet, line, name),
               campaign.completion(campaign.target(scope, line, campaign.other()), actual))
    if "Còn phải thực hiện mỗi quý" in table.columns:
        expect(f"{place}: Còn phải thực hiện mỗi quý", table.get(sheet, line, "Còn phải thực hiện mỗi quý"),
               campaign.needed(target, line, actual))
    verdict = SIGNS.get(table.get(sheet, line, "Đánh giá"))
    if target is None or campaign.indicators[line]["direction"] == "none":
        wanted = {None}
    else:
        low, high, way = target
        row = campaign.rollup[(*scope, campaign.codes[line])]
        is_registered = campaign.baseline == "registered" and typed is None
        gap, is_open = (actual - low, row["low_open"]) if way == "up" else (high - actual, row["high_open"])
        is_met = gap > 0 or gap == 0 and not (is_registered and is_open == "yes")
        wanted = {"met", "exceeded"} if is_met else {"not_met"}
    note, completion = table.get(sheet, line, "Ghi chú"), table.get(sheet, line, "So với kế hoạch (%)")
    is_exact = "chưa đạt: thực hiện" in (note or "")
    if "chưa đạt:" in (note or "") and (verdict != "not_met" or not is_exact and completion < 100):
        faults.append(f"{place}: {note!r} beside {verdict} and {completion}")
    checked["Đánh giá"] += 1
    if verdict not in wanted:
        faults.append(f"{place}: {verdict} with {float(actual)} of {target}")


def total(values):
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def has_parts(campaign, line):
    return any(row["total"] == campaign.codes[line] and row["relation"] == "part" for row in campaign.indicators)


def rate(campaign, line, figures):
    """A rate of several members, each with its figures by code; nothing where it is no quotient."""
    row = campaign.indicators[line]
    if not row["denominator"]:
        return None
    top, bottom = Fraction(0), Fraction(0)
    for figure in figures:
        weight = figure(row["denominator"])
        above = figure(row["numerator"] or row["code"])
        if weight is None or above is None:
            continue
        top += above if row["numerator"] else above * weight
        bottom += weight
    factor = 100 if row["numerator"] and row["measure"] == "%" else 1
    return factor * top / bottom if bottom else None


def weighed_plan(campaign, line, units, figures):
    """A cluster's plan of a rate that is one number for each unit, but not the same: the mean by the plans of what
    it is a share of, else its actuals; nothing where the plan does not follow from those."""
    row = campaign.indicators[line]
    plans = [campaign.target(("unit", unit), line, campaign.baseline) for unit in units]
    known = [plan[0] for plan in plans if plan]
    if row["kind"] != "rate" or not row["denominator"] or len(set(known)) < 2 or any(
            plan and plan[0] != plan[1] for plan in plans):
        return None
    top, bottom = Fraction(0), Fraction(0)
    for unit, plan, figure in zip(units, plans, figures):
        whole = campaign.target(("unit", unit), campaign.codes.index(row["denominator"]), campaign.baseline)
        weight = whole[0] if whole and whole[0] == whole[1] else figure(row["denominator"])
        if plan and weight is not None:
            top, bottom = top + plan[0] * weight, bottom + weight
    return top / bottom if bottom else None


def check_cluster(campaign, path, column):
    book, old = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    table, cluster = Table(book["KH-TH"]), os.path.basename(path)[:-len(".xlsx")]
    sheets = dict(zip(members(book.sheetnames), campaign.units[cluster]))
    typed = {}
    for place, unit in enumerate(sheets):
        for line, row in enumerate(campaign.indicators):
            if column != "Lũy kế" and (table.get(old[unit], line, "Lũy kế") not in (None, "")
                                       or row["numerator"] or has_parts(campaign, line)):
                continue
            value = 1 if row["kind"] == "status" else 12.5 + 7 * line + 3 * place
            book[unit].cell(table.rows[line], table.columns[column]).value = value
            typed[unit, line] = Fraction(value)
    again = recalculated(book)
    for (unit, line), value in typed.items():
        place = f"{unit} {campaign.codes[line]} with {column} {float(value)}"
        expect(f"{place}: Lũy kế", table.get(again[unit], line, "Lũy kế"), value)
        check_row(campaign, ("unit", sheets[unit]), place, line, again[unit], table)
    figures = [lambda code, sheet=again[unit]: exact(table.get(sheet, campaign.codes.index(code), "Lũy kế"))
               for unit in sheets]
    for unit, figure in zip(sheets, figures):
        for line, row in enumerate(campaign.indicators):
            # What was not reported follows from numerator and denominator as soon as both are there.
            if row["numerator"] and (unit, line) not in typed and table.get(old[unit], line, "Lũy kế") in (None, ""):
                expect(f"{unit} {row['code']} with {column}: Lũy kế", figure(row["code"]),
                       rate(campaign, line, [figure]))
    own = again["KH-TH"]
    for line, row in enumerate(campaign.indicators):
        place = f"{os.path.basename(path)} {row['code']} with {column}"
        if row["kind"] == "rate":
            if rate(campaign, line, figures) is None:
                continue
            expect(f"{place}: Lũy kế", table.get(own, line, "Lũy kế"), rate(campaign, line, figures))
        else:
            for name in ("Lũy kế", "Thực hiện trong kỳ"):
                expect(f"{place}: {name}", table.get(own, line, name),
                       total(exact(table.get(again[unit], line, name)) for unit in sheets))
        if table.get(own, line, "Lũy kế") not in (None, ""):
            plan = weighed_plan(campaign, line, sheets.values(), figures)
            check_row(campaign, ("cluster", cluster), place, line, own, table, plan)
    return len(typed)


def check_planned(campaign, path):
    """Where no unit has a plan of what is to be assessed, each gets one, and an actual."""
    book = openpyxl.load_workbook(path)
    table, cluster = Table(book["KH-TH"]), os.path.basename(path)[:-len(".xlsx")]
    plan = "Đăng ký" if campaign.baseline == "registered" else "Kế hoạch giao"
    sheets = dict(zip(members(book.sheetnames), campaign.units[cluster]))
    lines = [line for line, row in enumerate(campaign.indicators) if row["kind"] != "rate" and row[
        "direction"] != "none" and not any(
            campaign.target(("unit", unit), line, campaign.baseline) for unit in sheets.values())]
    for place, unit in enumerate(sheets):
        for line in lines:
            for column, value in ((plan, 20 + line), ("Lũy kế", 17 + 2 * line + 3 * place)):
                book[unit].cell(table.rows[line], table.columns[column]).value = value
    again = recalculated(book)
    for line in lines:
        for place, unit in enumerate(sheets):
            check_row(campaign, ("unit", sheets[unit]), f"{unit} {campaign.codes[line]} planned", line, again[unit],
                      table, Fraction(20 + line))
        name, whole = f"{os.path.basename(path)} {campaign.codes[line]} planned", Fraction((20 + line) * len(sheets))
        expect(f"{name}: {plan}", table.get(again["KH-TH"], line, plan), whole)
        check_row(campaign, ("cluster", cluster), name, line, again["KH-TH"], table, whole)
    return len(lines) * len(sheets)


def is_weighed_anew(campaign, line):
    """Whether the clusters' plans of a rate differ, and one of them weighs by the actual, which was typed."""
    row, clusters = campaign.indicators[line], [("cluster", cluster) for cluster in campaign.clusters]
    if not row["denominator"] or len({campaign.target(c, line, campaign.baseline) for c in clusters} - {None}) < 2:
        return False
    wholes = [campaign.target(c, campaign.codes.index(row["denominator"]), campaign.baseline) for c in clusters]
    return any(whole is None or whole[0] != whole[1] for whole in wholes)


def check_campaign(campaign, path):
    book = openpyxl.load_workbook(path)
    sheet, table = book["Theo cụm"], Table(book["KH-TH"])
    header = next(r for r in range(1, 30) if sheet.cell(r, 4).value == "Kế hoạch")
    lines = {sheet.cell(r, 2).value: r for r in range(header + 1, sheet.max_row + 1)}
    place_of = {(line, place): (lines[row["name"]], 5 + 3 * place) for line, row in enumerate(campaign.indicators)
                for place in range(len(campaign.clusters))}
    for (line, place), cell in place_of.items():
        if not campaign.indicators[line]["numerator"]:
            sheet.cell(*cell).value = 12.5 + 7 * line + 3 * place
    again = recalculated(book)
    by_cluster, own = again["Theo cụm"], again["KH-TH"]
    for (line, place), (r, c) in place_of.items():
        name = f"Theo cụm {campaign.codes[line]} {campaign.clusters[place]}"
        actual = exact(by_cluster.cell(r, c).value)
        target = campaign.target(("cluster", campaign.clusters[place]), line, campaign.baseline)
        expect(f"{name}: So với KH (%)", by_cluster.cell(r, c + 1).value, campaign.completion(target, actual))
    for line, row in enumerate(campaign.indicators):
        actual = exact(table.get(own, line, "Lũy kế"))
        if row["kind"] != "rate":
            expect(f"tong-hop.xlsx {row['code']}: Lũy kế", table.get(own, line, "Lũy kế"),
                   total(exact(by_cluster.cell(*place_of[line, place]).value)
                         for place in range(len(campaign.clusters))))
        if row["kind"] == "rate" and is_weighed_anew(campaign, line):
            # Nothing tells by what the plans of the units weigh now.
            for column in ("So với kế hoạch (%)", "Đánh giá"):
                if SIGNS.get(table.get(own, line, column)) or isinstance(table.get(own, line, column), (int, float)):
                    faults.append(f"tong-hop.xlsx {row['code']}: {column} after other weights were typed")
        elif row["kind"] != "rate" or row["numerator"] and actual is not None:
            check_row(campaign, campaign.scope, f"tong-hop.xlsx {row['code']}", line, own, table)
    return len(place_of)


def main():
    folder, out = sys.argv[1:]
    campaign = Campaign(folder, out)
    path = os.path.join(out, "cum", campaign.clusters[0] + ".xlsx")
    typed = [check_cluster(campaign, path, "Lũy kế"), check_cluster(campaign, path, "Thực hiện trong kỳ"),
             check_campaign(campaign, os.path.join(out, "tong-hop.xlsx")), check_planned(campaign, path)]
    for fault in faults[:40]:
        print(fault)
    print(f"{typed} figures were typed, {dict(checked)} cells looked at; {len(faults)} faults")
    rows = campaign.rollup.values()
    needed = [True, not any(row["actual"] for row in rows), True,
              not any(row["low"] or row["high"] or row["assigned_low"] or row["assigned_high"] for row in rows)]
    return 1 if faults or any(is_needed and not count for is_needed, count in zip(needed, typed)) else 0


sys.exit(main())
