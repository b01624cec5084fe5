// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/markdownreader.h"
#include "chat/reading/plainreading.h"
#include "chat/reading/showable.h"
#include "support/seeds.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is said without a mark, and what looks nearly like one.
const QStringList pieces{u"word"_s,     u"two 2"_s,  u"größe"_s,
                         u"路径"_s,     u"مرحبا"_s,  u"🎉"_s,
                         u" "_s,        u"\n"_s,     u"\n\n"_s,
                         u"  \n"_s,     u"    "_s,   u"\t"_s,
                         u"1. "_s,      u"12500."_s, u"7) "_s,
                         u"-"_s,        u"--"_s,     u"+"_s,
                         u"e-mail"_s,   u"===\n"_s,  u"]"_s,
                         u"]:"_s,       u"("_s,      u")"_s,
                         u"!"_s,        u"&amp;"_s,  u"^"_s,
                         u": "_s,       u"."_s,      u"a@b.de"_s,
                         u"www.a.de"_s, u"\"t\""_s,  u"https://a.de/b-c"_s};

} // namespace

/// What of Markdown is read, and so looked through.
class PlainReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void hasNoMarks_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("read");
        QTest::newRow("emphasis") << u"See **our** *new* __Old__ _own_ ~~no~~"_s
                                  << u"See our new Old own no"_s;
        QTest::newRow("emphasis in emphasis") << u"**a *b* c**"_s << u"a b c"_s;
        QTest::newRow("emphasis that ends with another")
            << u"**bold *it*** *it **bold***"_s << u"bold it it bold"_s;
        QTest::newRow("over two lines") << u"**a\nb**"_s << u"a\nb"_s;
        QTest::newRow("link") << u"a [returns page](https://x.example/secret)."_s
                              << u"a returns page."_s;
        QTest::newRow("link with a title") << u"[a](https://x.example \"secret one\")"_s << u"a"_s;
        QTest::newRow("parentheses in a target") << u"[a](https://x.example/b_(c))d"_s << u"ad"_s;
        QTest::newRow("link without a name")
            << u"[](https://x.example)"_s << u"https://x.example"_s;
        QTest::newRow("emphasised name") << u"[**a** b](https://x.example)"_s << u"a b"_s;
        QTest::newRow("picture") << u"![A red cap](https://x.example/1.png) here"_s
                                 << u"A red cap here"_s;
        QTest::newRow("linked picture")
            << u"[![cap](https://a.example)](https://b.example)"_s << u"cap"_s;
        QTest::newRow("code") << u"run `a*b*c` *now*"_s << u"run a*b*c now"_s;
        QTest::newRow("fence") << u"so:\n```python\nx = [1](2) # *y*\n```\n*ok*"_s
                               << u"so:\n\nx = [1](2) # *y*\n\nok"_s;
        QTest::newRow("heading") << u"## Two steps"_s << u"Two steps"_s;
        QTest::newRow("quotation") << u"> said *so*"_s << u"said so"_s;
        QTest::newRow("list") << u"* one\n* two"_s << u"• one\n• two"_s;
        QTest::newRow("numbers") << u"3. *three*\n4. four"_s << u"3. three\n4. four"_s;
        QTest::newRow("table") << u"a|b\n---|---\n**1**|2"_s << u"a\tb\n1\t2"_s;
        QTest::newRow("escape") << u"5 \\* not \\_so"_s << u"5 * not _so"_s;
    }

    void hasNoMarks()
    {
        QFETCH(const QString, markdown);
        QTEST(plainReading(markdown), "read");
    }

    void keepsWhatIsNoMark_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"nothing"_s, QString(), u"snake_case_name"_s, u"__init__"_s, u"2*3*4"_s,
              u"price* and more"_s, u"a * b * c"_s, u"C:\\Users\\jane"_s, u"**open"_s,
              u"[1] (see below)"_s, u"[a](no link)"_s, u"#4711"_s, u"-5 °C"_s,
              u"https://x.example/a_b_c"_s, u"`open"_s, u"]("_s}) {
            QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text;
        }
    }

    void keepsWhatIsNoMark()
    {
        QFETCH(const QString, text);
        QCOMPARE(plainReading(text), text);
    }

    void readsTextsWithoutAMarkAsTheReaderDoes()
    {
        const quint32 first = Testing::firstSeed();
        for (quint32 seed = first; seed != first + 2000; ++seed) {
            QRandomGenerator random(seed);
            QString text;
            for (int i = random.bounded(1, 16); i > 0; --i)
                text += pieces.at(random.bounded(int(pieces.size())));
            const QString read = readMarkdown(showable(text)).plain();
            QVERIFY2(plainReading(text).simplified() == read.simplified(),
                     qPrintable(u"%1: %2"_s.arg(seed).arg(text)));
        }
    }

    void readsTheWordsThatAreShown()
    {
        const QStringList marks{u"*"_s,        u"**"_s, u"_"_s,       u"`"_s,   u"[a]("_s,
                                u"> "_s,       u"- "_s, u"\n# "_s,    u"|"_s,   u"\n```\n"_s,
                                u"a_b@c.de"_s, u"~~"_s, u"![a](b)"_s, u"\\*"_s, u"---|---\n"_s};
        const QStringList all = pieces + marks;
        const quint32 first = Testing::firstSeed();
        for (quint32 seed = first; seed != first + 2000; ++seed) {
            QRandomGenerator random(seed);
            QString text;
            for (int i = random.bounded(1, 24); i > 0; --i)
                text += all.at(random.bounded(int(all.size())));
            const QString words = wordsOfMarkdown(text);
            QVERIFY2(words == readMarkdown(text).plain(),
                     qPrintable(u"%1: %2"_s.arg(seed).arg(text)));
        }
    }

    void goesOnAsItWasWrittenBeyondWhatIsShown()
    {
        const QString read = plainReading(u"**a**\n"_s + u"b\n"_s.repeated(2000) + u"**c**"_s);
        QVERIFY(read.startsWith("a\nb\n"_L1));
        QVERIFY(read.endsWith("b\n**c**"_L1));
    }

    void takesNoLongerForMarksAlone()
    {
        for (const QString &mark : {u"*"_s, u"["_s, u"]("_s, u"`a"_s, u"**a_"_s, u"[]("_s})
            QVERIFY(plainReading(mark.repeated(20'000)).size() <= 20'000 * mark.size());
    }
};

static const Kustomer::Testing::Suite<PlainReadingTest> suite;

#include "tst_plainreading.moc"
