// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/places.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/home/conversationlistpage.h"
#include "widgets/kustomerchatwidget.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/words/translations.h"

#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *context, const char *text, int n = -1)
{
    return QCoreApplication::translate(context, text, nullptr, n);
}

/// The application's own words.
class TheirWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QLatin1StringView(text) == "Today"_L1 ? u"This very day"_s : QString();
    }
};

} // namespace

/// Texts that the application says instead of ours.
class OwnWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }
    void cleanup();

    void saysWhatTheApplicationSays();
    void saysItInOnePlace();
    void saysItInEveryLanguage();
    void goesBeforeTranslatorsOfTheApplication();
    void letsTheLanguageChange();
    void leavesTheApplicationAlone();
    void isSeenAtOnce();
    void reachesEachText_data();
    void reachesEachText();
};

void OwnWordsTest::cleanup()
{
    for (const auto &key : {u"Today"_s, u"Yesterday"_s, u"New conversation"_s, u"%n result(s)"_s,
                            u"ConversationMenu/New conversation"_s})
        KustomerChatWidget::setText(key, {});
    Translations::speak(QLocale::c());
}

void OwnWordsTest::saysWhatTheApplicationSays()
{
    KustomerChatWidget::setText(u"Today"_s, u"This very day"_s);
    QCOMPARE(said("Kustomer::RowWords", "Today"), u"This very day"_s);
    KustomerChatWidget::setText(u"%n result(s)"_s, u"%n hits"_s);
    QCOMPARE(said("Kustomer::ConversationListPage", "%n result(s)", 3), u"3 hits"_s);
    KustomerChatWidget::setText(u"Today"_s, {});
    QCOMPARE(said("Kustomer::RowWords", "Today"), u"Today"_s);
}

void OwnWordsTest::saysItInOnePlace()
{
    KustomerChatWidget::setText(u"ConversationMenu/New conversation"_s, u"Ask again"_s);
    QCOMPARE(said("Kustomer::ConversationMenu", "New conversation"), u"Ask again"_s);
    QCOMPARE(said("Kustomer::ConversationOffer", "New conversation"), u"New conversation"_s);
}

void OwnWordsTest::saysItInEveryLanguage()
{
    KustomerChatWidget::setText(u"Today"_s, u"This very day"_s);
    Translations::speak(QLocale(QLocale::German));
    QCOMPARE(said("Kustomer::RowWords", "Today"), u"This very day"_s);
    QVERIFY(said("Kustomer::ConversationOffer", "New conversation") != u"New conversation"_s);
    KustomerChatWidget::setText(u"Today"_s, {});
    QCOMPARE(said("Kustomer::RowWords", "Today"), u"Heute"_s);
}

void OwnWordsTest::goesBeforeTranslatorsOfTheApplication()
{
    Translations::speak(QLocale(QLocale::German));
    TheirWords host; // of which we were not told
    QCoreApplication::installTranslator(&host);
    KustomerChatWidget::setText(u"Yesterday"_s, u"The day before"_s);
    QCOMPARE(said("Kustomer::RowWords", "Today"), u"This very day"_s);
    QCOMPARE(said("Kustomer::RowWords", "Yesterday"), u"The day before"_s);
    Translations::speak(QLocale(QLocale::French));
    QCOMPARE(said("Kustomer::RowWords", "Today"), u"This very day"_s);
    QCoreApplication::removeTranslator(&host);
}

void OwnWordsTest::letsTheLanguageChange()
{
    KustomerChatWidget::setText(u"Today"_s, u"This very day"_s); // by which a language is known
    Translations::speak(QLocale(QLocale::German));
    QCOMPARE(said("Kustomer::RowWords", "Yesterday"), u"Gestern"_s);
    Translations::speak(QLocale(QLocale::French));
    QCOMPARE(said("Kustomer::RowWords", "Yesterday"), u"Hier"_s);
}

void OwnWordsTest::leavesTheApplicationAlone()
{
    KustomerChatWidget::setText(u"Today"_s, u"This very day"_s);
    QCOMPARE(said("MainWindow", "Today"), u"Today"_s);
}

void OwnWordsTest::isSeenAtOnce()
{
    KustomerChatWidget chat;
    const auto *page = chat.findChild<ConversationListPage *>();
    const auto *button = page->findChild<ActionButton *>(u"kustomer-newConversation"_s);
    QTRY_COMPARE(button->text(), u"New conversation"_s);
    KustomerChatWidget::setText(u"New conversation"_s, u"Ask us"_s);
    QTRY_COMPARE(button->text(), u"Ask us"_s);
}

void OwnWordsTest::reachesEachText_data()
{
    QTest::addColumn<QByteArray>("context");
    QFile catalogue(Testing::fixturePath(u"../../resources/translations/kustomerchat_en.ts"_s));
    QVERIFY(catalogue.open(QIODevice::ReadOnly));
    for (QXmlStreamReader xml(&catalogue); !xml.atEnd(); xml.readNext()) {
        if (xml.isStartElement() && xml.name() == "name"_L1) {
            const QByteArray context = xml.readElementText().toUtf8();
            QTest::newRow(context.constData()) << context;
        }
    }
}

void OwnWordsTest::reachesEachText()
{
    QFETCH(const QByteArray, context);
    KustomerChatWidget::setText(u"Today"_s, u"This very day"_s);
    QCOMPARE(said(context.constData(), "Today"), u"This very day"_s);
}

static const Kustomer::Testing::Suite<OwnWordsTest> suite;

#include "tst_ownwords.moc"
