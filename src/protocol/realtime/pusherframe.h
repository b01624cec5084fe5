// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonvalue.h"
#include "protocol/values/result.h"

#include <QJsonObject>

namespace Kustomer {

/// One frame of the Pusher Channels protocol, as a server sends it (wire §9).
struct PusherFrame
{
    QString event = {};
    QString channel = {}; ///< empty: the frame concerns the connection
    JsonValue data = {};  ///< an object, or undefined
    QString userId = {}; ///< who triggered a client event on a presence channel, as the server says
};

/// One frame as a client sends it (wire §9.2 to §9.4).
struct ClientFrame
{
    QString event = {};
    QString channel = {}; ///< empty: the frame concerns the connection
    QJsonObject data = {};
};

/// Reads a frame whose data is an object or, as servers send it, a string that holds one
/// (wire §9.1).
Result<PusherFrame> pusherFrameFrom(const QString &text);

/// The text of a frame, with its data as an object.
QString textOf(const ClientFrame &frame);

} // namespace Kustomer
