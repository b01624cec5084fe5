#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Builds an application of somebody else and runs it.
#   run.sh BUILD_DIR [CMAKE_OPTION…]      installs that build into a folder of its own, moves the
#                                         folder, and finds the package there
#   run.sh --build-tree BUILD_DIR [CMAKE_OPTION…]   finds the package in that build, not installed
#   run.sh --subproject [CMAKE_OPTION…]   takes our sources in by add_subdirectory()
#   run.sh --installed [CMAKE_OPTION…]    finds the packages of this system
set -euo pipefail
source=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=answers.sh
. "$source/../answers.sh"
build=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
keep_answers "$folder"

options=()
case $build in
--subproject)
    options=(-DKUSTOMERCHAT_SOURCE="$source/../..")
    programs=$folder/build/kustomerchat/src/emulator/program ;;
--build-tree)
    options=(-DKustomerChat_DIR="$(cd "$1" && pwd)")
    programs=$(cd "$1" && pwd)/src/emulator/program
    shift ;;
--installed)
    programs=/usr/bin ;;
*)
    cmake --install "$build" --prefix "$folder/prefix" >"$folder/installed"
    outside=$(sed -n 's/^-- \(Installing\|Up-to-date\): //p' "$folder/installed" |
        grep -v "^$folder/prefix/" || true)
    [ -z "$outside" ] || { echo "Installed outside the prefix: $outside" >&2; exit 1; }
    mv "$folder/prefix" "$folder/moved prefix"
    options=(-DCMAKE_PREFIX_PATH="$folder/moved prefix")
    programs="$folder/moved prefix/bin" ;;
esac
mkdir "$folder/application"
cp "$source"/CMakeLists.txt "$source"/*.cpp "$source"/*.h "$folder/application"
cmake -S "$folder/application" -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug \
    "${options[@]}" "$@" >/dev/null
cmake --build "$folder/build" --target consumer consumer_headless own_library
PATH=$programs:$PATH QT_QPA_PLATFORM=offscreen "$folder/build/consumer"
"$folder/build/consumer_headless" # which the package has told where the emulator is
case $build in --*) exit ;; esac

for file in doc/*/LICENSE doc/*/README.md doc/*/resources/documentation/README.md \
    kustomerchat/translations/kustomerchat_en.ts; do
    compgen -G "$folder/moved prefix/share/$file" >/dev/null || { echo "Not installed: $file" >&2; exit 1; }
done

# Nobody but the client fills its models.
filling=$(find "$folder/moved prefix/include" -name 'writable*')
[ -z "$filling" ] || { echo "Installed, though models are only read: $filling" >&2; exit 1; }

# Examples may be copied out of what is installed, and their tests pass.
for example in "$folder/moved prefix"/share/doc/*/examples/*/; do
    [ -d "$example" ] || continue
    name=$(basename "$example")
    cp -r "$example" "$folder/$name"
    cmake -S "$folder/$name" -B "$folder/$name/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug \
        -DCMAKE_CXX_FLAGS="-Wall -Wextra -Werror" "${options[@]}" "$@" >/dev/null
    cmake --build "$folder/$name/build"
    ctest --test-dir "$folder/$name/build" --output-on-failure
done

# Which versions fit is in the name that the application asks for.
if compgen -G "$folder/moved prefix/lib*/libKustomerChatWidgets.so" >/dev/null ||
    compgen -G "$folder/moved prefix/lib*/*/libKustomerChatWidgets.so" >/dev/null; then
    readelf -d "$folder/build/consumer" | grep -q '(NEEDED).*libKustomerChatWidgets\.so\.0\.1\]' ||
        { echo "The application asks for any version of the library." >&2; exit 1; }
fi

# The plugin for Designer has no copy of the widgets of its own: each would know its own client.
plugin=$(find "$folder/moved prefix" -path '*designer*' -name '*.so')
if [ -n "$plugin" ] && [ -n "$(find "$folder/moved prefix" -name 'libKustomerChatWidgets.so*')" ]; then
    readelf -d "$plugin" | grep -q '(NEEDED).*libKustomerChatWidgets\.so' ||
        { echo "The plugin does without the library of the widgets." >&2; exit 1; }
    ! nm -D --defined-only -C "$plugin" | grep 'KustomerChatWidget::staticMetaObject' ||
        { echo "The plugin holds the widgets a second time." >&2; exit 1; }
fi

! readelf -d "$folder/build/consumer_headless" | grep -E '\(NEEDED\).*(Widgets|Gui)' ||
    { echo "The headless client stands on pixels." >&2; exit 1; }

# A component that is not there is named.
mkdir "$folder/mistaken"
cat >"$folder/mistaken/CMakeLists.txt" <<'MISTAKE'
cmake_minimum_required(VERSION 3.16)
project(Mistaken LANGUAGES CXX)
find_package(KustomerChat 0.1 REQUIRED COMPONENTS Core Nonsense)
MISTAKE
if said=$(cmake -S "$folder/mistaken" -B "$folder/mistake" -G Ninja "${options[@]}" "$@" 2>&1); then
    echo "A component that does not exist was found." >&2
    exit 1
fi
[[ $(tr -s ' \n' ' ' <<<"$said") == *"component Nonsense is not part of this installation"* ]] ||
    { echo "It is not said which component is missing: $said" >&2; exit 1; }
