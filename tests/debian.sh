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
. tests/system.sh
install_missing debootstrap

make_system "$systems/debian-$release" "$release" ccache
put_tree "$systems/debian-$release"
enter "$systems/debian-$release" KUSTOMER_WITHOUT_NODE=1 KUSTOMER_TEST_SEED="${KUSTOMER_TEST_SEED:-}" \
    /project/tests/run.sh "$@"
