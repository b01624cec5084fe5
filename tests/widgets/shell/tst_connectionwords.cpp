// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/shell/connectionwords.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = ChatClient::State;
using ConnectionState = ChatClient::ConnectionState;

class ConnectionWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void leavesShortInterruptionsUntold();
    void tellsALongOneHoweverOftenItChanges();
    void saysNothingWhereNobodyExpectsAConnection();
    void asksForALoginThatWasLost();
    void tellsOnceThatAnInterruptionIsOver();
    void tellsNothingOfWhatWasNotTold();

private:
    static constexpr Availability open = Availability::Online;
    static constexpr auto aMoment = 20ms;
};

void ConnectionWordsTest::leavesShortInterruptionsUntold()
{
    ConnectionWords connection(nullptr, aMoment);
    connection.note(State::Started, ConnectionState::Live, open);
    connection.note(State::Started, ConnectionState::Connecting, open);
    QVERIFY(connection.text().isEmpty());
    connection.note(State::Started, ConnectionState::Offline, open);
    QTRY_VERIFY(connection.text().startsWith(u"Offline"_s));
    QCOMPARE(connection.urgency(), Banner::Urgency::Warning);
    connection.note(State::Started, ConnectionState::Live, open);
    QVERIFY(connection.text().isEmpty());
}

void ConnectionWordsTest::tellsALongOneHoweverOftenItChanges()
{
    ConnectionWords connection(nullptr, 200ms);
    bool isOffline = false;
    QTimer flapping;
    flapping.callOnTimeout(&connection, [&] {
        isOffline = !isOffline;
        connection.note(State::Started,
                        isOffline ? ConnectionState::Offline : ConnectionState::Connecting, open);
    });
    flapping.start(20);
    QTRY_VERIFY(!connection.text().isEmpty());
}

void ConnectionWordsTest::saysNothingWhereNobodyExpectsAConnection()
{
    ConnectionWords connection(nullptr, aMoment);
    connection.note(State::Started, ConnectionState::Offline, open);
    QTRY_VERIFY(!connection.text().isEmpty());
    connection.note(State::Started, ConnectionState::Offline, Availability::Disabled);
    QVERIFY(connection.text().isEmpty());
    connection.note(State::Stopped, ConnectionState::Offline, open);
    QVERIFY(connection.text().isEmpty());
}

void ConnectionWordsTest::asksForALoginThatWasLost()
{
    using Login = ConnectionWords::Login;
    ConnectionWords connection(nullptr, aMoment);
    connection.note(State::Started, ConnectionState::Live, open, Login::Required);
    QVERIFY(connection.text().startsWith(u"Please log in again"_s));
    QCOMPARE(connection.urgency(), Banner::Urgency::Warning);
    connection.note(State::Started, ConnectionState::Offline, open, Login::Required);
    QVERIFY(connection.text().startsWith(u"Please log in again"_s));
    connection.note(State::Started, ConnectionState::Offline, Availability::Disabled,
                    Login::Required);
    QVERIFY(connection.text().isEmpty());
    connection.note(State::Stopped, ConnectionState::Offline, open, Login::Required);
    QVERIFY(connection.text().isEmpty());
    connection.note(State::Started, ConnectionState::Live, open, Login::Required);
    connection.note(State::Started, ConnectionState::Live, open);
    QVERIFY(connection.text().isEmpty());
}

void ConnectionWordsTest::tellsOnceThatAnInterruptionIsOver()
{
    ConnectionWords connection(nullptr, aMoment);
    const QSignalSpy over(&connection, &ConnectionWords::recovered);
    connection.note(State::Started, ConnectionState::Live, open);
    connection.note(State::Started, ConnectionState::Connecting, open);
    QTRY_VERIFY(!connection.text().isEmpty());
    connection.note(State::Started, ConnectionState::Offline, open);
    QCOMPARE(over.size(), 0);
    connection.note(State::Started, ConnectionState::Polling, open);
    QCOMPARE(over.size(), 1);
    QVERIFY(connection.text().isEmpty());
    connection.note(State::Started, ConnectionState::Live, open);
    QCOMPARE(over.size(), 1);
}

void ConnectionWordsTest::tellsNothingOfWhatWasNotTold()
{
    ConnectionWords connection(nullptr, aMoment);
    const QSignalSpy over(&connection, &ConnectionWords::recovered);
    connection.note(State::Started, ConnectionState::Connecting, open);
    QTRY_VERIFY(!connection.text().isEmpty());
    connection.note(State::Started, ConnectionState::Live, open); // for the first time
    connection.note(State::Started, ConnectionState::Offline, open);
    connection.note(State::Started, ConnectionState::Live, open); // before it was told
    using Login = ConnectionWords::Login;
    connection.note(State::Started, ConnectionState::Live, open, Login::Required);
    connection.note(State::Started, ConnectionState::Live, open);
    connection.note(State::Started, ConnectionState::Offline, open);
    QTRY_VERIFY(!connection.text().isEmpty());
    connection.note(State::Stopped, ConnectionState::Offline, open);
    QCOMPARE(over.size(), 0);
}

static const Kustomer::Testing::Suite<ConnectionWordsTest> suite;
#include "tst_connectionwords.moc"
