// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/faketimeline.h"

#include <QRandomGenerator>

namespace Kustomer {

/// A row of any kind, given by a number.
inline FakeRow makeMixedRow(quint32 number)
{
    using Kind = TimelineModel::Kind;
    const int words = 1 + int(number >> 4) % 12;
    const int minute = int(number >> 6) % 9; // so that many rows are in one run
    switch (number % 16) {
    case 0:
        return fakeLine(Kind::Day, {}, minute);
    case 1:
        return fakeLine(Kind::Unread, {}, minute);
    case 2:
        return fakeLine(Kind::Notice, QStringLiteral("said ").repeated(words * 3), minute);
    case 3:
        return fromCustomer(QString::fromUtf8(number % 256 == 3 ? "🎉" : "Yes"), minute);
    case 4:
        return fromCustomer(QStringLiteral("lost ").repeated(words), minute,
                            Message::Delivery::Failed);
    case 5:
        return fromCompany(
            QStringLiteral("- a [link](https://a.example/)\n").repeated(1 + words / 3), minute);
    case 6: {
        FakeRow row = fromCompany(QStringLiteral("attached"), minute);
        row.message.attachments.resize(1 + words % 3);
        return row;
    }
    default:
        const QString body = QStringLiteral("some **words** ").repeated(words);
        return number % 2 == 0 ? fromCompany(body, minute) : fromCustomer(body, minute);
    }
}

/// The same, made once.
inline const FakeRow &mixedRow(quint32 number)
{
    static const QList<FakeRow> rows = [] {
        QList<FakeRow> made;
        for (quint32 each = 0; each < 1024; ++each)
            made << makeMixedRow(each);
        return made;
    }();
    return rows.at(number % 1024);
}

/// Whether it is the line of a day, which makes way for what comes between it and what is read.
inline bool isDayLine(const QModelIndex &row)
{
    return row.data(TimelineModel::KindRole).toInt() == int(TimelineModel::Kind::Day);
}

/// Rows of all kinds that cost little, however many they are.
class MixedTimeline : public QAbstractListModel
{
public:
    MixedTimeline(int count, QRandomGenerator &random)
        : m_numbers(numbers(count, random))
    { }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_numbers.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        return fakeValue(mixedRow(m_numbers.at(index.row())), role);
    }

    /// Changes something at random; the row that is in another place now, −1 for none.
    int change(QRandomGenerator &random)
    {
        const int count = rowCount();
        const int row = random.bounded(qMax(1, count));
        switch (random.bounded(7)) {
        case 0:
            insert(count, numbers(random.bounded(1, 4), random));
            break;
        case 1:
            insert(0, numbers(random.bounded(1, 51), random));
            break;
        case 2:
            insert(random.bounded(count + 1), numbers(random.bounded(1, 12), random));
            break;
        case 3:
            if (count > 0)
                remove(row, qMin(count - row, random.bounded(1, 9)));
            break;
        case 4:
            return move(row, random.bounded(count + 1));
        default:
            if (count > 0)
                replace(row, qMin(count - row, random.bounded(1, 4)), random);
        }
        return -1;
    }

private:
    static QList<quint32> numbers(int count, QRandomGenerator &random)
    {
        QList<quint32> numbers(count);
        random.generate(numbers.begin(), numbers.end());
        return numbers;
    }

    void insert(int before, const QList<quint32> &rows)
    {
        beginInsertRows({}, before, before + int(rows.size()) - 1);
        m_numbers = m_numbers.mid(0, before) + rows + m_numbers.mid(before);
        endInsertRows();
    }

    void remove(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_numbers.remove(first, count);
        endRemoveRows();
    }

    int move(int from, int before)
    {
        if (rowCount() == 0 || before == from || before == from + 1)
            return -1;
        const int to = before > from ? before - 1 : before;
        beginMoveRows({}, from, from, {}, before);
        m_numbers.move(from, to);
        endMoveRows();
        return to;
    }

    void replace(int first, int count, QRandomGenerator &random)
    {
        random.generate(m_numbers.begin() + first, m_numbers.begin() + first + count);
        Q_EMIT dataChanged(index(first), index(first + count - 1));
    }

    QList<quint32> m_numbers;
};

} // namespace Kustomer
