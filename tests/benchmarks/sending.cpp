// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P10: from the key press to the painted row, and from the click to the request on the wire.

#include "measure/emulatorprocess.h"
#include "measure/measure.h"
#include "startup/memorystore.h"
#include "widgets/composer/messageedit.h"
#include "widgets/timeline/timelineview.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/KustomerChatWidget>
#include <KustomerChat/TimelineModel>

#include <QApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;
using Kustomer::TimelineModel;

namespace {

constexpr int rounds = 50;

using Clock = std::chrono::steady_clock;

double millisecondsBetween(Clock::time_point from, Clock::time_point to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

/// Stands between the client and the service, in a thread of its own, and notes when a message
/// comes by.
class Wire : public QThread
{
public:
    explicit Wire(const QUrl &target)
        : m_target(target)
    {
        start();
        while (port() == 0)
            QThread::yieldCurrentThread();
    }
    ~Wire() override
    {
        quit();
        wait();
    }

    quint16 port() const { return m_port; }
    int messages() const { return m_messages; }
    Clock::time_point lastSeen() const { return m_lastSeen; }

protected:
    void run() override
    {
        QTcpServer server;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            while (QTcpSocket *client = server.nextPendingConnection())
                relay(client);
        });
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("No port is free.");
        m_port = server.serverPort();
        exec();
    }

private:
    void relay(QTcpSocket *client)
    {
        auto *service = new QTcpSocket(client);
        service->connectToHost(m_target.host(), quint16(m_target.port()));
        service->waitForConnected();
        connect(client, &QTcpSocket::readyRead, service, [=, this] {
            const QByteArray bytes = client->readAll();
            if (bytes.startsWith("POST /c/v1/chat/messages")) {
                m_lastSeen = Clock::now();
                ++m_messages;
            }
            service->write(bytes);
        });
        connect(service, &QTcpSocket::readyRead, client,
                [=] { client->write(service->readAll()); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    QUrl m_target;
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_messages = 0;
    std::atomic<Clock::time_point> m_lastSeen = Clock::time_point();
};

/// A widget with an open conversation.
class Chat : public QObject
{
public:
    Chat(const EmulatorProcess &emulator, quint16 port)
    {
        Kustomer::ChatClient *client = m_widget.client();
        client->setTokenStore(std::make_unique<MemoryStore>());
        client->setStorageDirectory(m_storage.path());
        client->setApiUrl(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
        client->setRealtimeUrl(emulator.realtimeUrl());
        client->setApiKey(emulator.apiKey());
        m_widget.resize(400, 600);
        m_widget.show();
        m_widget.start();
        m_widget.login(emulator.jwt());
        wait([&] { return client->isLoggedIn() && client->conversations()->rowCount() > 0; });
        const QString id = client->conversations()->at(0).id;
        m_timeline = client->timeline(id);
        m_widget.openConversation(id);
        wait([&] { return m_timeline->loading() == TimelineModel::Loading::Done; });
        m_edit = m_widget.findChild<Kustomer::MessageEdit *>();
        m_view = m_widget.findChild<Kustomer::TimelineView *>();
        m_send = m_widget.findChild<QAbstractButton *>(u"send"_s);
        wait([&] { return m_edit->isVisible(); });
        m_view->viewport()->installEventFilter(this);
    }

    /// Milliseconds from the key press to the end of the frame with the new row.
    double sendByKey()
    {
        write();
        m_isPainted = false;
        return millisecondsOf([&] {
            QTest::keyClick(m_edit, Qt::Key_Return);
            while (!m_isPainted)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }

    /// Milliseconds from the click to the moment when the wire sees the request.
    double sendByClick(const Wire &wire)
    {
        write();
        const int before = wire.messages();
        const Clock::time_point start = Clock::now();
        QTest::mouseClick(m_send, Qt::LeftButton);
        wait([&] { return wire.messages() > before; });
        return millisecondsBetween(start, wire.lastSeen());
    }

    /// Until the server has everything.
    void settle()
    {
        wait([this] {
            const auto last = m_timeline->messageAt(m_timeline->rowCount() - 1);
            return last.delivery == Kustomer::Message::Delivery::Sent;
        });
        QTest::qWait(50);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted |= event->type() == QEvent::Paint && m_timeline->rowCount() > m_rows;
        return false;
    }

private:
    void write()
    {
        m_edit->setPlainText(u"Could you tell me where my parcel is?"_s);
        QTest::qWait(50);
        m_rows = m_timeline->rowCount();
    }

    static void wait(const std::function<bool()> &isDone)
    {
        while (!isDone())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }

    QTemporaryDir m_storage;
    KustomerChatWidget m_widget;
    TimelineModel *m_timeline = nullptr;
    Kustomer::MessageEdit *m_edit = nullptr;
    Kustomer::TimelineView *m_view = nullptr;
    QAbstractButton *m_send = nullptr;
    int m_rows = 0;
    bool m_isPainted = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const EmulatorProcess emulator;
    const Wire wire(emulator.apiUrl());
    Chat chat(emulator, wire.port());
    Figure row{.id = u"P10"_s,
               .what = u"key press to painted row"_s,
               .unit = u"ms"_s,
               .goal = u"≤ 4 ms"_s};
    Figure request{.id = u"P10"_s,
                   .what = u"click to request on the wire"_s,
                   .unit = u"ms"_s,
                   .goal = u"≤ 2 ms"_s};
    for (int round = 0; round < rounds; ++round) {
        row.ours.add(chat.sendByKey());
        chat.settle();
        request.ours.add(chat.sendByClick(wire));
        chat.settle();
    }
    row.met = row.ours.median() <= 4;
    request.met = request.ours.median() <= 2;
    report(row);
    report(request);
}
