"""Writes a sheet into the bytes of a text file or a workbook."""

import datetime
import io
import re
import zipfile
from xml.sax.saxutils import escape

from variant_choices import SHEETS
from variant_texts import disturbed, encoded

NOTES = ["Hướng dẫn: nhập số liệu vào trang sau, không sửa tiêu đề.", "Mọi thắc mắc xin liên hệ phòng Nội vụ."]


def written(sheet, choice, chance):
    """The bytes of a submission and the ending of its name."""
    rows = [[prepared(cell, choice, chance) for cell in row] for row in sheet.rows]
    if choice.container == "csv":
        return encoded(csv_text(rows, choice, chance), choice.encoding), choice.extension or "csv"
    container = choice.container.removeprefix("lo-")
    maker = {"xlsx": openpyxl_book, "xlsx-inline": inline_book, "xls": xlwt_book, "ods": odf_book}
    if choice.container.startswith("lo-"):
        container = "xlsx"
    ending = choice.extension or container.partition("-")[0]
    return maker[container](sheet, rows, choice), ending


def prepared(cell, choice, chance):
    cell.text = disturbed(cell.text, choice.text, chance)
    return cell


# -- Text


def csv_text(rows, choice, chance):
    mark, newline = choice.delimiter, choice.newline
    width = max(len(row) for row in rows) + choice.trailing
    lines = [f"sep={mark}"] if choice.sep_line else []
    for row in rows:
        texts = [cell.text for cell in row]
        lines.append(mark.join(quoted(text, choice) for text in texts + [""] * (width - len(texts))))
        if choice.blank_lines and chance.random() < 0.15:
            lines.append("")
    return newline.join(lines) + (newline if choice.final_newline else "")


def quoted(text, choice):
    if choice.quote_all and text or any(mark in text for mark in choice.delimiter + '"\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


# -- What a cell of a sheet holds


def content(cell, choice):
    """("number", value, percent), ("date", date) or ("text", text)."""
    if cell.number is not None and choice.cells != "text":
        percent = cell.percent and choice.cells == "percent"
        return ("number", cell.number / 100 if percent else cell.number, percent)
    if cell.date:
        return ("date", datetime.date.fromisoformat(cell.date))
    return ("text", cell.text)


def sum_of(value):
    """A formula that comes to the value."""
    return f"SUM({value // 1},{float(value % 1)!r})" if value % 1 else f"SUM({value // 1},0)"


# -- Workbooks of other people's writers


def openpyxl_book(sheet, rows, choice):
    import openpyxl
    from openpyxl.styles import Border, Font, Side

    book = openpyxl.Workbook()
    page = book.active
    if choice.notes_sheet or choice.second_sheet:
        page.title = "Ghi chú" if choice.notes_sheet else "Hướng dẫn"
        for place, note in enumerate(NOTES):
            page.cell(place + 1, 1, note)
        page.sheet_state = "hidden" if choice.notes_sheet else "visible"
        page = book.create_sheet()
        book.active = 1
    page.title = sheet.name
    for at, row in enumerate(rows, 1):
        for place, cell in enumerate(row, 1):
            put_openpyxl(page.cell(at, place), content(cell, choice), choice)
    border = Border(bottom=Side(style="thin"))
    for at in range(len(rows) + 1, len(rows) + 1 + choice.empty_rows):
        for place in range(1, 8):
            page.cell(at, place).border = border
    for row, column, high, wide in sheet.merges:
        if high * wide > 1:
            page.merge_cells(start_row=row + 1, start_column=column + 1, end_row=row + high,
                             end_column=column + wide)
    page.cell(1, 1).font = Font(name="Times New Roman", bold=True)
    page.column_dimensions["B"].width = 40
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def put_openpyxl(at, what, choice):
    kind, value, *more = what
    if kind == "number":
        at.value = "=" + sum_of(value) if choice.cells == "formula" else plain_number(value)
        at.number_format = "0.00%" if more[0] else "General"
    elif kind == "date":
        at.value = value
        at.number_format = "DD/MM/YYYY"
    elif value:
        at.value = value
        at.data_type = "s"


def plain_number(value):
    return int(value) if value.denominator == 1 else float(value)


def xlwt_book(sheet, rows, choice):
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    if choice.notes_sheet or choice.second_sheet:
        notes = book.add_sheet("Ghi chú")
        for place, note in enumerate(NOTES):
            notes.write(place, 0, note)
        notes.visibility = 1 if choice.notes_sheet else 0
    page = book.add_sheet(sheet.name)
    book.set_active_sheet(1 if choice.notes_sheet or choice.second_sheet else 0)
    styles = {"percent": xlwt.easyxf(num_format_str="0.00%"),
              "date": xlwt.easyxf(num_format_str="DD/MM/YYYY"), "text": xlwt.easyxf()}
    merged = {(row, column): (high, wide) for row, column, high, wide in sheet.merges}
    for at, row in enumerate(rows):
        for place, cell in enumerate(row):
            kind, value, *more = content(cell, choice)
            if kind == "text" and not value:
                continue
            style = styles["percent" if kind == "number" and more[0] else
                           kind if kind == "date" else "text"]
            value = plain_number(value) if kind == "number" else value
            high, wide = merged.get((at, place), (1, 1))
            if high * wide > 1:
                page.write_merge(at, at + high - 1, place, place + wide - 1, value, style)
            else:
                page.write(at, place, value, style)
    lined = xlwt.easyxf("borders: bottom thin")
    for at in range(len(rows), len(rows) + choice.empty_rows):
        for place in range(7):
            page.write(at, place, None, lined)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def odf_book(sheet, rows, choice):
    from odf import style, table, text
    from odf.opendocument import OpenDocumentSpreadsheet

    book = OpenDocumentSpreadsheet()
    lined = style.Style(name="lined", family="table-cell")
    lined.addElement(style.TableCellProperties(borderbottom="0.5pt solid #000000"))
    book.automaticstyles.addElement(lined)
    add_odf_looks(book)
    hidden = style.Style(name="hidden", family="table")
    hidden.addElement(style.TableProperties(display="false"))
    book.automaticstyles.addElement(hidden)
    if choice.notes_sheet or choice.second_sheet:
        look = {"stylename": hidden} if choice.notes_sheet else {}
        notes = table.Table(name="Ghi chú", **look)
        for note in NOTES:
            row = table.TableRow()
            row.addElement(odf_cell(("text", note), choice))
            notes.addElement(row)
        book.spreadsheet.addElement(notes)
    page = table.Table(name=sheet.name)
    merged = {(row, column): (high, wide) for row, column, high, wide in sheet.merges}
    covered = {(row + down, column + right) for (row, column), (high, wide) in merged.items()
               for down in range(high) for right in range(wide) if down or right}
    width = max(len(row) for row in rows)
    for at, row in enumerate(rows):
        line = table.TableRow()
        padded = row + [None] * (width - len(row))
        place = 0
        while place < width:
            cell = padded[place]
            if (at, place) in covered:
                line.addElement(table.CoveredTableCell())
            elif cell is None or content(cell, choice) == ("text", ""):
                run = place
                while run + 1 < width and (at, run + 1) not in covered and (
                        padded[run + 1] is None or content(padded[run + 1], choice) == ("text", "")):
                    run += 1
                more = {"numbercolumnsrepeated": run - place + 1} if run > place else {}
                line.addElement(table.TableCell(**more))
                place = run
            else:
                high, wide = merged.get((at, place), (1, 1))
                spans = {"numbercolumnsspanned": wide, "numberrowsspanned": high}
                line.addElement(odf_cell(content(cell, choice), choice,
                                         spans if high * wide > 1 else {}))
            place += 1
        page.addElement(line)
    if choice.empty_rows:
        line = table.TableRow(numberrowsrepeated=choice.empty_rows)
        line.addElement(table.TableCell(stylename=lined, numbercolumnsrepeated=1024))
        page.addElement(line)
    book.spreadsheet.addElement(page)
    out = io.BytesIO()
    book.write(out)
    return out.getvalue()


def add_odf_looks(book):
    """The styles by which a date is shown as a date and a share as a percentage."""
    from odf import number, style

    dated = number.DateStyle(name="day-month-year")
    for part in (number.Day(style="long"), number.Text(text="/"), number.Month(style="long"),
                 number.Text(text="/"), number.Year(style="long")):
        dated.addElement(part)
    share = number.PercentageStyle(name="two-decimals")
    share.addElement(number.Number(decimalplaces=2, minintegerdigits=1))
    share.addElement(number.Text(text="%"))
    for name, look in (("date", dated), ("percent", share)):
        book.automaticstyles.addElement(look)
        book.automaticstyles.addElement(style.Style(
            name=name, family="table-cell", datastylename=look.getAttribute("name")))


def odf_cell(what, choice, spans=None):
    from odf import table, text

    kind, value, *more = what
    spans = spans or {}
    if kind == "number":
        number = repr(plain_number(value))
        held = "percentage" if more[0] else "float"
        formula = {"formula": "of:=" + sum_of(value).replace(",", ";")} \
            if choice.cells == "formula" else {}
        look = {"stylename": "percent"} if more[0] else {}
        cell = table.TableCell(valuetype=held, value=number, **look, **formula, **spans)
        shown = f"{float(value * 100):.2f}%" if more[0] else number
        cell.addElement(text.P(text=shown.replace(".", ",")))
        return cell
    if kind == "date":
        cell = table.TableCell(valuetype="date", datevalue=value.isoformat(), stylename="date",
                               **spans)
        cell.addElement(text.P(text=value.strftime("%d/%m/%Y")))
        return cell
    cell = table.TableCell(valuetype="string", **spans)
    for line in value.split("\n"):
        paragraph = text.P()
        add_odf_text(paragraph, line)
        cell.addElement(paragraph)
    return cell


def add_odf_text(paragraph, line):
    """Runs of spaces are an element of their own, since XML readers fold them."""
    from odf import text

    for piece in re.split(r"( {2,})", line):
        if piece.startswith("  "):
            paragraph.addText(" ")
            paragraph.addElement(text.S(c=len(piece) - 1))
        elif piece:
            paragraph.addText(piece)


# -- A workbook written part by part: inline strings, formulas with the values they came to


def inline_book(sheet, rows, choice):
    parts = []
    names = [sheet.name]
    pages = [inline_sheet(rows, sheet.merges, choice)]
    if choice.notes_sheet or choice.second_sheet:
        names.insert(0, "Ghi chú")
        pages.insert(0, inline_sheet([[Note(note)] for note in NOTES], [], choice))
    hidden = ' state="hidden"' if choice.notes_sheet else ""
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{at}"{hidden if at < len(names) else ""} r:id="rId{at}"/>'
        for at, name in enumerate(names, 1))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    doc = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    overrides = "".join(f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{kind}.worksheet+xml"/>'
                        for at in range(1, len(names) + 1))
    links = "".join(f'<Relationship Id="rId{at}" Type="{doc}/worksheet" Target="worksheets/sheet{at}.xml"/>'
                    for at in range(1, len(names) + 1))
    parts.append(("[Content_Types].xml",
                  f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
                  '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
                  f'ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType='
                  f'"{kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType='
                  f'"{kind}.styles+xml"/>{overrides}</Types>'))
    parts.append(("_rels/.rels", f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
                  f'Type="{doc}/officeDocument" Target="xl/workbook.xml"/></Relationships>'))
    parts.append(("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{doc}"><sheets>{listed}</sheets></workbook>'))
    parts.append(("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}/relationships">{links}'
                  f'<Relationship Id="rId{len(names) + 1}" Type="{doc}/styles" Target="styles.xml"/></Relationships>'))
    parts.append(("xl/styles.xml", f'<styleSheet xmlns="{main}"><numFmts count="1"><numFmt numFmtId="164" '
                  'formatCode="DD/MM/YYYY"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/>'
                  '</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
                  '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/>'
                  '<xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>'))
    parts += [(f"xl/worksheets/sheet{at}.xml", page) for at, page in enumerate(pages, 1)]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in parts:
            book.writestr(zipfile.ZipInfo(name), '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)
    return out.getvalue()


class Note:
    """A cell of the sheet of notes."""

    number, percent, date = None, False, ""

    def __init__(self, text):
        self.text = text


def column_name(place):
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(65 + rest) + name
    return name


def inline_sheet(rows, merges, choice):
    lines = []
    for at, row in enumerate(rows, 1):
        cells = "".join(inline_cell(f"{column_name(place)}{at}", content(cell, choice), choice)
                        for place, cell in enumerate(row))
        if cells:
            lines.append(f'<row r="{at}">{cells}</row>')
    styled = "".join(f'<c r="{column_name(place)}{{0}}" s="0"/>' for place in range(7))
    lines += [f'<row r="{at}">{styled.format(at)}</row>'
              for at in range(len(rows) + 1, len(rows) + 1 + choice.empty_rows)]
    ranges = "".join(f'<mergeCell ref="{column_name(column)}{row + 1}:{column_name(column + wide - 1)}{row + high}"/>'
                     for row, column, high, wide in merges if high * wide > 1)
    merged = f"<mergeCells>{ranges}</mergeCells>" if ranges else ""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{main}"><sheetData>{"".join(lines)}</sheetData>{merged}</worksheet>'


def inline_cell(name, what, choice):
    kind, value, *more = what
    if kind == "number":
        number = plain_number(value)
        shown = f"{number:.17g}" if choice.cells == "digits" else repr(number)
        formula = f"<f>{sum_of(value)}</f>" if choice.cells == "formula" else ""
        return f'<c r="{name}" s="{1 if more[0] else 0}">{formula}<v>{shown}</v></c>'
    if kind == "date":
        days = (value - datetime.date(1899, 12, 30)).days
        return f'<c r="{name}" s="2"><v>{days}</v></c>'
    if not value:
        return ""
    return f'<c r="{name}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


__all__ = ["SHEETS", "written"]
