// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/api/apicaller.h"
#include "chat/base/telling.h"
#include "chat/base/threadid.h"
#include "chat/conversations/threads.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class ThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void letsGoWhatNobodyHolds();
    void keepsWhatIsHeldOrStillToBeSent();
    void keepsAThreadThatIsTelling();

private:
    static void touch(Threads &threads, int count)
    {
        for (int i = 0; i < count; ++i)
            threads.obtain(u"c%1"_s.arg(i));
    }

    Telling m_telling;
    ApiCaller m_caller{nullptr, &m_telling};
};

void ThreadsTest::letsGoWhatNobodyHolds()
{
    Threads threads(&m_caller, &m_telling, {});
    touch(threads, 3 * Threads::mostIdle);

    QCOMPARE(threads.all().size(), Threads::mostIdle);
    QVERIFY(!threads.find(u"c0"_s));
    QVERIFY(threads.find(u"c%1"_s.arg(3 * Threads::mostIdle - 1)));
}

void ThreadsTest::keepsWhatIsHeldOrStillToBeSent()
{
    Threads threads(&m_caller, &m_telling, {});
    threads.hold(u"held"_s);
    threads.obtain(u"waiting"_s)
        ->sheet()
        .show({.clientId = u"1"_s,
               .conversationId = u"waiting"_s,
               .createdAt = QDateTime::currentDateTimeUtc(),
               .direction = Message::Direction::FromCustomer,
               .delivery = Message::Delivery::Queued});
    const QString local = newLocalThreadId();
    threads.obtain(local);

    touch(threads, 3 * Threads::mostIdle);

    for (const QString &id : {u"held"_s, u"waiting"_s, local})
        QVERIFY2(threads.find(id), qPrintable(id));
}

void ThreadsTest::keepsAThreadThatIsTelling()
{
    Threads threads(&m_caller, &m_telling, {});
    Thread *telling = threads.obtain(u"telling"_s);
    QObject host;
    connect(telling->model(), &TimelineModel::rowsInserted, &host,
            [&] { touch(threads, 3 * Threads::mostIdle); });

    telling->receive({Message{.id = u"1"_s, .createdAt = QDateTime::currentDateTimeUtc()}});

    QCOMPARE(threads.find(u"telling"_s), telling);
}

static const Kustomer::Testing::Suite<ThreadsTest> suite;
#include "tst_threads.moc"
