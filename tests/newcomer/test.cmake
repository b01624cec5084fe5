# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT

# What the pages leave to whoever tests: programs, and everything else once through the compiler.
set(CMAKE_AUTOMOC ON)
find_package(Qt6 REQUIRED COMPONENTS Network)
link_libraries(KustomerChat::Widgets KustomerChat::Emulator Qt6::Network Qt6::Test)
add_compile_options(-Wall -Wextra -Werror)
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS)
target_compile_definitions(tst_chat PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS)

add_executable(tst_supportpage pages/emulator/tst_supportpage.cpp)
add_executable(login login.cpp)
add_executable(report report.cpp)
add_executable(bot bot.cpp)
add_executable(support pages/designer/main.cpp pages/designer/supportform.cpp pages/designer/supportform.h
    pages/designer/form.ui) # as its page has it
set_target_properties(support PROPERTIES AUTOUIC ON)

file(GLOB pages pages/*/*.cpp pages/*/*.h)
list(FILTER pages EXCLUDE REGEX tst_)
add_library(pages OBJECT ${pages})
set_target_properties(pages PROPERTIES AUTOUIC ON)
