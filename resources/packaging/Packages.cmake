# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT

# What `cpack` makes of an install below /usr: four Debian packages and an archive of the sources.
# tests/packages.sh makes them and tries what comes out.

set(kustomer_runtime libkustomerchat${KUSTOMERCHAT_SOVERSION})
set(kustomer_development libkustomerchat-dev)
set(kustomer_emulator kustomerchat-emulator)
set(kustomer_demo kustomerchat-demo)

# Papers that every package carries.
file(READ ${PROJECT_SOURCE_DIR}/LICENSE licence)
string(REGEX REPLACE "\n\n" "\n .\n" licence "${licence}")
string(REGEX REPLACE "\n([^ ])" "\n \\1" licence "${licence}")
set(papers ${PROJECT_BINARY_DIR}/packaging)
file(CONFIGURE OUTPUT ${papers}/copyright @ONLY CONTENT
"Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: @PROJECT_NAME@ for Qt

Files: *
Copyright: 2026 The KustomerChat for Qt authors
License: MIT
 @licence@")
string(TIMESTAMP today "%a, %d %b %Y %H:%M:%S +0000" UTC)
foreach(package IN ITEMS ${kustomer_runtime} ${kustomer_development} ${kustomer_emulator} ${kustomer_demo})
    file(CONFIGURE OUTPUT ${papers}/${package}/changelog.Debian @ONLY CONTENT
"@package@ (@PROJECT_VERSION@) unstable; urgency=medium

  * What is new is in changelog.gz, which the project keeps.

 -- The KustomerChat for Qt authors <maintainers@kustomerchat.invalid>  @today@
")
    file(ARCHIVE_CREATE OUTPUT ${papers}/${package}/changelog.gz
        PATHS ${PROJECT_SOURCE_DIR}/CHANGELOG.md FORMAT raw COMPRESSION GZip COMPRESSION_LEVEL 9)
    file(ARCHIVE_CREATE OUTPUT ${papers}/${package}/changelog.Debian.gz
        PATHS ${papers}/${package}/changelog.Debian FORMAT raw COMPRESSION GZip COMPRESSION_LEVEL 9)
endforeach()
file(CONFIGURE OUTPUT ${papers}/${kustomer_runtime}/overrides CONTENT
"# Two libraries that are never installed one without the other.
${kustomer_runtime}: package-name-doesnt-match-sonames
")
file(CONFIGURE OUTPUT ${papers}/${kustomer_emulator}/overrides CONTENT
"# The library is the program's, and for tests.
${kustomer_emulator}: package-name-doesnt-match-sonames
")
function(kustomer_papers package component)
    if(EXISTS ${papers}/${package}/overrides)
        install(FILES ${papers}/${package}/overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
            RENAME ${package} COMPONENT ${component} EXCLUDE_FROM_ALL)
    endif()
    install(FILES ${papers}/copyright ${papers}/${package}/changelog.gz
            ${papers}/${package}/changelog.Debian.gz
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component} EXCLUDE_FROM_ALL)
endfunction()
kustomer_papers(${kustomer_runtime} Core)
kustomer_papers(${kustomer_development} CoreDevelopment)
kustomer_papers(${kustomer_emulator} Emulator)
kustomer_papers(${kustomer_demo} Demo)

# For those who build without CMake; wherever the prefix is. A static library hands on what it stands on.
#   kustomer_pkgconfig(Core REQUIRES Qt6Core [STATIC_REQUIRES Qt6Sql …] [STATIC_LIBRARIES -lqt6keychain …])
file(RELATIVE_PATH to_prefix /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
string(REGEX REPLACE "/$" "" to_prefix ${to_prefix})
function(kustomer_pkgconfig component)
    cmake_parse_arguments(PARSE_ARGV 1 PC "" "" "REQUIRES;STATIC_REQUIRES;STATIC_LIBRARIES")
    set(libraries)
    set(definitions)
    if(NOT BUILD_SHARED_LIBS)
        list(APPEND PC_REQUIRES ${PC_STATIC_REQUIRES})
        list(JOIN PC_STATIC_LIBRARIES " " libraries)
        string(PREPEND libraries " ")
        string(TOUPPER " -DKustomerChat${component}_STATIC_DEFINE" definitions)
    endif()
    list(JOIN PC_REQUIRES " " requirements)
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/kustomerchat.pc.in
        ${papers}/KustomerChat${component}.pc @ONLY)
    install(FILES ${papers}/KustomerChat${component}.pc
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT ${component}Development)
endfunction()
kustomer_pkgconfig(Core REQUIRES Qt6Core
    STATIC_REQUIRES Qt6Network Qt6Sql Qt6WebSockets simdjson STATIC_LIBRARIES -lqt6keychain -lmd4c)
if(TARGET KustomerChatWidgets)
    get_directory_property(printing DIRECTORY src DEFINITION KUSTOMERCHAT_PRINTING)
    get_directory_property(bus DIRECTORY src DEFINITION KUSTOMERCHAT_BUS)
    list(TRANSFORM printing PREPEND Qt6)
    list(TRANSFORM bus PREPEND Qt6)
    kustomer_pkgconfig(Widgets REQUIRES KustomerChatCore Qt6Widgets
        STATIC_REQUIRES Qt6Network Qt6Svg ${printing} ${bus} STATIC_LIBRARIES -lgumbo)
endif()
if(TARGET KustomerChatEmulator)
    kustomer_pkgconfig(Emulator REQUIRES Qt6Core STATIC_REQUIRES Qt6Network Qt6Sql Qt6WebSockets)
endif()

function(kustomer_manual page component)
    file(ARCHIVE_CREATE OUTPUT ${papers}/${page}.1.gz
        PATHS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${page}.1 FORMAT raw COMPRESSION GZip COMPRESSION_LEVEL 9)
    install(FILES ${papers}/${page}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${component})
endfunction()
if(TARGET kustomer-emulator)
    kustomer_manual(kustomer-emulator Emulator)
endif()
if(TARGET kustomer-chat-demo)
    kustomer_manual(kustomer-chat-demo Demo)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/kustomer-chat-demo.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT Demo)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/kustomer-chat-demo.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT Demo)
    install(FILES ${PROJECT_SOURCE_DIR}/src/designer/kustomerchatwidget.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
        RENAME kustomer-chat-demo.svg COMPONENT Demo)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The KustomerChat for Qt authors")
set(CPACK_PACKAGE_CONTACT "The KustomerChat for Qt authors <maintainers@kustomerchat.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # or else all packages would have the same one
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_STRIP_FILES ON)
set(CPACK_SOURCE_GENERATOR TXZ)
set(CPACK_SOURCE_IGNORE_FILES "/build/;/\\\\.git/;/node_modules/")
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/src ${PROJECT_BINARY_DIR}/src/emulator
    ${PROJECT_BINARY_DIR}/src/widgets)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# The linker hears of libraries by a trigger. Scripts of that name keep CPack from writing its own, which
# would call the linker; they need not be there.
file(WRITE ${papers}/triggers "activate-noawait ldconfig\n")
set(linker ${papers}/triggers ${papers}/none/postinst ${papers}/none/postrm)

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME ${kustomer_runtime})
set(CPACK_DEBIAN_RUNTIME_DESCRIPTION
"native Kustomer support chat for Qt applications - libraries
Native Qt 6 widgets and a client for support chat with Kustomer, without a
browser engine. This is an unofficial client; it is not made by Kustomer.")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${linker})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS "libqt6sql6-sqlite") # a plugin, which no linker sees
set(CPACK_DEBIAN_RUNTIME_PACKAGE_RECOMMENDS "fonts-noto-color-emoji")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SUGGESTS "qt6-image-formats-plugins")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME ${kustomer_development})
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION
"native Kustomer support chat for Qt applications - development files
Headers, CMake and pkg-config files, and the Qt Designer plugin of the native
chat widget for Kustomer. Unofficial; not made by Kustomer.")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${kustomer_runtime} (= ${PROJECT_VERSION}), \
${kustomer_emulator} (= ${PROJECT_VERSION}), qt6-base-dev")
set(CPACK_DEBIAN_EMULATOR_PACKAGE_NAME ${kustomer_emulator})
set(CPACK_DEBIAN_EMULATOR_DESCRIPTION
"local emulator of the Kustomer chat service
A program and a library that play the service on the loopback interface, with
faults on demand: for development and tests without an account. Unofficial;
not made by Kustomer.")
set(CPACK_DEBIAN_EMULATOR_PACKAGE_CONTROL_EXTRA ${linker})
set(CPACK_DEBIAN_EMULATOR_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_DEMO_PACKAGE_NAME ${kustomer_demo})
set(CPACK_DEBIAN_DEMO_DESCRIPTION
"demo of the native Kustomer chat widget for Qt
A small shop with the chat in it and the console of a support agent beside it.
It brings its own service. Unofficial; not made by Kustomer.")
set(CPACK_DEBIAN_DEMO_PACKAGE_SECTION net)
set(CPACK_DEBIAN_DEMO_PACKAGE_DEPENDS "qt6-qpa-plugins")

include(CPack)
foreach(group IN ITEMS Runtime Development Emulator Demo)
    cpack_add_component_group(${group})
endforeach()
foreach(component IN ITEMS Core Widgets)
    cpack_add_component(${component} GROUP Runtime)
endforeach()
foreach(component IN ITEMS CoreDevelopment WidgetsDevelopment EmulatorDevelopment Designer)
    cpack_add_component(${component} GROUP Development)
endforeach()
cpack_add_component(Emulator GROUP Emulator)
cpack_add_component(Demo GROUP Demo)
