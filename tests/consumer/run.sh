#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# run.sh BUILD_DIR [CMAKE_OPTION…]: installs the build into a folder of its own, builds the consumer
# against that and runs it.
set -euo pipefail
source=$(cd "$(dirname "$0")" && pwd)
build=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for component in Core Widgets Emulator; do # the Designer plugin goes to Qt's own folder
    cmake --install "$build" --prefix "$folder/prefix" --component $component >/dev/null
done
cp "$source"/CMakeLists.txt "$source"/main.cpp "$folder"
cmake -S "$folder" -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug \
    -DCMAKE_PREFIX_PATH="$folder/prefix" "$@" >/dev/null
cmake --build "$folder/build"
QT_QPA_PLATFORM=offscreen "$folder/build/consumer"
