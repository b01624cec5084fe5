// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatclient.h"
#include "support/patience.h"
#include "support/processmemory.h"
#include "support/secretsstore.h"
#include "support/strictness.h"

#include <KustomerChat/Emulator>

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One line from the process that started this one, without a buffer that would keep it.
QString nextLine()
{
    QFile input;
    if (!input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return QString::fromUtf8(input.readLine()).trimmed();
}

void tell(const char *news)
{
    QFile output;
    if (output.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        output.write(QByteArray(news) + '\n');
}

/// What a customer does: logs in, writes, reads an answer, logs out. The process then waits, so
/// that somebody can look for what is left of it.
int lifeOfACustomer(QCoreApplication &application)
{
    QHash<QString, QByteArray> keychain;
    ChatClient client;
    client.setTokenStore(std::make_unique<SecretsStore>(&keychain));
    client.setApiKey(nextLine());
    client.setApiUrl(QUrl(nextLine()));
    client.setRealtimeUrl(QUrl(nextLine()));
    QObject::connect(&client, &ChatClient::loggedIn, &client,
                     [&client] { client.createConversation(nextLine()); });
    QObject::connect(&client, &ChatClient::messageSent, &client, [&client](const Message &message) {
        client.timeline(message.conversationId);
        tell("written");
    });
    QObject::connect(&client, &ChatClient::messageReceived, &client, [&client] {
        tell("answered");
        nextLine();
        client.logout();
    });
    QObject::connect(&client, &ChatClient::loggedOut, &client, [&application] {
        tell("gone");
        nextLine();
        application.quit();
    });
    client.start();
    client.login(nextLine());
    return QCoreApplication::exec();
}

} // namespace

/// What a process leaves behind of a chat: in its log, on the disk, in its memory.
class TracesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void initTestCase();
    void leavesNoneInTheLog();
    void keepsFilesForItsOwnerAlone();
    void leavesNoneOnTheDisk();
    void leavesNoneInTheMemoryItHolds();

private:
    bool wait(const QByteArray &news);
    void noteFiles();
    QByteArray tokenInUse() const;

    QHash<QString, QByteArray> m_secrets; ///< by what they are
    QByteArray m_log;
    QHash<QString, QFile::Permissions> m_files;          ///< and folders, during the chat
    QByteArray m_content;                                ///< of these files
    QHash<QString, QPair<qsizetype, qsizetype>> m_found; ///< in memory, before and after logout
    QProcess m_customer;
    QTemporaryDir m_home;
    Emulator m_emulator;
};

bool TracesTest::wait(const QByteArray &news)
{
    return QTest::qWaitFor([this] { return m_customer.canReadLine(); }, patience)
        && m_customer.readLine().trimmed() == news;
}

QByteArray TracesTest::tokenInUse() const
{
    QByteArray token;
    for (const EmulatorRequest &request : m_emulator.requests()) {
        for (const auto &[name, value] : request.headers) {
            if (name.toLower() == "x-kustomer-tracking-token")
                token = value;
        }
    }
    return token;
}

void TracesTest::initTestCase()
{
    QVERIFY(m_emulator.listen());
    const QString jwt = m_emulator.mintJwt({.email = u"jane@example.com"_s});
    m_secrets[u"login token"_s] = jwt.section(u'.', 2).toLatin1();
    m_secrets[u"written text"_s] = "my private words 4711";
    m_secrets[u"read text"_s] = "for one pair of eyes 4712";

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.insert(QString::fromLatin1(name), m_home.path());
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    // Freed memory is overwritten: what is found then is held by somebody.
    environment.insert(u"GLIBC_TUNABLES"_s,
                       u"glibc.malloc.perturb=165:glibc.malloc.tcache_count=0"_s);
    environment.insert(u"ASAN_OPTIONS"_s,
                       qEnvironmentVariable("ASAN_OPTIONS")
                           + u":max_free_fill_size=1000000000:free_fill_byte=0:detect_leaks=0"_s);
    m_customer.setProcessEnvironment(environment);
    m_customer.start(QCoreApplication::applicationFilePath(), {u"--customer"_s});
    m_customer.write((m_emulator.apiKey() + u'\n' + m_emulator.apiUrl().toString() + u'\n'
                      + m_emulator.realtimeUrl().toString() + u'\n' + jwt + u'\n')
                         .toUtf8()
                     + m_secrets[u"written text"_s] + '\n');
    QVERIFY(wait("written"));
    const QString conversation = m_emulator.conversationIdsFor(u"jane@example.com"_s).value(0);
    m_emulator.sendAsAgent(conversation, QString::fromUtf8(m_secrets[u"read text"_s]));
    QVERIFY(wait("answered"));
    m_secrets[u"tracking token"_s] = tokenInUse().right(40);
    noteFiles();
    const ProcessMemory during(m_customer.processId());
    for (const auto &[name, secret] : m_secrets.asKeyValueRange())
        m_found[name].first = during.count(secret);
    m_customer.write("log out\n");
    QVERIFY(wait("gone"));
    const ProcessMemory after(m_customer.processId());
    for (const auto &[name, secret] : m_secrets.asKeyValueRange())
        m_found[name].second = after.count(secret);
    m_customer.write("go\n");
    QVERIFY(m_customer.waitForFinished());
    m_log = m_customer.readAllStandardError() + m_customer.readAllStandardOutput();
}

void TracesTest::noteFiles()
{
    QDirIterator entries(m_home.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry(entries.next());
        m_files.insert(entry.filePath(), entry.permissions());
        QFile file(entry.filePath());
        if (entry.isFile() && file.open(QIODevice::ReadOnly))
            m_content += file.readAll();
    }
}

void TracesTest::keepsFilesForItsOwnerAlone()
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const bool keepsSomething = std::ranges::any_of(m_files.keys(), [](const QString &path) {
        return QFileInfo(path).suffix() == "sqlite"_L1;
    });
    QVERIFY2(keepsSomething, qPrintable(m_files.keys().join(u'\n')));
    for (const auto &[path, permissions] : m_files.asKeyValueRange()) {
        const bool isOurs = path.contains("kustomer"_L1, Qt::CaseInsensitive);
        QVERIFY2(!isOurs || (permissions & others) == QFile::Permissions(), qPrintable(path));
    }
    for (const QString &name : {u"login token"_s, u"tracking token"_s})
        QVERIFY2(!m_content.contains(m_secrets[name]), qPrintable(name));
}

void TracesTest::leavesNoneInTheLog()
{
    QVERIFY(m_log.contains("kustomer.http"));
    for (const auto &[name, secret] : m_secrets.asKeyValueRange())
        QVERIFY2(!m_log.contains(secret), qPrintable(name));
}

void TracesTest::leavesNoneOnTheDisk()
{
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const auto &[name, secret] : m_secrets.asKeyValueRange())
            QVERIFY2(!content.contains(secret), qPrintable(name + u" in "_s + file.fileName()));
    }
}

void TracesTest::leavesNoneInTheMemoryItHolds()
{
    for (const auto &[name, found] : m_found.asKeyValueRange())
        qInfo().noquote() << name << "during:" << found.first << "after:" << found.second;
    QVERIFY(m_found[u"read text"_s].first > 0); // or the search would find nothing at all
    QVERIFY(m_found[u"tracking token"_s].first > 0);
    for (const auto &[name, found] : m_found.asKeyValueRange())
        QVERIFY2(found.second == 0, qPrintable(name));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--customer") == 0)
        return lifeOfACustomer(application);
    TracesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_traces.moc"
