#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT

"""Runs the benchmark programs and makes one table and one JSON file of what they print."""

import argparse
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys

PROGRAMS = {
    "startup": ["P1", "P9"],
    "timeline": ["P2", "P3", "P4", "P5", "P7"],
    "pictures": ["P12"],
    "realtime": ["P6"],
    "parsing": ["P8"],
    "sending": ["P10"],
    "embedding": ["P11"],
    "transfers": ["P13"],
    "login": ["P14"],
    "searching": ["P15"],
    "reading": ["P16"],
    "language": ["P17"],
    "recovery": ["R1", "R2", "R3"],
}
# What a browser engine costs shows on a screen only: offscreen it draws without OpenGL.
ON_SCREEN = {"startup", "reading"}
SCREEN = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x1024x24"]
PATIENCE = 1800  # seconds for one program
MARKS = ["<!-- figures -->", "<!-- end of figures -->"]
COLUMNS = ["id", "what", "ours", "limit", "×", "peer", "×", "unit", "goal", "met"]


def surroundings(program):
    """What to start the program with, and its environment."""
    if program in ON_SCREEN and shutil.which(SCREEN[0]):
        return SCREEN, {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    return [], {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def end(run):
    """Ends the program together with its screen, emulator and peers."""
    os.killpg(run.pid, signal.SIGKILL)


def measured(folder, program, ids):
    """The lines that a program printed, and why it printed no more where it failed."""
    screen, environment = surroundings(program)
    command = [*screen, folder / f"benchmark_{program}", *ids]
    output, complaints = b"", b""
    try:
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, start_new_session=True) as run:
            try:
                output, complaints = run.communicate(timeout=PATIENCE)
                problem = f"ended with {run.returncode}" if run.returncode else None
            except subprocess.TimeoutExpired:
                end(run)
                output, complaints = run.communicate()
                problem = f"took longer than {PATIENCE} s"
            except KeyboardInterrupt:
                end(run)
                raise
    except OSError as failure:
        problem = str(failure)
    lines = [json.loads(line) for line in output.splitlines() if line.startswith(b"{")]
    if problem:
        print(complaints.decode(errors="replace"), file=sys.stderr)
        lines += [{"id": name, "missing": f"{program} {problem}"} for name in ids]
    return lines


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


def table(rows):
    widths = [max(len(line[i]) for line in rows) for i in range(len(rows[0]))]
    rows.insert(1, ["-" * width for width in widths])
    return "".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |\n"
        for line in rows)


def goals_table(figures):
    """What has a goal, for people."""
    def cells(figure):
        ours, limit, peer = (number(figure[who]) for who in ("ours", "limit", "peer"))
        return [figure["id"], figure["what"], f"{ours} {figure['unit']}", limit, peer,
                figure["goal"], "yes" if figure["met"] else "**no**"]
    return table([["", "", "here", "limit", "peer", "goal", "met"],
                  *[cells(figure) for figure in figures if figure["goal"]]])


def replace_between_marks(path, text):
    """Puts a text between the lines of a file that begin and end the table; a new one has no more."""
    present = path.read_text() if path.exists() else "\n".join([*MARKS, ""])
    before, _, rest = present.partition(MARKS[0])
    _, mark, after = rest.partition(MARKS[1])
    if not mark:
        sys.exit(f"{path} has no lines {MARKS}")
    path.write_text(f"{before}{MARKS[0]}\n{text}{MARKS[1]}{after}")


def main():
    parser = argparse.ArgumentParser(prog="run.sh", description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, help=argparse.SUPPRESS)
    parser.add_argument("--only", metavar="P2,P3", help="measure these goals only")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="write the figures there")
    parser.add_argument("--markdown", type=pathlib.Path, metavar="FILE",
                        help="replace the table of figures in that file")
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
    print(table([COLUMNS, *map(row, figures)]), end="")
    for line in lines:
        if "missing" in line:
            print(f"{line['id']}: {line['missing']}")
    if options.json:
        without_ranges = [{key: figure[key] for key in figure if key != "ranges"}
                          for figure in figures]
        options.json.write_text(json.dumps(without_ranges, indent=1, ensure_ascii=False) + "\n")
    if options.markdown:
        replace_between_marks(options.markdown, goals_table(figures))


main()
