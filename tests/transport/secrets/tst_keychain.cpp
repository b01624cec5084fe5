// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/suite.h"
#include "transport/secrets/keychaintokenstore.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace Kustomer;
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
    QStringList folders;

public Q_SLOTS:
    QString networkWallet()
    {
        if (isFrozen)
            setDelayedReply(true);
        return u"wallet"_s;
    }
    int open(const QString &, qlonglong, const QString &) { return 1; }
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
    QHash<QString, QByteArray> m_entries;
};

class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase();

    void keepsSecretsBeyondItsOwnLife();
    void forgetsSecrets();
    void waitsForAFrozenKeychainNoLongerThanItsTimeout();

private:
    QProcess m_bus;
    Wallet m_wallet;
};

namespace {

QByteArray secretIn(TokenStore &store)
{
    QObject context;
    std::optional<Result<QByteArray>> answer;
    store.read(u"acme"_s, &context, [&answer](const Result<QByteArray> &given) { answer = given; });
    const bool isAnswered = QTest::qWaitFor([&answer] { return answer.has_value(); });
    return isAnswered && *answer ? **answer : QByteArray("no answer");
}

bool isWritten(TokenStore &store, const QByteArray &secret)
{
    QObject context;
    bool isDone = false;
    store.write(u"acme"_s, secret, &context,
                [&isDone](const Result<Done> &answer) { isDone = answer.hasValue(); });
    return QTest::qWaitFor([&isDone] { return isDone; });
}

bool isRemoved(TokenStore &store)
{
    QObject context;
    bool isDone = false;
    store.remove(u"acme"_s, &context,
                 [&isDone](const Result<Done> &answer) { isDone = answer.hasValue(); });
    return QTest::qWaitFor([&isDone] { return isDone; });
}

} // namespace

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
    QSignalSpy fellBack(&first, &KeychainTokenStore::fellBackToMemory);

    QCOMPARE(secretIn(first), "");
    QVERIFY(isWritten(first, secret));

    QCOMPARE(secretIn(second), secret);
    QCOMPARE(m_wallet.folders, QStringList{u"KustomerChat"_s});
    QCOMPARE(fellBack.size(), 0);
}

void KeychainTest::forgetsSecrets()
{
    KeychainTokenStore store;
    QSignalSpy fellBack(&store, &KeychainTokenStore::fellBackToMemory);
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
    QSignalSpy fellBack(&store, &KeychainTokenStore::fellBackToMemory);

    QVERIFY(isWritten(store, "secret"));

    QCOMPARE(secretIn(store), "secret");
    QCOMPARE(fellBack.size(), 1);
    QVERIFY(fellBack.first().first().value<Error>().message.contains("doesn't answer"_L1));
}

static const Kustomer::Testing::Suite<KeychainTest> suite;
#include "tst_keychain.moc"
