// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Conversation>
#include <KustomerChat/Error>

#include <QAbstractListModel>
#include <QHash>

namespace Kustomer {

/// The customer's conversations: open ones first, then ended ones, the newest on top (wire §7).
/// Filled by ChatClient; older ones follow by fetchMore(). A thread whose first message waits or
/// was refused stands among them, so that it can be reached: it has no createdAt.
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

    explicit ConversationListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent = {}) const override;
    /// Loads the next page, or once more the one that failed.
    void fetchMore(const QModelIndex &parent = {}) override;

    Loading loading() const { return m_loading; }
    /// Whether older conversations are on the server, as far as is known.
    More more() const { return m_more; }
    /// Why loading() is Failed.
    Error lastError() const { return m_lastError; }

    /// The row of a conversation, −1 when it is not loaded.
    int rowOf(const QString &conversationId) const;
    /// The conversation in a row, which must exist.
    const Conversation &at(int row) const { return m_conversations.at(row); }

    /// For who fills the model: inserts, updates and moves exactly the rows concerned.
    void upsert(const Conversation &conversation);
    void remove(const QString &conversationId);
    void clear();
    void setLoading(Loading loading);
    void setFailed(const Error &error);
    /// Whether fetchMore() has something to ask for.
    void setMore(More more);
    /// Whether it is telling of a change at this moment.
    bool isChanging() const { return m_changes > 0; }

Q_SIGNALS:
    void loadingChanged(Kustomer::ConversationListModel::Loading loading);
    /// The next page is wanted.
    void moreRequested();

private:
    QList<Conversation> m_conversations;
    QHash<QString, Conversation> m_known; ///< by id, to find a row by its place in the order
    Loading m_loading = Loading::Nothing;
    Error m_lastError;
    More m_more = More::None;
    int m_changes = 0;
};

} // namespace Kustomer
