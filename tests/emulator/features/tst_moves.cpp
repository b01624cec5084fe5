// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Conversations that are reopened, merged and deleted (wire §12, §20).
class MovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhereAMergedConversationGoesOn();
    void losesADeletedConversation();
    void tellsOfAReopenedConversation();
    void tellsOfOneThatAMessageReopens();
    void tellsNothingOnDemand();
    void refusesWhatCannotBe();

private:
    bool isListed(const QString &id)
    {
        for (const auto &session : m_jane->api.get(u"/c/v1/chat/sessions"_s).list()) {
            if (session[u"id"] == id)
                return true;
        }
        return false;
    }
    int statusOf(const QString &id)
    {
        return m_jane->api.get(u"/c/v1/chat/sessions/%1/messages"_s.arg(id)).status;
    }
    QString activity()
    {
        return m_jane->api.get(u"/c/v1/chat/customers/stats"_s)
            .attribute(u"lastActivity"_s)
            .toString();
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<Device> m_jane;
    const QString m_one = u"65f1c0de0000000000000101"_s;
    const QString m_other = u"65f1c0de0000000000000102"_s;
    const QString m_ended = u"65f1c0de0000000000000105"_s;
};

void MovesTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_jane = std::make_unique<Device>(*m_emulator);
    QVERIFY(m_jane->logIn(*m_emulator));
    QVERIFY(m_jane->connect());
}

void MovesTest::tellsWhereAMergedConversationGoesOn()
{
    const QString before = activity();
    m_emulator->control("POST", u"/sessions/%1/merge"_s.arg(m_one), {{u"into"_s, m_other}});
    const auto told = m_jane->realtime.takeData(u"kustomer.app.chat.session.merge"_s)
                          .value("data"_L1)
                          .toObject();
    QCOMPARE(told[u"id"].toString(), m_one);
    QCOMPARE(told[u"attributes"][u"into"].toString(), m_other);
    QVERIFY(!isListed(m_one));
    QVERIFY(isListed(m_other));
    QCOMPARE(statusOf(m_one), 404);
    QVERIFY(activity() > before);
}

void MovesTest::losesADeletedConversation()
{
    m_emulator->control("DELETE", u"/sessions/%1"_s.arg(m_one));
    const auto told = m_jane->realtime.takeData(u"kustomer.app.chat.session.delete"_s)
                          .value("data"_L1)
                          .toObject();
    QCOMPARE(told[u"id"].toString(), m_one);
    QVERIFY(!isListed(m_one));
    QCOMPARE(m_jane->api.say(m_one, u"Hello?"_s).status, 404);
}

void MovesTest::tellsOfAReopenedConversation()
{
    m_emulator->reopenConversation(m_ended);
    const auto told = m_jane->realtime.takeData(u"kustomer.app.chat.session.reopen"_s)
                          .value("data"_L1)
                          .toObject();
    QCOMPARE(told[u"id"].toString(), m_ended);
    QVERIFY(told[u"attributes"][u"lockedAt"].isNull());
}

void MovesTest::tellsOfOneThatAMessageReopens()
{
    m_emulator->setEndedConversations(Emulator::EndedConversations::Reopen);
    QCOMPARE(m_jane->api.say(m_ended, u"One more thing"_s).status, 201);
    const auto told = m_jane->realtime.takeData(u"kustomer.app.chat.session.reopen"_s)
                          .value("data"_L1)
                          .toObject();
    QCOMPARE(told[u"id"].toString(), m_ended);
    QVERIFY(told[u"attributes"][u"lockedAt"].isNull());
}

void MovesTest::tellsNothingOnDemand()
{
    m_emulator->control("PATCH", u"/moves"_s, {{u"tells"_s, false}});
    m_emulator->control("DELETE", u"/sessions/%1"_s.arg(m_one));
    QVERIFY(m_jane->realtime.settle());
    QVERIFY(!m_jane->realtime.hasFrame(u"kustomer.app.chat.session.delete"_s));
    QVERIFY(!isListed(m_one));
}

void MovesTest::refusesWhatCannotBe()
{
    const auto merged = [this](const QString &id, const QString &into) {
        return m_emulator->control("POST", u"/sessions/%1/merge"_s.arg(id), {{u"into"_s, into}});
    };
    QVERIFY(merged(m_one, m_one).contains("errors"_L1));
    QVERIFY(merged(m_one, u"nobody"_s).contains("errors"_L1));
    QVERIFY(merged(u"nobody"_s, m_one).contains("errors"_L1));
    QVERIFY(isListed(m_one));
}

static const Kustomer::Testing::Suite<MovesTest> suite;

#include "tst_moves.moc"
