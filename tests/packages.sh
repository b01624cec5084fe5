#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Makes the Debian packages, installs them into a bare system and tries there what they promise.
#   tests/packages.sh [RELEASE]     of Debian; trixie, for instance, unless it is the one that this is
# Packages and pictures are in build/packages-RELEASE afterwards. Needs root, as chroot does.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "$(id -u)" -ne 0 ]; then
    exec sudo --preserve-env=XDG_CACHE_HOME,HOME "$PWD/tests/packages.sh" "$@"
fi
. .ci/setup.sh
. tests/system.sh
install_missing debootstrap
here=$(. /etc/os-release && echo "$VERSION_CODENAME")
release=${1:-$here}
results=$PWD/build/packages-$release

if [ "$release" = "$here" ]; then
    project=$PWD
    tests/packages/make.sh
else
    builder=$systems/debian-$release
    make_system "$builder" "$release" ccache
    put_tree "$builder"
    enter "$builder" /project/tests/packages/make.sh
    project=$builder/project
fi
rm -rf "$results"
mkdir -p "$results"
cp "$project"/build/packages/*.deb "$results"

# Made anew each time, so that nothing is there by chance; what was downloaded is kept.
bare=$systems/bare-$release
system=$systems/packages-$release
make_system "$bare" "$release"
rm -rf "$system"
cp -a "$bare" "$system"
# shellcheck disable=SC2317 # is called in the end
finish() {
    [ ! -d "$system/pictures" ] || cp -r "$system/pictures" "$results"
    find "$system/var/cache/apt/archives" -maxdepth 1 -name '*.deb' -exec mv -t "$bare/var/cache/apt/archives" {} +
    rm -rf "$system"
}
trap finish EXIT
put_tree "$system"
cp -r "$results" "$system/packages"
enter "$system" /project/tests/packages/try.sh
