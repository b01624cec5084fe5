#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Installs the packages that lie in /packages into this bare system, from few to many, and tries what they
# promise. Pictures are left in /pictures.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p /pictures

stage() {
    echo "== $1 (after $((SECONDS / 60)) min $((SECONDS % 60)) s)"
}
install() {
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null </dev/null
}
apt-get update -qq

stage "The demo, with nothing but what it needs"
install /packages/kustomerchat-{demo,emulator}_*.deb /packages/libkustomerchat[0-9]*.deb
kustomer-emulator --version
kustomer-chat-demo --headless --screenshots /pictures/demo

stage "A newcomer, by the README alone"
tests/newcomer/packages.sh /packages

stage "An application of somebody else"
install ninja-build
tests/consumer/run.sh --installed
for page in {ARCHITECTURE,CHANGELOG,CONTRIBUTING,README}.md resources/documentation/{README,recipes,sdk}.md \
    tests/benchmarks/README.md examples/{designerform,testing}; do
    [ -e "/usr/share/doc/KustomerChat/$page" ] || { echo "Not in a package: $page" >&2; exit 1; }
done
for package in $(dpkg-query -W -f '${Package}\n' '*kustomerchat*'); do
    [ -s "/usr/share/doc/$package/copyright" ] || { echo "$package has no copyright" >&2; exit 1; }
done

stage "All public names"
install clang pkgconf python3
tests/names/run.sh

stage "Qt Designer"
install designer-qt6 imagemagick xdotool xvfb
tests/designer/designer.sh /pictures/designer

stage "Lintian"
install lintian
lintian --fail-on error --allow-root --tag-display-limit 0 --info --display-info /packages/*.deb
