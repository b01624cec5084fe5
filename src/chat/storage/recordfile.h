// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/record.h"

#include <KustomerChat/Result>

#include <memory>

QT_BEGIN_NAMESPACE
class QSqlDatabase;
class QSqlError;
class QSqlQuery;
QT_END_NAMESPACE

namespace Kustomer {

/// An SQLite file of records, readable by its owner alone and used by one process at a time: the
/// one that has it open keeps it locked, and the lock ends with the process. To be used on one
/// thread; everything it does may wait for the disk.
class RecordFile
{
public:
    /// What an Error means for the file.
    enum class Damage {
        None,      ///< it may work again: locked by another process, disk full, not writable
        Corrupt,   ///< it is no database, or one that contradicts itself
        FromFuture ///< a newer version of this library has written it
    };
    struct Failure
    {
        Error error;
        Damage damage = Damage::None;
        bool isInUse = false; ///< another process or client has it open
    };
    template <typename T>
    using Outcome = std::variant<T, Failure>;
    using Status = std::optional<Failure>; ///< none: it worked

    RecordFile();
    ~RecordFile();
    Q_DISABLE_COPY_MOVE(RecordFile)

    /// Opens or makes the file, checks it, and brings it to the current version of the schema.
    Status open(const QString &path);
    bool isOpen() const { return !m_connection.isEmpty(); }
    void close();

    /// All records by kind and position; those whose value cannot be read are left out and named.
    struct Content
    {
        QList<Record> records;
        QList<Error> problems;
        QList<RecordChanges::Key> unreadable;
    };
    Outcome<Content> read();
    /// One transaction; on disk when this returns.
    Status write(const RecordChanges &changes);
    /// Rows that write() changed so far. A transaction that changes none asks nothing of the disk.
    qint64 changedRows() const { return m_changedRows; }

private:
    Status prepare();
    Status check();
    Status migrate();
    Status run(const QString &statement);
    Failure failure(const QSqlError &error) const;

    QString m_connection;
    /// Held, since Qt forgets all connections before the application object is gone.
    std::unique_ptr<QSqlDatabase> m_database;
    QString m_path;
    qint64 m_changedRows = 0;
};

} // namespace Kustomer
