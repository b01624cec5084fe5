// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/places.h"
#include "support/suite.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The emulator as a program of its own that can be killed.
class ServiceProcess
{
public:
    ServiceProcess() = default;
    ~ServiceProcess() { kill(); }
    Q_DISABLE_COPY_MOVE(ServiceProcess)

    /// Starts it, at the same port as before if there was one.
    bool run()
    {
        const QString port = QString::number(QUrl(m_access[u"apiUrl"_s].toString()).port(0));
        m_process.start(Kustomer::Testing::emulatorProgram(),
                        {u"--port"_s, port, u"--scenario"_s, u"empty"_s, u"--data"_s,
                         m_folder.filePath(u"data"_s)});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead())
            return false;
        m_access = QJsonDocument::fromJson(m_process.readLine()).object();
        return !m_access.isEmpty();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QUrl url(const QString &name) const { return QUrl(m_access[name].toString()); }
    QString text(const QString &name) const { return m_access[name].toString(); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_access;
};

} // namespace

/// The service dies as a process and comes back with what it had.
class RestartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goesOnWhenTheServiceIsBack();
};

void RestartTest::goesOnWhenTheServiceIsBack()
{
    ServiceProcess service;
    QVERIFY(service.run());
    ChatCase chat;
    chat.client->setApiKey(service.text(u"apiKey"_s));
    chat.client->setApiUrl(service.url(u"apiUrl"_s));
    chat.client->setRealtimeUrl(service.url(u"realtimeUrl"_s));
    QVERIFY(chat.start());
    const QString id = chat.converse(u"before"_s);
    QVERIFY(!id.isEmpty());

    QStringList expected{u"before"_s};
    for (int round = 0; round < 3; ++round) {
        const QString inFlight = u"in flight %1"_s.arg(round);
        const QString offline = u"offline %1"_s.arg(round);
        chat.client->sendMessage(id, {.body = inFlight});
        const QString waiting = u"~"_s + inFlight;
        if (round == 1) // it left
            QTRY_VERIFY(chat.shown(id).contains(waiting));
        if (round == 2) // it arrived
            QTRY_VERIFY(!chat.shown(id).contains(waiting) && chat.shown(id).contains(inFlight));
        service.kill();
        chat.client->sendMessage(id, {.body = offline});
        expected += {inFlight, offline};
        QTRY_VERIFY(chat.client->connectionState() != ChatClient::ConnectionState::Live);
        QVERIFY(service.run());
        QTRY_COMPARE_WITH_TIMEOUT(chat.client->connectionState(), ChatClient::ConnectionState::Live,
                                  20000);
        QTRY_COMPARE_WITH_TIMEOUT(chat.shown(id), expected.join(u" | "_s), 20000);
    }

    chat.replaceClient(); // what the service has
    chat.client->setApiKey(service.text(u"apiKey"_s));
    chat.client->setApiUrl(service.url(u"apiUrl"_s));
    chat.client->setRealtimeUrl(service.url(u"realtimeUrl"_s));
    QVERIFY(chat.start());
    QTRY_COMPARE(chat.shown(id), expected.join(u" | "_s));
    QCOMPARE(chat.listed(), QStringList{id});
}

static const Kustomer::Testing::Suite<RestartTest> suite;
#include "tst_restart.moc"
