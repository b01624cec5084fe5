// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {

/// The signature that lets a client into a channel (wire §9.3, E29).
struct ChannelAuthorization
{
    QString auth = {};
    QString channelData = {}; ///< of presence channels; as the server wrote it

    bool operator==(const ChannelAuthorization &) const = default;
};

using ChannelAnswer = std::function<void(Result<ChannelAuthorization>)>;

/// Fetches the signature for a channel and a socket id; answers that come after the context is
/// gone are dropped.
using ChannelAuthorizer = std::function<void(const QString &channel, const QString &socketId,
                                             QObject *context, ChannelAnswer answer)>;

} // namespace Kustomer
