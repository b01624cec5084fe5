#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Brings the catalogues up to what the sources say: new words come in untranslated, gone ones leave.
set -euo pipefail
cd "$(dirname "$0")/../.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
for language in ar de en es fr he it ja ko nl pl pt_BR tr uk zh_CN; do
    "$lupdate" -silent -no-obsolete -locations none -I src src/widgets src/chat ui \
        -source-language en -target-language "$language" \
        -ts "resources/translations/kustomerchat_$language.ts"
done
