// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "tour.h"

#include <KustomerChat/ConversationListModel>

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatClient;
using Kustomer::Emulator;
using Kustomer::EmulatorFault;

QList<Step> arrival(const Stage &stage)
{
    const auto start = [stage] {
        stage.chat->start();
    };
    const auto isStarted = [stage] {
        return stage.chat->state() == ChatClient::State::Started;
    };
    const auto logIn = [stage] {
        stage.chat->login(stage.service->mintJwt({.email = u"jane@example.com"_s}));
    };
    const auto isListed = [stage] {
        return stage.chat->isLoggedIn() && stage.chat->client()->conversations()->rowCount() > 0
            && stage.hands.sees(u"kustomer-list"_s);
    };
    return {{.name = u"started"_s, .act = start, .happened = isStarted},
            {.name = u"loggedIn"_s, .act = logIn, .happened = isListed}};
}

Step startAgain(const Stage &stage)
{
    const auto restart = [stage] {
        stage.chat->stop();
        stage.chat->start();
    };
    const auto isListed = [stage] {
        return stage.chat->state() == ChatClient::State::Started
            && stage.chat->client()->conversations()->rowCount() > 0
            && stage.hands.sees(u"kustomer-list"_s);
    };
    return {.name = u"startedAgain"_s, .act = restart, .happened = isListed};
}

Step loseNetwork(const Stage &stage)
{
    const auto lose = [stage] {
        stage.service->addFault({.path = u"/"_s,
                                 .kind = EmulatorFault::Kind::DropConnection,
                                 .times = Emulator::Always});
        stage.service->refuseConnections(Emulator::Always);
        stage.service->dropConnections();
    };
    return {
        .name = u"offline"_s, .act = lose, .happened = stage.hands.seeing(u"kustomer-banner"_s)};
}

void findNetwork(const Stage &stage)
{
    stage.service->clearFaults();
    stage.service->acceptConnections();
    stage.chat->client()->reconnect();
}

Step openConversation(const Hands &hands)
{
    const auto click = [hands] {
        hands.clickRow(u"kustomer-list"_s, 0);
    };
    return {.name = u"conversationOpened"_s,
            .act = click,
            .happened = hands.beingAt(u"kustomer-edit"_s)};
}

QList<Tour> allTours()
{
    return {conversationTour(),  launcherTour(),    assistantTour(), formTour(),
            templatesTour(),     attachmentsTour(), picturesTour(),  unreadTour(),
            searchTour(),        transcriptTour(),  endTour(),       availabilityTour(),
            satisfactionTour(),  knowledgeTour(),   queueTour(),     campaignTour(),
            notificationsTour(), consentTour(),     handoffTour(),   multiTour()};
}
