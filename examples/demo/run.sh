#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds the demo and runs it; arguments go to the demo.
# Without a display it does the main job headless and says where the screenshots are.
set -euo pipefail
cd "$(dirname "$0")/../.."
. .ci/setup.sh
install_missing "${packages_to_build[@]}" "${packages_to_run[@]}"

cmake --preset release -DKUSTOMERCHAT_TESTS=OFF -DCMAKE_UNITY_BUILD=ON >&2
cmake --build --preset release --target kustomer-chat-demo kustomer-emulator >&2

arguments=("$@")
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [[ " $* " != *" --screenshots"* ]]; then
    arguments+=(--screenshots build/release/screenshots)
fi
exec build/release/examples/demo/kustomer-chat-demo "${arguments[@]}"
