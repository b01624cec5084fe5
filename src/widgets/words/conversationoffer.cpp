// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/conversationoffer.h"

#include "widgets/words/welcome.h"

#include <KustomerChat/ConversationListModel>

#include <QCoreApplication>

namespace Kustomer {

namespace {

QString openConversation(const ConversationListModel &conversations)
{
    if (conversations.rowCount() == 0) // open ones come first
        return {};
    const Conversation &first = conversations.at(0);
    return first.isEnded() ? QString() : first.id;
}

} // namespace

ConversationOffer ConversationOffer::offered(const ChatSettings &settings,
                                             Availability availability,
                                             const ConversationListModel &conversations)
{
    const QString existing
        = settings.singleSessionChat ? openConversation(conversations) : QString();
    if (!existing.isEmpty())
        return {.label = QCoreApplication::translate("Kustomer::ConversationOffer", "Back to chat"),
                .existingId = existing};
    return {.label = isOpen(availability)
                ? QCoreApplication::translate("Kustomer::ConversationOffer", "New conversation")
                : QCoreApplication::translate("Kustomer::ConversationOffer", "Leave a message"),
            .possible = availability != Availability::Disabled};
}

} // namespace Kustomer
