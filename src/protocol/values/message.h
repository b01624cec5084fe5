// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Attachment>
#include <KustomerChat/Error>
#include <KustomerChat/LinkPreview>
#include <KustomerChat/MessageTemplate>
#include <KustomerChat/Rare>
#include <KustomerChat/User>

#include <QDateTime>
#include <QList>

namespace Kustomer {

/// One message of a conversation, sent or received (SDK: KUSChatMessage).
struct KUSTOMERCHAT_CORE_EXPORT Message
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString clientId MEMBER clientId)
    Q_PROPERTY(QString conversationId MEMBER conversationId)
    Q_PROPERTY(QString body MEMBER body)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt)
    Q_PROPERTY(Direction direction MEMBER direction)
    Q_PROPERTY(Kustomer::User sender MEMBER sender)
    Q_PROPERTY(QList<Kustomer::Attachment> attachments MEMBER attachments)
    Q_PROPERTY(QString payload MEMBER payload)
    Q_PROPERTY(Kustomer::MessageTemplate templateData READ templateOrNone)
    Q_PROPERTY(QList<Kustomer::LinkPreview> linkPreviews READ linkPreviewsOrNone)
    Q_PROPERTY(QString campaignId MEMBER campaignId)
    Q_PROPERTY(Delivery delivery MEMBER delivery)
    Q_PROPERTY(Kustomer::Error error READ errorOrNone)

public:
    enum class Direction {
        FromCustomer, ///< SDK: `in`
        FromCompany,  ///< everything else
    };
    Q_ENUM(Direction)

    enum class Delivery {
        Queued,  ///< written, waits for its turn or for the network
        Sending, ///< on its way
        Sent,    ///< the server has it; every received message is Sent
        Failed,  ///< refused, see error; can be retried or discarded
        Held,    ///< of a form that is not over: it goes with the other answers when it is
    };
    Q_ENUM(Delivery)

    QString id = {};       ///< the server's id; empty until the server has the message
    QString clientId = {}; ///< names a message sent from here, before and after it has an id
    QString conversationId = {};
    QString body = {};        ///< Markdown; empty when there are only attachments
    QDateTime createdAt = {}; ///< UTC, with milliseconds
    Direction direction = Direction::FromCompany;
    User sender = {}; ///< who wrote on the company's side; empty id: automatic
    QList<Attachment> attachments = {};
    Delivery delivery = Delivery::Sent;
    QString payload = {}; ///< of the customer: value of the reply that was chosen
    Rare<MessageTemplate> templateData = {}; ///< of the company: what it is beside its text
    Rare<Error> error = {};                  ///< why delivery is Failed
    QString campaignId = {}; ///< of the company: the campaign by which it began to talk
    Rare<QList<LinkPreview>> linkPreviews = {}; ///< of its links, as the service sends them

    MessageTemplate templateOrNone() const
    {
        return templateData ? *templateData : MessageTemplate();
    }

    QList<LinkPreview> linkPreviewsOrNone() const
    {
        return linkPreviews ? *linkPreviews : QList<LinkPreview>();
    }

    /// The error, all defaults where there is none: nothing failed.
    Error errorOrNone() const { return error ? *error : Error(); }

    bool operator==(const Message &) const = default;
};

/// Prints ids, direction and delivery; never the body.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const Message &message);

} // namespace Kustomer
