"""Types numbers into the sheets of units as a clerk would, and compares the book's own sheet with that of another book.

    check_typed.py BOOK.xlsx BOOK-OF-THE-CORRECTED-DATA.xlsx 'SHEET!LABEL!HEADING!NUMBER'...

A NUMBER that is left out deletes what stands there. LibreOffice recalculates. What follows on KH-TH and in the first
sentence of Tổng quan must be what the rollup of the corrected data wrote there. Prints what is not; exit 1 then.
"""
import sys
import warnings

import openpyxl

from live_books import Table, exact, recalculated

warnings.simplefilter("ignore")
COLUMNS = ("Đăng ký", "Thực hiện trong kỳ", "Lũy kế", "So với kế hoạch (%)", "Còn phải thực hiện mỗi quý", "Tiến độ",
           "Đánh giá")


def shown(value):
    return exact(value) if isinstance(value, (int, float)) else value or None


def headline(book):
    cells = (c.value for row in book["Tổng quan"].iter_rows() for c in row)
    return next(v for v in cells if isinstance(v, str) and "chỉ tiêu đạt và vượt" in v)


def main(path, corrected, *edits):
    book = openpyxl.load_workbook(path)
    table = Table(openpyxl.load_workbook(path, data_only=True)["KH-TH"])
    labels = [book["KH-TH"].cell(row, table.columns["Chỉ tiêu"]).value for row in table.rows]
    for edit in edits:
        sheet, label, heading, number = edit.split("!")
        cell = book[sheet].cell(table.rows[labels.index(label)], table.columns[heading])
        cell.value = float(number) if number else None
    typed, wanted = recalculated(book), openpyxl.load_workbook(corrected, data_only=True)
    faults = []
    for line, label in enumerate(labels):
        for column in COLUMNS:
            got, want = (shown(table.get(b["KH-TH"], line, column)) for b in (typed, wanted))
            if got != want:
                faults.append(f"{label}, {column}: {got!r}, from the corrected data {want!r}")
    if headline(typed) != headline(wanted):
        faults.append(f"{headline(typed)!r}, from the corrected data {headline(wanted)!r}")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
