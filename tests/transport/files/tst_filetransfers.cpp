// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/depot.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>
#include <QTimer>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

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

} // namespace

/// Files travel to servers of their own and back.
class FileTransfersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void sendsNothingOfOurs();
    void refusesUnsafeAddresses_data();
    void refusesUnsafeAddresses();
    void endsWithItsContext();
    void countsNoSilenceWhereOthersComeFirst();
    void goesOnWhereOthersAreGivenUp();
    void writesADownloadAsItIs();
    void tellsProgressOfADownload();
    void followsRedirects();
    void judgesDownloads_data();
    void judgesDownloads();
    void leavesWhatWasThereUntilAllIsHere();
    void failsWhereNothingCanBeWritten();
};

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
