// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/forms/formtalk.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Talk = FormTalk;

} // namespace

/// What was answered in a form reaches the service, and once (wire E21).
class SubmittingFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void submitsWhatAnEarlierProcessAnswered();
    void submitsOnceThoughAnswersAreLost_data();
    void submitsOnceThoughAnswersAreLost();
    void submitsALongFormOnceThoughTheAnswerIsLost();
    void submitsOnceThoughManyConversationsCameSince();
    void submitsOnceThoughTheServiceIsLate();
    void submitsOnceThoughItLeftLate();
    void submitsOnceThoughTheLoginWasLost();
    void findsWhatAnEarlierProcessSubmitted();
};

void SubmittingFormsTest::submitsWhatAnEarlierProcessAnswered()
{
    const QTemporaryDir folder;
    Talk talk(two, folder.path());
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    talk.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/forms/"_s,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = Emulator::Always});
    QVERIFY(talk.say(u"jane@example.com"_s));
    QVERIFY(talk.choose(u"M"_s));
    QTRY_VERIFY(talk.requestCount(responses) > 0);
    talk.replaceClient();
    talk.emulator->clearFaults();
    QVERIFY(talk.start());
    talk.open(talk.id);
    QTRY_VERIFY(talk.isDelivered(twoAnswered));
}

void SubmittingFormsTest::submitsOnceThoughAnswersAreLost_data()
{
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::newRow("no answer") << EmulatorFault::Kind::DropAnswer;
    QTest::newRow("a web page") << EmulatorFault::Kind::HtmlBody;
    QTest::newRow("nothing") << EmulatorFault::Kind::EmptyBody;
    QTest::newRow("half an answer") << EmulatorFault::Kind::TruncatedBody;
    QTest::newRow("no request") << EmulatorFault::Kind::DropConnection;
}

void SubmittingFormsTest::submitsOnceThoughAnswersAreLost()
{
    QFETCH(const EmulatorFault::Kind, kind);
    Talk talk(two);
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    talk.emulator->addFault({.method = u"POST"_s, .path = u"/c/v1/chat/forms/"_s, .kind = kind});
    QVERIFY(talk.say(u"jane@example.com"_s));
    QVERIFY(talk.choose(u"M"_s));
    QTRY_VERIFY(talk.isDelivered(twoAnswered));
    QCOMPARE(talk.listed(), QStringList{talk.conversation()});
}

void SubmittingFormsTest::submitsALongFormOnceThoughTheAnswerIsLost()
{
    constexpr int many = 30; // more than a page of messages
    QJsonArray questions;
    QStringList said{u"Hello"_s};
    for (int i = 0; i < many; ++i) {
        const QString prompt = u"Question %1?"_s.arg(i);
        questions.append(question(QString::number(i), prompt));
        said << prompt << u"Answer %1"_s.arg(i);
    }
    Talk talk(questions);
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    talk.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/forms/"_s,
                             .kind = EmulatorFault::Kind::DropAnswer});
    for (int i = 0; i < many; ++i) {
        QTRY_VERIFY(talk.isAsked(u"Question %1?"_s.arg(i)));
        QVERIFY(talk.say(u"Answer %1"_s.arg(i)));
    }
    QTRY_VERIFY(talk.isDelivered(said));
    QCOMPARE(talk.requestCount(responses), 1);
}

void SubmittingFormsTest::submitsOnceThoughManyConversationsCameSince()
{
    const QString jane = u"jane@example.com"_s;
    Talk talk(two);
    QVERIFY(talk.start() && talk.logIn());
    talk.open(talk.client->beginConversation());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    talk.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/forms/"_s,
                             .kind = EmulatorFault::Kind::DropAnswer});
    int left = 30; // more than a page of the list
    connect(talk.emulator.get(), &Emulator::requestReceived, this,
            [&](const EmulatorRequest &request) {
                const bool isLookedFor
                    = request.path == "/c/v1/chat/sessions"_L1 && talk.requestCount(responses) > 0;
                for (; isLookedFor && left > 0; --left)
                    talk.emulator->createConversation(jane, u"Later"_s, {u"Hi"_s});
            });
    QVERIFY(talk.say(jane));
    QVERIFY(talk.choose(u"M"_s));
    QTRY_VERIFY(talk.isDelivered(twoAnswered));
    QCOMPARE(left, 0);
    QCOMPARE(talk.requestCount(responses), 1);
}

void SubmittingFormsTest::submitsOnceThoughTheServiceIsLate()
{
    Talk talk(two);
    talk.pace.answer = std::chrono::milliseconds(200);
    talk.pace.work = std::chrono::milliseconds(2000);
    talk.replaceClient();
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    talk.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/forms/"_s,
                             .kind = EmulatorFault::Kind::LateWork,
                             .delay = std::chrono::milliseconds(600)});
    QVERIFY(talk.say(u"jane@example.com"_s));
    QVERIFY(talk.choose(u"M"_s));
    QTRY_VERIFY(talk.isDelivered(twoAnswered));
    QCOMPARE(talk.requestCount(responses), 1);
}

/// A token is waited for longer than the server may work.
void SubmittingFormsTest::submitsOnceThoughItLeftLate()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    Talk talk(two);
    talk.pace.clock = [&now] {
        return now;
    };
    talk.pace.answer = 200ms;
    talk.pace.work = 1h;
    talk.replaceClient();
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    const QString path = u"/c/v1/chat/forms/"_s;
    talk.emulator->addFault({.method = u"POST"_s, .path = path, .status = 401});
    talk.emulator->addFault(
        {.method = u"POST"_s, .path = path, .kind = Fault::Kind::LateWork, .delay = 600ms});
    connect(talk.emulator.get(), &Emulator::requestReceived, this,
            [&now](const EmulatorRequest &request) {
                if (request.path == "/c/v1/tracking/tokens/current"_L1)
                    now = now.addSecs(7200);
            });
    QVERIFY(talk.say(u"jane@example.com"_s));
    QVERIFY(talk.choose(u"M"_s));
    QTRY_VERIFY(talk.isDelivered(twoAnswered));
    QCOMPARE(talk.requestCount(responses), 2);
}

void SubmittingFormsTest::submitsOnceThoughTheLoginWasLost()
{
    Talk talk(two);
    talk.pace.answer = 1500ms;
    talk.replaceClient();
    QVERIFY(talk.start());
    QVERIFY(talk.logIn());
    talk.open(talk.client->beginConversation());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QVERIFY(talk.say(u"jane@example.com"_s));
    talk.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/forms/"_s,
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = 30s});
    QVERIFY(talk.choose(u"M"_s));
    QTRY_COMPARE(talk.responsesKept().size(), 1);
    talk.emulator->control("POST"_ba, u"/tokens/expire"_s);
    talk.client->describeCustomer({.emails = {u"j@example.com"_s}}); // who asks notices
    QTRY_VERIFY(talk.client->isLoginRequired());
    const QSignalSpy changed(talk.client->forms(), &ChatForms::changed);
    QTRY_VERIFY(!changed.isEmpty()); // nobody waits for the answer any more
    QVERIFY(talk.logIn());
    QTRY_VERIFY(talk.isDelivered(twoAnswered));
}

void SubmittingFormsTest::findsWhatAnEarlierProcessSubmitted()
{
    const QTemporaryDir folder;
    Talk talk(two, folder.path());
    QVERIFY(talk.begin());
    QVERIFY(talk.say(u"Hello"_s));
    QTRY_VERIFY(talk.isAsked(u"Your e-mail?"_s));
    QVERIFY(talk.say(u"jane@example.com"_s));
    talk.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/forms/"_s,
                             .kind = EmulatorFault::Kind::Delay,
                             .delay = std::chrono::seconds(30)});
    QVERIFY(talk.choose(u"M"_s));
    QTRY_VERIFY(!talk.conversation().isEmpty());
    talk.replaceClient();
    QVERIFY(talk.start());
    talk.open(talk.id);
    QTRY_VERIFY(talk.isDelivered(twoAnswered));
    QCOMPARE(talk.requestCount(responses), 1);
}

static const Kustomer::Testing::Suite<SubmittingFormsTest> suite;
#include "tst_submittingforms.moc"
