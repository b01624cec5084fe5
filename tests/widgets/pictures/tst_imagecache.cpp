// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/busythreads.h"
#include "widgets/pictures/imagecache.h"
#include "widgets/pictures/webpicture.h"
#include "widgets/pictures/workers.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPainter>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThreadPool>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Answers every request on this machine with the same bytes; without any it says nothing.
class OneAnswerServer : public QTcpServer
{
public:
    explicit OneAnswerServer(const QByteArray &answer)
    {
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                ++requests;
                received += socket->readAll().toLower();
                if (answer.isEmpty())
                    return; // it never comes
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/sam.png"_s.arg(serverPort())); }

    int requests = 0;
    QByteArray received; ///< in lower case
};

QByteArray ok(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

/// A wide picture whose middle square is green.
QByteArray picture()
{
    QImage image(300, 100, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(100, 0, 100, 100, Qt::green);
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

class ImageCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void fetchesOnlyFromWhereItMay_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << u"https://example.com/a.png"_s << true;
        QTest::newRow("http") << u"http://example.com/a.png"_s << false;
        QTest::newRow("this machine") << u"http://127.0.0.1:8080/a.png"_s << true;
        QTest::newRow("this machine by name") << u"http://localhost/a.png"_s << true;
        QTest::newRow("a trap") << u"http://localhost.example.com/a.png"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("data") << u"data:image/png;base64,AA=="_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void fetchesOnlyFromWhereItMay()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, allowed);
        QCOMPARE(isPictureUrl(QUrl(url)), allowed);
    }

    void cutsTheMiddleOfAPictureAndKeepsIt()
    {
        OneAnswerServer server(ok(picture()));
        QNetworkAccessManager network;
        ImageCache cache(&network);
        QSignalSpy arrived(&cache, &ImageCache::imageArrived);
        QVERIFY(cache.square(server.url(), 28).isNull());
        cache.request(server.url());
        cache.request(server.url());
        QTRY_COMPARE(arrived.size(), 1);
        const QImage square = cache.square(server.url(), 28).toImage();
        QCOMPARE(square.size(), QSize(28, 28));
        QCOMPARE(square.pixelColor(0, 14), QColor(Qt::green));
        QCOMPARE(square.pixelColor(27, 14), QColor(Qt::green));
        cache.request(server.url());
        QCOMPARE(server.requests, 1);
    }

    void tellsNothingOfTheCustomer()
    {
        OneAnswerServer server(
            ok(picture()).replace("\r\n\r\n", "\r\nSet-Cookie: who=jane\r\n\r\n"));
        QNetworkAccessManager network;
        ImageCache cache(&network);
        for (const auto &path : {u"a.png"_s, u"b.png"_s}) {
            const int before = server.requests;
            cache.request(server.url().resolved(QUrl(path)));
            QTRY_COMPARE(server.requests, before + 1);
            QTRY_VERIFY(!cache.square(server.url().resolved(QUrl(path)), 28).isNull());
        }
        for (const char *header : {"x-kustomer", "authorization", "cookie", "referer"})
            QVERIFY2(!server.received.contains(header), header);
    }

    void needsNoThreadOfTheApplication()
    {
        const Testing::BusyThreads busy;
        OneAnswerServer server(ok(picture()));
        QNetworkAccessManager network;
        ImageCache cache(&network);
        cache.request(server.url());
        QTRY_VERIFY(!cache.square(server.url(), 28).isNull());
    }

    void showsNothingForWhatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("text") << ok("no picture");
        QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\n\r\n");
        QTest::newRow("too long") << ok(QByteArray(3'000'000, 'x'));
        QTest::newRow("led elsewhere")
            << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://example.invalid/\r\n\r\n");
    }

    void showsNothingForWhatIsNoPicture()
    {
        QFETCH(const QByteArray, answer);
        OneAnswerServer server(answer);
        QNetworkAccessManager network;
        ImageCache cache(&network);
        QSignalSpy finished(&network, &QNetworkAccessManager::finished);
        cache.request(server.url());
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(workers()->activeThreadCount(), 0);
        QCoreApplication::processEvents();
        QVERIFY(cache.square(server.url(), 28).isNull());
    }

    void fetchesAgainWhatCouldNotBeFetched()
    {
        OneAnswerServer server("HTTP/1.1 503 Busy\r\n\r\n");
        QNetworkAccessManager network;
        const QSignalSpy finished(&network, &QNetworkAccessManager::finished);
        ImageCache cache(&network);
        cache.request(server.url());
        QTRY_COMPARE(finished.size(), 1);
        QCoreApplication::processEvents();
        cache.request(server.url()); // too soon
        cache.retryFailures();
        QTRY_COMPARE(server.requests, 2);
    }

    void keepsThoseThatAreLookedAt()
    {
        constexpr int many = 210; // more than are kept
        OneAnswerServer server(ok(picture()));
        QNetworkAccessManager network;
        ImageCache cache(&network);
        const auto url = [&server](int number) {
            return server.url().resolved(QUrl(u"%1.png"_s.arg(number)));
        };
        int arrived = 0;
        connect(&cache, &ImageCache::imageArrived, this, [&] {
            QVERIFY(!cache.square(url(0), 28).isNull());
            if (++arrived < many)
                cache.request(url(arrived));
        });
        cache.request(url(0));
        QTRY_COMPARE(arrived, many);
        QVERIFY(cache.square(url(1), 28).isNull()); // nobody has looked at it since
        cache.request(url(0));
        cache.request(url(1));
        QTRY_COMPARE(arrived, many + 1);
        QCOMPARE(server.requests, many + 1);
    }

    void endsWhatIsOnItsWayWhenItGoes()
    {
        OneAnswerServer server({});
        QNetworkAccessManager network;
        const QSignalSpy finished(&network, &QNetworkAccessManager::finished);
        auto cache = std::make_unique<ImageCache>(&network);
        cache->request(server.url());
        QTRY_COMPARE(server.requests, 1);
        QCOMPARE(finished.size(), 0);
        cache.reset();
        QTRY_COMPARE(finished.size(), 1);
        QTRY_VERIFY(network.findChildren<QNetworkReply *>().isEmpty());
    }

    void mayGoAwayWhileAPictureIsDecoded()
    {
        OneAnswerServer server(ok(picture()));
        QNetworkAccessManager network;
        auto cache = std::make_unique<ImageCache>(&network);
        const QSignalSpy arrived(cache.get(), &ImageCache::imageArrived);
        connect(&network, &QNetworkAccessManager::finished, this, [&cache] { cache.reset(); });
        cache->request(server.url());
        QTRY_VERIFY(!cache);
        QTRY_COMPARE(workers()->activeThreadCount(), 0);
        QCoreApplication::processEvents(); // what the decoder told
        QCOMPARE(arrived.size(), 0);
    }
};

static const Kustomer::Testing::Suite<ImageCacheTest> suite;

#include "tst_imagecache.moc"
