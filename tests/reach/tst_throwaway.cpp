// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 10'000; // milliseconds, for a program to come up
constexpr int aLongTime = 120'000;

/// A wallet that answers nothing and counts who knocks.
class Wallet final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        asked << message.member();
        bus.send(message.createErrorReply(QDBusError::AccessDenied, u"closed"_s));
        return true;
    }

    QStringList asked;
};

} // namespace

/// The demo plays with a service of its own, of which nothing is left when it ends.
class ThrowAwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Kustomer::Testing::failOnAnyWarning(); }
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not installed.");
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
        QVERIFY(m_daemon.waitForReadyRead(patience));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"wallet"_s);
        QVERIFY(bus.registerVirtualObject(u"/"_s, &m_wallet, QDBusConnection::SubPath));
        for (const QString &name :
             {u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s, u"org.freedesktop.secrets"_s})
            QVERIFY(bus.registerService(name));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"wallet"_s);
        m_daemon.terminate();
        QVERIFY(m_daemon.state() == QProcess::NotRunning || m_daemon.waitForFinished(patience));
    }

    void asksForNoKeychain_data()
    {
        QTest::addColumn<QString>("desktop");
        QTest::newRow("KDE") << u"KDE"_s;
        QTest::newRow("GNOME") << u"GNOME"_s;
    }

    void asksForNoKeychain()
    {
        QFETCH(const QString, desktop);
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
        environment.insert(u"XDG_CURRENT_DESKTOP"_s, desktop);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, home.path());
        for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            environment.remove(QString::fromLatin1(variable));
        QProcess demo;
        demo.setProcessEnvironment(environment);
        demo.setProcessChannelMode(QProcess::MergedChannels);
        demo.start(QStringLiteral(KUSTOMER_DEMO), {u"--headless"_s});
        QTRY_COMPARE_WITH_TIMEOUT(demo.state(), QProcess::NotRunning, aLongTime);
        QVERIFY2(demo.exitCode() == 0, demo.readAll());
        QCOMPARE(m_wallet.asked, QStringList());
    }

private:
    QProcess m_daemon;
    QString m_address;
    Wallet m_wallet;
};

static const Kustomer::Testing::Suite<ThrowAwayTest> suite;

#include "tst_throwaway.moc"
