// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/loopbackserver.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "transport/files/filetransfers.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

QByteArray noise(qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// An answer of which a byte comes now and then.
Script trickle(int bytes, std::chrono::milliseconds pause)
{
    return [=](QTcpSocket &client) {
        client.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(bytes)
                     + "\r\n\r\n");
        auto *next = new QTimer(&client);
        QObject::connect(next, &QTimer::timeout, &client, [&client, next, left = bytes]() mutable {
            client.write("x");
            if (--left == 0)
                next->deleteLater();
        });
        next->start(pause);
    };
}

/// Transfers, the server they go to, a folder for their files, and what came of them.
struct Depot
{
    explicit Depot(const QList<Script> &scripts, const TransferLimits &limits = {})
        : transfers(limits)
    {
        server.follow(scripts);
    }

    QString put(const QByteArray &bytes)
    {
        QFile file(folder.filePath(u"source"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    FileUpload form(const QByteArray &bytes)
    {
        return {.url = server.url().resolved(QUrl(u"/bucket"_s)),
                .fields = {{u"key"_s, u"acme/1"_s}, {u"policy"_s, u"p=="_s}},
                .name = u"ein \"Bild\" ü.png"_s,
                .contentType = u"image/png"_s,
                .path = put(bytes)};
    }

    FileDownload target(qint64 mostBytes = 1 << 30) const
    {
        return {
            .url = server.url().resolved(QUrl(u"/file"_s)), .path = path(), .mostBytes = mostBytes};
    }

    QString path() const { return folder.filePath(u"target"_s); }
    QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    FileTransfers::Progress follow()
    {
        return [this](qint64 done, qint64 total) {
            progress.append({done, total});
        };
    }
    Answer<Done> take()
    {
        return [this](const Result<Done> &outcome) {
            outcomes.append(outcome);
        };
    }

    Result<Done> upload(const FileUpload &upload)
    {
        transfers.send(upload, &context, follow(), take());
        return await();
    }
    Result<Done> download(const FileDownload &download)
    {
        transfers.fetch(download, &context, follow(), take());
        return await();
    }
    /// Fetches so many files at once.
    void fetch(int count, QObject *whose)
    {
        for (int i = 0; i < count; ++i) {
            FileDownload one = target();
            one.path = folder.filePath(QString::number(++fetched));
            transfers.fetch(one, whose, follow(), take());
        }
    }
    Result<Done> await()
    {
        if (!QTest::qWaitFor([this] { return !outcomes.isEmpty(); }, patience))
            return Error{.kind = Kind::NotStarted, .message = u"never answered"_s};
        return outcomes.takeFirst();
    }

    QTemporaryDir folder;
    LoopbackServer server;
    FileTransfers transfers;
    QObject context;
    QList<std::pair<qint64, qint64>> progress;
    QList<Result<Done>> outcomes;
    int fetched = 0;
};

QString kindOf(const Result<Done> &outcome)
{
    const auto kinds = QMetaEnum::fromType<Kind>();
    return outcome ? u"done"_s : QString::fromLatin1(kinds.valueToKey(int(outcome.error().kind)));
}

} // namespace

/// Files travel to servers of their own and back.
class FileTransfersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void sendsAFormWithTheFileAsItsLastPart();
    void sendsNothingOfOurs();
    void tellsProgressOfAnUpload();
    void judgesUploadsByTheirStatus_data();
    void judgesUploadsByTheirStatus();
    void saysWhatAnUploadHostSaid();
    void readsNoFurtherThanAFileThatGrew();
    void failsWhenAFileBecameShorter();
    void failsWhereThereIsNoFile();
    void refusesUnsafeAddresses_data();
    void refusesUnsafeAddresses();
    void endsWithItsContext();
    void countsNoSilenceWhereOthersComeFirst();
    void goesOnWhereOthersAreGivenUp();
    void writesADownloadAsItIs();
    void tellsProgressOfADownload();
    void followsRedirects();
    void saysThatAnUploadWasCutAt99Percent();
    void givesUpAnUploadThatNobodyReadsOn();
    void judgesDownloads_data();
    void judgesDownloads();
    void leavesWhatWasThereUntilAllIsHere();
    void failsWhereNothingCanBeWritten();
};

void FileTransfersTest::sendsAFormWithTheFileAsItsLastPart()
{
    Depot depot({reply(204)});
    const QByteArray content = noise(300'000);

    QCOMPARE(depot.upload(depot.form(content)), Result<Done>(Done()));

    const ReceivedRequest request = depot.server.requests().first();
    QCOMPARE(request.verb, "POST");
    QCOMPARE(request.target, "/bucket");
    const QByteArray type = request.headers.value("content-type");
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = "--" + type.sliced(type.indexOf('=') + 1);
    QCOMPARE(request.body,
             boundary + "\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\nacme/1\r\n"
                 + boundary + "\r\nContent-Disposition: form-data; name=\"policy\"\r\n\r\np==\r\n"
                 + boundary
                 + "\r\nContent-Disposition: form-data; name=\"file\"; "
                   "filename=\"ein %22Bild%22 ü.png\"; "
                   "filename*=UTF-8''ein%20%22Bild%22%20%C3%BC.png\r\nContent-Type: "
                   "image/png\r\n\r\n"
                 + content + "\r\n" + boundary + "--\r\n");
}

void FileTransfersTest::sendsNothingOfOurs()
{
    Depot depot({reply(204), reply(200)});
    QCOMPARE(kindOf(depot.upload(depot.form("a"))), u"done"_s);
    QCOMPARE(kindOf(depot.download(depot.target())), u"done"_s);

    for (const ReceivedRequest &request : depot.server.requests()) {
        for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header) {
            QVERIFY(!header.key().startsWith("x-"));
            QVERIFY(!header.value().contains("kustomer-chat"));
            QVERIFY(header.key() != "cookie" && header.key() != "authorization");
        }
    }
}

void FileTransfersTest::tellsProgressOfAnUpload()
{
    Depot depot({reply(201)});
    QCOMPARE(kindOf(depot.upload(depot.form(noise(2'000'000)))), u"done"_s);

    QVERIFY(depot.progress.size() > 2);
    QVERIFY(std::ranges::is_sorted(depot.progress));
    QCOMPARE(depot.progress.last(), std::pair(qint64(2'000'000), qint64(2'000'000)));
}

void FileTransfersTest::judgesUploadsByTheirStatus_data()
{
    const QByteArray xml = "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>";
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("kind");
    QTest::newRow("200") << reply(200) << u"done"_s;
    QTest::newRow("201 with XML") << reply(201, "<PostResponse/>") << u"done"_s;
    QTest::newRow("204") << reply(204) << u"done"_s;
    QTest::newRow("200 with a web page") << reply(200, "<html>") << u"done"_s;
    QTest::newRow("302") << reply(302, {}, {"Location: /elsewhere"}) << u"Protocol"_s;
    QTest::newRow("307") << reply(307, {}, {"Location: /elsewhere"}) << u"Protocol"_s;
    QTest::newRow("400 with XML") << reply(400, xml) << u"Refused"_s;
    QTest::newRow("403 with XML") << reply(403, xml) << u"Refused"_s;
    QTest::newRow("413") << reply(413) << u"TooLarge"_s;
    QTest::newRow("500") << reply(500) << u"Server"_s;
    QTest::newRow("503") << reply(503, xml) << u"Server"_s;
    QTest::newRow("silence") << silence() << u"Timeout"_s;
    QTest::newRow("end without an answer") << drop() << u"Transport"_s;
    QTest::newRow("no HTTP") << rawThenDrop("hello\r\n\r\n") << u"Transport"_s;
    QTest::newRow("half a head") << rawThenDrop("HTTP/1.1 20") << u"Transport"_s;
}

void FileTransfersTest::judgesUploadsByTheirStatus()
{
    QFETCH(const Script, script);
    Depot depot({script}, {.silence = 300ms});

    QTEST(kindOf(depot.upload(depot.form(noise(100'000)))), "kind");
    QCOMPARE(depot.server.requests().size(), 1); // it is never sent twice by itself
}

void FileTransfersTest::saysWhatAnUploadHostSaid()
{
    Depot depot({reply(403, "<Error><Code>AccessDenied</Code></Error>",
                       {"Date: Tue, 04 Mar 2025 10:11:00 GMT", // as its own clock has it
                        "Retry-After: Tue, 04 Mar 2025 10:11:03 GMT"})});
    const Result<Done> outcome = depot.upload(depot.form("a"));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().httpStatus, 403);
    QCOMPARE(outcome.error().retryAfter, 3s);
    QVERIFY(!outcome.error().message.contains(u"bucket"_s));
}

void FileTransfersTest::readsNoFurtherThanAFileThatGrew()
{
    Depot depot({reply(204)});
    const FileUpload form = depot.form(noise(1'000'000));
    QFile file(form.path);
    QVERIFY(file.open(QIODevice::Append));
    depot.transfers.send(
        form, &depot.context, [&file](qint64, qint64) { file.write("more"); }, depot.take());

    QCOMPARE(kindOf(depot.await()), u"done"_s);
    QVERIFY(depot.server.requests().first().body.contains(noise(1'000'000) + "\r\n--"));
}

void FileTransfersTest::failsWhenAFileBecameShorter()
{
    Depot depot({reply(204)}, {.silence = 300ms});
    const FileUpload form = depot.form(noise(4'000'000));
    depot.transfers.send(
        form, &depot.context, [&form](qint64, qint64) { QFile::resize(form.path, 10); },
        depot.take());

    QVERIFY(!depot.await());
}

void FileTransfersTest::failsWhereThereIsNoFile()
{
    Depot depot({reply(204)});
    FileUpload form = depot.form("a");
    QVERIFY(QFile::remove(form.path));

    QCOMPARE(kindOf(depot.upload(form)), u"Storage"_s);
    QVERIFY(depot.server.requests().isEmpty());
}

void FileTransfersTest::refusesUnsafeAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("plain http elsewhere") << u"http://uploads.example.com/"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("data") << u"data:text/plain,hello"_s;
    QTest::newRow("password") << u"https://jane:secret@example.com/"_s;
    QTest::newRow("no host") << u"https:///a"_s;
    QTest::newRow("ftp") << u"ftp://example.com/a"_s;
}

void FileTransfersTest::refusesUnsafeAddresses()
{
    QFETCH(const QString, url);
    Depot depot({reply(204)});
    FileUpload form = depot.form("a");
    form.url = QUrl(url);
    FileDownload target = depot.target();
    target.url = QUrl(url);

    QCOMPARE(kindOf(depot.upload(form)), u"Protocol"_s);
    QCOMPARE(kindOf(depot.download(target)), u"Protocol"_s);
}

void FileTransfersTest::endsWithItsContext()
{
    Depot depot({silence()});
    auto context = std::make_unique<QObject>();
    depot.transfers.send(depot.form("a"), context.get(), depot.follow(), depot.take());
    depot.transfers.fetch(depot.target(), context.get(), depot.follow(), depot.take());
    QTRY_COMPARE(depot.server.requests().size(), 2);

    context.reset();

    QTRY_COMPARE(depot.server.connectionCount(), 0);
    QVERIFY(depot.outcomes.isEmpty());
    QVERIFY(!QFile::exists(depot.path()));
}

void FileTransfersTest::countsNoSilenceWhereOthersComeFirst()
{
    Depot depot({trickle(20, 50ms)}, {.silence = 600ms}); // it takes longer than that

    depot.fetch(13, &depot.context);

    QTRY_COMPARE(depot.outcomes.size(), 13);
    for (const Result<Done> &outcome : std::as_const(depot.outcomes))
        QCOMPARE(kindOf(outcome), u"done"_s);
}

void FileTransfersTest::goesOnWhereOthersAreGivenUp()
{
    Depot depot(QList<Script>(6, silence()) + QList<Script>{reply(200, "content")});
    auto context = std::make_unique<QObject>();
    depot.fetch(7, context.get()); // the last one has not begun when it is given up
    depot.fetch(3, &depot.context);
    QTRY_COMPARE(depot.server.requests().size(), 6);

    context.reset();

    QTRY_COMPARE(depot.outcomes.size(), 3);
    for (const Result<Done> &outcome : std::as_const(depot.outcomes))
        QCOMPARE(kindOf(outcome), u"done"_s);
    QCOMPARE(depot.server.requests().size(), 9);
}

void FileTransfersTest::writesADownloadAsItIs()
{
    const QByteArray content = noise(3'000'000);
    Depot depot({reply(200, content, {"Content-Type: application/x-gzip"})});

    QCOMPARE(kindOf(depot.download(depot.target())), u"done"_s);

    QCOMPARE(depot.written(), content);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(depot.path()) & others));
}

void FileTransfersTest::tellsProgressOfADownload()
{
    Depot depot({reply(200, noise(2'000'000))});
    QCOMPARE(kindOf(depot.download(depot.target())), u"done"_s);

    QVERIFY(std::ranges::is_sorted(depot.progress));
    QCOMPARE(depot.progress.last(), std::pair(qint64(2'000'000), qint64(2'000'000)));
}

void FileTransfersTest::followsRedirects()
{
    Depot depot({reply(302, {}, {"Location: /elsewhere"}), reply(200, "content")});

    QCOMPARE(kindOf(depot.download(depot.target())), u"done"_s);
    QCOMPARE(depot.server.requests().last().target, "/elsewhere");
    QCOMPARE(depot.written(), "content");
}

void FileTransfersTest::saysThatAnUploadWasCutAt99Percent()
{
    Depot depot({reply(204)});
    depot.server.cutAtPercent(99);
    QCOMPARE(kindOf(depot.upload(depot.form(noise(1'000'000)))), u"Transport"_s);
    QCOMPARE(depot.server.requests().size(), 0);
    depot.server.cutAtPercent(0);
    QCOMPARE(kindOf(depot.upload(depot.form(noise(1'000'000)))), u"done"_s);
}

void FileTransfersTest::givesUpAnUploadThatNobodyReadsOn()
{
    constexpr qint64 size = 20'000'000; // more than lies between the two
    Depot depot({reply(204)}, {.silence = 300ms});
    depot.server.stallAtPercent(5);

    QCOMPARE(kindOf(depot.upload(depot.form(QByteArray(size, 'x')))), u"Timeout"_s);

    QVERIFY(!depot.progress.isEmpty());
    QVERIFY(depot.progress.last().first < size);
    QVERIFY(depot.server.requests().isEmpty());
}

void FileTransfersTest::judgesDownloads_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("kind");
    QTest::newRow("empty") << reply(200) << u"done"_s;
    QTest::newRow("404") << reply(404, "<html>") << u"NotFound"_s;
    QTest::newRow("403, expired") << reply(403, "<Error/>") << u"Refused"_s;
    QTest::newRow("too large, announced") << reply(200, noise(20'000)) << u"TooLarge"_s;
    QTest::newRow("too large, endless") << endless() << u"TooLarge"_s;
    QTest::newRow("ends at 99 %") << rawThenDrop("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"
                                                 + QByteArray(99, 'x'))
                                  << u"Transport"_s;
    QTest::newRow("stalls at 99 %")
        << raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + QByteArray(99, 'x'))
        << u"Timeout"_s;
    QTest::newRow("circle") << reply(302, {}, {"Location: /file"}) << u"Protocol"_s;
    QTest::newRow("leads to a file")
        << reply(302, {}, {"Location: file:///etc/passwd"}) << u"Protocol"_s;
    QTest::newRow("silence") << silence() << u"Timeout"_s;
    QTest::newRow("drop") << drop() << u"Transport"_s;
}

void FileTransfersTest::judgesDownloads()
{
    QFETCH(const Script, script);
    QFETCH(const QString, kind);
    Depot depot({script}, {.silence = 300ms});

    QCOMPARE(kindOf(depot.download(depot.target(10'000))), kind);
    QCOMPARE(QFile::exists(depot.path()), kind == u"done"_s);
}

void FileTransfersTest::leavesWhatWasThereUntilAllIsHere()
{
    Depot depot({rawThenDrop("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nne"), reply(200, "new")});
    QFile earlier(depot.path());
    QVERIFY(earlier.open(QIODevice::WriteOnly));
    earlier.write("earlier");
    earlier.close();

    QCOMPARE(kindOf(depot.download(depot.target())), u"Transport"_s);
    QCOMPARE(depot.written(), "earlier");
    QCOMPARE(kindOf(depot.download(depot.target())), u"done"_s);
    QCOMPARE(depot.written(), "new");
}

void FileTransfersTest::failsWhereNothingCanBeWritten()
{
    Depot depot({reply(200, "content")});
    FileDownload target = depot.target();
    target.path = u"/proc/nowhere/file"_s;

    QCOMPARE(kindOf(depot.download(target)), u"Storage"_s);
}

static const Kustomer::Testing::Suite<FileTransfersTest> suite;

#include "tst_filetransfers.moc"
