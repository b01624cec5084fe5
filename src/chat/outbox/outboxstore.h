// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/outbox/creations.h"
#include "chat/outbox/outbox.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace Kustomer {

class LocalStore;
struct OutboxContent;

/// The outbox together with its copy on disk: whoever changes it says when the next step may be
/// taken only after the change is there.
class OutboxStore : public QObject
{
    Q_OBJECT

public:
    using Step = std::function<void()>;

    explicit OutboxStore(LocalStore *store, QObject *parent = nullptr);

    Outbox outbox;
    Creations creations;

    /// Writes what has changed, then takes the next step, unless the context is gone. Where nothing
    /// can be written it goes on all the same: then the next change writes everything again.
    void save(
        QObject *context, const Step &next = [] {});
    void restore(const OutboxContent &content);
    /// Forgets everything here; on disk it stays.
    void clear();
    /// What was chosen stays on disk until its conversation's past tells it there: the next process
    /// would offer the choice again.
    void keepAnswer(const Outbox::Entry &settled);
    /// The past does: whether something is to be written.
    bool dropAnswers(const QString &conversationId);

Q_SIGNALS:
    /// This entry is on disk for the first time.
    void accepted(const QString &clientId);

private:
    enum class Attempt { First, Second };

    void write(QObject *context, const Step &next, Attempt attempt);
    Changes<Outbox::Entry> takeEntries();

    LocalStore *m_store;
    QHash<QString, Outbox::Entry> m_answers; ///< what was chosen, by client id
    QStringList m_toldAnswers;               ///< to be removed
};

} // namespace Kustomer
