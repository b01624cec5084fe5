// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/depot.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "transport/http/httpfailure.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A depot that sends as the row of the run wants it.
struct Sender : Depot
{
    explicit Sender(const QList<Script> &scripts, const TransferLimits &limits = {})
        : Depot(scripts, limits)
    {
        QFETCH_GLOBAL(bool, isByManager);
        if (isByManager)
            goByManager();
    }
};

} // namespace

/// Files go to servers of their own, by a connection of theirs and by a manager: nobody can tell
/// which.
class FileUploadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init() { failOnAnyWarning(); }

    void sendsAFormWithTheFileAsItsLastPart();
    void tellsProgressOfAnUpload();
    void judgesUploadsByTheirStatus_data();
    void judgesUploadsByTheirStatus();
    void saysWhatAnUploadHostSaid();
    void readsNoFurtherThanAFileThatGrew();
    void failsWhenAFileBecameShorter();
    void failsWhereThereIsNoFile();
    void saysThatAnUploadWasCutAt99Percent();
    void givesUpAnUploadThatNobodyReadsOn();
    void sendsNothingOfOurs();
    void endsWithItsContext();
    void saysWhereNobodyIs();
    void neverAnswersFromWithinTheCall();
};

void FileUploadsTest::initTestCase_data()
{
    QTest::addColumn<bool>("isByManager");
    QTest::newRow("by a connection of its own") << false;
    QTest::newRow("by a manager") << true;
}

void FileUploadsTest::sendsAFormWithTheFileAsItsLastPart()
{
    Sender depot({reply(204)});
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

void FileUploadsTest::tellsProgressOfAnUpload()
{
    Sender depot({reply(201)});
    QCOMPARE(kindOf(depot.upload(depot.form(noise(2'000'000)))), u"done"_s);

    QVERIFY(depot.progress.size() > 2);
    QVERIFY(std::ranges::is_sorted(depot.progress));
    QCOMPARE(depot.progress.last(), std::pair(qint64(2'000'000), qint64(2'000'000)));
}

void FileUploadsTest::judgesUploadsByTheirStatus_data()
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
    const QByteArray forbidden = "HTTP/1.1 403 Forbidden\r\n";
    QTest::newRow("403 in chunks") << raw(forbidden
                                          + "Transfer-Encoding: chunked\r\n\r\n"
                                            "4\r\n<Err\r\n3;a=b\r\nor>\r\n0\r\n\r\n")
                                   << u"Refused"_s;
    QTest::newRow("403 until the end") << rawThenDrop(forbidden + "\r\n" + xml) << u"Refused"_s;
    QTest::newRow("403, half of it")
        << rawThenDrop(forbidden + "Content-Length: 900\r\n\r\n" + xml) << u"Refused"_s;
    QTest::newRow("200 until the end") << rawThenDrop("HTTP/1.1 200 OK\r\n\r\n<html>") << u"done"_s;
    QTest::newRow("200, half of it")
        << rawThenDrop("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n<html>") << u"Transport"_s;
    QTest::newRow("100, then 204")
        << raw("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n") << u"done"_s;
    QTest::newRow("an old server") << rawThenDrop("HTTP/1.0 200 OK\r\n\r\n") << u"done"_s;
    QTest::newRow("silence") << silence() << u"Timeout"_s;
    QTest::newRow("end without an answer") << drop() << u"Transport"_s;
    QTest::newRow("no HTTP") << rawThenDrop("hello\r\n\r\n") << u"Transport"_s;
    QTest::newRow("half a head") << rawThenDrop("HTTP/1.1 20") << u"Transport"_s;
}

void FileUploadsTest::judgesUploadsByTheirStatus()
{
    QFETCH(const Script, script);
    Sender depot({script}, {.silence = 300ms});

    QTEST(kindOf(depot.upload(depot.form(noise(100'000)))), "kind");
    QCOMPARE(depot.server.requests().size(), 1); // it is never sent twice by itself
}

void FileUploadsTest::saysWhatAnUploadHostSaid()
{
    Sender depot({reply(403, "<Error><Code>AccessDenied</Code></Error>",
                        {"Date: Tue, 04 Mar 2025 10:11:00 GMT", // as its own clock has it
                         "Retry-After: Tue, 04 Mar 2025 10:11:03 GMT"})});
    const Result<Done> outcome = depot.upload(depot.form("a"));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().httpStatus, 403);
    QCOMPARE(outcome.error().retryAfter, 3s);
    QVERIFY(!outcome.error().message.contains(u"bucket"_s));
}

void FileUploadsTest::readsNoFurtherThanAFileThatGrew()
{
    Sender depot({reply(204)});
    const FileUpload form = depot.form(noise(1'000'000));
    QFile file(form.path);
    QVERIFY(file.open(QIODevice::Append));
    depot.transfers.send(
        form, &depot.context,
        [&file](qint64, qint64) {
            file.write("more");
            file.flush();
        },
        depot.take());

    QCOMPARE(kindOf(depot.await()), u"done"_s);
    QVERIFY(file.size() > 1'000'000);
    QVERIFY(depot.server.requests().first().body.contains(noise(1'000'000) + "\r\n--"));
}

void FileUploadsTest::failsWhenAFileBecameShorter()
{
    Sender depot({reply(204)}, {.silence = 300ms});
    const FileUpload form = depot.form(noise(4'000'000));
    depot.transfers.send(
        form, &depot.context, [&form](qint64, qint64) { QFile::resize(form.path, 10); },
        depot.take());

    QVERIFY(!depot.await());
}

void FileUploadsTest::failsWhereThereIsNoFile()
{
    Sender depot({reply(204)});
    FileUpload form = depot.form("a");
    QVERIFY(QFile::remove(form.path));

    QCOMPARE(kindOf(depot.upload(form)), u"Storage"_s);
    QVERIFY(depot.server.requests().isEmpty());
}

void FileUploadsTest::saysThatAnUploadWasCutAt99Percent()
{
    Sender depot({reply(204)});
    depot.server.cutAtPercent(99);
    QCOMPARE(kindOf(depot.upload(depot.form(noise(1'000'000)))), u"Transport"_s);
    QCOMPARE(depot.server.requests().size(), 0);
    depot.server.cutAtPercent(0);
    QCOMPARE(kindOf(depot.upload(depot.form(noise(1'000'000)))), u"done"_s);
}

void FileUploadsTest::givesUpAnUploadThatNobodyReadsOn()
{
    constexpr qint64 size = 20'000'000; // more than lies between the two
    Sender depot({reply(204)}, {.silence = 300ms});
    depot.server.stallAtPercent(5);

    QCOMPARE(kindOf(depot.upload(depot.form(QByteArray(size, 'x')))), u"Timeout"_s);

    QVERIFY(!depot.progress.isEmpty());
    QVERIFY(depot.progress.last().first < size);
    QVERIFY(depot.server.requests().isEmpty());
}

void FileUploadsTest::sendsNothingOfOurs()
{
    Sender depot({reply(204)});
    QCOMPARE(kindOf(depot.upload(depot.form("a"))), u"done"_s);

    const ReceivedRequest request = depot.server.requests().first();
    for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header) {
        QVERIFY(!header.key().startsWith("x-"));
        QVERIFY(!header.value().contains("kustomer-chat"));
        QVERIFY(header.key() != "cookie" && header.key() != "authorization");
    }
}

void FileUploadsTest::endsWithItsContext()
{
    Sender depot({silence()});
    auto context = std::make_unique<QObject>();
    depot.transfers.send(depot.form("a"), context.get(), depot.follow(), depot.take());
    QTRY_COMPARE(depot.server.requests().size(), 1);

    context.reset();

    QTRY_COMPARE(depot.server.connectionCount(), 0);
    QVERIFY(depot.outcomes.isEmpty());
}

void FileUploadsTest::saysWhereNobodyIs()
{
    Sender depot({reply(204)});
    depot.server.stopListening();

    const Result<Done> outcome = depot.upload(depot.form("a"));

    QVERIFY(!outcome);
    QVERIFY(neverLeft(outcome.error()));
}

void FileUploadsTest::neverAnswersFromWithinTheCall()
{
    Sender depot({reply(204)});
    FileUpload lost = depot.form("a");
    lost.path += u"-gone"_s;
    FileUpload unsafe = depot.form("a");
    unsafe.url = QUrl(u"http://uploads.example.com/"_s);
    FileUpload unreachable = depot.form("a");
    unreachable.url = QUrl(u"https://127.0.0.1:1/"_s);

    for (const FileUpload &upload : {lost, unsafe, unreachable, depot.form("a")}) {
        depot.transfers.send(upload, &depot.context, depot.follow(), depot.take());
        QVERIFY(depot.outcomes.isEmpty());
        QVERIFY(kindOf(depot.await()) != u"NotStarted"_s);
    }
}

static const Kustomer::Testing::Suite<FileUploadsTest> suite;

#include "tst_fileuploads.moc"
