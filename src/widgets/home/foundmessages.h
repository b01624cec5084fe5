// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/Message>

#include <QAbstractListModel>

namespace Kustomer {

/// What was found, as rows of the list of conversations: those whose titles have the words, then
/// the messages that have them. Each message says in which conversation it stands, and what stands
/// around the words.
class FoundMessages final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Beside the roles of ConversationListModel; empty: the conversation itself was found.
    static constexpr int MessageIdRole = Qt::UserRole + 101;

    using QAbstractListModel::QAbstractListModel;

    /// Titles are looked for among those that are listed.
    void show(const QList<Message> &messages, const QString &words,
              const ConversationListModel &conversations, const QAbstractItemModel &listed);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        Conversation conversation;
        QString messageId;
    };

    QList<Row> m_rows;
};

/// What of a text stands around words in it, on one line.
QString excerptAround(const QString &words, const QString &text);

} // namespace Kustomer
