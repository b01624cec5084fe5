// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/emptywords.h"

#include "widgets/talk/talk.h"
#include "widgets/words/trouble.h"
#include "widgets/words/welcome.h"

#include <QCoreApplication>

namespace Kustomer {
namespace {

bool mayBegin(const ChatClient &client, const Ways &ways)
{
    return ways.toNew && client.availability() != Availability::Disabled;
}

StatePage::Words notChosen(const ChatClient &client, const Ways &ways)
{
    return {.icon = Icon::Chat,
            .headline
            = QCoreApplication::translate("Kustomer::EmptyWords", "No conversation selected"),
            .sentence = mayBegin(client, ways) ? QCoreApplication::translate(
                            "Kustomer::EmptyWords", "Choose one from the list, or start a new one.")
                                               : QString()};
}

StatePage::Words notLoaded(const Error &error)
{
    return {.icon = Icon::Unreachable,
            .headline = QCoreApplication::translate("Kustomer::EmptyWords",
                                                    "The messages couldn't be loaded"),
            .sentence = trouble(error),
            .action = mayHelpToTryAgain(error)
                ? QCoreApplication::translate("Kustomer::EmptyWords", "Try again")
                : QString(),
            .voice = StatePage::Words::Voice::Aloud};
}

StatePage::Words notBegun(const ChatClient &client)
{
    const ChatSettings settings = client.settings();
    const bool isOpenNow = isOpen(client.availability());
    if (client.availability() == Availability::Disabled)
        return {.icon = Icon::Resting,
                .headline = QCoreApplication::translate("Kustomer::EmptyWords",
                                                        "Chat is not available at the moment")};
    const QString words = welcome(settings, client.availability());
    return {.icon = isOpenNow ? Icon::Chat : Icon::Resting,
            .headline = words.isEmpty()
                ? QCoreApplication::translate("Kustomer::EmptyWords", "How can we help?")
                : words,
            .picture = isOpenNow ? QUrl() : settings.offhoursImageUrl};
}

} // namespace

StatePage::Words emptyWords(const Talk &talk, const Ways &ways)
{
    if (!talk.timeline())
        return notChosen(*talk.client(), ways);
    if (talk.timeline()->loading() == TimelineModel::Loading::Failed)
        return notLoaded(talk.timeline()->lastError());
    return notBegun(*talk.client());
}

} // namespace Kustomer
