// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/forms/formstore.h"
#include "chat/sending/lookout.h"
#include "protocol/asking/form.h"
#include "transport/base/respite.h"

#include <QSet>

namespace Kustomer {

class ApiCaller;

/// Carries dialogues that are complete to the server, each once (wire E21): what may have arrived
/// although the answer was lost is looked for before it is sent again.
class FormPost : public QObject
{
    Q_OBJECT

public:
    /// Ids of all conversations that are known here.
    using Known = std::function<QSet<QString>()>;

    /// Both outlive it.
    FormPost(ApiCaller *caller, FormStore *store, const Pace &pace, const QString &brandId,
             Known known, QObject *parent = nullptr);

    void send(const QString &threadId);
    /// Tries now what waits for its next attempt.
    void wake();
    /// Sends nothing until the next resume().
    void hold() { m_isHeld = true; }
    void resume() { m_isHeld = false; }
    void clear();

Q_SIGNALS:
    /// It is on its way, or waits again.
    void changed(const QString &threadId);
    void arrived(const QString &threadId, const Kustomer::FormOutcome &outcome);
    /// The server will never take it.
    void refused(const QString &threadId, const Kustomer::Error &error);

private:
    void sendAll();
    void leave(const QString &threadId);
    void look(const QString &threadId);
    void take(const QString &threadId, const Result<FormOutcome> &outcome);
    void giveBack(const QString &threadId, const Error &error);

    ApiCaller *m_caller;
    FormStore *m_store;
    Pace m_pace;
    QString m_brandId;
    Known m_known;
    Lookout m_lookout;
    Respite m_respite;
    QSet<QString> m_waiting;          ///< threads of what is to be sent
    QSet<QString> m_underWay;         ///< those of which an answer is awaited
    QHash<QString, int> m_unreadable; ///< answers in a row
    std::unique_ptr<QObject> m_errands = std::make_unique<QObject>(); ///< context of what is asked
    bool m_isHeld = false;
};

} // namespace Kustomer
