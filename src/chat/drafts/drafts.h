// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "chat/drafts/jottings.h"
#include "chat/storage/notebook.h"
#include "transport/base/pace.h"

#include <KustomerChat/Draft>
#include <KustomerChat/Result>

namespace Kustomer {

/// What was written in a thread and not sent.
struct ThreadDraft
{
    QString threadId;
    Draft draft;

    bool operator==(const ThreadDraft &) const = default;
};

Record recordOf(const ThreadDraft &draft);
Result<ThreadDraft> threadDraftFrom(const Record &record);

/// The drafts of all threads. They are on disk half a second after the customer stopped writing, or
/// as soon as flush() asks for it.
class Drafts : public Part
{
    Q_OBJECT

public:
    explicit Drafts(LocalStore *store, const Pace &pace = {}, QObject *parent = nullptr);
    /// Nothing of what was set is lost.
    ~Drafts() override { flush(); }

    Draft draft(const QString &threadId) const;
    /// A blank one goes at once, also from the disk.
    void set(const QString &threadId, const Draft &written);
    /// Adds to what is written there; what is there already is not doubled.
    void add(const QString &threadId, const Draft &written);
    /// The threads that have one.
    QStringList threads() const;
    /// The thread has become a conversation; what is written there already stays as well.
    void rename(const QString &threadId, const QString &conversationId);
    /// What was entered elsewhere than in a message.
    Jottings &jottings() { return m_jottings; }

    void flush();
    /// Takes in what an earlier process left; what was written meanwhile stays.
    void restore(const QList<Record> &records) override;
    /// Forgets everything here; on disk it stays.
    void clear();
    void keep() override { flush(); }
    void forget() override { clear(); }

Q_SIGNALS:
    /// What is written there and not sent is something else now.
    void changed(const QString &threadId);

private:
    Jottings m_jottings;
    Notebook<ThreadDraft> m_drafts;
};

} // namespace Kustomer
