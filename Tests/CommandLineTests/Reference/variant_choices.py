"""The axes along which a submission may vary, the values of each, and combinations of them.

A value of an axis is a set of settings of `Choice`; "plain" changes nothing. What does not go
together (a sheet's name in a text file) is reconciled, always in the same way.
"""

from dataclasses import asdict, dataclass, replace

from variant_words import HEADING_LOOKS, NUMBERS, UNIT_WAYS


@dataclass(frozen=True)
class Choice:
    """How one submission is written."""

    encoding: str = "utf-8"
    text: str = "as-is"  # or a disturbance: nfd, spaces, eth, tones
    container: str = "csv"
    delimiter: str = ";"
    quote_all: bool = False
    newline: str = "\n"
    sep_line: bool = False
    trailing: int = 0
    blank_lines: bool = False
    final_newline: bool = True
    extension: str = ""  # a wrong one
    cells: str = "number"  # text, digits, formula, percent: how a sheet holds a number
    notes_sheet: bool = False
    second_sheet: bool = False
    empty_rows: int = 0
    merged: bool = False
    shape: str = "list"  # table: every indicator in order; short-table: what is missing left out
    code: str = "middle"  # first, last, none
    unit: str = "column"  # first-row, title, file, folder, sheet
    period: str = "column"  # first-row, title, heading, folder, file, top
    title_block: bool = False
    numbering: bool = False
    signature: bool = False
    sections: bool = False
    extra: bool = False
    plan: bool = False  # the plan again beside the actual
    two_rows: bool = False
    group: str = ""  # units, units-total, periods, units-over, kind-over, one-list: files brought together
    numbers: tuple = ("plain",)
    suffix: bool = False  # the measure after the number
    convert: str = ""  # cell, column, title: where another measure of the family stands
    targets: bool = False  # in words
    missing: bool = False  # a mark instead of a blank
    unit_name: str = "name"
    headings: str = "usual"
    code_case: str = "as-is"
    period_words: str = ""  # each: another wording in each row; one: one in a file

    def changes(self):
        """What differs from the plain choice, for the report."""
        plain = asdict(Choice())
        return {key: value for key, value in asdict(self).items() if value != plain[key]}


SHEETS = ("xlsx", "xlsx-inline", "xls", "ods", "lo-xlsx", "lo-xls", "lo-ods")
LEGACY = ("windows-1258", "windows-1258-split", "tcvn3", "vni")

ENCODINGS = {name: {"encoding": name} for name in (
    "utf-8-bom", "utf-16-le", "utf-16-be", "utf-16-le-bom", "utf-16-be-bom") + LEGACY}
ENCODINGS |= {way: {"text": way} for way in ("nfd", "spaces", "eth", "tones")}

FORMATS = {
    "comma": {"delimiter": ","}, "tab": {"delimiter": "\t"}, "bar": {"delimiter": "|"},
    "sep-line": {"sep_line": True}, "sep-line-comma": {"sep_line": True, "delimiter": ","},
    "crlf": {"newline": "\r\n"}, "cr": {"newline": "\r"}, "quoted": {"quote_all": True},
    "trailing-columns": {"trailing": 4}, "blank-lines": {"blank_lines": True},
    "no-final-newline": {"final_newline": False},
    "csv-named-xls": {"extension": "xls"},
    "xlsx": {"container": "xlsx"}, "xlsx-inline": {"container": "xlsx-inline"},
    "xlsx-text": {"container": "xlsx", "cells": "text"},
    "xlsx-percent": {"container": "xlsx", "cells": "percent"},
    "xlsx-formulas": {"container": "xlsx-inline", "cells": "formula"},
    "xlsx-17-digits": {"container": "xlsx-inline", "cells": "digits"},
    "xlsx-hidden-notes": {"container": "xlsx", "notes_sheet": True},
    "xlsx-second-sheet": {"container": "xlsx", "second_sheet": True},
    "xlsx-empty-rows": {"container": "xlsx", "empty_rows": 3000},
    "xlsx-merged": {"container": "xlsx", "merged": True, "title_block": True},
    "xlsx-named-csv": {"container": "xlsx", "extension": "csv"},
    "xls": {"container": "xls"}, "xls-text": {"container": "xls", "cells": "text"},
    "xls-percent": {"container": "xls", "cells": "percent"},
    "xls-second-sheet": {"container": "xls", "second_sheet": True, "notes_sheet": True},
    "xls-named-xlsx": {"container": "xls", "extension": "xlsx"},
    "ods": {"container": "ods"}, "ods-text": {"container": "ods", "cells": "text"},
    "ods-percent": {"container": "ods", "cells": "percent"},
    "ods-formulas": {"container": "ods", "cells": "formula"},
    "ods-second-sheet": {"container": "ods", "second_sheet": True, "notes_sheet": True},
    "ods-empty-rows": {"container": "ods", "empty_rows": 3000},
    "libreoffice-xlsx": {"container": "lo-xlsx", "cells": "formula"},
    "libreoffice-xls": {"container": "lo-xls", "cells": "formula"},
    "libreoffice-ods": {"container": "lo-ods", "cells": "formula"},
}

TITLED = {"title_block": True}
LAYOUTS = {
    "code-first": {"code": "first"}, "code-last": {"code": "last"},
    "table": {"shape": "table"}, "sections": {"shape": "table", "sections": True},
    "labels": {"shape": "table", "code": "none", "sections": True},
    "labels-short": {"shape": "short-table", "code": "none", "sections": True},
    "labels-title": {"shape": "table", "code": "none", "sections": True, "unit": "title",
                     "period": "title", "title_block": True, "numbering": True, "signature": True},
    "labels-period-words": {"shape": "table", "code": "none", "sections": True,
                            "period_words": "each"},
    "unit-first-row": {"unit": "first-row"}, "unit-title": {"unit": "title"},
    "unit-file": {"unit": "file"}, "unit-folder": {"unit": "folder"},
    "unit-sheet": {"unit": "sheet", "container": "xlsx"},
    "period-words": {"period_words": "each"}, "period-first-row": {"period": "first-row"},
    "period-title": {"period": "title"}, "period-heading": {"period": "heading"},
    "period-folder": {"period": "folder"}, "period-file": {"period": "file"},
    "path-alone": {"unit": "file", "period": "folder"},
    "title-block": TITLED | {"unit": "title", "period": "title"},
    "numbering": {"numbering": True}, "signature": {"signature": True},
    "extra-columns": {"extra": True, "shape": "table"}, "plan-and-actual": {"plan": True},
    "two-rows": {"two_rows": True, "plan": True},
    "two-rows-merged": {"two_rows": True, "plan": True, "container": "xlsx", "merged": True},
    "one-list": {"group": "one-list", "unit": "first-row"},
    "matrix-units": {"group": "units"}, "matrix-units-total": {"group": "units-total"},
    "matrix-units-labels": {"group": "units", "code": "none"},
    "matrix-periods": {"group": "periods", "unit": "title"},
    "matrix-periods-path": {"group": "periods", "unit": "file"},
    "units-over-columns": {"group": "units-over"},
    "units-over-columns-merged": {"group": "units-over", "container": "xlsx", "merged": True},
    "actual-over-periods": {"group": "kind-over", "unit": "title"},
}

NOTATIONS = {name: {"numbers": (name,)} for name in NUMBERS if name != "plain"}
NOTATIONS |= {
    "measure-in-cell": {"suffix": True, "numbers": ("comma", "grouped-vi")},
    "converted-in-cell": {"convert": "cell"}, "converted-in-column": {"convert": "column"},
    "converted-in-title": {"convert": "title"}, "targets-in-words": {"targets": True},
    "missing-marks": {"missing": True, "shape": "table"},
    "mixed": {"numbers": tuple(NUMBERS), "suffix": True, "targets": True},
}

NAMINGS = {"unit-" + way: {"unit_name": way} for way in UNIT_WAYS if way != "name"}
NAMINGS |= {"headings-" + look: {"headings": look} for look in HEADING_LOOKS if look != "usual"}
NAMINGS |= {"codes-lower": {"code_case": "lower"}, "codes-mixed": {"code_case": "mixed"}}

AXES = {"encoding": ENCODINGS, "format": FORMATS, "layout": LAYOUTS, "notation": NOTATIONS,
        "naming": NAMINGS}
GROUPS = ("", "", "", "units", "periods", "units-over", "kind-over", "one-list")


def case_names():
    """Every value of every axis alone, as `axis=value`."""
    return ["plain=plain"] + [f"{axis}={value}" for axis in AXES for value in AXES[axis]]


def drawn(axis, chance, group=""):
    """A combination of settings of one axis."""
    likely = lambda share: chance.random() < share
    if axis == "encoding":
        return dict(chance.choice(list(ENCODINGS.values())),
                    text=chance.choice(["as-is", "as-is", "nfd", "spaces", "eth", "tones"]))
    if axis == "format":
        return drawn_format(chance, likely)
    if axis == "layout":
        return drawn_layout(chance, likely, group)
    if axis == "notation":
        return {"numbers": tuple(chance.sample(list(NUMBERS), 4)), "suffix": likely(0.4),
                "convert": chance.choice(["", "", "cell", "column", "title"]),
                "targets": likely(0.5), "missing": likely(0.5)}
    return {"unit_name": chance.choice(UNIT_WAYS), "headings": chance.choice(list(HEADING_LOOKS)),
            "code_case": chance.choice(["as-is", "lower", "mixed"])}


def drawn_format(chance, likely):
    container = chance.choice(("csv",) * 5 + SHEETS[:4])
    if container == "csv":
        return {"delimiter": chance.choice(";;,\t|"), "quote_all": likely(0.2),
                "newline": chance.choice(["\n", "\r\n", "\r\n", "\r"]), "sep_line": likely(0.2),
                "trailing": chance.choice([0, 0, 3]), "blank_lines": likely(0.2),
                "final_newline": likely(0.8), "extension": "xls" if likely(0.1) else ""}
    wrong = {"xlsx": "csv", "xlsx-inline": "xls", "xls": "xlsx", "ods": "xlsx"}[container]
    cells = ["number", "number", "text", "percent"]
    if container == "xlsx-inline":
        cells += ["formula", "digits"]
    return {"container": container, "cells": chance.choice(cells), "notes_sheet": likely(0.2),
            "second_sheet": likely(0.2), "empty_rows": chance.choice([0, 0, 0, 1500]),
            "merged": likely(0.4), "extension": wrong if likely(0.1) else ""}


def drawn_layout(chance, likely, group):
    shape = chance.choice(["list", "table", "table", "short-table"])
    return {"shape": shape, "group": group,
            "code": chance.choice(["first", "middle", "last", "none", "none"]),
            "unit": chance.choice(["column", "first-row", "title", "file", "folder", "sheet"]),
            "period": chance.choice(["column", "first-row", "title", "heading", "folder", "file"]),
            "title_block": likely(0.4), "numbering": likely(0.3), "signature": likely(0.4),
            "sections": likely(0.5), "extra": likely(0.3), "plan": likely(0.3),
            "two_rows": likely(0.2), "period_words": "one"}


def reconciled(choice):
    """The nearest choice that a person could have made."""
    fix = {}
    if choice.container == "csv":
        fix |= {"unit": "title" if choice.unit == "sheet" else choice.unit, "merged": False}
    else:
        fix |= {"encoding": "utf-8"}
    if choice.encoding in LEGACY and choice.headings in ("english", "bare", "bare-upper"):
        fix["headings"] = "usual"
    if choice.code == "none" or choice.shape == "short-table" or choice.sections:
        fix["shape"] = choice.shape if choice.shape != "list" else "table"
    if choice.code == "none" and choice.group == "one-list":
        fix["code"] = "first"
    if choice.code == "none" or choice.group not in ("", "one-list"):
        fix["convert"] = "cell" if choice.convert else ""
    if choice.group in ("periods", "kind-over") and choice.unit in ("column", "first-row"):
        fix["unit"] = "title"
    if choice.group == "one-list" and choice.unit not in ("column", "first-row"):
        fix["unit"] = "first-row"
    if choice.two_rows and not choice.group:
        fix["period"] = "top"
    return replace(choice, **fix)


__all__ = ["AXES", "Choice", "GROUPS", "SHEETS", "case_names", "drawn", "reconciled"]
