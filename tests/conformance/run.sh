#!/bin/sh
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT

# run.sh FOLDER: checks the emulator against independent implementations of the protocols it speaks.
# They are installed in FOLDER, so that the sources stay as they are. KUSTOMER_EMULATOR names the
# program. Ends with 77 where there is no npm.
set -eu
: "${KUSTOMER_EMULATOR:?names the program to test}"
folder=${1:?a folder to install into}
command -v npm >/dev/null || { echo "npm is not installed"; exit 77; }
cd "$(dirname "$0")"
mkdir -p "$folder"
cp ./*.js package.json package-lock.json "$folder"
cd "$folder"

# A finished install leaves a copy of the lock file; only a changed one needs a new install.
if ! cmp -s package-lock.json node_modules/.installed-lock; then
    npm ci --silent --no-audit --no-fund
    cp package-lock.json node_modules/.installed-lock
fi
exec node --test --test-timeout=20000 .
