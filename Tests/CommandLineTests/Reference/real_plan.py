#!/usr/bin/env python3
"""Writes the real plan of a ward in another form, with no code of the project.

    real_plan.py AS-TYPED.csv VALUES.csv FORM OUT

FORM is `tcvn3`, `xlsx-texts` (all cells as typed) or `xlsx-numbers` (figures as numbers).
"""

import csv
import sys

import openpyxl

from variant_texts import encoded


def main(typed, values, form, out):
    with open(typed, encoding="utf-8") as file:
        text = file.read()
    if form == "tcvn3":
        with open(out, "wb") as file:
            file.write(encoded(text, "tcvn3"))
        return
    with open(values, encoding="utf-8") as file:
        numbers = iter([float(row["value"]) for row in csv.DictReader(file, delimiter=";")])
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Kế hoạch"
    for place, line in enumerate(text.splitlines(), 1):
        row = line.split(";")
        for column, cell in enumerate(row, 1):
            is_figure = place > 1 and column == 4 and cell and form == "xlsx-numbers"
            page.cell(place, column, next(numbers) if is_figure else cell or None)
    book.save(out)


main(*sys.argv[1:])
