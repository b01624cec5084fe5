// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@example.com"_s;
const QString tom = u"tom@example.com"_s;

bool isCustomer(const ChatCase &chat, const QString &email)
{
    return chat.client->isLoggedIn(LoginIdentifier::email(email));
}

} // namespace

/// Whose chat it is: of one application, organisation, server and profile.
class ProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup() { QCoreApplication::setApplicationName(m_application); }

    void keepTwoCustomersOfOneApplicationApart();
    void keepTheFilesOfOneCustomerApart();
    void goInAnyOrder_data();
    void goInAnyOrder();
    void areForgottenOneByOne();
    void areNeverFoundByAnotherApplication();
    void areNeverTakenToAnotherServer();
    void leaveAloneWhatAnEarlierVersionStored();
    void sayOnceThatThereIsNoKeychain();

private:
    const QString m_application = QCoreApplication::applicationName();
};

void ProfilesTest::keepTwoCustomersOfOneApplicationApart()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    chat.client->setProfile(u"left"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const std::unique_ptr<ChatClient> left = std::move(chat.client);
    chat.replaceClient();
    chat.client->setProfile(u"right"_s);
    QVERIFY(chat.start());
    QVERIFY(!chat.client->isLoggedIn());
    QVERIFY(chat.logIn(tom));
    QCOMPARE(left->isLoggedIn(LoginIdentifier::email(jane)), true);
    QCOMPARE(chat.errors(), QStringList());

    for (const auto &[profile, email] : {std::pair(u"left"_s, jane), {u"right"_s, tom}}) {
        chat.replaceClient();
        chat.client->setProfile(profile);
        if (profile == "left"_L1)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"another process"_s));
        QVERIFY(chat.start());
        QVERIFY2(isCustomer(chat, email), qPrintable(profile));
    }
    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(!chat.client->isLoggedIn());
}

void ProfilesTest::keepTheFilesOfOneCustomerApart()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QString id = chat.listed().first();
    chat.client->setDraft(id, {.body = u"In one window"_s});
    const std::unique_ptr<ChatClient> other = std::move(chat.client);

    chat.replaceClient();
    chat.client->setProfile(u"other"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    chat.client->setDraft(id, {.body = u"In another one"_s});

    QTRY_VERIFY(folder.contains("In another one"));
    QTRY_VERIFY(folder.contains("In one window"));
    QCOMPARE(folder.databases().size(), 2);
    QCOMPARE(chat.errors(), QStringList());
}

void ProfilesTest::goInAnyOrder_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("as they came") << QList{0, 1, 2};
    QTest::newRow("the last one first") << QList{2, 1, 0};
    QTest::newRow("from between") << QList{1, 0, 2};
}

void ProfilesTest::goInAnyOrder()
{
    QFETCH(const QList<int>, order);
    const QStringList profiles{u"first"_s, u"second"_s, u"third"_s};
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    std::array<std::unique_ptr<ChatClient>, 3> clients;
    for (std::size_t i = 0; i < clients.size(); ++i) {
        chat.replaceClient();
        chat.client->setProfile(profiles.at(qsizetype(i)));
        QVERIFY(chat.start());
        clients[i] = std::move(chat.client);
    }
    chat.emulator->addFault({.method = u"POST"_s,
                             .path = u"/c/v1/chat/sessions"_s,
                             .kind = EmulatorFault::Kind::DropConnection,
                             .times = Emulator::Always});
    for (std::size_t i = 0; i < clients.size(); ++i)
        clients[i]->sendText(clients[i]->beginConversation(), profiles.at(qsizetype(i)));

    for (const int which : order)
        clients[std::size_t(which)].reset();

    chat.emulator->clearFaults();
    for (const QString &profile : profiles) { // each finds its own, and nothing of the others
        chat.replaceClient();
        chat.client->setProfile(profile);
        QVERIFY(chat.start());
        QTRY_COMPARE(chat.countOf(u"sent(%1)"_s.arg(profile)), 1);
        QCOMPARE(chat.listed().size(), 1);
        QCOMPARE(chat.kept(chat.listed().first()), QStringList{profile});
    }
    QCOMPARE(chat.errors(), QStringList());
}

void ProfilesTest::areForgottenOneByOne()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    chat.client->setProfile(u"left"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(tom));

    chat.client->logout();
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);

    chat.replaceClient();
    chat.client->setProfile(u"left"_s);
    QVERIFY(chat.start());
    QVERIFY(isCustomer(chat, jane));
}

void ProfilesTest::areNeverFoundByAnotherApplication()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    QVERIFY(!chat.converse(u"Of Jane"_s).isEmpty());
    chat.client.reset();
    QVERIFY(folder.contains("Of Jane"));

    QCoreApplication::setApplicationName(u"another"_s);
    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(!chat.client->isLoggedIn());
    QVERIFY(chat.listed().isEmpty());
    chat.client->logout();
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    chat.client.reset();

    QCoreApplication::setApplicationName(m_application);
    QVERIFY(folder.contains("Of Jane"));
    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(isCustomer(chat, jane));
}

void ProfilesTest::areNeverTakenToAnotherServer()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    Emulator other; // which takes the same chat key
    QVERIFY(other.listen());

    chat.replaceClient();
    chat.client->setApiUrl(other.apiUrl());
    chat.client->setRealtimeUrl(other.realtimeUrl());
    chat.client->start();
    QTRY_COMPARE(chat.client->state(), ChatClient::State::Started);

    QVERIFY(!chat.client->isLoggedIn());
    const QList<EmulatorRequest> requests = other.requests();
    const auto first = std::find_if(requests.begin(), requests.end(), [](const auto &request) {
        return request.path == "/c/v1/tracking/tokens/current"_L1;
    });
    QVERIFY(first != requests.end());
    for (const auto &[name, value] : first->headers)
        QVERIFY(name.compare("x-kustomer-tracking-token", Qt::CaseInsensitive) != 0);
    chat.replaceClient();
    QVERIFY(chat.start());
    QVERIFY(isCustomer(chat, jane));
}

void ProfilesTest::leaveAloneWhatAnEarlierVersionStored()
{
    ChatCase chat(u"lab"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));
    const QByteArray asJane = chat.secrets.values().first();
    chat.client.reset();
    chat.secrets = {{u"acme"_s, asJane}}; // by the organisation's name: whose it is nobody knows

    chat.replaceClient();
    QVERIFY(chat.start());

    QVERIFY(!chat.client->isLoggedIn());
    QCOMPARE(chat.secrets.value(u"acme"_s), asJane);
}

void ProfilesTest::sayOnceThatThereIsNoKeychain()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    ChatCase chat(u"lab"_s);
    chat.client->setTokenStore(nullptr); // the system's keychain
    QVERIFY(chat.start());
    QVERIFY(chat.logIn(jane));

    QCOMPARE(chat.errors().size(), 1);
    QVERIFY(chat.errors().first().contains("the sign-in lasts until the program ends"_L1));
    chat.client->logout();
    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);
    const QString id = chat.converse(u"Of a visitor"_s);
    chat.client->stop();
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.listed(), QStringList{id}); // who is the same one as long as it runs
    QCOMPARE(chat.errors().size(), 1);
    bus.isNull() ? qunsetenv("DBUS_SESSION_BUS_ADDRESS") : qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
}

static const Kustomer::Testing::Suite<ProfilesTest> suite;
#include "tst_profiles.moc"
