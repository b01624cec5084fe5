// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"

#include <KustomerChat/Conversation>
#include <KustomerChat/Result>

namespace Kustomer {

class Courier;
class Inbox;

/// Ends that customers ask for: what they wrote before arrives first, because the service takes
/// nothing after the end. What has failed holds none up.
class Ends : public Part
{
    Q_OBJECT

public:
    /// Both outlive it.
    Ends(Courier *courier, Inbox *inbox, QObject *parent = nullptr);

    /// See ConversationRequests.
    void ask(const QString &threadId, const QString &reason, const Answer<Conversation> &answer);
    /// Something arrived, has failed or is not wanted any more.
    void review();
    void forget() override;

private:
    struct End
    {
        QString threadId, reason;
        Answer<Conversation> answer;
    };

    bool isDue(const End &end) const;

    Courier *m_courier;
    Inbox *m_inbox;
    QList<End> m_waiting;
};

} // namespace Kustomer
