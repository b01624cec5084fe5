// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Satisfaction>
#include <KustomerChat/User>

#include <QList>
#include <QVariantMap>

namespace Kustomer {

/// A conversation between the customer and the company (SDK: getConversations).
struct KUSTOMERCHAT_CORE_EXPORT Conversation
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString preview MEMBER preview)
    Q_PROPERTY(Author previewAuthor MEMBER previewAuthor)
    Q_PROPERTY(bool previewWaits MEMBER previewWaits)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt)
    Q_PROPERTY(QDateTime lastMessageAt MEMBER lastMessageAt)
    Q_PROPERTY(QDateTime lastSeenAt MEMBER lastSeenAt)
    Q_PROPERTY(QDateTime endedAt MEMBER endedAt)
    Q_PROPERTY(bool ended READ isEnded)
    Q_PROPERTY(QString lockReason MEMBER lockReason)
    Q_PROPERTY(QString mergedInto MEMBER mergedInto)
    Q_PROPERTY(QDateTime assistantSince MEMBER assistantSince)
    Q_PROPERTY(QDateTime assistantEndedAt MEMBER assistantEndedAt)
    Q_PROPERTY(bool inAssistantMode READ isInAssistantMode)
    Q_PROPERTY(Outcome outcome MEMBER outcome)
    Q_PROPERTY(bool lockedByCustomer MEMBER lockedByCustomer)
    Q_PROPERTY(QString lastReadMessageId MEMBER lastReadMessageId)
    Q_PROPERTY(int unreadCount MEMBER unreadCount)
    Q_PROPERTY(QString brandId MEMBER brandId)
    Q_PROPERTY(QVariantMap customAttributes MEMBER customAttributes)
    Q_PROPERTY(Kustomer::Satisfaction satisfaction MEMBER satisfaction)
    Q_PROPERTY(QList<Kustomer::User> responders MEMBER responders)

public:
    /// Who wrote the latest message.
    enum class Author { Unknown, Customer, Company };
    Q_ENUM(Author)

    /// What the service did with the conversation, beside ending it.
    enum class Outcome {
        Kept,
        Merged, ///< into another one, perhaps of another customer
        Gone,   ///< deleted, or no longer the customer's
    };
    Q_ENUM(Outcome)

    QString id = {};
    QString title = {};   ///< name given by the company or by the first message; often empty
    QString preview = {}; ///< text of the latest message
    Author previewAuthor = Author::Unknown;
    bool previewWaits = false; ///< it is of a message that waits to be sent, not one on its way
    QDateTime createdAt = {};
    QDateTime lastMessageAt = {}; ///< invalid before the first message
    QDateTime lastSeenAt = {};    ///< when the customer last looked; invalid = never
    QDateTime endedAt = {};       ///< invalid while the conversation is open (`lockedAt`)
    /// Why it has ended, as the server says it: `customer_ended`, `user_ended`, `timed_out`.
    QString lockReason = {};
    bool lockedByCustomer = false;
    Outcome outcome = Outcome::Kept;
    QString mergedInto = {}; ///< id of the conversation in which it goes on, where that is known
    /// When an assistant was last known to lead it: as it began where one greeted, or as an
    /// artificial intelligence wrote; invalid: never, as far as is known.
    QDateTime assistantSince = {};
    QDateTime assistantEndedAt = {}; ///< when an assistant handed over to people; invalid: never
    QString lastReadMessageId = {};  ///< the newest one that the customer has seen anywhere
    int unreadCount = 0;
    QString customerId = {}; ///< whom it belongs to, where the server says it
    QString brandId = {};
    QVariantMap customAttributes = {};
    Satisfaction satisfaction = {};
    QList<User> responders = {}; ///< latest first

    bool isEnded() const { return endedAt.isValid(); }
    /// Whether an assistant leads it, and no person has taken over.
    bool isInAssistantMode() const
    {
        const bool isOver = assistantEndedAt.isValid() && assistantEndedAt >= assistantSince;
        return assistantSince.isValid() && !isOver && !isEnded();
    }

    bool operator==(const Conversation &) const = default;
};

/// Prints the id and whether it has ended; never texts.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const Conversation &conversation);

} // namespace Kustomer
