"""What a campaign's inbox says, as a list of facts, and the plainest inbox that says it.

A fact is one figure that counts: this unit, this indicator, this kind of column, this period, this
exact value. The reference implementation reads the inbox; what it rejects or replaces is no fact.
"""

import os
import shutil
from dataclasses import dataclass, replace
from fractions import Fraction

import reference

PLANS = ("registered", "assigned")
KINDS = ("registered", "assigned", "actual", "cumulative", "estimate")


@dataclass(frozen=True)
class Fact:
    """One figure; `period` is None for a registration, `value` a Fraction or a reference.Target."""

    unit: str
    indicator: str
    kind: str
    period: object
    value: object
    date: str
    file: str

    @property
    def key(self):
        return (self.unit, self.indicator, self.kind, self.period)


def read_facts(folder):
    """The campaign of a folder and every fact of its inbox, in the order of files and lines."""
    campaign = reference.Campaign(folder)
    found, ends = {}, {12}
    for month in range(12, 0, -1):
        if month not in ends:
            continue
        run = reference.Run(campaign, reference.Period((campaign.year, month, month)))
        run.run()
        ends |= {cell.period.end for cell in run.cells if cell.period is not None}
        for cell in run.cells:
            if cell.state != "used":
                continue
            period = cell.period if cell.kind not in PLANS or cell.report else None
            fact = Fact(cell.unit, cell.ind.code, cell.kind, period, cell.val, cell.date,
                        cell.file.path)
            place = (cell.file.index, cell.line, cell.col)
            if found.setdefault(place, fact) != fact:
                raise ValueError(f"{cell.file.path}:{cell.line}: read differently by period")
    return campaign, [found[place] for place in sorted(found)]


def decimal_text(value):
    """A decimal in full, with a point; never one mark followed by exactly three digits."""
    sign, value = ("-", -value) if value < 0 else ("", value)
    whole, rest = divmod(value, 1)
    digits = ""
    while rest:
        rest *= 10
        digits += str(rest // 1)
        rest %= 1
        if len(digits) > 24:
            raise ValueError(f"{value} is no finite decimal")
    if len(digits) == 3:
        digits += "0"
    return f"{sign}{whole}" + (f".{digits}" if digits else "")


def target_text(target, spell=decimal_text):
    """A target in signs alone."""
    low = None if target.lo is None else spell(target.lo)
    high = None if target.hi is None else spell(target.hi)
    if target.st is not None:
        return f"còn dưới {spell(target.st)}-{high}"
    if high is None:
        return f"> {low}" if target.loo else f">= {low}"
    if low is None:
        return f"< {high}" if target.hio else f"<= {high}"
    return low if target.single() is not None else f"{low} - {high}"


def plain_text(fact, indicator):
    if fact.kind not in PLANS:
        return decimal_text(fact.value)
    return "đạt" if indicator.kind == "status" else target_text(fact.value)


def submissions(facts):
    """The facts by file, registrations apart from what belongs to a period."""
    files = {}
    for fact in facts:
        files.setdefault((fact.file, fact.period is None), []).append(fact)
    return files


def copy_campaign(source, out):
    """Everything of a campaign but its inbox and what was written from it."""
    os.makedirs(os.path.join(out, "inbox"))
    for name in sorted(os.listdir(source)):
        if name.endswith(".csv"):
            shutil.copyfile(os.path.join(source, name), os.path.join(out, name))


def write_canonical(source, out):
    """Writes the campaign with the same facts in one plain long list for each submission."""
    campaign, facts = read_facts(source)
    copy_campaign(source, out)
    taken = set()
    for (name, registers), rows in submissions(facts).items():
        path = os.path.splitext(name)[0]
        while path in taken:
            path += " khác"
        taken.add(path)
        target = os.path.join(out, "inbox", path + ".csv")
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8", newline="") as file:
            file.write("\n".join(canonical_lines(campaign, rows)) + "\n")
    return campaign, facts


def canonical_lines(campaign, facts):
    kinds = [kind for kind in KINDS if any(fact.kind == kind for fact in facts)]
    periods = any(fact.period is not None for fact in facts)
    dates = any(fact.date for fact in facts)
    head = ["unit", "indicator"] + ["period"] * periods + kinds + ["submitted"] * dates
    rows = {}
    for fact in facts:
        row = rows.setdefault((fact.unit, fact.indicator, fact.period, fact.date), {})
        row[fact.kind] = plain_text(fact, campaign.byind[fact.indicator.casefold()])
    yield ";".join(head)
    for (unit, indicator, period, date), row in rows.items():
        yield ";".join([unit, indicator] + [str(period)] * periods
                       + [row.get(kind, "") for kind in kinds] + [date] * dates)


def in_file(fact, name):
    """The same fact, as said by another file."""
    return replace(fact, file=name)


__all__ = ["Fact", "Fraction", "KINDS", "PLANS", "copy_campaign", "decimal_text", "in_file",
           "plain_text", "read_facts", "submissions", "target_text", "write_canonical"]
