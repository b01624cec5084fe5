#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Real clients and a real service as processes, random trouble, and a count of what got lost, doubled
# or out of order; exits 1 if anything did. The seed that is printed draws the same trouble again; what
# happened stands in build/torture/journal, one file a world.
#   ./tests/torture.sh --faults N | --kills N | --soak N [--seed S] [--worlds N]
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/setup.sh
install_missing "${packages_to_build[@]}" "${packages_to_run[@]}"

cmake --preset release -B build/torture >&2
cmake --build build/torture --target torture >&2
QT_LOGGING_RULES="${QT_LOGGING_RULES-kustomer.*=false}" exec build/torture/tests/torture/torture \
    --journal build/torture/journal "$@"
