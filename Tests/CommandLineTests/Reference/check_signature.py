"""Looks for the lines of a signature on the sheets of a book, as openpyxl reads them and as LibreOffice prints them.

    check_signature.py BOOK.xlsx COUNT LINE...

On COUNT sheets the lines stand below each other in one column, each in the middle of its own cells where cells
are merged, else in one row or more, and each is whole on paper once for every such sheet. Prints every
disagreement; exit 1 if any.
"""
import os
import re
import subprocess
import sys
import tempfile
import warnings

import openpyxl

from libreoffice import convert

warnings.simplefilter("ignore")
book, count, lines = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
faults, signed = [], 0


def squeezed(text):
    return re.sub(r"\s", "", text)


for sheet in openpyxl.load_workbook(book):
    spans = {str(span).split(":")[0]: span for span in sheet.merged_cells.ranges}
    first = [cell for row in sheet.iter_rows() for cell in row
             if isinstance(cell.value, str) and len(cell.value) > 9 and lines[0].startswith(cell.value)]
    signed += len(first)
    for cell in first:
        row = cell.row
        for line in lines:
            below = sheet.cell(row, cell.column)
            text, row = below.value or "", row + 1
            while not spans and text != line and line.startswith(text) and text:
                text, row = f"{text} {sheet.cell(row, cell.column).value}", row + 1
            if text != line:
                faults.append(f"{sheet.title} {below.coordinate}: {text!r}, not {line!r}")
            span = spans.get(below.coordinate)
            if spans and (span is None or span.size["rows"] != 1 or below.alignment.horizontal != "center"):
                faults.append(f"{sheet.title} {below.coordinate}: not in the middle of cells of its own")
if signed != count:
    faults.append(f"{signed} sheets are signed")
with tempfile.TemporaryDirectory() as folder:
    pdf = convert([book], "pdf", os.path.join(folder, "pdf"))[0]
    paper = squeezed(subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout)
for line in lines:
    # No line may be a part of another one.
    if paper.count(squeezed(line)) != count:
        faults.append(f"{line!r} is {paper.count(squeezed(line))} times on paper")
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
