#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# run.sh BUILD_DIR [CMAKE_OPTION…]: does what the README tells a newcomer, with the README's own words.
# Installs the build, copies each block of code into the file that its first line names, builds the
# application and the test as they stand, and runs both with an empty home: neither may leave a file
# in it or ask for a keychain.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cmake --install "$build" --prefix "$folder/prefix" >/dev/null

mkdir "$folder/shop"
awk -v folder="$folder/shop" '
    /^```(cpp|cmake)$/ { getline; file = $2; next }
    /^```$/ { file = "" }
    file != "" { print >(folder "/" file) }
' "$here/../../README.md"
cat "$here/test.cmake" >>"$folder/shop/CMakeLists.txt"

cmake -S "$folder/shop" -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug \
    -DCMAKE_PREFIX_PATH="$folder/prefix" "$@" >/dev/null
cmake --build "$folder/build"

mkdir "$folder/home"
alone=(env --unset=XDG_DATA_HOME --unset=XDG_CONFIG_HOME HOME="$folder/home" QT_QPA_PLATFORM=offscreen
       XDG_RUNTIME_DIR="$folder" DBUS_SESSION_BUS_ADDRESS="unix:path=$folder/no-bus")
"${alone[@]}" "$folder/build/tst_chat"
left=$(find "$folder/home" -type f)
[ -z "$left" ] || { echo "The test left $left" >&2; exit 1; }
