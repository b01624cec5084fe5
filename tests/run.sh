#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds everything with warnings as errors and runs all tests.
# Arguments go to ctest, for instance -R protocol.
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/setup.sh
install_missing "${packages_to_build[@]}" "${packages_to_run[@]}"
command -v npm >/dev/null || install_missing nodejs npm

cmake --preset debug
cmake --build --preset debug
ctest --preset debug -j "$(nproc)" "$@"
