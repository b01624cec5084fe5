#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Builds an application of somebody else and runs it.
#   run.sh BUILD_DIR [CMAKE_OPTION…]      installs that build into a folder of its own, moves the
#                                         folder, and finds the package there
#   run.sh --subproject [CMAKE_OPTION…]   takes our sources in by add_subdirectory()
set -euo pipefail
source=$(cd "$(dirname "$0")" && pwd)
build=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

if [ "$build" = --subproject ]; then
    options=(-DKUSTOMERCHAT_SOURCE="$source/../..")
else
    cmake --install "$build" --prefix "$folder/prefix" >"$folder/installed"
    outside=$(sed -n 's/^-- \(Installing\|Up-to-date\): //p' "$folder/installed" |
        grep -v "^$folder/prefix/" || true)
    [ -z "$outside" ] || { echo "Installed outside the prefix: $outside" >&2; exit 1; }
    mv "$folder/prefix" "$folder/moved prefix"
    options=(-DCMAKE_PREFIX_PATH="$folder/moved prefix")
fi
mkdir "$folder/application"
cp "$source"/CMakeLists.txt "$source"/*.cpp "$folder/application"
cmake -S "$folder/application" -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug \
    "${options[@]}" "$@" >/dev/null
cmake --build "$folder/build" --target consumer own_library
QT_QPA_PLATFORM=offscreen "$folder/build/consumer"
