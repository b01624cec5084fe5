#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Systems within the system: releases of Debian in folders, made by debootstrap. To be sourced in the
# project's folder, by who is root.

# shellcheck disable=SC2034 # where they are, for those who source this
systems=${XDG_CACHE_HOME:-$HOME/.cache}/kustomer-chat

# make_system FOLDER RELEASE [PACKAGE,…]
make_system() {
    [ ! -e "$1/made" ] || return 0
    echo "Making Debian $2 in $1 …" >&2
    rm -rf "$1"
    mkdir -p "$1"
    debootstrap --variant=minbase --include="ca-certificates${3:+,$3}" "$2" "$1" >"$1.log" ||
        { tail -n 20 "$1.log" >&2; return 1; }
    touch "$1/made"
}

# put_tree FOLDER: the tree as it is here, uncommitted changes included, goes into project. What was built
# before stays beside it.
put_tree() {
    mkdir -p "$1/project"
    find "$1/project" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
    git ls-files -z --cached --others --exclude-standard |
        tar --create --null --files-from=- --ignore-failed-read 2>/dev/null |
        tar --extract --directory="$1/project"
}

# enter FOLDER [NAME=VALUE…] COMMAND [ARGUMENT…], in namespaces of its own: what is mounted and started in
# there is gone when this ends.
enter() {
    # shellcheck disable=SC2016 # for the shell inside
    unshare --mount --pid --fork --kill-child -- bash -euo pipefail -c '
        system=$1
        shift
        mount --make-rprivate /
        mount -t proc proc "$system/proc"
        mount --rbind /dev "$system/dev"
        cp /etc/resolv.conf "$system/etc/resolv.conf"
        exec chroot "$system" /usr/bin/env -i HOME=/root LANG=C.UTF-8 \
            PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"
    ' bash "$@"
}
