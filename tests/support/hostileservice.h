// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/loopbackserver.h"

#include <QHash>

namespace Kustomer::Testing {

/// An API with one customer, one conversation `c` and one message in it, that answers as it should
/// but for one kind of request.
class HostileService
{
public:
    HostileService();

    QUrl url() const { return m_server.url(); }

    /// Answers requests whose `VERB /path` begins like this in another way.
    void spoil(const QByteArray &titlePrefix, const Script &script);
    void behave() { m_spoilt.clear(); }

    const QList<ReceivedRequest> &requests() const { return m_server.requests(); }
    int requestCount(const QByteArray &titlePrefix) const;
    /// Bytes given to the sockets by streamed().
    qint64 bytesStreamed() const { return m_bytesStreamed; }
    /// How many clients still listen to what streamed() says.
    int openStreams() const { return m_openStreams; }

    /// A head, then so many bytes (−1: for ever), as fast as the client reads.
    Script streamed(const QByteArray &head, const QByteArray &chunk, qint64 length = -1);

private:
    void answer(QTcpSocket &client);

    LoopbackServer m_server;
    QList<std::pair<QByteArray, Script>> m_spoilt;
    qint64 m_bytesStreamed = 0;
    int m_openStreams = 0;
};

/// A document with these resources, as JSON.
QByteArray listOf(const QByteArrayList &resources, const QByteArray &nextPage = {});
QByteArray messageJson(const QByteArray &id, const QByteArray &body);
QByteArray conversationJson(const QByteArray &id, const QByteArray &title);

} // namespace Kustomer::Testing
