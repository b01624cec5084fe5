// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace Kustomer::Testing {

/// What applications say in style sheets about widgets that they did not think of.
inline QStringList hostSheets()
{
    using namespace Qt::Literals::StringLiterals;
    return {
        u"QToolTip { padding: 2px }"_s,
        u"QWidget { background: white; color: black }"_s,
        u"QWidget { background-color: #222; color: #eee }"_s,
        u"QLabel { background: white; padding: 20px; border: 3px solid red }"_s,
        u"QTextEdit { border: 1px solid gray; padding: 6px; background: white }"_s,
        u"QAbstractScrollArea { background: black; color: white; border: 2px solid red }"_s,
        u"QPlainTextEdit, QTextEdit { border: 2px; padding: 6px; min-height: 90px }"_s,
        u"QPushButton { background: #333; color: #333; padding: 30px; font: 6pt }"_s,
        u"QScrollBar { background: black; width: 40px }"_s,
        u"* { font: 20pt }"_s,
        u"* { color: red; background: yellow; margin: 3px }"_s,
        u"QMenu { background: black; color: black; font: 30pt } QMenu::item { padding: 0 }"_s,
        u"QFrame { border: 4px solid black; background: pink }"_s,
        u"* { padding: 8px }"_s,
        u"* { margin: 8px }"_s,
        u"* { border: 3px solid red }"_s,
        u"* { padding: 50px; margin: 20px; border: 10px solid red }"_s,
        u"QWidget { letter-spacing: 3px }"_s,
        u"* { font-size: 22pt }"_s,
    };
}

} // namespace Kustomer::Testing
