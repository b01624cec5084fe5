# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT

# The class pages and these pages, as HTML and, where Qt's qhelpgenerator is there, as a .qch.
#   cmake --preset release -DKUSTOMERCHAT_DOCUMENTATION=ON
#   cmake --build --preset release --target documentation
find_package(Doxygen 1.9 REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
find_program(KUSTOMERCHAT_QHELPGENERATOR qhelpgenerator HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBEXECS})

function(kustomer_documentation)
    set(KUSTOMERCHAT_PAGES ${PROJECT_BINARY_DIR}/documentation)
    set(KUSTOMERCHAT_QCH NO)
    if(KUSTOMERCHAT_QHELPGENERATOR)
        set(KUSTOMERCHAT_QCH YES)
    endif()
    get_property(headers GLOBAL PROPERTY KUSTOMER_PUBLIC_HEADERS)
    file(GLOB pages CONFIGURE_DEPENDS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/*.md)
    list(JOIN headers "\" \"" input)
    list(JOIN pages "\" \"" more)
    set(KUSTOMERCHAT_PAGES_OF "\"${input}\" \"${more}\"")
    file(MAKE_DIRECTORY ${KUSTOMERCHAT_PAGES})
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/Doxyfile.in ${KUSTOMERCHAT_PAGES}/Doxyfile @ONLY)
    add_custom_command(OUTPUT ${KUSTOMERCHAT_PAGES}/html/index.html
        COMMAND Doxygen::doxygen ${KUSTOMERCHAT_PAGES}/Doxyfile
        DEPENDS ${headers} ${pages} ${KUSTOMERCHAT_PAGES}/Doxyfile
        COMMENT "Class pages"
        VERBATIM)
    add_custom_target(documentation ALL DEPENDS ${KUSTOMERCHAT_PAGES}/html/index.html)
    if(KUSTOMERCHAT_INSTALL)
        install(DIRECTORY ${KUSTOMERCHAT_PAGES}/html DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT CoreDevelopment)
        install(FILES ${KUSTOMERCHAT_PAGES}/kustomerchat.qch DESTINATION ${CMAKE_INSTALL_DOCDIR}
            COMPONENT CoreDevelopment OPTIONAL)
    endif()
endfunction()
kustomer_documentation()
