# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT

# Doxygen knows neither the names by which headings are linked elsewhere nor pages outside of this folder.
s/\[([^]]*)\]\((#|\.\.\/)[^)]*\)/\1/g
s/\]\(([a-z-]+\.md)#[^)]*\)/](\1)/g
