// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/consent/chatconsent.h"
#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@example.com"_s;
const QString tom = u"tom@example.com"_s;

const QString logout = u"logout"_s;
const QString stop = u"stop"_s;
const QString withdrawal = u"withdrawal"_s; ///< of the consent: both
const QString options = u"other options"_s; ///< with which the chat begins anew

void leave(const ChatCase &chat, const QString &way)
{
    if (way == logout)
        chat.client->logout();
    else if (way == stop)
        chat.client->stop();
    else if (way == options)
        chat.client->setBrandId(u"another"_s);
    else
        chat.client->consent()->withdraw();
}

} // namespace

/// Whoever was served leaves once, by however many ways at a time.
class LeavingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void areToldOnce_data();
    void areToldOnce();
    void areToldOfWhoeverCameAfterALogout();
    void areToldOfWhoeverLoggedInLast();
    void areToldOfWhoeverCameAfterAStop();
};

void LeavingsTest::areToldOnce_data()
{
    QTest::addColumn<QStringList>("ways");
    const QStringList all{logout, stop, withdrawal, options};
    for (const QString &first : all) {
        QTest::addRow("%s", qPrintable(first)) << QStringList{first};
        for (const QString &second : all) {
            QTest::addRow("%s, %s", qPrintable(first), qPrintable(second))
                << QStringList{first, second};
        }
    }
    QTest::newRow("all") << all;
}

void LeavingsTest::areToldOnce()
{
    QFETCH(const QStringList, ways);
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start() && chat.logIn(jane));
    const QSignalSpy left(chat.client.get(), &ChatClient::customerLeft);

    for (const QString &way : ways)
        leave(chat, way);

    if (ways.contains(logout) || ways.contains(withdrawal))
        QTRY_VERIFY(chat.countOf(u"loggedOut"_s) > 0);
    if (ways.contains(stop) || ways.contains(withdrawal))
        QTRY_COMPARE(chat.countOf(u"stopped"_s), 1); // which comes behind it
    else if (ways.contains(options))
        QTRY_COMPARE(chat.countOf(u"started"_s), 2); // likewise
    QCOMPARE(left.size(), 1);
}

void LeavingsTest::areToldOfWhoeverCameAfterALogout()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start() && chat.logIn(jane));
    const QSignalSpy left(chat.client.get(), &ChatClient::customerLeft);

    chat.client->logout();
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(!chat.converse(u"Of a visitor"_s).isEmpty());
    chat.client->stop();

    QTRY_COMPARE(chat.countOf(u"stopped"_s), 1);
    QCOMPARE(left.size(), 2);
}

void LeavingsTest::areToldOfWhoeverLoggedInLast()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start() && chat.logIn(jane));
    const QSignalSpy left(chat.client.get(), &ChatClient::customerLeft);
    chat.emulator->expireTokens();
    QVERIFY(chat.logIn(tom));
    QTRY_COMPARE(left.size(), 1); // Jane

    chat.client->stop();

    QTRY_COMPARE(chat.countOf(u"stopped"_s), 1);
    QCOMPARE(left.size(), 2);
}

void LeavingsTest::areToldOfWhoeverCameAfterAStop()
{
    ChatCase chat(u"lab"_s);
    const QSignalSpy left(chat.client.get(), &ChatClient::customerLeft);
    for (int round = 1; round <= 2; ++round) {
        QVERIFY(chat.start());
        chat.client->stop();
        QTRY_COMPARE(chat.countOf(u"stopped"_s), round);
        QCOMPARE(left.size(), round);
    }
}

static const Kustomer::Testing::Suite<LeavingsTest> suite;
#include "tst_leavings.moc"
