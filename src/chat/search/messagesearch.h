// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "chat/search/textindex.h"

#include <KustomerChat/Message>

#include <QTimer>

#include <functional>

namespace Kustomer {

/// Looks for words in the messages that are kept here: those on disk, and those that are loaded.
class MessageSearch : public Part
{
    Q_OBJECT

public:
    /// What is kept now.
    struct Knowledge
    {
        std::function<QStringList()> conversations; ///< ids
        std::function<QList<Message>(const QString &conversationId)> messages;
    };

    explicit MessageSearch(Knowledge knowledge, QObject *parent = nullptr);

    /// This conversation, or its messages, may have changed.
    void note(const QString &conversationId) { m_noted.insert(conversationId); }
    /// Takes in what is kept, a conversation at a time: the next question then need not.
    void readAhead();
    /// Messages that contain these words as they read, the newest first. Without words it only
    /// reads ahead.
    QList<Message> find(const QString &words, qsizetype most);

    void restore(const QList<Record> &records) override;
    void forget() override;
    void end() override { forget(); }

private:
    void noteAllOnce();
    void takeInNext();
    void takeIn(const QString &conversationId);

    Knowledge m_knowledge;
    TextIndex m_index;
    QSet<QString> m_noted; ///< conversations that were not taken in as they are
    QHash<QString, QHash<QString, Message>> m_known; ///< by conversation and id
    QHash<QString, QString> m_conversations;         ///< of messages
    bool m_hasAll = false;
    QTimer m_ahead{this}; ///< between two that are taken in ahead of a question
};

} // namespace Kustomer
