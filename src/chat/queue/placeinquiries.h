// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/waiting/sessionqueue.h"
#include "transport/base/inquiries.h"
#include "transport/base/pace.h"

#include <map>

namespace Kustomer {

class ApiCaller;

/// Where in their queues those who wait stand (wire E23): asked again after the times that the
/// service names, and known in this process only.
class PlaceInquiries : public QObject
{
    Q_OBJECT

public:
    PlaceInquiries(ApiCaller *caller, const Pace &pace, QObject *parent = nullptr);

    /// Null while nothing is known.
    const SessionQueue *of(const QString &conversationId) const;
    /// Somebody waits there since then.
    void expect(const QString &conversationId, const QDateTime &since);
    /// When it is to be asked about next; invalid: not any more, or it is on its way.
    QDateTime due(const QString &conversationId) const;
    void ask(const QString &conversationId);
    /// The clock was set by so much.
    void move(std::chrono::milliseconds by);
    /// Asks again what was cancelled, or answered by nobody but the network.
    void resume() { m_inquiries.resume(); }
    /// Nobody waits there any more.
    void stop(const QString &conversationId);
    void clear();

Q_SIGNALS:
    /// The service has answered, this or the same as before.
    void answered(const QString &conversationId);
    void changed(const QString &conversationId);

private:
    struct Place
    {
        std::optional<SessionQueue> queue = {};
        QDateTime due = {}; ///< invalid: not any more
    };

    void take(const QString &conversationId, const SessionQueue &queue);

    ApiCaller *m_caller;
    Pace m_pace;
    std::map<QString, Place> m_places; ///< by conversation
    Inquiries m_inquiries;             ///< likewise
};

} // namespace Kustomer
