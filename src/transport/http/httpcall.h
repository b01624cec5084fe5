// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"
#include "transport/http/httplimits.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Kustomer {

class HttpAttempt;

/// A request with all its attempts, from send() to the answer.
class HttpCall : public QObject
{
    Q_OBJECT

public:
    HttpCall(const HttpRequest &request, const HttpLimits &limits, RetryBudget *budget,
             QObject *parent);

    using Network = std::function<std::shared_ptr<QNetworkAccessManager>()>;

    /// Makes the first attempt. Each one travels by the network of that moment.
    void start(Network network, const QNetworkRequest &prepared);
    /// Drops what is under way; the answer, always a later event, is this error.
    void end(const Error &reason);
    /// Drops what is under way and never answers.
    void abandon();

Q_SIGNALS:
    /// Comes at most once; the call deletes itself afterwards.
    void answered(const Kustomer::Result<Kustomer::HttpReply> &answer);

private:
    void attempt();
    void judge(const Result<HttpReply> &outcome);
    bool isWorthRepeating(const Error &error, std::chrono::milliseconds pause) const;
    Error errorOfAll(const Error &last) const;
    void answer(const Result<HttpReply> &outcome);
    void dropAttempt();

    HttpRequest m_request;
    HttpLimits m_limits;
    RetryBudget *m_budget;
    Backoff m_backoff;
    Network m_network;
    QNetworkRequest m_prepared;
    HttpAttempt *m_attempt = nullptr;
    int m_attempts = 0;
    bool m_hasLeft = false;          ///< in one of the attempts that failed
    std::optional<Error> m_underWay; ///< why one failed that the server may be at yet
    bool m_isOver = false;
    QElapsedTimer m_age;
    QTimer m_pause;
};

} // namespace Kustomer
