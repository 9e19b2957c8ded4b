#!/usr/bin/env python3
"""Writes workbooks with formulas, texts of formulas and a chart, and lets LibreOffice calculate
them and save them as old ones.

    make_libreoffice.py FOLDER
"""
import os
import subprocess
import sys

import openpyxl
from openpyxl.chart import BarChart, Reference

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
subprocess.run(
    ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "xls",
     "--outdir", folder, os.path.join(folder, "formulas.xlsx"), os.path.join(folder, "chart.xlsx")],
    check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
