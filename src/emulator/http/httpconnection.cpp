// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/http/httpconnection.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

HttpConnection::HttpConnection(QTcpSocket *socket, Exchange exchange, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_exchange(std::move(exchange))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(256 * 1024);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::read()
{
    while (m_socket && !m_answering && m_socket->bytesAvailable() > 0) {
        const auto before = m_socket->bytesAvailable();
        if (m_head)
            readBody();
        else
            readHead();
        if (m_socket && m_socket->bytesAvailable() == before)
            return;
    }
}

void HttpConnection::readHead()
{
    auto head = httpHeadFrom(m_socket->peek(HttpHead::MaxLength));
    if (!head)
        return;
    if (!*head) {
        m_answering = true;
        m_socket->write(encoded(HttpResponse::error(head->problem())));
        m_socket->disconnectFromHost();
        return;
    }
    if ((*head)->request.isWebSocketUpgrade()) {
        handOver();
        return;
    }
    m_head = **head;
    m_socket->skip(m_head->length);
    if (m_head->request.header("expect").compare("100-continue", Qt::CaseInsensitive) == 0)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (m_head->bodyLength == 0)
        readBody();
}

void HttpConnection::readBody()
{
    auto &body = m_head->request.body;
    body += m_socket->read(m_head->bodyLength - body.size());
    if (body.size() < m_head->bodyLength)
        return;
    const auto request = std::exchange(m_head, std::nullopt)->request;
    m_answering = true;
    m_exchange(request, [self = QPointer(this)](const Reply &reply) {
        if (self)
            self->answer(reply);
    });
}

void HttpConnection::handOver()
{
    auto *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->setParent(nullptr);
    socket->setReadBufferSize(0);
    deleteLater();
    Q_EMIT upgradeRequested(socket);
}

void HttpConnection::answer(const Reply &reply)
{
    if (reply.delay.count() > 0)
        QTimer::singleShot(reply.delay, this, [this, reply] { deliver(reply); });
    else
        deliver(reply);
}

void HttpConnection::deliver(const Reply &reply)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return; // whoever asked has gone
    const auto bytes = encoded(reply.response);
    switch (reply.delivery) {
    case Delivery::Complete:
        m_socket->write(bytes);
        m_answering = false;
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
        return;
    case Delivery::Truncated:
        m_socket->write(bytes.chopped(qMax(qsizetype(1), reply.response.body.size() / 2)));
        m_socket->disconnectFromHost();
        return;
    case Delivery::Dropped:
        m_socket->abort();
        return;
    case Delivery::Never:
        return;
    }
}

} // namespace Kustomer::Emulation
