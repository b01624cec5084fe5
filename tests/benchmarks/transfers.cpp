// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P13: 9.5 MB up and down on loopback, beside curl.

#include "measure/measure.h"
#include "transport/files/filetransfers.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr qsizetype length = 9'500'000;
constexpr double leastPartOfCurl = 0.5;

/// Swallows forms and gives one file, in a thread of its own.
class FileServer : public QThread
{
public:
    FileServer()
    {
        start();
        while (port() == 0)
            QThread::yieldCurrentThread();
    }
    ~FileServer() override
    {
        quit();
        wait();
    }

    quint16 port() const { return m_port; }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/file"_s.arg(port())); }

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *client = server.nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client,
                    [client, head = QByteArray(), left = qint64(0)]() mutable {
                        serve(client, head, left);
                    });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        });
        m_port = server.serverPort();
        exec();
    }

private:
    static void serve(QTcpSocket *client, QByteArray &head, qint64 &left)
    {
        static const QByteArray end("\r\n\r\n");
        if (left == 0) {
            head += client->readAll();
            const qsizetype headEnd = head.indexOf(end);
            if (headEnd < 0)
                return;
            if (head.startsWith("GET")) {
                client->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(length)
                              + end + QByteArray(length, 'x'));
                head.clear();
                return;
            }
            const qsizetype field = head.toLower().indexOf("content-length:") + 15;
            left = head.sliced(field, head.indexOf('\r', field) - field).trimmed().toLongLong()
                - (head.size() - headEnd - end.size());
            if (head.toLower().contains("expect: 100"))
                client->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        while (client->bytesAvailable() > 0)
            left -= client->readAll().size();
        if (left > 0)
            return;
        left = 0;
        head.clear();
        client->write("HTTP/1.1 204 No Content\r\n\r\n");
    }

    std::atomic<quint16> m_port = 0;
};

/// Waits for the outcome of a transfer.
template <typename Start>
void await(Start &&start)
{
    QEventLoop loop;
    start([&loop](const Kustomer::Result<Kustomer::Done> &done) {
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        loop.quit();
    });
    loop.exec();
}

/// What curl says that a transfer took, in milliseconds.
double curl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"curl"_s, QStringList{u"-s"_s, u"-w"_s, u"%{time_total}"_s} + arguments);
    process.waitForFinished();
    return process.readAllStandardOutput().toDouble() * 1000;
}

void finish(Figure figure)
{
    figure.unit = u"ms"_s;
    figure.goal = u"≥ 0.5 × curl's pace"_s;
    figure.met = ratio(figure.peer, figure.ours) >= leastPartOfCurl;
    report(figure);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
        reportMissing(u"P13"_s, u"there is no curl"_s);
        return 0;
    }
    const FileServer server;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(length, 'x')) != length)
        qFatal("The file could not be written.");
    file.close();
    QObject context;
    Kustomer::FileTransfers transfers;
    const auto ignore = [](qint64, qint64) {
    };
    Figure up{.id = u"P13"_s, .what = u"upload 9.5 MB on loopback"_s};
    Figure down{.id = u"P13"_s, .what = u"download 9.5 MB on loopback, onto disk"_s};
    for (int round = 0; round < rounds; ++round) {
        up.ours.add(millisecondsOf([&] {
            await([&](const auto &answer) {
                transfers.send({.url = server.url(),
                                .fields = {},
                                .name = u"file"_s,
                                .contentType = u"text/plain"_s,
                                .path = file.fileName()},
                               &context, ignore, answer);
            });
        }));
        up.peer.add(curl({u"-F"_s, u"file=@"_s + file.fileName(), server.url().toString()}));
        const QString target = folder.filePath(u"target"_s);
        down.ours.add(millisecondsOf([&] {
            await([&](const auto &answer) {
                transfers.fetch({.url = server.url(), .path = target, .mostBytes = 2 * length},
                                &context, ignore, answer);
            });
        }));
        down.peer.add(curl({u"-o"_s, folder.filePath(u"peer"_s), server.url().toString()}));
    }
    finish(up);
    finish(down);
}
