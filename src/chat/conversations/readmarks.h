// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "chat/listing/turns.h"
#include "chat/storage/recordchanges.h"
#include "protocol/values/result.h"
#include "transport/base/inquiry.h"
#include "transport/base/pace.h"

#include <KustomerChat/Conversation>

#include <QDateTime>
#include <QMultiHash>

#include <functional>

namespace Kustomer {

class ApiCaller;
class LocalStore;

/// Until when the customer has seen each conversation, as far as the server does not know it yet:
/// on disk until it does (wire E10). The same mark twice is one.
class ReadMarks : public Part
{
    Q_OBJECT

public:
    using Now = std::function<Turns::Moment()>;

    ReadMarks(ApiCaller *caller, LocalStore *store, const Pace &pace, Now now,
              QObject *parent = nullptr);

    /// Invalid where nothing was seen that the server does not know of.
    QDateTime of(const QString &conversationId) const { return m_seen.value(conversationId); }
    /// Whoever writes has seen what was there: the server knows that by itself.
    void noteAnswer(const QString &conversationId, const QDateTime &instant);
    /// The server is told, now or when it can be.
    void set(const QString &conversationId, const QDateTime &instant);
    /// Answers when the server knows of all that was seen here, or will never want to.
    void whenTold(const QString &conversationId, const Answer<Done> &answer);
    void restore(const QList<Record> &records) override;
    /// The server may be there again.
    void wake() override;
    void dismiss(const Error &reason) override;
    void forget() override;

Q_SIGNALS:
    void restored(const QString &conversationId);
    /// The server has it, and says this of the conversation, where it was told at this moment.
    void told(const Kustomer::Conversation &conversation, Kustomer::Turns::Moment asked);

private:
    struct Mark
    {
        QString conversationId;
        QDateTime instant;
    };

    void await(const QString &conversationId, const QDateTime &instant);
    void send(QObject *context, const Inquiry<Done>::Answer &answer);
    void settle(const Mark &sent, const Result<Done> &outcome);
    QList<Mark>::iterator find(const QString &conversationId);
    void write(const RecordChanges &changes);

    ApiCaller *m_caller;
    LocalStore *m_store;
    Now m_now;
    QHash<QString, QDateTime> m_seen;
    QList<Mark> m_untold;                        ///< what of it the server has to be told, in turn
    QMultiHash<QString, Answer<Done>> m_answers; ///< wanted by conversation
    Inquiry<Done> m_inquiry;
};

} // namespace Kustomer
