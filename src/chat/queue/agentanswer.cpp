// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/agentanswer.h"

#include "chat/base/writers.h"
#include "chat/timeline/timelinemodel.h"

namespace Kustomer {

bool isAnsweredByAgent(const TimelineModel &timeline)
{
    for (int row = 0; row < timeline.rowCount(); ++row) {
        if (timeline.kindAt(row) == TimelineModel::Kind::Message
            && isOfPerson(timeline.messageAt(row)))
            return true;
    }
    return false;
}

} // namespace Kustomer
