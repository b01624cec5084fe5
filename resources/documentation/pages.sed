# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT

# What pages and headers say, as doxygen wants it said.
# It knows neither the names by which headings are linked elsewhere nor pages outside of this folder.
s/\[([^]]*)\]\((#|\.\.\/)[^)]*\)/\1/g
s/\]\(([a-z-]+\.md)#[^)]*\)/](\1)/g
# The company is not the namespace.
s/(^|[^%`:A-Za-z])Kustomer('s|,| [a-z])/\1%Kustomer\2/g
# Classes are found by their full names.
s/`([A-Z][A-Za-z]+::[A-Za-z]+)`/`Kustomer::\1`/g
s/`Kustomer::(Kustomer(Chat(Widget|Launcher))?::|Q[A-Z])/`\1/g
