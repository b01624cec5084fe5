// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "chat/storage/changes.h"
#include "chat/storage/record.h"
#include "transport/base/inquiry.h"
#include "transport/base/pace.h"

#include <QVariantMap>

#include <memory>

namespace Kustomer {

class ApiCaller;
class LocalStore;

/// What the application said about a thread whose conversation does not exist on the server yet.
struct Description
{
    QString threadId;
    QVariantMap attributes = {};

    bool operator==(const Description &) const = default;
};

Record recordOf(const Description &description);

/// Says about conversations what the application wants to be known of them (wire E28). What is said
/// about a thread is kept, on disk too, and sent when its conversation exists (wire §3.5).
class Descriptions : public Part
{
    Q_OBJECT

public:
    Descriptions(ApiCaller *caller, LocalStore *store, const Pace &pace, QObject *parent = nullptr);

    /// Answers when the server has it, or the disk where there is no conversation yet.
    void describe(const QString &threadId, const QVariantMap &attributes, QObject *context,
                  const Answer<Done> &answer);
    /// Says of a local thread what was not said of it yet.
    void supplement(const QString &threadId, const QVariantMap &attributes);
    /// What was said of it, and the server does not have yet.
    QVariantMap waitingOf(const QString &threadId) const;
    /// The thread has become this conversation.
    void adopt(const QString &threadId, const QString &conversationId);
    /// Sends what waits for nothing but the server, one after the other until it has all.
    void wake() override;

    /// Takes in what an earlier process left, without what belongs to a thread that nobody began.
    void restore(const QList<Record> &records) override;
    void forget() override;

Q_SIGNALS:
    /// The server has these attributes of a conversation now, as it would say them.
    void taken(const QString &conversationId, const QVariantMap &attributes);

private:
    QList<Description>::iterator find(const QString &threadId);
    QList<Description>::iterator next();
    void merge(const QString &threadId, const QVariantMap &attributes);
    void send(QObject *context, const Inquiry<Done>::Answer &answer);
    void defer(const QString &threadId);
    void tellTaken(const Description &sent);
    void settle(const Description &sent, const Result<Done> &done);
    void save();
    void save(QObject *context, const Answer<Done> &answer);

    ApiCaller *m_caller;
    LocalStore *m_store;
    QList<Description> m_descriptions; ///< in turn
    Inquiry<Done> m_delivery;
    ChangeTracker m_tracker;
    std::unique_ptr<QObject> m_errands = std::make_unique<QObject>(); ///< context of what is asked
};

} // namespace Kustomer
