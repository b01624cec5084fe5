// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QString>

#include <algorithm>

namespace Kustomer {

/// When it was learnt that a conversation has ended, or is open again. Answers may be older than
/// what was heard meanwhile: what was asked before a turn does not undo it.
class Turns
{
public:
    /// A moment between two pieces of news: taken when something is asked, shown with the answer.
    using Moment = quint64;

    Moment now() { return ++m_now; }
    /// Whether an answer to what was asked then may say that the conversation has turned; if so, it
    /// has.
    bool turn(const QString &conversationId, Moment asked)
    {
        if (m_turned.value(conversationId) > asked)
            return false;
        m_turned[conversationId] = now();
        return true;
    }
    /// The first that is known of it is from an answer to what was asked then.
    void begin(const QString &conversationId, Moment asked)
    {
        Moment &turned = m_turned[conversationId];
        turned = std::max(turned, asked);
    }
    void clear() { m_turned.clear(); }

private:
    QHash<QString, Moment> m_turned;
    Moment m_now = 0;
};

} // namespace Kustomer
