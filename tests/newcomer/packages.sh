#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# packages.sh FOLDER: from the packages in that folder to a customer who is logged in and a test that passes,
# by what the README says and nothing else, as root of a system that has neither a compiler nor Qt. Says how
# long it took.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=newcomer/blocks.sh
. "$here/blocks.sh"
readme=$here/../../README.md
packages=$1
export QT_QPA_PLATFORM=offscreen
shop=$(mktemp -d)
service=
trap '[ -z "$service" ] || kill "$service"; rm -rf "$shop"' EXIT

# As the one who reads would: what is typed, as it stands.
type_in() {
    echo "> $2"
    (cd "$1" && bash -euo pipefail -c "sudo() { \"\$@\"; }; $2" </dev/null)
}
# What goes on until it is ended, till it has said so much.
type_in_until() {
    echo "> $3"
    (cd "$1" && exec bash -euo pipefail -c "exec ${3%%#*}" </dev/null) >"$shop/said" 2>&1 &
    service=$!
    for _ in {1..300}; do
        ! grep -q "$2" "$shop/said" || break
        kill -0 "$service" 2>/dev/null || break
        sleep 0.1
    done
    grep "$2" "$shop/said" || { cat "$shop/said" >&2; return 1; }
    kill "$service"
    wait "$service" || return
    service=
}

follow() {
    local folder=$1 command
    while IFS= read -r command; do
        case $command in
        *apt-get*) type_in "$packages" "$command -y -qq >/dev/null" ;;
        kustomer-emulator*) type_in_until "$folder" 'chatting as' "$command" ;;
        *) type_in "$folder" "$command" ;;
        esac
    done < <(extract_commands "$readme" "$2")
}

extract_code "$readme" "$shop/use" Use
extract_code "$readme" "$shop/test" "Test your application"
follow "$shop/use" Use
unset QT_QPA_PLATFORM # tests bring what they need
follow "$shop/test" "Test your application"
[ -x "$shop/use/build/shop" ] # was built and ended by what the README says
[ -x "$shop/test/build/tst_chat" ]
echo "From the packages to a chat and a test that passed: $SECONDS s"
