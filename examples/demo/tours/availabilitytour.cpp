// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reach.h"
#include "tour.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using Kustomer::Availability;
using Kustomer::ChatClient;
using Kustomer::Emulator;

namespace {

const QString words = u"Please call me when you are back."_s;
const QString closedWords = u"We are back on Monday at nine. Leave us a message!"_s;

enum class Hours { Always, Never };

void setHours(Emulator *service, Hours which)
{
    QJsonArray ranges;
    if (which == Hours::Always)
        ranges.append(QJsonArray{0, 1440});
    QJsonObject hours;
    for (int day = 0; day < 7; ++day)
        hours[QString::number(day)] = ranges;
    service->setSchedule(
        u"default"_s,
        {{u"attributes"_s, QJsonObject{{u"timezone"_s, u"UTC"_s}, {u"hours"_s, hours}}}});
}

/// Starts it again, as a customer does who comes back.
Step startedAgain(const Stage &stage, const QString &name, const std::function<void()> &change,
                  Availability availability, const QString &button)
{
    return {.name = name,
            .act =
                [stage, change] {
                    stage.chat->stop();
                    change();
                    stage.chat->start();
                },
            .happened =
                [stage, availability, button] {
                    return stage.chat->state() == ChatClient::State::Started
                        && stage.chat->client()->availability() == availability
                        && (button.isEmpty()
                            || Reach(stage.chat, u"kustomer-newConversation"_s).sees(button));
                },
            .pictures = Pictures::All};
}

QList<Step> visiting(const Stage &stage)
{
    const Hands hands = stage.hands;
    Emulator *service = stage.service;
    const auto isSent = [service] {
        const QString id = service->conversationIdsFor(u"jane@example.com"_s).value(0);
        const auto messages = service->probe().messages(id);
        return !messages.isEmpty() && messages.first().body == words;
    };
    return {
        {.name = u"closed"_s,
         .act = [] {},
         .happened =
             [stage] {
                 return stage.chat->client()->availability() == Availability::Offline
                     && Reach(stage.chat, u"kustomer-newConversation"_s).sees(u"Leave a message"_s);
             },
         .pictures = Pictures::All},
        {.name = u"welcomedAllTheSame"_s,
         .act = [hands] { hands.click(u"kustomer-newConversation"_s); },
         .happened = hands.beingAt(u"kustomer-edit"_s),
         .pictures = Pictures::All},
        {.name = u"messageLeft"_s,
         .act =
             [hands] {
                 hands.type(words);
                 hands.press(Qt::Key_Return);
             },
         .happened = isSent},
        startedAgain(
            stage, u"openAgain"_s, [service] { setHours(service, Hours::Always); },
            Availability::Online, u"New conversation"_s),
        startedAgain(stage, u"switchedOff"_s,
                     [service] {
                         service->setSettings({{u"enabled"_s, false}});
                     },
                     Availability::Disabled, {}),
    };
}

} // namespace

Tour availabilityTour()
{
    return {.name = u"availability"_s,
            .sentence = u"Comes after hours, leaves a message, comes back when the company is "
                        "there, and when the chat is switched off."_s,
            .steps = [](const Stage &stage) {
                stage.service->setSettings(
                    {{u"offhoursDisplay"_s, u"offline"_s}, {u"offhoursMessage"_s, closedWords}});
                setHours(stage.service, Hours::Never);
                return arrival(stage) + visiting(stage);
            }};
}
