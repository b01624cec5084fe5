// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Conversation>
#include <KustomerChat/Error>

#include <QAbstractListModel>

#include <memory>

namespace Kustomer {

struct ConversationListContent;

/// The customer's conversations: open ones first, then ended ones, the newest on top (SDK:
/// getConversations). Filled by ChatClient; older ones follow by fetchMore(). A thread whose first
/// message waits or was refused stands among them, so that it can be reached: it has no createdAt.
/// dataChanged() names the roles that answer otherwise, ConversationRole always among them.
class KUSTOMERCHAT_CORE_EXPORT ConversationListModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(Loading loading READ loading NOTIFY loadingChanged)

public:
    enum Role {
        ConversationIdRole = Qt::UserRole + 1,
        TitleRole,
        PreviewRole,
        LastMessageAtRole,
        UnreadCountRole,
        EndedRole,
        ConversationRole, ///< the whole Kustomer::Conversation
    };
    Q_ENUM(Role)

    enum class Loading {
        Nothing, ///< not asked for yet
        Running, ///< a page is on its way
        Done,    ///< what was asked for is here; canFetchMore() says whether there is more
        Failed,  ///< see lastError(); fetchMore() tries again
    };
    Q_ENUM(Loading)

    enum class More { None, OnServer };
    Q_ENUM(More)

    ~ConversationListModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent = {}) const override;
    /// Loads the next page, or once more the one that failed.
    void fetchMore(const QModelIndex &parent = {}) override;

    Loading loading() const;
    /// Whether older conversations are on the server, as far as is known.
    More more() const;
    /// Why loading() is Failed.
    Error lastError() const;

    /// The row of a conversation, −1 when it is not loaded.
    int rowOf(const QString &conversationId) const;
    /// The conversation in a row, which must exist.
    const Conversation &at(int row) const;

Q_SIGNALS:
    void loadingChanged(Kustomer::ConversationListModel::Loading loading);
    /// The next page is wanted.
    void moreRequested();

protected:
    /// Whoever fills it knows what it shows.
    explicit ConversationListModel(std::unique_ptr<ConversationListContent> content,
                                   QObject *parent = nullptr);
    ConversationListContent &content() { return *m_content; }

private:
    std::unique_ptr<ConversationListContent> m_content;
};

} // namespace Kustomer
