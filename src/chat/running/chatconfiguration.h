// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/chatbrand.h"
#include "protocol/keys/chatkey.h"
#include "transport/base/networkfactory.h"
#include "transport/base/pace.h"

#include <QUrl>

namespace Kustomer {

/// Where a chat connects to and as what it presents itself.
struct ChatConfiguration
{
    ChatKey key;
    QUrl baseUrl;
    QUrl realtimeUrl;
    ChatBrand brand;
    QString scheduleId;
    QString language;
    QString profile; ///< which of several customers of the application
    Pace pace;
    NetworkFactory network = {};
    bool listsAllBrands = false; ///< conversations of other brands as well
};

} // namespace Kustomer
