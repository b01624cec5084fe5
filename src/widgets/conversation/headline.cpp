// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/headline.h"

#include "widgets/words/welcome.h"

#include <KustomerChat/TimelineModel>

#include <QCoreApplication>

namespace Kustomer {

Headline Headline::of(const ChatSettings &settings, Availability availability,
                      const User &responder)
{
    const QString team = settings.teamName.isEmpty()
        ? QCoreApplication::translate("Headline", "Chat")
        : settings.teamName;
    if (responder.displayName.isEmpty())
        return {.title = team,
                .subtitle = promise(settings, availability),
                .avatarUrl = settings.teamIconUrl};
    return {.title = responder.displayName,
            .subtitle = team == responder.displayName ? promise(settings, availability) : team,
            .avatarUrl
            = responder.avatarUrl.isEmpty() ? settings.teamIconUrl : responder.avatarUrl};
}

User lastResponder(const Conversation &conversation, const TimelineModel *timeline)
{
    const User known = conversation.responders.value(0);
    if (!known.displayName.isEmpty() || !timeline)
        return known;
    for (int row = timeline->rowCount() - 1; row >= 0; --row) {
        if (timeline->kindAt(row) != TimelineModel::Kind::Message)
            continue;
        const User &sender = timeline->messageAt(row).sender;
        if (!sender.id.isEmpty() && !sender.displayName.isEmpty())
            return sender;
    }
    return {};
}

} // namespace Kustomer
