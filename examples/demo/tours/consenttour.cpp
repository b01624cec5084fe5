// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "tour.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatClient;

namespace {

const QString prompt = u"Where is my parcel?"_s;

void furnish(const Stage &stage)
{
    stage.chat->setConsentRequired(true);
    stage.chat->setPrivacyNotice(
        u"What you write here is sent to Fernweh Outdoor and kept for a year. Who answers may be a "
        "machine."_s);
    stage.chat->setPrivacyUrl(QUrl(u"https://fernweh.example.com/privacy"_s));
    stage.chat->setDisclaimer(u"Machines answer, too. They make mistakes."_s);
    stage.chat->setStarterPrompts(
        {prompt, u"I want to return something"_s, u"Which tent is the right one for me?"_s});
}

/// Whether the customer said it, and the service has it.
bool isSaid(const Stage &stage)
{
    const auto *conversations = stage.chat->client()->conversations();
    return conversations->rowCount() > 0 && conversations->at(0).preview == prompt
        && !stage.hands.sees(u"kustomer-starters"_s);
}

/// A card number, which is made unreadable before it goes.
QList<Step> caution(const Stage &stage)
{
    const QString hidden = u"Please refund •••• •••• •••• 1111"_s;
    return {{.name = u"cautioned"_s,
             .act =
                 [stage] {
                     stage.hands.click(u"kustomer-edit"_s);
                     stage.hands.type(u"Please refund 4111 1111 1111 1111"_s);
                     stage.hands.press(Qt::Key_Return);
                 },
             .happened = [stage] { return stage.hands.sees(u"kustomer-hideCardNumber"_s); },
             .pictures = Pictures::All},
            {.name = u"hidden"_s,
             .act =
                 [stage] {
                     stage.hands.click(u"kustomer-hideCardNumber"_s);
                     stage.hands.press(Qt::Key_Return);
                 },
             .happened =
                 [stage, hidden] {
                     return !stage.hands.sees(u"kustomer-hideCardNumber"_s)
                         && stage.chat->client()->conversations()->at(0).preview == hidden;
                 }}};
}

QList<Step> consent(const Stage &stage)
{
    return {{.name = u"asked"_s,
             .act =
                 [stage] {
                     furnish(stage);
                     stage.chat->start();
                 },
             .happened =
                 [stage] {
                     return stage.hands.sees(u"kustomer-agree"_s)
                         && stage.service->requests().isEmpty();
                 },
             .pictures = Pictures::All},
            {.name = u"agreed"_s,
             .act = [stage] { stage.hands.click(u"kustomer-agree"_s); },
             .happened =
                 [stage] {
                     return stage.chat->state() == ChatClient::State::Started;
                 }}};
}

QList<Step> firstWords(const Stage &stage)
{
    return {{.name = u"prompted"_s,
             .act = [stage] { stage.hands.click(u"kustomer-newConversation"_s); },
             .happened =
                 [stage] {
                     return stage.hands.sees(u"kustomer-starter1"_s)
                         && stage.hands.sees(u"kustomer-disclaimer"_s);
                 },
             .pictures = Pictures::All},
            {.name = u"said"_s,
             .act = [stage] { stage.hands.click(u"kustomer-starter1"_s); },
             .happened =
                 [stage] {
                     return isSaid(stage);
                 }}};
}

} // namespace

Tour consentTour()
{
    return {.name = u"consent"_s,
            .sentence
            = u"Asks the customer to agree before anything is sent or kept, and offers first "
              "words; and asks again before a card number goes."_s,
            .steps = [](const Stage &stage) {
                return consent(stage) + arrival(stage).mid(1) // it has started
                    + firstWords(stage) + caution(stage);
            }};
}
