// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Message>

#include <QHash>

namespace Kustomer {

/// What the customer wrote in each conversation and the server does not have yet, as far as the
/// list shows it: the latest of each.
class UnsentLines
{
public:
    void note(const Message &unsent);
    /// It is there, or nobody wants it any more; without a client id: all of this conversation.
    void drop(const QString &conversationId, const QString &clientId);
    /// Null where nothing waits.
    const Message *latest(const QString &conversationId) const;
    void clear() { m_waiting.clear(); }

private:
    QHash<QString, QList<Message>> m_waiting; ///< by conversation, in the order of writing
};

} // namespace Kustomer
