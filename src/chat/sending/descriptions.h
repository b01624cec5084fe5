// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/changes.h"
#include "chat/storage/record.h"

#include <KustomerChat/Result>

#include <QObject>
#include <QSet>
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

/// Says about conversations what the application wants to be known of them (E28). What is said
/// about a thread is kept, on disk too, and sent when its conversation exists (wire §3.5).
class Descriptions : public QObject
{
    Q_OBJECT

public:
    Descriptions(ApiCaller *caller, LocalStore *store, QObject *parent = nullptr);

    /// Answers when the server has it, or the disk where there is no conversation yet.
    void describe(const QString &threadId, const QVariantMap &attributes, QObject *context,
                  const Answer<Done> &answer);
    /// The thread has become this conversation.
    void adopt(const QString &threadId, const QString &conversationId);
    /// Sends what waits for nothing but the server.
    void sendAll();

    /// Takes in what an earlier process left, without what belongs to a thread that nobody began.
    void restore(const QList<Record> &records);
    /// Forgets everything here; on disk it stays.
    void clear();

Q_SIGNALS:
    /// The server refused what it was told when a conversation came to be.
    void problemNoticed(const Kustomer::Error &error);

private:
    QList<Description>::iterator find(const QString &threadId);
    void merge(const QString &threadId, const QVariantMap &attributes);
    void send(const QString &conversationId);
    void conclude(const Description &sent, const Result<Done> &done);
    void remove(const QString &threadId);
    void save(QObject *context, const Answer<Done> &answer);

    ApiCaller *m_caller;
    LocalStore *m_store;
    QList<Description> m_descriptions;
    QSet<QString> m_underWay;
    ChangeTracker m_tracker;
    std::unique_ptr<QObject> m_errands = std::make_unique<QObject>(); ///< context of what is asked
};

} // namespace Kustomer
