// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/recordfile.h"

namespace Kustomer {

/// What names the records of a customer of an identity on disk: a digest, so that no id can name
/// another place.
QString accountName(const QString &identity, const QString &customerId);
QString accountPath(const QString &directory, const QString &accountName);

/// The records of one customer in a file of their own, which is made when there is something to
/// keep, in a directory for the owner alone, and their folder beside it. A file that is damaged is
/// set aside and made anew; one that cannot be used at all, or that another process or client has,
/// keeps nothing, and an Error says so. For one thread, which waits for the disk.
class AccountFile
{
public:
    struct Opened
    {
        QList<Record> records;
        QList<Error> problems; ///< what a person should know
        QString folder = {};   ///< of this customer, if it is there; empty: nothing is kept
    };

    /// What is a file by itself goes into this folder, which is made; empty: nothing is kept.
    Result<QString> makeFolder();
    /// Opens the file where there is one, and moves into it what stands in others, which are then
    /// gone.
    Opened open(const QString &path, const QStringList &predecessors);
    void close();
    /// On disk when it returns; done as well where nothing is kept. What could not be written is
    /// written with the next changes, so that none of them overtakes it. After damage the file is
    /// new and empty: then everything has to be written again.
    Result<Done> write(const RecordChanges &changes);
    /// Rows that write() changed so far: whether the disk has been of use.
    qint64 changedRows() const { return m_file.changedRows(); }
    /// Deletes the file with everything beside it, copies that were set aside and the folder
    /// included. What another process or client has open is its own to delete, and stays.
    Result<Done> erase(const QString &path);
    /// That another one has the file, once, if it was noticed later than in open().
    std::optional<Error> takeRefusal() { return std::exchange(m_refusal, std::nullopt); }

private:
    RecordFile::Status load(Opened &opened);
    RecordFile::Outcome<RecordFile::Content> fetch();
    RecordFile::Status make();
    RecordFile::Status openAnew(RecordFile::Damage damage);
    void absorb(const QString &predecessor, Opened &opened);
    void leaveToAnother();
    static bool isInUse(const QString &path);

    RecordFile m_file;
    QString m_path;       ///< empty: nothing is kept
    RecordChanges m_owed; ///< what could not be written yet
    std::optional<Error> m_refusal;
};

} // namespace Kustomer
