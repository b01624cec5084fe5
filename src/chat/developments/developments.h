// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"

#include <KustomerChat/Conversation>
#include <KustomerChat/Message>

#include <QHash>
#include <QSet>

namespace Kustomer {

class Inbox;

/// Notices what becomes of conversations beside their messages: other titles and attributes, who
/// joins, that an assistant hands over, how many are open, which are looked at. No event of the
/// service is needed for any of it: it is read from what is known before and after.
class Developments : public Part
{
    Q_OBJECT

public:
    /// The inbox outlives it.
    explicit Developments(Inbox *inbox, QObject *parent = nullptr);

    /// Conversations that have not ended, of those that are loaded.
    int openCount() const;
    /// These are looked at now.
    void watch(const QStringList &conversationIds) override;
    void forget() override;

Q_SIGNALS:
    /// Another title or other attributes.
    void changed(const Kustomer::Conversation &conversation);
    void assistantEnded(const Kustomer::Conversation &conversation);
    /// Somebody writes in the conversation who, as far as is known, has not done so before.
    void agentJoined(const QString &conversationId, const Kustomer::User &agent);
    void opened(const QString &conversationId);
    void openCountChanged(int count);

private:
    struct Known
    {
        QString title;
        QVariantMap customAttributes;
        QDateTime assistantEndedAt;
        QSet<QString> agents; ///< ids of those who have answered
    };

    void review(const QString &id);
    void noteMessage(const Message &message);
    void noteHandover(const Message &message);
    bool isByAssistant(const Message &message) const;
    bool hasWritten(const QString &conversationId, const QString &userId,
                    const QString &exceptIn) const;
    void countSoon();
    void count();

    Inbox *m_inbox;
    QHash<QString, Known> m_known;
    QStringList m_watched;
    int m_openCount = 0; ///< that was told
    bool m_isCountDue = false;
};

} // namespace Kustomer
