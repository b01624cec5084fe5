// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/secrets/keptsecret.h"
#include "transport/secrets/keychaintokenstore.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QHash>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <optional>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// As much of KWallet as a keychain needs, on a session bus of the test's own.
class Wallet
    : public QObject
    , public QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    bool isFrozen = false;
    bool isProtected = false; ///< a person said no
    QStringList folders;

    /// Answers now what it was asked while it was frozen.
    void thaw()
    {
        isFrozen = false;
        for (const QDBusMessage &question : std::as_const(m_questions))
            QDBusConnection(u"wallet"_s).send(question.createReply(u"wallet"_s));
        m_questions.clear();
    }
    QByteArrayList secrets() const { return m_entries.values(); }

public Q_SLOTS:
    QString networkWallet()
    {
        if (isFrozen) {
            setDelayedReply(true);
            m_questions.append(message());
        }
        return u"wallet"_s;
    }
    int open(const QString &, qlonglong, const QString &) { return isProtected ? -1 : 1; }
    int entryType(int, const QString &, const QString &key, const QString &)
    {
        constexpr int stream = 2;
        return m_entries.contains(key) ? stream : 0;
    }
    QByteArray readEntry(int, const QString &, const QString &key, const QString &)
    {
        return m_entries.value(key);
    }
    int writeEntry(int, const QString &folder, const QString &key, const QByteArray &secret,
                   const QString &)
    {
        folders << folder;
        m_entries.insert(key, secret);
        return 0;
    }
    int removeEntry(int, const QString &, const QString &key, const QString &)
    {
        return m_entries.remove(key) ? 0 : -3;
    }

private:
    QList<QDBusMessage> m_questions;
    QHash<QString, QByteArray> m_entries;
};

class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void cleanup();
    void cleanupTestCase();

    void keepsSecretsBeyondItsOwnLife();
    void forgetsSecrets();
    void waitsForAFrozenKeychainNoLongerThanItsTimeout();
    void forgetsInTheKeychainWhatItKeepsInMemory();
    void saysThatAFrozenKeychainDidNotForget();
    void saysThatAProtectedKeychainDidNotForget();
    void neverBringsBackWhatALateJobWrites_data();
    void neverBringsBackWhatALateJobWrites();
    void leavesNothingOldWhereItCouldNotWrite();

private:
    QProcess m_bus;
    Wallet m_wallet;
};

void KeychainTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("There is no D-Bus daemon to run a keychain on.");
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");

    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"wallet"_s);
    QVERIFY(
        bus.registerObject(u"/modules/kwalletd5"_s, &m_wallet, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.kde.kwalletd5"_s));
}

void KeychainTest::cleanup()
{
    m_wallet.thaw();
    m_wallet.isProtected = false;
    KeychainTokenStore store;
    QVERIFY(isRemoved(store));
}

void KeychainTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"wallet"_s);
    m_bus.kill();
    m_bus.waitForFinished();
}

void KeychainTest::keepsSecretsBeyondItsOwnLife()
{
    const QByteArray secret("a\0b\xff", 4);
    KeychainTokenStore first;
    KeychainTokenStore second;
    QSignalSpy fellBack(&first, &TokenStore::problemNoticed);

    QCOMPARE(secretIn(first), "");
    QVERIFY(isWritten(first, secret));

    QCOMPARE(secretIn(second), secret);
    QCOMPARE(m_wallet.folders, QStringList{u"KustomerChat"_s});
    QCOMPARE(fellBack.size(), 0);
}

void KeychainTest::forgetsSecrets()
{
    KeychainTokenStore store;
    QSignalSpy fellBack(&store, &TokenStore::problemNoticed);
    QVERIFY(isWritten(store, "secret"));

    QVERIFY(isRemoved(store));
    QCOMPARE(secretIn(store), "");
    QVERIFY(isRemoved(store));

    QCOMPARE(fellBack.size(), 0);
}

void KeychainTest::waitsForAFrozenKeychainNoLongerThanItsTimeout()
{
    m_wallet.isFrozen = true;
    KeychainTokenStore store(nullptr, 50ms);
    QSignalSpy fellBack(&store, &TokenStore::problemNoticed);

    QVERIFY(isWritten(store, "secret"));

    QCOMPARE(secretIn(store), "secret");
    QCOMPARE(fellBack.size(), 1);
    QVERIFY(fellBack.first().first().value<Error>().message.contains("doesn't answer"_L1));
}

void KeychainTest::forgetsInTheKeychainWhatItKeepsInMemory()
{
    KeychainTokenStore yesterday;
    QVERIFY(isWritten(yesterday, "Jane"));
    KeychainTokenStore today(nullptr, 1s);
    QCOMPARE(secretIn(today), "Jane");
    m_wallet.isFrozen = true;
    QVERIFY(isWritten(today, "Jane, renewed")); // in memory
    m_wallet.thaw();

    QVERIFY(isRemoved(today));

    QCOMPARE(secretIn(today), "");
    KeychainTokenStore tomorrow;
    QCOMPARE(secretIn(tomorrow), "");
}

void KeychainTest::saysThatAFrozenKeychainDidNotForget()
{
    KeychainTokenStore yesterday;
    QVERIFY(isWritten(yesterday, "Jane"));
    KeychainTokenStore today(nullptr, 50ms);
    m_wallet.isFrozen = true;
    QObject context;
    std::optional<Result<Done>> removed;

    today.remove(u"acme"_s, &context, [&](const Result<Done> &answer) { removed = answer; });

    QTRY_VERIFY(removed);
    QCOMPARE(removed->error().kind, Error::Kind::Storage);
    QVERIFY(removed->error().message.contains("doesn't answer"_L1));
    QVERIFY(!removed->error().message.contains("Jane"_L1));
}

void KeychainTest::saysThatAProtectedKeychainDidNotForget()
{
    KeychainTokenStore store;
    QVERIFY(isWritten(store, "Jane"));
    m_wallet.isProtected = true;
    QObject context;
    std::optional<Result<Done>> removed;

    store.remove(u"acme"_s, &context, [&](const Result<Done> &answer) { removed = answer; });

    QTRY_VERIFY(removed);
    QCOMPARE(removed->error().kind, Error::Kind::Storage);
}

void KeychainTest::neverBringsBackWhatALateJobWrites_data()
{
    QTest::addColumn<bool>("isRemovedFirst");
    QTest::newRow("removed before it is given up") << true;
    QTest::newRow("removed after it was given up") << false;
}

void KeychainTest::neverBringsBackWhatALateJobWrites()
{
    QFETCH(const bool, isRemovedFirst);
    m_wallet.isFrozen = true;
    KeychainTokenStore store(nullptr, 50ms);
    QSignalSpy fellBack(&store, &TokenStore::problemNoticed);
    QObject context;
    int answers = 0;
    const auto count = [&answers](const Result<Done> &) {
        ++answers;
    };
    store.write(u"acme"_s, "Jane", &context, count);
    if (!isRemovedFirst)
        QTRY_COMPARE(answers, 1);
    store.remove(u"acme"_s, &context, count);
    QTRY_COMPARE(answers, 2);
    QCOMPARE(fellBack.size(), 1);

    m_wallet.thaw();

    KeychainTokenStore next; // whose job comes after all of the others
    QCOMPARE(secretIn(next), "");
    QCOMPARE(secretIn(store), "");
    QCOMPARE(m_wallet.secrets(), QByteArrayList());
}

void KeychainTest::leavesNothingOldWhereItCouldNotWrite()
{
    KeychainTokenStore yesterday;
    QVERIFY(isWritten(yesterday, "Jane"));
    KeychainTokenStore today(nullptr, 50ms);
    m_wallet.isFrozen = true;

    QVERIFY(isWritten(today, "Tom")); // in memory
    m_wallet.thaw();

    KeychainTokenStore tomorrow;
    QCOMPARE(secretIn(tomorrow), "");
    QCOMPARE(secretIn(today), "Tom");
}

static const Kustomer::Testing::Suite<KeychainTest> suite;
#include "tst_keychain.moc"
