#!/usr/bin/env python3
"""Writes the workbooks and the old texts of `Findings/cases` and `Cases`: openpyxl and xlwt write
the honest ones, zipfile and struct those that are something else than they say.

    make_case_books.py          all of them; look at the difference before keeping it
"""

import datetime
import io
import os
import struct
import zipfile

import openpyxl
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P

from variant_texts import encoded

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
MAIN = "application/vnd.openxmlformats-officedocument"


def put(name, data):
    path = os.path.join(HERE, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def finding(code, name, data):
    put(f"Findings/cases/{code}/inbox/quy-2/{name}", data)


def book(**sheets):
    """A workbook of sheets of rows."""
    result = openpyxl.Workbook()
    result.remove(result.active)
    for name, rows in sheets.items():
        page = result.create_sheet(name)
        for row in rows:
            page.append(row)
    return result


def saved(result):
    out = io.BytesIO()
    result.save(out)
    return out.getvalue()


def packed(parts):
    """A zip of parts, by their names."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def package(kind, main):
    """A package of Office whose main part is of some kind."""
    types = f"""<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/{main}" ContentType="{kind}"/></Types>"""
    relation = f"""<?xml version="1.0"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{main}"/>
</Relationships>"""
    document = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    content = document if main.endswith("xml") else bytes(40)
    return packed({"[Content_Types].xml": types, "_rels/.rels": relation, main: content})


def replaced(data, part, change):
    """A package with one part changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    return packed(parts | {part: change(parts[part])})


def compound(*names):
    """A compound file (OLE) of empty streams, as an encrypted workbook is one."""
    free, end, fat = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, end, 0, end, 0, 0)
    header += struct.pack("<108I", *[free] * 108)
    table = struct.pack("<128I", fat, end, *[free] * 126)

    def entry(name, kind, right, child):
        text = (name + "\0").encode("utf-16-le") if name else b""
        return struct.pack(
            "<64sHBBIII16xI16xIQ", text, len(text), kind, 1, free, right, child, 0, end, 0)

    entries = entry("Root Entry", 5, free, 1)
    for place, name in enumerate(names, 1):
        entries += entry(name, 2, place + 1 if place < len(names) else free, free)
    while len(entries) < 512:
        entries += entry("", 0, free, free)
    return header + table + entries


def repeated_books():
    """The same figure on two sheets of one title."""
    def sheet(value):
        return [["Báo cáo quý II năm 2023"], ["Mã chỉ tiêu", "Chỉ tiêu", "Thực hiện"], ["BO", "Đàn bò", value]]

    finding("duplicate-row", "B.xlsx", saved(book(**{"Quý II": sheet(5), "Bản sao": sheet(7)})))
    finding("repeated-row", "B.xlsx", saved(book(**{"Quý II": sheet(5), "Bản sao": sheet(5)})))


def formula_books():
    """Formulas without results, error values, dates, percentages."""
    head = ["Mã chỉ tiêu", "Chỉ tiêu", "Thực hiện"]
    rows = [["Báo cáo quý II năm 2023"], head, ["DT", "Diện tích", "=2+3"], ["DT1", "Lúa", 4]]
    finding("uncalculated-formula", "A.xlsx", saved(book(**{"Quý II": rows})))

    errors = book(S=[head, ["DT", "Diện tích", "x"], ["BO", "Bò", "#####"], ["TL", "Tỷ lệ", 0.04]])
    errors["S"]["C2"].value, errors["S"]["C2"].data_type = "#REF!", "e"
    errors["S"]["C4"].number_format = "0.00%"
    finding("bad-number", "B.xlsx", saved(errors))

    dates = book(S=[head, ["BO", "Bò", datetime.date(2023, 6, 6)], ["DT", "Diện tích", 7]])
    dates["S"]["C2"].number_format = "dd/mm/yyyy"
    finding("date-like-cell", "B.xlsx", saved(dates))

    old = xlwt.Workbook(encoding="utf-8")
    sheet = old.add_sheet("Bảng 1")
    for row, cells in enumerate([head, ["BO", "Bò", datetime.date(2023, 5, 7)], ["DT", "Diện tích", 7]]):
        for column, cell in enumerate(cells):
            style = xlwt.easyxf(num_format_str="d-mmm") if isinstance(cell, datetime.date) else xlwt.Style.default_style
            sheet.write(row, column, cell, style)
    out = io.BytesIO()
    old.save(out)
    finding("date-like-cell", "A-2.xls", out.getvalue())


def sheet_books():
    """Hidden rows and sheets, sheets without a table, texts of old fonts."""
    head = ["Mã chỉ tiêu", "Thực hiện"]
    hidden = book(Chính=[head, ["DT", 5], ["DT1", 3], ["DT2", 2], ["HO", 20]], Phụ=[head, ["BO", 7]])
    for row in (3, 4):
        hidden["Chính"].row_dimensions[row].hidden = True
    hidden["Phụ"].sheet_state = "hidden"
    finding("hidden-cells", "A.xlsx", saved(hidden))

    notes = book(**{"Hướng dẫn": [["Nhập số liệu vào trang sau"]], "Trống": [], "Số liệu": [head, ["DT", 5]]})
    finding("ignored-sheet", "A.xlsx", saved(notes))

    def look(text):
        return encoded(text, "tcvn3").decode("cp1252")

    letters = [[look(cell) if isinstance(cell, str) else cell for cell in row]
               for row in [["Mã chỉ tiêu", "Chỉ tiêu", "Thực hiện"], ["BO", "Đàn bò", 7]]]
    finding("legacy-encoding", "A.xlsx", saved(book(S=letters)))
    text = "Mã chỉ tiêu;Chỉ tiêu;Thực hiện;Ghi chú\n"
    finding("legacy-encoding", "A-tcvn3.csv", encoded(text + "DT;Diện tích gieo trồng;5;chưa đủ số liệu\n", "tcvn3"))
    finding("legacy-encoding", "A-vni.csv", encoded(text + "HO;Tổng số hộ;20;hộ nghèo giảm\n", "vni"))
    finding("legacy-encoding", "A-1258.csv", encoded(text + "TN;Thu ngân sách;9;ước cả năm\n", "windows-1258"))


def hidden_columns():
    """A hidden column of old sums, and a sheet that goes on without a header."""
    result = book(S=[["Mã chỉ tiêu", "Thực hiện", "Lũy kế"], ["DT", 5, 9]])
    result["S"].column_dimensions["C"].hidden = True
    finding("hidden-cells", "B.xlsx", saved(result))
    parts = book(**{"Trang 1": [["Mã chỉ tiêu", "Thực hiện"], ["DT", 5]], "Trang 2": [["BO", 7], ["HO", 20]]})
    finding("no-header", "B.xlsx", saved(parts))


def merged_figures():
    """Figures over two units, over two indicators, and one whose name is merged over the same rows."""
    head = ["Mã chỉ tiêu", "Phường An Bình", "Xã Song An"]
    result = book(S=[head, ["DT", 50, None], ["BO", 7, 8], ["TN", 20, None], ["HO", None, None], ["HN", 3, 4], [None, None, None]])
    for cells in ("B2:C2", "B4:B5", "A6:A7", "B6:B7", "C6:C7"):
        result["S"].merge_cells(cells)
    finding("merged-cells", "hai-don-vi.xlsx", saved(result))

    # A plan over three rows of which each has a result of its own.
    result = book(S=[["Mã chỉ tiêu", "Kế hoạch", "Thực hiện"], ["DT", 50, 30], ["DT1", None, 10], ["DT2", None, 20]])
    result["S"].merge_cells("B2:B4")
    finding("merged-cells", "B.xlsx", saved(result))

    document = OpenDocumentSpreadsheet()
    table = Table(name="Bảng 1")
    for cells in (["Mã chỉ tiêu", "Thực hiện"], ["DT1", 6], ["DT2", None]):
        row = TableRow()
        for cell in cells:
            if cell is None:
                row.addElement(CoveredTableCell())
            elif isinstance(cell, str):
                text = TableCell(valuetype="string")
                text.addElement(P(text=cell))
                row.addElement(text)
            else:
                row.addElement(TableCell(valuetype="float", value=cell, numberrowsspanned=2))
        table.addElement(row)
    document.spreadsheet.addElement(table)
    out = io.BytesIO()
    document.save(out)
    finding("merged-cells", "A.ods", out.getvalue())


def merged_measures():
    """A cell of the measure that is merged over two rows."""
    result = book(S=[["Chỉ tiêu", "ĐVT", "Thực hiện"], ["Diện tích lúa", "m2", 15000], ["Diện tích ngô", None, 25000]])
    result["S"].merge_cells("B2:B3")
    finding("converted-measure", "B.xlsx", saved(result))


def other_formats():
    honest = saved(book(S=[["Mã chỉ tiêu", "Thực hiện"], ["DT", 5]]))
    finding("unreadable-file", "B.xlsx", honest[:-60])
    finding("unreadable-file", "B-2.xlsx", compound("EncryptedPackage", "EncryptionInfo"))
    part = "xl/worksheets/sheet1.xml"
    finding("unreadable-file", "B-3.xlsx", replaced(honest, part, lambda text: text[: len(text) // 2]))
    finding("too-large", "B.xlsx", replaced(honest, part, lambda text: text.replace(b"<sheetData>", b" " * 4_000_000 + b"<sheetData>")))
    finding("unsupported-format", "B.docx", package(f"{MAIN}.wordprocessingml.document.main+xml", "word/document.xml"))
    # A binary workbook and a document, under the name of a workbook.
    finding("unsupported-format", "A.xlsx", package("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xl/workbook.bin"))
    finding("unsupported-format", "B.xlsx", package(f"{MAIN}.wordprocessingml.document.main+xml", "word/document.xml"))
    finding("unsupported-format", "B.xls", compound("WordDocument"))
    finding("unsupported-format", "B-2.xlsx", packed({"ghi-chu.txt": "x"}))


def conversions():
    """What `convert` is given."""
    head = ["STT", "Chỉ tiêu", "Kế hoạch"]
    rows = [["Đơn vị: xã Tú An"], [], head, [1, "Đàn trâu, bò", 1234.5], [2, 'Gọi là "đạt"', "từ 95% trở lên"]]
    result = book(**{"Ghi chú": [["đọc trang sau"]], "Kế hoạch": rows})
    percent = result["Kế hoạch"].cell(6, 3, 0.955)
    percent.number_format = "0.0%"
    day = result["Kế hoạch"].cell(7, 2, datetime.date(2023, 6, 30))
    day.number_format = "dd/mm/yyyy"
    for case in ["convert-finds-the-sheet-with-the-table", "convert-takes-the-sheet-that-is-named",
                 "convert-names-the-sheets-there-are"]:
        put(f"Cases/{case}/campaign/bao-cao.xlsx", saved(result))

    old = xlwt.Workbook(encoding="utf-8")
    sheet = old.add_sheet("Kế hoạch")
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            sheet.write(row, column, cell)
    sheet.write(5, 2, 0.955, xlwt.easyxf(num_format_str="0.0%"))
    out = io.BytesIO()
    old.save(out)
    put("Cases/convert-reads-old-and-open-workbooks/campaign/cu.xls", out.getvalue())

    document = OpenDocumentSpreadsheet()
    table = Table(name="Kế hoạch")
    for cells in rows:
        line = TableRow()
        for cell in cells:
            if isinstance(cell, str):
                field = TableCell(valuetype="string")
                field.addElement(P(text=cell))
            else:
                field = TableCell(valuetype="float", value=cell)
            line.addElement(field)
        table.addElement(line)
    document.spreadsheet.addElement(table)
    out = io.BytesIO()
    document.write(out)
    put("Cases/convert-reads-old-and-open-workbooks/campaign/mo.ods", out.getvalue())

    text = "Mã chỉ tiêu;Chỉ tiêu;Kế hoạch;Ghi chú\nDT;Diện tích gieo trồng;5;chưa đủ số liệu\n"
    put("Cases/convert-turns-old-letters-into-unicode/campaign/cu.csv", encoded(text, "tcvn3"))
    put("Cases/convert-takes-the-encoding-that-is-named/campaign/cu.csv", encoded("Tú An;Cửu An\n", "vni"))


repeated_books()
formula_books()
sheet_books()
hidden_columns()
merged_figures()
merged_measures()
other_formats()
conversions()
