// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ConversationListModel>

#include <QSortFilterProxyModel>

namespace Kustomer {

class ChatClient;

/// The conversations that the application wants to be listed, and the company shows: ChatHistory
/// and the settings say which. Where a page of the service holds none of them, the next one is
/// asked for.
class ListedConversations final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// The client must outlive it.
    void setClient(ChatClient *client);
    /// Whether this one is listed, if it is there at all.
    bool lists(const QString &conversationId) const;

Q_SIGNALS:
    /// Others are listed than before, because the application or the company wants it.
    void filtered();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void noteSettings();
    void filter();
    void follow(ConversationListModel::Loading loading);
    void goOn();

    ChatClient *m_client = nullptr;
    int m_knownBefore = 0; ///< conversations, before the latest page was asked for
    int m_listedBefore = 0;
    bool m_hidesPast = false;
};

} // namespace Kustomer
