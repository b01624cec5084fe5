#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Takes blocks of code out of pages. To be sourced.

# extract_code PAGE FOLDER [SECTION]: the blocks in C++, CMake, JavaScript, Python and PHP, of one section or all.
# One whose first line names a file becomes that file, or goes on with it. Each other one in C++ is a file of
# its own, as whoever takes it has nothing of the others; what else the page says in a language becomes one file.
extract_code() {
    mkdir -p "$2"
    awk -v folder="$2" -v page="$(basename "$1" .md)" -v section="${3:+## $3}" '
        BEGIN { ending["js"] = ".mjs"; ending["python"] = ".py"; ending["php"] = ".php"; is_inside = section == "" }
        /^## / && section != "" { is_inside = $0 == section }
        is_inside && /^```(cpp|cmake|js|python|php)$/ {
            language = substr($0, 4)
            getline
            file = language == "cpp" ? page "-" ++count ".cpp" : page ending[language]
            if ($1 ~ /^(\/\/|#)$/ && $2 ~ /^[A-Za-z_]+\.(cpp|h|txt)$/)
                file = $2
            else if (language == "cmake")
                file = ""
        }
        /^```$/ { file = "" }
        file != "" { print >(folder "/" file) }
    ' "$1"
}

# extract_commands PAGE SECTION: what is typed there, line by line.
extract_commands() {
    awk -v section="## $2" '
        /^## / { is_inside = $0 == section }
        /^```/ { is_command = is_inside && $0 == "```sh"; next }
        is_command
    ' "$1"
}
