
# What the README leaves to whoever tests: its test is a program of its own.
set(CMAKE_AUTOMOC ON)
find_package(Qt6 REQUIRED COMPONENTS Test)
find_package(KustomerChat REQUIRED COMPONENTS Widgets Emulator)
add_executable(tst_chat tst_chat.cpp)
target_link_libraries(tst_chat PRIVATE KustomerChat::Widgets KustomerChat::Emulator Qt6::Test)
target_compile_options(tst_chat PRIVATE -Wall -Wextra -Werror)
target_compile_definitions(tst_chat PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS)
