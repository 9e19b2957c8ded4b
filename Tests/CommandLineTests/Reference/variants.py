#!/usr/bin/env python3
"""A witness for one promise: every variant of the same submissions gives the same figures.

    variants.py canonical CAMPAIGN OUT
        writes the campaign with its facts in the plainest lists
    variants.py rewrite CANONICAL OUT --seed N [--encoding E] [--format F] [--layout L] [--notation K] [--naming M]
        writes it in other ways: a value of an axis, `plain`, or `random` (the default)
    variants.py check CAMPAIGN --thidua PATH [--seeds A..B] [--axis AXIS=VALUE ...] [--all]
        rolls variants up and compares data/rollup.csv with the reference, byte by byte: random
        combinations of the seeds, or with --axis those values alone, or with --all each value alone
    variants.py list
        prints every value of every axis as AXIS=VALUE

Exit status 1 where a variant gives other figures.
"""

import argparse
import collections
import csv
import os
import subprocess
import sys
import tempfile

from variant_choices import AXES, case_names
from variant_facts import read_facts, write_canonical
from variant_rewrite import Chooser, rewrite

REFERENCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "reference.py")


def periods_of(year):
    return [f"{year}-Q1", f"{year}-Q2", f"{year}"]


class Reader:
    """Rolls a campaign up, with thidua or with the reference."""

    def __init__(self, tool):
        self.tool = tool

    def run(self, folder, period, out):
        """The folder with the data files and the exit status."""
        if self.tool == "reference":
            command, data = [sys.executable, REFERENCE, folder, "--period", period, "--out", out], out
        else:
            command = [self.tool, "rollup", folder, "--period", period, "--out", out, "--quiet"]
            data = os.path.join(out, "data")
        done = subprocess.run(command, capture_output=True, text=True)
        return data, done.returncode, done.stderr


def content(folder, name):
    path = os.path.join(folder, name)
    if not os.path.exists(path):
        return b""
    with open(path, "rb") as file:
        return file.read()


def differing(expected, found, limit=6):
    """The first rows that differ, by scope, unit and indicator."""
    rows = list(csv.reader(expected.decode().splitlines()))
    other = {tuple(row[1:4]): row for row in csv.reader(found.decode().splitlines())}
    lines, total = [], 0
    for row in rows:
        now = other.get(tuple(row[1:4]), [])
        if row != now:
            total += 1
            if len(lines) < limit:
                lines.append("  expected " + ",".join(row) + "\n  found    " + ",".join(now))
    return [f"  {total} rows differ"] + lines


def finding_lines(data, severities, limit=8):
    rows = list(csv.DictReader(content(data, "findings.csv").decode().splitlines()))
    kinds = collections.Counter((row["severity"], row["code"]) for row in rows
                                if row["severity"] in severities)
    lines = [f"  {severity} {code} x{count}" for (severity, code), count in sorted(kinds.items())]
    shown = [row for row in rows if row["severity"] == "error"][:limit]
    return lines + [f"    {row['code']} {row['file']}:{row['line']}:{row['column']} {row['value']!r} {row['message'][:90]}" for row in shown]


def check_variant(name, chooser, canonical, said, expected, reader, scratch):
    """Whether the variant gives the expected figures in every period; prints what does not."""
    folder = os.path.join(scratch, "variant")
    choices = []
    rewrite(canonical, folder, chooser, choices.append, said)
    for period, figures in expected.items():
        data, status, errors = reader.run(folder, period, os.path.join(scratch, "out-" + period))
        found = content(data, "rollup.csv")
        if found != figures:
            print(f"FAILED {name} at {period} (status {status})")
            print("\n".join(differing(figures, found) + finding_lines(data, ("error", "warning"))))
            if errors.strip():
                print("  " + errors.strip().splitlines()[-1])
            print("\n".join("  " + choice for choice in choices[:40]))
            return False
        loud = finding_lines(data, ("error",), 2)
        if loud:
            print(f"note: {name} at {period}: the same figures, but\n" + "\n".join(loud))
    return True


def check(arguments):
    reader = Reader(arguments.thidua)
    with tempfile.TemporaryDirectory() as scratch:
        canonical = os.path.join(scratch, "canonical")
        campaign, _ = write_canonical(arguments.campaign, canonical)
        expected = {}
        for period in arguments.periods.split(",") if arguments.periods else periods_of(campaign.year):
            data, _, _ = Reader("reference").run(canonical, period, os.path.join(scratch, period))
            expected[period] = content(data, "rollup.csv")
            original, _, _ = Reader("reference").run(arguments.campaign, period, os.path.join(scratch, "o" + period))
            if content(original, "rollup.csv") != expected[period]:
                sys.exit(f"the canonical campaign gives other figures than the original at {period}")
        failed, said = [], read_facts(canonical)
        for name, chooser in choosers(arguments):
            with tempfile.TemporaryDirectory() as place:
                if not check_variant(name, chooser, canonical, said, expected, reader, place):
                    failed.append(name)
                elif arguments.verbose:
                    print("ok", name, flush=True)
    if failed:
        print(f"{len(failed)} failed: {' '.join(failed)}")
    return 1 if failed else 0


def choosers(arguments):
    """The variants asked for, by name."""
    first, _, last = arguments.seeds.partition("..")
    seeds = range(int(first), int(last or first) + 1)
    for case in case_names() if arguments.all else []:
        axis, _, value = case.partition("=")
        yield case, Chooser(seeds[0], {axis: value}, "plain")
    if arguments.axis:
        values = dict(case.split("=") for case in arguments.axis)
        for seed in seeds:
            yield f"{' '.join(arguments.axis)} seed {seed}", Chooser(seed, values, "plain")
    elif not arguments.all:
        for seed in seeds:
            yield f"random seed {seed}", Chooser(seed, {})


def parsed():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("canonical")
    command.add_argument("campaign")
    command.add_argument("out")
    command = commands.add_parser("rewrite")
    command.add_argument("campaign")
    command.add_argument("out")
    command.add_argument("--seed", type=int, required=True)
    for axis in AXES:
        command.add_argument("--" + axis, default="random", choices=["random", "plain", *AXES[axis]])
    command = commands.add_parser("check")
    command.add_argument("campaign")
    command.add_argument("--thidua", default="thidua", help="the tool, or `reference`")
    command.add_argument("--seeds", default="1")
    command.add_argument("--axis", action="append", metavar="AXIS=VALUE")
    command.add_argument("--all", action="store_true")
    command.add_argument("--periods", help="separated by commas")
    command.add_argument("--verbose", action="store_true")
    commands.add_parser("list")
    return parser.parse_args()


def main():
    arguments = parsed()
    if arguments.command == "canonical":
        write_canonical(arguments.campaign, arguments.out)
    elif arguments.command == "rewrite":
        values = {axis: getattr(arguments, axis) for axis in AXES}
        rewrite(arguments.campaign, arguments.out, Chooser(arguments.seed, values), print)
    elif arguments.command == "list":
        print("\n".join(case_names()))
    else:
        sys.exit(check(arguments))


if __name__ == "__main__":
    main()
