// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/talk/headline.h"

#include "widgets/words/welcome.h"
#include "widgets/words/writers.h"

#include <KustomerChat/TimelineModel>

#include <QCoreApplication>

namespace Kustomer {
namespace {

/// The row of the company's latest message; −1: there is none.
int latestOfCompany(const TimelineModel *timeline)
{
    for (int row = timeline ? timeline->rowCount() - 1 : -1; row >= 0; --row) {
        if (timeline->kindAt(row) == TimelineModel::Kind::Message
            && timeline->messageAt(row).direction == Message::Direction::FromCompany)
            return row;
    }
    return -1;
}

} // namespace

Headline Headline::of(const ChatSettings &settings, Availability availability,
                      const User &responder, ChatStates::Writer writer)
{
    const QString assistant = writer == ChatStates::Writer::Assistant ? assistantName() : QString();
    const QString team = settings.teamName.isEmpty()
        ? QCoreApplication::translate("Kustomer::Headline", "Chat")
        : settings.teamName;
    if (responder.displayName.isEmpty())
        return {.title = team,
                .subtitle = assistant.isEmpty() ? promise(settings, availability) : assistant,
                .avatarUrl = settings.teamIconUrl};
    return {.title = responder.displayName,
            .subtitle = !assistant.isEmpty()    ? assistant
                : team == responder.displayName ? promise(settings, availability)
                                                : team,
            .avatarUrl
            = responder.avatarUrl.isEmpty() ? settings.teamIconUrl : responder.avatarUrl};
}

User lastResponder(const Conversation &conversation, const TimelineModel *timeline)
{
    if (lastWriter(timeline) == ChatStates::Writer::Assistant)
        return timeline->messageAt(latestOfCompany(timeline)).sender;
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

ChatStates::Writer lastWriter(const TimelineModel *timeline)
{
    const int row = latestOfCompany(timeline);
    return row < 0 ? ChatStates::Writer::Person
                   : timeline->data(timeline->index(row), TimelineModel::WriterRole)
                         .value<ChatStates::Writer>();
}

} // namespace Kustomer
