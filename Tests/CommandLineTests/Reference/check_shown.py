"""Compares cells of a book as LibreOffice shows them.

    check_shown.py BOOK.xlsx 'SHEET!LABEL!HEADING!TEXT'...

A cell stands in the row of a label and the column of a heading, or so many columns to the right of it (`HEADING+1`).
Prints every disagreement; exit 1 if any.
"""
import csv
import os
import re
import sys
import tempfile

from libreoffice import convert

faults = []


def place(rows, text):
    return next((number, column) for number, row in enumerate(rows) for column, cell in enumerate(row)
                if cell.strip() == text)


with tempfile.TemporaryDirectory() as folder:
    convert([sys.argv[1]], "csv", folder)
    for wanted in sys.argv[2:]:
        sheet, label, heading, text = wanted.split("!")
        with open(os.path.join(folder, f"0-{sheet}.csv"), encoding="utf-8", newline="") as f:
            rows = list(csv.reader(f))
        name, shift = re.fullmatch(r"(.*?)(?:\+(\d))?", heading).groups()
        shown = rows[place(rows, label)[0]][place(rows, name)[1] + int(shift or 0)]
        if shown != text:
            faults.append(f"{sheet}, {label}, {heading}: {shown!r}, not {text!r}")
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
