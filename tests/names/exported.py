#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
"""Looks whether libraries export anything but what their headers declare.

exported.py DECLARED SYMBOLS: what names.py found in the headers, and what nm -DC --defined-only says.
"""
import re
import sys

OF_A_CLASS = re.compile(
    r"^(?:vtable|VTT|typeinfo|typeinfo name|construction vtable|(?:non-)?virtual thunk|guard variable) (?:for|to) ")


def main():
    declared, symbols = sys.argv[1:]
    declared = set(open(declared, encoding="utf-8").read().split("\n"))
    hidden = []
    count = 0
    for line in open(symbols, encoding="utf-8"):
        _, kind, name = line.rstrip("\n").split(" ", 2)
        name = OF_A_CLASS.sub("", name)
        path = name.split("(")[0]
        if "::operator" not in path:  # whose name may be one of these signs
            path = path.split("[")[0].split("<")[0]
        path = path.split(" ")[-1]
        count += 1
        if path in declared or path.rpartition("::")[0] in declared:
            continue
        if kind in "WVu" and "Kustomer" not in path:
            continue
        hidden.append(line)
    print(f"{count} exported symbols")
    if hidden:
        sys.exit("Exported, but not public:\n" + "".join(hidden))


main()
