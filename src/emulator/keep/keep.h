// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/keep/archive.h"

#include <QMap>

namespace Kustomer::Emulation {

class Drawer;

/// Where the records lie: in memory, and in a file if one was opened.
class Keep
{
public:
    /// Keeps the records in a file from now on and loads what it holds.
    [[nodiscard]] bool open(const QString &file);
    /// Why open() failed or, later, why nothing can be written any more; empty while all is well.
    QString errorString() const { return m_error; }
    /// Writes all saved records to the file at once, at the latest when the transaction ends in
    /// which they were saved; to be called before anybody is told of them.
    void commit();
    /// Forgets everything; in the file with the next commit().
    void clear();

    /// For drawers only.
    void add(Drawer *drawer, const QString &kind) { m_drawers.insert(kind, drawer); }
    void remove(const QString &kind) { m_drawers.remove(kind); }
    void note(const Archive::Entry &entry);

private:
    friend class Transaction;

    bool take(const Archive::Entry &entry);
    void clearDrawers();
    void write();

    Archive m_archive;
    Archive::Others m_others = Archive::Others::Stay;
    QMap<QString, Drawer *> m_drawers;
    QList<Archive::Entry> m_unwritten;
    QString m_error;
    int m_transactions = 0; ///< that have not ended
};

/// What is saved while it lives is written at once or, if the process is killed, not at all.
class Transaction
{
public:
    explicit Transaction(Keep &keep);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

private:
    Keep &m_keep;
};

/// The records of one kind, as the keep sees them; see Table.
class Drawer
{
public:
    Drawer(Keep &keep, const QString &kind);
    virtual ~Drawer();
    Q_DISABLE_COPY_MOVE(Drawer)

    virtual void take(const QJsonObject &json) = 0;
    virtual void clear() = 0;

protected:
    void note(const QString &key, const QJsonObject &json) { m_keep.note({m_kind, key, json}); }

private:
    Keep &m_keep;
    QString m_kind;
};

} // namespace Kustomer::Emulation
