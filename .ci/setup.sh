#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Installs the Debian packages that are missing. To be sourced: `install_missing PACKAGE…`.
# shellcheck disable=SC2034 # the lists are for those who source this

packages_to_build=(
    build-essential cmake ninja-build ccache mold libgl-dev libqt6opengl6-dev
    qt6-base-dev qt6-websockets-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
    qtkeychain-qt6-dev libsimdjson-dev libmd4c-dev libgumbo-dev
)
packages_to_fuzz=(clang libclang-rt-dev)
packages_to_run=(libqt6sql6-sqlite qt6-qpa-plugins libqt6svg6 fonts-noto-core fonts-noto-color-emoji)
packages_to_hear=(at-spi2-core dbus-daemon xvfb) # what a screen reader hears

# By its own name, or as what a package of a later release provides.
is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ] ||
        dpkg-query -W -f='${db:Status-Status} ${Provides}\n' 2>/dev/null |
        grep -E "^installed( .*)?[ ,]$1( |,|\$)" >/dev/null
}

install_missing() {
    local missing=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    if ! command -v apt-get >/dev/null; then # what is missing, the build says by itself
        echo "Not a Debian system. Needed are what Debian calls: ${missing[*]}" >&2
        return
    fi
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    echo "Installing ${missing[*]} …" >&2
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" >/dev/null
}
