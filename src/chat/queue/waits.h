// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/queue/waiting.h"

#include <QList>

namespace Kustomer {

/// Who waits: pure, one for each conversation. Each change is what has to be kept of it.
class Waits
{
public:
    static QString recordKind();

    /// Takes in what an earlier process kept, but for what cannot be read.
    QList<UnreadableRecord> restore(const QList<Record> &records);

    const Waiting *of(const QString &conversationId) const;
    const QList<Waiting> &all() const { return m_all; }
    RecordChanges put(const Waiting &waiting);
    RecordChanges remove(const QString &conversationId);
    void clear() { m_all.clear(); }

private:
    QList<Waiting>::iterator find(const QString &conversationId);

    QList<Waiting> m_all;
};

} // namespace Kustomer
