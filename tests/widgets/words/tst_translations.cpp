// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/kustomerchatwidget.h"
#include "widgets/words/translations.h"

#include <QTest>
#include <QTranslator>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QString today()
{
    return QCoreApplication::translate("Kustomer::RowWords", "Today");
}

/// An application's own words.
class HostWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QLatin1String(context) == "Kustomer::RowWords"_L1
                && QLatin1String(text) == "Today"_L1
            ? u"This very day"_s
            : QString();
    }
};

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void cleanup() { Translations::speak(QLocale::c()); }

    void speaksEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Translations::languages())
            QTest::newRow(qPrintable(language)) << language;
        QVERIFY(Translations::languages().size() >= 14);
    }

    void speaksEachLanguage()
    {
        QFETCH(QString, language);
        Translations::speak(Translations::localeOf(language.toLower()));
        QVERIFY2(today() != u"Today"_s || language == u"en"_s, qPrintable(today()));
    }

    void staysEnglishWhereNobodyTranslated()
    {
        Translations::speak(QLocale(u"de_DE"_s));
        QCOMPARE(today(), u"Heute"_s);
        Translations::speak(QLocale(u"is_IS"_s));
        QCOMPARE(today(), u"Today"_s);
        QCOMPARE(QCoreApplication::translate("Kustomer::Help", "%n article(s) found", nullptr, 3),
                 u"3 articles found"_s);
    }

    void countsInTheForms_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("words");
        QTest::newRow("de") << u"de"_s << 2 << u"2 neue Nachrichten"_s;
        QTest::newRow("pl few") << u"pl"_s << 3 << u"3 nowe wiadomości"_s;
        QTest::newRow("pl many") << u"pl"_s << 5 << u"5 nowych wiadomości"_s;
        QTest::newRow("ja") << u"ja"_s << 2 << u"新着メッセージ 2 件"_s;
    }

    void countsInTheForms()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        Translations::speak(Translations::localeOf(language));
        QTEST(QCoreApplication::translate("Kustomer::Announcer", "%n new messages", nullptr, count),
              "words");
    }

    void leavesWordsOfTheApplicationAlone()
    {
        HostWords host;
        QCoreApplication::installTranslator(&host);
        Translations::speak(QLocale(u"de_DE"_s));
        QCOMPARE(today(), u"This very day"_s);
        QCoreApplication::removeTranslator(&host);
    }

    void followsTheWidgetsLanguage()
    {
        KustomerChatWidget chat;
        chat.setLanguage(u"fr_fr"_s);
        QCOMPARE(today(), u"Aujourd’hui"_s);
        QCOMPARE(chat.locale().language(), QLocale::French);
        chat.setLanguage(u"ar"_s);
        QCOMPARE(chat.layoutDirection(), Qt::RightToLeft);
        chat.setLanguage({});
        QCOMPARE(today(), u"Today"_s);
        QCOMPARE(chat.layoutDirection(), QGuiApplication::layoutDirection());
    }

    void runsAsItsWordsDo()
    {
        QLocale::setDefault(QLocale(u"ar_EG"_s)); // of a system whose application speaks English
        KustomerChatWidget chat;
        QCOMPARE(chat.layoutDirection(), Qt::RightToLeft);
        KustomerChatWidget told;
        told.setLayoutDirection(Qt::LeftToRight);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&told, &change);
        QCOMPARE(told.layoutDirection(), Qt::LeftToRight);
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCoreApplication::sendEvent(&chat, &change);
        QCOMPARE(chat.layoutDirection(), Qt::LeftToRight);

        QWidget host; // runs from right to left whatever we speak
        host.setLayoutDirection(Qt::RightToLeft);
        auto *guest = new KustomerChatWidget(&host);
        QCOMPARE(guest->layoutDirection(), Qt::RightToLeft);
        QCoreApplication::sendEvent(guest, &change);
        QCOMPARE(guest->layoutDirection(), Qt::RightToLeft);
        QLocale::setDefault(QLocale::c());
    }

    void formatsAsTheSystemDoesInItsLanguage_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("formats");
        QTest::addColumn<QString>("word");
        QTest::newRow("the system's language") << u"en_GB"_s << u"en"_s << u"en_GB"_s << u"Today"_s;
        QTest::newRow("with a country") << u"en_GB"_s << u"en_us"_s << u"en_US"_s << u"Today"_s;
        QTest::newRow("another language") << u"en_GB"_s << u"de"_s << u"de_DE"_s << u"Heute"_s;
        QTest::newRow("words of another country")
            << u"pt_PT"_s << u"pt"_s << u"pt_PT"_s << u"Hoje"_s;
        QTest::newRow("another script") << u"zh_TW"_s << u"zh"_s << u"zh_CN"_s << u"今天"_s;
        QTest::newRow("empty") << u"de_AT"_s << QString() << u"de_AT"_s << u"Heute"_s;
        QTest::newRow("nobody's") << u"de_AT"_s << u"qq"_s << u"de_AT"_s << u"Heute"_s;
    }

    void formatsAsTheSystemDoesInItsLanguage()
    {
        QFETCH(const QString, system);
        QFETCH(const QString, language);
        const QLocale before;
        QLocale::setDefault(QLocale(system));
        KustomerChatWidget chat;
        chat.setLanguage(language);
        const QString formats = chat.locale().name();
        const QString word = today();
        QLocale::setDefault(before);
        QTEST(formats, "formats");
        QTEST(word, "word");
    }

    void knowsCodesOfTheService_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("locale");
        QTest::newRow("underscore") << u"pt_br"_s << u"pt_BR"_s;
        QTest::newRow("hyphen") << u"en-GB"_s << u"en_GB"_s;
        QTest::newRow("language only") << u"de"_s << u"de_DE"_s;
        QTest::newRow("nobody's") << u"qq"_s << QLocale().name();
        QTest::newRow("empty") << QString() << QLocale().name();
    }

    void knowsCodesOfTheService()
    {
        QFETCH(QString, language);
        QTEST(Translations::localeOf(language).name(), "locale");
    }
};

static const Kustomer::Testing::Suite<TranslationsTest> suite;

#include "tst_translations.moc"
