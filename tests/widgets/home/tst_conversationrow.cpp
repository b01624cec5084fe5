// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/base/formatlocale.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/home/conversationrow.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/relativetime.h"

#include <QPalette>
#include <QTimeZone>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class ConversationRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void tellsHowLongAgo_data();
    void tellsHowLongAgo();
    void countsInTheDigitsOfTheLanguage();
    void writesADayAsItsLanguageDoes_data();
    void writesADayAsItsLanguageDoes();
    void takesTheTitleElseWhoAnswers();
    void showsTheFaceOfWhoAnswers();
    void showsTheWordsOfMarkdown();
    void speaksWhatItShows();
    void namesWhoWroteItWhereThatWasTheCustomer();
    void saysNothingTwice();
    void mirrorsItsParts();
    void leavesRoomForTheBadge();
    void marksWhatWaits();

private:
    const QDateTime m_now{QDate(2026, 3, 18), QTime(15, 30), QTimeZone::utc()}; // a Wednesday
    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};
};

void ConversationRowTest::tellsHowLongAgo_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("text");
    QTest::newRow("never") << QDateTime() << QString();
    QTest::newRow("in the future") << m_now.addSecs(90) << u"just now"_s;
    QTest::newRow("far in the future") << m_now.addDays(3) << u"21 Mar"_s;
    QTest::newRow("seconds") << m_now.addSecs(-59) << u"just now"_s;
    QTest::newRow("a minute") << m_now.addSecs(-60) << u"1 min"_s;
    QTest::newRow("almost an hour") << m_now.addSecs(-3599) << u"59 min"_s;
    QTest::newRow("today") << m_now.addSecs(-3600) << u"14:30"_s;
    QTest::newRow("yesterday") << m_now.addDays(-1) << u"Yesterday"_s;
    QTest::newRow("this week") << m_now.addDays(-6) << u"Thu"_s;
    QTest::newRow("a week") << m_now.addDays(-7) << u"11 Mar"_s;
    QTest::newRow("last year") << m_now.addYears(-1) << u"18/03/2025"_s;
}

void ConversationRowTest::tellsHowLongAgo()
{
    QFETCH(const QDateTime, when);
    QTEST(relativeTime(when, m_now, m_locale), "text");
}

void ConversationRowTest::countsInTheDigitsOfTheLanguage()
{
    const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
    QCOMPARE(relativeTime(m_now.addSecs(-900), m_now, arabic), u"١٥ min"_s);
    const Conversation conversation{.lastMessageAt = m_now.addSecs(-900), .unreadCount = 12};
    const QString spoken = conversationRow(conversation, {}, m_now, arabic).spoken();
    QVERIFY2(spoken.contains(u"١٢ unread messages"_s), qPrintable(spoken));
    QCOMPARE(inDigitsOf(arabic, u"2 of %1 and %12, 34"_s), u"٢ of %1 and %12, ٣٤"_s);
    QCOMPARE(inDigitsOf(m_locale, u"2 of %1"_s), u"2 of %1"_s);
}

void ConversationRowTest::writesADayAsItsLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("British") << u"en_GB"_s << u"16 Feb"_s;
    QTest::newRow("American") << u"en_US"_s << u"Feb 16"_s;
    QTest::newRow("German") << u"de_DE"_s << u"16. Feb."_s;
    QTest::newRow("Spanish") << u"es_ES"_s << u"16 feb"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"2月16日"_s;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"2月16日"_s;
    QTest::newRow("Korean") << u"ko_KR"_s << u"2월 16일"_s;
}

void ConversationRowTest::writesADayAsItsLanguageDoes()
{
    QFETCH(const QString, language);
    QTEST(relativeTime(m_now.addDays(-30), m_now, QLocale(language)), "text");
}

void ConversationRowTest::takesTheTitleElseWhoAnswers()
{
    const Team team{.name = u"Acme Care"_s};
    Conversation conversation;
    QCOMPARE(conversationRow(conversation, team, m_now, m_locale).headline,
             isolatedLine(u"Acme Care"_s));
    conversation.responders = {User{.id = u"u"_s, .displayName = u"Sam"_s, .avatarUrl = {}}};
    QCOMPARE(conversationRow(conversation, team, m_now, m_locale).headline, isolatedLine(u"Sam"_s));
    conversation.title = u"My order\nis late"_s;
    QCOMPARE(conversationRow(conversation, team, m_now, m_locale).headline,
             isolatedLine(u"My order is late"_s));
}

void ConversationRowTest::showsTheFaceOfWhoAnswers()
{
    const Team team{.name = u"Acme Care"_s, .iconUrl = QUrl(u"https://acme.example/team.png"_s)};
    const QUrl face(u"https://acme.example/sam.png"_s);
    Conversation conversation;
    const auto row = [&] {
        return conversationRow(conversation, team, m_now, m_locale);
    };
    QCOMPARE(row().partner, team.name);
    QCOMPARE(row().avatarUrl, team.iconUrl);
    conversation.responders = {User{.id = u"u"_s, .displayName = u"Sam"_s, .avatarUrl = face},
                               User{.id = u"v"_s, .displayName = u"Ann"_s, .avatarUrl = {}}};
    QCOMPARE(row().partner, u"Sam"_s);
    QCOMPARE(row().avatarUrl, face);
    conversation.responders.first().avatarUrl = {};
    QCOMPARE(row().partner, u"Sam"_s);
    QCOMPARE(row().avatarUrl, team.iconUrl);
}

void ConversationRowTest::showsTheWordsOfMarkdown()
{
    Conversation conversation;
    conversation.preview = u"> Thank **you**\n- see `order` [4711](https://example.com/a)"_s;
    QCOMPARE(conversationRow(conversation, {}, m_now, m_locale).preview,
             isolatedLine(u"Thank you • see order 4711"_s));
}

void ConversationRowTest::speaksWhatItShows()
{
    const ConversationRow row{.headline = u"Refund"_s,
                              .preview = u"On its way"_s,
                              .time = u"5 min"_s,
                              .partner = u"Sam"_s,
                              .unreadCount = 2,
                              .ended = true,
                              .open = true};
    QCOMPARE(row.spoken(), u"Refund, On its way, 5 min, 2 unread messages, Ended, Open"_s);
}

void ConversationRowTest::namesWhoWroteItWhereThatWasTheCustomer()
{
    Conversation conversation;
    conversation.preview = u"See you"_s;
    const auto preview = [&](const QString &draft = {}) {
        return conversationRow(conversation, {}, m_now, m_locale, draft).preview;
    };
    QCOMPARE(preview(), isolatedLine(u"See you"_s));
    conversation.previewAuthor = Conversation::Author::Company;
    QCOMPARE(preview(), isolatedLine(u"See you"_s));
    conversation.previewAuthor = Conversation::Author::Customer;
    QCOMPARE(preview(), u"You: "_s + isolatedLine(u"See you"_s));
    QCOMPARE(preview(u" Not\nyet "_s), u"Draft: "_s + isolatedLine(u"Not yet"_s));
    QCOMPARE(preview(u" \n"_s), u"You: "_s + isolatedLine(u"See you"_s));
    QCOMPARE(preview(u"My card: 4111 1111 1111 1111"_s).count(u"1111"_s), 1);
    conversation.preview = u"**not**\n_this_ # 4"_s; // as it was typed
    QCOMPARE(preview(), u"You: "_s + isolatedLine(u"**not** _this_ # 4"_s));
}

void ConversationRowTest::saysNothingTwice()
{
    const Team team{.name = u"Acme Care"_s};
    Conversation conversation;
    conversation.title = u"Hi"_s;
    conversation.preview = u"Hi there"_s;
    QCOMPARE(conversationRow(conversation, team, m_now, m_locale).headline,
             isolatedLine(u"Acme Care"_s));
    conversation.preview = u"Well, Hi there"_s;
    QCOMPARE(conversationRow(conversation, team, m_now, m_locale).headline, isolatedLine(u"Hi"_s));
}

void ConversationRowTest::mirrorsItsParts()
{
    const ChatTheme theme = ChatTheme::from(QPalette(), QFont());
    const ConversationRow row{.headline = u"Refund"_s, .time = u"5 min"_s, .ended = true};
    const QRect rect(10, 100, 300, conversationRowHeight(theme));
    const auto left = ConversationRowLayout::of(row, rect, Qt::LeftToRight, theme);
    const auto right = ConversationRowLayout::of(row, rect, Qt::RightToLeft, theme);
    QVERIFY(left.avatar.right() < left.headline.left());
    QVERIFY(right.avatar.left() > right.headline.right());
    QCOMPARE(right.time.left() - rect.left(), rect.right() - left.time.right());
    QCOMPARE(right.badge.size(), left.badge.size());
}

void ConversationRowTest::leavesRoomForTheBadge()
{
    const ChatTheme theme = ChatTheme::from(QPalette(), QFont());
    ConversationRow row{.preview = u"Hello"_s};
    const QRect rect(0, 0, 280, conversationRowHeight(theme));
    const auto read = ConversationRowLayout::of(row, rect, Qt::LeftToRight, theme);
    row.unreadCount = 120;
    const auto unread = ConversationRowLayout::of(row, rect, Qt::LeftToRight, theme);
    QCOMPARE(read.badge.width(), 0);
    QVERIFY(unread.preview.right() < unread.badge.left());
    QVERIFY(rect.contains(unread.badge));
}

void ConversationRowTest::marksWhatWaits()
{
    const ChatTheme theme = ChatTheme::from(QPalette(), QFont());
    const QRect rect(0, 0, 280, conversationRowHeight(theme));
    Conversation conversation{.preview = u"Here"_s,
                              .previewAuthor = Conversation::Author::Customer};
    const auto shown = [&](const QString &draft = {}) {
        return conversationRow(conversation, {}, m_now, m_locale, draft);
    };
    const auto layout = [&](const ConversationRow &row) {
        return ConversationRowLayout::of(row, rect, Qt::LeftToRight, theme);
    };
    QVERIFY(!shown().waits);
    QCOMPARE(layout(shown()).badge.width(), 0);
    conversation.previewWaits = true;
    QVERIFY(shown().waits);
    QVERIFY(shown().spoken().endsWith(u"Waiting to be sent"_s));
    QVERIFY(layout(shown()).badge.width() > 0);
    QVERIFY(layout(shown()).preview.right() < layout(shown()).badge.left());
    QVERIFY(!shown(u"More"_s).waits); // of which nobody said that it is sent
}

static const Kustomer::Testing::Suite<ConversationRowTest> suite;
#include "tst_conversationrow.moc"
