// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/Message>

#include <QAbstractListModel>

namespace Kustomer {

/// Messages that were found, as rows of the list of conversations: each says in which conversation
/// it stands, and what stands around the words.
class FoundMessages final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Beside the roles of ConversationListModel.
    static constexpr int MessageIdRole = Qt::UserRole + 101;

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<Message> &messages, const QString &words,
              const ConversationListModel &conversations);

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
