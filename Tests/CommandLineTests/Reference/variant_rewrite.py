"""Rewrites every submission of a campaign in another way that says the same."""

import os
import random
import shutil
import tempfile
import unicodedata
from dataclasses import replace

import libreoffice
from variant_choices import AXES, Choice, GROUPS, drawn, reconciled
from variant_facts import PLANS, copy_campaign, read_facts, submissions
from variant_formats import written
from variant_layouts import Page
from variant_matrices import MatrixPage


class Chooser:
    """Chooses how a file is written: a value for some axes, chance or nothing for the others."""

    def __init__(self, seed, values, others="random"):
        self.seed, self.values, self.others = seed, values, others
        chance = random.Random(f"{seed}/group")
        layout = AXES["layout"].get(values.get("layout", ""), {})
        self.group = layout.get("group", "")
        if values.get("layout", others) == "random":
            self.group = chance.choice(GROUPS)

    def choice(self, number):
        chance = random.Random(f"{self.seed}/choice/{number}")
        settings = {}
        for axis in AXES:
            value = self.values.get(axis, self.others)
            if value == "random":
                settings |= drawn(axis, chance, self.group)
            elif value != "plain" and axis in self.values:
                settings |= AXES[axis][value]
        return reconciled(Choice(**settings))

    def chance(self, number):
        return random.Random(f"{self.seed}/chance/{number}")


def bundles(facts, group):
    """The facts that stand together in a table: [(is a matrix, facts)]."""
    taken, out = set(), []

    def gather(key, wanted):
        tables = {}
        for fact in facts:
            if wanted(fact):
                taken.add(fact)
                tables.setdefault(key(fact), []).append(fact)
        out.extend((group != "one-list", members) for members in tables.values())

    if group in ("units", "units-total"):
        gather(lambda fact: (fact.kind, fact.period),
               lambda fact: (fact.kind in PLANS) == (fact.period is None)
               and fact.kind not in ("cumulative", "estimate"))
    elif group in ("periods", "kind-over"):
        gather(lambda fact: fact.unit, lambda fact: fact.kind == "actual")
    elif group == "units-over":
        gather(lambda fact: fact.period, lambda fact: fact.kind == "actual")
    elif group == "one-list":
        gather(lambda fact: (fact.kind in PLANS, fact.period is None), lambda fact: True)
    rest = [fact for fact in facts if fact not in taken]
    return out + [(False, members) for members in submissions(rest).values()]


def tables(facts, choice):
    """The facts of a submission in as many files as the place of unit and period asks for."""
    by_unit = choice.unit not in ("column", "first-row")
    by_period = choice.period not in ("column", "first-row", "heading")
    parts = {}
    for fact in facts:
        key = (fact.unit if by_unit else "", fact.period if by_period else "")
        parts.setdefault(key, []).append(fact)
    return list(parts.values())


def rewrite(source, out, chooser, report=lambda line: None, said=None):
    """Writes the campaign folder again with another inbox; `said` is what read_facts gives."""
    campaign, facts = said or read_facts(source)
    copy_campaign(source, out)
    plans = {(fact.unit, fact.indicator): fact for fact in facts
             if fact.kind == "registered" and fact.period is None}
    taken, converted, number = set(), {}, 0
    for is_matrix, members in bundles(facts, chooser.group):
        number += 1
        choice = chooser.choice(number)
        if not is_matrix and choice.group not in ("", "one-list"):
            choice = reconciled(replace(choice, group=""))
        for place, part in enumerate([members] if is_matrix else tables(members, choice)):
            chance = chooser.chance(f"{number}/{place}")
            page = (MatrixPage if is_matrix else Page)(campaign, choice, chance, plans)
            sheet = page.lay_out(part)
            content, ending = written(sheet, choice, chance)
            path = unused(sheet, ending, choice, number, taken)
            target = os.path.join(out, "inbox", path)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as file:
                file.write(content)
            if choice.container.startswith("lo-"):
                converted.setdefault(choice.container[3:], []).append(target)
            report(f"{path}: {choice.changes() or 'plain'}")
    for ending, paths in converted.items():
        converted_in_place(paths, ending)
    return campaign


def unused(sheet, ending, choice, number, taken):
    """A path that says no more than the choice asks for, and that no other file has."""
    stem = sheet.stem or f"van-ban-{number:03}"
    folders = list(sheet.folders)
    if choice.text == "nfd":
        stem = unicodedata.normalize("NFD", stem)
        folders = [unicodedata.normalize("NFD", folder) for folder in folders]
    for more in ["", " bổ sung", " phần sau", " phần cuối"] + [f" phần {word}" for word in "abcdefgh"]:
        path = "/".join(folders + [stem + more + "." + ending])
        if os.path.splitext(path)[0] not in taken:
            taken.add(os.path.splitext(path)[0])
            return path
    raise ValueError(f"no name left for {stem}")


def converted_in_place(paths, ending):
    """Has LibreOffice write workbooks again, all in one run; each replaces its original."""
    with tempfile.TemporaryDirectory() as scratch:
        for path, copy in zip(paths, libreoffice.convert(paths, ending, scratch)):
            os.remove(path)
            shutil.move(copy, os.path.splitext(path)[0] + "." + ending)


__all__ = ["Chooser", "rewrite"]
