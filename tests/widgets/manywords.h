// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTest>
#include <QTranslator>

namespace Kustomer {

/// A language in which one text takes many words.
class ManyWords final : public QTranslator
{
public:
    ManyWords(const QByteArray &text, const QString &words)
        : m_text(text)
        , m_words(words)
    { }

    /// A row for each language, with a column "words".
    static void addRows()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << QStringLiteral(
            "Take all of it back, and each of its files as well");
        QTest::newRow("German") << QStringLiteral(
            "Alles davon zurücknehmen und auch jede einzelne der Dateien");
        QTest::newRow("Thai") << QStringLiteral("นำทั้งหมดนี้กลับคืนมารวมทั้งไฟล์แต่ละไฟล์ที่แนบมาด้วยทั้งหมด");
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return m_text == text ? m_words : QString();
    }

private:
    QByteArray m_text;
    QString m_words;
};

} // namespace Kustomer
