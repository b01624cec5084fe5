// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/places.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/EmulatorProcess>

#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// The service dies as a process and comes back with what it had.
class RestartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void goesOnWhenTheServiceIsBack();
};

void RestartTest::goesOnWhenTheServiceIsBack()
{
    const QTemporaryDir folder;
    EmulatorProcess service({.scenario = u"empty"_s, .dataFile = folder.filePath(u"data"_s)},
                            emulatorProgram());
    QVERIFY2(service.start(), qPrintable(service.errorString()));
    ChatCase chat;
    const auto point = [&] {
        chat.client->setApiKey(service.access().apiKey);
        chat.client->setApiUrl(service.access().apiUrl);
        chat.client->setRealtimeUrl(service.access().realtimeUrl);
    };
    point();
    QVERIFY(chat.start());
    const QString id = chat.converse(u"before"_s);
    QVERIFY(!id.isEmpty());

    QStringList expected{u"before"_s};
    for (int round = 0; round < 3; ++round) {
        const QString inFlight = u"in flight %1"_s.arg(round);
        const QString offline = u"offline %1"_s.arg(round);
        chat.client->sendMessage(id, {.body = inFlight});
        const QString waiting = u"~"_s + inFlight;
        if (round == 1) // it left
            QTRY_VERIFY(chat.shown(id).contains(waiting));
        if (round == 2) // it arrived
            QTRY_VERIFY(!chat.shown(id).contains(waiting) && chat.shown(id).contains(inFlight));
        service.kill();
        chat.client->sendMessage(id, {.body = offline});
        expected += {inFlight, offline};
        QTRY_VERIFY(chat.client->connectionState() != ChatClient::ConnectionState::Live);
        QVERIFY(service.start());
        QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
        QTRY_COMPARE(chat.shown(id), expected.join(u" | "_s));
    }

    chat.replaceClient(); // what the service has
    point();
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.shown(id), expected.join(u" | "_s));
    QCOMPARE(chat.listed(), QStringList{id});
}

static const Kustomer::Testing::Suite<RestartTest> suite;
#include "tst_restart.moc"
