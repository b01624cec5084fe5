#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds everything with warnings as errors and runs all tests.
#   tests/run.sh [--preset NAME] [ctest argument…]      NAME is debug or sanitize, for instance
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/setup.sh
install_missing "${packages_to_build[@]}" "${packages_to_run[@]}" "${packages_to_hear[@]}"
arguments=()
if [ -n "${KUSTOMER_WITHOUT_NODE:-}" ]; then
    arguments+=(--exclude-regex '^conformance$')
else
    command -v npm >/dev/null || install_missing nodejs npm
fi

preset=debug
if [ "${1:-}" = --preset ]; then
    preset=$2
    shift 2
fi
cmake --preset "$preset"
cmake --build --preset "$preset"
# Half of the time a test waits for what it asked for.
ctest --preset "$preset" -j "$((2 * $(nproc)))" "${arguments[@]}" "$@"
