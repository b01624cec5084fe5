// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/secrets/keptsecret.h"
#include "transport/secrets/keychaintokenstore.h"
#include "transport/secrets/secretservice.h"

#include <QLibrary>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The keychain of every desktop but Plasma, which libsecret reaches, on a session bus of the
/// test's own.
class SecretServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void keepsSecretsBeyondItsOwnLife();
    void keepsOneSecretForAKey();
    void forgetsSecrets();
    void isUnlockedByAPerson();
    void keepsInMemoryWhatStaysLocked();
    void waitsForAFrozenOneNoLongerThanItsTimeout();
    void saysThatAFrozenOneDidNotForget();

private:
    QProcess m_bus;
    std::unique_ptr<SecretService> m_service;
};

void SecretServiceTest::initTestCase()
{
    if (!QLibrary(u"secret-1"_s, 0).load())
        QSKIP("libsecret is not installed.");
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("There is no D-Bus daemon to run a keychain on.");
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    m_service = std::make_unique<SecretService>();
    QVERIFY(m_service->open(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS")));
}

void SecretServiceTest::init()
{
    failOnAnyWarning();
}

void SecretServiceTest::cleanup()
{
    if (!m_service)
        return;
    m_service->thaw();
    m_service->isLocked = false;
    m_service->person = SecretService::Person::Unlocks;
    KeychainTokenStore store;
    QVERIFY(isRemoved(store));
    QCOMPARE(m_service->secrets(), QByteArrayList());
    m_service->prompts = 0;
}

void SecretServiceTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"secrets"_s);
    m_bus.kill();
    m_bus.waitForFinished();
}

void SecretServiceTest::keepsSecretsBeyondItsOwnLife()
{
    const QByteArray secret("a\0b\xff", 4);
    KeychainTokenStore first;
    KeychainTokenStore second;
    const QSignalSpy fellBack(&first, &TokenStore::problemNoticed);

    QCOMPARE(secretIn(first), "");
    QVERIFY(isWritten(first, secret));

    QCOMPARE(m_service->secrets().size(), 1);
    QCOMPARE(secretIn(second), secret);
    QCOMPARE(fellBack.size(), 0);
}

void SecretServiceTest::keepsOneSecretForAKey()
{
    KeychainTokenStore store;
    QVERIFY(isWritten(store, "Jane"));
    QVERIFY(isWritten(store, "Tom"));
    QCOMPARE(m_service->secrets().size(), 1);
    QCOMPARE(secretIn(store), "Tom");
}

void SecretServiceTest::forgetsSecrets()
{
    KeychainTokenStore store;
    const QSignalSpy fellBack(&store, &TokenStore::problemNoticed);
    QVERIFY(isWritten(store, "secret"));
    QVERIFY(isRemoved(store));
    QCOMPARE(m_service->secrets(), QByteArrayList());
    QCOMPARE(secretIn(store), "");
    QVERIFY(isRemoved(store));
    QCOMPARE(fellBack.size(), 0);
}

void SecretServiceTest::isUnlockedByAPerson()
{
    KeychainTokenStore store;
    QVERIFY(isWritten(store, "Jane"));
    m_service->isLocked = true;
    QCOMPARE(secretIn(store), "Jane");
    QCOMPARE(m_service->prompts, 1);
}

void SecretServiceTest::keepsInMemoryWhatStaysLocked()
{
    m_service->isLocked = true;
    m_service->person = SecretService::Person::Declines;
    KeychainTokenStore store;
    const QSignalSpy fellBack(&store, &TokenStore::problemNoticed);

    QVERIFY(isWritten(store, "Jane"));

    QCOMPARE(secretIn(store), "Jane");
    QCOMPARE(m_service->secrets(), QByteArrayList());
    QCOMPARE(fellBack.size(), 1);
}

void SecretServiceTest::waitsForAFrozenOneNoLongerThanItsTimeout()
{
    m_service->isFrozen = true;
    KeychainTokenStore store(nullptr, 50ms);
    const QSignalSpy fellBack(&store, &TokenStore::problemNoticed);

    QVERIFY(isWritten(store, "secret"));

    QCOMPARE(secretIn(store), "secret");
    QCOMPARE(fellBack.size(), 1);
    QVERIFY(fellBack.first().first().value<Error>().message.contains("doesn't answer"_L1));
}

void SecretServiceTest::saysThatAFrozenOneDidNotForget()
{
    KeychainTokenStore yesterday;
    QVERIFY(isWritten(yesterday, "Jane"));
    KeychainTokenStore today(nullptr, 50ms);
    m_service->isFrozen = true;
    QObject context;
    std::optional<Result<Done>> removed;

    today.remove(u"acme"_s, &context, [&](const Result<Done> &answer) { removed = answer; });

    QTRY_VERIFY(removed);
    QCOMPARE(removed->error().kind, Error::Kind::Storage);
}

static const Kustomer::Testing::Suite<SecretServiceTest> suite;
#include "tst_secretservice.moc"
