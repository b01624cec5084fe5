// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "realtime/reader.h"

#include "startup/memorystore.h"

#include <KustomerChat/TimelineModel>

#include <QCoreApplication>

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;
using Kustomer::TimelineModel;

Reader::Reader(const QUrl &apiUrl, const QString &apiKey)
{
    m_client.setTokenStore(std::make_unique<MemoryStore>());
    m_client.setStorageDirectory({});
    m_client.setApiUrl(apiUrl);
    m_client.setRealtimeUrl(QUrl(u"ws://127.0.0.1:9"_s)); // nobody is there
    m_client.setApiKey(apiKey);
    m_view.resize(400, 600);
    m_view.show();
    bool isLoaded = false;
    QObject::connect(&m_client, &Kustomer::ChatClient::conversationsLoaded, &m_view,
                     [&isLoaded] { isLoaded = true; });
    m_client.start();
    while (!isLoaded)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void Reader::open(const QString &conversationId)
{
    TimelineModel *timeline = m_client.timeline(conversationId);
    m_view.setModel(timeline);
    while (timeline->loading() != TimelineModel::Loading::Done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (int row = 0; row < timeline->rowCount(); ++row) {
        if (timeline->kindAt(row) == TimelineModel::Kind::Message)
            ++m_messageCount;
    }
}

} // namespace Benchmarks
