// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/problem.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <utility>

namespace Kustomer::Emulation {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One HTTP request, complete with its body.
struct HttpRequest
{
    QByteArray method;
    /// Path as it came, still percent-encoded.
    QByteArray path;
    QUrlQuery query;
    HttpHeaders headers;
    QByteArray body;

    /// Value of a header whatever its case; empty when absent.
    QByteArray header(QByteArrayView name) const;
    /// Decoded value of a query parameter; null when absent.
    QString parameter(const QString &name) const;
    /// Whether the client wants to speak WebSocket from here on.
    bool isWebSocketUpgrade() const;
};

/// One HTTP answer.
struct HttpResponse
{
    int status = 200;
    HttpHeaders headers = {};
    QByteArray body = {};

    static HttpResponse json(const QJsonObject &document, int status = 200);
    /// A document with one resource in `data`.
    static HttpResponse resource(const QJsonObject &resource, int status = 200);
    static HttpResponse file(const QByteArray &content, const QByteArray &type);
    static HttpResponse error(const Problem &problem);
    static HttpResponse empty(int status = 204);
};

/// How much of an answer reaches the client.
enum class Delivery { Complete, Truncated, Dropped, Never };

/// An answer and the way it is delivered.
struct Reply
{
    HttpResponse response = {};
    Delivery delivery = Delivery::Complete;
    std::chrono::milliseconds delay = std::chrono::milliseconds(0);
};

/// Status line, headers (with the emulator's mark) and body as they go over the wire.
QByteArray encoded(const HttpResponse &response);

} // namespace Kustomer::Emulation
