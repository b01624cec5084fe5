#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Looks whether each installed file belongs to one component, and what an application needs to run
# is apart from what it needs to be built.
#   components.sh BUILD_DIR
set -euo pipefail
build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

components=$(find "$build" -name cmake_install.cmake -exec \
    sed -n 's/.*CMAKE_INSTALL_COMPONENT STREQUAL "\([A-Za-z]*\)".*/\1/p' {} + | sort -u)
files_in() { (cd "$1" && find . -type f -o -type l) 2>/dev/null | sort; }
fail() { echo "$*" >&2; exit 1; }

cmake --install "$build" --prefix "$folder/all" >/dev/null
for component in $components; do
    mkdir -p "$folder/$component"
    cmake --install "$build" --prefix "$folder/$component" --component "$component" >/dev/null
    files=$(files_in "$folder/$component")
    [ -n "$files" ] || fail "$component is empty"
    case $component in
    *Development)
        program=$(grep -E '^\./bin/|\.so\.' <<<"$files" || true)
        [ -z "$program" ] || fail "$component has what programs need: $program" ;;
    *)
        aid=$(grep -E '^\./include/|\.cmake$|\.pc$|\.a$|/lib[^/]*\.so$' <<<"$files" |
            grep -v '/plugins/' || true)
        [ -z "$aid" ] || fail "$component has what only developers need: $aid" ;;
    esac
    echo "$files" >>"$folder/parts"
done
twice=$(sort "$folder/parts" | uniq -d)
[ -z "$twice" ] || fail "in two components: $twice"
# Of the packages' own papers (EXCLUDE_FROM_ALL) an install as a whole has none.
alone=$(comm -23 <(files_in "$folder/all") <(sort "$folder/parts"))
[ -z "$alone" ] || fail "not in any component: $alone"
