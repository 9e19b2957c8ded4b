"""The ways in which numbers, targets, measures, units, periods, codes and headings are written.

Every way is one that the rules of reading make unambiguous for the indicator at hand: where one
mark would stand before exactly three digits, another notation is taken or a zero is added.
"""

import unicodedata
from fractions import Fraction

import reference
from variant_facts import decimal_text

# -- Numbers


def groups(whole, mark):
    parts = []
    while len(whole) > 3:
        parts.insert(0, whole[-3:])
        whole = whole[:-3]
    return mark.join([whole] + parts)


def parts_of(value):
    whole, _, digits = decimal_text(abs(value)).partition(".")
    return whole, digits


def grouped(value, indicator, group, decimal):
    """Thousands grouped; a decimal zero is added where the group's mark alone might be doubted."""
    whole, digits = parts_of(value)
    if not digits and group != " " and 3 < len(whole) < 7 and not counts(indicator):
        digits = "0"
    return groups(whole, group) + (decimal + digits if digits else "")


def counts(indicator):
    return indicator.countable or indicator.decimals == 0


def slipped(value, indicator):
    """`1.820.0`: one sign both groups and marks the decimals."""
    whole, digits = parts_of(value)
    digits = digits or "0"
    return groups(whole, ".") + "." + digits if len(whole) > 3 and len(digits) != 3 else None


def with_zero(value, mark):
    whole, digits = parts_of(value)
    digits += "0" if len(digits) != 2 else "00"
    return whole + mark + digits


def settled_by_range(value, indicator):
    """`95,500` for a percentage: only 95.5 lies within 0 to 100."""
    whole, digits = parts_of(value)
    fits = (indicator.measure == "%" and (indicator.lo, indicator.hi) == (0, 100)
            and not counts(indicator))
    if not fits or value < 1 or len(digits.rstrip("0")) > 2:
        return None
    return whole + "," + digits.rstrip("0").ljust(3, "0")


def wide(text):
    return "".join(chr(ord(letter) + 0xFEE0) if letter.isdigit() else letter for letter in text)


def zero_led(value):
    whole, digits = parts_of(value)
    return "0" + whole if len(whole) == 1 and not digits and value else None


# name: (value, indicator) -> the number without its sign, or None where it does not apply
NUMBERS = {
    "plain": lambda value, ind: decimal_text(value),
    "comma": lambda value, ind: decimal_text(value).replace(".", ","),
    "point-zero": lambda value, ind: with_zero(value, "."),
    "comma-zero": lambda value, ind: with_zero(value, ","),
    "grouped-vi": lambda value, ind: grouped(value, ind, ".", ","),
    "grouped-en": lambda value, ind: grouped(value, ind, ",", "."),
    "grouped-spaces": lambda value, ind: grouped(value, ind, " ", ","),
    "grouped-nbsp": lambda value, ind: grouped(value, ind, " ", ".").replace(" ", "\u00a0"),
    "slipped": slipped,
    "settled-by-range": settled_by_range,
    "full-width": lambda value, ind: wide(decimal_text(value)),
    "apostrophe": lambda value, ind: "'" + decimal_text(value),
    "plus": lambda value, ind: "+" + decimal_text(value),
    "leading-zero": lambda value, ind: zero_led(value),
}
# Those that may stand inside a target's words.
CALM = ("plain", "comma", "grouped-vi", "grouped-en")


def number_text(value, indicator, way):
    """`value` in one of the ways; those that do not fit it fall back to a decimal comma."""
    if value < 0:
        return "-" + NUMBERS["comma"](-value, indicator)
    return NUMBERS[way](value, indicator) or NUMBERS["comma"](value, indicator)


# -- Measures


CONVERSIONS = {
    "tấn": [("tạ", 10), ("kg", 1000), ("yến", 100)], "ha": [("m²", 10000), ("m2", 10000)],
    "triệu đồng": [("đồng", 10**6), ("nghìn đồng", 1000), ("tỷ đồng", Fraction(1, 1000))],
    "km": [("m", 1000)], "con": [], "đồng": [("nghìn đồng", Fraction(1, 1000))],
}


def other_measures(measure):
    """Measures of the same family, each with its factor."""
    return CONVERSIONS.get(reference.norm(measure).casefold(), [])


def suffix(measure):
    return measure if measure in ("%", "") else " " + measure


def scaled(target, factor):
    """A target counted in another measure of the family."""
    bound = lambda value: None if value is None else value * factor
    return reference.Target(bound(target.lo), target.loo, bound(target.hi), target.hio,
                            bound(target.st))


# -- Targets: for each shape the phrases that mean it; {a} and {b} are numbers, {m} the measure


AT_LEAST = ["từ {a}{m} trở lên", "đạt {a}{m} trở lên", "{a}{m} trở lên", "ít nhất {a}{m}",
            ">= {a}{m}", "≥{a}{m}", "≥ {a}", "không dưới {a}{m}", "tối thiểu {a}{m}", "đạt từ {a}{m} trở lên"]
ABOVE = ["trên {a}{m}", "> {a}{m}", ">{a}", "đạt trên {a}{m}"]
BELOW = ["dưới {b}{m}", "< {b}{m}", "<{b}"]
AT_MOST = ["không quá {b}{m}", "<= {b}{m}", "≤{b}{m}", "bằng hoặc dưới {b}{m}", "tối đa {b}{m}",
           "{b}{m} trở xuống", "không vượt quá {b}{m}"]
RANGE = ["{a}-{b}{m}", "{a} – {b}{m}", "từ {a}-{b}{m}", "từ {a} — {b}{m}", "{a}\u2212{b}{m}"]
EXACTLY = ["{a}{m}", "đạt {a}{m}"]
NEARLY = ["còn dưới {s}-{b}{m}", "còn dưới {s} – {b}{m}"]


def phrases(target):
    if target.st is not None:
        return NEARLY
    if target.hi is None:
        return ABOVE if target.loo else AT_LEAST
    if target.lo is None:
        return BELOW if target.hio else AT_MOST
    return EXACTLY if target.single() is not None else RANGE


def target_words(target, indicator, measure, chance, way):
    """A target as people write it; `way` is how its numbers are written."""
    if indicator.kind == "status":
        return chance.choice(["đạt", "Đạt", "có", "x", "đạt chuẩn quốc gia"])
    spell = lambda value: None if value is None else number_text(value, indicator, way)
    phrase = chance.choice(phrases(target))
    text = phrase.format(a=spell(target.lo), b=spell(target.hi), s=spell(target.st),
                         m=suffix(measure))
    return text[0].upper() + text[1:] if chance.random() < 0.3 and text[0].isalpha() else text


def status_words(value, chance):
    return chance.choice(["đạt", "Đạt", "có", "x", "1"] if value else
                         ["không đạt", "chưa đạt", "không", "0", "Không đạt"])


MISSING = ["", "-", "—", "…", "\u2212", "...", "chưa có số liệu", "x"]


# -- Names of units


def unit_names(campaign, unit):
    """The ways to name a unit, by what the way is called."""
    lowered = unit.name[0].lower() + unit.name[1:]
    names = {"name": unit.name, "code": unit.code, "code-lower": unit.code.lower(),
             "name-upper": unit.name.upper(), "name-lower": unit.name.lower(),
             "office": "UBND " + lowered, "alias": unit.aliases[0] if unit.aliases else unit.name}
    short = unit.name
    for word in ("Phường ", "Xã ", "Thị trấn "):
        short = short.removeprefix(word)
    if len(campaign.ushort.get(reference.ukey_short(short), ())) == 1:
        names["short"] = short
    if unit.code.startswith("0") and unit.code.isdigit():
        bare = unit.code.lstrip("0")
        if bare and bare.casefold() not in campaign.ucode:
            names["code-bare"] = bare
    return names


UNIT_WAYS = ("name", "code", "code-lower", "name-upper", "name-lower", "office", "alias", "short",
             "code-bare")


def unit_text(campaign, code, way):
    names = unit_names(campaign, campaign.ucode[code.casefold()])
    return names.get(way, names["name"])


def code_text(code, way, chance):
    if way == "lower":
        return code.lower()
    if way == "mixed":
        return "".join(chance.choice((letter.lower(), letter.upper())) for letter in code)
    return code


# -- Periods


ROMAN = ["", "I", "II", "III", "IV"]


def period_ways(period):
    """What a cell of a period column may hold."""
    year, last = period.year, period.end
    if period.length == 3:
        number, roman = last // 3, ROMAN[last // 3]
        return [f"Quý {roman}/{year}", f"Quý {number} năm {year}", f"Q{number}/{year}", f"q{number}",
                f"Q{number}", f"Quý {roman}", f"quý {number}", f"{year}-Q{number}"]
    if period.length == 6:
        return [f"6 tháng đầu năm {year}", "6 tháng", "6 tháng đầu năm", f"{year}-H1"]
    if period.length == 9:
        return [f"9 tháng đầu năm {year}", "9 tháng", f"{year}-9M"]
    if period.length == 12:
        return [f"Năm {year}", "cả năm", f"{year}", f"Cả năm {year}"]
    return [f"Tháng {last}/{year}", f"T{last}", f"tháng {last}", f"Tháng {last:02} năm {year}",
            f"{year}-{last:02}"]


def period_title(period):
    return {3: f"Quý {ROMAN[period.end // 3]} năm {period.year}",
            6: f"6 tháng đầu năm {period.year}", 9: f"9 tháng đầu năm {period.year}",
            12: f"Cả năm {period.year}"}.get(
                period.length, f"Tháng {period.end} năm {period.year}")


def period_folder(period, chance):
    ways = {3: [f"quy-{period.end // 3}", f"Quý {ROMAN[period.end // 3]}", f"quy {period.end // 3}",
                f"{period.year}-Q{period.end // 3}"],
            6: ["6-thang", "6 tháng đầu năm"], 9: ["9-thang", "9 tháng"],
            12: [f"nam-{period.year}", "cả năm"]}
    return chance.choice(ways.get(period.length, [f"thang-{period.end}", f"Tháng {period.end}"]))


# -- Headings


HEADINGS = {
    "unit": ["Đơn vị", "Tên đơn vị"], "indicator": ["Mã chỉ tiêu", "Mã CT", "Mã số"],
    "label": ["Chỉ tiêu", "Tên chỉ tiêu", "Nội dung"], "tt": ["STT", "TT", "Số TT"],
    "measure": ["ĐVT", "Đơn vị tính"],
    "registered": ["Kế hoạch", "Kế hoạch năm", "Kế hoạch năm {year}", "Chỉ tiêu đăng ký", "Đăng ký"],
    "assigned": ["Kế hoạch giao", "Chỉ tiêu giao"],
    "actual": ["Thực hiện", "Kết quả thực hiện", "Thực hiện trong kỳ"],
    "cumulative": ["Lũy kế", "Lũy kế từ đầu năm"], "estimate": ["Ước thực hiện", "Ước TH"],
    "period": ["Kỳ báo cáo", "Kỳ"], "note": ["Ghi chú"], "submitted": ["Ngày nộp", "Ngày báo cáo"],
}
ENGLISH = {"unit": "unit", "indicator": "indicator", "measure": "measure", "registered": "plan",
           "assigned": "assigned", "actual": "actual", "cumulative": "cumulative",
           "estimate": "estimate", "period": "period", "note": "note", "submitted": "submitted"}
CODE_HEADING = "Mã đơn vị"


def bare_letters(text):
    text = unicodedata.normalize("NFD", text.replace("Đ", "D").replace("đ", "d"))
    return "".join(letter for letter in text if not unicodedata.combining(letter))


HEADING_LOOKS = {
    "usual": lambda text: text, "aliases": lambda text: text, "upper": str.upper,
    "lower": str.lower, "bare": bare_letters, "bare-upper": lambda text: bare_letters(text).upper(),
    "broken": lambda text: text.replace(" ", "\n", 1), "double": lambda text: text.replace(" ", "  "),
    "dotted": lambda text: text + ":", "english": lambda text: text,
}


def heading_text(column, year, look, chance):
    if look == "english" and column in ENGLISH:
        return ENGLISH[column]
    names = HEADINGS[column]
    name = names[0] if look == "usual" else chance.choice(names)
    return HEADING_LOOKS[look](name.format(year=year))

