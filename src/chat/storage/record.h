// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Error>

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Kustomer {

/// One thing that is kept on disk: what it is, which one, its place among its kind, and its value.
struct Record
{
    QString kind;
    QString id;
    qint64 position = 0;
    QJsonObject value = {};

    bool operator==(const Record &) const = default;
};

/// What was kept and makes no sense now, and why.
struct UnreadableRecord
{
    Record record;
    Error reason;
};

/// What becomes true on disk at once, or not at all: whole kinds go first, then single records, and
/// what is written takes the place of an older record of its kind and id.
struct RecordChanges
{
    struct Key
    {
        QString kind;
        QString id;

        bool operator==(const Key &) const = default;
    };

    QStringList clearedKinds = {};
    QList<Key> removed = {};
    QList<Record> written = {};

    bool isEmpty() const
    {
        return clearedKinds.isEmpty() && removed.isEmpty() && written.isEmpty();
    }
    bool operator==(const RecordChanges &) const = default;
};

} // namespace Kustomer
