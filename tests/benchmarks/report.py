#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT

"""Runs the benchmark programs and makes one table and one JSON file of what they print."""

import argparse
import json
import pathlib
import subprocess
import sys

PROGRAMS = {
    "startup": ["P1", "P9"],
    "timeline": ["P2", "P3", "P4", "P5", "P7"],
    "realtime": ["P6"],
    "parsing": ["P8"],
    "sending": ["P10"],
    "embedding": ["P11"],
    "recovery": ["R1", "R2", "R3"],
}
PATIENCE = 1800  # seconds for one program
COLUMNS = ["id", "what", "ours", "limit", "×", "peer", "×", "unit", "goal", "met"]


def measured(folder, program, ids):
    """The lines that a program printed; why, where it printed none."""
    path = folder / f"benchmark_{program}"
    try:
        run = subprocess.run([path, *ids], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             timeout=PATIENCE, check=True)
        return [json.loads(line) for line in run.stdout.splitlines() if line.startswith(b"{")]
    except (OSError, subprocess.SubprocessError) as problem:
        print(getattr(problem, "stderr", b"") or b"", file=sys.stderr)
        return [{"id": name, "missing": f"{program} failed: {problem}"} for name in ids]


def number(value):
    if value is None:
        return "–"
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.2f}" if value < 10 else f"{value:.1f}"


def with_range(figure, who):
    lowest_highest = figure["ranges"][who]
    text = number(figure[who])
    if lowest_highest and lowest_highest[0] != lowest_highest[1]:
        text += f" ({number(lowest_highest[0])}…{number(lowest_highest[1])})"
    return text


def row(figure):
    met = {True: "yes", False: "NO", None: ""}[figure["met"]]
    return [figure["id"], figure["what"], with_range(figure, "ours"), with_range(figure, "limit"),
            number(figure["ratioToLimit"]), with_range(figure, "peer"),
            number(figure["ratioToPeer"]), figure["unit"], figure["goal"] or "", met]


def print_table(figures):
    rows = [COLUMNS, *map(row, figures)]
    widths = [max(len(line[i]) for line in rows) for i in range(len(COLUMNS))]
    rows.insert(1, ["-" * width for width in widths])
    for line in rows:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |")


def main():
    parser = argparse.ArgumentParser(prog="run.sh", description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, help=argparse.SUPPRESS)
    parser.add_argument("--only", metavar="P2,P3", help="measure these goals only")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="write the figures there")
    options = parser.parse_args()
    known = [name for ids in PROGRAMS.values() for name in ids]
    only = options.only.split(",") if options.only else known
    if unknown := set(only) - set(known):
        parser.error(f"no such goal: {', '.join(sorted(unknown))}")

    lines = []
    for program, ids in PROGRAMS.items():
        if wanted := [name for name in ids if name in only]:
            print(f"{program}: {', '.join(wanted)} …", file=sys.stderr)
            lines += measured(options.folder, program, wanted)
    figures = sorted((line for line in lines if "missing" not in line),
                     key=lambda figure: (figure["id"][0], int(figure["id"][1:])))
    print_table(figures)
    for line in lines:
        if "missing" in line:
            print(f"{line['id']}: {line['missing']}")
    if options.json:
        for figure in figures:
            del figure["ranges"]
        options.json.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n")


main()
