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
constexpr double longestBlocking = 16; ///< milliseconds

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

/// What is sent and fetched, and where.
class Course
{
public:
    Course()
    {
        QFile file(m_source);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(length, 'x')) != length)
            qFatal("The file could not be written.");
    }

    void upload()
    {
        await([this](const auto &answer) {
            m_transfers.send({.url = m_server.url(),
                              .fields = {},
                              .name = u"file"_s,
                              .contentType = u"text/plain"_s,
                              .path = m_source},
                             &m_context, m_ignore, answer);
        });
    }
    void download()
    {
        await([this](const auto &answer) {
            m_transfers.fetch({.url = m_server.url(), .path = m_target, .mostBytes = 2 * length},
                              &m_context, m_ignore, answer);
        });
    }
    double curlUp() const { return curl({u"-F"_s, u"file=@"_s + m_source, address()}); }
    double curlDown() const { return curl({u"-o"_s, m_folder.filePath(u"curl"_s), address()}); }

private:
    QString address() const { return m_server.url().toString(); }

    FileServer m_server;
    QTemporaryDir m_folder;
    QString m_source = m_folder.filePath(u"source"_s);
    QString m_target = m_folder.filePath(u"target"_s);
    Kustomer::FileTransfers m_transfers;
    Kustomer::FileTransfers::Progress m_ignore = [](qint64, qint64) {
    };
    QObject m_context;
};

void reportPace(Figure figure)
{
    figure.goal = u"≥ 0.5 × the limit's pace"_s;
    figure.met = ratio(figure.limit, figure.ours) >= leastPartOfCurl;
    report(figure);
}

void measurePace(Course &course)
{
    Figure up{.id = u"P13"_s, .what = u"upload 9.5 MB on loopback"_s, .unit = u"ms"_s};
    Figure down{
        .id = u"P13"_s, .what = u"download 9.5 MB on loopback, onto disk"_s, .unit = u"ms"_s};
    for (int round = 0; round < rounds; ++round) {
        up.ours.add(millisecondsOf([&] { course.upload(); }));
        up.limit.add(course.curlUp());
        down.ours.add(millisecondsOf([&] { course.download(); }));
        down.limit.add(course.curlDown());
    }
    reportPace(up);
    reportPace(down);
}

void measureBlocking(Course &course)
{
    Figure figure{.id = u"P13"_s,
                  .what = u"UI thread blocked by 9.5 MB up and down, longest"_s,
                  .unit = u"ms"_s,
                  .goal = u"≤ 16 ms in any round"_s};
    for (int round = 0; round < rounds; ++round) {
        figure.ours.add(longestWorkDuring([&] { course.upload(); }));
        figure.ours.add(longestWorkDuring([&] { course.download(); }));
    }
    figure.met = figure.ours.maximum() <= longestBlocking;
    report(figure);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Course course;
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        reportMissing(u"P13"_s, u"there is no curl"_s);
    else
        measurePace(course);
    measureBlocking(course);
}
