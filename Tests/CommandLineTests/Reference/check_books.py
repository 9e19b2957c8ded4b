"""Reads published books with openpyxl and calamine and has LibreOffice recalculate them.

    check_books.py OUT-FOLDER...

Prints every disagreement: a formula whose cached value is not the recalculated one, a formula
error, a number stored as text, a figure that differs from the data files, a finding that is not
there exactly once, a figure that takes words without a question, a book that no validator passes, `###` or a name that is cut off on the printed
page. Exit 1 if any. All folders share one run of LibreOffice for each kind of copy.
"""
import collections
import csv
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile
import warnings
import zipfile
from concurrent.futures import ProcessPoolExecutor

import openpyxl
import python_calamine

from libreoffice import convert

VERDICTS = {"exceeded": "▲ Vượt", "met": "● Đạt", "not_met": "▼ Chưa đạt", "no_data": "○ Chưa đủ số liệu",
            "not_assessed": "– Không đánh giá"}
faults = []
BASELINE = "registered"
warnings.simplefilter("ignore")


def same(cached, again):
    # One reader has a day as the beginning of it.
    if isinstance(cached, datetime.datetime) and isinstance(again, datetime.date):
        cached, again = cached.isoformat()[:10], again.isoformat()[:10]
    if isinstance(cached, (int, float)) and isinstance(again, (int, float)):
        return abs(cached - again) <= 1e-9 * max(1, abs(cached), abs(again))
    return (cached or "") == (again or "")


def compare(book, copy):
    formulas = openpyxl.load_workbook(book)
    cached = openpyxl.load_workbook(book, data_only=True)
    again = openpyxl.load_workbook(copy, data_only=True)
    count = 0
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                value = cached[sheet.title][cell.coordinate].value
                if isinstance(value, str) and value.startswith("#"):
                    faults.append(f"{book} {sheet.title}!{cell.coordinate}: {value}")
                if cell.data_type != "f":
                    continue
                count += 1
                other = again[sheet.title][cell.coordinate].value
                if not same(value, other):
                    faults.append(f"{book} {sheet.title}!{cell.coordinate} {cell.value}: "
                                  f"cached {value!r}, recalculated {other!r}")
    return cached, count, formulas


def column(sheet, header, name):
    for cell in sheet[header]:
        if cell.value == name:
            return cell.column
    raise SystemExit(f"{sheet.title} has no column {name}")


def compare_figures(book, sheet, scope, code, rows, indicators):
    header = next(r for r in range(1, 30) if sheet.cell(r, 1).value == "TT")
    actual = column(sheet, header, "Lũy kế")
    completion = column(sheet, header, "So với kế hoạch (%)")
    verdict = column(sheet, header, "Đánh giá")
    pace = column(sheet, header, "Tiến độ")
    last = next((c.column for c in sheet[header] if c.value == "Cùng kỳ năm trước"), None)
    wanted = [rows[scope, code, i] for i in indicators]
    body = [r for r in range(header + 2, sheet.max_row + 1)
            if str(sheet.cell(r, verdict).value or "")[:1] in set("▲●▼○–")]
    body = [r for r in body if sheet.cell(r, verdict).value]
    if len(body) != len(wanted):
        faults.append(f"{book} {sheet.title}: {len(body)} rows, {len(wanted)} indicators")
    for r, want in zip(body, wanted):
        for place, key in ((actual, "actual"), (completion, "completion")):
            value = sheet.cell(r, place).value
            text = want[key]
            fits = value in (None, "") if text == "" else (
                isinstance(value, (int, float)) and abs(value - float(text)) <= 5.1e-7 * max(1, abs(value)))
            if not fits:
                faults.append(f"{book} {sheet.title} row {r} {key}: {value!r}, data file {text!r}")
        if scope != "unit" and "đạt" in sheet.cell(r, actual).number_format:
            # How many units have a status is a number, also where it is 1.
            faults.append(f"{book} {sheet.title} row {r}: a count is shown as a word")
        if last and not near(sheet.cell(r, last).value, want["last_year"]):
            faults.append(f"{book} {sheet.title} row {r}: last year {sheet.cell(r, last).value!r}, "
                          f"report {want['last_year']!r}")
        if sheet.cell(r, verdict).value != VERDICTS[want["verdict"]]:
            faults.append(f"{book} {sheet.title} row {r}: {sheet.cell(r, verdict).value!r}, "
                          f"data file {want['verdict']}")
        if (sheet.cell(r, pace).value or None) != WORDS[want["on_pace"]]:
            faults.append(f"{book} {sheet.title} row {r}: pace {sheet.cell(r, pace).value!r}, "
                          f"data file {want['on_pace']!r}")


WORDS = {"yes": "Kịp", "no": "Chậm", "": None}


def near(value, text, tolerance=5.1e-7):
    """Whether a cell shows a number of a data file."""
    if text == "":
        return value in (None, "")
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(
        value - float(text)) <= tolerance * max(1, abs(value))


def table_of(sheet, first, names):
    """The rows of a table found by the names of its columns, as dictionaries."""
    rows = list(sheet.iter_rows(values_only=True))
    for number, row in enumerate(rows):
        if row and names <= set(row):
            head = row
            break
    else:
        faults.append(f"{sheet.title}: no table with {names}")
        return []
    body = []
    for row in rows[number + 1:]:
        if all(cell in (None, "") for cell in row[:len(head)]):
            break
        if row[0] and all(cell in (None, "") for cell in row[1:]) and head[1]:
            break
        body.append(dict(zip(head, row)))
    return body


def compare_sectors(book, sheet, wanted):
    rows = table_of(sheet, 0, {"Lĩnh vực", "Số chỉ tiêu"})[:len(wanted)]
    if len(rows) != len(wanted):
        faults.append(f"{book} {sheet.title}: {len(rows)} sectors, {len(wanted)} wanted")
    for row, want in zip(rows, wanted):
        for name, key in (("Số chỉ tiêu", "counted"), ("▲ Vượt", "exceeded"), ("● Đạt", "met"),
                          ("▼ Chưa đạt", "not_met"), ("○ Chưa đủ số liệu", "no_data"),
                          ("Đạt và vượt (%)", "met_share")):
            if not near(row[name], want[key]):
                faults.append(f"{book} Lĩnh vực {want['sector']}: {name} {row[name]!r}, {want[key]!r}")


def indicator_rows(sheet, header):
    """The rows of indicators below a header: they have a measure, and the headings of sectors none."""
    return [row for row in range(header + 1, sheet.max_row + 1) if sheet.cell(row, 3).value]


def compare_headings(book, sheet, header):
    """A table has the headings of sectors that KH-TH has, each above as many indicators."""
    def headings(sheet, first):
        return [(sheet.cell(row, 1).value, sheet.cell(row, 2).value) if not sheet.cell(row, 3).value else None
                for row in range(first, sheet.max_row + 1)]
    whole = sheet.parent["KH-TH"]
    first = next(row for row in range(1, 30) if whole.cell(row, 1).value == "TT") + 2
    got = headings(sheet, header + 1)
    if not got or None not in got or got != headings(whole, first)[:len(got)]:
        faults.append(f"{book} {sheet.title}: other headings than on KH-TH")


def compare_comparison(book, sheet, rows, members, scope, indicators):
    header = next((r for r in range(1, 20) if str(sheet.cell(r, 4).value).endswith("Kế hoạch")), None)
    if header is None:
        faults.append(f"{book} {sheet.title}: no header")
        return
    if sheet.cell(header, 4).value != "Kế hoạch":
        # Where cells are not merged every column has a whole name of its own, under no other header.
        names = [str(cell.value) for cell in sheet[header][3:3 + 3 * len(members)]]
        for part, name in enumerate(("Kế hoạch", "Lũy kế", "So với KH (%)")):
            if any(not text.endswith(f": {name}") for text in names[part::3]) or len(set(names)) < len(names):
                faults.append(f"{book} {sheet.title}: {names[part::3]}")
        if any(cell.value for cell in sheet[header - 1][1:]) or sheet.merged_cells.ranges:
            faults.append(f"{book} {sheet.title}: two rows of header, or merged cells")
    compare_headings(book, sheet, header)
    lines = indicator_rows(sheet, header)
    for place, member in enumerate(members):
        for line, code in zip(lines, indicators, strict=True):
            want = rows[scope, member, code]
            cells = [sheet.cell(line, 4 + place * 3 + part).value for part in range(3)]
            plan_is_point = want["low"] == want["high"] and want["low_open"] == "no"
            for value, key in ((cells[1], "actual"), (cells[2], "completion")):
                if not near(value, want[key]):
                    faults.append(f"{book} {sheet.title} {member} {code} {key}: {value!r}, {want[key]!r}")
            if BASELINE == "registered" and plan_is_point and not near(cells[0], want["low"]):
                faults.append(f"{book} {sheet.title} {member} {code} plan: {cells[0]!r}, {want['low']!r}")


def period_in_words(code):
    """A period of a data file as clerks write it."""
    year, _, part = code.partition("-")
    if not part:
        return {"registration": "Đăng ký", "": ""}.get(code, f"Năm {year}")
    if part[0] == "Q":
        return f"Quý {['I', 'II', 'III', 'IV'][int(part[1]) - 1]} năm {year}"
    if part == "H1":
        return f"6 tháng đầu năm {year}"
    if part[-1] == "M":
        return f"{part[:-1]} tháng năm {year}"
    return f"Tháng {int(part)} năm {year}"


def compare_status(book, sheet, wanted):
    rows = table_of(sheet, 0, {"Tình trạng", "Hạn nộp"})
    words = {"received": "● Đã nộp", "late": "▲ Nộp muộn", "missing": "○ Chưa nộp"}
    def day(cell):
        """A day as data files have it; one that is a text would be sorted by its letters."""
        return cell.date().isoformat() if isinstance(cell, datetime.datetime) else cell or ""
    got = [(row["Nội dung"], row["Tình trạng"], day(row["Ngày nộp"]), day(row["Hạn nộp"]), row["Tệp"] or "")
           for row in rows]
    want = [(period_in_words(row["item"]), words[row["state"]], row["submitted"], row["due"], row["file"])
            for row in wanted]
    if got != want:
        faults.append(f"{book} {sheet.title}: {got[:3]} ..., {want[:3]} ...")


def names_of(sheet, codes):
    """The names of indicators by their codes, with those where several have one, from the sheet that compares."""
    header = next(r for r in range(1, 20) if str(sheet.cell(r, 4).value).endswith("Kế hoạch"))
    names = [sheet.cell(row, 2).value for row in indicator_rows(sheet, header)]
    return {code: name if names.count(name) == 1 else f"{name} ({code})"
            for code, name in zip(codes, names, strict=True)} | {"": ""}


KEY_OF_REPLACED = ("file", "sheet", "unit", "message")


def compare_findings(book, sheet, wanted, allowed, names):
    """Those that are wanted stand on the sheet; of those allowed (about a file as a whole) any may."""
    # Below the table may be a line that says how many more there are, or that there is nothing.
    rows = [row for row in table_of(sheet, 0, {"Mức độ", "Vấn đề và cách sửa"}) if row["Mức độ"]]
    def shown(text):
        return re.sub("\r\n|\r", "\n", text)
    def value(row):
        """The text as typed; the day of a late report as it is written in Vietnam."""
        return "/".join(reversed(row["value"].split("-"))) if row["code"] == "late" else shown(row["value"])
    got = collections.Counter((str(row["Chỉ tiêu"] or ""), shown(str(row["Nội dung ô"] or "")),
                               row["Kỳ"] or "", shown(row["Vấn đề và cách sửa"])) for row in rows)
    order = [row["Mức độ"].split()[0] == "●" for row in rows]
    if order != sorted(order):
        faults.append(f"{book} {sheet.title}: what is only worth knowing stands before errors")
    if True in order and False in order:
        starts = [entry.id for entry in sheet.row_breaks.brk]
        head = next(c.row for c in sheet["B"] if c.value == "Mức độ")
        first, last = head + order.index(True), head + len(order) - 1
        # A break stands below the row that it names.
        if first not in starts and any(first < start <= last for start in starts):
            faults.append(f"{book} {sheet.title}: notes are parted and begin no page of their own: {starts}")
    def expected(some):
        """The rows of the sheet: what figures of one file were replaced by another is one row."""
        replaced = collections.Counter((row["file"], row["sheet"], row["unit"], row["message"])
                                       for row in some if row["code"] == "superseded")
        for row in some:
            if row["code"] != "superseded" or replaced[tuple(row[k] for k in KEY_OF_REPLACED)] == 1:
                yield (names[row["indicator"]], value(row), period_in_words(row["period"]),
                       shown(row["message"]))
        for (*_, message), count in replaced.items():
            if count > 1:
                number = f"{count:,}".replace(",", ".")
                yield (names[""], "", "", shown(
                    message.replace("Đã được thay", f"{number} số trong tệp này đã được thay", 1)))
    want, more = (collections.Counter(expected(some)) for some in (wanted, allowed))
    if want - got or got - want - more:
        faults.append(f"{book} {sheet.title}: {len(got)} findings, {len(want)} in findings.csv")


def compare_sources(book, sheet, wanted, isWhole):
    rows = table_of(sheet, 0, {"SHA-256", "Được dùng"})
    known = {row["file"]: row for row in wanted}
    if isWhole and len(rows) != len(wanted):
        faults.append(f"{book} {sheet.title}: {len(rows)} files, {len(wanted)} in sources.csv")
    for row in rows:
        want = known.get(row["Tệp"])
        if want is None or want["sha256"] != (row["SHA-256"] or ""):
            faults.append(f"{book} {sheet.title}: {row['Tệp']} is not as sources.csv has it")
            continue
        for name, key in (("Số hàng", "rows"), ("Được dùng", "used"), ("Bị thay", "superseded"),
                          ("Bị loại", "rejected"), ("Bỏ qua", "skipped")):
            if str(row[name]) != want[key]:
                faults.append(f"{book} {sheet.title} {row['Tệp']}: {name} {row[name]}, {want[key]}")


def compare_settings(book, sheet, manifest, isWhole):
    """The campaign's own files and last year's stand above, as the manifest has them."""
    rows = table_of(sheet, 0, {"SHA-256", "Số byte"})
    got = sorted((row["SHA-256"], row["Số byte"]) for row in rows)
    files = manifest["settings"] + manifest.get("last_year", [])
    want = sorted((file["sha256"], file["bytes"]) for file in files)
    if got != want and (isWhole or "last_year" not in manifest):
        faults.append(f"{book} {sheet.title}: {len(got)} of {len(want)} settings files")


def compare_calamine(book, cached):
    """Another reader sees the same cells."""
    other = python_calamine.CalamineWorkbook.from_path(book)
    for sheet in cached:
        rows = other.get_sheet_by_name(sheet.title).to_python(skip_empty_area=False)
        for number, row in enumerate(sheet.iter_rows(values_only=True)):
            for column, value in enumerate(row):
                seen = rows[number][column] if number < len(rows) and column < len(rows[number]) else ""
                if not same(value, seen) and not (value in (None, "") and seen in (None, "")):
                    faults.append(f"{book} {sheet.title} row {number + 1} column {column + 1}: "
                                  f"openpyxl {value!r}, calamine {seen!r}")


def check_texts(book, formulas):
    """No number stored as text in columns of numbers; formulas are the books' own."""
    allowed = {"IF", "ISNUMBER", "NOT", "CHOOSE", "SIGN", "OR", "AND", "N", "ROUND", "SUM", "SUMIF", "COUNTIFS", "MAX", "MIN", "COUNT",
               "SUMPRODUCT", "RIGHT", "IFERROR"}
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    bare = re.sub(r'"[^"]*"|\'(?:[^\']|\'\')*\'!', "", cell.value)
                    extra = set(re.findall(r"[A-Z]+(?=\()", bare)) - allowed
                    if extra:
                        faults.append(f"{book} {sheet.title}!{cell.coordinate}: {extra}")
                elif cell.data_type == "s" and "#,##0" in cell.number_format:
                    faults.append(f"{book} {sheet.title}!{cell.coordinate}: {cell.value!r} is a text")


def check_entries(book, cached):
    """Whoever types words over a figure of a table of plans and actuals is asked about it; targets in words
    take other words too, which the question says, and texts anywhere else are free."""
    for sheet in cached:
        header = next((r for r in range(1, 20)
                       if any(str(c.value).endswith("Lũy kế") for c in sheet[r])), None)
        if header is None:
            if sheet.data_validations.dataValidation:
                faults.append(f"{book} {sheet.title}: rules for entries where no figures are typed")
            continue
        rules = {}
        for rule in sheet.data_validations.dataValidation:
            if rule.errorStyle != "warning" or not rule.showErrorMessage or not rule.allowBlank or len(
                    rule.error) > 255 or len(rule.errorTitle) > 32:
                faults.append(f"{book} {sheet.title} {rule.sqref}: not a rule that asks")
            for block in rule.sqref.ranges:
                for row in range(block.min_row, block.max_row + 1):
                    for place in range(block.min_col, block.max_col + 1):
                        if rules.setdefault((row, place), rule) is not rule:
                            faults.append(f"{book} {sheet.title} {block}: two rules for one cell")
        is_whole_table = any(c.value == "Đánh giá" for c in sheet[header])
        baseline = ("Kế hoạch giao" if BASELINE == "assigned" else "Đăng ký") if is_whole_table else None
        figures = {"Kế hoạch giao", "Đăng ký", "Thực hiện trong kỳ", "Lũy kế", "Cùng kỳ năm trước", "Kế hoạch"}
        for row in sheet.iter_rows(min_row=header + (2 if is_whole_table else 1)):
            # An indicator has a name and a measure; lines below the table have no measure.
            measured = row[1].value and row[2].value
            for cell, name in zip(row, (re.sub("^.*: ", "", str(c.value)) for c in sheet[header])):
                rule = rules.get((cell.row, cell.column))
                wanted = None
                if measured and name in figures:
                    if not isinstance(cell.value, str):
                        wanted = "whole" if "đạt" in cell.number_format else "decimal"
                    elif name == baseline:
                        wanted = "Mức bằng chữ"
                found = rule and (rule.errorTitle if wanted == "Mức bằng chữ" else rule.type)
                if measured and found != wanted and not (wanted is None and cell.value in (None, "")):
                    faults.append(f"{book} {sheet.title}!{cell.coordinate} {cell.value!r}: {found}, not {wanted}")


def check_validity(book):
    """A validator from PyPI finds no error."""
    run = subprocess.run([sys.executable, "-m", "openxml_audit", book, "-o", "json", "-f",
                          "microsoft365", "-m", "0"], capture_output=True, text=True, timeout=300)
    found = json.loads(run.stdout)
    for result in found if isinstance(found, list) else found.get("results") or [found]:
        for error in result.get("errors", []):
            if str(error.get("severity", "error")).lower() == "error":
                faults.append(f"{book}: {error}"[:300])


def check_pages(book, pdf, names, sectors):
    """On paper nothing is `###`, every unit and indicator is there whole, beside the chart of the first sheet
    every sector, pages are numbered, and no sector's heading stands at the foot of a page."""
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True,
                          check=True).stdout
    if "###" in text:
        faults.append(f"{book}: a number is too wide for its column on paper")
    squeezed = re.sub(r"\s", "", text)
    for name in names:
        if re.sub(r"\s", "", name) not in squeezed:
            words = [word for word in name.split() if word not in text]
            if words:
                faults.append(f"{book}: {name!r} is not whole on paper: {words[:4]}")
    lines = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True,
                           check=True).stdout
    for number, page in enumerate(lines.split("\f"), 1):
        last = [line.strip() for line in page.splitlines() if line.strip()][-1:]
        if last and re.fullmatch(r"[IVXL]+\s+[^a-z]{3,}", last[0]):
            faults.append(f"{book}: {last[0]!r} stands alone at the foot of page {number}")
    overview = squeezed.split("KẾHOẠCHVÀKẾTQUẢTHỰCHIỆN")[0]
    if "xl/charts/chart1.xml" in zipfile.ZipFile(book).namelist():
        for name in sectors:
            if missing := [word for word in name.split() if word not in overview]:
                faults.append(f"{book}: {missing} of the sector {name!r} is not on the first sheet")
    pages = int(re.search(r"Pages:\s+(\d+)", subprocess.run(
        ["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout)[1])
    if f"1/{pages}" not in text:
        faults.append(f"{book}: pages are not numbered")


def load(out, name):
    with open(os.path.join(out, "data", name), encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


class Report:
    """A published folder with its data files."""

    def __init__(self, out):
        self.out = out
        self.table = load(out, "rollup.csv")
        self.rows = {(r["scope"], r["code"], r["indicator"]): r for r in self.table}
        report = os.path.join(out, "data", "report.json")
        if os.path.exists(report):
            with open(report, encoding="utf-8") as f:
                for scope in json.load(f, parse_float=str, parse_int=str)["scopes"]:
                    for figure in scope["indicators"]:
                        place = scope["scope"], scope["code"], figure["indicator"]
                        self.rows[place]["last_year"] = figure.get("last_year") or ""
        self.indicators = [r["indicator"] for r in self.table if r["scope"] == "campaign"]
        self.status = load(out, "status.csv")
        self.findings, self.sources = load(out, "findings.csv"), load(out, "sources.csv")
        self.sectors = load(out, "sectors.csv")
        with open(os.path.join(out, "data", "manifest.json"), encoding="utf-8") as f:
            self.manifest = json.load(f)
        self.cluster_of = {r["unit"]: r["cluster"] for r in self.status}
        self.books = [os.path.join(out, "tong-hop.xlsx")] + sorted(
            os.path.join(out, "cum", name) for name in os.listdir(os.path.join(out, "cum")))

    def check(self, book, cached):
        """Compares a book with the data files; gives the number of units' sheets."""
        name = os.path.join(os.path.basename(os.path.dirname(book)), os.path.basename(book))
        title = cached.properties.subject.rsplit(" — ", 1)[0]
        whole = book.endswith("tong-hop.xlsx")
        scope, code = ("campaign", self.table[0]["code"]) if whole else ("cluster", title)
        units = [unit for unit, cluster in self.cluster_of.items() if whole or cluster == code]
        compare_figures(name, cached["KH-TH"], scope, code, self.rows, self.indicators)
        compare_sectors(name, cached["Lĩnh vực"], [
            r for r in self.sectors if (r["scope"], r["code"]) == (scope, code)])
        clusters = list(dict.fromkeys(self.cluster_of.values()))
        compare_comparison(name, cached["Theo cụm" if whole else "So sánh"], self.rows,
                           clusters if whole else units, "cluster" if whole else "unit",
                           self.indicators)
        compare_status(name, cached["Nộp báo cáo"], [r for r in self.status if r["unit"] in units])
        files = {row["Tệp"] for row in table_of(cached["Nguồn số liệu"], 0, {"SHA-256", "Được dùng"})}
        compare_findings(name, cached["Lỗi dữ liệu"], [
            r for r in self.findings if whole or r["unit"] in units],
            [] if whole else [r for r in self.findings if not r["unit"] and r["file"] in files],
            names_of(cached["Theo cụm" if whole else "So sánh"], self.indicators))
        compare_sources(name, cached["Nguồn số liệu"], self.sources, whole)
        compare_settings(name, cached["Nguồn số liệu"], self.manifest, whole)
        if whole:
            return 0
        names = cached.sheetnames
        titles = names[names.index("So sánh") + 1:names.index("Nộp báo cáo")]
        for sheet, unit in zip(titles, units, strict=True):
            compare_figures(name, cached[sheet], "unit", unit, self.rows, self.indicators)
        return len(units)


def check_book(task):
    """Everything about one book; gives its faults and the numbers of formulas and units' sheets."""
    global BASELINE
    report, book, copy, pdf = task
    faults.clear()
    cached, count, own = compare(book, copy)
    header = {cell.value for row in cached["KH-TH"].iter_rows(max_row=20) for cell in row}
    BASELINE = "assigned" if "So với đăng ký (%)" in header else "registered"
    units = report.check(book, cached)
    compare_calamine(book, cached)
    check_texts(book, own)
    check_entries(book, cached)
    check_validity(book)
    check_pages(book, pdf, printed_names(cached), [
        row["Lĩnh vực"] for row in table_of(cached["Lĩnh vực"], 0, {"Lĩnh vực", "Số chỉ tiêu"}) if row["TT"]])
    return list(faults), count, units


def main():
    reports = [Report(out) for out in sys.argv[1:]]
    books = [(report, book) for report in reports for book in report.books]
    paths = [book for _, book in books]
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(2) as pool:
        work = [pool.submit(convert, paths, ending, os.path.join(folder, ending))
                for ending in ("pdf", "xlsx")]
        pages, copies = (job.result() for job in work)
        tasks = [(report, book, copy, pdf)
                 for (report, book), copy, pdf in zip(books, copies, pages)]
        results = list(pool.map(check_book, tasks))
    found = [fault for result in results for fault in result[0]]
    formulas = sum(result[1] for result in results)
    units, wanted = sum(result[2] for result in results), sum(len(r.cluster_of) for r in reports)
    if units != wanted:
        found.append(f"{units} unit sheets, {wanted} units")
    for fault in found[:40]:
        print(fault)
    print(f"{len(books)} books, {formulas} formulas, {units} units' sheets, {len(found)} faults")
    return 1 if found or not formulas else 0


def printed_names(cached):
    """The indicators' names on KH-TH, as they stand in column B below the header."""
    sheet = cached["KH-TH"]
    header = next(r for r in range(1, 30) if sheet.cell(r, 1).value == "TT")
    return [sheet.cell(r, 2).value for r in range(header + 2, sheet.max_row + 1)
            if sheet.cell(r, 3).value]


sys.exit(main())
