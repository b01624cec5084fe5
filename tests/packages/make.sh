#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Makes the Debian packages in build/packages, with the flags that Debian itself builds with.
set -euo pipefail
cd "$(dirname "$0")/../.."
. .ci/setup.sh
install_missing "${packages_to_build[@]}" dpkg-dev file

flags() {
    DEB_BUILD_MAINT_OPTIONS=hardening=+all dpkg-buildflags --get "$1"
}
export CXXFLAGS LDFLAGS
CXXFLAGS="$(flags CPPFLAGS) $(flags CXXFLAGS)"
LDFLAGS=$(flags LDFLAGS)
cmake -B build/packages -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_INSTALL_PREFIX=/usr \
    -DKUSTOMERCHAT_TESTS=OFF >/dev/null
cmake --build build/packages
rm -f build/packages/*.deb
cd build/packages
cpack -G DEB >/dev/null
