// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/apiclient.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// The program kustomer-emulator, and the library with a data file.
class PersistenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remembersEverythingAfterARestart();
    void losesNothingWhenItIsKilled();
    void endsCleanlyOnSigterm();
    void refusesToStart_data();
    void refusesToStart();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    /// Starts the program and waits for its line of URLs and keys.
    QJsonObject start(QProcess &program, const QStringList &arguments)
    {
        program.start(QStringLiteral(KUSTOMER_EMULATOR), arguments);
        const bool isReady = QTest::qWaitFor([&] { return program.canReadLine(); }, 20'000);
        return isReady ? QJsonDocument::fromJson(program.readLine()).object() : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PersistenceTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void PersistenceTest::remembersEverythingAfterARestart()
{
    const EmulatorOptions options{.dataFile = file(u"emulator.sqlite"_s)};
    auto emulator = std::make_unique<Emulator>(options);
    QVERIFY2(emulator->listen(), qPrintable(emulator->errorString()));
    ApiClient before(emulator->apiUrl());
    const auto tracking = before.begin();
    const auto id = before.startConversation();
    const auto message = before.say(id, u"Remember me"_s);
    emulator->setSettings({{u"teamName"_s, u"Elephants"_s}});
    const QStringList keys{emulator->apiKey(), emulator->chatSecret(), emulator->serverApiKey()};

    emulator = std::make_unique<Emulator>(options);
    QVERIFY2(emulator->listen(), qPrintable(emulator->errorString()));
    QCOMPARE(QStringList({emulator->apiKey(), emulator->chatSecret(), emulator->serverApiKey()}),
             keys);
    ApiClient after(emulator->apiUrl());
    after.setToken(before.token());
    QCOMPARE(after.begin().json(), tracking.json());
    const auto messages = after.get(u"/c/v1/chat/sessions/%1/messages"_s.arg(id)).list();
    QCOMPARE(messages, QJsonArray({message.json()["data"_L1]}));
    const auto settings = after.get(u"/p/v1/chat/settings"_s);
    QCOMPARE(settings.attribute(u"teamName"_s).toString(), u"Elephants"_s);
    QCOMPARE(emulator->conversationIdsFor(u"jane@example.com"_s).size(), 8);
}

void PersistenceTest::losesNothingWhenItIsKilled()
{
    const QStringList arguments{u"--data"_s, file(u"emulator.sqlite"_s), u"--secret"_s, u"s"_s};
    QProcess program;
    const auto first = start(program, arguments);
    QCOMPARE(first["chatSecret"_L1].toString(), u"s"_s);
    ApiClient before(QUrl(first["apiUrl"_L1].toString()));
    before.begin();
    const auto id = before.startConversation();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(before.say(id, QString::number(i)).status, 201);
    program.kill();
    QVERIFY(program.waitForFinished());

    QProcess again;
    ApiClient after(QUrl(start(again, arguments)["apiUrl"_L1].toString()));
    after.setToken(before.token());
    QCOMPARE(after.get(u"/c/v1/chat/sessions/%1/messages"_s.arg(id)).list().size(), 20);
    again.terminate();
    QVERIFY(again.waitForFinished());
}

void PersistenceTest::endsCleanlyOnSigterm()
{
    QProcess program;
    const auto access = start(program, {u"--scenario"_s, u"empty"_s, u"--org"_s, u"globex"_s});
    QVERIFY(access["apiUrl"_L1].toString().startsWith("http://127.0.0.1:"_L1));
    QVERIFY(access["realtimeUrl"_L1].toString().startsWith("ws://127.0.0.1:"_L1));
    program.terminate();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

void PersistenceTest::refusesToStart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("taken port") << QStringList{u"--port"_s, u"TAKEN"_s} << "Port"_ba;
    QTest::newRow("port in words") << QStringList{u"--port"_s, u"x"_s} << "--port"_ba;
    QTest::newRow("no such scenario")
        << QStringList{u"--scenario"_s, u"/no/such.json"_s} << "/no/such.json"_ba;
    QTest::newRow("broken scenario")
        << QStringList{u"--scenario"_s, u"BROKEN"_s} << "/agents/0/id"_ba;
    QTest::newRow("data file that is none")
        << QStringList{u"--data"_s, u"BROKEN"_s} << "data file"_ba;
    QTest::newRow("unknown option") << QStringList{u"--magic"_s} << "magic"_ba;
    QTest::newRow("stray argument") << QStringList{u"stray"_s} << "stray"_ba;
}

void PersistenceTest::refusesToStart()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, reason);
    QTcpServer occupant;
    QVERIFY(occupant.listen(QHostAddress::LocalHost));
    QFile broken(file(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(R"({"agents": [{"displayName": "Nobody"}]})");
    broken.close();
    arguments.replaceInStrings(u"TAKEN"_s, QString::number(occupant.serverPort()));
    arguments.replaceInStrings(u"BROKEN"_s, broken.fileName());

    QProcess program;
    program.start(QStringLiteral(KUSTOMER_EMULATOR), arguments);
    QVERIFY(program.waitForFinished());
    QVERIFY(program.exitCode() != 0);
    const auto errors = program.readAllStandardError();
    QVERIFY2(errors.contains(reason), errors.constData());
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
}

static const Kustomer::Testing::Suite<PersistenceTest> suite;

#include "tst_persistence.moc"
