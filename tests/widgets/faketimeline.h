// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/states.h"
#include "chat/timeline/timelinemodel.h"

#include <QAbstractListModel>

namespace Kustomer {

/// A row of a FakeTimeline.
struct FakeRow
{
    TimelineModel::Kind kind = TimelineModel::Kind::Message;
    Message message;
    ReplyState replies = {};
};

/// A message of the company, so many minutes after noon.
inline FakeRow fromCompany(const QString &body, int minute = 0, const QString &name = u"Sam"_qs)
{
    FakeRow row;
    row.message.id = QString::number(minute);
    row.message.body = body;
    row.message.sender = {.id = name, .displayName = name, .avatarUrl = {}};
    row.message.createdAt = QDateTime(QDate(2026, 3, 4), QTime(12, 0)).addSecs(qint64(minute) * 60);
    return row;
}

/// A message of the customer, so many minutes after noon.
inline FakeRow fromCustomer(const QString &body, int minute = 0,
                            Message::Delivery delivery = Message::Delivery::Sent)
{
    FakeRow row = fromCompany(body, minute, {});
    row.message.direction = Message::Direction::FromCustomer;
    row.message.sender = {};
    row.message.clientId = u"client-%1"_qs.arg(minute);
    row.message.delivery = delivery;
    return row;
}

/// A row that is no message.
inline FakeRow fakeLine(TimelineModel::Kind kind, const QString &text = {}, int minute = 0)
{
    FakeRow row = fromCompany(text, minute);
    row.kind = kind;
    return row;
}

/// What a role of TimelineModel is for a row.
inline QVariant fakeValue(const FakeRow &row, int role)
{
    switch (role) {
    case TimelineModel::KindRole:
        return int(row.kind);
    case TimelineModel::BodyRole:
        return row.message.body;
    case TimelineModel::CreatedAtRole:
        return row.message.createdAt;
    case TimelineModel::SenderNameRole:
        return row.message.sender.displayName;
    case TimelineModel::MessageRole:
        return QVariant::fromValue(row.message);
    case TimelineModel::SenderRole:
        return QVariant::fromValue(row.message.sender);
    case TimelineModel::RepliesRole:
        return QVariant::fromValue(row.replies);
    case TimelineModel::WriterRole:
        return QVariant::fromValue(row.message.templateOrNone().isAiResponse
                                       ? ChatStates::Writer::Assistant
                                       : ChatStates::Writer::Person);
    default:
        return {};
    }
}

/// Rows with the roles of TimelineModel, set by hand.
class FakeTimeline : public QAbstractListModel
{
public:
    explicit FakeTimeline(const QList<FakeRow> &rows = {})
        : m_rows(rows)
    { }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        return fakeValue(m_rows.at(index.row()), role);
    }

    void insert(int before, const QList<FakeRow> &rows)
    {
        beginInsertRows({}, before, before + int(rows.size()) - 1);
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_rows.insert(before + i, rows.at(i));
        endInsertRows();
    }

    void append(const FakeRow &row) { insert(rowCount(), {row}); }

    void remove(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_rows.remove(first, count);
        endRemoveRows();
    }

    void replace(int at, const FakeRow &row)
    {
        m_rows[at] = row;
        Q_EMIT dataChanged(index(at), index(at));
    }

    const FakeRow &at(int row) const { return m_rows.at(row); }

private:
    QList<FakeRow> m_rows;
};

} // namespace Kustomer
