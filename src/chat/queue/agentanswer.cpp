// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/queue/agentanswer.h"

#include "chat/timeline/timelinemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

bool isAnsweredByAgent(const TimelineModel &timeline)
{
    for (int row = 0; row < timeline.rowCount(); ++row) {
        const bool isMessage = timeline.kindAt(row) == TimelineModel::Kind::Message;
        const Message message = isMessage ? timeline.messageAt(row) : Message();
        const QString &author = message.sender.id;
        if (message.direction == Message::Direction::FromCompany && !author.isEmpty()
            && author != "__team"_L1)
            return true;
    }
    return false;
}

} // namespace Kustomer
