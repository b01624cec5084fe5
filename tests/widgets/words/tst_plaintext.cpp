// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/words/plaintext.h"

#include <QTest>
#include <QTranslator>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// While it lives, the parts of a line are kept apart as Japanese may do.
class ElsewhereWords final : public QTranslator
{
public:
    ElsewhereWords() { QCoreApplication::installTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *, const char *, int) const override
    {
        return QLatin1StringView(context) == "Kustomer::Shown"_L1 ? u"・"_s : QString();
    }
};

} // namespace

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void speaksNoInvisibleMarks()
    {
        const QString name = isolatedLine(u"lamp on.png"_s);
        QCOMPARE(spokenLine(name), u"lamp on.png"_s);
        QCOMPARE(spokenParts({name, {}, u"5 bytes"_s}), u"lamp on.png, 5 bytes"_s);
    }

    void keepsPartsOfALineApart()
    {
        QCOMPARE(shownParts({}, Qt::LeftToRight), QString());
        QCOMPARE(shownParts({{}, u"10:42"_s}, Qt::LeftToRight), u"10:42"_s);
        QCOMPARE(shownParts({u"خيمة\u200f"_s, {}, u"EUR 249"_s}, Qt::LeftToRight),
                 u"\u2066\u2068خيمة\u2069 · \u2068EUR 249\u2069\u2069"_s);
        const ElsewhereWords words;
        QCOMPARE(shownParts({u"Sam"_s, u"10:42"_s}, Qt::RightToLeft),
                 u"\u2067\u2068Sam\u2069・\u206810:42\u2069\u2069"_s);
        QCOMPARE(betweenParts(), u"・"_s);
    }

    void knowsWhatIsSeen()
    {
        for (const QString &seen : {u"a"_s, u" ."_s, u"\u200b🎉"_s, u"ا"_s})
            QVERIFY2(isSeen(seen), qPrintable(seen));
        for (const QString &unseen :
             {u""_s, u" \t\n"_s, u"\u200b\ufeff\u00ad"_s, u"\u3164\u2800"_s})
            QVERIFY2(!isSeen(unseen), qPrintable(unseen));
    }

    void recognisesEmoji_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("emoji");
        QTest::newRow("one") << u"🎉"_s << true;
        QTest::newRow("spaces") << u" 🎉 🎉 "_s << true;
        QTest::newRow("skin tone") << u"👍🏽"_s << true;
        QTest::newRow("family") << u"👨‍👩‍👧"_s << true;
        QTest::newRow("flag") << u"🇫🇷"_s << true;
        QTest::newRow("heart") << u"❤️"_s << true;
        QTest::newRow("burning heart") << u"❤️‍🔥"_s << true;
        QTest::newRow("keycap") << u"1️⃣"_s << true;
        QTest::newRow("letter with a keycap") << u"a\u20e3"_s << false;
        QTest::newRow("signs") << u"❓❗✋⛔⏳➕"_s << true;
        QTest::newRow("squares") << u"🆗🆘🈁"_s << true;
        QTest::newRow("congratulation") << u"㊗️"_s << true;
        QTest::newRow("as text") << u"⌚\ufe0e"_s << false;
        QTest::newRow("arrow") << u"→"_s << false;
        QTest::newRow("alchemy") << u"\U0001f70d"_s << false;
        QTest::newRow("text") << u"🎉 yes"_s << false;
        QTest::newRow("digit") << u"1"_s << false;
        QTest::newRow("empty") << u" "_s << false;
        QTest::newRow("many") << u"🎉"_s.repeated(7) << false;
    }

    void recognisesEmoji()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, emoji);
        QCOMPARE(isEmojiOnly(text), emoji);
    }
};

static const Kustomer::Testing::Suite<PlainTextTest> suite;

#include "tst_plaintext.moc"
