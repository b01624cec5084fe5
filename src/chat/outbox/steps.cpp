// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/outbox/steps.h"

#include "chat/base/threadid.h"

namespace Kustomer {

QList<Step> stepsLeft(const OutboxEntry &entry, const Creations &creations)
{
    QList<Step> steps;
    if (isLocalThreadId(entry.conversationId)) {
        if (creations.wasAsked(entry.conversationId))
            steps.append(Step::FindConversation);
        steps.append(Step::Create);
    } else if (!entry.horizon.instant.isValid()) {
        steps.append(Step::LearnHorizon);
    }
    if (entry.hasToUpload())
        steps.append(Step::Upload);
    if (entry.isUncertain)
        steps.append(Step::Look);
    steps.append(Step::Post);
    return steps;
}

} // namespace Kustomer
