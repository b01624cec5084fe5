// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/access/answers.h"

#include "chat/access/chataccess.h"

namespace Kustomer {

Error notStartedReason()
{
    return {.kind = Error::Kind::NotStarted,
            .message = ChatAccess::tr("The chat is not started: call start() first.")};
}

} // namespace Kustomer
