// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/chatforms.h"
#include "support/formpieces.h"
#include "support/lostlogin.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString describing = u"PATCH /c/v1/customers/current"_s;

/// A visitor in a conversation, of whom the company wants an address.
struct Talk : ChatCase
{
    explicit Talk(const QString &folder = {}, const QJsonObject &settings = {})
        : ChatCase(u"empty"_s, folder)
    {
        QJsonObject all{{u"showEmailInputBanner"_s, true}, {u"closableChat"_s, false}};
        for (auto member = settings.begin(); member != settings.end(); ++member)
            all[member.key()] = member.value();
        emulator->setSettings(all);
    }
    bool begin()
    {
        if (!start())
            return false;
        id = converse(u"Hello?"_s);
        return !id.isEmpty();
    }
    bool isWanted() const { return client->forms()->isEmailWanted(id); }
    Result<Done> give(const QString &email)
    {
        std::optional<Result<Done>> answer;
        client->forms()->giveEmail(email, client.get(),
                                   [&answer](const Result<Done> &taken) { answer = taken; });
        waitFor([&answer] { return answer.has_value(); });
        return answer.value_or(Error());
    }

    QString id;
};

} // namespace

/// The address that a visitor is asked for once (wire §13).
class EmailCaptureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void asksWhereTheCompanyWantsIt_data();
    void asksWhereTheCompanyWantsIt();
    void asksInConversationsOnly();
    void tellsTheServiceAndAsksNeverAgain();
    void refusesWhatIsNoAddress();
    void asksNobodyWhoDeclined();
    void asksNobodyWhoIsKnown();
    void asksNobodyWhoseLoginWasLost();
    void asksNobodyWhoToldItInAForm();
    void asksAgainWhereTheAddressIsRefused_data();
    void asksAgainWhereTheAddressIsRefused();
    void asksAgainAfterARestartWhereTheAddressIsRefused();
    void tellsWhatWasGivenInAStrangeNetwork_data();
    void tellsWhatWasGivenInAStrangeNetwork();
    void tellsAgainWhatLeftTooEarly();
    void tellsWhatWasGivenWhileOffline();
    void tellsWhatWasGivenOnceTheLoginIsBack();
    void tellsWhatAnEarlierProcessWasGiven();
    void asksTheNextVisitorAgain();
};

void EmailCaptureTest::asksWhereTheCompanyWantsIt_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("wanted") << QJsonObject() << true;
    QTest::newRow("not wanted") << QJsonObject{{u"showEmailInputBanner"_s, false}} << false;
    QTest::newRow("closable") << QJsonObject{{u"closableChat"_s, true}} << false;
}

void EmailCaptureTest::asksWhereTheCompanyWantsIt()
{
    QFETCH(const QJsonObject, settings);
    QFETCH(const bool, isWanted);
    Talk talk({}, settings);
    QVERIFY(talk.begin());
    QCOMPARE(talk.isWanted(), isWanted);
}

void EmailCaptureTest::asksInConversationsOnly()
{
    Talk talk;
    QVERIFY(talk.begin());
    QVERIFY(talk.isWanted());
    QVERIFY(!talk.client->forms()->isEmailWanted(talk.client->beginConversation()));
    QVERIFY(!talk.client->forms()->isEmailWanted({}));
    QVERIFY(talk.emulator->endConversation(talk.id));
    QTRY_VERIFY(!talk.isWanted());
}

void EmailCaptureTest::tellsTheServiceAndAsksNeverAgain()
{
    const QTemporaryDir folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    const QSignalSpy changed(talk.client->forms(), &ChatForms::emailWantedChanged);
    talk.emulator->clearRequests();
    QVERIFY(talk.give(u" jane@example.com "_s));
    QVERIFY(!talk.isWanted());
    QTRY_COMPARE(changed.size(), 1);
    QTRY_COMPARE(talk.requestCount(describing), 1);
    QTRY_COMPARE(talk.requestCount(u"GET /c/v1/tracking/tokens/current"_s), 1); // wire §13
    talk.replaceClient();
    QVERIFY(talk.start());
    QTRY_VERIFY(!talk.listed().isEmpty());
    QVERIFY(!talk.isWanted());
    QCOMPARE(talk.requestCount(describing), 1);
}

void EmailCaptureTest::refusesWhatIsNoAddress()
{
    Talk talk;
    QVERIFY(talk.begin());
    const Result<Done> refused = talk.give(u"jane"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"answer_unfit"_s);
    QVERIFY(talk.isWanted());
    QCOMPARE(talk.requestCount(describing), 0);
}

void EmailCaptureTest::asksNobodyWhoDeclined()
{
    const QTemporaryDir folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    talk.client->forms()->declineEmail();
    QVERIFY(!talk.isWanted());
    talk.replaceClient();
    QVERIFY(talk.start());
    QTRY_VERIFY(!talk.listed().isEmpty());
    QVERIFY(!talk.isWanted());
    QCOMPARE(talk.requestCount(describing), 0);
}

void EmailCaptureTest::asksNobodyWhoIsKnown()
{
    Talk talk;
    QVERIFY(talk.begin());
    QVERIFY(talk.isWanted());
    talk.client->describeCustomer({.emails = {u"jane@example.com"_s}});
    QTRY_VERIFY(!talk.isWanted());
    Talk other;
    QVERIFY(other.begin());
    QVERIFY(other.logIn());
    QVERIFY(!other.isWanted());
}

void EmailCaptureTest::asksNobodyWhoseLoginWasLost()
{
    Talk talk;
    QVERIFY(talk.start());
    QVERIFY(talk.logIn());
    talk.id = talk.converse(u"Hello?"_s);
    QVERIFY(loseLogin(talk));
    QVERIFY(talk.listed().contains(talk.id));
    QVERIFY(!talk.isWanted());
}

void EmailCaptureTest::asksNobodyWhoToldItInAForm()
{
    Talk talk({}, {{u"activeForm"_s, u"f1"_s}});
    const QJsonArray questions{question(u"q1"_s, u"Your e-mail?"_s, u"customer_email"_s)};
    talk.emulator->control("PUT"_ba, u"/forms/f1"_s, {{u"questions"_s, questions}});
    QVERIFY(talk.start());
    const QString thread = talk.client->beginConversation();
    talk.client->timeline(thread);
    talk.client->sendText(thread, u"Hello"_s);
    QTRY_COMPARE(talk.client->forms()->of(thread).stage, FormState::Stage::Asking);
    talk.client->sendText(thread, u"jane@example.com"_s);
    QTRY_COMPARE(talk.countOf(u"conversationCreated"_s), 1);
    QVERIFY(!talk.client->forms()->isEmailWanted(talk.listed().first()));
}

void EmailCaptureTest::asksAgainWhereTheAddressIsRefused_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 404, 409, 413, 422})
        QTest::addRow("%d", status) << status;
}

void EmailCaptureTest::asksAgainWhereTheAddressIsRefused()
{
    QFETCH(const int, status);
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->addFault({.path = u"/c/v1/customers/"_s, .status = status});
    const QSignalSpy changed(talk.client->forms(), &ChatForms::emailWantedChanged);

    QVERIFY(talk.give(u"jane@example.com"_s));

    QTRY_COMPARE(talk.errors().size(), 1);
    QVERIFY(talk.isWanted());
    QTRY_COMPARE(changed.size(), 2);
    talk.emulator->clearRequests();
    QVERIFY(talk.give(u"jane@example.org"_s));
    QTRY_COMPARE(talk.requestCount(u"GET /c/v1/tracking/tokens/current"_s), 1);
    QCOMPARE(talk.requestCount(describing), 1);
    QVERIFY(!talk.isWanted());
    QCOMPARE(talk.errors().size(), 1);
}

void EmailCaptureTest::asksAgainAfterARestartWhereTheAddressIsRefused()
{
    const QTemporaryDir folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    talk.emulator->addFault({.path = u"/c/v1/customers/"_s, .status = 422});
    QVERIFY(talk.give(u"jane@example.com"_s));
    QTRY_COMPARE(talk.errors().size(), 1);

    talk.replaceClient();
    QVERIFY(talk.start());

    QTRY_VERIFY(!talk.listed().isEmpty());
    QVERIFY(talk.isWanted());
    QCOMPARE(talk.requestCount(describing), 1);
}

void EmailCaptureTest::tellsWhatWasGivenInAStrangeNetwork_data()
{
    QTest::addColumn<EmulatorFault>("fault");
    QTest::addColumn<int>("tries"); // more of them change nothing
    const EmulatorFault portal{.status = 302, .location = u"http://portal.example.com/"_s};
    QTest::newRow("a portal") << portal << 4;
    QTest::newRow("a page") << EmulatorFault{.kind = EmulatorFault::Kind::HtmlBody} << 4;
    QTest::newRow("a proxy that asks who it is") << EmulatorFault{.status = 407} << 1;
}

void EmailCaptureTest::tellsWhatWasGivenInAStrangeNetwork()
{
    QFETCH(EmulatorFault, fault);
    QFETCH(const int, tries);
    fault.path = u"/c/v1/customers/"_s;
    fault.times = Emulator::Always;
    Talk talk;
    QVERIFY(talk.begin());
    const int network = talk.emulator->addFault(fault);
    QVERIFY(talk.give(u"jane@example.com"_s));
    QTRY_COMPARE(talk.emulator->faultHits(network), tries);
    QVERIFY(!talk.isWanted());
    talk.emulator->clearFaults();
    talk.emulator->clearRequests();
    const QString looking = u"GET /c/v1/tracking/tokens/current"_s;
    QVERIFY(goAroundThrice(talk));
    QTRY_COMPARE(talk.requestCount(looking), 1);
    QCOMPARE(talk.requestCount(describing), 1);
    QCOMPARE(talk.errors(), QStringList());
}

void EmailCaptureTest::tellsAgainWhatLeftTooEarly()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->addFault(
        {.path = u"/c/v1/customers/"_s, .status = 407, .delay = std::chrono::milliseconds(500)});
    QVERIFY(talk.give(u"jane@example.com"_s));
    QTRY_COMPARE(talk.requestCount(describing), 1);

    talk.client->reconnect(); // before the answer

    QTRY_COMPARE(talk.requestCount(describing), 2);
    QVERIFY(!talk.isWanted());
}

void EmailCaptureTest::tellsWhatWasGivenWhileOffline()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.emulator->addFault({.path = u"/c/v1/customers/"_s,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = Emulator::Always});
    QVERIFY(talk.give(u"jane@example.com"_s));
    QTRY_VERIFY(talk.requestCount(describing) > 1);
    QVERIFY(!talk.isWanted());
    talk.emulator->clearFaults();
    talk.emulator->clearRequests();
    QTRY_COMPARE(talk.requestCount(u"GET /c/v1/tracking/tokens/current"_s), 1);
    QCOMPARE(talk.errors(), QStringList());
}

void EmailCaptureTest::tellsWhatWasGivenOnceTheLoginIsBack()
{
    Talk talk;
    QVERIFY(talk.begin());
    const int fault
        = talk.emulator->addFault({.method = u"PATCH"_s, .status = 500, .times = Emulator::Always});
    QVERIFY(talk.give(u"jane@example.com"_s));
    QTRY_VERIFY(talk.emulator->faultHits(fault) > 0);
    QVERIFY(talk.logIn());
    QVERIFY(loseLogin(talk));
    talk.emulator->clearFaults();
    talk.emulator->clearRequests();
    QVERIFY(goAroundThrice(talk));
    QCOMPARE(talk.requestCount(describing), 0);
    QVERIFY(talk.logIn());
    QTRY_COMPARE(talk.requestCount(describing), 1);
}

void EmailCaptureTest::tellsWhatAnEarlierProcessWasGiven()
{
    const QTemporaryDir folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    talk.emulator->addFault({.path = u"/c/v1/customers/"_s,
                             .kind = EmulatorFault::Kind::Silence,
                             .times = Emulator::Always});
    QVERIFY(talk.give(u"jane@example.com"_s));
    QTRY_COMPARE(talk.requestCount(describing), 1); // so it is on disk, and no other is on its way
    talk.replaceClient();
    talk.emulator->clearFaults();
    talk.emulator->clearRequests();
    QVERIFY(talk.start());
    QTRY_COMPARE(talk.requestCount(describing), 1);
}

void EmailCaptureTest::asksTheNextVisitorAgain()
{
    const QTemporaryDir folder;
    Talk talk(folder.path());
    QVERIFY(talk.begin());
    talk.client->forms()->declineEmail();
    QVERIFY(!talk.isWanted());
    talk.client->logout();
    QTRY_COMPARE(talk.countOf(u"loggedOut"_s), 1);
    talk.id = talk.converse(u"Somebody else"_s);
    QVERIFY(talk.isWanted());
}

static const Kustomer::Testing::Suite<EmailCaptureTest> suite;
#include "tst_emailcapture.moc"
