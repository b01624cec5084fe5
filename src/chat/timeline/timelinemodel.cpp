// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/timelinemodel.h"

#include "chat/base/changing.h"
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
    std::shared_ptr<Timeline> timeline = std::make_shared<Timeline>(this);
    QString conversationId;
    Loading loading = Loading::Nothing;
    Error lastError;
    Older older = Older::None;
    int changes = 0;
};

namespace {

/// What a row has for each role; for whatever it does not have: an invalid value.
struct Answer
{
    int role;

    QVariant operator()(const MessageRow &row) const
    {
        const Message &message = row.message;
        switch (role) {
        case TimelineModel::KindRole:
            return QVariant::fromValue(TimelineModel::Kind::Message);
        case TimelineModel::MessageIdRole:
            return message.id;
        case TimelineModel::ClientIdRole:
            return message.clientId;
        case Qt::DisplayRole:
        case TimelineModel::BodyRole:
            return message.body;
        case TimelineModel::DirectionRole:
            return QVariant::fromValue(message.direction);
        case TimelineModel::CreatedAtRole:
            return message.createdAt;
        case TimelineModel::DeliveryRole:
            return QVariant::fromValue(message.delivery);
        case TimelineModel::SenderNameRole:
            return message.sender.displayName;
        case TimelineModel::MessageRole:
            return QVariant::fromValue(message);
        case TimelineModel::SenderRole:
            return QVariant::fromValue(message.sender);
        default:
            return {};
        }
    }
    QVariant operator()(const DayRow &row) const
    {
        return of(TimelineModel::Kind::Day, TimelineModel::CreatedAtRole, row.begin);
    }
    QVariant operator()(const UnreadRow &row) const
    {
        return of(TimelineModel::Kind::Unread, TimelineModel::CreatedAtRole, row.instant);
    }
    QVariant operator()(const NoticeRow &row) const
    {
        return of(TimelineModel::Kind::Notice,
                  role == Qt::DisplayRole ? role : int(TimelineModel::BodyRole), row.text);
    }
    QVariant operator()(const TypingRow &row) const
    {
        if (role == TimelineModel::SenderNameRole)
            return row.agent.displayName;
        return of(TimelineModel::Kind::Typing, TimelineModel::SenderRole,
                  QVariant::fromValue(row.agent));
    }

private:
    QVariant of(TimelineModel::Kind kind, int ownRole, const QVariant &value) const
    {
        if (role == TimelineModel::KindRole)
            return QVariant::fromValue(kind);
        return role == ownRole ? value : QVariant();
    }
};

} // namespace

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
    const Changing changing(&d->changes);
    if (d->conversationId == conversationId)
        return;
    d->conversationId = conversationId;
    Q_EMIT conversationIdChanged(conversationId);
}

bool TimelineModel::isChanging() const
{
    return d->changes > 0;
}

TimelineModel::Loading TimelineModel::loading() const
{
    return d->loading;
}

void TimelineModel::setLoading(Loading loading)
{
    const Changing changing(&d->changes);
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
    return parent.isValid() ? 0 : d->timeline->size();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return std::visit(Answer{role}, d->timeline->at(index.row()));
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{KindRole, "kind"},           {MessageIdRole, "messageId"},
            {ClientIdRole, "clientId"},   {BodyRole, "body"},
            {DirectionRole, "direction"}, {CreatedAtRole, "createdAt"},
            {DeliveryRole, "delivery"},   {SenderNameRole, "senderName"},
            {MessageRole, "message"},     {SenderRole, "sender"}};
}

TimelineModel::Kind TimelineModel::kindAt(int row) const
{
    struct KindOf
    {
        Kind operator()(const MessageRow &) const { return Kind::Message; }
        Kind operator()(const DayRow &) const { return Kind::Day; }
        Kind operator()(const UnreadRow &) const { return Kind::Unread; }
        Kind operator()(const NoticeRow &) const { return Kind::Notice; }
        Kind operator()(const TypingRow &) const { return Kind::Typing; }
    };
    return std::visit(KindOf(), d->timeline->at(row));
}

const Message &TimelineModel::messageAt(int row) const
{
    return *messageIn(d->timeline->at(row));
}

int TimelineModel::rowOf(const QString &id) const
{
    return d->timeline->rowOf(id);
}

void TimelineModel::merge(const QList<Message> &messages)
{
    const Changing changing(&d->changes);
    d->timeline->merge(messages);
}

void TimelineModel::remove(const QString &id)
{
    const Changing changing(&d->changes);
    d->timeline->remove(id);
}

void TimelineModel::clear()
{
    const Changing changing(&d->changes);
    d->timeline->clear();
}

void TimelineModel::describe(const User &sender)
{
    const Changing changing(&d->changes);
    d->timeline->describe(sender);
}

bool TimelineModel::describe(const Attachment &attachment)
{
    const Changing changing(&d->changes);
    return d->timeline->describe(attachment);
}

void TimelineModel::showTyping(const std::optional<User> &agent)
{
    const Changing changing(&d->changes);
    d->timeline->showTyping(agent);
}

void TimelineModel::showNotice(const QString &text)
{
    const Changing changing(&d->changes);
    d->timeline->showNotice(text);
}

void TimelineModel::markUnread(const QDateTime &seen)
{
    const Changing changing(&d->changes);
    d->timeline->markUnread(seen);
}

void TimelineModel::clearUnreadMark()
{
    const Changing changing(&d->changes);
    d->timeline->clearUnreadMark();
}

int TimelineModel::unreadCount(const QDateTime &seen) const
{
    return d->timeline->unreadCount(seen);
}

bool TimelineModel::reachesSeen(const QDateTime &seen) const
{
    return d->timeline->reachesSeen(seen);
}

const Message *TimelineModel::newestConfirmed() const
{
    return d->timeline->newestConfirmed();
}

void TimelineModel::follow(TimelineModel *other)
{
    using Rows = QAbstractItemModel;
    beginResetModel();
    d->timeline = other->d->timeline;
    endResetModel();
    connect(other, &Rows::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int last) { d->aboutToInsert(first, last); });
    connect(other, &Rows::rowsInserted, this, [this] { d->inserted(); });
    connect(other, &Rows::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { d->aboutToRemove(first, last); });
    connect(other, &Rows::rowsRemoved, this, [this] { d->removed(); });
    connect(other, &Rows::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                d->aboutToMove(from, to);
            });
    connect(other, &Rows::rowsMoved, this, [this] { d->moved(); });
    connect(other, &Rows::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                d->changed(first.row(), last.row());
            });
    connect(this, &TimelineModel::olderRequested, other, &TimelineModel::olderRequested);
    const auto takeState = [this, other] {
        d->lastError = other->d->lastError;
        d->older = other->d->older;
        setLoading(other->d->loading);
    };
    connect(other, &TimelineModel::loadingChanged, this, takeState);
    takeState();
}

} // namespace Kustomer
