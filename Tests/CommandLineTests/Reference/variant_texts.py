"""How Vietnamese text gets into bytes, and what happens to it on the way.

The tables of TCVN3 (ABC fonts) and VNI (VNI-Windows fonts) are written from their charts: each row
is a base vowel with its five tones in the order grave, acute, hook, tilde, dot below.
"""

import re
import unicodedata

TONES = "\u0300\u0301\u0309\u0303\u0323"

TCVN3_VOWELS = {
    "a": "61 B5 B8 B6 B7 B9", "ă": "A8 BB BE BC BD C6", "â": "A9 C7 CA C8 C9 CB",
    "e": "65 CC D0 CE CF D1", "ê": "AA D2 D5 D3 D4 D6", "i": "69 D7 DD D8 DC DE",
    "o": "6F DF E3 E1 E2 E4", "ô": "AB E5 E8 E6 E7 E9", "ơ": "AC EA ED EB EC EE",
    "u": "75 EF F3 F1 F2 F4", "ư": "AD F5 F8 F6 F7 F9", "y": "79 FA FD FB FC FE",
}
TCVN3_CAPITALS = {"Ă": 0xA1, "Â": 0xA2, "Ê": 0xA3, "Ô": 0xA4, "Ơ": 0xA5, "Ư": 0xA6, "Đ": 0xA7}

# Two bytes: the base letter, then a mark that says tone and hat together.
VNI_MARKS = {
    "": "F8 F9 FB F5 EF", "\u0302": "E2 E0 E1 E5 E3 E4", "\u0306": "EA E8 E9 FA FC EB",
}
VNI_WHOLE = {"i": "69 EC ED E6 F3 F2", "đ": "F1", "ỵ": "EE"}
VNI_HORNED = {"ơ": 0xF4, "ư": 0xF6}

# What the old code pages have no place for.
PLAINER = {"≥": ">=", "≤": "<=", "\u2212": "-", "\u200b": " ", "\u2013": "-", "\u2014": "-",
           "²": "2", "\u00d0": "Đ"}


def toned(base, tone):
    return unicodedata.normalize("NFC", base + tone)


def tcvn3_table():
    table = dict(TCVN3_CAPITALS, đ=0xAE)
    for base, codes in TCVN3_VOWELS.items():
        codes = [int(code, 16) for code in codes.split()]
        for tone, code in zip([""] + list(TONES), codes):
            table.setdefault(toned(base, tone), code)
            # A capital with a tone is the small letter's code in a font of capitals.
            table.setdefault(toned(base, tone).upper(), code if tone else codes[0])
    table.update({letter: ord(letter) for letter in "AEIOUYaeiouy"})
    return {letter: bytes([code]) for letter, code in table.items()}


def vni_table():
    table = {}

    def put(letter, pair):
        table[letter] = bytes(pair)
        capital = [code - 0x20 if code >= 0x61 and code != 0xFF else code for code in pair]
        table[letter.upper()] = bytes(capital)

    for base in "aeouy":
        for tone, code in zip(TONES, VNI_MARKS[""].split()):
            put(toned(base, tone), [ord(base), int(code, 16)])
        for hat in ("\u0302", "\u0306"):
            letter = toned(base, hat)
            if len(letter) == 1 and letter in "âêôă":
                for tone, code in zip([""] + list(TONES), VNI_MARKS[hat].split()):
                    put(toned(letter, tone), [ord(base), int(code, 16)])
    for horned, code in VNI_HORNED.items():
        put(horned, [code])
        for tone, mark in zip(TONES, VNI_MARKS[""].split()):
            put(toned(horned, tone), [code, int(mark, 16)])
    for tone, code in zip([""] + list(TONES), VNI_WHOLE["i"].split()):
        put(toned("i", tone), [int(code, 16)])
    for letter in "đỵ":
        put(letter, [int(VNI_WHOLE[letter], 16)])
    return table


TABLES = {"tcvn3": tcvn3_table(), "vni": vni_table()}


def plainer(text):
    text = "".join(PLAINER.get(letter, letter) for letter in text)
    return "".join(chr(ord(letter) - 0xFEE0) if "\uff01" <= letter <= "\uff5e" else letter
                   for letter in text)


def windows_1258(text, split):
    """Precomposed letters where the code page has them, else the tone as a mark of its own."""
    out = b""
    for letter in unicodedata.normalize("NFC", plainer(text)):
        parts = unicodedata.normalize("NFD", letter)
        tone = "".join(mark for mark in parts if mark in TONES)
        base = unicodedata.normalize("NFC", "".join(m for m in parts if m not in TONES))
        try:
            out += (base + tone if split and tone else letter).encode("cp1258")
        except UnicodeEncodeError:
            out += (base + tone).encode("cp1258")
    return out


def from_table(text, table):
    out = b""
    for letter in unicodedata.normalize("NFC", plainer(text)):
        out += table[letter] if letter in table else letter.encode("cp1252")
    return out


def encoded(text, encoding):
    """The bytes of a text file; `encoding` is a value of the axis."""
    if encoding in TABLES:
        return from_table(text, TABLES[encoding])
    if encoding.startswith("windows-1258"):
        return windows_1258(text, split=encoding.endswith("split"))
    if encoding == "utf-8-bom":
        return b"\xef\xbb\xbf" + text.encode()
    name, _, bom = encoding.partition("-bom")
    mark = "\ufeff" if encoding.endswith("-bom") else ""
    return (mark + text).encode(name)


# -- What typing and copying do to a text, whatever bytes it ends in


def decomposed(text, chance):
    return unicodedata.normalize("NFD", text)


def spaced(text, chance):
    """Every third space or so is another kind of space, or several."""
    odd = ["\u00a0", "  ", " \u200b", "\u200b ", "   "]
    return "".join(chance.choice(odd) if letter == " " and chance.random() < 0.4 else letter
                   for letter in text)


def eth(text, chance):
    return text.replace("Đ", "\u00d0")


PAIR = re.compile(r"(?<![qQ])([oO])([%s])([aAeE])\b|(?<![qQ])([uU])([%s])([yY])\b" % (TONES, TONES))
PAIR_AFTER = re.compile(
    r"(?<![qQ])([oO])([aAeE])([%s])(?!\w)|(?<![qQ])([uU])([yY])([%s])(?!\w)" % (TONES, TONES))


def tone_moved(text, chance):
    """`hòa` as `hoà` and `hoà` as `hòa`."""
    parts = unicodedata.normalize("NFD", text)
    moved = re.compile(f"({PAIR.pattern})|({PAIR_AFTER.pattern})").sub(swap_tone, parts)
    return unicodedata.normalize("NFC", moved)


def swap_tone(match):
    first, *rest = match.group(0)
    return first + rest[1] + rest[0]


DISTURBANCES = {"nfd": decomposed, "spaces": spaced, "eth": eth, "tones": tone_moved}


def disturbed(text, way, chance):
    """The text after one of the disturbances of the axis, or as it is."""
    return DISTURBANCES[way](text, chance) if way in DISTURBANCES else text
