# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT

# Adds to kustomer_widgets what the chat says in other languages; English needs a catalogue for its plurals. `update.sh` beside this
# brings the catalogues up to the sources.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

set(languages ar de en es fr he it ja ko nl pl pt_BR tr uk zh_CN)
set(catalogues ${languages})
list(TRANSFORM catalogues REPLACE "(.+)" "${CMAKE_CURRENT_LIST_DIR}/kustomerchat_\\1.ts")
qt6_add_translation(compiled ${catalogues})

list(TRANSFORM languages REPLACE "(.+)" "        <file>kustomerchat_\\1.qm</file>\n" OUTPUT_VARIABLE files)
list(JOIN files "" files)
file(CONFIGURE OUTPUT kustomerchat_translations.qrc CONTENT
"<RCC>
    <qresource prefix=\"/kustomerchat/translations\">
${files}    </qresource>
</RCC>
")
qt6_add_resources(resource ${CMAKE_CURRENT_BINARY_DIR}/kustomerchat_translations.qrc OPTIONS --threshold 0)
set_source_files_properties(${resource} PROPERTIES SKIP_AUTOMOC ON)
target_sources(kustomer_widgets PRIVATE ${resource})
