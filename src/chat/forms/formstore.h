// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/dialogue/formdialogue.h"
#include "chat/storage/changes.h"

#include <QObject>

#include <functional>

namespace Kustomer {

class LocalStore;
struct Record;

/// The dialogues of forms together with their copies on disk; one in which nobody has answered yet
/// is only here.
class FormStore : public QObject
{
    Q_OBJECT

public:
    explicit FormStore(LocalStore *store, QObject *parent = nullptr);

    QStringList threads() const;
    /// Null where there is none.
    const FormDialogue *find(const QString &threadId) const;
    /// To change it; made where there is none.
    FormDialogue *edit(const QString &threadId);
    void drop(const QString &threadId);

    /// Writes what has changed, then takes the next step, unless the context is gone. Where nothing
    /// can be written it goes on all the same: then the next change writes everything again.
    void save(
        QObject *context, const std::function<void()> &next = [] {});
    /// Takes in what an earlier process left, beside what is here; the threads that are new, and
    /// what could not be read.
    struct Restored
    {
        QStringList threads = {};
        QList<Error> problems = {};
    };
    Restored restore(const QList<Record> &records);
    /// Forgets everything here; on disk it stays.
    void clear();

private:
    LocalStore *m_store;
    QList<FormDialogue> m_dialogues;
    ChangeTracker m_tracker;
};

} // namespace Kustomer
