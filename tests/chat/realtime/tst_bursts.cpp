// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int count = 200;

QStringList bodies(const QSignalSpy &received)
{
    QStringList bodies;
    for (const QList<QVariant> &values : received)
        bodies.append(values.first().value<Message>().body);
    return bodies;
}

QStringList numbered(const QString &words)
{
    QStringList texts;
    for (int number = 0; number < count; ++number)
        texts.append(words.arg(number));
    return texts;
}

} // namespace

/// Many messages at once.
class BurstsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void putsWhatComesAtOnceIntoTheRowsAtOnce();
    void tellsOfEachMessageInTheOrderInWhichItCame();
    void keepsConversationsApart();
    void letsNobodyElseHaveWhatIsLeftOfABurst();
};

void BurstsTest::putsWhatComesAtOnceIntoTheRowsAtOnce()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const TimelineModel *timeline = chat.client->timeline(id);
    QTRY_COMPARE(timeline->loading(), TimelineModel::Loading::Done);
    const QSignalSpy inserted(timeline, &TimelineModel::rowsInserted);

    const QStringList texts = numbered(u"%1 of many"_s);
    for (const QString &text : texts)
        chat.emulator->sendAsAgent(id, text);

    QTRY_COMPARE(chat.shown(id), u"Hello | "_s + texts.join(u" | "_s));
    QVERIFY2(inserted.size() < count / 2, QByteArray::number(inserted.size()));
}

void BurstsTest::tellsOfEachMessageInTheOrderInWhichItCame()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const QSignalSpy received(chat.client.get(), &ChatClient::messageReceived);

    const QStringList texts = numbered(u"%1 of many"_s);
    for (const QString &text : texts)
        chat.emulator->sendAsAgent(id, text);

    QTRY_COMPARE(received.size(), count);
    QCOMPARE(bodies(received), texts);
    QCOMPARE(chat.client->unreadCount(), count);
}

void BurstsTest::keepsConversationsApart()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString one = chat.converse(u"One"_s);
    const QString other = chat.converse(u"Other"_s);
    const QSignalSpy received(chat.client.get(), &ChatClient::messageReceived);

    QStringList told;
    for (int number = 0; number < count; ++number) {
        const QString text = QString::number(number);
        chat.emulator->sendAsAgent(number % 3 == 0 ? one : other, text);
        told.append(text);
    }

    QTRY_COMPARE(received.size(), count);
    QCOMPARE(bodies(received), told);
    QTRY_COMPARE(chat.shown(one), chat.kept(one).join(u" | "_s));
    QTRY_COMPARE(chat.shown(other), chat.kept(other).join(u" | "_s));
}

void BurstsTest::letsNobodyElseHaveWhatIsLeftOfABurst()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const QString one = chat.converse(u"One"_s);
    const QString other = chat.converse(u"Other"_s);
    connect(chat.client->timeline(one), &TimelineModel::rowsInserted, chat.client.get(),
            &ChatClient::logout);

    chat.emulator->sendAsAgent(one, u"Goodbye"_s);
    chat.emulator->sendAsAgent(other, u"For you only"_s);

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QTRY_VERIFY(chat.requestCount(u"POST /c/v1/tracking/tokens"_s) > 0);
    QCOMPARE(chat.listed(), QStringList());
}

static const Suite<BurstsTest> suite;
#include "tst_bursts.moc"
