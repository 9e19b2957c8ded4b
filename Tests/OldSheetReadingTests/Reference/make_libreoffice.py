#!/usr/bin/env python3
"""Writes workbooks with formulas, texts of formulas and a chart, and lets LibreOffice calculate
them and save them as old ones.

    make_libreoffice.py FOLDER
"""
import os
import shutil
import sys
import tempfile

import openpyxl
from openpyxl.chart import BarChart, Reference

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)),
                             "..", "..", "CommandLineTests", "Reference"))
from libreoffice import convert  # noqa: E402

folder = os.path.abspath(sys.argv[1])


def book(name, with_chart):
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "Lũy kế"
    sheet.append(["Lúa", 92703.6, 0.955])
    sheet["C1"].number_format = "0.0%"
    sheet.append(["=SUM(B1:B1)*2", '="xã "&"Tú An"', "=1/0", "=C1", '=IF(B1>0,"","x")', "=B1>1"])
    sheet["D2"].number_format = "0.0%"
    if with_chart:
        chart = BarChart()
        chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=1))
        sheet.add_chart(chart, "F5")
    made.save(os.path.join(folder, name))


book("formulas.xlsx", False)
book("chart.xlsx", True)
books = [os.path.join(folder, name) for name in ("formulas.xlsx", "chart.xlsx")]
with tempfile.TemporaryDirectory() as scratch:
    for original, copy in zip(books, convert(books, "xls", scratch)):
        shutil.move(copy, os.path.splitext(original)[0] + ".xls")
