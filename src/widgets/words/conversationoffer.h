// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Availability>
#include <KustomerChat/ChatSettings>

namespace Kustomer {

class ConversationListModel;

/// What the button for a new conversation offers at the moment.
struct ConversationOffer
{
    QString label = {};
    QString existingId
        = {}; ///< the one to go back to where the company allows only one; else empty
    bool possible = true;

    static ConversationOffer offered(const ChatSettings &settings, Availability availability,
                                     const ConversationListModel &conversations);

    bool operator==(const ConversationOffer &) const = default;
};

} // namespace Kustomer
