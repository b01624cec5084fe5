#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# run.sh [PREFIX]: writes an application that uses all public names of the libraries that pkg-config finds
# (below PREFIX), and compiles it without a warning: by GCC and clang, as C++20 and C++23, for shared and
# static libraries. Links and runs it with those that are there, which export nothing but public names.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if [ -n "${1:-}" ]; then
    PKG_CONFIG_PATH=$(find "$1" -type d -name pkgconfig)
    export PKG_CONFIG_PATH
fi
libraries=(KustomerChatWidgets KustomerChatEmulator KustomerChatCore)
static=(KUSTOMERCHATWIDGETS_STATIC_DEFINE KUSTOMERCHATEMULATOR_STATIC_DEFINE KUSTOMERCHATCORE_STATIC_DEFINE)
version=$(pkg-config --modversion KustomerChatCore)
libdir=$(pkg-config --variable=libdir KustomerChatCore)

# Warnings of system headers are not heard, and installed ones may be among them.
mkdir "$folder/include"
cp -r "$(pkg-config --variable=includedir KustomerChatCore)/KustomerChat" "$folder/include"
find "$folder/include/KustomerChat" -maxdepth 1 -type f ! -name '*.h' -printf '#include <KustomerChat/%f>\n' |
    sort >"$folder/headers.h"
read -ra qt <<<"$(pkg-config --cflags Qt6Widgets | sed 's/-I/-isystem /g')"
flags=("-I$folder/include" "-I$folder" "${qt[@]}" -fPIC -Wall -Wextra -Wshadow -Wconversion -Werror
       -DQT_NO_KEYWORDS -DQT_NO_CAST_FROM_ASCII -DQT_NO_CAST_TO_ASCII -DQT_NO_URL_CAST_FROM_STRING
       -DQT_NO_FOREACH "-DEXPECTED_VERSION=\"$version\"")

clang++ -std=c++20 "${flags[@]}" -fsyntax-only -x c++ -Xclang -ast-dump=json -Xclang -ast-dump-filter=Kustomer \
    "$folder/headers.h" >"$folder/tree"
"$here/names.py" "$folder/tree" "$here/templates.cpp" "$folder/names.inc" "$folder/declared"
for compiler in g++ clang++; do
    for standard in c++20 c++2b; do
        for kind in "" static; do
            defines=()
            [ -z "$kind" ] || defines=("${static[@]/#/-D}")
            echo "$compiler -std=$standard ${defines[*]}"
            for file in names templates; do
                "$compiler" -std=$standard "${flags[@]}" "${defines[@]}" -fsyntax-only "$here/$file.cpp"
            done
        done
    done
done

# As one who has neither CMake nor anything else.
(cd "$folder" && eval "g++ -std=c++20 -fPIC -I. '-DEXPECTED_VERSION=\"$version\"' '$here'/*.cpp -o names \
    $(pkg-config --cflags --libs "${libraries[@]}")")
LD_LIBRARY_PATH=$libdir QT_QPA_PLATFORM=offscreen "$folder/names"

for library in "${libraries[@]}"; do
    [ ! -e "$libdir/lib$library.so" ] || nm -DC --defined-only "$libdir/lib$library.so"
done >"$folder/exported"
"$here/exported.py" "$folder/declared" "$folder/exported"
