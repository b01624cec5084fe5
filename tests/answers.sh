# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# To be sourced. keep_answers FOLDER: what is compiled in that folder, which has another name each time, is
# kept where ccache is installed, as the project's own files are.
# shellcheck shell=bash
keep_answers() {
    command -v ccache >/dev/null || return 0
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$1 CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=include_file_mtime,include_file_ctime
}
