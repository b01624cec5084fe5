// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/timelinemodel.h"

#include "chat/base/writers.h"
#include "chat/timeline/timelinestate.h"

namespace Kustomer {
namespace {

ChatStates::Writer writerOf(const Message &message)
{
    return isOfAssistant(message) ? ChatStates::Writer::Assistant : ChatStates::Writer::Person;
}

/// What a row has for each role; for whatever it does not have: an invalid value.
struct RowData
{
    int role;

    QVariant operator()(const MessageRow &row) const
    {
        switch (role) {
        case TimelineModel::KindRole:
            return QVariant::fromValue(TimelineModel::Kind::Message);
        case TimelineModel::MessageIdRole:
            return row.id;
        case TimelineModel::ClientIdRole:
            return row.common->clientId;
        case Qt::DisplayRole:
        case TimelineModel::BodyRole:
            return row.body;
        case TimelineModel::DirectionRole:
            return QVariant::fromValue(row.common->direction);
        case TimelineModel::CreatedAtRole:
            return row.createdAt;
        case TimelineModel::DeliveryRole:
            return QVariant::fromValue(row.common->delivery);
        case TimelineModel::SenderNameRole:
            return row.common->sender.displayName;
        case TimelineModel::MessageRole:
            return QVariant::fromValue(row.message());
        case TimelineModel::SenderRole:
            return QVariant::fromValue(row.common->sender);
        case TimelineModel::WriterRole:
            return QVariant::fromValue(writerOf(*row.common));
        case TimelineModel::ErrorRole:
            return row.common->error ? QVariant::fromValue(*row.common->error) : QVariant();
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
        if (role == TimelineModel::GoesOnRole)
            return row.goesOnIn;
        return of(TimelineModel::Kind::Notice,
                  role == Qt::DisplayRole ? role : int(TimelineModel::BodyRole), row.text);
    }
    QVariant operator()(const EventRow &row) const
    {
        if (role == TimelineModel::CreatedAtRole)
            return row.instant;
        return (*this)(NoticeRow{row.text});
    }
    QVariant operator()(const TypingRow &row) const
    {
        if (role == TimelineModel::SenderNameRole)
            return row.agent.displayName;
        if (role == TimelineModel::WriterRole)
            return QVariant::fromValue(row.writer);
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

TimelineModel::TimelineModel(std::unique_ptr<TimelineState> state, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(std::move(state))
{ }

TimelineModel::~TimelineModel() = default;

QString TimelineModel::conversationId() const
{
    return m_state->conversationId;
}

TimelineModel::Loading TimelineModel::loading() const
{
    return m_state->loading;
}

Error TimelineModel::lastError() const
{
    return m_state->lastError;
}

bool TimelineModel::canFetchOlder() const
{
    return m_state->loading == Loading::Failed
        || (m_state->loading == Loading::Done && m_state->older == Older::OnServer);
}

void TimelineModel::fetchOlder()
{
    if (canFetchOlder())
        Q_EMIT olderRequested();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_state->timeline->size();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (index.model() != this || !hasIndex(index.row(), index.column()))
        return {};
    if (role == RepliesRole)
        return QVariant::fromValue(replyStateAt(index.row()));
    return std::visit(RowData{role}, m_state->timeline->at(index.row()));
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{KindRole, "kind"},           {MessageIdRole, "messageId"},
            {ClientIdRole, "clientId"},   {BodyRole, "body"},
            {DirectionRole, "direction"}, {CreatedAtRole, "createdAt"},
            {DeliveryRole, "delivery"},   {SenderNameRole, "senderName"},
            {MessageRole, "message"},     {SenderRole, "sender"},
            {RepliesRole, "replies"},     {WriterRole, "writer"},
            {GoesOnRole, "goesOn"},       {ErrorRole, "error"}};
}

TimelineModel::Kind TimelineModel::kindAt(int row) const
{
    struct KindOf
    {
        Kind operator()(const MessageRow &) const { return Kind::Message; }
        Kind operator()(const DayRow &) const { return Kind::Day; }
        Kind operator()(const UnreadRow &) const { return Kind::Unread; }
        Kind operator()(const EventRow &) const { return Kind::Notice; }
        Kind operator()(const NoticeRow &) const { return Kind::Notice; }
        Kind operator()(const TypingRow &) const { return Kind::Typing; }
    };
    return std::visit(KindOf(), m_state->timeline->at(row));
}

Message TimelineModel::messageAt(int row) const
{
    return messageIn(m_state->timeline->at(row))->message();
}

int TimelineModel::rowOf(const QString &id) const
{
    return m_state->timeline->rowOf(id);
}

ReplyState TimelineModel::replyStateAt(int row) const
{
    return m_state->timeline->replyState(row);
}

std::optional<Message> TimelineModel::lockingMessage() const
{
    return m_state->timeline->lockingMessage();
}

} // namespace Kustomer
