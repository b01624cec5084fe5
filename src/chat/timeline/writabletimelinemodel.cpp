// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/writabletimelinemodel.h"

#include "chat/timeline/timelinestate.h"

namespace Kustomer {

WritableTimelineModel::WritableTimelineModel(const QString &conversationId, Telling *telling,
                                             QObject *parent)
    : TimelineModel(std::make_unique<TimelineState>(), parent)
    , m_telling(telling ? telling : new Telling(this))
{
    TimelineObserver *observer = this;
    state().timeline = std::make_shared<Timeline>(observer);
    state().conversationId = conversationId;
}

void WritableTimelineModel::merge(QList<Message> messages)
{
    m_telling->tell(this, [this, messages = std::move(messages)]() mutable {
        state().timeline->merge(std::move(messages));
    });
}

void WritableTimelineModel::remove(const QString &id)
{
    m_telling->tell(this, [this, id] { state().timeline->remove(id); });
}

void WritableTimelineModel::clear()
{
    m_telling->tell(this, [this] { state().timeline->clear(); });
}

void WritableTimelineModel::describe(const User &sender)
{
    m_telling->tell(this, [this, sender] {
        if (state().timeline->describe(sender))
            Q_EMIT described();
    });
}

void WritableTimelineModel::describe(const Attachment &attachment)
{
    m_telling->tell(this, [this, attachment] {
        if (state().timeline->describe(attachment))
            Q_EMIT described();
    });
}

void WritableTimelineModel::showTyping(const std::optional<TypingRow> &typing)
{
    m_telling->tell(this, [this, typing] { state().timeline->showTyping(typing); });
}

void WritableTimelineModel::showNotice(const NoticeRow &notice)
{
    m_telling->tell(this, [this, notice] { state().timeline->showNotice(notice); });
}

void WritableTimelineModel::showEvents(const QList<EventRow> &events)
{
    m_telling->tell(this, [this, events] { state().timeline->showEvents(events); });
}

void WritableTimelineModel::browse(const QString &messageId, const QStringList &branch)
{
    m_telling->tell(this,
                    [this, messageId, branch] { state().timeline->browse(messageId, branch); });
}

std::optional<Draft> WritableTimelineModel::choose(const QString &messageId, const QString &payload)
{
    const std::optional<Draft> draft = state().timeline->choose(messageId, payload);
    if (draft)
        m_telling->tell(this, [this, messageId] { state().timeline->showReplies(messageId); });
    return draft;
}

void WritableTimelineModel::unchoose(const QString &messageId)
{
    if (state().timeline->unchoose(messageId))
        m_telling->tell(this, [this, messageId] { state().timeline->showReplies(messageId); });
}

void WritableTimelineModel::reviewDays()
{
    m_telling->tell(this, [this] { state().timeline->reviewDays(); });
}

void WritableTimelineModel::markUnread(const QDateTime &seen)
{
    m_telling->tell(this, [this, seen] { state().timeline->markUnread(seen); });
}

void WritableTimelineModel::clearUnreadMark()
{
    m_telling->tell(this, [this] { state().timeline->clearUnreadMark(); });
}

int WritableTimelineModel::unreadCount(const QDateTime &seen) const
{
    return state().timeline->unreadCount(seen);
}

bool WritableTimelineModel::reachesSeen(const QDateTime &seen) const
{
    return state().timeline->reachesSeen(seen);
}

QList<Message> WritableTimelineModel::confirmed() const
{
    QList<Message> messages;
    for (int row = 0; row < rowCount(); ++row) {
        const Message message = kindAt(row) == Kind::Message ? messageAt(row) : Message();
        if (isOfServer(message.id, message.clientId))
            messages.append(message);
    }
    return messages;
}

std::optional<Message> WritableTimelineModel::newestConfirmed() const
{
    return state().timeline->newestConfirmed();
}

void WritableTimelineModel::setConversationId(const QString &conversationId)
{
    m_telling->tell(this, [this, conversationId] {
        if (std::exchange(state().conversationId, conversationId) != conversationId)
            Q_EMIT conversationIdChanged(conversationId);
    });
}

void WritableTimelineModel::setLoading(Loading loading)
{
    m_telling->tell(this, [this, loading] {
        if (std::exchange(state().loading, loading) != loading)
            Q_EMIT loadingChanged(loading);
    });
}

void WritableTimelineModel::setFailed(const Error &error)
{
    state().lastError = error;
    setLoading(Loading::Failed);
}

void WritableTimelineModel::setOlder(Older older)
{
    state().older = older;
}

void WritableTimelineModel::aboutToInsert(int first, int last)
{
    beginInsertRows({}, first, last);
}

void WritableTimelineModel::inserted()
{
    endInsertRows();
}

void WritableTimelineModel::aboutToRemove(int first, int last)
{
    beginRemoveRows({}, first, last);
}

void WritableTimelineModel::removed()
{
    endRemoveRows();
}

void WritableTimelineModel::aboutToMove(int from, int to)
{
    beginMoveRows({}, from, from, {}, to);
}

void WritableTimelineModel::moved()
{
    endMoveRows();
}

void WritableTimelineModel::changed(int first, int last)
{
    Q_EMIT dataChanged(index(first), index(last));
}

void WritableTimelineModel::follow(WritableTimelineModel *other)
{
    using Rows = QAbstractItemModel;
    m_telling->tell(this, [this, other] {
        beginResetModel();
        state().timeline = other->state().timeline;
        endResetModel();
    });
    connect(other, &Rows::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int last) { aboutToInsert(first, last); });
    connect(other, &Rows::rowsInserted, this, &WritableTimelineModel::inserted);
    connect(other, &Rows::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { aboutToRemove(first, last); });
    connect(other, &Rows::rowsRemoved, this, &WritableTimelineModel::removed);
    connect(other, &Rows::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                aboutToMove(from, to);
            });
    connect(other, &Rows::rowsMoved, this, &WritableTimelineModel::moved);
    connect(other, &Rows::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                changed(first.row(), last.row());
            });
    connect(this, &TimelineModel::olderRequested, other, &TimelineModel::olderRequested);
    connect(other, &TimelineModel::loadingChanged, this, [this, other] { takeState(*other); });
    takeState(*other);
}

void WritableTimelineModel::takeState(const WritableTimelineModel &other)
{
    state().lastError = other.state().lastError;
    state().older = other.state().older;
    setLoading(other.state().loading);
}

} // namespace Kustomer
