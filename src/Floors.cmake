# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT

# The vocabulary of this build: a house of floors (see ARCHITECTURE.md), put together into public
# libraries. Each module is one declaration; everything that repeats stands here.

set(KUSTOMERCHAT_INCLUDE_DIR ${PROJECT_BINARY_DIR}/include)
set(KUSTOMERCHAT_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/KustomerChat)
# Before 1.0 each minor version may break what was compiled against the one before it.
set(KUSTOMERCHAT_SOVERSION ${PROJECT_VERSION_MAJOR})
if(PROJECT_VERSION_MAJOR EQUAL 0)
    set(KUSTOMERCHAT_SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
endif()

# Where an installed program or library looks for the others, so that a prefix can be moved. The system
# finds its own.
if(CMAKE_INSTALL_PREFIX STREQUAL "/usr")
    set(CMAKE_SKIP_INSTALL_RPATH ON)
endif()
if(APPLE)
    set(KUSTOMERCHAT_RPATH "@loader_path;@loader_path/../${CMAKE_INSTALL_LIBDIR}")
elseif(UNIX)
    set(KUSTOMERCHAT_RPATH "$ORIGIN;$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")
endif()

# One table of symbols, the one that loaders have read since 2006.
if(UNIX AND NOT APPLE)
    include(CheckLinkerFlag)
    check_linker_flag(CXX -Wl,--hash-style=gnu KUSTOMERCHAT_HAS_GNU_HASH)
endif()

# Addresses that only move with the library take a bit each, where the loader knows that: glibc does since
# 2.36. What mold 1.10 packs it refuses, so that GNU ld links what is optimised.
if(UNIX AND NOT APPLE)
    include(CheckCXXSourceCompiles)
    check_cxx_source_compiles([[
        #include <cstdlib>
        #if !defined(__GLIBC__) || !__GLIBC_PREREQ(2, 36)
        #error "Reads none"
        #endif
        int main() { return 0; }
    ]] KUSTOMERCHAT_LOADER_READS_PACKED)
    set(KUSTOMERCHAT_PACKING -fuse-ld=bfd -Wl,-z,pack-relative-relocs)
    if(KUSTOMERCHAT_LOADER_READS_PACKED)
        check_linker_flag(CXX "${KUSTOMERCHAT_PACKING}" KUSTOMERCHAT_LINKER_PACKS)
    endif()
endif()

# Qt's moc reads whatever a header includes, to the last header of the standard library: most of the time
# of a build whose compiler answers from a cache. It needs that where an interface of Qt's is declared, or
# where a version of Qt decides; elsewhere ours are enough, in a thirtieth of the time.
function(kustomer_lean_moc target)
    get_target_property(configurations Qt6::moc IMPORTED_CONFIGURATIONS)
    if(NOT UNIX OR NOT configurations) # or Qt is built along with us
        return()
    endif()
    list(GET configurations 0 configuration)
    get_target_property(moc Qt6::moc IMPORTED_LOCATION_${configuration})
    set(lean_moc ${PROJECT_BINARY_DIR}/lean-moc)
    file(CONFIGURE OUTPUT ${lean_moc} @ONLY NEWLINE_STYLE UNIX CONTENT [[#!/bin/sh
for argument do
    header=$argument
done
if grep -q -e Q_INTERFACES -e QT_VERSION -e QT_CONFIG -- "$header" 2>/dev/null; then
    exec "@moc@" "$@"
fi
for argument do
    shift
    case $argument in
        "-I@PROJECT_SOURCE_DIR@"* | "-I@PROJECT_BINARY_DIR@"*) ;;
        -I*) continue ;;
    esac
    set -- "$@" "$argument"
done
exec "@moc@" "$@"
]])
    file(CHMOD ${lean_moc} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
        WORLD_READ WORLD_EXECUTE)
    set_target_properties(${target} PROPERTIES AUTOMOC_EXECUTABLE ${lean_moc})
endfunction()

# What every target of this project is compiled with.
function(kustomer_compile_settings target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    target_compile_definitions(${target} PRIVATE
        QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
        QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400)
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /permissive- /utf-8 /Zc:__cplusplus)
    else()
        target_compile_options(${target} PRIVATE
            -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
            -Wold-style-cast
            -fno-exceptions) # nobody throws or catches here; to be ready for it is a fifth of the code
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # which is wrong about QPointer where nothing throws
            target_compile_options(${target} PRIVATE -Wno-use-after-free)
        endif()
    endif()
    if(KUSTOMERCHAT_SANITIZERS)
        # Alignment is asked for at each access to a member, which makes twice the code of it; whoever
        # makes numbers out of bytes does so with qFromBigEndian() and its like.
        set(sanitize -fsanitize=${KUSTOMERCHAT_SANITIZERS} -fno-sanitize=alignment
            -fno-sanitize-recover=all)
        target_compile_options(${target} PRIVATE ${sanitize} -Og -g1 -fno-omit-frame-pointer)
        target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS)
        target_link_options(${target} PRIVATE ${sanitize})
    endif()
    set_target_properties(${target} PROPERTIES
        AUTOMOC ON
        CXX_EXTENSIONS OFF
        CXX_VISIBILITY_PRESET hidden
        VISIBILITY_INLINES_HIDDEN ON
        INSTALL_RPATH "${KUSTOMERCHAT_RPATH}"
        POSITION_INDEPENDENT_CODE ON
        UNITY_BUILD OFF) # but of floors
    kustomer_lean_moc(${target})
endfunction()

# Compiles headers that most files of a target include once; `house/headers` compiles without them.
function(kustomer_precompile target)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # so that ccache can look into them
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    elseif(CMAKE_CXX_COMPILER_ID STREQUAL "Clang") # so that they are the same each time
        target_compile_options(${target} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
    target_precompile_headers(${target} PRIVATE
        <QDateTime> <QHash> <QObject> <QPointer> <QString> <QStringList> <QTimer> <QUrl> <QVariant>
        <algorithm> <chrono> <functional> <memory> <optional> <ranges> <variant> <vector> ${ARGN})
endfunction()

# Makes <KustomerChat/Class> from each "Class=floor/header.h", in the build tree and at install.
function(kustomer_public_headers component)
    # A build within the sources has no path of its clone in them, so that one cache serves all clones.
    set(from_here ${PROJECT_SOURCE_DIR}/src)
    file(REAL_PATH ${PROJECT_SOURCE_DIR} sources)
    file(REAL_PATH ${PROJECT_BINARY_DIR} build)
    cmake_path(IS_PREFIX sources ${build} NORMALIZE is_within)
    if(is_within)
        file(RELATIVE_PATH from_here ${build}/include/KustomerChat ${sources}/src)
    endif()
    foreach(entry IN LISTS ARGN)
        string(REPLACE "=" ";" pair ${entry})
        list(GET pair 0 class)
        list(GET pair 1 header)
        get_filename_component(folder ${header} DIRECTORY)
        set_property(GLOBAL APPEND PROPERTY KUSTOMER_PUBLIC_HEADERS ${PROJECT_SOURCE_DIR}/src/${header})
        file(CONFIGURE OUTPUT ${KUSTOMERCHAT_INCLUDE_DIR}/KustomerChat/${class}
            CONTENT "#include \"${from_here}/${header}\"\n")
        file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/install-include/${class}
            CONTENT "#include \"${header}\"\n")
        if(KUSTOMERCHAT_INSTALL)
            install(FILES ${PROJECT_BINARY_DIR}/install-include/${class}
                DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/KustomerChat
                COMPONENT ${component}Development)
            install(FILES ${PROJECT_SOURCE_DIR}/src/${header}
                DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/KustomerChat/${folder}
                COMPONENT ${component}Development)
        endif()
    endforeach()
endfunction()

# One room of a floor, declared by the CMakeLists.txt of its folder: a sentence that says what lives
# there, the rooms of the same floor that it may look into, and its files; a stem stands for header and
# source. House/floors reads this, and house/documentation compares it with ARCHITECTURE.md.
#   kustomer_room("Where secrets are kept" USES base FILES tokenstore secretname.h)
function(kustomer_room sentence)
    cmake_parse_arguments(PARSE_ARGV 1 ROOM "" "" "USES;FILES")
    file(RELATIVE_PATH room ${PROJECT_SOURCE_DIR}/src ${CMAKE_CURRENT_SOURCE_DIR})
    get_filename_component(floor ${room} DIRECTORY)
    kustomer_stems(files ${ROOM_FILES})
    set_property(GLOBAL APPEND PROPERTY KUSTOMER_FILES_${floor} ${files})
    set_source_files_properties(${files} DIRECTORY ${PROJECT_SOURCE_DIR}/src/${floor}
        PROPERTIES UNITY_GROUP ${room})
    list(JOIN ROOM_USES " " uses)
    set_property(GLOBAL APPEND_STRING PROPERTY KUSTOMER_ROOMS "${room}: ${uses}: ${sentence}\n")
endfunction()

# Full paths of files in this folder; a stem becomes its header and its source.
function(kustomer_stems variable)
    set(files)
    foreach(file IN LISTS ARGN)
        if(file MATCHES "\\.")
            list(APPEND files ${CMAKE_CURRENT_SOURCE_DIR}/${file})
        else()
            list(APPEND files ${CMAKE_CURRENT_SOURCE_DIR}/${file}.h
                ${CMAKE_CURRENT_SOURCE_DIR}/${file}.cpp)
        endif()
    endforeach()
    set(${variable} ${files} PARENT_SCOPE)
endfunction()

# One floor of the house: an object library of rooms, whose includes are "floor/room/header.h".
#   kustomer_floor(transport LIBRARY KustomerChatCore STANDS_ON kustomer_protocol Qt6::Network
#                  ROOMS base http … [FILES …] [PRECOMPILES <QNetworkReply> …] [LEAN])
# A lean floor is optimised for size: it waits for networks and people, and weighs two thirds.
# Where CMAKE_UNITY_BUILD is set, a room is compiled at once.
# Every header must compile alone. One that its own source includes first has done so; house/floors
# sees to that order, and house/headers compiles the others.
function(kustomer_floor name)
    cmake_parse_arguments(PARSE_ARGV 1 FLOOR "LEAN" "LIBRARY" "STANDS_ON;ROOMS;FILES;PRECOMPILES")
    set(target kustomer_${name})
    kustomer_stems(files ${FLOOR_FILES})
    set_property(GLOBAL PROPERTY KUSTOMER_FILES_${name} ${files})
    foreach(room IN LISTS FLOOR_ROOMS)
        add_subdirectory(${room})
    endforeach()
    get_property(files GLOBAL PROPERTY KUSTOMER_FILES_${name})
    set(headers ${files})
    list(FILTER headers INCLUDE REGEX "\\.h$")
    list(REMOVE_ITEM files ${headers})
    add_library(${target} OBJECT ${files})
    kustomer_compile_settings(${target})
    set_target_properties(${target} PROPERTIES
        UNITY_BUILD "${CMAKE_UNITY_BUILD}" UNITY_BUILD_MODE GROUP)
    if(NOT MSVC)
        if(CMAKE_UNITY_BUILD) # neighbours in a room may name what they keep to themselves alike
            target_compile_options(${target} PRIVATE -Wno-shadow)
        endif()
        if(FLOOR_LEAN)
            target_compile_options(${target} PRIVATE $<$<CONFIG:Release,RelWithDebInfo>:-Os>)
        endif()
        # What unwinds for exceptions is a sixth of the libraries. Debuggers read the debug information.
        target_compile_options(${target} PRIVATE
            $<$<CONFIG:Release,RelWithDebInfo>:-fno-asynchronous-unwind-tables>)
    endif()
    kustomer_precompile(${target} ${FLOOR_PRECOMPILES})
    set(with_source ${files})
    list(TRANSFORM with_source REPLACE "\\.cpp$" ".h")
    set(without_source ${headers})
    list(REMOVE_ITEM without_source ${with_source})
    list(REMOVE_ITEM headers ${without_source})
    target_sources(${target} PUBLIC
        FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/src FILES ${headers}
        FILE_SET without_source TYPE HEADERS
            BASE_DIRS ${PROJECT_SOURCE_DIR}/src FILES ${without_source})
    target_include_directories(${target} PUBLIC ${KUSTOMERCHAT_INCLUDE_DIR})
    target_link_libraries(${target} PUBLIC ${FLOOR_STANDS_ON})
    if(BUILD_SHARED_LIBS)
        target_compile_definitions(${target} PRIVATE ${FLOOR_LIBRARY}_EXPORTS)
    else()
        string(TOUPPER ${FLOOR_LIBRARY} library)
        target_compile_definitions(${target} PUBLIC ${library}_STATIC_DEFINE)
    endif()
    set_target_properties(${target} PROPERTIES
        VERIFY_INTERFACE_HEADER_SETS ON
        INTERFACE_HEADER_SETS_TO_VERIFY without_source)

    set(floors ${target})
    foreach(below IN LISTS FLOOR_STANDS_ON)
        if(below MATCHES "^kustomer_")
            get_target_property(deeper ${below} KUSTOMER_FLOORS)
            list(APPEND floors ${deeper})
        endif()
    endforeach()
    list(REMOVE_DUPLICATES floors)
    list(REMOVE_ITEM floors "deeper-NOTFOUND")
    set_target_properties(${target} PROPERTIES KUSTOMER_FLOORS "${floors}")
endfunction()

# One public library, KustomerChat::<component>, made of floors.
#   kustomer_library(Core FLOORS kustomer_protocol … LINKS Qt6::Core … PUBLIC_HEADERS Class=floor/header.h …)
function(kustomer_library component)
    cmake_parse_arguments(PARSE_ARGV 1 LIB "" "" "FLOORS;SOURCES;LINKS;PRIVATE_LINKS;PUBLIC_HEADERS")
    set(target KustomerChat${component})
    add_library(${target} ${LIB_SOURCES})
    add_library(KustomerChat::${component} ALIAS ${target})
    kustomer_compile_settings(${target})
    foreach(floor IN LISTS LIB_FLOORS)
        target_sources(${target} PRIVATE $<TARGET_OBJECTS:${floor}>)
    endforeach()
    target_include_directories(${target} PUBLIC
        $<BUILD_INTERFACE:${KUSTOMERCHAT_INCLUDE_DIR}>
        $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
    target_link_libraries(${target} PUBLIC ${LIB_LINKS} PRIVATE ${LIB_PRIVATE_LINKS})
    if(KUSTOMERCHAT_HAS_GNU_HASH)
        target_link_options(${target} PRIVATE -Wl,--hash-style=gnu)
    endif()
    if(KUSTOMERCHAT_LINKER_PACKS)
        target_link_options(${target} PRIVATE
            "$<$<CONFIG:Release,RelWithDebInfo>:${KUSTOMERCHAT_PACKING}>")
    endif()
    set_target_properties(${target} PROPERTIES
        EXPORT_NAME ${component}
        LINKER_LANGUAGE CXX
        VERSION ${PROJECT_VERSION}
        SOVERSION ${KUSTOMERCHAT_SOVERSION})
    if(NOT BUILD_SHARED_LIBS)
        string(TOUPPER ${target} static)
        target_compile_definitions(${target} PUBLIC ${static}_STATIC_DEFINE)
    endif()

    string(TOLOWER ${component} lower)
    string(TOUPPER ${component} upper)
    include(GenerateExportHeader)
    generate_export_header(${target}
        EXPORT_MACRO_NAME KUSTOMERCHAT_${upper}_EXPORT
        EXPORT_FILE_NAME ${KUSTOMERCHAT_INCLUDE_DIR}/KustomerChat/${lower}_export.h)
    kustomer_public_headers(${component} ${LIB_PUBLIC_HEADERS})
    if(NOT KUSTOMERCHAT_INSTALL)
        return()
    endif()
    install(FILES ${KUSTOMERCHAT_INCLUDE_DIR}/KustomerChat/${lower}_export.h
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/KustomerChat COMPONENT ${component}Development)
    # A program needs the library; who builds against it, the rest as well.
    install(TARGETS ${target} EXPORT KustomerChat${component}Targets
        RUNTIME COMPONENT ${component}
        LIBRARY COMPONENT ${component} NAMELINK_COMPONENT ${component}Development
        ARCHIVE COMPONENT ${component}Development)
    install(EXPORT KustomerChat${component}Targets NAMESPACE KustomerChat::
        DESTINATION ${KUSTOMERCHAT_CMAKE_DIR} COMPONENT ${component}Development)
    export(EXPORT KustomerChat${component}Targets NAMESPACE KustomerChat::
        FILE ${PROJECT_BINARY_DIR}/KustomerChat${component}Targets.cmake)
endfunction()

# What several tests need, compiled once; a test is linked with test_<name>.
#   kustomer_test_support(loopbackserver SOURCES support/loopbackserver.cpp LINKS Qt6::Network)
function(kustomer_test_support name)
    cmake_parse_arguments(PARSE_ARGV 1 SUPPORT "" "" "FLOORS;LINKS;SOURCES")
    set(target test_${name})
    add_library(${target} OBJECT ${SUPPORT_SOURCES})
    kustomer_compile_settings(${target})
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/tests)
    foreach(floor IN LISTS SUPPORT_FLOORS)
        get_target_property(floors ${floor} KUSTOMER_FLOORS)
        target_link_libraries(${target} PRIVATE ${floors})
    endforeach()
    target_link_libraries(${target} PRIVATE ${SUPPORT_LINKS} Qt6::Test)
endfunction()

# One program of several Qt Test suites below this folder (base/backoff is base/tst_backoff.cpp),
# linked with the floors it looks at. ctest lists each suite by itself.
#   kustomer_tests(transport SUITES base/backoff … [FLOORS kustomer_transport] [SOURCES …] [LINKS …])
function(kustomer_tests name)
    cmake_parse_arguments(PARSE_ARGV 1 TESTS "" "" "FLOORS;LINKS;SOURCES;SUITES")
    set(target tests_${name})
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    set(sources ${TESTS_SUITES})
    list(TRANSFORM sources REPLACE "([^/]+)$" "tst_\\1.cpp")
    add_executable(${target} ${sources} ${TESTS_SOURCES}
        ${PROJECT_SOURCE_DIR}/tests/support/suites.cpp ${PROJECT_SOURCE_DIR}/tests/support/suite.h)
    kustomer_compile_settings(${target})
    if(KUSTOMERCHAT_SANITIZERS) # the floors are optimised, or they would be slow; a test needs it not
        target_compile_options(${target} PRIVATE -O0)
    endif()
    kustomer_precompile(${target} <QSignalSpy> <QTest>)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    foreach(floor IN LISTS TESTS_FLOORS)
        get_target_property(floors ${floor} KUSTOMER_FLOORS)
        target_link_libraries(${target} PRIVATE ${floors})
    endforeach()
    target_link_libraries(${target} PRIVATE test_places ${TESTS_LINKS} Qt6::Test)
    foreach(suite IN LISTS TESTS_SUITES)
        kustomer_test(${folder}/${suite} COMMAND ${target} ${folder}/${suite})
    endforeach()
endfunction()

# One line of ctest, with what every test runs in.
function(kustomer_test name)
    add_test(NAME ${name} ${ARGN})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=kustomer.*=true;DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus"
        TIMEOUT 240)
endfunction()

# The package that find_package(KustomerChat) finds, after an install and in the build tree.
function(kustomer_package)
    include(CMakePackageConfigHelpers)
    configure_package_config_file(${PROJECT_SOURCE_DIR}/src/KustomerChatConfig.cmake.in
        ${PROJECT_BINARY_DIR}/KustomerChatConfig.cmake
        INSTALL_DESTINATION ${KUSTOMERCHAT_CMAKE_DIR}
        NO_SET_AND_CHECK_MACRO)
    write_basic_package_version_file(${PROJECT_BINARY_DIR}/KustomerChatConfigVersion.cmake
        COMPATIBILITY SameMinorVersion)
    file(COPY ${PROJECT_SOURCE_DIR}/src/FindGumbo.cmake ${PROJECT_SOURCE_DIR}/src/FindMd4c.cmake
        DESTINATION ${PROJECT_BINARY_DIR})
    if(KUSTOMERCHAT_INSTALL)
        install(FILES
                ${PROJECT_BINARY_DIR}/KustomerChatConfig.cmake
                ${PROJECT_BINARY_DIR}/KustomerChatConfigVersion.cmake
                ${PROJECT_SOURCE_DIR}/src/FindGumbo.cmake
                ${PROJECT_SOURCE_DIR}/src/FindMd4c.cmake
            DESTINATION ${KUSTOMERCHAT_CMAKE_DIR} COMPONENT CoreDevelopment)
        install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
            DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT Core)
        # The pages, laid out as here, because they refer to one another.
        install(FILES
                ${PROJECT_SOURCE_DIR}/ARCHITECTURE.md
                ${PROJECT_SOURCE_DIR}/CHANGELOG.md
                ${PROJECT_SOURCE_DIR}/CONTRIBUTING.md
                ${PROJECT_SOURCE_DIR}/README.md
                ${PROJECT_SOURCE_DIR}/SECURITY.md
            DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT CoreDevelopment)
        install(FILES ${PROJECT_SOURCE_DIR}/tests/benchmarks/README.md
            DESTINATION ${CMAKE_INSTALL_DOCDIR}/tests/benchmarks COMPONENT CoreDevelopment)
        install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/documentation
            DESTINATION ${CMAKE_INSTALL_DOCDIR}/resources COMPONENT CoreDevelopment
            FILES_MATCHING PATTERN *.md)
    endif()
endfunction()
