// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/result.h"

#include <QJsonObject>

namespace Kustomer {

/// One frame of the Pusher Channels protocol, in either direction (wire §9).
struct PusherFrame
{
    QString event = {};
    QString channel = {}; ///< empty: the frame concerns the connection
    QJsonObject data = {};
    QString userId = {}; ///< who triggered a client event on a presence channel, as the server says

    bool operator==(const PusherFrame &) const = default;
};

/// Reads a frame whose data is an object or, as servers send it, a string that holds one (§9.1).
Result<PusherFrame> pusherFrameFrom(const QString &text);

/// The text of a frame as clients send it, with its data as an object.
QString textOf(const PusherFrame &frame);

} // namespace Kustomer
