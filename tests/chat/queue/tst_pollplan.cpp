// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/followupaddress.h"
#include "chat/queue/followupwords.h"
#include "chat/queue/pollplan.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What follows from the numbers and texts of a queue.
class PollPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void asksTheSoonerTheShorterTheWait_data();
    void asksTheSoonerTheShorterTheWait();
    void stopsWhereNobodyWaits();
    void takesAddressesOfAllCountries_data();
    void takesAddressesOfAllCountries();
    void saysHowLongItTakes_data();
    void saysHowLongItTakes();
};

void PollPlanTest::asksTheSoonerTheShorterTheWait_data()
{
    QTest::addColumn<int>("estimate");
    QTest::addColumn<int>("seconds");
    QTest::newRow("unknown") << -1 << 30;
    QTest::newRow("shortest") << 1 << 6;
    QTest::newRow("below a minute") << 59 << 6;
    QTest::newRow("a minute") << 60 << 30;
    QTest::newRow("below five") << 299 << 30;
    QTest::newRow("five minutes") << 300 << 60;
    QTest::newRow("below ten") << 599 << 60;
    QTest::newRow("ten minutes") << 600 << 60;
    QTest::newRow("an hour") << 3600 << 360;
}

void PollPlanTest::asksTheSoonerTheShorterTheWait()
{
    QFETCH(int, estimate);
    QFETCH(int, seconds);
    SessionQueue queue;
    if (estimate >= 0)
        queue.estimate = std::chrono::seconds(estimate);
    QCOMPARE(pauseAfter(queue, 1000ms), std::optional<std::chrono::milliseconds>(seconds * 1000ms));
    QCOMPARE(pauseAfter(queue, 1ms), std::optional<std::chrono::milliseconds>(seconds * 1ms));
}

void PollPlanTest::stopsWhereNobodyWaits()
{
    QVERIFY(!pauseAfter({.estimate = 0s}, 1000ms));
}

void PollPlanTest::takesAddressesOfAllCountries_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("e-mail") << u"email"_s << u" jane@example.com "_s << true;
    QTest::newRow("e-mail, long ending") << u"email"_s << u"jane@example.photography"_s << true;
    QTest::newRow("e-mail, other letters") << u"email"_s << u"jané@exämple.рф"_s << true;
    QTest::newRow("e-mail without a name") << u"email"_s << u"@example.com"_s << false;
    QTest::newRow("e-mail without a host") << u"email"_s << u"jane@"_s << false;
    QTest::newRow("e-mail without an ending") << u"email"_s << u"jane@gmail"_s << false;
    QTest::newRow("two ats") << u"email"_s << u"jane@@example.com"_s << false;
    QTest::newRow("two dots") << u"email"_s << u"jane@example..com"_s << false;
    QTest::newRow("comma") << u"email"_s << u"jane@gmail,com"_s << false;
    QTest::newRow("wide") << u"email"_s << u"ｊａｎｅ＠example.com"_s << true;
    QTest::newRow("from a page") << u"email"_s << u"mailto:jane@example.com"_s << true;
    QTest::newRow("extension") << u"voice"_s << u"(555) 555–0100 ext. 89"_s << true;
    QTest::newRow("two words") << u"email"_s << u"jane @example.com"_s << false;
    QTest::newRow("no e-mail") << u"email"_s << u"+49 30 1234567"_s << false;
    QTest::newRow("Germany") << u"sms"_s << u"+49 30 / 1234567"_s << true;
    QTest::newRow("United States") << u"voice"_s << u"(555) 555-0100"_s << true;
    QTest::newRow("Arabic digits") << u"sms"_s << u"+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧"_s << true;
    QTest::newRow("too short") << u"sms"_s << u"12"_s << false;
    QTest::newRow("too long") << u"sms"_s << QString(21, u'1') << false;
    QTest::newRow("no number") << u"voice"_s << u"call me"_s << false;
    QTest::newRow("nothing") << u"email"_s << QString() << false;
}

void PollPlanTest::takesAddressesOfAllCountries()
{
    QFETCH(QString, channel);
    QFETCH(QString, address);
    QFETCH(bool, isTaken);
    QCOMPARE(!followUpAddressFrom(channel, address).isEmpty(), isTaken);
}

void PollPlanTest::saysHowLongItTakes_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("no time") << 5 << u"less than a minute"_s;
    QTest::newRow("rounded up") << 181 << u"about 4 minutes"_s;
    QTest::newRow("never one") << 60 << u"about 2 minutes"_s;
    QTest::newRow("hours") << 3 * 3600 << u"about 3 hours"_s;
}

void PollPlanTest::saysHowLongItTakes()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);
    QCOMPARE(FollowUpWords::duration(std::chrono::seconds(seconds), QLocale::c()), words);
}

static const Kustomer::Testing::Suite<PollPlanTest> suite;

#include "tst_pollplan.moc"
