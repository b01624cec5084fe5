// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/MessageTemplate>

#include <QStringList>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace Kustomer {

/// How far the customer is with the answers that a message offers.
struct KUSTOMERCHAT_CORE_EXPORT ReplyState
{
    Q_GADGET
    Q_PROPERTY(Kustomer::ReplyState::Stage stage MEMBER stage)
    Q_PROPERTY(QString chosen MEMBER chosen)
    Q_PROPERTY(QStringList branch MEMBER branch)

public:
    enum class Stage {
        None,     ///< the message offers none
        Open,     ///< one can be chosen
        Answered, ///< the customer has answered, in whatever words
        Closed,   ///< the conversation has ended
    };
    Q_ENUM(Stage)

    Stage stage = Stage::None;
    QString chosen = {};     ///< payload of the option that was chosen; empty: none
    QStringList branch = {}; ///< payloads of the levels that are open, the first one first

    bool operator==(const ReplyState &) const = default;
};

/// Prints the stage and how many levels are open.
KUSTOMERCHAT_CORE_EXPORT QDebug operator<<(QDebug debug, const ReplyState &state);

} // namespace Kustomer
