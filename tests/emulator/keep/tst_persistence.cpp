// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/apiclient.h"
#include "support/places.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How many transactions the log beside an SQLite file holds: the last page of each says how long
/// the file is after it (SQLite's file format, 4.1).
int transactionsIn(const QString &log)
{
    constexpr qsizetype headLength = 32;
    constexpr qsizetype frameHeadLength = 24;
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const auto number = [&all](qsizetype at) {
        return qFromBigEndian<quint32>(all.constData() + at);
    };
    int count = 0;
    const auto step = frameHeadLength + qsizetype(number(8));
    for (qsizetype at = headLength; at + step <= all.size(); at += step)
        count += number(at + 4) > 0 ? 1 : 0;
    return count;
}

} // namespace

/// The program kustomer-emulator, and the library with a data file.
class PersistenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remembersEverythingAfterARestart();
    void losesNothingWhenItIsKilled();
    void keepsAllThatARequestChangesOrNothing();
    void keepsItsFileToItself();
    void refusesAFileThatAnotherOneHas();
    void readsAFileOfTheFirstLayout();
    void refusesAFileThatSaysOtherwise_data();
    void refusesAFileThatSaysOtherwise();
    void refusesAFileItDoesNotKnow_data();
    void refusesAFileItDoesNotKnow();
    void outlivesAFileThatCanNotBeUsed();
    void acknowledgesNothingItCanNotKeep();
    void mayBeClosedOrDeletedWhenItsFileFails_data();
    void mayBeClosedOrDeletedWhenItsFileFails();
    void endsWhenItCanNotKeepAnything();
    void remembersAScenarioThatWasPlanted();
    void endsCleanlyOnSigterm();
    void refusesToStart_data();
    void refusesToStart();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    /// Starts the program and waits for its line of URLs and keys.
    QJsonObject start(QProcess &program, const QStringList &arguments)
    {
        program.start(Kustomer::Testing::emulatorProgram(), arguments);
        const bool isReady
            = QTest::qWaitFor([&] { return program.canReadLine(); }, Testing::patience);
        return isReady ? QJsonDocument::fromJson(program.readLine()).object() : QJsonObject();
    }

    /// Runs statements in the data file behind the emulator's back.
    bool meddle(const QStringList &statements)
    {
        const auto name = u"meddler"_s;
        bool isDone = false;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(m_file);
            isDone = database.open() && std::ranges::all_of(statements, [&](const auto &statement) {
                         return QSqlQuery(database).exec(statement);
                     });
        }
        QSqlDatabase::removeDatabase(name);
        return isDone;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void PersistenceTest::init()
{
    Testing::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = file(u"emulator.sqlite"_s);
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

void PersistenceTest::keepsAllThatARequestChangesOrNothing()
{
    Emulator emulator({.dataFile = m_file});
    QVERIFY2(emulator.listen(), qPrintable(emulator.errorString()));
    ApiClient client(emulator.apiUrl());
    client.begin();
    const QJsonObject question{
        {u"id"_s, u"q"_s}, {u"type"_s, u"response"_s}, {u"prompt"_s, u"What?"_s}};
    const QJsonObject form{{u"name"_s, u"Three"_s}, {u"questions"_s, QJsonArray{question}}};
    QCOMPARE(client.put(u"/emulator/forms/three"_s, form).status, 200);

    const int before = transactionsIn(m_file + u"-wal"_s);
    QVERIFY(before > 0);
    const auto answer = client.post(
        u"/c/v1/chat/forms/three/responses"_s,
        {{u"messages"_s,
          QJsonArray{QJsonObject{{u"input"_s, u"Hello"_s}},
                     QJsonObject{{u"prompt"_s, u"What?"_s}, {u"input"_s, u"This"_s}}}}});
    QCOMPARE(answer.status, 201);
    QCOMPARE(transactionsIn(m_file + u"-wal"_s), before + 1);
}

void PersistenceTest::keepsItsFileToItself()
{
    const Emulator emulator({.dataFile = m_file});
    QCOMPARE(emulator.errorString(), QString());
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const auto &name : QDir(m_folder->path()).entryList(QDir::Files))
        QCOMPARE(QFile::permissions(m_folder->filePath(name)), owner);
}

void PersistenceTest::refusesAFileThatAnotherOneHas()
{
    auto first = std::make_unique<Emulator>(EmulatorOptions{.dataFile = m_file});
    QVERIFY2(first->listen(), qPrintable(first->errorString()));
    Emulator second({.dataFile = m_file});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not listen: .*another"_s));
    QVERIFY(!second.listen());
    QVERIFY2(second.errorString().contains(m_file) && second.errorString().contains("another"_L1),
             qPrintable(second.errorString()));
    QProcess program;
    program.start(Kustomer::Testing::emulatorProgram(), {u"--data"_s, m_file});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    first.reset();
    QVERIFY2(second.listen(), qPrintable(second.errorString()));
}

void PersistenceTest::readsAFileOfTheFirstLayout()
{
    QVERIFY(meddle(
        {u"CREATE TABLE record (kind TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, "
         "UNIQUE (kind, id))"_s,
         u"INSERT INTO record VALUES ('organisation', 'o', '{\"id\":\"o\",\"name\":\"acme\","
         "\"chatSecret\":\"s\",\"settings\":{\"enabled\":true}}')"_s,
         u"INSERT INTO record VALUES ('customer', 'c', '{\"id\":\"c\","
         "\"email\":\"jane@example.com\"}')"_s,
         u"INSERT INTO record VALUES ('tracking', 'tt', '{\"id\":\"t\",\"trackingId\":\"tt\","
         "\"token\":\"token\",\"customerId\":\"c\",\"standing\":1,"
         "\"createdAt\":\"2026-01-01T00:00:00.000Z\"}')"_s,
         u"INSERT INTO record VALUES ('session', 's', '{\"id\":\"s\",\"customerId\":\"c\","
         "\"createdAt\":\"2026-01-01T00:00:00.000Z\"}')"_s,
         u"INSERT INTO record VALUES ('message', 'm', '{\"id\":\"m\",\"sessionId\":\"s\","
         "\"customerId\":\"c\",\"direction\":1,\"body\":\"Kept\","
         "\"createdAt\":\"2026-01-01T00:00:00.000Z\"}')"_s}));
    Emulator emulator({.dataFile = m_file});
    QVERIFY2(emulator.listen(), qPrintable(emulator.errorString()));
    ApiClient api(emulator.apiUrl(), u"token"_s);
    const auto message = api.get(u"/c/v1/chat/sessions/s/messages"_s).list().first();
    QCOMPARE(message[u"attributes"][u"body"].toString(), u"Kept"_s);
    QCOMPARE(message[u"attributes"][u"direction"].toString(), u"out"_s);
    QCOMPARE(api.begin().attribute(u"verified"_s), QJsonValue(true));
    QCOMPARE(emulator.chatSecret(), u"s"_s);
}

void PersistenceTest::refusesAFileThatSaysOtherwise_data()
{
    QTest::addColumn<EmulatorOptions>("options");
    QTest::addColumn<QString>("reason");
    QTest::newRow("organisation") << EmulatorOptions{.organisation = u"globex"_s}
                                  << u"organisation: acme"_s;
    QTest::newRow("secret") << EmulatorOptions{.chatSecret = u"other"_s} << u"secret"_s;
    QTest::newRow("scenario") << EmulatorOptions{.scenario = u"demo"_s} << u"scenario: empty"_s;
    QTest::newRow("nothing") << EmulatorOptions() << QString();
    QTest::newRow("the same") << EmulatorOptions{.organisation = u"acme"_s, .scenario = u"empty"_s}
                              << QString();
}

void PersistenceTest::refusesAFileThatSaysOtherwise()
{
    QFETCH(EmulatorOptions, options);
    QFETCH(QString, reason);
    QCOMPARE(Emulator({.scenario = u"empty"_s, .dataFile = m_file}).errorString(), QString());
    options.dataFile = m_file;
    Emulator emulator(options);
    if (!reason.isEmpty())
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not listen: "_s));
    QCOMPARE(emulator.listen(), reason.isEmpty());
    QVERIFY2(emulator.errorString().contains(reason), qPrintable(emulator.errorString()));
}

void PersistenceTest::refusesAFileItDoesNotKnow_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("reason");
    QTest::newRow("newer") << u"PRAGMA user_version = 99"_s << u"newer version"_s;
    QTest::newRow("records of another kind")
        << u"INSERT INTO record VALUES ('starship', '1', '{}')"_s << u"starship"_s;
    QTest::newRow("damaged") << u"UPDATE record SET json = '{' WHERE kind = 'agent'"_s
                             << u"damaged"_s;
}

void PersistenceTest::refusesAFileItDoesNotKnow()
{
    QFETCH(QString, statement);
    QFETCH(QString, reason);
    QCOMPARE(Emulator({.dataFile = m_file}).errorString(), QString());
    QVERIFY(meddle({statement}));
    Emulator emulator({.dataFile = m_file});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not listen: "_s));
    QVERIFY(!emulator.listen());
    QVERIFY2(emulator.errorString().contains(reason), qPrintable(emulator.errorString()));
}

void PersistenceTest::outlivesAFileThatCanNotBeUsed()
{
    Emulator emulator({.dataFile = m_folder->path()}); // a folder
    emulator.setSettings({{u"teamName"_s, u"Nowhere"_s}});
    emulator.createConversation(u"jane@example.com"_s, u"Title"_s, {u"Hello"_s});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not listen: "_s));
    QVERIFY(!emulator.listen());
    QVERIFY(emulator.errorString().contains(m_folder->path()));
}

void PersistenceTest::acknowledgesNothingItCanNotKeep()
{
    Emulator emulator({.dataFile = m_file});
    QVERIFY(emulator.listen());
    const QSignalSpy failed(&emulator, &Emulator::dataFileFailed);
    ApiClient api(emulator.apiUrl());
    api.begin();
    QVERIFY(meddle({u"DROP TABLE record"_s}));
    QCOMPARE(api.post(u"/c/v1/chat/sessions"_s).code(), u"storage_failed"_s);
    QCOMPARE(api.get(u"/p/v1/chat/settings"_s).status, 500);
    QVERIFY(failed.size() > 0);
    QVERIFY(failed[0][0].toString().contains("record"_L1));
}

void PersistenceTest::mayBeClosedOrDeletedWhenItsFileFails_data()
{
    QTest::addColumn<bool>("isDeleted");
    QTest::newRow("closed") << false;
    QTest::newRow("deleted") << true;
}

void PersistenceTest::mayBeClosedOrDeletedWhenItsFileFails()
{
    QFETCH(bool, isDeleted);
    auto emulator = std::make_unique<Emulator>(EmulatorOptions{.dataFile = m_file});
    QVERIFY(emulator->listen());
    ApiClient api(emulator->apiUrl());
    api.begin();
    bool isOver = false;
    const auto leave = [&] {
        emulator->close();
        if (isDeleted)
            emulator.reset();
        isOver = true;
    };
    connect(emulator.get(), &Emulator::dataFileFailed, this, leave, Qt::SingleShotConnection);
    QVERIFY(meddle({u"DROP TABLE record"_s}));
    QVERIFY(api.post(u"/c/v1/chat/sessions"_s).status != 201);
    QTRY_VERIFY(isOver);
    QCOMPARE(!emulator, isDeleted);
}

void PersistenceTest::endsWhenItCanNotKeepAnything()
{
    QProcess program;
    const auto access = start(program, {u"--data"_s, m_file});
    QVERIFY(meddle({u"DROP TABLE record"_s}));
    ApiClient api(QUrl(access["apiUrl"_L1].toString()));
    QVERIFY(api.begin().status != 200);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains("record"));
}

void PersistenceTest::remembersAScenarioThatWasPlanted()
{
    auto emulator = std::make_unique<Emulator>(EmulatorOptions{.dataFile = m_file});
    emulator->control("POST", u"/scenario"_s, {{u"name"_s, u"empty"_s}});
    const auto key = emulator->apiKey();
    emulator.reset();
    const Emulator again({.dataFile = m_file});
    QVERIFY(again.customerIdFor(u"jane@example.com"_s).isEmpty());
    QCOMPARE(again.apiKey(), key);
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
    program.start(Kustomer::Testing::emulatorProgram(), arguments);
    QVERIFY(program.waitForFinished());
    QVERIFY(program.exitCode() != 0);
    const auto errors = program.readAllStandardError();
    QVERIFY2(errors.contains(reason), errors.constData());
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
}

static const Kustomer::Testing::Suite<PersistenceTest> suite;

#include "tst_persistence.moc"
