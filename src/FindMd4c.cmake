# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT

# Finds md4c as md4c::md4c. Its own package file also asks for its HTML renderer, which
# distributions ship apart and nobody needs here.
find_path(MD4C_INCLUDE_DIR md4c.h)
find_library(MD4C_LIBRARY md4c)
mark_as_advanced(MD4C_INCLUDE_DIR MD4C_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Md4c REQUIRED_VARS MD4C_LIBRARY MD4C_INCLUDE_DIR)

if(Md4c_FOUND AND NOT TARGET md4c::md4c)
    add_library(md4c::md4c UNKNOWN IMPORTED GLOBAL)
    set_target_properties(md4c::md4c PROPERTIES
        IMPORTED_LOCATION ${MD4C_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${MD4C_INCLUDE_DIR})
endif()
