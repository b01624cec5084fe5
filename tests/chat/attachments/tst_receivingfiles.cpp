// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/filefolder.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Attachments>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>
#include <QTimer>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString fetching = u"/files/"_s;

Message lastOf(ChatCase &chat, const QString &id)
{
    const TimelineModel *model = chat.client->timeline(id);
    for (int row = model->rowCount() - 1; row >= 0; --row) {
        if (model->kindAt(row) == TimelineModel::Kind::Message)
            return model->messageAt(row);
    }
    return {};
}

Attachment fileOf(ChatCase &chat, const QString &id)
{
    return lastOf(chat, id).attachments.value(0);
}

/// The file of the last message, and who fetches it.
struct LastFile
{
    QString message;
    QString file;
    Attachments *attachments;
};

LastFile lastFileOf(ChatCase &chat, const QString &id)
{
    return {lastOf(chat, id).id, fileOf(chat, id).id, chat.client->attachments()};
}

void sendAsAgent(ChatCase &chat, const QString &id, const QString &name, const QString &type,
                 const QByteArray &content)
{
    const QJsonObject file{{u"name"_s, name},
                           {u"contentType"_s, type},
                           {u"base64"_s, QString::fromLatin1(content.toBase64())}};
    chat.emulator->control("POST", u"/attachments/send"_s,
                           {{u"session"_s, id}, {u"files"_s, QJsonArray{file}}});
}

} // namespace

/// Files that come with messages are described, fetched when somebody wants them, and kept.
class ReceivingFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void describesFilesOfMessages();
    void asksUntilDetailsAreKnown_data();
    void asksUntilDetailsAreKnown();
    void asksAgainLaterForWhatItCouldNotLearn_data();
    void asksAgainLaterForWhatItCouldNotLearn();
    void asksAgainWhatLeftTooEarly();
    void describesOthersWhereOneCannotBeAskedFor();
    void fetchesContentOnce();
    void givesNoTokenToOtherOrigins();
    void answersWithContentOnceItIsHere();
    void fetchesWhatIsBeingSavedElsewhere();
    void fetchesAgainWhatIsNotHereAnyMore();
    void findsContentBehindTheLoginOfAVisitor();
    void answersWhyContentIsNotHere();
    void tellsWhyContentIsNotHere_data();
    void tellsWhyContentIsNotHere();
    void endsADownload();
    void savesContent();
    void savesWhileTheApplicationGoesOn();
    void savesWhatIsOnItsWayAlready_data();
    void savesWhatIsOnItsWayAlready();
    void savesWhereAnotherPlaceTookNothing();
    void leavesWhatIsThereWhenSavingFails();
    void tellsWhoseFileIsNotSaved();
    void saysInItsOwnWordsWhatADiskDoesNotTake_data();
    void saysInItsOwnWordsWhatADiskDoesNotTake();
    void remembersDetails();

private:
    /// A conversation with a PNG of an agent, whose details are known.
    QString received(ChatCase &chat)
    {
        const QString id = chat.converse(u"Hello"_s);
        chat.client->timeline(id);
        sendAsAgent(chat, id, u"a.png"_s, u"image/png"_s, m_picture);
        return QTest::qWaitFor([&] { return !fileOf(chat, id).contentType.isEmpty(); }, patience)
            ? id
            : QString();
    }

    const QByteArray m_picture = FileFolder::png(4, 3, 300'000);
    FileFolder m_files;
};

void ReceivingFilesTest::describesFilesOfMessages()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);

    sendAsAgent(chat, id, u"../in\u202evoice.pdf"_s, u"application/pdf"_s, "%PDF-1.4");

    QTRY_COMPARE(fileOf(chat, id).contentType, u"application/pdf"_s);
    QCOMPARE(fileOf(chat, id).name, u"invoice.pdf"_s);
    QCOMPARE(fileOf(chat, id).size, 8);
    QCOMPARE(fileOf(chat, id).localPath, QString());
    QVERIFY(!fileOf(chat, id).isPicture());
}

void ReceivingFilesTest::asksUntilDetailsAreKnown_data()
{
    QTest::addColumn<EmulatorFault>("fault");
    QTest::addColumn<QString>("contentType");
    QTest::newRow("500") << EmulatorFault{.status = 500, .times = 3} << u"image/png"_s;
    QTest::newRow("dropped") << EmulatorFault{.kind = EmulatorFault::Kind::DropConnection,
                                              .times = 3}
                             << u"image/png"_s;
    QTest::newRow("malformed") << EmulatorFault{.kind = EmulatorFault::Kind::MalformedJson,
                                                .times = 3}
                               << u"image/png"_s;
    QTest::newRow("malformed for long")
        << EmulatorFault{.kind = EmulatorFault::Kind::MalformedJson, .times = 4}
        << u"application/octet-stream"_s;
    QTest::newRow("404") << EmulatorFault{.status = 404} << u"application/octet-stream"_s;
}

void ReceivingFilesTest::asksUntilDetailsAreKnown()
{
    QFETCH(EmulatorFault, fault);
    ChatCase chat;
    QVERIFY(chat.start());
    fault.path = u"/c/v1/chat/messages/*/attachments/*"_s;
    chat.emulator->addFault(fault);

    const QString id = received(chat);

    QTEST(fileOf(chat, id).contentType, "contentType");
    QVERIFY(!fileOf(chat, id).name.isEmpty());
}

void ReceivingFilesTest::asksAgainLaterForWhatItCouldNotLearn_data()
{
    QTest::addColumn<EmulatorFault>("fault");
    QTest::addColumn<bool>("isNextProcess");
    const std::pair<const char *, EmulatorFault> faults[]
        = {{"malformed", {.kind = EmulatorFault::Kind::MalformedJson, .times = 0}},
           {"a web page", {.kind = EmulatorFault::Kind::HtmlBody, .times = 0}},
           {"403", {.status = 403, .times = 0}}};
    for (const auto &[name, fault] : faults) {
        QTest::addRow("%s, the next process", name) << fault << true;
        QTest::addRow("%s, once it may be another", name) << fault << false;
    }
}

void ReceivingFilesTest::asksAgainLaterForWhatItCouldNotLearn()
{
    QFETCH(EmulatorFault, fault);
    QFETCH(const bool, isNextProcess);
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    fault.path = u"/c/v1/chat/messages/*/attachments/*"_s;
    chat.emulator->addFault(fault);
    const QString id = received(chat);
    QCOMPARE(fileOf(chat, id).name, u"file"_s);
    QVERIFY(!fileOf(chat, id).isPicture());
    chat.emulator->clearFaults();

    if (isNextProcess) {
        chat.replaceClient();
        QVERIFY(chat.start());
    } else {
        chat.client->reconnect();
    }

    QTRY_COMPARE(fileOf(chat, id).contentType, u"image/png"_s);
    QCOMPARE(fileOf(chat, id).name, u"a.png"_s);
}

void ReceivingFilesTest::asksAgainWhatLeftTooEarly()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client->timeline(id);
    const int fault = chat.emulator->addFault({.path = u"/c/v1/chat/messages/*/attachments/*"_s,
                                               .status = 407,
                                               .delay = std::chrono::milliseconds(500)});
    sendAsAgent(chat, id, u"a.png"_s, u"image/png"_s, m_picture);
    QTRY_COMPARE(chat.emulator->faultHits(fault), 1);

    chat.client->reconnect(); // before the answer

    QTRY_COMPARE(fileOf(chat, id).contentType, u"image/png"_s);
}

void ReceivingFilesTest::describesOthersWhereOneCannotBeAskedFor()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = chat.converse(u"Hello"_s);
    chat.client->timeline(id);
    const int fault
        = chat.emulator->addFault({.path = u"/c/v1/chat/messages/*/attachments/*"_s, .times = 1});
    sendAsAgent(chat, id, u"a.png"_s, u"image/png"_s, m_picture);
    QTRY_COMPARE(chat.emulator->faultHits(fault), 1);
    const QString failing = fileOf(chat, id).id;
    chat.emulator->addFault(
        {.path = u"/c/v1/chat/messages/*/attachments/"_s + failing + u'*', .times = 0});

    sendAsAgent(chat, id, u"b.pdf"_s, u"application/pdf"_s, "%PDF-1.4");

    QTRY_COMPARE(fileOf(chat, id).contentType, u"application/pdf"_s);
}

void ReceivingFilesTest::fetchesContentOnce()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = received(chat);
    const auto [message, file, attachments] = lastFileOf(chat, id);

    attachments->fetch(message, file);
    attachments->fetch(message, file);

    QTRY_VERIFY(!fileOf(chat, id).localPath.isEmpty());
    QCOMPARE(FileFolder::content(fileOf(chat, id).localPath), m_picture);
    QVERIFY(fileOf(chat, id).localPath.startsWith(folder.path()));
    QCOMPARE(fileOf(chat, id).pictureSize, QSize(4, 3));
    QCOMPARE(attachments->download(file).state, AttachmentTransfer::State::Done);
    QCOMPARE(attachments->download(file).done, m_picture.size());
    attachments->fetch(message, file);
    QCOMPARE(chat.requestCount(u"GET "_s + fetching), 1);
}

void ReceivingFilesTest::answersWithContentOnceItIsHere()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = received(chat);
    const auto [message, file, attachments] = lastFileOf(chat, id);
    QList<QByteArray> contents;
    const auto read = [&contents](const Result<Attachment> &here) {
        contents.append(here ? FileFolder::content(here->localPath) : QByteArray());
    };

    // what is saved elsewhere comes here all the same
    attachments->save(message, file, m_files.path(u"elsewhere.png"_s), this,
                      [](const Result<Done> &) {});
    attachments->fetch(message, file, this, read);
    attachments->fetch(message, file, this, read);
    QVERIFY(contents.isEmpty()); // never from within the call
    QTRY_COMPARE(contents.size(), 2);
    attachments->fetch(message, file, this, read); // it is here already
    QTRY_COMPARE(contents.size(), 3);

    QCOMPARE(contents, QList<QByteArray>(3, m_picture));
    QCOMPARE(chat.requestCount(u"GET "_s + fetching), 2);
}

void ReceivingFilesTest::fetchesWhatIsBeingSavedElsewhere()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = received(chat);
    const auto [message, file, attachments] = lastFileOf(chat, id);

    attachments->save(message, file, m_files.path(u"saved.png"_s), this,
                      [](const Result<Done> &) {});
    attachments->fetch(message, file);
    attachments->fetch(message, file);

    QTRY_VERIFY(!fileOf(chat, id).localPath.isEmpty());
    QCOMPARE(FileFolder::content(fileOf(chat, id).localPath), m_picture);
    QCOMPARE(FileFolder::content(m_files.path(u"saved.png"_s)), m_picture);
    QCOMPARE(chat.requestCount(u"GET "_s + fetching), 2);
}

void ReceivingFilesTest::fetchesAgainWhatIsNotHereAnyMore()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = received(chat);
    const auto [message, file, attachments] = lastFileOf(chat, id);
    attachments->fetch(message, file);
    QTRY_VERIFY(!fileOf(chat, id).localPath.isEmpty());
    QVERIFY(QFileInfo(fileOf(chat, id).localPath).dir().removeRecursively()); // to make room

    QByteArray content;
    attachments->fetch(message, file, this, [&content](const Result<Attachment> &here) {
        content = here ? FileFolder::content(here->localPath) : "nothing"_ba;
    });

    QTRY_VERIFY(!content.isEmpty());
    QCOMPARE(content, m_picture);
    QCOMPARE(FileFolder::content(fileOf(chat, id).localPath), m_picture);
    QCOMPARE(chat.requestCount(u"GET "_s + fetching), 2);
}

void ReceivingFilesTest::findsContentBehindTheLoginOfAVisitor()
{
    const StorageFolder folder;
    ChatCase chat(u"lab"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = received(chat);
    const auto [message, file, attachments] = lastFileOf(chat, id);
    attachments->fetch(message, file);
    QTRY_VERIFY(!fileOf(chat, id).localPath.isEmpty());
    const QString before = fileOf(chat, id).localPath;

    QVERIFY(chat.logIn());
    QTRY_VERIFY(!QFile::exists(before)); // the folder goes along
    QString path;
    attachments->fetch(message, file, this, [&path](const Result<Attachment> &here) {
        path = here ? here->localPath : u"nowhere"_s;
    });

    QTRY_VERIFY(!path.isEmpty());
    QCOMPARE(FileFolder::content(path), m_picture);
    QCOMPARE(chat.requestCount(u"GET "_s + fetching), 1);
}

void ReceivingFilesTest::answersWhyContentIsNotHere()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = received(chat);
    const auto [message, file, attachments] = lastFileOf(chat, id);
    QList<Error::Kind> reasons;
    const auto note = [&reasons](const Result<Attachment> &here) {
        reasons.append(here ? Error::Kind::Protocol : here.error().kind);
    };

    chat.emulator->addFault({.path = fetching, .status = 403});
    attachments->fetch(message, file, this, note);
    QTRY_COMPARE(reasons, QList{Error::Kind::Refused});
    for (const bool isCancelled : {true, false}) {
        const int fault
            = chat.emulator->addFault({.path = fetching, .kind = EmulatorFault::Kind::Silence});
        attachments->fetch(message, file, this, note);
        QTRY_COMPARE(chat.emulator->faultHits(fault), 1);
        if (isCancelled)
            attachments->cancelDownload(file);
        else
            chat.client->stop();
        QTRY_COMPARE(reasons.size(), isCancelled ? 2 : 3);
        QCOMPARE(reasons.last(), Error::Kind::Cancelled);
    }
}

void ReceivingFilesTest::givesNoTokenToOtherOrigins()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = received(chat);

    chat.client->attachments()->fetch(lastOf(chat, id).id, fileOf(chat, id).id);
    QTRY_VERIFY(!fileOf(chat, id).localPath.isEmpty());

    const auto requests = chat.emulator->probe().requests({.path = fetching});
    QCOMPARE(requests.size(), 1);
    for (const auto &[name, value] : requests.first().headers)
        QVERIFY(!name.toLower().startsWith("x-kustomer") && name.toLower() != "cookie");
}

void ReceivingFilesTest::tellsWhyContentIsNotHere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<EmulatorFault::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("no address") << u"/c/v1/chat/messages/*"_s << EmulatorFault::Kind::Status << 404;
    QTest::newRow("no address, but a page")
        << u"/c/v1/chat/messages/*"_s << EmulatorFault::Kind::HtmlBody << 0;
    QTest::newRow("denied, in XML") << fetching << EmulatorFault::Kind::Status << 403;
    QTest::newRow("half of it") << fetching << EmulatorFault::Kind::TruncatedBody << 0;
    QTest::newRow("dropped") << fetching << EmulatorFault::Kind::DropConnection << 0;
}

void ReceivingFilesTest::tellsWhyContentIsNotHere()
{
    QFETCH(const QString, path);
    QFETCH(const EmulatorFault::Kind, kind);
    QFETCH(const int, status);
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = received(chat);
    const auto [message, file, attachments] = lastFileOf(chat, id);
    chat.emulator->addFault(
        {.path = path, .kind = kind, .status = status, .times = Emulator::Always});

    attachments->fetch(message, file);

    QTRY_COMPARE(attachments->download(file).state, AttachmentTransfer::State::Failed);
    QVERIFY(!attachments->download(file).error->message.isEmpty());
    QCOMPARE(fileOf(chat, id).localPath, QString());
    chat.emulator->clearFaults();
    attachments->fetch(message, file);
    QTRY_COMPARE(FileFolder::content(fileOf(chat, id).localPath), m_picture);
}

void ReceivingFilesTest::endsADownload()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = received(chat);
    const auto [message, file, attachments] = lastFileOf(chat, id);
    chat.emulator->addFault({.path = fetching, .kind = EmulatorFault::Kind::Silence});
    attachments->fetch(message, file);
    QTRY_COMPARE(chat.requestCount(u"GET "_s + fetching), 1);

    attachments->cancelDownload(file);

    QCOMPARE(attachments->download(file).state, AttachmentTransfer::State::Failed);
    QCOMPARE(attachments->download(file).error->kind, Error::Kind::Cancelled);
    attachments->fetch(message, file);
    QTRY_COMPARE(FileFolder::content(fileOf(chat, id).localPath), m_picture);
}

void ReceivingFilesTest::savesContent()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = received(chat);
    const auto [message, file, attachments] = lastFileOf(chat, id);
    int saved = 0;
    const auto count = [&saved](const Result<Done> &done) {
        saved += done ? 1 : 100;
    };

    attachments->save(message, file, m_files.path(u"one.png"_s), this, count);
    QTRY_COMPARE(saved, 1);
    QCOMPARE(FileFolder::content(m_files.path(u"one.png"_s)), m_picture);

    attachments->fetch(message, file);
    QTRY_VERIFY(!fileOf(chat, id).localPath.isEmpty());
    chat.emulator->clearRequests();
    attachments->save(message, file, m_files.path(u"two.png"_s), this, count);
    QTRY_COMPARE(saved, 2);
    QCOMPARE(FileFolder::content(m_files.path(u"two.png"_s)), m_picture);
    QCOMPARE(chat.requestCount(u"GET "_s + fetching), 0);
}

void ReceivingFilesTest::savesWhileTheApplicationGoesOn()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = received(chat);
    const auto [message, file, attachments] = lastFileOf(chat, id);
    attachments->fetch(message, file);
    QTRY_VERIFY(!fileOf(chat, id).localPath.isEmpty());
    constexpr qint64 large = 40'000'000;
    QVERIFY(QFile::resize(fileOf(chat, id).localPath, large));
    int rounds = 0; // of the event loop
    QTimer each;
    each.callOnTimeout([&rounds] { ++rounds; });
    each.start(0);
    std::optional<int> atEnd;

    const QString path = m_files.path(u"large.png"_s);
    attachments->save(message, file, path, this,
                      [&](const Result<Done> &done) { atEnd = done ? rounds : 0; });

    QTRY_VERIFY(atEnd);
    QVERIFY2(*atEnd > 10, qPrintable(QString::number(*atEnd)));
    QCOMPARE(QFileInfo(path).size(), large);
}

void ReceivingFilesTest::savesWhatIsOnItsWayAlready_data()
{
    QTest::addColumn<bool>("isFetched");
    QTest::newRow("because it is looked at") << true;
    QTest::newRow("because it is saved") << false;
}

void ReceivingFilesTest::savesWhatIsOnItsWayAlready()
{
    QFETCH(const bool, isFetched);
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = received(chat);
    const auto [message, file, attachments] = lastFileOf(chat, id);
    const QStringList paths{m_files.path(u"here.png"_s), m_files.path(u"there.png"_s)};
    for (const QString &path : paths)
        QFile::remove(path);
    int saved = 0;
    const auto count = [&saved](const Result<Done> &done) {
        saved += done ? 1 : 100;
    };

    if (isFetched)
        attachments->fetch(message, file);
    for (const QString &path : paths)
        attachments->save(message, file, path, this, count);

    QTRY_COMPARE(saved, 2);
    for (const QString &path : paths)
        QCOMPARE(FileFolder::content(path), m_picture);
    QCOMPARE(chat.requestCount(u"GET "_s + fetching), 1);
    QCOMPARE(!fileOf(chat, id).localPath.isEmpty(), isFetched);
}

void ReceivingFilesTest::savesWhereAnotherPlaceTookNothing()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = received(chat);
    const QString good = m_files.path(u"good.png"_s);
    QStringList ends;
    for (const QString &path : {u"/nowhere/at/all.png"_s, good})
        chat.client->attachments()->save(lastOf(chat, id).id, fileOf(chat, id).id, path, this,
                                         [&ends, path](const Result<Done> &done) {
                                             ends.append(path + (done ? u" +"_s : u" -"_s));
                                         });

    QTRY_COMPARE(ends, (QStringList{u"/nowhere/at/all.png -"_s, good + u" +"_s}));
    QCOMPARE(FileFolder::content(good), m_picture);
}

void ReceivingFilesTest::leavesWhatIsThereWhenSavingFails()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = received(chat);
    chat.emulator->addFault({.path = fetching, .kind = EmulatorFault::Kind::TruncatedBody});
    const QString path = m_files.put(u"mine.png"_s, "mine");
    std::optional<Error> error;

    chat.client->attachments()->save(lastOf(chat, id).id, fileOf(chat, id).id, path, this,
                                     [&error](const Result<Done> &done) {
                                         if (!done)
                                             error = done.error();
                                     });

    QTRY_VERIFY(error);
    QCOMPARE(FileFolder::content(path), "mine");
}

void ReceivingFilesTest::tellsWhoseFileIsNotSaved()
{
    ChatCase chat;
    QVERIFY(chat.start());
    const QString id = received(chat);
    const QString path = m_files.path(u"never.png"_s);
    std::optional<Result<Done>> saved;
    chat.client->attachments()->save(lastOf(chat, id).id, fileOf(chat, id).id, path, this,
                                     [&](const Result<Done> &done) { saved = done; });

    chat.client->stop();

    QVERIFY(!saved); // never from within the call
    QTRY_VERIFY(saved);
    QVERIFY(!*saved);
    QCOMPARE(saved->error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void ReceivingFilesTest::saysInItsOwnWordsWhatADiskDoesNotTake_data()
{
    QTest::addColumn<bool>("isHere");
    QTest::newRow("from the server") << false;
    QTest::newRow("from the cabinet") << true;
}

void ReceivingFilesTest::saysInItsOwnWordsWhatADiskDoesNotTake()
{
    QFETCH(const bool, isHere);
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = received(chat);
    if (isHere)
        chat.client->attachments()->fetch(lastOf(chat, id).id, fileOf(chat, id).id);
    QTRY_COMPARE(!fileOf(chat, id).localPath.isEmpty(), isHere);
    std::optional<Error> error;

    chat.client->attachments()->save(lastOf(chat, id).id, fileOf(chat, id).id,
                                     u"/nowhere/at/all.png"_s, this,
                                     [&error](const Result<Done> &done) {
                                         if (!done)
                                             error = done.error();
                                     });

    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Storage);
    QCOMPARE(error->message, u"The file cannot be kept on this disk."_s);
    QVERIFY2(error->details.contains("/nowhere/at/all.png"_L1), qPrintable(error->details));
}

void ReceivingFilesTest::remembersDetails()
{
    const StorageFolder folder;
    ChatCase chat(u"empty"_s, folder.path());
    QVERIFY(chat.start());
    const QString id = received(chat);
    chat.client->attachments()->fetch(lastOf(chat, id).id, fileOf(chat, id).id);
    QTRY_VERIFY(!fileOf(chat, id).localPath.isEmpty());
    const Attachment before = fileOf(chat, id);

    chat.replaceClient();
    chat.emulator->clearRequests();
    QVERIFY(chat.start());

    QTRY_COMPARE(fileOf(chat, id), before);
    QCOMPARE(chat.requestCount(u"GET /c/v1/chat/messages"_s), 0);
}

static const Kustomer::Testing::Suite<ReceivingFilesTest> suite;

#include "tst_receivingfiles.moc"
