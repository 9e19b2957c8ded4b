"""Checks a published folder against its own manifest and its JSON report, without thidua.

    check_publication.py OUT-FOLDER CAMPAIGN-FOLDER SCHEMA

manifest.json must name every file with the SHA-256 that hashlib gives, and the campaign's files and
inbox; report.json, where it is there, must fit the schema and hold every figure of the CSV files.
Prints every disagreement; exit 1 if any.
"""
import csv
import decimal
import hashlib
import json
import pathlib
import sys
import unicodedata

import jsonschema

faults = []


def expect(condition, words):
    if not condition:
        faults.append(words)


def files(folder):
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            name = unicodedata.normalize("NFC", path.relative_to(folder).as_posix())
            found[name] = (len(data), hashlib.sha256(data).hexdigest())
    return found


def named(entries):
    return {entry["path"]: (entry["bytes"], entry["sha256"]) for entry in entries}


def check_manifest(out, campaign):
    manifest = json.loads((out / "data" / "manifest.json").read_text(encoding="utf-8"))
    there = files(out)
    del there["data/manifest.json"]
    expect(named(manifest["outputs"]) == there, "outputs differ from the files that are there")
    settings = {name: value for name, value in files(campaign).items()
                if "/" not in name and name.endswith(".csv")}
    expect(named(manifest["settings"]) == settings, "settings differ from the campaign's files")
    expect(named(manifest["inputs"]) == files(campaign / "inbox"), "inputs differ from the inbox")


def table(out, name):
    with open(out / "data" / name, encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def same(cell, other):
    if isinstance(other, bool):
        return cell == ("yes" if other else "no")
    if other is None:
        return cell == ""
    return cell == str(other)


def compare(name, rows, others, keys):
    expect(len(rows) == len(others), f"{name}: {len(rows)} rows, {len(others)} in report.json")
    for row, other in zip(rows, others):
        for key in keys:
            expect(same(row[key], other[key]), f"{name} {row}: {key} is {other[key]!r}")


def check_report(out, schema):
    path = out / "data" / "report.json"
    text = path.read_text(encoding="utf-8")
    jsonschema.validate(json.loads(text), json.loads(schema.read_text(encoding="utf-8")),
                        cls=jsonschema.Draft202012Validator)
    report = json.loads(text, parse_float=decimal.Decimal)
    if not (out / "data" / "rollup.csv").exists():
        return
    rows = table(out, "rollup.csv")
    figures = [{**figure, "scope": scope["scope"], "code": scope["code"],
                "period": report["period"]}
               for scope in report["scopes"] for figure in scope["indicators"]]
    compare("rollup.csv", rows, figures, rows[0])
    rows = table(out, "sectors.csv")
    sectors = [{**sector, "scope": scope["scope"], "code": scope["code"],
                "period": report["period"]}
               for scope in report["scopes"] for sector in scope["sectors"]]
    compare("sectors.csv", rows, sectors, rows[0])
    for name in ("status", "findings", "sources"):
        rows = table(out, name + ".csv")
        if rows:
            compare(name, rows, report[name], rows[0])


def main():
    out, campaign, schema = (pathlib.Path(argument) for argument in sys.argv[1:4])
    check_manifest(out, campaign)
    if (out / "data" / "report.json").exists():
        check_report(out, schema)
    for fault in faults[:40]:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
