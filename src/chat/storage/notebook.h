// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/localstore.h"
#include "chat/storage/recordchanges.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Kustomer {

/// What the customer enters, as records of one kind: on disk a pause after the last change, or as
/// soon as flush() asks for it. recordOf() says what a note is on disk.
template <typename T>
class Notebook
{
public:
    /// The member is the name of a note; no two have the same.
    Notebook(LocalStore *store, const QString &kind, QString T::*id,
             std::chrono::milliseconds pause)
        : m_store(store)
        , m_kind(kind)
        , m_id(id)
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(pause);
        m_pause.callOnTimeout([this] { flush(); });
    }

    const QList<T> &notes() const { return m_notes; }
    /// Null: there is none.
    const T *find(const QString &id) const
    {
        const auto found = std::ranges::find(m_notes, id, m_id);
        return found == m_notes.end() ? nullptr : &*found;
    }

    /// Takes the place of the one of the same name.
    void set(const T &note)
    {
        const QString id = note.*m_id;
        const auto present = std::ranges::find(m_notes, id, m_id);
        if (present == m_notes.end())
            m_notes.append(note);
        else
            *present = note;
        m_tracker.touch(id);
        m_pause.start();
    }
    /// It goes at once, also from the disk.
    void remove(const QString &id)
    {
        m_notes.removeIf([this, &id](const T &note) { return note.*m_id == id; });
        m_tracker.touch(id);
        flush();
    }

    /// Writes now what waits for the pause.
    void flush()
    {
        m_pause.stop();
        RecordChanges changes;
        append(changes, m_tracker.take(m_notes, m_id), m_kind);
        if (changes.isEmpty())
            return;
        m_store->write(changes, &m_pause, [this](const Result<Done> &done) {
            if (!done) // perhaps the file is another one now: the next change writes all of them
                m_tracker.touchAll();
        });
    }
    /// Takes in what an earlier process left; what was entered meanwhile stays. Read makes a
    /// Result of a record; each name that was not here is told, and what is wrong with the others.
    template <typename Read, typename Taken, typename Refused>
    void restore(const QList<Record> &records, const Read &read, const Taken &taken,
                 const Refused &refused)
    {
        for (const T &present : std::as_const(m_notes))
            m_tracker.touch(present.*m_id); // this file may not have it
        for (const Record &record : records) {
            if (record.kind != m_kind)
                continue;
            const Result<T> note = read(record);
            if (!note) {
                m_store->discard(record);
                refused(note.error());
            } else if (!find(record.id)) {
                m_notes.append(*note);
                taken(record.id);
            }
        }
        flush();
    }
    /// Forgets everything here; on disk it stays.
    void clear()
    {
        m_pause.stop();
        m_notes.clear();
        m_tracker = {};
    }

private:
    LocalStore *m_store;
    QString m_kind;
    QString T::*m_id;
    QList<T> m_notes;
    ChangeTracker m_tracker;
    QTimer m_pause; ///< context of what is asked of the store
};

} // namespace Kustomer
