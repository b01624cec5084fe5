# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT

# What `cpack` makes of an install below /usr: four Debian packages and an archive of the sources.
#   cmake -B build/packages -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_INSTALL_PREFIX=/usr
#   cmake --build build/packages && cd build/packages && cpack -G DEB
# tests/packages.sh does it and tries what comes out.

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
function(kustomer_papers package component)
    install(FILES ${papers}/copyright ${papers}/${package}/changelog.gz
            ${papers}/${package}/changelog.Debian.gz
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component} EXCLUDE_FROM_ALL)
endfunction()
kustomer_papers(${kustomer_runtime} Core)
kustomer_papers(${kustomer_development} CoreDevelopment)
kustomer_papers(${kustomer_emulator} Emulator)
kustomer_papers(${kustomer_demo} Demo)

# For those who build without CMake. Qt's own files know its other flags.
function(kustomer_pkgconfig component requirements)
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/kustomerchat.pc.in
        ${papers}/KustomerChat${component}.pc @ONLY)
    install(FILES ${papers}/KustomerChat${component}.pc
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT ${component}Development)
endfunction()
kustomer_pkgconfig(Core "Qt6Core Qt6Network Qt6Sql Qt6WebSockets")
if(TARGET KustomerChatWidgets)
    kustomer_pkgconfig(Widgets "KustomerChatCore Qt6Widgets Qt6Svg")
endif()
if(TARGET KustomerChatEmulator)
    kustomer_pkgconfig(Emulator "Qt6Core Qt6Network Qt6WebSockets")
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
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
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

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME ${kustomer_runtime})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_RECOMMENDS "libqt6sql6-sqlite, fonts-noto-color-emoji")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SUGGESTS "qt6-image-formats-plugins")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME ${kustomer_development})
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${kustomer_runtime} (= ${PROJECT_VERSION}), \
${kustomer_emulator} (= ${PROJECT_VERSION}), qt6-base-dev, qt6-websockets-dev")
set(CPACK_DEBIAN_EMULATOR_PACKAGE_NAME ${kustomer_emulator})
set(CPACK_DEBIAN_EMULATOR_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_DEMO_PACKAGE_NAME ${kustomer_demo})
set(CPACK_DEBIAN_DEMO_PACKAGE_SECTION net)

include(CPack)
cpack_add_component_group(Runtime DESCRIPTION
"Chat widget and headless client: the libraries
 Native Qt 6 widgets and a client for support chat with Kustomer, without a browser engine. This is an
 unofficial client; it is not made by Kustomer.")
cpack_add_component_group(Development DESCRIPTION
"Chat widget and headless client: what is needed to build with them
 Headers, CMake and pkg-config files, and the Qt Designer plugin of the native chat widget.")
cpack_add_component_group(Emulator DESCRIPTION
"Local emulator of the chat service, for tests without an account
 A program and a library that play the service on the loopback interface, with faults on demand.")
cpack_add_component_group(Demo DESCRIPTION
"Demo of the native chat widget
 A small shop with the chat in it and the console of a support agent beside it; it brings its own service.")
foreach(component IN ITEMS Core Widgets)
    cpack_add_component(${component} GROUP Runtime)
endforeach()
foreach(component IN ITEMS CoreDevelopment WidgetsDevelopment EmulatorDevelopment Designer)
    cpack_add_component(${component} GROUP Development)
endforeach()
cpack_add_component(Emulator GROUP Emulator)
cpack_add_component(Demo GROUP Demo)
