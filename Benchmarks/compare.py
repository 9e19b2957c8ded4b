#!/usr/bin/env python3
"""Runs the contenders in alternation and prints medians and ratios. Called by run.sh.

Before anything is timed, one run of each warms the caches, and what thidua wrote is looked at:
every file read, every row used, every book there, and its figures against those of polars.
"""

import argparse
import csv
import math
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
PERIODS = {"many": "2023-Q4", "one": "2023-12"}
TITLES = {
    "many": "Many files: 10,000 files, 800,000 rows, 2,000 units in 40 clusters",
    "one": "One file: 5,000,000 rows, 6,000 units in 40 clusters",
    "scale": "Scale: figures only, and a run with nothing to do",
}


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("sets", nargs="+", choices=list(TITLES))
    parser.add_argument("--runs", type=int, required=True)
    parser.add_argument("--thidua", required=True)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--scratch", type=pathlib.Path, required=True)
    return parser.parse_args()


class Contender:
    """A command that is run again and again, each time into an empty folder."""

    def __init__(self, name, command, out, status="0"):
        self.name, self.command, self.out, self.status = name, command, out, status
        self.seconds, self.megabytes = [], []

    def run(self, measure):
        shutil.rmtree(self.out, ignore_errors=True)
        self.out.parent.mkdir(parents=True, exist_ok=True)
        if self.name.startswith("floor: writing"):
            self.out.mkdir()
        line = subprocess.run(
            [str(measure), *self.command], check=True, capture_output=True, text=True
        ).stdout.split()
        if line[2] != self.status:
            sys.exit(f"{self.name}: exit status {line[2]}: {' '.join(self.command[:6])}")
        return float(line[0]), int(line[1]) / 1024

    def time(self, measure):
        seconds, megabytes = self.run(measure)
        self.seconds.append(seconds)
        self.megabytes.append(megabytes)


def floors(name, campaign, scratch, units):
    """libcsv alone over the same files, libxlsxwriter alone writing as many cells."""
    files = sorted(str(path) for path in (campaign / "inbox").rglob("*.csv"))
    reading = Contender("floor: reading (libcsv)", [str(scratch / "limit_csv"), *files],
                        scratch / "out" / "none")
    out = scratch / "out" / f"floor-{name}"
    sheets = str(math.ceil(units / 40) + 1)
    writing = Contender("floor: writing (libxlsxwriter)",
                        [str(scratch / "limit_xlsx"), str(out), "40", sheets, "80"], out)
    return [reading, writing]


def contenders(name, options):
    campaign, scratch = options.data / name, options.scratch
    units = sum(1 for _ in open(campaign / "units.csv", encoding="utf-8")) - 1

    def out(who):
        return scratch / "out" / f"{who}-{name}"

    def script(tool, *more):
        who = "-".join((tool, *more))
        return Contender(f"{tool}{' figures only' if more else ' + XlsxWriter'}",
                         [sys.executable, str(HERE / f"rollup_{tool}.py"), str(campaign),
                          str(out(who)), *more], out(who))

    command = [options.thidua, "rollup", str(campaign), "--period", PERIODS[name],
               "--out", str(out("thidua"))]
    own = [Contender("thidua", command, out("thidua")),
           Contender("thidua figures only", [*command[:-1], str(out("thidua-figures")),
                                             "--format", "csv"], out("thidua-figures"))]
    peers = [script("polars", "--no-books"), script("pandas", "--no-books")]
    if name == "many":
        peers = [script("polars"), script("pandas"), *peers]
    return own + peers + floors(name, campaign, scratch, units)


# -- Is what was written right? ----------------------------------------------------------------


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def check(name, options):
    """Stops where thidua did not read every row, or its sums are not those of polars."""
    out, campaign = options.scratch / "out" / f"thidua-{name}", options.data / name
    sent = sum(1 for path in (campaign / "inbox").rglob("*.csv"))
    read, used, total = 0, 0, 0
    for row in rows(out / "data" / "sources.csv"):
        read += 1
        used += int(row["used"])
        total += int(row["rows"])
    books = len(list((out / "cum").glob("*.xlsx")))
    print(f"thidua read {read:,} of {sent:,} files, used {used:,} of {total:,} rows, "
          f"wrote {books} cluster books and {len(list(out.glob('*.xlsx')))} campaign book")
    compared = compare_figures(name, options)
    if read != sent or used != total or books != 40 or not compared:
        sys.exit("this is not what the benchmark asks for: no figures")
    print(f"its {compared:,} plans and actuals of clusters are those of polars")


def compare_figures(name, options):
    """Sums (not rates, which polars only averages) of clusters beside those of polars."""
    theirs = {}
    peer = "polars---no-books"
    for row in rows(options.scratch / "out" / f"{peer}-{name}" / "rollup.csv"):
        theirs[row["cluster"], row["indicator"]] = row
    compared = 0
    for row in rows(options.scratch / "out" / f"thidua-{name}" / "data" / "rollup.csv"):
        if row["scope"] != "cluster" or row["kind"] == "rate":
            continue
        peer_row = theirs[row["code"], row["indicator"]]
        for mine, other in ((row["low"], peer_row["plan"]), (row["actual"], peer_row["actual"])):
            if not math.isclose(float(mine or 0), float(other or 0), rel_tol=1e-9, abs_tol=1e-6):
                sys.exit(f"{row['code']} {row['indicator']}: thidua {mine}, polars {other}")
            compared += 1
    return compared


# -- The table ---------------------------------------------------------------------------------


def table(name, options, field):
    base = next(c for c in field if c.name == "thidua")
    own = statistics.median(base.seconds)
    figures = statistics.median(field[1].seconds)
    print(f"\n{TITLES[name]} (median of {options.runs})\n")
    print("| | wall, s | least, s | peak, MB | thidua's time to it | figures only to it |")
    print("|---|---:|---:|---:|---:|---:|")
    for c in field:
        wall = statistics.median(c.seconds)
        print(f"| {c.name} | {wall:.2f} | {min(c.seconds):.2f} | "
              f"{statistics.median(c.megabytes):.0f} | {own / wall:.2f} | {figures / wall:.2f} |")
    both = [c for c in field if c.name.startswith("floor")]
    floor = sum(statistics.median(c.seconds) for c in both)
    print(f"| both floors, one after the other | {floor:.2f} | | | {own / floor:.2f} | |")


# -- Scale -------------------------------------------------------------------------------------


def scale(options, measure):
    """Every row wrong beside every row right, ten times as many rows, and an unchanged run."""
    def figures(name, status="0"):
        out = options.scratch / "out" / f"scale-{name}"
        command = [options.thidua, "rollup", str(options.data / name), "--period", "2023-12",
                   "--out", str(out), "--format", "csv", "--quiet"]
        return Contender(name, command, out, status)

    right, wrong = figures("one"), figures("wrong", "1")
    small, large = figures("rows-1m"), figures("rows-10m")
    folder = options.data / "many"
    unchanged = Contender("unchanged", [options.thidua, "run", str(folder), "--as-of",
                                        "2024-02-01"], options.scratch / "out" / "nothing")
    first = subprocess.run(unchanged.command, capture_output=True, text=True)
    if first.returncode != 0:
        sys.exit(f"{' '.join(unchanged.command)}: exit status {first.returncode}: {first.stderr}")
    field = [right, wrong, small, large, unchanged]
    for contender in field:
        contender.run(measure)
    found = sum(1 for row in rows(wrong.out / "data" / "findings.csv") if row["code"] == "bad-number")
    print(f"findings.csv has {found:,} of 5,000,000 wrong rows")
    if found != 5_000_000:
        sys.exit("this is not what the benchmark asks for: no figures")
    for _ in range(options.runs):
        for contender in field:
            contender.time(measure)
    print(f"\n{TITLES['scale']} (median of {options.runs})\n")
    print("| | wall, s | least, s | peak, MB |")
    print("|---|---:|---:|---:|")
    names = {"one": "5,000,000 rows, all right", "wrong": "the same, all wrong",
             "rows-1m": "1,000,000 rows, 11,000 units", "rows-10m": "10,000,000 rows, 11,000 units",
             "unchanged": "`thidua run`, 10,000 files, nothing new"}
    for c in field:
        print(f"| {names[c.name]} | {statistics.median(c.seconds):.2f} | {min(c.seconds):.2f} | "
              f"{statistics.median(c.megabytes):.0f} |")
    for name, one, other in (("all wrong to all right", wrong, right),
                             ("ten times the rows", large, small)):
        print(f"| {name}: ratio | "
              f"{statistics.median(one.seconds) / statistics.median(other.seconds):.2f} | "
              f"{min(one.seconds) / min(other.seconds):.2f} | "
              f"{statistics.median(one.megabytes) / statistics.median(other.megabytes):.2f} |")
    shutil.rmtree(folder / "out")


def machine():
    model = "unknown processor"
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    with open("/proc/meminfo", encoding="utf-8") as file:
        memory = int(file.readline().split()[1]) / 1024**2
    return f"{model}, {os.cpu_count()} cores, {memory:.0f} GB, {system}"


def main():
    options = arguments()
    measure = options.scratch / "measure"
    print(machine())
    for name in options.sets:
        if name == "scale":
            scale(options, measure)
            continue
        field = contenders(name, options)
        for contender in field:
            contender.run(measure)
        check(name, options)
        for _ in range(options.runs):
            for contender in field:
                contender.time(measure)
        table(name, options, field)


if __name__ == "__main__":
    main()
