# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT

# Finds gumbo, the HTML parser, as gumbo::gumbo. It brings no package file for CMake.
find_path(GUMBO_INCLUDE_DIR gumbo.h)
find_library(GUMBO_LIBRARY gumbo)
mark_as_advanced(GUMBO_INCLUDE_DIR GUMBO_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Gumbo REQUIRED_VARS GUMBO_LIBRARY GUMBO_INCLUDE_DIR)

if(Gumbo_FOUND AND NOT TARGET gumbo::gumbo)
    add_library(gumbo::gumbo UNKNOWN IMPORTED GLOBAL)
    set_target_properties(gumbo::gumbo PROPERTIES
        IMPORTED_LOCATION ${GUMBO_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${GUMBO_INCLUDE_DIR})
endif()
