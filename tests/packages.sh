#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Makes the Debian packages, lets lintian judge them, installs them into a system of their own and
# builds and runs somebody else's application there. Needs root, as chroot does.
#   tests/packages.sh           with the release of Debian that this is
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "$(id -u)" -ne 0 ]; then
    exec sudo --preserve-env=XDG_CACHE_HOME,HOME "$PWD/tests/packages.sh" "$@"
fi
. .ci/setup.sh
install_missing "${packages_to_build[@]}" "${packages_to_run[@]}" debootstrap dpkg-dev lintian

cmake -B build/packages -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_INSTALL_PREFIX=/usr \
    -DCMAKE_INSTALL_LIBDIR="lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)" -DCMAKE_SKIP_INSTALL_RPATH=ON \
    -DKUSTOMERCHAT_TESTS=OFF >/dev/null
cmake --build build/packages
rm -f build/packages/*.deb
(cd build/packages && cpack -G DEB >/dev/null)
lintian --fail-on error --tag-display-limit 0 build/packages/*.deb

release=$(. /etc/os-release && echo "$VERSION_CODENAME")
system=${XDG_CACHE_HOME:-$HOME/.cache}/kustomer-chat/packages-$release
if [ ! -e "$system/made" ]; then
    echo "Making Debian $release in $system …" >&2
    rm -rf "$system"
    mkdir -p "$system"
    debootstrap --variant=minbase --include=ca-certificates,cmake,ninja-build,g++ "$release" "$system" \
        >"$system.log" || { tail -n 20 "$system.log" >&2; exit 1; }
    touch "$system/made"
fi
rm -rf "$system/try"
mkdir "$system/try"
cp -r build/packages/*.deb tests/consumer "$system/try"
unshare --mount --pid --fork --kill-child -- bash -euo pipefail -c '
    mount --make-rprivate /
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
    cp /etc/resolv.conf "$1/etc/resolv.conf"
    exec chroot "$1" /usr/bin/env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        DEBIAN_FRONTEND=noninteractive bash -euo pipefail -c "
            apt-get update -qq
            apt-get install -y -qq --reinstall /try/*.deb >/dev/null
            kustomer-emulator --version
            cmake -S /try/consumer -B /try/build -G Ninja >/dev/null
            cmake --build /try/build --target consumer
            QT_QPA_PLATFORM=offscreen /try/build/consumer
            kustomer-chat-demo --headless --screenshots /try/pictures
        "
' bash "$system"
