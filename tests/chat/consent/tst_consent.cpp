// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/consent/chatconsent.h"
#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList filesIn(const QString &directory)
{
    QStringList files;
    QDirIterator all(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QFileInfo(all.next()).suffix());
    files.sort();
    return files;
}

} // namespace

/// A chat that does nothing before the customer has agreed.
class ConsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void comesBeforeEverythingElse();
    void letsTheStartAndTheLoginGoOn();
    void isNotAskedForTwice();
    void isKnownOfEachCustomerOfTheApplication();
    void canBeGivenAheadOfTheStart();
    void isAskedForNoMoreWhereItIsNotRequired();
    void bearsThatItsClientGoesAsItIsNotRequired();
    void endsAWaitingLoginWithTheStop();
    void isForgottenWithEverythingElse();
    void isForgottenLikewiseWithoutAChat_data();
    void isForgottenLikewiseWithoutAChat();
    void isForgottenByTheNextProcessWhereThereWasNoTime();
    void outlivesALogout();
    void isKeptInMemoryWhereThereIsNoFolder();

private:
    ChatConsent *consent() const { return m_chat->client->consent(); }
    /// Agrees, logs in and writes.
    [[nodiscard]] bool use()
    {
        consent()->give();
        return m_chat->start() && m_chat->logIn() && !m_chat->converse(u"Hello"_s).isEmpty();
    }
    [[nodiscard]] bool stop()
    {
        m_chat->client->stop();
        return waitFor([this] { return m_chat->countOf(u"stopped"_s) == 1; });
    }
    /// As another process does.
    void beginAnew()
    {
        m_chat->replaceClient();
        consent()->setRequired(true);
    }
    [[nodiscard]] bool failToStart()
    {
        beginAnew();
        m_chat->emulator->addFault({.path = u"/p/v1/chat/settings"_s, .status = 400});
        m_chat->client->start();
        return waitFor([this] { return m_chat->client->state() == ChatClient::State::Failed; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatCase> m_chat;
};

void ConsentTest::init()
{
    failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_chat = std::make_unique<ChatCase>(u"empty"_s, m_folder->path());
    consent()->setRequired(true);
}

void ConsentTest::cleanup()
{
    m_chat.reset();
}

void ConsentTest::comesBeforeEverythingElse()
{
    m_chat->secrets.insert(u"untouched"_s, "1");
    const QSignalSpy awaited(consent(), &ChatConsent::awaitedChanged);
    m_chat->client->start();
    m_chat->client->login(m_chat->jwtFor(u"jane@example.com"_s));
    QTRY_COMPARE(awaited.size(), 1);
    QVERIFY(consent()->isAwaited());
    m_chat->client->start(); // once more changes nothing
    m_chat->client->sendText(u"anything"_s, u"Hello?"_s);
    QTRY_COMPARE(m_chat->countOf(u"errorOccurred"_s), 1);
    QCOMPARE(m_chat->client->state(), ChatClient::State::Stopped);
    QCOMPARE(m_chat->emulator->requests().size(), 0);
    QCOMPARE(filesIn(m_folder->path()), QStringList());
    QCOMPARE(m_chat->secrets.size(), 1);
}

void ConsentTest::letsTheStartAndTheLoginGoOn()
{
    m_chat->client->start();
    m_chat->client->login(m_chat->jwtFor(u"jane@example.com"_s));
    QVERIFY(consent()->isAwaited());
    consent()->give();
    QTRY_COMPARE(m_chat->countOf(u"loggedIn(jane@example.com)"_s), 1);
    QVERIFY(consent()->isGiven());
    QVERIFY(!consent()->isAwaited());
    QVERIFY(filesIn(m_folder->path()).contains(u"consent"_s));
}

void ConsentTest::isNotAskedForTwice()
{
    m_chat->client->start();
    consent()->give();
    QTRY_COMPARE(m_chat->countOf(u"started"_s), 1);
    m_chat->replaceClient(); // as another process does
    consent()->setRequired(true);
    m_chat->client->start();
    QTRY_COMPARE(m_chat->countOf(u"started"_s), 2);
    QVERIFY(consent()->isGiven());
}

void ConsentTest::isKnownOfEachCustomerOfTheApplication()
{
    m_chat->client->start();
    consent()->give();
    QTRY_COMPARE(m_chat->countOf(u"started"_s), 1);
    m_chat->replaceClient();
    m_chat->client->setProfile(u"somebody else"_s);
    consent()->setRequired(true);
    m_chat->client->start();
    QVERIFY(consent()->isAwaited());
}

void ConsentTest::canBeGivenAheadOfTheStart()
{
    consent()->give();
    m_chat->client->start();
    QTRY_COMPARE(m_chat->countOf(u"started"_s), 1);
}

void ConsentTest::isAskedForNoMoreWhereItIsNotRequired()
{
    m_chat->client->start();
    QVERIFY(consent()->isAwaited());
    consent()->setRequired(false);
    QTRY_COMPARE(m_chat->countOf(u"started"_s), 1);
    QVERIFY(!filesIn(m_folder->path()).contains(u"consent"_s));
}

void ConsentTest::bearsThatItsClientGoesAsItIsNotRequired()
{
    m_chat->client->start();
    QVERIFY(consent()->isAwaited());
    connect(consent(), &ChatConsent::requiredChanged, this, [this] { m_chat->client.reset(); });
    consent()->setRequired(false);
    QVERIFY(!m_chat->client);
}

void ConsentTest::endsAWaitingLoginWithTheStop()
{
    m_chat->client->start();
    m_chat->client->login(m_chat->jwtFor(u"jane@example.com"_s));
    m_chat->client->stop();
    QTRY_COMPARE(m_chat->countOf(u"loginFailed"_s), 1);
    QVERIFY(!consent()->isAwaited());
    consent()->give(); // nobody waits for it any more
    QVERIFY(waitFor([this] { return consent()->isGiven(); }));
    QCOMPARE(m_chat->client->state(), ChatClient::State::Stopped);
    QCOMPARE(m_chat->emulator->requests().size(), 0);
}

void ConsentTest::isForgottenWithEverythingElse()
{
    consent()->give();
    QVERIFY(m_chat->start());
    QVERIFY(m_chat->logIn());
    QVERIFY(!m_chat->converse(u"Hello"_s).isEmpty());
    bool isGone = false;
    consent()->withdrawThen(this, [&](const Result<Done> &erased) { isGone = bool(erased); });
    QTRY_COMPARE(m_chat->countOf(u"stopped"_s), 1);
    QTRY_VERIFY(isGone);
    QTRY_COMPARE(filesIn(m_folder->path()), QStringList());
    QCOMPARE(m_chat->secrets.size(), 0);
    const auto before = m_chat->emulator->requests().size(); // what was under way is there
    m_chat->client->start();
    QVERIFY(consent()->isAwaited());
    QVERIFY(!m_chat->letHappen(1, [this] { return consent()->isAwaited(); }));
    QCOMPARE(m_chat->emulator->requests().size(), before);
}

void ConsentTest::isForgottenLikewiseWithoutAChat_data()
{
    QTest::addColumn<std::function<bool()>>("leave");
    QTest::newRow("stopped") << std::function<bool()>([this] { return stop(); });
    QTest::newRow("failed") << std::function<bool()>([this] { return failToStart(); });
    QTest::newRow("not started") << std::function<bool()>([this] {
        beginAnew();
        return true;
    });
}

void ConsentTest::isForgottenLikewiseWithoutAChat()
{
    QFETCH(const std::function<bool()>, leave);
    QVERIFY(use());
    QVERIFY(leave());
    QVERIFY(filesIn(m_folder->path()).contains(u"sqlite"_s));
    QCOMPARE(m_chat->secrets.size(), 1);

    bool isGone = false;
    consent()->withdrawThen(this, [&](const Result<Done> &erased) { isGone = bool(erased); });
    QVERIFY(!isGone); // never from within the call

    QTRY_VERIFY(isGone);
    QTRY_COMPARE(m_chat->countOf(u"loggedOut"_s), 1);
    QCOMPARE(m_chat->client->state(), ChatClient::State::Stopped);
    QTRY_COMPARE(filesIn(m_folder->path()), QStringList());
    QCOMPARE(m_chat->secrets.size(), 0);
    QVERIFY(!consent()->isGiven());
    QCOMPARE(m_chat->countOf(u"errorOccurred"_s), 0);
}

void ConsentTest::isForgottenByTheNextProcessWhereThereWasNoTime()
{
    QVERIFY(use());
    beginAnew();
    consent()->withdraw();
    beginAnew();
    QVERIFY(filesIn(m_folder->path()).contains(u"sqlite"_s));

    m_chat->client->start();

    QVERIFY(consent()->isAwaited());
    QTRY_COMPARE(filesIn(m_folder->path()), QStringList());
    QCOMPARE(m_chat->secrets.size(), 0);
}

void ConsentTest::outlivesALogout()
{
    consent()->give();
    QVERIFY(m_chat->start());
    m_chat->client->logout();
    QTRY_COMPARE(m_chat->countOf(u"loggedOut"_s), 1);
    QVERIFY(consent()->isGiven());
    QTRY_COMPARE(m_chat->client->connectionState(), ChatClient::ConnectionState::Live);
    m_chat->client->stop(); // of the next visitor, who only looks
    QTRY_COMPARE(m_chat->countOf(u"stopped"_s), 1);
    m_chat->client.reset(); // now everything is written
    QCOMPARE(filesIn(m_folder->path()), QStringList(u"consent"_s));
}

void ConsentTest::isKeptInMemoryWhereThereIsNoFolder()
{
    m_chat->client->setStorageDirectory({});
    m_chat->client->start();
    consent()->give();
    QTRY_COMPARE(m_chat->countOf(u"started"_s), 1);
    m_chat->client->stop();
    m_chat->client->start();
    QTRY_COMPARE(m_chat->countOf(u"started"_s), 2);
    QCOMPARE(filesIn(m_folder->path()), QStringList());
}

static const Suite<ConsentTest> suite;
#include "tst_consent.moc"
