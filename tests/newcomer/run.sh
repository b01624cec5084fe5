#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# run.sh BUILD_DIR [CMAKE_OPTION…]: does what the README and the documentation tell a newcomer, in
# their own words. Installs the build, takes the blocks of code out of the pages, builds all of it as it
# stands, and runs the tests with an empty home: none may leave a file in it or ask for a keychain.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=newcomer/blocks.sh
. "$here/blocks.sh"
# shellcheck source=answers.sh
. "$here/../answers.sh"
project=$here/../..
build=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
keep_answers "$folder"

cmake --install "$build" --prefix "$folder/prefix" >/dev/null

configure() {
    cmake -S "$1" -B "$2" -G Ninja -DCMAKE_BUILD_TYPE=Debug \
        -DCMAKE_PREFIX_PATH="$folder/prefix" "${@:3}" >/dev/null
}

extract_code "$project/README.md" "$folder/use" Use
extract_code "$project/README.md" "$folder/test" "Test your application"
for page in "$project"/README.md "$project"/resources/documentation/*.md; do
    extract_code "$page" "$folder/test/pages/$(basename "$page" .md)"
done
cp "$project/examples/designerform/form.ui" "$folder/test/pages/designer"

# Each list of a project is all of it.
configure "$folder/use" "$folder/use/build" "$@"
cmake --build "$folder/use/build"
for page in code designer; do
    configure "$folder/test/pages/$page" "$folder/$page" "$@"
done

# Who asks for the package need not say which rules of CMake hold.
mkdir "$folder/bare"
printf '%s\n' 'cmake_minimum_required(VERSION 3.0)' 'project(Bare LANGUAGES CXX)' 'find_package(KustomerChat REQUIRED COMPONENTS Widgets)' \
    >"$folder/bare/CMakeLists.txt"
configure "$folder/bare" "$folder/bare/build" -Wno-dev "$@"

cp "$here/login.cpp" "$here/report.cpp" "$here/bot.cpp" "$folder/test"
cat "$here/test.cmake" >>"$folder/test/CMakeLists.txt"
configure "$folder/test" "$folder/build" "$@"
cmake --build "$folder/build"

mkdir "$folder/home"
alone=(env --unset=XDG_DATA_HOME --unset=XDG_CONFIG_HOME HOME="$folder/home" QT_QPA_PLATFORM=offscreen
       XDG_RUNTIME_DIR="$folder" DBUS_SESSION_BUS_ADDRESS="unix:path=$folder/no-bus")
"${alone[@]}" "$folder/build/tst_chat"
"${alone[@]}" "$folder/build/tst_supportpage"
"${alone[@]}" timeout 60 "$folder/build/report"
"${alone[@]}" timeout 60 "$folder/build/bot"

# Tokens made as the recipes say, where there is who runs them.
recipes=$folder/test/pages/recipes/recipes
if command -v node >/dev/null; then
    echo "console.log(loginToken('jane@example.com', 'secret'));" >>"$recipes.mjs"
    "${alone[@]}" "$folder/build/login" secret "$(node "$recipes.mjs")"
fi
if command -v python3 >/dev/null; then
    echo "print(login_token('jane@example.com', 'secret'))" >>"$recipes.py"
    "${alone[@]}" "$folder/build/login" secret "$(python3 -B "$recipes.py")"
fi
if command -v php >/dev/null; then
    { echo '<?php'; cat "$recipes.php"; echo "echo loginToken('jane@example.com', 'secret');"; } >"$folder/token.php"
    "${alone[@]}" "$folder/build/login" secret "$(php "$folder/token.php")"
fi

left=$(find "$folder/home" -type f)
[ -z "$left" ] || { echo "The tests left $left" >&2; exit 1; }
