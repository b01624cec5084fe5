// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/kustomerapi.h"
#include "transport/base/backoff.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <memory>

namespace Kustomer {

/// Asks for the newest conversations when something may have been missed (E8): one question at a
/// time, and again until there is an answer, so that no news is lost with a failure.
class Refresh : public QObject
{
    Q_OBJECT

public:
    explicit Refresh(KustomerApi *api, QObject *parent = nullptr);

    void setScope(KustomerApi::Scope scope) { m_scope = scope; }

    /// Asks now; while an answer is awaited, once more afterwards.
    void ask();
    /// Asks after a pause, which grows from one time to the next: what the answer led to failed,
    /// and its reason may pass. No sooner than the server asked for (Retry-After), and only a few
    /// times because of answers that cannot be read.
    void askLater(const Error &reason);
    /// Answers since ask() that could not be read.
    int unreadable() const { return m_unreadable; }
    /// Forgets the question and whatever waits.
    void stop();

Q_SIGNALS:
    void answered(const Kustomer::Page<Kustomer::Conversation> &page);
    /// Told once for all attempts together.
    void failed(const Kustomer::Error &error);

private:
    void send();
    bool mayHelp(const Error &reason);
    void report(const Error &error);

    KustomerApi *m_api;
    KustomerApi::Scope m_scope = KustomerApi::Scope::All;
    std::unique_ptr<QObject> m_question; ///< context of the one that is on its way
    Backoff m_backoff;
    QTimer m_pause;
    QDeadlineTimer m_notBefore; ///< the server's wish (Retry-After)
    int m_unreadable = 0;
    bool m_isWantedAgain = false;
    bool m_isReported = false;
};

} // namespace Kustomer
