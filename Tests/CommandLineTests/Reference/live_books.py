"""What scripts share that type into books and look at what LibreOffice makes of it."""
import os
import tempfile
from decimal import Decimal
from fractions import Fraction

import openpyxl

from libreoffice import convert

SIGNS = {"▲ Vượt": "exceeded", "● Đạt": "met", "▼ Chưa đạt": "not_met", "○ Chưa đủ số liệu": "no_data"}
NOT_ASSESSED = "– Không đánh giá"


def recalculated(book):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "in.xlsx")
        book.save(path)
        [copy] = convert([path], "xlsx", os.path.join(folder, "out"))
        return openpyxl.load_workbook(copy, data_only=True)


class Table:
    """A plan-versus-actual sheet: its columns, and the row of each indicator."""

    def __init__(self, sheet):
        header = next(r for r in range(1, 30) if sheet.cell(r, 1).value == "TT")
        self.columns = {c.value: c.column for c in sheet[header] if c.value}
        body = range(header + 2, sheet.max_row + 1)
        verdict = self.columns["Đánh giá"]
        self.rows = [r for r in body if str(sheet.cell(r, verdict).value or "")[:1] in set("▲●▼○–=")
                     and sheet.cell(r, verdict).value]

    def get(self, sheet, line, name):
        return sheet.cell(self.rows[line], self.columns[name]).value


def exact(value):
    """A cell's number as the decimal that it shows to 15 digits; None where it is blank."""
    return None if value in (None, "") else Fraction(Decimal(f"{value:.15g}"))


def percent(part, whole):
    return hundredths(Fraction(100) * part / whole)


def hundredths(share):
    """Two decimals, half away from zero."""
    scaled = share * 100
    whole_part = abs(scaled.numerator) * 2 // scaled.denominator
    value = (whole_part + 1) // 2
    return Fraction(value if share >= 0 else -value, 100)


def members(names):
    """The sheets of units among those of a cluster's book."""
    return names[names.index("So sánh") + 1:names.index("Nộp báo cáo")]
