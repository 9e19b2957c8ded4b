"""Tables read crosswise, and headers of two rows: units or periods stand over the figures."""

from dataclasses import replace

import variant_words as words
from variant_facts import PLANS
from variant_layouts import Line, Page

BY_UNIT = ("units", "units-total", "units-over")


class MatrixPage(Page):
    """Facts of several submissions brought together in one table."""

    def __init__(self, campaign, choice, chance, plans):
        changes = {"shape": "table", "extra": False, "two_rows": False, "numbering": False}
        if choice.group in BY_UNIT:
            changes["unit"] = "heading"
            if choice.period not in ("title", "folder", "file"):
                changes["period"] = "title"
        else:
            changes["period"] = "heading"
        super().__init__(campaign, replace(choice, **changes), chance, plans)

    def lay_out(self, facts):
        self.choose_measures()
        self.found = {fact.key: fact for fact in facts}
        first = facts[0]
        described = self.describing_columns()
        values, groups = self.crosswise(facts, len(described))
        columns = described + values
        if self.choice.code == "first":
            columns.insert(0, self.code_column())
            groups = [([place + 1 for place in places], top) for places, top in groups]
        if self.choice.code == "last":
            columns.append(self.code_column())
        unit = "" if self.choice.group in BY_UNIT else first.unit
        self.title(unit, first.period, False, self.subject(first))
        names = [heading for _, heading, _ in columns]
        if groups:
            self.two_rows(names, groups)
        else:
            self.sheet.add(*names)
        self.body(self.whole_table("", None, {}), columns)
        self.foot(len(columns))
        self.place(first.unit, first.period)
        return self.sheet

    def subject(self, fact):
        if fact.kind == "registered":
            return f"KẾ HOẠCH THI ĐUA NĂM {self.campaign.year} CỦA CÁC ĐƠN VỊ"
        if fact.kind == "assigned":
            return f"CHỈ TIÊU GIAO NĂM {self.campaign.year} CHO CÁC ĐƠN VỊ"
        return "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THI ĐUA"

    def crosswise(self, facts, offset):
        """The value columns, and the groups of them that share a name in a first header row."""
        units = [unit.code for unit in self.campaign.units
                 if any(fact.unit == unit.code for fact in facts)]
        periods = sorted({fact.period for fact in facts if fact.period},
                         key=lambda period: (period.end, period.length))
        first, group = facts[0], self.choice.group
        if group in ("units", "units-total"):
            values = [self.value(self.unit(unit), unit, first.kind, first.period) for unit in units]
            total = ("value", "Tổng cộng", lambda line: self.total(line, units, first))
            return values + [total] * (group == "units-total"), []
        if group == "periods":
            return [self.value(words.period_title(period), first.unit, "actual", period)
                    for period in periods], []
        if group == "units-over":
            values, groups = [], []
            for unit in units:
                start = offset + len(values)
                groups.append(([start, start + 1], self.unit(unit)))
                values += [self.planned(unit), self.value(
                    self.heading("actual"), unit, "actual", first.period)]
            return values, groups
        values = [self.planned(first.unit)]
        values += [self.value(words.period_title(period), first.unit, "actual", period)
                   for period in periods]
        return values, [(list(range(offset + 1, offset + len(values))), "Thực hiện")]

    def value(self, heading, unit, kind, period):
        return ("value", heading, lambda line: self.figure(
            self.found.get((unit, line.indicator.code, kind, period)), line.indicator))

    def planned(self, unit):
        return ("value", f"Kế hoạch năm {self.campaign.year}",
                lambda line: self.plan(Line(indicator=line.indicator, unit=unit)))

    def total(self, line, units, first):
        """The sum that such tables carry in their last column; nobody's figure."""
        facts = [self.found.get((unit, line.indicator.code, first.kind, first.period))
                 for unit in units]
        values = [fact.value.single() if fact.kind in PLANS else fact.value
                  for fact in facts if fact]
        if line.indicator.kind in ("rate", "status") or not values or None in values:
            return ""
        return words.number_text(sum(values), line.indicator, "comma")


__all__ = ["MatrixPage"]
