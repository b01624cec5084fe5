// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Error>
#include <KustomerChat/Message>
#include <KustomerChat/ReplyState>

#include <QAbstractListModel>

#include <memory>

namespace Kustomer {

struct TimelineState;

/// The rows of one conversation, oldest first: messages, days, the "new messages" divider, who is
/// typing. Filled by ChatClient; older pages follow by fetchOlder().
class KUSTOMERCHAT_CORE_EXPORT TimelineModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(QString conversationId READ conversationId NOTIFY conversationIdChanged)
    Q_PROPERTY(Loading loading READ loading NOTIFY loadingChanged)

public:
    enum class Kind {
        Message, ///< something somebody wrote
        Day,     ///< the messages below are of another day than those above
        Unread,  ///< the messages below are new
        Typing,  ///< an agent is typing; the last row
        Notice,  ///< a line about the conversation, such as "ended"
    };
    Q_ENUM(Kind)

    enum Role {
        KindRole = Qt::UserRole + 1,
        MessageIdRole,
        ClientIdRole,
        BodyRole, ///< Markdown of a message, text of a notice
        DirectionRole,
        CreatedAtRole, ///< QDateTime, UTC; of a day: its local midnight
        DeliveryRole,
        SenderNameRole, ///< empty for the customer
        MessageRole,    ///< the whole Kustomer::Message; invalid in rows that are none
        SenderRole,     ///< Kustomer::User: who wrote, or is typing
        RepliesRole,    ///< Kustomer::ReplyState: how far the customer is with what is offered
        WriterRole,     ///< Kustomer::ChatStates::Writer: who wrote, or is typing, for the company
        GoesOnRole,     ///< of a notice: id of the conversation in which this one goes on
        ErrorRole,      ///< Kustomer::Error: why delivery is Failed; invalid where it is not
    };
    Q_ENUM(Role)

    enum class Loading {
        Nothing, ///< not asked for yet
        Running, ///< a page is on its way
        Done,    ///< what was asked for is here; canFetchOlder() says whether there is more
        Failed,  ///< see lastError(); fetchOlder() tries again
    };
    Q_ENUM(Loading)

    enum class Older { None, OnServer };
    Q_ENUM(Older)

    ~TimelineModel() override;

    /// Made up by ChatClient::beginConversation() until the server has created the conversation.
    QString conversationId() const;
    Loading loading() const;
    /// Why loading() is Failed.
    Error lastError() const;

    /// Whether there are older messages on the server.
    bool canFetchOlder() const;
    /// Loads the next older page; ignored while one is on its way.
    void fetchOlder();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Kind kindAt(int row) const;
    /// The message in a row of kind Message.
    Message messageAt(int row) const;
    /// How far the customer is with what the message of a row offers; see ChatClient::reply().
    ReplyState replyStateAt(int row) const;
    /// The newest message that wants one of its options chosen before anything is written.
    std::optional<Message> lockingMessage() const;
    /// The row of a message by its id or client id, −1 where there is none.
    int rowOf(const QString &id) const;

Q_SIGNALS:
    void conversationIdChanged(const QString &conversationId);
    void loadingChanged(Kustomer::TimelineModel::Loading loading);
    /// The next older page is wanted.
    void olderRequested();

protected:
    /// Whoever fills it knows what it shows.
    explicit TimelineModel(std::unique_ptr<TimelineState> state, QObject *parent = nullptr);
    TimelineState &state() { return *m_state; }
    const TimelineState &state() const { return *m_state; }

private:
    std::unique_ptr<TimelineState> m_state;
};

} // namespace Kustomer
