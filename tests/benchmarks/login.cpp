// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P14: from the start of the chat to the first page of past conversations on the screen, of a
// customer with 5,000 of them and of one with 25.

#include "measure/demoservice.h"
#include "measure/measure.h"
#include "startup/memorystore.h"
#include "support/hostileservice.h"

#include <KustomerChat/KustomerChatWidget>

#include <QApplication>
#include <QListView>
#include <QSemaphore>
#include <QThread>

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 9;
constexpr int pageSize = 25;
constexpr double mostTimesTheLimit = 1.2;
const QByteArray list = "/c/v1/chat/sessions";

/// A service with a customer of so many conversations, in a thread of its own.
class Past : public QThread
{
public:
    explicit Past(int conversations)
        : m_pages(conversations / pageSize)
    {
        start();
        m_listening.acquire();
    }
    ~Past() override
    {
        quit();
        wait();
    }

    QUrl apiUrl() const { return m_apiUrl; }

protected:
    void run() override
    {
        using namespace Kustomer::Testing;
        HostileService service;
        for (int page = m_pages; page > 1; --page) // 20 begins as 2 does
            service.spoil("GET " + pathOf(page), reply(200, pageOf(page)));
        service.spoil("GET " + list + "/", reply(404)); // of one conversation
        service.spoil("GET " + list, reply(200, pageOf(1)));
        m_apiUrl = service.url();
        m_listening.release();
        exec();
    }

private:
    static QByteArray pathOf(int page) { return list + "?page=" + QByteArray::number(page); }

    QByteArray pageOf(int page) const
    {
        using namespace Kustomer::Testing;
        QByteArrayList conversations;
        for (int i = 0; i < pageSize; ++i) {
            const QByteArray number = QByteArray::number((page - 1) * pageSize + i);
            conversations << conversationJson("c" + number, "Order " + number);
        }
        return listOf(conversations, page < m_pages ? pathOf(page + 1) : QByteArray());
    }

    int m_pages;
    QSemaphore m_listening;
    QUrl m_apiUrl;
};

/// Tells when a list with rows is painted.
class Watch : public QObject
{
public:
    explicit Watch(QListView *watched)
        : m_list(watched)
    {
        watched->viewport()->installEventFilter(this);
    }

    void wait() const
    {
        while (!m_isPainted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted
            |= event->type() == QEvent::Paint && m_list->model() && m_list->model()->rowCount() > 0;
        return false;
    }

private:
    QListView *m_list;
    bool m_isPainted = false;
};

double untilPainted(const Past &past, const QString &apiKey)
{
    KustomerChatWidget chat;
    chat.client()->setTokenStore(std::make_unique<MemoryStore>());
    chat.client()->setStorageDirectory({});
    chat.setApiUrl(past.apiUrl());
    chat.setRealtimeUrl(QUrl(u"ws://127.0.0.1:9"_s)); // nobody is there
    chat.setApiKey(apiKey);
    chat.resize(400, 600);
    const Watch watch(chat.findChild<QListView *>());
    return millisecondsOf([&] {
        chat.show();
        chat.start();
        watch.wait();
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QString apiKey = DemoService().access().apiKey;
    const Past longPast(5'000);
    const Past shortPast(pageSize);
    untilPainted(shortPast, apiKey); // fonts and caches are paid once
    Figure figure{.id = u"P14"_s,
                  .what = u"start with 5,000 conversations beside 25, first page painted"_s,
                  .unit = u"ms"_s,
                  .goal = u"≤ 1.2 × limit"_s};
    for (int round = 0; round < rounds; ++round) {
        figure.limit.add(untilPainted(shortPast, apiKey));
        figure.ours.add(untilPainted(longPast, apiKey));
    }
    figure.met = ratio(figure.ours, figure.limit) <= mostTimesTheLimit;
    report(figure);
}
