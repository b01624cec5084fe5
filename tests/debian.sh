#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Builds this tree on another release of Debian and runs its tests there.
#   tests/debian.sh trixie [--preset NAME] [ctest argument…]
# The release is a folder, made once by debootstrap and kept in the user's cache with what was built
# in it. Needs root, as chroot does. Node's own tests are left out: they judge the same emulator.
set -euo pipefail
cd "$(dirname "$0")/.."
release=${1:?which release, trixie for instance}
shift

if [ "$(id -u)" -ne 0 ]; then
    exec sudo --preserve-env=XDG_CACHE_HOME,HOME "$PWD/tests/debian.sh" "$release" "$@"
fi
. .ci/setup.sh
install_missing debootstrap

system=${XDG_CACHE_HOME:-$HOME/.cache}/kustomer-chat/debian-$release
if [ ! -e "$system/made" ]; then
    echo "Making Debian $release in $system …" >&2
    rm -rf "$system"
    mkdir -p "$system"
    debootstrap --variant=minbase --include=ca-certificates,ccache "$release" "$system" >"$system.log" ||
        { tail -n 20 "$system.log" >&2; exit 1; }
    touch "$system/made"
fi

# The tree as it is here, uncommitted changes included. What was built before stays beside it.
mkdir -p "$system/project"
find "$system/project" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
git ls-files -z --cached --others --exclude-standard |
    tar --create --null --files-from=- --ignore-failed-read 2>/dev/null |
    tar --extract --directory="$system/project"

# In namespaces of its own: what is mounted and started in there is gone when this ends.
exec unshare --mount --pid --fork --kill-child -- bash -euo pipefail -c '
    system=$1
    shift
    mount --make-rprivate /
    mount -t proc proc "$system/proc"
    mount --rbind /dev "$system/dev"
    cp /etc/resolv.conf "$system/etc/resolv.conf"
    exec chroot "$system" /usr/bin/env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        KUSTOMER_WITHOUT_NODE=1 KUSTOMER_TEST_SEED="${KUSTOMER_TEST_SEED:-}" /project/tests/run.sh "$@"
' bash "$system" "$@"
