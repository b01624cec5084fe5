#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Brings the catalogues up to what the sources say: new words come in untranslated, gone ones leave.
#   update.sh --check    changes nothing, and fails where a word is missing, gone or untranslated
set -euo pipefail
cd "$(dirname "$0")/../.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
catalogues=resources/translations
if [ "${1:-}" = --check ]; then
    catalogues=$(mktemp -d)
    trap 'rm -rf "$catalogues"' EXIT
    cp resources/translations/*.ts "$catalogues"
fi
for language in ar de en es fr he it ja ko nl pl pt_BR tr uk zh_CN; do
    "$lupdate" -silent -no-obsolete -locations none -I src src/widgets src/chat ui \
        -source-language en -target-language "$language" \
        -ts "$catalogues/kustomerchat_$language.ts"
done
[ "${1:-}" = --check ] || exit 0

words() {
    grep -hE '<(name|source|comment)>' "$1"
}
# English has its words in the sources, and here what depends on a number.
unfinished() {
    awk -v english="${1##*_}" '
        /<message/ { counts = /numerus/ }
        /type="unfinished"/ && (counts || english != "en.ts") { print FILENAME ":" FNR ":" $0; found = 1 }
        END { exit found }
    ' "$1"
}
spoken=0
for catalogue in resources/translations/*.ts; do
    current=$catalogues/$(basename "$catalogue")
    diff <(words "$catalogue") <(words "$current") >&2 ||
        { echo "$catalogue does not say what the sources say: run $0" >&2; spoken=1; }
    unfinished "$catalogue" >&2 || { echo "$catalogue has words that nobody translated." >&2; spoken=1; }
done
exit "$spoken"
