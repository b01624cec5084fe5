// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Message>

namespace Kustomer {

/// One message of a conversation that was led elsewhere (SDK: handoff message).
struct KUSTOMERCHAT_CORE_EXPORT HandoffMessage
{
    Q_GADGET
    Q_PROPERTY(QString body MEMBER body)
    Q_PROPERTY(QDateTime date MEMBER date)
    Q_PROPERTY(Kustomer::Message::Direction direction MEMBER direction)

public:
    QString body = {};   ///< Markdown, not blank
    QDateTime date = {}; ///< when it was written, in any time zone; not in the future
    Message::Direction direction = Message::Direction::FromCustomer;

    bool operator==(const HandoffMessage &) const = default;
};

/// A conversation that a bot or another system has led, to be gone on with by people here (SDK:
/// handoff).
struct KUSTOMERCHAT_CORE_EXPORT Handoff
{
    Q_GADGET
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QList<Kustomer::HandoffMessage> messages MEMBER messages)
    Q_PROPERTY(QString brandId MEMBER brandId)
    Q_PROPERTY(QString externalId MEMBER externalId)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(State state MEMBER state)

public:
    enum class State {
        Open,  ///< people go on with it
        Ended, ///< it is only kept
    };
    Q_ENUM(State)

    static constexpr int fewestMessages = 2;
    static constexpr int mostMessages = 100;

    QString from = {}; ///< name or id of who wrote for the company
    /// In any order; at least one of the customer and one of the company.
    QList<HandoffMessage> messages = {};
    QString brandId = {};
    /// The conversation's id where it was led: handed over twice, it is one conversation.
    QString externalId = {};
    QString language = {}; ///< such as `en_us`; empty: nothing is said of it
    State state = State::Open;

    bool operator==(const Handoff &) const = default;
};

/// Prints how many messages there are, never their texts.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const Handoff &handoff);

/// Prints date and direction, never the text.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const HandoffMessage &message);

} // namespace Kustomer
