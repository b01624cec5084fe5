// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTranslator>

namespace Kustomer {

/// A language in which one text takes many words.
class ManyWords final : public QTranslator
{
public:
    explicit ManyWords(const QByteArray &text)
        : m_text(text)
    { }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return m_text == text ? QStringLiteral("Take all of it back, and each of its files as well")
                              : QString();
    }

private:
    QByteArray m_text;
};

} // namespace Kustomer
