#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Builds and installs the headless client alone, as on a machine that has no Qt for windows.
#   headless.sh SOURCE_DIR BUILD_DIR [CMAKE_OPTION…]
set -euo pipefail
source=$1
build=$2
shift 2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

options=()
for part in WIDGETS EMULATOR DESIGNER EXAMPLES TESTS; do
    options+=("-DKUSTOMERCHAT_$part=OFF")
done
options+=(-DBUILD_SHARED_LIBS=) # as somebody leaves it who has no wish
options+=(-DCMAKE_UNITY_BUILD=ON) # the same sources, in a fraction of the time
for module in Gui Widgets Svg UiPlugin; do
    options+=("-DCMAKE_DISABLE_FIND_PACKAGE_Qt6$module=ON")
done
cmake -S "$source" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=None "${options[@]}" "$@" >/dev/null
cmake --build "$build"
cmake --install "$build" --prefix "$folder" >/dev/null
[ -n "$(find "$folder" -name 'libKustomerChatCore*')" ]
others=$(find "$folder" -name '*Widgets*' -o -name '*Emulator*')
[ -z "$others" ] || { echo "More than the headless client: $others" >&2; exit 1; }

mkdir "$folder/finder"
cat >"$folder/finder/CMakeLists.txt" <<'FINDER'
cmake_minimum_required(VERSION 3.16)
project(Finder LANGUAGES CXX)
find_package(KustomerChat 0.1 REQUIRED COMPONENTS Core)
FINDER
cmake -S "$folder/finder" -B "$folder/found" -G Ninja -DCMAKE_PREFIX_PATH="$folder" "$@" >/dev/null
