// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/apiclient.h"
#include "support/places.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The program kustomer-emulator in somebody's hands.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensTheDemoUnlessToldOtherwise();
    void printsALoginToken();
    void misbehavesFromTheStart();
    void refusesAFaultThatIsNone_data();
    void refusesAFaultThatIsNone();
    void tellsWhatHappens();
    void checksAScenario();
    void runsACommandThatFindsTheService();
    void endsAsItsCommandDoes_data();
    void endsAsItsCommandDoes();
    void takesItsCommandAlong();

private:
    /// Starts the program and waits for its line of URLs and keys.
    QJsonObject start(const QStringList &arguments)
    {
        m_program = std::make_unique<QProcess>();
        m_program->start(Kustomer::Testing::emulatorProgram(), arguments);
        const bool isReady = QTest::qWaitFor([this] { return m_program->canReadLine(); },
                                             Kustomer::Testing::patience);
        return isReady ? QJsonDocument::fromJson(m_program->readLine()).object() : QJsonObject();
    }
    /// Runs the program to its end and returns its exit code.
    int run(const QStringList &arguments)
    {
        m_program = std::make_unique<QProcess>();
        m_program->start(Kustomer::Testing::emulatorProgram(), arguments);
        return m_program->waitForFinished() ? m_program->exitCode() : -1;
    }
    bool stop()
    {
        m_program->terminate();
        return m_program->waitForFinished();
    }

    std::unique_ptr<QProcess> m_program;
};

void ProgramTest::init()
{
    Kustomer::Testing::failOnAnyWarning();
}

void ProgramTest::opensTheDemoUnlessToldOtherwise()
{
    const auto scenarioOf = [this](const QStringList &arguments) {
        ApiClient api(QUrl(start(arguments)["apiUrl"_L1].toString()));
        const auto access = api.get(u"/emulator/organisation"_s).json();
        return stop() ? access["scenario"_L1].toString() : QString();
    };
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"emulator.sqlite"_s);
    QCOMPARE(scenarioOf({}), u"demo"_s);
    QCOMPARE(scenarioOf({u"--scenario"_s, u"lab"_s, u"--data"_s, file}), u"lab"_s);
    QCOMPARE(scenarioOf({u"--data"_s, file}), u"lab"_s);
}

void ProgramTest::printsALoginToken()
{
    const auto access = start({u"--jwt"_s, u"jane@example.com"_s});
    ApiClient api(QUrl(access["apiUrl"_L1].toString()));
    api.begin();
    const auto identity = api.post(u"/c/v1/identity"_s, {{u"externalToken"_s, access["jwt"_L1]}});
    QCOMPARE(identity.attribute(u"email"_s).toString(), u"jane@example.com"_s);
    QVERIFY(stop());
    QVERIFY(!start({}).contains("jwt"_L1));
    QVERIFY(stop());
}

void ProgramTest::misbehavesFromTheStart()
{
    const auto access = start({u"--fault"_s, u"{\"path\":\"/p/\",\"status\":503}"_s, u"--fault"_s,
                               u"{\"path\":\"/p/\",\"status\":502}"_s});
    ApiClient api(QUrl(access["apiUrl"_L1].toString()));
    QCOMPARE(api.get(u"/p/v1/chat/settings"_s).status, 503);
    QCOMPARE(api.get(u"/p/v1/chat/settings"_s).status, 502);
    QCOMPARE(api.get(u"/p/v1/chat/settings"_s).status, 200);
    QVERIFY(stop());
}

void ProgramTest::refusesAFaultThatIsNone_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no JSON") << u"503"_s << "--fault"_ba;
    QTest::newRow("unknown kind") << u"{\"kind\":\"magic\"}"_s << "/kind"_ba;
    QTest::newRow("typo") << u"{\"pfad\":\"/\"}"_s << "/pfad"_ba;
}

void ProgramTest::refusesAFaultThatIsNone()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, reason);
    QCOMPARE(run({u"--fault"_s, fault}), 1);
    QVERIFY(m_program->readAllStandardError().contains(reason));
}

void ProgramTest::tellsWhatHappens()
{
    const auto access = start({u"--log"_s});
    ApiClient api(QUrl(access["apiUrl"_L1].toString()));
    api.begin();
    const auto id = api.startConversation();
    api.say(id, u"my secret"_s);
    api.get(u"/nowhere"_s);
    QVERIFY(stop());
    const auto log = QString::fromUtf8(m_program->readAllStandardError());
    QVERIFY2(log.contains(u"GET /c/v1/tracking/tokens/current → 200"_s), qPrintable(log));
    QVERIFY(log.contains(u"GET /nowhere → 404"_s));
    QVERIFY(log.contains("started "_L1 + id));
    QVERIFY(log.contains("message in "_L1 + id));
    QVERIFY2(!log.contains("my secret"_L1) && !log.contains(api.token()), qPrintable(log));
}

void ProgramTest::checksAScenario()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"custommers": []})");
    file.close();
    QCOMPARE(run({u"--check"_s, file.fileName()}), 1);
    QVERIFY(m_program->readAllStandardError().contains("/custommers"));
    QVERIFY(file.resize(0));
    QCOMPARE(run({u"--check"_s, file.fileName()}), 1);
    QVERIFY(m_program->readAllStandardError().contains("nothing is in it"));
    QCOMPARE(run({u"--check"_s, u"lab"_s}), 0);
    QCOMPARE(m_program->readAllStandardOutput(), QByteArray());
}

void ProgramTest::runsACommandThatFindsTheService()
{
    QCOMPARE(run({u"--org"_s, u"shop"_s, u"--jwt"_s, u"jane@example.com"_s, u"--"_s, u"env"_s}), 0);
    const auto variables = m_program->readAllStandardOutput().split('\n');
    const auto valueOf = [&variables](const QByteArray &name) {
        for (const auto &variable : variables) {
            if (variable.startsWith(name + '='))
                return variable.sliced(name.size() + 1);
        }
        return QByteArray();
    };
    QVERIFY(valueOf("CHAT_URL").startsWith("http://127.0.0.1:"));
    QVERIFY(valueOf("CHAT_REALTIME_URL").startsWith("ws://127.0.0.1:"));
    for (const auto &token : {valueOf("CHAT_KEY"), valueOf("CHAT_JWT")})
        QCOMPARE(token.count('.'), 2);
    QVERIFY(!valueOf("CHAT_SECRET").isEmpty());
    QVERIFY(!valueOf("CHAT_SERVER_KEY").isEmpty());
}

void ProgramTest::endsAsItsCommandDoes_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("well") << QStringList{u"true"_s} << 0;
    QTest::newRow("not well") << QStringList{u"sh"_s, u"-c"_s, u"exit 7"_s} << 7;
    QTest::newRow("by a signal") << QStringList{u"sh"_s, u"-c"_s, u"kill -TERM $$"_s} << 143;
    QTest::newRow("not at all") << QStringList{u"/nowhere/shop"_s} << 1;
    // what looks like an option of ours is the command's
    QTest::newRow("arguments") << QStringList{u"test"_s, u"--port"_s, u"="_s, u"--port"_s} << 0;
}

void ProgramTest::endsAsItsCommandDoes()
{
    QFETCH(QStringList, command);
    QFETCH(int, exitCode);
    QCOMPARE(run(QStringList{u"--"_s} + command), exitCode);
}

void ProgramTest::takesItsCommandAlong()
{
    m_program = std::make_unique<QProcess>();
    m_program->start(Kustomer::Testing::emulatorProgram(),
                     {u"--"_s, u"sh"_s, u"-c"_s,
                      u"trap 'echo gone; exit' TERM; echo here; "
                      "while :; do sleep 0.01; done"_s});
    QVERIFY(
        QTest::qWaitFor([this] { return m_program->canReadLine(); }, Kustomer::Testing::patience));
    QCOMPARE(m_program->readLine(), "here\n"_ba);
    QVERIFY(stop());
    QCOMPARE(m_program->readAllStandardOutput(), "gone\n"_ba);
    QCOMPARE(m_program->exitCode(), 0);
}

static const Kustomer::Testing::Suite<ProgramTest> suite;

#include "tst_program.moc"
