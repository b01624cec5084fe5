#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Builds the benchmarks, runs them and prints one table. What can't be measured here is named.
#   tests/benchmarks/run.sh [--only P2,P3] [--json FILE] [--markdown tests/benchmarks/README.md]
set -euo pipefail
started_in=$PWD
cd "$(dirname "$0")/../.."
. .ci/setup.sh
install_missing "${packages_to_build[@]}" "${packages_to_run[@]}" python3 binutils
install_missing qt6-webengine-dev || echo "No QtWebEngine: P1, P9 and P11 have no peer." >&2
install_missing xvfb xauth || echo "No Xvfb: P1 and P9 run without a screen." >&2
command -v npm >/dev/null || install_missing nodejs npm || true
(cd tests/benchmarks/pusherjs && npm ci --silent --no-audit --no-fund) \
    || echo "No pusher-js: P6 and R1 to R3 have no peer." >&2

cmake --preset release -B build/benchmarks \
    -DKUSTOMERCHAT_BENCHMARKS=ON -DKUSTOMERCHAT_TESTS=OFF -DKUSTOMERCHAT_EXAMPLES=OFF \
    -DKUSTOMERCHAT_DESIGNER=OFF >&2
cmake --build build/benchmarks >&2

report=$PWD/tests/benchmarks/report.py
programs=$PWD/build/benchmarks/tests/benchmarks
cd "$started_in"
exec python3 "$report" "$programs" "$@"
