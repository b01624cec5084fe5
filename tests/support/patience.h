// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTest>

namespace Kustomer::Testing {

/// How long a test waits for what has to come, in milliseconds: only what is broken lasts that
/// long. The five seconds of Qt Test are too few where a machine is busy with others.
inline constexpr int patience = 30'000;

} // namespace Kustomer::Testing

#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, Kustomer::Testing::patience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, words)                                                            \
    QTRY_VERIFY2_WITH_TIMEOUT(expression, words, Kustomer::Testing::patience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected)                                                             \
    QTRY_COMPARE_WITH_TIMEOUT(actual, expected, Kustomer::Testing::patience)
#undef QTRY_COMPARE_LE
#define QTRY_COMPARE_LE(actual, expected)                                                          \
    QTRY_COMPARE_LE_WITH_TIMEOUT(actual, expected, Kustomer::Testing::patience)
