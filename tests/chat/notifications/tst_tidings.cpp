// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/notifications/tidings.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using Sight = Tidings::Sight;

namespace {

Message message(const QString &conversationId, const QString &body, int second = 0,
                Message::Direction direction = Message::Direction::FromCompany)
{
    return {.id = body,
            .conversationId = conversationId,
            .body = body,
            .createdAt = QDateTime::fromSecsSinceEpoch(1741083000 + second, Qt::UTC),
            .direction = direction};
}

/// What is told until all is told, such as `a: Hi`, or `a: You there? (2)`.
QStringList told(Tidings &tidings)
{
    QStringList all;
    while (const std::optional<Tidings::Item> item = tidings.next()) {
        QString one = item->newest.conversationId + u": "_s + item->newest.body;
        if (item->count > 1)
            one += u" (%1)"_s.arg(item->count);
        all.append(one);
    }
    return all;
}

} // namespace

class TidingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void tellsOfAMessageOnce()
    {
        Tidings tidings;
        QVERIFY(tidings.take(message(u"a"_s, u"Hi"_s), Sight::Unseen));
        QVERIFY(tidings.isAnyDue());
        QCOMPARE(told(tidings), QStringList{u"a: Hi"_s});
        QCOMPARE(told(tidings), QStringList());
    }

    void tellsNothingOfWhatIsOnScreen()
    {
        Tidings tidings;
        QVERIFY(!tidings.take(message(u"a"_s, u"Hi"_s), Sight::Seen));
        QCOMPARE(told(tidings), QStringList());
    }

    void tellsNothingOfWhatTheCustomerWrote()
    {
        Tidings tidings;
        QVERIFY(!tidings.take(message(u"a"_s, u"Hi"_s, 0, Message::Direction::FromCustomer),
                              Sight::Unseen));
        QCOMPARE(told(tidings), QStringList());
    }

    void tellsOfABurstOnce()
    {
        Tidings tidings;
        for (int second = 0; second < 3; ++second)
            tidings.take(message(u"a"_s, QString::number(second), second), Sight::Unseen);
        tidings.take(message(u"b"_s, u"Hi"_s), Sight::Unseen);
        QCOMPARE(told(tidings), (QStringList{u"a: 2 (3)"_s, u"b: Hi"_s}));
    }

    void tellsOfTheNewestHoweverTheyCome()
    {
        Tidings tidings;
        tidings.take(message(u"a"_s, u"new"_s, 9), Sight::Unseen);
        tidings.take(message(u"a"_s, u"old"_s, 1), Sight::Unseen);
        QCOMPARE(told(tidings), QStringList{u"a: new (2)"_s});
    }

    void tellsOfTheLastOfOneInstant()
    {
        Tidings tidings;
        for (const QString &id : {u"2"_s, u"3"_s, u"1"_s})
            tidings.take(message(u"a"_s, id), Sight::Unseen);
        QCOMPARE(told(tidings), QStringList{u"a: 3 (3)"_s});
    }

    void replacesWhatStands()
    {
        Tidings tidings;
        tidings.take(message(u"a"_s, u"Hi"_s), Sight::Unseen);
        QCOMPARE(told(tidings), QStringList{u"a: Hi"_s});
        tidings.take(message(u"a"_s, u"You there?"_s, 9), Sight::Unseen);
        QCOMPARE(told(tidings), QStringList{u"a: You there? (2)"_s});
    }

    void settlesWhatWasRead()
    {
        Tidings tidings;
        QVERIFY(!tidings.settle(u"a"_s));
        tidings.take(message(u"a"_s, u"Hi"_s), Sight::Unseen);
        QVERIFY2(!tidings.settle(u"a"_s), "nothing stands yet");
        QCOMPARE(told(tidings), QStringList());
        tidings.take(message(u"a"_s, u"Hi"_s), Sight::Unseen);
        QCOMPARE(told(tidings), QStringList{u"a: Hi"_s});
        QVERIFY(tidings.settle(u"a"_s));
        QVERIFY(!tidings.settle(u"a"_s));
        tidings.take(message(u"a"_s, u"Again"_s, 9), Sight::Unseen);
        QCOMPARE(told(tidings), QStringList{u"a: Again"_s});
    }

    void forgetsEverything()
    {
        Tidings tidings;
        tidings.take(message(u"a"_s, u"Hi"_s), Sight::Unseen);
        QCOMPARE(told(tidings), QStringList{u"a: Hi"_s});
        tidings.take(message(u"b"_s, u"Ho"_s), Sight::Unseen);
        QCOMPARE(tidings.conversations(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(tidings.forget(), QStringList{u"a"_s});
        QVERIFY(!tidings.isAnyDue());
        QCOMPARE(tidings.conversations(), QStringList());
    }
};

static const Testing::Suite<TidingsTest> suite;
#include "tst_tidings.moc"
