// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QSet>

#include <optional>

namespace Kustomer {

class Talk;
class Toast;
struct Error;

/// The end of a conversation that the customer asked for: for a while it can be taken back, then it
/// is under way until the service has answered.
class Ending final : public QObject
{
    Q_OBJECT

public:
    /// Both belong to the page.
    Ending(Talk *talk, Toast *toast);

    /// Begins the while, of the conversation on screen; the toast says how long it is.
    void offer();
    /// The customer has left: nothing is asked for in the name of whoever comes.
    void forget() { m_ending.clear(); }
    bool isUnderWay(const QString &conversationId) const
    {
        return m_ending.contains(conversationId);
    }

Q_SIGNALS:
    void changed();

private:
    void conclude(const QString &conversationId);
    void leave(const QString &conversationId);
    void settle(const QString &conversationId, const std::optional<Error> &error);

    Talk *m_talk;
    Toast *m_toast;
    QSet<QString> m_ending; ///< conversations
};

} // namespace Kustomer
