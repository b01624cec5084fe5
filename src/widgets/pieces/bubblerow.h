// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/states.h"
#include "chat/timeline/timelinemodel.h"

#include <QDateTime>
#include <QUrl>

#include <chrono>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

namespace Kustomer {

/// All that a bubble shows of one row, read from the model once.
struct BubbleRow
{
    using Kind = TimelineModel::Kind;

    Kind kind = Kind::Message;
    Message message;    ///< of rows of kind Message
    ReplyState replies; ///< how far the customer is with what the message offers
    QString text;       ///< of a notice
    QString goesOnIn;   ///< of a notice: id of another conversation
    QString name;       ///< who wrote or types; empty for the customer
    ChatStates::Writer writer = ChatStates::Writer::Person; ///< who wrote or types
    QDateTime at;                                           ///< local time
    bool opensRun = true; ///< the row above is by somebody else or of another time
    bool endsRun = true;

    bool isFromCustomer() const;
    bool isByAssistant() const { return writer == ChatStates::Writer::Assistant; }
    bool operator==(const BubbleRow &) const = default;
};

/// Names a message, also one that has no id of the server yet.
inline QString messageKey(const Message &message)
{
    return message.id.isEmpty() ? message.clientId : message.id;
}

/// Reads a row; its neighbours decide where the run it belongs to begins and ends.
BubbleRow bubbleRow(const QAbstractItemModel &model, int row, std::chrono::minutes runLength);

} // namespace Kustomer
