"""Lays facts out as the sheets that people send: rows of cells, with title, header and foot."""

from dataclasses import dataclass, field

import reference
import variant_words as words
from variant_facts import KINDS, PLANS, target_text


@dataclass
class Cell:
    """What is typed; `number` where a sheet may hold it as a number, `date` as a date."""

    text: str = ""
    number: object = None
    percent: bool = False
    date: str = ""


@dataclass
class Sheet:
    """Rows of cells, merged ranges as (row, column, rows, columns), and where the file goes."""

    rows: list = field(default_factory=list)
    merges: list = field(default_factory=list)
    name: str = "Sheet1"
    folders: list = field(default_factory=list)
    stem: str = ""

    def add(self, *texts):
        self.rows.append([text if isinstance(text, Cell) else Cell(text) for text in texts])


@dataclass
class Line:
    """One row below the header: a section's name, or an indicator and its figures by column."""

    indicator: object = None
    unit: str = ""
    period: object = None
    date: str = ""
    section: tuple = ()
    facts: dict = field(default_factory=dict)


class Page:
    """One submission on its way to a sheet."""

    def __init__(self, campaign, choice, chance, plans):
        self.campaign, self.choice, self.chance, self.plans = campaign, choice, chance, plans
        self.sheet = Sheet()
        self.title_measure = None
        self.wording = chance.randrange(1000)

    # -- Figures

    def measure_of(self, indicator):
        """The measure in the row's measure column, and its factor."""
        return self.rowed.get(indicator.code, (indicator.measure, 1))

    def choose_measures(self):
        """Rows and titles in another measure of the family."""
        self.rowed = {}
        where = self.choice.convert
        if where == "title":
            money = [ind for ind in self.campaign.inds if words.other_measures(ind.measure)
                     and reference.mkey(ind.measure).endswith("đồng")]
            others = words.other_measures(money[0].measure)[:2] if money else []
            if others:
                self.title_measure, factor = self.chance.choice(others)
                self.rowed = {ind.code: (self.title_measure, factor) for ind in money
                              if ind.mkey == money[0].mkey}
        if where == "column":
            for ind in self.campaign.inds:
                others = words.other_measures(ind.measure)
                if others and self.chance.random() < 0.7:
                    self.rowed[ind.code] = self.chance.choice(others)

    def figure(self, fact, indicator):
        """The cell of a fact, or a missing one."""
        choice, chance = self.choice, self.chance
        if fact is None:
            marks = words.MISSING[:-1] if indicator.kind == "status" else words.MISSING
            return Cell(chance.choice(marks) if choice.missing else "")
        plan = fact.kind in PLANS
        if indicator.kind == "status":
            if plan:
                return Cell("đạt" if not choice.targets
                            else words.target_words(fact.value, indicator, "", chance, "plain"))
            return Cell(words.status_words(fact.value, chance))
        value = fact.value
        if plan and (value.single() is None or choice.targets):
            return Cell(self.target(value, indicator))
        value = value.single() if plan else value
        return self.number(value, indicator)

    def target(self, value, indicator):
        measure, factor = self.measure_of(indicator)
        value = words.scaled(value, factor)
        if not self.choice.targets:
            return target_text(value)
        calm = [way for way in self.choice.numbers if way in words.CALM] or ["comma"]
        return words.target_words(value, indicator, measure, self.chance, self.chance.choice(calm))

    def number(self, value, indicator):
        choice, chance = self.choice, self.chance
        measure, factor = self.measure_of(indicator)
        others = words.other_measures(indicator.measure)
        if choice.convert == "cell" and others and chance.random() < 0.7:
            measure, factor = chance.choice(others)
            way = chance.choice([way for way in choice.numbers if way in words.CALM] or ["comma"])
            return Cell(words.number_text(value * factor, indicator, way) + " " + measure)
        way = chance.choice(choice.numbers)
        if factor != 1 and way == "settled-by-range":
            way = "comma"
        text = words.number_text(value * factor, indicator, way)
        if choice.suffix and way != "full-width" and measure and chance.random() < 0.7:
            text += words.suffix(measure)
        return Cell(text, number=value * factor, percent=indicator.measure == "%")

    # -- Words

    def unit(self, code):
        return words.unit_text(self.campaign, code, self.choice.unit_name)

    def heading(self, column):
        text = words.heading_text(column, self.campaign.year, self.choice.headings, self.chance)
        if column == "unit" and self.choice.unit_name.startswith("code"):
            look = words.HEADING_LOOKS[self.choice.headings]
            return text if self.choice.headings == "english" else look(words.CODE_HEADING)
        return text

    def period(self, period):
        if period is None:
            return ""
        ways = words.period_ways(period)
        if self.choice.period_words == "each":
            return self.chance.choice(ways)
        return ways[self.wording % len(ways) if self.choice.period_words == "one" else 0]

    def label(self, indicator):
        return getattr(indicator, "label", "") or indicator.name

    # -- Lines

    def lines(self, facts):
        """The rows below the header, in blocks of one unit and period."""
        whole = self.choice.shape != "list"
        blocks = {}
        for fact in facts:
            period = None if self.choice.period == "heading" else fact.period
            blocks.setdefault((fact.unit, period), []).append(fact)
        for (unit, period), members in blocks.items():
            found = {}
            for fact in members:
                line = found.setdefault((fact.indicator, fact.date),
                                        Line(unit=unit, period=period, date=fact.date))
                line.indicator = self.campaign.byind[fact.indicator.casefold()]
                column = (fact.kind, fact.period if self.choice.period == "heading" else None)
                line.facts[column] = fact
            yield from self.whole_table(unit, period, found) if whole else found.values()

    def whole_table(self, unit, period, found):
        """Every indicator of the campaign in order, between the names of the sections."""
        by_code = {}
        for (code, _), line in found.items():
            by_code.setdefault(code, []).append(line)
        shown = self.shown(set(by_code))
        sector, part, number = None, None, 0
        for indicator in self.campaign.inds:
            if self.choice.sections and indicator.sector != sector:
                sector, part, number = indicator.sector, None, number + 1
                yield Line(section=(roman(number), sector.upper()), unit=unit, period=period)
            group = self.group_of(indicator)
            if self.choice.sections and group and group != part:
                yield Line(section=("*", group.upper()), unit=unit, period=period)
            part = group
            if indicator.code in by_code:
                yield from by_code[indicator.code]
            elif indicator.code in shown:
                yield Line(indicator=indicator, unit=unit, period=period)

    def group_of(self, indicator):
        """`Vụ Mùa` in `Vụ Mùa: Sản lượng` where the label does not say it."""
        head, colon, _ = indicator.name.partition(": ")
        return "" if not colon or self.label(indicator).startswith(head) else head

    def shown(self, filled):
        """The indicators with a row. In a short table those without a figure are left out, but only
        as long as number, label and measure still say which indicator each row is."""
        codes = [indicator.code for indicator in self.campaign.inds]
        if self.choice.shape != "short-table":
            return set(codes)
        shown = set(codes)
        for code in codes:
            if code not in filled and self.is_certain(shown - {code}):
                shown.discard(code)
        return shown

    def is_certain(self, shown):
        """Whether the rows fit the campaign's indicators, in order, in one way only."""
        sign = lambda ind: (getattr(ind, "tt", ""), reference.key(self.label(ind)), ind.mkey)
        rows = [sign(ind) for ind in self.campaign.inds if ind.code in shown]
        ways = [1] + [0] * len(rows)
        for indicator in self.campaign.inds:
            for place in range(len(rows), 0, -1):
                if rows[place - 1] == sign(indicator):
                    ways[place] += ways[place - 1]
        return ways[-1] == 1

    # -- Columns

    def columns(self, lines, facts):
        """The columns as (name, heading, cell of a line)."""
        choice = self.choice
        columns = []
        if choice.extra:
            columns += [("text", "Cụm", self.first_of(lambda line: (line.unit,), self.cluster)),
                        ("text", "Lĩnh vực", self.first_of(
                            lambda line: (line.unit, line.period, line.indicator.sector),
                            lambda line: line.indicator.sector))]
        if choice.code == "first":
            columns.append(self.code_column())
        if choice.unit in ("column", "first-row"):
            show = lambda line: self.unit(line.unit)
            once = self.first_of(lambda line: (line.unit, line.period), show)
            columns.append(("unit", self.heading("unit"),
                            once if choice.unit == "first-row" else show))
        if choice.period in ("column", "first-row") and any(fact.period for fact in facts):
            show = lambda line: self.period(line.period)
            once = self.first_of(lambda line: (line.unit, line.period), show)
            columns.append(("period", self.heading("period"),
                            once if choice.period == "first-row" else show))
        columns += self.describing_columns()
        columns += self.value_columns(lines, facts)
        if choice.code == "last":
            columns.append(self.code_column())
        if any(line.date for line in lines):
            columns.append(("date", self.heading("submitted"), self.date))
        if choice.extra:
            notes = ["", "", "giảm 5 ha so với cùng kỳ", "số liệu đến 20/6", "đã kiểm tra"]
            columns += [("text", self.heading("note"), lambda line: self.chance.choice(notes)),
                        ("text", "Người nhập", lambda line: "Nguyễn Thị Hoa")]
        return columns

    def describing_columns(self):
        numbered = iter(range(1, 100000))
        table = self.choice.shape != "list"
        english = self.choice.headings == "english" and self.choice.code != "none"
        columns = []
        if not english:
            columns.append(("tt", self.heading("tt"), lambda line: line.indicator.tt if table
                            else str(next(numbered))))
        if self.choice.code == "middle":
            columns.append(self.code_column())
        if not english:
            columns.append(("label", self.heading("label"),
                            lambda line: self.label(line.indicator)))
        if self.choice.convert != "title":
            columns.append(("measure", self.heading("measure"),
                            lambda line: self.measure_of(line.indicator)[0]))
        return columns

    def code_column(self):
        return ("indicator", self.heading("indicator"), lambda line: words.code_text(
            line.indicator.code, self.choice.code_case, self.chance))

    def value_columns(self, lines, facts):
        used = {(fact.kind, fact.period if self.choice.period == "heading" else None)
                for fact in facts}
        order = sorted(used, key=lambda key: (
            KINDS.index(key[0]) >= 2, key[1].end if key[1] else 0, key[1].length if key[1] else 0,
            KINDS.index(key[0])))
        columns = []
        planned = (self.choice.plan and not used & {(kind, None) for kind in PLANS}
                   and any(fact.period for fact in facts))
        if planned:
            name = words.HEADING_LOOKS[self.choice.headings](f"Kế hoạch năm {self.campaign.year}")
            columns.append(("value", name, self.plan))
        for key in order:
            kind, period = key
            name = self.heading(kind)
            if period is not None:
                look = words.HEADING_LOOKS[self.choice.headings]
                name = look(words.HEADINGS[kind][0] + " " + lowered(words.period_title(period)))
            columns.append(("value", name, lambda line, key=key: self.figure(
                line.facts.get(key), line.indicator)))
        if planned and self.choice.extra:
            columns.append(("value", "So với kế hoạch (%)", self.compared))
        return columns

    def plan(self, line):
        return self.figure(self.plans.get((line.unit, line.indicator.code)), line.indicator)

    def compared(self, line):
        return Cell(self.chance.choice(["", "52,1", "100", "98,75%"]) if line.facts else "")

    def cluster(self, line):
        return self.campaign.ucode[line.unit.casefold()].cluster

    def date(self, line):
        year, month, day = line.date.split("-") if line.date else ("", "", "")
        return Cell(f"{day}/{month}/{year}" if line.date else "", date=line.date)

    def first_of(self, key, show):
        """Shows something only where its key differs from the row above."""
        last = []

        def shown(line):
            if last and last[-1] == key(line):
                return ""
            last.append(key(line))
            return show(line)

        return shown

    # -- The sheet

    def lay_out(self, facts):
        """The sheet of facts that belong into one table."""
        self.choose_measures()
        lines = list(self.lines(facts))
        columns = self.columns(lines, facts)
        unit, period = facts[0].unit, facts[0].period
        several = len({fact.unit for fact in facts}) > 1
        self.title("" if several else unit, period, facts[0].kind in PLANS and period is None)
        self.header(columns, period)
        self.body(lines, columns)
        self.foot(len(columns))
        self.place(unit, period)
        return self.sheet

    def title(self, unit, period, registers, subject=""):
        sheet, choice = self.sheet, self.choice
        named = self.unit(unit) if unit else ""
        if choice.title_block:
            office = self.campaign.ucode[unit.casefold()].name if unit else "THỊ XÃ"
            sheet.add("ỦY BAN NHÂN DÂN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            sheet.add(office.upper(), "", "", "Độc lập - Tự do - Hạnh phúc")
            sheet.add()
        if choice.title_block or subject:
            sheet.add(subject or (f"ĐĂNG KÝ CHỈ TIÊU THI ĐUA NĂM {self.campaign.year}" if registers
                                  else "BÁO CÁO KẾT QUẢ THI ĐUA"))
        if period is not None and choice.period == "title":
            sheet.add(words.period_title(period))
        if unit and choice.unit == "title":
            sheet.add(*self.chance.choice([[f"Đơn vị: {named}"], ["Đơn vị:", named]]))
        if choice.title_block:
            sheet.add("(Kèm theo Báo cáo số 12/BC-UBND ngày 5 tháng 7 năm "
                      f"{self.campaign.year} của Ủy ban nhân dân)")
        if self.title_measure:
            sheet.add("", "", f"Đơn vị tính: {self.title_measure}")
        if choice.merged:
            sheet.merges += [(row, 0, 1, 3) for row, cells in enumerate(sheet.rows)
                             if len(cells) == 1]

    def header(self, columns, period):
        sheet, names = self.sheet, [heading for _, heading, _ in columns]
        if not self.choice.two_rows:
            sheet.add(*names)
        else:
            top = words.period_title(period) if period else f"Năm {self.campaign.year}"
            under = [place for place, (name, heading, _) in enumerate(columns) if name == "value"
                     and not (period and "KẾ HOẠCH" in heading.upper().replace("\n", " "))]
            self.two_rows(names, [(under, top)])
        if self.choice.numbering:
            start = next(place for place, column in enumerate(columns) if column[0] == "value")
            sheet.add(*"ABCDEFGHIKLM"[:start], *[str(number + 1) for number in
                                                range(len(columns) - start)])

    def two_rows(self, names, groups):
        """Names over names; what stands alone is merged down."""
        sheet, first = self.sheet, len(self.sheet.rows)
        over, below = list(names), [""] * len(names)
        for places, top in groups:
            for place in places:
                over[place], below[place] = "", names[place]
            over[places[0]] = top
            if self.choice.merged and len(places) > 1:
                sheet.merges.append((first, places[0], 1, len(places)))
        sheet.add(*over)
        sheet.add(*below)
        if self.choice.merged:
            sheet.merges += [(first, place, 2, 1) for place, name in enumerate(below) if not name]

    def body(self, lines, columns):
        for line in lines:
            if not line.section:
                self.sheet.add(*[show(line) for _, _, show in columns])
                continue
            at = {"tt": line.section[0], "label": line.section[1]}
            cells = [at.get(name, "") for name, _, _ in columns]
            if any(cells):
                self.sheet.add(*cells)

    def foot(self, width):
        if not self.choice.signature:
            return
        gap = [""] * max(1, width - 3)
        self.sheet.add()
        self.sheet.add(*gap, f"An Khê, ngày 5 tháng 7 năm {self.campaign.year}")
        self.sheet.add("Người lập biểu", *gap[1:], "TM. ỦY BAN NHÂN DÂN")
        self.sheet.add("", *gap[1:], "CHỦ TỊCH")
        self.sheet.add()
        self.sheet.add("Trần Thị Lan", *gap[1:], "Nguyễn Văn Hùng")

    def place(self, unit, period):
        """Folders and name of the file; only what the choice asks for says unit and period."""
        sheet, choice = self.sheet, self.choice
        name = self.unit(unit)
        sheet.name = name[:31] if choice.unit == "sheet" else "Sheet1"
        if choice.period == "folder":
            sheet.folders.append(words.period_folder(period, self.chance) if period else "dang-ky")
        if choice.unit == "folder":
            sheet.folders.append(name)
        parts = []
        if choice.unit == "file":
            parts.append(name)
        if choice.period == "file":
            parts.append(words.period_folder(period, self.chance) if period else "dang ky")
        sheet.stem = " ".join(parts)


def lowered(text):
    return text[0].lower() + text[1:]


def roman(number):
    return ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][number]


__all__ = ["Cell", "Line", "Page", "Sheet"]
