"""Looks up every note of the units' sheets in the inbox.

    check_notes.py OUT-FOLDER INBOX

Each line of a note names a text as typed with its file, line and column: the file must have that text
on that line; the note of a computed rate does so for its numerator and its denominator. Every registered
target and every actual of data/rollup.csv must have a note.
Prints every disagreement; exit 1 if any.
"""
import csv
import pathlib
import re
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")
PLACE = re.compile(r"^“(.*)” — (.*), dòng (\d+), cột \d+$")
MORE = re.compile(r"^… và \d+ ô khác")
PART = re.compile(r"^(Tử số|Mẫu số) \S+:$")
faults = []


def lines_of(path, known={}):
    if path not in known:
        data = path.read_bytes()
        text = data.decode("utf-16") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else (
            data.decode("utf-8-sig") if b"\0" not in data else data.decode("utf-16-le"))
        known[path] = re.split("\r\n|\r|\n", text)
    return known[path]


def check(place, note, inbox):
    for line in note.split("\n"):
        if MORE.match(line) or PART.match(line):
            continue
        match = PLACE.match(line)
        if not match:
            faults.append(f"{place}: {line}")
            continue
        typed, name, number = match[1], match[2], int(match[3])
        found = lines_of(inbox / name)[number - 1]
        if typed.replace(".", "").replace(",", "") not in found.replace(".", "").replace(",", ""):
            faults.append(f"{place}: {typed!r} is not on line {number} of {name}: {found!r}")


def main():
    out, inbox = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    with open(out / "data" / "rollup.csv", encoding="utf-8", newline="") as f:
        rows = [row for row in csv.DictReader(f) if row["scope"] == "unit"]
    planned = sum(1 for row in rows if row["low"] or row["high"])
    reached = sum(1 for row in rows if row["actual"])
    notes = {"Đăng ký": 0, "Lũy kế": 0}
    for path in (out / "cum").iterdir():
        for sheet in openpyxl.load_workbook(path):
            header = next((row for row in sheet.iter_rows(max_row=20)
                           if row[0].value == "TT" and row[1].value == "Chỉ tiêu"), None)
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.comment:
                        notes[header[cell.column - 1].value] += 1
                        check(f"{path.name} {sheet.title}!{cell.coordinate}", cell.comment.text,
                              inbox)
    if notes != {"Đăng ký": planned, "Lũy kế": reached}:
        faults.append(f"{notes} notes, {planned} targets, {reached} actuals")
    for fault in faults[:40]:
        print(fault)
    print(f"{sum(notes.values())} notes, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
