// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRegularExpression>
#include <QTest>

namespace Kustomer::Testing {

/// Lets any warning of Qt fail the running test, but what it says of a machine without a desktop,
/// and of the pictures that its own tester of models asks for in a program without a screen.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support|QStandardPaths: XDG_RUNTIME_DIR|"
                       "Trying to construct an instance of an invalid type)")));
}

} // namespace Kustomer::Testing
