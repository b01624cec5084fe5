// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QString>

namespace Torture {

/// What the files of a text hold: some texts have some, and whoever knows the text knows them.
/// Answers, whose names have a prefix, have none.
inline QByteArrayList enclosuresOf(const QString &text)
{
    constexpr int every = 5;
    constexpr int longest = 40'000;
    const int number = text.section(u' ', 1, 1).toInt();
    const bool isAnswer = text.section(u' ', 0, 0).contains(u'-');
    QByteArrayList contents;
    for (int file = 0; !isAnswer && number % every == 0 && file < 1 + number % 3; ++file) {
        const QByteArray line = text.toUtf8() + ' ' + QByteArray::number(file) + '\n';
        contents.append(line.repeated(1 + number * 997 % longest / line.size()));
    }
    return contents;
}

} // namespace Torture
