// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/surveys/opinion.h"

#include "chat/base/writers.h"
#include "chat/timeline/timelinemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

Voices voicesIn(const TimelineModel &timeline)
{
    const bool isAnyUnknown = timeline.canFetchOlder();
    Voices voices{.customer = isAnyUnknown, .agent = isAnyUnknown};
    for (int row = 0; row < timeline.rowCount(); ++row) {
        if (timeline.kindAt(row) != TimelineModel::Kind::Message)
            continue;
        const Message &message = timeline.messageAt(row);
        if (message.direction == Message::Direction::FromCustomer)
            voices.customer = true;
        else if (isOfPerson(message))
            voices.agent = true;
    }
    return voices;
}

bool isOpinionWanted(const Conversation &conversation, const Voices &voices,
                     const ChatSettings &settings, const QDateTime &now)
{
    const Satisfaction &state = conversation.satisfaction;
    return conversation.isEnded() && !state.isLocked(now) && state.status != "canceled"_L1
        && (voices.customer || settings.asksWithoutCustomer)
        && (voices.agent || settings.asksWithoutAgent);
}

} // namespace Kustomer
