// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatday.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer::Testing {
namespace {

const QString jane = u"jane@example.com"_s;

} // namespace

/// Whoever is told something may do anything.
class LifetimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Kustomer::Testing::failOnAnyWarning(); }

    void bearsAnythingInItsSignals_data();
    void bearsAnythingInItsSignals();
    void tellsNothingFromInsideACall();
    void tellsNothingOfACustomerWhoHasLeft();
    void startsAlthoughAnEarlierStartFailed();
    void waitsWithALoginForTheStart();
    void endsAWaitingLoginOnce_data();
    void endsAWaitingLoginOnce();
    void keepsItsTokenStoreWhileItRuns();
    void tellsEachFailureWithItsError();
    void movesToAThreadWithItsModels();
    void queuesItsValuesByName_data();
    void queuesItsValuesByName();
};

void LifetimeTest::bearsAnythingInItsSignals_data()
{
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<int>("deed");
    QTest::addColumn<Where>("where");
    const QMetaObject &meta = ChatClient::staticMetaObject;
    for (int i = meta.methodOffset(); i < meta.methodCount(); ++i) {
        if (meta.method(i).methodType() != QMetaMethod::Signal)
            continue;
        const QByteArray signal = meta.method(i).methodSignature();
        // An answer that refuses the old token may overtake it; chat/developments sees it come.
        if (signal == "customerDeleted()")
            continue;
        for (int deed = 0; deed < int(hostDeeds().size()); ++deed) {
            for (const Where where : {Where::InTheSlot, Where::InALoop})
                QTest::addRow("%s: %s%s", signal.constData(), hostDeeds()[deed].name,
                              where == Where::InALoop ? " in a loop" : "")
                    << signal << deed << where;
        }
    }
}

void LifetimeTest::bearsAnythingInItsSignals()
{
    QFETCH(QByteArray, signal);
    QFETCH(int, deed);
    QFETCH(Where, where);
    ChatCase chat(u"lab"_s);
    ChatDay day(&chat, hostDeeds()[deed], where);
    day.waitFor(ChatDay::Teller::Client, signal);

    day.run();

    QVERIFY2(day.isOver(), "never told");
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void LifetimeTest::tellsNothingFromInsideACall()
{
    using State = ChatClient::State;
    QList<State> told; // outlives who tells
    ChatCase chat;
    connect(chat.client.get(), &ChatClient::stateChanged, this,
            [&told](State state) { told.append(state); });
    chat.client->start();
    chat.client->stop();
    chat.client->start();
    QCOMPARE(told, QList<State>());
    QCOMPARE(chat.client->state(), State::Starting);

    QTRY_COMPARE(chat.heard(), u"stopped started"_s);
    QCOMPARE(told,
             (QList<State>{State::Starting, State::Stopped, State::Starting, State::Started}));
}

void LifetimeTest::tellsNothingOfACustomerWhoHasLeft()
{
    ChatCase chat;
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());
    const QString id = chat.converse(u"Hello"_s);
    TimelineModel *timeline = chat.client->timeline(id);
    QTRY_COMPARE(timeline->loading(), TimelineModel::Loading::Done);
    chat.forgetHeard();
    // in the model now, and told in a moment
    QObject::connect(timeline, &TimelineModel::rowsInserted, chat.client.get(), [&chat] {
        QTimer::singleShot(0, Qt::PreciseTimer, chat.client.get(), &ChatClient::stop);
        chat.client->logout();
    });

    chat.emulator->sendAsAgent(id, u"For Jane only"_s);

    QTRY_COMPARE(chat.countOf(u"stopped"_s), 1);
    QCOMPARE(chat.countOf(u"conversationCreated"_s), 0);
    QCOMPARE(chat.client->unreadCount(), 0);
}

void LifetimeTest::startsAlthoughAnEarlierStartFailed()
{
    ChatCase chat;
    chat.client->setApiKey(u"bad"_s);
    chat.client->start();
    chat.client->stop();
    chat.client->setApiKey(chat.emulator->apiKey());
    chat.client->start();

    QTRY_COMPARE(chat.heard(), u"stopped started"_s);
    QCOMPARE(chat.client->state(), ChatClient::State::Started);
}

void LifetimeTest::waitsWithALoginForTheStart()
{
    ChatCase chat;
    chat.client->login(chat.jwtFor(u"bob@example.com"_s));
    chat.client->login(chat.jwtFor(jane));
    QTRY_COMPARE(chat.heard(), u"loginFailed"_s);

    chat.client->start();

    QTRY_COMPARE(chat.heard(),
                 u"loginFailed started loggedIn(jane@example.com) conversationsLoaded"_s);
}

void LifetimeTest::endsAWaitingLoginOnce_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("heard");
    QTest::newRow("stop()") << QString() << u"loginFailed"_s;
    QTest::newRow("a start that fails") << u"bad"_s << u"loginFailed startFailed"_s;
}

void LifetimeTest::endsAWaitingLoginOnce()
{
    QFETCH(QString, key);
    QFETCH(QString, heard);
    ChatCase chat;
    const QString good = chat.client->apiKey();
    chat.client->login(chat.jwtFor(jane));
    chat.client->setApiKey(key);
    if (key.isEmpty())
        chat.client->stop();
    else
        chat.client->start();
    QTRY_COMPARE(chat.heard(), heard);

    chat.client->setApiKey(good);
    QVERIFY(chat.start());

    QVERIFY(!chat.client->isLoggedIn());
    QCOMPARE(chat.heard(), heard + u" started"_s);
}

void LifetimeTest::keepsItsTokenStoreWhileItRuns()
{
    ChatCase chat;
    QVERIFY(chat.start());

    chat.client->setTokenStore(nullptr);

    QTRY_COMPARE(chat.heard(), u"started errorOccurred"_s);
    QCOMPARE(chat.client->lastError().kind, Error::Kind::Configuration);
    QVERIFY(chat.logIn());
    QVERIFY(!chat.secrets.isEmpty());
}

void LifetimeTest::tellsEachFailureWithItsError()
{
    ChatCase chat;
    QSignalSpy errors(chat.client.get(), &ChatClient::errorOccurred);
    QStringList words;
    const auto note = [&chat, &words](const QString &reason) {
        words.append(reason);
        QCOMPARE(chat.client->lastError().message, reason);
    };
    connect(chat.client.get(), &ChatClient::startFailed, this, note);
    connect(chat.client.get(), &ChatClient::loginFailed, this, note);
    chat.client->login(u"nonsense"_s);
    chat.client->setApiKey(u"bad"_s);
    chat.client->start();

    QTRY_COMPARE(errors.size(), 2);
    QCOMPARE(words.size(), 2);
    QCOMPARE(errors.first().first().value<Error>().kind, Error::Kind::Configuration);
    QCOMPARE(errors.last().first().value<Error>(), chat.client->lastError());
}

void LifetimeTest::movesToAThreadWithItsModels()
{
    QThread thread;
    auto *client = new ChatClient;
    client->moveToThread(&thread);
    QCOMPARE(client->conversations()->thread(), &thread);
    connect(&thread, &QThread::finished, client, &QObject::deleteLater);
    thread.start();
    thread.quit();
    QVERIFY(thread.wait());
}

void LifetimeTest::queuesItsValuesByName_data()
{
    QTest::addColumn<QByteArray>("signal");
    const QMetaObject &meta = ChatClient::staticMetaObject;
    for (int i = meta.methodOffset(); i < meta.methodCount(); ++i) {
        if (meta.method(i).methodType() == QMetaMethod::Signal)
            QTest::newRow(meta.method(i).methodSignature()) << meta.method(i).methodSignature();
    }
}

void LifetimeTest::queuesItsValuesByName()
{
    QFETCH(QByteArray, signal);
    ChatClient client;
    ChatClient other;
    const QByteArray code = "2" + signal;
    QVERIFY(QObject::connect(&client, code.constData(), &other, code.constData(),
                             Qt::QueuedConnection));
}

} // namespace Kustomer::Testing

static const Kustomer::Testing::Suite<Kustomer::Testing::LifetimeTest> suite;
#include "tst_lifetime.moc"
