// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/chatbrand.h"
#include "chat/base/part.h"
#include "chat/storage/changes.h"
#include "chat/storage/record.h"

#include <KustomerChat/NewConversation>

#include <QSet>

namespace Kustomer {

class LocalStore;

/// What the application wants one thread to be, whose conversation does not exist yet.
struct ThreadWish
{
    QString threadId;
    NewConversation wanted = {};

    bool operator==(const ThreadWish &) const = default;
};

Record recordOf(const ThreadWish &wish);

/// What the application wants conversations to be that do not exist yet (wire E9, E28). It is on
/// disk as soon as anything else of its thread is: a customer who only looks leaves nothing behind.
class Wishes : public Part
{
    Q_OBJECT

public:
    /// The brand and the assistant are those of all conversations of which nothing else is wanted.
    Wishes(LocalStore *store, const ChatBrand &brand, QObject *parent = nullptr);

    void setAssistant(const QString &id) { m_brand.assistantId = id; }

    /// A wish as it can be granted: with a title of one line, and attributes as they are sent.
    static NewConversation tidy(NewConversation wanted);
    void set(const QString &threadId, const NewConversation &wanted);
    /// What is wanted of this thread alone.
    NewConversation of(const QString &threadId) const;
    /// What is wanted of it and, where that says nothing, of all.
    NewConversation wholeOf(const QString &threadId) const;
    /// Something else of the thread is about to be on disk.
    void keepAlong(const QString &threadId);
    /// The thread is a conversation.
    void drop(const QString &threadId);

    /// Takes in what an earlier process left, without what belongs to a thread that nobody began.
    void restore(const QList<Record> &records) override;
    void forget() override;

private:
    void save();

    LocalStore *m_store;
    ChatBrand m_brand;
    QList<ThreadWish> m_wishes;
    QSet<QString> m_kept; ///< threads of those that are on disk
    ChangeTracker m_tracker;
};

} // namespace Kustomer
