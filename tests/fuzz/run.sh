#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# Builds the fuzz targets and runs them, two at a time, over their kept corpora.
#   tests/fuzz/run.sh [--seconds N] [--seed N] [--corpora DIR] [target…]
# New inputs go to DIR/<target> (a temporary folder where none is given), never to the kept ones.
# Without a seed every run tries other inputs.
# Ends with a line for each target; fails if one has found something, which is kept in DIR too.
set -euo pipefail
cd "$(dirname "$0")/../.."
. .ci/setup.sh

seconds=60
seed=0
corpora=
targets=()
while [ $# -gt 0 ]; do
    case $1 in
    --seconds) seconds=$2; shift 2 ;;
    --seed) seed=$2; shift 2 ;;
    --corpora) corpora=$2; shift 2 ;;
    *) targets+=("$1"); shift ;;
    esac
done
[ ${#targets[@]} -gt 0 ] || targets=(answer article document event form handoff head json markdown picture token)
[ -n "$corpora" ] || corpora=$(mktemp -d)

install_missing "${packages_to_build[@]}" "${packages_to_fuzz[@]}"
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

export UBSAN_OPTIONS=print_stacktrace=1
export LSAN_OPTIONS=print_suppressions=0:suppressions=$PWD/tests/sanitizers/leaks.supp

fuzz() {
    local target=$1 kept=tests/fuzz/corpus/$1 dictionary=tests/fuzz/$1.dict
    local out=$corpora/$target
    mkdir -p "$out/corpus"
    local options=(-max_total_time="$seconds" -seed="$seed" -timeout=20 -rss_limit_mb=2048
                   -print_final_stats=1 -artifact_prefix="$out/")
    [ ! -f "$dictionary" ] || options+=(-dict="$dictionary")
    build/fuzz/tests/fuzz/fuzz_"$target" "${options[@]}" "$out/corpus" "$kept" \
        2>&1 | grep -v '^libpng' >"$out/log"
}

failed=()
for ((i = 0; i < ${#targets[@]}; i += 2)); do
    running=()
    for target in "${targets[@]:i:2}"; do
        fuzz "$target" &
        running+=($!)
    done
    for job in "${!running[@]}"; do
        wait "${running[job]}" || failed+=("${targets[i + job]}")
    done
done

for target in "${targets[@]}"; do
    log=$corpora/$target/log
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    coverage=$(grep -o 'cov: [0-9]* ft: [0-9]*' "$log" | tail -n 1)
    echo "$target: ${executions:-?} executions, $coverage"
done
for target in "${failed[@]}"; do
    echo "== $target found something:" >&2
    tail -n 60 "$corpora/$target/log" >&2
done
[ ${#failed[@]} -eq 0 ]
