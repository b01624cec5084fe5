// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QMap>

namespace Kustomer::Testing {

/// Articles that were written by somebody who means no good, by name.
inline QMap<QString, QString> hostileArticles()
{
    QMap<QString, QString> articles;
    const QDir folder(fixturePath(QStringLiteral("articles")));
    const QStringList names = folder.entryList({QStringLiteral("*.html")});
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            articles.insert(name, QString::fromUtf8(file.readAll()));
    }
    const auto closed = [](const QString &tag, int times) {
        return QStringLiteral("<%1>").arg(tag).repeated(times) + QStringLiteral("deep")
            + QStringLiteral("</%1>").arg(tag).repeated(times);
    };
    for (const char *tag :
         {"div", "b", "table><tr><td", "ul><li", "blockquote", "details", "font color=x"})
        articles.insert(QStringLiteral("100,000 %1").arg(QLatin1StringView(tag)),
                        closed(QString::fromLatin1(tag), 100'000));
    QString fonts;
    for (int i = 0; i < 300; ++i)
        fonts += QStringLiteral("<font id=f%1><b id=b%1>").arg(i);
    articles.insert(QStringLiteral("open formats"),
                    fonts + QStringLiteral("<p>x").repeated(60'000));
    QString table = QStringLiteral("<table>");
    for (int row = 0; row < 3'000; ++row)
        table += QStringLiteral("<tr>")
            + QStringLiteral("<td colspan=1000 rowspan=65534>x").repeated(100);
    articles.insert(QStringLiteral("giant table"), table);
    articles.insert(QStringLiteral("one word"), QStringLiteral("<p>") + QString(1'500'000, u'w'));
    articles.insert(QStringLiteral("attributes"),
                    QStringLiteral("<p ") + QStringLiteral("a=b ").repeated(200'000) + u'>');
    articles.insert(QStringLiteral("a picture of 50 MB"),
                    QStringLiteral("<p>Before<img alt=chart src=\"data:image/png;base64,")
                        + QString(50'000'000, u'A') + QStringLiteral("\"></p><p>After</p>"));
    articles.insert(QStringLiteral("drawings without an end"),
                    QStringLiteral("<svg onload=alert(1)><object>").repeated(15'000)
                        + QStringLiteral("<p>After</p>"));
    articles.insert(QStringLiteral("angles"), QString(500'000, u'<'));
    return articles;
}

} // namespace Kustomer::Testing
