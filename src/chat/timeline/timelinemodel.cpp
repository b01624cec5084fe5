// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/timelinemodel.h"

#include "chat/timeline/timeline.h"

namespace Kustomer {

/// Lets the model announce what the timeline does.
class TimelineModel::Private final : public TimelineObserver
{
public:
    Private(TimelineModel *owner, const QString &id)
        : q(owner)
        , conversationId(id)
    { }

    void aboutToInsert(int first, int last) override { q->beginInsertRows({}, first, last); }
    void inserted() override { q->endInsertRows(); }
    void aboutToRemove(int first, int last) override { q->beginRemoveRows({}, first, last); }
    void removed() override { q->endRemoveRows(); }
    void aboutToMove(int from, int to) override { q->beginMoveRows({}, from, from, {}, to); }
    void moved() override { q->endMoveRows(); }
    void changed(int first, int last) override
    {
        Q_EMIT q->dataChanged(q->index(first), q->index(last));
    }

    TimelineModel *q;
    Timeline timeline{this};
    QString conversationId;
    Loading loading = Loading::Nothing;
    Error lastError;
    Older older = Older::None;
};

TimelineModel::TimelineModel(const QString &conversationId, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(this, conversationId))
{ }

TimelineModel::~TimelineModel() = default;

QString TimelineModel::conversationId() const
{
    return d->conversationId;
}

void TimelineModel::setConversationId(const QString &conversationId)
{
    if (d->conversationId == conversationId)
        return;
    d->conversationId = conversationId;
    Q_EMIT conversationIdChanged(conversationId);
}

TimelineModel::Loading TimelineModel::loading() const
{
    return d->loading;
}

void TimelineModel::setLoading(Loading loading)
{
    if (d->loading == loading)
        return;
    d->loading = loading;
    Q_EMIT loadingChanged(loading);
}

Error TimelineModel::lastError() const
{
    return d->lastError;
}

void TimelineModel::setFailed(const Error &error)
{
    d->lastError = error;
    setLoading(Loading::Failed);
}

bool TimelineModel::canFetchOlder() const
{
    return d->loading == Loading::Failed
        || (d->loading == Loading::Done && d->older == Older::OnServer);
}

void TimelineModel::setOlder(Older older)
{
    d->older = older;
}

void TimelineModel::fetchOlder()
{
    if (canFetchOlder())
        Q_EMIT olderRequested();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->timeline.size();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineRow &row = d->timeline.at(index.row());
    switch (role) {
    case KindRole:
        return QVariant::fromValue(row.kind);
    case MessageIdRole:
        return row.message.id;
    case ClientIdRole:
        return row.message.clientId;
    case Qt::DisplayRole:
    case BodyRole:
        return row.message.body;
    case DirectionRole:
        return QVariant::fromValue(row.message.direction);
    case CreatedAtRole:
        return row.message.createdAt;
    case DeliveryRole:
        return QVariant::fromValue(row.message.delivery);
    case SenderNameRole:
        return row.message.sender.displayName;
    case MessageRole:
        return QVariant::fromValue(row.message);
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {
        {KindRole, "kind"},         {MessageIdRole, "messageId"},   {ClientIdRole, "clientId"},
        {BodyRole, "body"},         {DirectionRole, "direction"},   {CreatedAtRole, "createdAt"},
        {DeliveryRole, "delivery"}, {SenderNameRole, "senderName"}, {MessageRole, "message"}};
}

TimelineModel::Kind TimelineModel::kindAt(int row) const
{
    return d->timeline.at(row).kind;
}

const Message &TimelineModel::messageAt(int row) const
{
    return d->timeline.at(row).message;
}

int TimelineModel::rowOf(const QString &id) const
{
    return d->timeline.rowOf(id);
}

void TimelineModel::merge(const QList<Message> &messages)
{
    d->timeline.merge(messages);
}

void TimelineModel::remove(const QString &id)
{
    d->timeline.remove(id);
}

void TimelineModel::clear()
{
    d->timeline.clear();
}

void TimelineModel::describe(const User &sender)
{
    d->timeline.describe(sender);
}

void TimelineModel::showTyping(const std::optional<User> &agent)
{
    d->timeline.showTyping(agent);
}

void TimelineModel::showNotice(const QString &text)
{
    d->timeline.showNotice(text);
}

void TimelineModel::markUnread(const QDateTime &seen)
{
    d->timeline.markUnread(seen);
}

void TimelineModel::clearUnreadMark()
{
    d->timeline.clearUnreadMark();
}

int TimelineModel::unreadCount(const QDateTime &seen) const
{
    return d->timeline.unreadCount(seen);
}

const Message *TimelineModel::newestConfirmed() const
{
    return d->timeline.newestConfirmed();
}

} // namespace Kustomer
