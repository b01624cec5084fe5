// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/filefolder.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Attachments>

#include <QFile>
#include <QJsonArray>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <functional>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString announcing = u"/c/v1/chat/attachments"_s;
const QString uploading = u"/uploads"_s;
const QString posting = u"/c/v1/chat/messages"_s;

/// Content of the files of all messages in a conversation, as the service has them, in order.
QByteArrayList arrived(const ChatCase &chat, const QString &conversationId)
{
    QByteArrayList contents;
    for (const EmulatorMessage &message : chat.emulator->probe().messages(conversationId)) {
        for (const QString &id : message.attachments) {
            const QJsonObject file = chat.emulator->control("GET", u"/attachments/"_s + id);
            contents.append(QByteArray::fromBase64(file[u"base64"_s].toString().toLatin1()));
        }
    }
    return contents;
}

Message lastOf(ChatCase &chat, const QString &id)
{
    const TimelineModel *model = chat.client->timeline(id);
    for (int row = model->rowCount() - 1; row >= 0; --row) {
        if (model->kindAt(row) == TimelineModel::Kind::Message)
            return model->messageAt(row);
    }
    return {};
}

/// Whether a message of this conversation is on screen.
bool isShown(ChatCase &chat, const QString &id, const QString &clientId)
{
    return chat.client->timeline(id)->rowOf(clientId) >= 0;
}

} // namespace

/// Files that the customer sends arrive once and as they were, whatever happens on the way.
class SendingFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void sendsFilesInOrder();
    void sendsFilesWithTheFirstMessage();
    void sendsTextAndFilesTogether();
    void uploadsAnewWhatWasRefused();
    void holdsTheContentBeforeTheRowIsShown();
    void takesAsMuchAsTheApplicationSays();
    void namesThePicturesThatCanBeMadeFit();
    void keepsTheOrderOfMessages();
    void tellsHowFarAFileIs();
    void arrivesOnceInSpiteOf_data();
    void arrivesOnceInSpiteOf();
    void showsWhatIsRefusedAndTriesAgain_data();
    void showsWhatIsRefusedAndTriesAgain();
    void showsWhatCannotBeSent_data();
    void showsWhatCannotBeSent();
    void goesOnWithTheMissingFilesAfterAKill();
    void takesFilesUpThatWereNotHeldAfterAKill();
    void staysWithTheVisitorWhoBecomesACustomer_data();
    void staysWithTheVisitorWhoBecomesACustomer();
    void endsAnUpload();
    void takesAFileOut();
    void erasesAllAtLogout();
    void leavesNothingBehindWhatIsDiscarded();
    void keepsTheContentOfWhatWasSent();
    void worksWithoutADisk();
    void keepsWhatHasNoFileForADraft();
    void makesWhatItKeepsOnAnotherThread();
    void tellsWhoseFileIsNotKept_data();
    void tellsWhoseFileIsNotKept();
    void movesWhatIsKeptWithTheVisitor_data() { staysWithTheVisitorWhoBecomesACustomer_data(); }
    void movesWhatIsKeptWithTheVisitor();
    void leavesWhatIsKeptForWhomeverLogsIn_data() { staysWithTheVisitorWhoBecomesACustomer_data(); }
    void leavesWhatIsKeptForWhomeverLogsIn();
    void leavesNothingOfWhatWasKept();
    void tellsWhetherFilesMayBeSent();

private:
    /// A file that is made of this content for a draft.
    static QString kept(ChatCase &chat, const QByteArray &content)
    {
        QString path;
        chat.client->attachments()->keep(
            u"a.txt"_s, content, chat.client.get(),
            [&path](const Result<QString> &file) { path = file ? *file : file.error().message; });
        return QTest::qWaitFor([&path] { return !path.isEmpty(); }, patience) ? path : QString();
    }

    FileFolder m_files;
};

void SendingFilesTest::makesWhatItKeepsOnAnotherThread()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    QThread *maker = nullptr;
    const auto make = [&maker] {
        maker = QThread::currentThread();
        return "made"_ba;
    };
    QString path;
    chat.client->attachments()->keep(u"a.txt"_s, make, chat.client.get(),
                                     [&path](const Result<QString> &file) { path = *file; });
    QTRY_VERIFY(!path.isEmpty());
    QVERIFY(maker && maker != QThread::currentThread());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "made"_ba);
}

void SendingFilesTest::tellsWhoseFileIsNotKept_data()
{
    using Leave = std::function<void(ChatClient &)>;
    QTest::addColumn<Leave>("leave");
    QTest::newRow("stopped") << Leave(&ChatClient::stop);
    QTest::newRow("logged out") << Leave(&ChatClient::logout);
}

void SendingFilesTest::tellsWhoseFileIsNotKept()
{
    QFETCH(const std::function<void(ChatClient &)>, leave);
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    QVERIFY(!kept(chat, "before").isEmpty());
    QSemaphore goOn;
    std::atomic_bool isBeingMade = false;
    const auto make = [&] {
        isBeingMade = true;
        goOn.acquire();
        return "made"_ba;
    };
    QList<Result<QString>> answers;
    chat.client->attachments()->keep(u"a.txt"_s, make, this,
                                     [&](const Result<QString> &file) { answers.append(file); });
    QTRY_VERIFY(isBeingMade);

    goOn.release(); // who leaves waits until nothing is written any more
    leave(*chat.client);

    QCOMPARE(answers.size(), 0); // never from within the call
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(!answers.first());
    QCOMPARE(answers.first().error().kind, Error::Kind::Cancelled);
}

void SendingFilesTest::keepsWhatHasNoFileForADraft()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const QString path = kept(chat, "picture");
    const QString stray = kept(chat, "nobody's");
    QVERIFY2(path.startsWith(folder.path()), qPrintable(path));
    chat.client->setDraft(id, {.files = {path}});

    chat.client.reset();
    chat.replaceClient();
    QVERIFY(chat.start());

    QTRY_COMPARE(chat.client->draft(id).files, QStringList{path});
    QVERIFY(chat.client->attachments()->check(path));
    QTRY_VERIFY2(!QFile::exists(stray), "no draft has it");
    chat.client->sendMessage(id, {.files = {path}});
    QTRY_COMPARE(arrived(chat, id), QByteArrayList{"picture"});
    QVERIFY2(!QFile::exists(path), "the message has it");
}

void SendingFilesTest::movesWhatIsKeptWithTheVisitor()
{
    QFETCH(const bool, isKeeping);
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, isKeeping ? folder.path() : QString());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const QString before = kept(chat, "picture");
    chat.client->setDraft(id, {.files = {before}});

    QVERIFY(chat.logIn());

    QTRY_COMPARE(FileFolder::content(chat.client->draft(id).files.value(0)), "picture");
    QVERIFY(chat.client->attachments()->check(before));
    chat.client->sendMessage(id, {.files = {before}}); // as a window knows it
    QTRY_COMPARE(arrived(chat, id), QByteArrayList{"picture"});
}

void SendingFilesTest::leavesWhatIsKeptForWhomeverLogsIn()
{
    QFETCH(const bool, isKeeping);
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, isKeeping ? folder.path() : QString());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const QString path = kept(chat, "picture"); // for no draft of the chat's

    QVERIFY(chat.logIn());

    QVERIFY(chat.client->attachments()->check(path));
    chat.client->sendMessage(id, {.files = {path}});
    QTRY_COMPARE(arrived(chat, id), QByteArrayList{"picture"});
}

void SendingFilesTest::leavesNothingOfWhatWasKept()
{
    for (const bool isKeeping : {true, false}) {
        const StorageFolder folder;
        ChatCase chat(u"empty"_s, isKeeping ? folder.path() : QString());
        QVERIFY(chat.start());
        chat.converse(u"Hello"_s);
        const QString unwanted = kept(chat, "unwanted");
        const QString own = m_files.put(u"own.txt"_s, "own");
        chat.client->attachments()->release(unwanted);
        chat.client->attachments()->release(own);
        QVERIFY(!QFile::exists(unwanted));
        QVERIFY(QFile::exists(own));
        const QString path = kept(chat, "picture");
        QVERIFY(QFile::exists(path));
        chat.client->logout();
        QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
        QTRY_VERIFY(!QFile::exists(path));
    }
}

void SendingFilesTest::sendsFilesInOrder()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    QStringList paths;
    QByteArrayList contents;
    for (int i = 0; i < 5; ++i) {
        contents.append(FileFolder::text(100'000 * (5 - i), quint32(i)));
        paths.append(m_files.put(u"%1.txt"_s.arg(i), contents.last()));
    }
    chat.emulator->clearRequests();

    chat.client->sendMessage(id, {.files = paths});

    QTRY_COMPARE(arrived(chat, id), contents);
    QCOMPARE(chat.requestCount(u"POST "_s + announcing), 5);
    QCOMPARE(chat.requestCount(u"POST "_s + uploading), 5);
    QCOMPARE(chat.requestCount(u"POST "_s + posting), 1);
    for (const EmulatorRequest &request : chat.emulator->probe().requests({.path = uploading})) {
        for (const auto &[name, value] : request.headers)
            QVERIFY(!name.toLower().startsWith("x-kustomer"));
    }
    QTRY_COMPARE(chat.countOf(u"sent()"_s), 1); // its echo may come before
    const QList<Attachment> shown = lastOf(chat, id).attachments;
    QCOMPARE(shown.size(), 5);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(shown[i].name, u"%1.txt"_s.arg(i));
        QCOMPARE(shown[i].size, contents[i].size());
        QCOMPARE(FileFolder::content(shown[i].localPath), contents[i]);
    }
}

void SendingFilesTest::sendsFilesWithTheFirstMessage()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString thread = chat.client->beginConversation();

    chat.client->sendMessage(thread, {.files = {m_files.put(u"a.txt"_s, "Hello")}});

    QTRY_COMPARE(chat.listed().size(), 1);
    QTRY_COMPARE(arrived(chat, chat.listed().first()), QByteArrayList{"Hello"});
    const QStringList requests = chat.requests();
    QVERIFY(requests.indexOf(u"POST /c/v1/chat/sessions"_s)
            < requests.indexOf(u"POST "_s + announcing));
    QVERIFY(requests.indexOf(u"POST "_s + announcing) < requests.indexOf(u"POST "_s + uploading));
    QVERIFY(requests.indexOf(u"POST "_s + uploading) < requests.indexOf(u"POST "_s + posting));
}

void SendingFilesTest::uploadsAnewWhatWasRefused()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client->timeline(id);
    chat.emulator->addFault({.method = u"POST"_s, .path = posting, .status = 400});
    const QString clientId
        = chat.client->sendMessage(id, {.files = {m_files.put(u"a.txt"_s, "Hello")}});
    QTRY_COMPARE(lastOf(chat, id).delivery, Message::Delivery::Failed);
    QCOMPARE(chat.requestCount(u"POST "_s + announcing), 1);

    chat.client->retry(clientId);

    QTRY_COMPARE(arrived(chat, id), QByteArrayList{"Hello"});
    QCOMPARE(chat.requestCount(u"POST "_s + announcing), 2);
    QCOMPARE(chat.requestCount(u"POST "_s + posting), 3); // with the first text
}

void SendingFilesTest::sendsTextAndFilesTogether()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);

    chat.client->sendMessage(id, {.body = u"See"_s, .files = {m_files.put(u"a.txt"_s, "Hello")}});

    QTRY_COMPARE(chat.kept(id), (QStringList{u"Hello"_s, u"See"_s}));
    QCOMPARE(arrived(chat, id), QByteArrayList{"Hello"});
}

void SendingFilesTest::holdsTheContentBeforeTheRowIsShown()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->addFault({.path = announcing, .status = 503, .times = Emulator::Always});
    const QString path = m_files.put(u"a.txt"_s, "original");

    const QString clientId = chat.client->sendMessage(id, {.files = {path}});
    QTRY_VERIFY(isShown(chat, id, clientId));
    m_files.put(u"a.txt"_s, "changed, and longer");
    QVERIFY(QFile::remove(path));

    QCOMPARE(FileFolder::content(lastOf(chat, id).attachments.first().localPath), "original");
    chat.emulator->clearFaults();
    QTRY_COMPARE(arrived(chat, id), QByteArrayList{"original"});
}

void SendingFilesTest::takesAsMuchAsTheApplicationSays()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    Attachments *attachments = chat.client->attachments();
    const QSignalSpy changed(attachments, &Attachments::limitsChanged);
    QStringList paths;
    for (int i = 0; i < 3; ++i)
        paths.append(m_files.put(u"%1.txt"_s.arg(i), FileFolder::text(4'000'000, quint32(i))));
    QCOMPARE(attachments->check(paths).error().kind, Error::Kind::TooLarge);

    attachments->setMessageBytes(12'000'000);
    QVERIFY(attachments->check(paths));
    chat.client->sendMessage(id, {.body = u"More"_s, .files = paths});
    QTRY_COMPARE(arrived(chat, id).size(), 3);

    attachments->setMessageBytes(1000);
    const QString letter = m_files.put(u"letter.txt"_s, FileFolder::text(1001));
    QCOMPARE(attachments->check(letter).error().kind, Error::Kind::TooLarge);
    const QString refused = chat.client->sendMessage(id, {.files = {letter}});
    QTRY_COMPARE(lastOf(chat, id).clientId, refused);
    QTRY_COMPARE(lastOf(chat, id).delivery, Message::Delivery::Failed);

    attachments->setMessageBytes(0);
    QCOMPARE(attachments->limits().messageBytes, 9'500'000);
    QVERIFY(attachments->check(letter));
    QCOMPARE(changed.size(), 3);
}

void SendingFilesTest::namesThePicturesThatCanBeMadeFit()
{
    const ChatCase chat;
    Attachments *attachments = chat.client->attachments();
    const QSignalSpy changed(attachments, &Attachments::limitsChanged);
    QVERIFY(!attachments->limits().suffixes.contains(u"webp"_s));
    attachments->setPictureFitter(
        [](const PictureFit &) { return Result<QString>(u"image/png"_s); });
    QVERIFY(attachments->limits().suffixes.contains(u"webp"_s));
    QVERIFY(attachments->limits().suffixes.contains(u"bmp"_s));
    QCOMPARE(changed.size(), 1);
    attachments->setPictureFitter({});
    QVERIFY(!attachments->limits().suffixes.contains(u"webp"_s));
    QCOMPARE(changed.size(), 2);
}

void SendingFilesTest::keepsTheOrderOfMessages()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"0"_s);

    chat.client->sendMessage(
        id, {.body = u"1"_s, .files = {m_files.put(u"a.txt"_s, FileFolder::text(3'000'000))}});
    chat.client->sendMessage(id, {.body = u"2"_s});
    chat.client->sendMessage(id, {.body = u"3"_s, .files = {m_files.put(u"b.txt"_s, "b")}});
    chat.client->sendMessage(id, {.body = u"4"_s});

    QTRY_COMPARE(chat.kept(id), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    QTRY_COMPARE(chat.shown(id), u"0 | 1 | 2 | 3 | 4"_s);
}

void SendingFilesTest::tellsHowFarAFileIs()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    Attachments *attachments = chat.client->attachments();
    QList<qint64> done;
    QString clientId;
    connect(attachments, &Attachments::uploadChanged, this, [&](const QString &changed, int index) {
        if (changed == clientId && index == 1)
            done.append(attachments->upload(changed, index).done);
    });

    clientId = chat.client->sendMessage(
        id,
        {.files
         = {m_files.put(u"a.txt"_s, "a"), m_files.put(u"b.txt"_s, FileFolder::text(4'000'000))}});

    QTRY_VERIFY(!done.isEmpty() && done.last() == 4'000'000);
    QVERIFY(std::ranges::is_sorted(done));
    QTRY_COMPARE(chat.emulator->probe().messages(id).size(), 2);
}

void SendingFilesTest::arrivesOnceInSpiteOf_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::addColumn<int>("status");
    const QList<std::pair<const char *, EmulatorFault::Kind>> kinds{
        {"a dropped connection", EmulatorFault::Kind::DropConnection},
        {"a lost answer", EmulatorFault::Kind::DropAnswer},
        {"an empty answer", EmulatorFault::Kind::EmptyBody},
        {"a web page", EmulatorFault::Kind::HtmlBody},
        {"malformed JSON", EmulatorFault::Kind::MalformedJson},
        {"half an answer", EmulatorFault::Kind::TruncatedBody}};
    const QList<std::pair<const char *, QString>> places{
        {"E14", announcing}, {"E15", uploading}, {"E13", posting}};
    for (const auto &[place, path] : places) {
        for (const auto &[name, kind] : kinds)
            QTest::addRow("%s: %s", place, name) << path << kind << 0;
        for (const int status : {401, 429, 500, 503}) {
            if (path != uploading || status != 401)
                QTest::addRow("%s: %d", place, status)
                    << path << EmulatorFault::Kind::Status << status;
        }
    }
}

void SendingFilesTest::arrivesOnceInSpiteOf()
{
    QFETCH(const QString, path);
    QFETCH(const EmulatorFault::Kind, kind);
    QFETCH(const int, status);
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const int fault = chat.emulator->addFault(
        {.method = u"POST"_s, .path = path, .kind = kind, .status = status, .times = 2});

    chat.client->sendMessage(
        id,
        {.body = u"See"_s, .files = {m_files.put(u"a.txt"_s, "a"), m_files.put(u"b.txt"_s, "b")}});

    QTRY_COMPARE(chat.shown(id), u"Hello | See"_s);
    QCOMPARE(chat.kept(id), (QStringList{u"Hello"_s, u"See"_s}));
    QCOMPARE(arrived(chat, id), (QByteArrayList{"a", "b"}));
    QVERIFY(chat.emulator->faultHits(fault) > 0);
}

void SendingFilesTest::showsWhatIsRefusedAndTriesAgain_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("E14: too large") << announcing << 413;
    QTest::newRow("E14: forbidden") << announcing << 403;
    QTest::newRow("E15: denied, in XML") << uploading << 403;
    QTest::newRow("E15: bad form, in XML") << uploading << 400;
    QTest::newRow("E15: leads elsewhere") << uploading << 307;
}

void SendingFilesTest::showsWhatIsRefusedAndTriesAgain()
{
    QFETCH(const QString, path);
    QFETCH(const int, status);
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    EmulatorFault fault{
        .method = u"POST"_s, .path = path, .status = status, .times = Emulator::Always};
    if (status == 307)
        fault.location = u"http://127.0.0.1:1/elsewhere"_s;
    chat.emulator->addFault(fault);

    const QString clientId
        = chat.client->sendMessage(id, {.files = {m_files.put(u"a.txt"_s, "Hello")}});

    QTRY_COMPARE(lastOf(chat, id).delivery, Message::Delivery::Failed);
    QVERIFY(!lastOf(chat, id).error->message.isEmpty());
    QVERIFY(arrived(chat, id).isEmpty());
    chat.emulator->clearFaults();
    const int announced = chat.requestCount(u"POST "_s + announcing);
    chat.client->attachments()->retryFile(clientId, 0);
    QTRY_COMPARE(arrived(chat, id), QByteArrayList{"Hello"});
    if (path == uploading)
        QVERIFY(chat.requestCount(u"POST "_s + announcing) > announced);
}

void SendingFilesTest::showsWhatCannotBeSent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("too large") << u"a.txt"_s << QByteArray(5'000'001, 'a')
                               << u"attachment_too_large"_s;
    QTest::newRow("empty") << u"a.txt"_s << QByteArray() << u"attachment_empty"_s;
    QTest::newRow("program") << u"a.exe"_s << QByteArray("MZ")
                             << u"attachment_type_not_supported"_s;
    QTest::newRow("huge picture") << u"a.png"_s << FileFolder::png(50'000, 50'000)
                                  << u"attachment_too_large"_s;
}

void SendingFilesTest::showsWhatCannotBeSent()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);

    chat.client->sendMessage(id, {.body = u"See"_s, .files = {m_files.put(name, content)}});

    QTRY_COMPARE(lastOf(chat, id).delivery, Message::Delivery::Failed);
    QCOMPARE(lastOf(chat, id).body, u"See"_s);
    QCOMPARE(lastOf(chat, id).attachments.first().name, name);
    QTEST(lastOf(chat, id).error->code, "code");
    chat.client->sendMessage(id, {.body = u"More"_s});
    QTRY_COMPARE(chat.kept(id), (QStringList{u"Hello"_s, u"More"_s}));
}

void SendingFilesTest::goesOnWithTheMissingFilesAfterAKill()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    // the second of two is not taken
    chat.emulator->addFault({.path = uploading,
                             .kind = EmulatorFault::Kind::Silence,
                             .times = Emulator::Always,
                             .skip = 1});
    const QString a = m_files.put(u"a.txt"_s, "a");
    const QString b = m_files.put(u"b.txt"_s, "b");
    chat.client->sendMessage(id, {.files = {a, b}});
    QTRY_COMPARE(chat.requestCount(u"POST "_s + uploading), 2);
    const auto isOneThere = [&chat] {
        const QJsonArray files
            = chat.emulator->control("GET", u"/attachments"_s)[u"attachments"_s].toArray();
        return std::ranges::count_if(
                   files, [](const QJsonValue &file) { return file[u"uploaded"].toBool(); })
            == 1;
    };
    QTRY_VERIFY(isOneThere());
    const auto stateOf = [&](int index) {
        return chat.client->attachments()->upload(lastOf(chat, id).clientId, index).state;
    };
    const auto done = AttachmentTransfer::State::Done;
    QTRY_VERIFY((stateOf(0) == done) != (stateOf(1) == done));
    QVERIFY(QFile::remove(a) && QFile::remove(b));

    chat.client.reset();
    chat.emulator->clearFaults();
    chat.emulator->clearRequests();
    chat.replaceClient();
    QVERIFY(chat.start());

    QTRY_COMPARE(arrived(chat, id), (QByteArrayList{"a", "b"}));
    QCOMPARE(chat.requestCount(u"POST "_s + announcing), 1);
}

void SendingFilesTest::takesFilesUpThatWereNotHeldAfterAKill()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);

    chat.client->sendMessage(id, {.files = {m_files.put(u"a.txt"_s, "Hello")}});
    chat.client.reset(); // nothing was held yet
    chat.replaceClient();
    QVERIFY(chat.start());

    QTRY_COMPARE(arrived(chat, id), QByteArrayList{"Hello"});
    QCOMPARE(chat.kept(id).size(), 2);
}

void SendingFilesTest::staysWithTheVisitorWhoBecomesACustomer_data()
{
    QTest::addColumn<bool>("isKeeping");
    QTest::newRow("on disk") << true;
    QTest::newRow("without a disk") << false;
}

void SendingFilesTest::staysWithTheVisitorWhoBecomesACustomer()
{
    QFETCH(const bool, isKeeping);
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, isKeeping ? folder.path() : QString());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->addFault({.path = announcing, .status = 503, .times = Emulator::Always});
    const QString path = m_files.put(u"a.txt"_s, "Hello");
    const QString clientId = chat.client->sendMessage(id, {.files = {path}});
    QTRY_VERIFY(isShown(chat, id, clientId));
    QVERIFY(QFile::remove(path));

    QVERIFY(chat.logIn());
    QTRY_COMPARE(FileFolder::content(lastOf(chat, id).attachments.value(0).localPath), "Hello");
    chat.emulator->clearFaults();

    QTRY_COMPARE(arrived(chat, id), QByteArrayList{"Hello"});
}

void SendingFilesTest::endsAnUpload()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->addFault({.path = uploading, .kind = EmulatorFault::Kind::Silence});
    const QString clientId
        = chat.client->sendMessage(id, {.files = {m_files.put(u"a.txt"_s, "Hello")}});
    QTRY_COMPARE(chat.requestCount(u"POST "_s + uploading), 1);

    chat.client->attachments()->cancelUpload(clientId);

    QTRY_COMPARE(lastOf(chat, id).delivery, Message::Delivery::Failed);
    QCOMPARE(lastOf(chat, id).error->kind, Error::Kind::Cancelled);
    QCOMPARE(lastOf(chat, id).error->code, u"upload_cancelled"_s);
    QCOMPARE(chat.client->attachments()->upload(clientId, 0).state,
             AttachmentTransfer::State::Failed);
    chat.client->sendMessage(id, {.body = u"More"_s});
    QTRY_COMPARE(chat.kept(id), (QStringList{u"Hello"_s, u"More"_s}));
    chat.client->retry(clientId);
    QTRY_COMPARE(arrived(chat, id), QByteArrayList{"Hello"});
}

void SendingFilesTest::takesAFileOut()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    const QString clientId = chat.client->sendMessage(
        id, {.files = {m_files.put(u"a.txt"_s, "a"), m_files.put(u"b.exe"_s, "MZ")}});
    QTRY_COMPARE(lastOf(chat, id).delivery, Message::Delivery::Failed);

    chat.client->attachments()->removeFile(clientId, 1);
    QCOMPARE(lastOf(chat, id).attachments.size(), 1);
    chat.client->retry(clientId);
    QTRY_COMPARE(arrived(chat, id), QByteArrayList{"a"});

    const QString other = chat.client->sendMessage(id, {.files = {m_files.put(u"b.exe"_s, "MZ")}});
    QTRY_COMPARE(lastOf(chat, id).delivery, Message::Delivery::Failed);
    chat.client->attachments()->removeFile(other, 0);
    QVERIFY(!isShown(chat, id, other));
}

void SendingFilesTest::erasesAllAtLogout()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client->sendMessage(id, {.files = {m_files.put(u"a.txt"_s, "sent")}});
    QTRY_COMPARE(arrived(chat, id).size(), 1);
    chat.emulator->addFault({.path = uploading, .kind = EmulatorFault::Kind::Silence});
    chat.client->sendMessage(id, {.files = {m_files.put(u"b.txt"_s, "waits")}});
    QTRY_COMPARE(chat.requestCount(u"POST "_s + uploading), 2);
    chat.client->sendMessage(
        id, {.files = {m_files.put(u"c.txt"_s, FileFolder::text(4'000'000))}}); // is being held

    const QStringList before = folder.names();
    QVERIFY(before.size() > 1); // a file and a folder

    chat.client->logout();

    QTRY_COMPARE(chat.countOf(u"loggedOut"_s), 1);
    for (const QString &name : before)
        QVERIFY2(!folder.names().contains(name), qPrintable(name));
    QCOMPARE(chat.errors(), QStringList());
}

void SendingFilesTest::leavesNothingBehindWhatIsDiscarded()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.emulator->addFault({.path = announcing, .status = 403});
    const QString clientId
        = chat.client->sendMessage(id, {.files = {m_files.put(u"a.txt"_s, "Hello")}});
    QTRY_COMPARE(lastOf(chat, id).delivery, Message::Delivery::Failed);
    const QString held = lastOf(chat, id).attachments.first().localPath;
    QVERIFY(QFile::exists(held));

    chat.client->discard(clientId);

    QTRY_VERIFY(!QFile::exists(held));
}

void SendingFilesTest::keepsTheContentOfWhatWasSent()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client->sendMessage(id, {.files = {m_files.put(u"a.png"_s, FileFolder::png(4, 3))}});
    QTRY_COMPARE(chat.countOf(u"sent()"_s), 1); // its echo may come before
    const QList<Attachment> sent = lastOf(chat, id).attachments;

    chat.replaceClient();
    chat.emulator->clearRequests();
    QVERIFY(chat.start());

    QTRY_COMPARE(lastOf(chat, id).attachments, sent);
    QCOMPARE(sent.first().pictureSize, QSize(4, 3));
    QCOMPARE(FileFolder::content(sent.first().localPath), FileFolder::png(4, 3));
    QCOMPARE(chat.requestCount(u"GET /c/v1/chat/messages"_s), 0);
}

void SendingFilesTest::worksWithoutADisk()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);

    chat.client->sendMessage(id, {.files = {m_files.put(u"a.txt"_s, "Hello")}});

    QTRY_COMPARE(chat.countOf(u"sent()"_s), 1); // its echo may come before
    const QString path = lastOf(chat, id).attachments.first().localPath;
    QCOMPARE(FileFolder::content(path), "Hello");
    chat.client.reset();
    QVERIFY(!QFile::exists(path));
}

void SendingFilesTest::tellsWhetherFilesMayBeSent()
{
    ChatCase chat;
    QVERIFY(!chat.client->attachments()->isEnabled());
    QVERIFY(chat.start());
    QVERIFY(chat.client->attachments()->isEnabled());

    chat.emulator->setSettings({{u"disableAttachments"_s, true}});
    chat.replaceClient();
    QVERIFY(chat.start());

    QVERIFY(!chat.client->attachments()->isEnabled());
}

static const Kustomer::Testing::Suite<SendingFilesTest> suite;

#include "tst_sendingfiles.moc"
