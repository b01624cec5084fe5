// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/help/shownbase.h"

#include <KustomerChat/ChatClient>

namespace Kustomer {

ShownBase ShownBase::of(const ChatClient &client)
{
    return {.id = client.settings().knowledgeBaseId,
            .brandId = client.brandId(),
            .language = client.language()};
}

} // namespace Kustomer
