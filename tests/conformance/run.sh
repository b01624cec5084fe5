#!/bin/sh
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT

# Checks the emulator against independent implementations of the protocols it speaks.
# KUSTOMER_EMULATOR names the program.
set -eu
: "${KUSTOMER_EMULATOR:?names the program to test}"
cd "$(dirname "$0")"

# A finished install leaves a copy of the lock file; only a changed one needs a new install.
if ! cmp -s package-lock.json node_modules/.installed-lock; then
    npm ci --silent --no-audit --no-fund
    cp package-lock.json node_modules/.installed-lock
fi
exec node --test --test-timeout=20000 .
