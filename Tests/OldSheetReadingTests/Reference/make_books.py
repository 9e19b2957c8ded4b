#!/usr/bin/env python3
"""Writes old workbooks for the tests, with xlwt, which shares no code with the reader.

    make_books.py FOLDER
"""
import datetime
import os
import struct
import sys

import xlwt

folder = sys.argv[1]


def style(number_format):
    return xlwt.easyxf(num_format_str=number_format)


def save(book, name):
    book.save(os.path.join(folder, name))


def values():
    """A cell of each kind; the test lists what it expects."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Kế hoạch")
    cells = [
        "Chỉ tiêu", 92703.6, 0.28, 1e-3, 0, -5, 123456789012345678.0, 1e300, 0.1 + 0.2,
        (0.955, "0.0%"), (1, "0%"), (0.07, "0.00%"),
        (45105, "dd/mm/yyyy"), (45105.604166666664, "dd/mm/yyyy hh:mm"), (0.604166666666667, "hh:mm"),
        (60, "yyyy-mm-dd"), (61, "d-mmm-yy"), (1.5, "[h]:mm"),
        (1234, '#,##0 "đồng/hộ/mẫu"'), (12.5, '[Red]0.0\\d\\m'), True, False,
    ]
    for row, cell in enumerate(cells):
        value, *form = cell if isinstance(cell, tuple) else (cell,)
        sheet.write(row, 1, value, *(style(f) for f in form))
    for row, code in enumerate([0x00, 0x07, 0x0F, 0x17, 0x1D, 0x24, 0x2A]):
        sheet.row(30 + row).set_cell_error(2, code)
    sheet.row(40).write(0, "ẩn")
    sheet.row(40).hidden = True
    hidden = book.add_sheet("Ẩn")
    hidden.visibility = 1
    hidden.write(1, 2, "xã Tú An")
    book.add_sheet("Trống")
    save(book, "values.xls")


def builtin():
    """Formats that have a number and no description; those from 27 on are of East Asian and Thai files."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("A")
    numbers = [9, 14, 18, 22, 27, 31, 33, 36, 37, 46, 50, 58, 67, 71, 79, 80, 81]
    for row, number in enumerate(numbers):
        book._Workbook__styles._num_formats[f"{number}"] = number
        sheet.write(row, 0, 45105.75, style(f"{number}"))
        sheet.write(row, 1, 1.5, style(f"{number}"))
    save(book, "builtin.xls")


def shown():
    """Formats that show more than the number, hidden columns, digits that are raised or struck out."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("A")
    cells = [
        (6830000000, "#,##0,,"), (1500, "0,"), (1200000, '#,##0" kg"'), (6830000000, "#,##0 [$₫-42A]"),
        (2, '"Quý "0'), (1.1, "0.00"), (7, "000"), (1234.5, "#,##0.00"), (5, "General"), (0.5, '0%" đạt"'),
        (100, "#,##0_₫"), (100, '_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* "-"\\ _₫_-'),
    ]
    for row, (value, form) in enumerate(cells):
        sheet.write(row, 0, value, style(form))
    for row, form in enumerate(["#,##0", "#,###", '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', "0;-0;"]):
        sheet.write(14 + row, 0, 0, style(form))
    plain, raised, struck = xlwt.Font(), xlwt.Font(), xlwt.Font()
    raised.escapement = xlwt.Font.ESCAPEMENT_SUPERSCRIPT
    struck.struck_out = True
    sheet.write_rich_text(20, 0, ["98", ("2)", raised)])
    sheet.write_rich_text(21, 0, [("12", struck), ("90 ", plain), "tấn"])
    sheet.write_rich_text(22, 0, ["Lúa ", ("đông xuân", plain)])
    struck_cell = xlwt.easyxf("font: struck_out on")
    sheet.write(24, 0, 50, struck_cell)
    sheet.write(25, 0, 0.5, xlwt.easyxf("font: struck_out on", num_format_str="0%"))
    sheet.write(26, 0, "Hộ 12", struck_cell)
    sheet.write_rich_text(27, 0, ["45", (" 50", plain)], struck_cell)
    for column in (2, 3):
        sheet.col(column).hidden = True
    sheet.write(30, 4, 1)
    save(book, "shown.xls")


def long():
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Dài")
    for row in range(45000):
        sheet.write(row, 0, f"Hộ thứ {row} ở làng Đê Chơ Gang")
        sheet.write(row, 1, row / 8)
        sheet.write(row, 2, row)
    save(book, "long.xls")


def system_1904():
    book = xlwt.Workbook()
    book.dates_1904 = True
    sheet = book.add_sheet("1904")
    for row, (value, form) in enumerate([(0, "yyyy-mm-dd"), (43643, "yyyy-mm-dd"), (0.5, "hh:mm")]):
        sheet.write(row, 0, value, style(form))
    save(book, "1904.xls")


def never_calculated():
    book = xlwt.Workbook()
    sheet = book.add_sheet("A")
    sheet.write(0, 0, 2)
    sheet.write(0, 1, xlwt.Formula("A1*3"))
    save(book, "never-calculated.xls")


def encrypted():
    """The record FILEPASS put after the first one, at the cost of padding behind the last one."""
    book = xlwt.Workbook()
    book.add_sheet("A").write(0, 0, "mật khẩu")
    save(book, "encrypted.xls")
    path = os.path.join(folder, "encrypted.xls")
    data = bytearray(open(path, "rb").read())
    stream, length = 512, 4096
    del data[stream + length - 10:stream + length]
    data[stream + 20:stream + 20] = struct.pack("<HHHHH", 0x2F, 6, 0, 1, 2)
    open(path, "wb").write(data)


def other_document():
    """A container whose one stream is that of a Word document."""
    data = bytearray(open(os.path.join(folder, "two.xls"), "rb").read())
    (old, new) = ("Workbook".encode("utf-16-le"), "WordDocument".encode("utf-16-le"))
    entry = data.index(old)
    data[entry:entry + len(new)] = new
    data[entry + 64:entry + 66] = struct.pack("<H", len(new) + 2)
    open(os.path.join(folder, "word.doc"), "wb").write(data)


def middle():
    """Large enough for the second reading, small enough to be damaged hundreds of times."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Vừa")
    for row in range(120):
        sheet.write(row, 0, f"Chỉ tiêu {row}")
        sheet.write(row, 1, row * 1.25)
        sheet.write(row, 2, xlwt.Formula(f"B{row + 1}*2"))
    save(book, "middle.xls")


values()
builtin()
shown()
long()
system_1904()
never_calculated()
encrypted()
middle()
book = xlwt.Workbook()
book.add_sheet("Một").write(0, 0, "Một")
book.add_sheet("Hai").write(0, 0, "Hai")
save(book, "two.xls")
other_document()
