// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/text/inlinepictures.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "words|[what it shows] address|words"
QString told(const QString &markdown)
{
    QStringList told;
    for (const MarkdownPart &part : markdownParts(markdown)) {
        told << (part.picture.isEmpty() ? part.words.trimmed()
                                        : u"[%1] %2"_s.arg(part.words, part.picture.toString()));
    }
    return told.join(u'|');
}

} // namespace

class InlinePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void splitsAtPictures_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("parts");
        QTest::newRow("none") << u"just words"_s << u"just words"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("one alone")
            << u"![cat](https://a.example/c.png)"_s << u"[cat] https://a.example/c.png"_s;
        QTest::newRow("between words") << u"see ![cat](https://a.example/c.png) here"_s
                                       << u"see|[cat] https://a.example/c.png|here"_s;
        QTest::newRow("two in a line") << u"![1](https://a.example/1)![2](https://a.example/2)"_s
                                       << u"[1] https://a.example/1|[2] https://a.example/2"_s;
        QTest::newRow("with a title")
            << u"![c](https://a.example/c.png \"A cat\")"_s << u"[c] https://a.example/c.png"_s;
        QTest::newRow("in angle brackets")
            << u"![c](<https://a.example/c.png>)"_s << u"[c] https://a.example/c.png"_s;
        QTest::newRow("escaped address")
            << u"![c](https://a.example/c\\_1.png)"_s << u"[c] https://a.example/c_1.png"_s;
        QTest::newRow("parentheses")
            << u"![c](https://a.example/c_(1).png)!"_s << u"[c] https://a.example/c_(1).png|!"_s;
        QTest::newRow("odd characters")
            << u"![c](https://a.example/{c}|1.png)"_s
            << u"[c] "_s + QUrl(u"https://a.example/{c}|1.png"_s).toString();
        QTest::newRow("no address") << u"![c](c.png)"_s << u"![c](c.png)"_s;
        QTest::newRow("another scheme")
            << u"![c](file:///etc/passwd)"_s << u"![c](file:///etc/passwd)"_s;
        QTest::newRow("script") << u"![c](javascript:alert(1))"_s << u"![c](javascript:alert(1))"_s;
        QTest::newRow("over two lines")
            << u"![c](\nhttps://a.example/c)"_s << u"![c](\nhttps://a.example/c)"_s;
        QTest::newRow("as code") << u"write `![c](https://a.example/c)`"_s
                                 << u"write `![c](https://a.example/c)`"_s;
        QTest::newRow("in a block of code")
            << u"```\n![c](https://a.example/c)\n```"_s << u"```\n![c](https://a.example/c)\n```"_s;
        QTest::newRow("behind a block of code") << u"```\ncode\n```\n![c](https://a.example/c)"_s
                                                << u"```\ncode\n```|[c] https://a.example/c"_s;
        QTest::newRow("a link is no picture")
            << u"[c](https://a.example/c)"_s << u"[c](https://a.example/c)"_s;
    }

    void splitsAtPictures()
    {
        QFETCH(const QString, markdown);
        QTEST(told(markdown), "parts");
    }

    void losesNoWords()
    {
        QString many;
        for (int i = 0; i < 200; ++i)
            many += u"word%1 ![p](https://a.example/%1.png) "_s.arg(i);
        QString words;
        for (const MarkdownPart &part : markdownParts(many)) {
            if (part.picture.isEmpty())
                words += part.words;
        }
        for (int i = 0; i < 200; ++i)
            QVERIFY(words.contains(u"word%1 "_s.arg(i)));
    }

    void losesNothingOfHostileTexts()
    {
        for (const QString &piece :
             {u"!["_s, u"![]("_s, u"![](("_s, u"`"_s, u"```\n"_s, u"~~~\n ```"_s, u"![a](b) `"_s}) {
            const QString text = piece.repeated(20'000 / piece.size());
            const QList<MarkdownPart> parts = markdownParts(text);
            QVERIFY(parts == QList<MarkdownPart>{{.words = text}});
        }
    }
};

static const Kustomer::Testing::Suite<InlinePicturesTest> suite;

#include "tst_inlinepictures.moc"
