#!/usr/bin/env python3
"""Writes a small campaign whose inbox holds one honest file, A.csv, and entries that are hostile
or odd. With the standard library only.

    make_hostile.py FOLDER

Prints one line an entry, `CODES<tab>NAME`: the finding codes one of which must be reported for the
name, as the terminal is to show it; `-` where the entry asks for none.
"""
import os
import random
import struct
import sys
import unicodedata
import zipfile
import zlib

folder = sys.argv[1]
inbox = os.path.join(folder, "inbox")
HEAD = "Mã đơn vị;Kỳ;Mã chỉ tiêu;Thực hiện\n"
ROW = "A;2023-Q1;TT.1;12,5\n"


def campaign():
    texts = {
        "campaign.csv": "key;value\ncode;THU\ntitle;Thử\nyear;2023\nauthority;Xã\n",
        "units.csv": "code;name;cluster\nA;Thôn A;Cụm 1\nB;Thôn B;Cụm 1\n",
        "indicators.csv": "code;name;sector;measure;kind;decimals\nTT.1;Diện tích lúa;Trồng trọt;ha;flow;1\n",
    }
    for name, text in texts.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)


def put(name, content, codes):
    """Writes a file of the inbox and says what must be found."""
    path = os.path.join(inbox, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)
    say(name, codes)


def say(name, codes):
    shown = "".join(
        "\\n" if letter == "\n" else f"\\u{{{ord(letter):X}}}" if unicodedata.category(letter) in ("Cc", "Cf") else letter
        for letter in name)
    print(f"{codes}\t{shown}")


# Workbooks

TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>"""
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = f"""<?xml version="1.0"?><Relationships xmlns="{PACKAGE}">
<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
BOOK = f"""<?xml version="1.0"?><workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">
<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"""
BOOK_RELATIONS = f"""<?xml version="1.0"?><Relationships xmlns="{PACKAGE}">
<Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="r2" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"""
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"


def sheet(rows, before=""):
    return f'<?xml version="1.0"?>{before}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def text_cell(text, place="A1"):
    return f'<row r="1"><c r="{place}" t="inlineStr"><is><t>{text}</t></is></c></row>'


def workbook(changed=None, extra=()):
    """The bytes of a workbook: parts that are changed, members that are added."""
    parts = {
        "[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": BOOK_RELATIONS, SHEET: sheet(text_cell("x")),
        STRINGS: f'<?xml version="1.0"?><sst xmlns="{MAIN}" count="0" uniqueCount="0"/>',
        **(changed or {}),
    }
    path = os.path.join(folder, ".book")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in list(parts.items()) + list(extra):
            archive.writestr(name, content)
    with open(path, "rb") as file:
        data = file.read()
    os.remove(path)
    return data


def with_field(data, offsets, form, value):
    """Overwrites a field of every local (first offset) and central (second) header."""
    data = bytearray(data)
    for signature, offset in zip((b"PK\3\4", b"PK\1\2"), offsets):
        place = data.find(signature)
        while place >= 0:
            struct.pack_into(form, data, place + offset, value)
            place = data.find(signature, place + 4)
    return bytes(data)


def zip_bomb(size):
    """A member whose content grows a thousandfold; made piece by piece."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece = b" " * (1 << 20)
    content = b"".join(packer.compress(piece) for _ in range(size >> 20)) + packer.flush()
    crc = 0
    for _ in range(size >> 20):
        crc = zlib.crc32(piece, crc)
    name = SHEET.encode()
    local = struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 20, 0, 8, 0, 33, crc, len(content), size, len(name), 0)
    central = struct.pack(
        "<4sHHHHHHIIIHHHHHII", b"PK\1\2", 20, 20, 0, 8, 0, 33, crc, len(content), size, len(name),
        0, 0, 0, 0, 0, 0)
    start = len(local) + len(name) + len(content)
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 1, 1, len(central) + len(name), start, 0)
    return local + name + content + central + name + end


def workbooks():
    refused = "unsupported-format,unreadable-file,too-large,no-header"
    laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    laughs = f'<!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]>'
    deep = sheet("<row>" * 100_000 + "</row>" * 100_000)
    books = {
        "bomb.xlsx": zip_bomb(1 << 30),
        "size-too-small.xlsx": with_field(workbook(), (22, 24), "<I", 1),
        "size-too-large.xlsx": with_field(workbook(), (22, 24), "<I", 0xFFFFFFF0),
        "encrypted-flag.xlsx": with_field(workbook(), (6, 8), "<H", 1),
        "external-entity.xlsx": workbook({SHEET: sheet(
            text_cell("&e;"), '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')}),
        "billion-laughs.xlsx": workbook({SHEET: sheet(text_cell("&l9;"), laughs)}),
        "doctype.xlsx": workbook({SHEET: sheet(text_cell("x"), "<!DOCTYPE worksheet>")}),
        "deep.xlsx": workbook({SHEET: deep}),
        "far-cell.xlsx": workbook({SHEET: sheet(text_cell("x", "XFD1048576"))}),
        "far-row.xlsx": workbook({SHEET: sheet('<row r="99999999999999999999"/>')}),
        "traversal.xlsx": workbook(extra=[("../../../escaped.txt", "x"), ("/escaped.txt", "x")]),
        "strings-lie.xlsx": workbook({STRINGS: f'<sst xmlns="{MAIN}" count="4294967295" uniqueCount="4294967295"/>'}),
        "cut.xlsx": workbook()[:-200],
        "only-head.xlsx": workbook()[:40],
    }
    import warnings
    warnings.simplefilter("ignore")  # zipfile warns of what is meant to be
    books["twice.xlsx"] = workbook(extra=[(SHEET, sheet(text_cell("y")))])
    for name, data in books.items():
        put(name, data, refused)
    # A table that is read, with a cell in the last column of each of its rows.
    head = "".join(f'<c r="{place}1" t="inlineStr"><is><t>{text}</t></is></c>'
                   for place, text in zip("ABC", ("TT", "Chỉ tiêu", "Thực hiện quý I")))
    rows = "".join(f'<row r="{r}"><c r="A{r}"><v>{r}</v></c><c r="B{r}" t="inlineStr"><is><t>Lúa {r}</t></is></c>'
                   f'<c r="C{r}"><v>1</v></c><c r="XFD{r}"><v>1</v></c></row>' for r in range(2, 20_002))
    put("far-cells.xlsx", workbook({SHEET: sheet(f'<row r="1">{head}</row>{rows}')}), "-")


# Files of other kinds, and text

def other_kinds():
    refused = "unsupported-format,unreadable-file,no-header,nul-byte"
    put("table.xls", "<html><body><table><tr><td>Mã</td></tr></table></body></html>", refused)
    put("scan.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n", refused)
    put("photo.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), refused)
    put("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), refused)
    put("random.csv", random.Random(7).randbytes(50_000), refused + ",lossy-encoding")


def texts():
    put("A.csv", HEAD + ROW, "-")
    put("nul.csv", HEAD + "B;2023-Q1;TT.1;1\0" + "2\n", "nul-byte")
    put("field-64-mib.csv", HEAD + "B;2023-Q1;TT.1;" + "9" * (64 << 20) + "\n", "bad-number,too-large,unclosed-quote")
    put("columns.csv", ";".join(f"c{i}" for i in range(200_000)) + "\n", "no-header,too-large,unreadable-file")
    blank = "B;2023-Q1;TT.1;-" + " " * 30_000 + "\n"
    put("unclosed.csv", HEAD + 'B;2023-Q1;TT.1;"1\n' + blank * 1000, "unclosed-quote")
    put("escapes.csv", HEAD + "B;2023-Q1;TT.1;\x1b[2J\x1b]0;owned\x07\x9b31m\x08\x7f\n", "bad-number,nul-byte")
    put("bidi.csv", HEAD + "\u202eB\u2066;2023-Q1;TT.1;1\u202e2\n", "unknown-unit,bad-number")
    put("log.csv", HEAD + '"Z\n[ERROR] ok";2023-Q1;TT.1;1\n', "unknown-unit")
    put("empty.csv", b"", "empty-file")
    put("only-mark.csv", b"\xef\xbb\xbf", "empty-file")
    put("only-sep.csv", "sep=;\n", "no-header,empty-file")
    put("cr-only.csv", (HEAD + "C;2023-Q1;TT.1;1\n").replace("\n", "\r"), "unknown-unit")
    put("broken-utf-8.csv", HEAD.encode() + b"B;2023-Q1;TT.1;\xc3\x28\n", "unreadable-file,unsupported-format")


# Names, links, what is no file

def names():
    put("ten\x1b[31mdo\x07.csv", "x\n", "no-header")
    put("hai\ndong.csv", "x\n", "no-header")
    put("nguoc\u202evsc.csv", "x\n", "no-header")
    with open(os.path.join(inbox.encode(), b"sai\xff.csv"), "wb") as file:
        file.write(HEAD.encode())
    say("sai\ufffd.csv", "unreadable-file")


def entries():
    os.mkfifo(os.path.join(inbox, "pipe.csv"))
    say("pipe.csv", "unreadable-file")
    outside = os.path.join(folder, "outside.csv")
    with open(outside, "w", encoding="utf-8") as file:
        file.write(HEAD + "B;2023-Q1;TT.1;999\n")
    links = {"dangling.csv": "nowhere.csv", "out.csv": "../outside.csv", "loop.csv": "loop.csv", "folder-loop": "."}
    for name, target in links.items():
        os.symlink(target, os.path.join(inbox, name))
        say(name, "unreadable-file")
    os.makedirs(os.path.join(inbox, "x.csv"))
    say("x.csv", "-")


os.makedirs(inbox)
campaign()
workbooks()
other_kinds()
texts()
names()
entries()
