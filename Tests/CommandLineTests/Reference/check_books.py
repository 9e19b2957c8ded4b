"""Reads published books with openpyxl and has LibreOffice recalculate them.

    check_books.py OUT-FOLDER

Prints every disagreement: a formula whose cached value is not the recalculated one, a formula
error, a number stored as text, a figure of KH-TH that differs from data/rollup.csv. Exit 1 if any.
"""
import csv
import os
import subprocess
import sys
import tempfile
import warnings

import openpyxl

RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
"""
VERDICTS = {"exceeded": "▲ Vượt", "met": "● Đạt", "not_met": "▼ Chưa đạt", "no_data": "○ Chưa đủ số liệu",
            "not_assessed": "– Không đánh giá"}
faults = []
warnings.simplefilter("ignore")


def recalculated(books, folder):
    profile = os.path.join(folder, "profile")
    os.makedirs(os.path.join(profile, "user"))
    with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w") as f:
        f.write(RECALCULATE)
    for number, book in enumerate(books):
        out = os.path.join(folder, str(number))
        subprocess.run(["soffice", "-env:UserInstallation=file://" + profile, "--headless",
                        "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir",
                        out, book], check=True, capture_output=True, timeout=240)
        yield book, os.path.join(out, os.path.basename(book))


def same(cached, again):
    if isinstance(cached, (int, float)) and isinstance(again, (int, float)):
        return abs(cached - again) <= 1e-9 * max(1, abs(cached), abs(again))
    return (cached or "") == (again or "")


def compare(book, copy):
    formulas = openpyxl.load_workbook(book)
    cached = openpyxl.load_workbook(book, data_only=True)
    again = openpyxl.load_workbook(copy, data_only=True)
    count = 0
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                value = cached[sheet.title][cell.coordinate].value
                if isinstance(value, str) and value.startswith("#"):
                    faults.append(f"{book} {sheet.title}!{cell.coordinate}: {value}")
                if cell.data_type != "f":
                    continue
                count += 1
                other = again[sheet.title][cell.coordinate].value
                if not same(value, other):
                    faults.append(f"{book} {sheet.title}!{cell.coordinate} {cell.value}: "
                                  f"cached {value!r}, recalculated {other!r}")
    return cached, count


def column(sheet, header, name):
    for cell in sheet[header]:
        if cell.value == name:
            return cell.column
    raise SystemExit(f"{sheet.title} has no column {name}")


def compare_figures(book, sheet, scope, code, rows, indicators):
    header = next(r for r in range(1, 30) if sheet.cell(r, 1).value == "TT")
    actual = column(sheet, header, "Lũy kế")
    completion = column(sheet, header, "So với kế hoạch (%)")
    verdict = column(sheet, header, "Đánh giá")
    wanted = [rows[scope, code, i] for i in indicators]
    body = [r for r in range(header + 2, sheet.max_row + 1) if sheet.cell(r, verdict).value]
    if len(body) != len(wanted):
        faults.append(f"{book} {sheet.title}: {len(body)} rows, {len(wanted)} indicators")
    for r, want in zip(body, wanted):
        for place, key in ((actual, "actual"), (completion, "completion")):
            value = sheet.cell(r, place).value
            text = want[key]
            fits = value in (None, "") if text == "" else (
                isinstance(value, (int, float)) and abs(value - float(text)) <= 5.1e-7 * max(1, abs(value)))
            if not fits:
                faults.append(f"{book} {sheet.title} row {r} {key}: {value!r}, data file {text!r}")
        if sheet.cell(r, verdict).value != VERDICTS[want["verdict"]]:
            faults.append(f"{book} {sheet.title} row {r}: {sheet.cell(r, verdict).value!r}, "
                          f"data file {want['verdict']}")


def main():
    out = sys.argv[1]
    with open(os.path.join(out, "data", "rollup.csv"), encoding="utf-8", newline="") as f:
        table = list(csv.DictReader(f))
    rows = {(r["scope"], r["code"], r["indicator"]): r for r in table}
    indicators = [r["indicator"] for r in table if r["scope"] == "campaign"]
    with open(os.path.join(out, "data", "status.csv"), encoding="utf-8", newline="") as f:
        cluster_of = {r["unit"]: r["cluster"] for r in csv.DictReader(f)}
    books = [os.path.join(out, "tong-hop.xlsx")] + sorted(
        os.path.join(out, "cum", name) for name in os.listdir(os.path.join(out, "cum")))
    formulas = figures = 0
    seen_units = 0
    with tempfile.TemporaryDirectory() as folder:
        for book, copy in recalculated(books, folder):
            cached, count = compare(book, copy)
            formulas += count
            name = os.path.basename(book)
            scope, code = ("campaign", table[0]["code"]) if name == "tong-hop.xlsx" else (
                "cluster", name[:-len(".xlsx")])
            compare_figures(name, cached["KH-TH"], scope, code, rows, indicators)
            figures += len(indicators)
            names = cached.sheetnames
            if scope == "cluster":
                titles = names[names.index("So sánh") + 1:names.index("Nộp báo cáo")]
                members = [unit for unit, cluster in cluster_of.items() if cluster == code]
                for title, unit in zip(titles, members, strict=True):
                    compare_figures(name, cached[title], "unit", unit, rows, indicators)
                    seen_units += 1
                    figures += len(indicators)
    if seen_units != len(cluster_of):
        faults.append(f"{seen_units} unit sheets, {len(cluster_of)} units")
    for fault in faults[:40]:
        print(fault)
    print(f"{len(books)} books, {formulas} formulas, {figures} rows, {len(faults)} faults")
    return 1 if faults or not formulas else 0


sys.exit(main())
