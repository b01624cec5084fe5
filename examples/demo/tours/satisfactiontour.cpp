// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "tour.h"

#include <KustomerChat/ChatSurveys>
#include <KustomerChat/ConversationListModel>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatClient;

namespace {

const QString customer = u"jane@example.com"_s;
const QString comment = u"I had to ask twice."_s;

/// What the company reads of the customer's opinion.
class Opinion
{
public:
    explicit Opinion(const Stage &stage)
        : m_stage(stage)
    { }

    /// Of the conversation that was talked in last.
    QString id() const { return m_stage.service->conversationIdsFor(customer).value(0); }
    int row() const { return m_stage.chat->client()->conversations()->rowOf(id()); }
    int rating() const { return kept()[u"rating"_s].toInt(); }
    QString text() const { return kept()[u"answers"_s][0]["answer"_L1].toString(); }
    int ratingShown() const
    {
        const auto survey = m_stage.chat->client()->surveys()->of(id());
        return survey ? survey->response.ratingOrNone() : 0;
    }

private:
    QJsonObject kept() const
    {
        const QJsonObject all = m_stage.service->control("GET"_ba, u"/satisfaction"_s);
        for (const QJsonValue &response : all[u"responses"_s].toArray()) {
            if (response["relationships"_L1]["session"_L1]["data"_L1]["id"_L1] == id())
                return response["attributes"_L1].toObject();
        }
        return {};
    }

    Stage m_stage;
};

QList<Step> talking(const Stage &stage)
{
    const Opinion opinion(stage);
    const Hands hands = stage.hands;
    const auto talked = [stage] {
        stage.service->createConversation(
            customer, u"Parcel"_s,
            {u"My parcel is late."_s, u"I am sorry! It arrives tomorrow before noon."_s});
    };
    return {
        {.name = u"talked"_s,
         .act = talked,
         .happened =
             [opinion] {
                 return opinion.row() == 0;
             }},
        {.name = u"conversationOpened"_s,
         .act = [hands, opinion] { hands.clickRow(u"kustomer-list"_s, opinion.row()); },
         .happened = hands.beingAt(u"kustomer-edit"_s)},
        {.name = u"endedByAgent"_s,
         .act =
             [stage, opinion] {
                 stage.service->sendAsAgent(opinion.id(), u"Glad I could help. Goodbye!"_s);
                 stage.service->endConversation(opinion.id());
             },
         .happened =
             [hands] {
                 return hands.sees(u"kustomer-rating1"_s)
                     && hands.sees(u"kustomer-newConversation"_s)
                     && !hands.sees(u"kustomer-edit"_s);
             },
         .pictures = Pictures::All},
    };
}

QList<Step> rating(const Stage &stage)
{
    const Opinion opinion(stage);
    const Hands hands = stage.hands;
    return {
        {.name = u"rated"_s,
         .act = [hands] { hands.click(u"kustomer-rating2"_s); },
         .happened
         = [hands, opinion] { return opinion.rating() == 2 && hands.sees(u"kustomer-answer"_s); },
         .pictures = Pictures::All},
        {.name = u"commented"_s,
         .act =
             [hands] {
                 hands.click(u"kustomer-answer"_s);
                 hands.type(comment);
                 hands.click(u"kustomer-sendFeedback"_s);
             },
         .happened =
             [hands, opinion] {
                 return opinion.text() == comment && hands.sees(u"kustomer-changeFeedback"_s);
             },
         .pictures = Pictures::All},
        {.name = u"changedByKeyboard"_s,
         .act =
             [hands] {
                 hands.click(u"kustomer-changeFeedback"_s);
                 hands.press(Qt::Key_Right);
             },
         .happened =
             [hands, opinion] {
                 return opinion.rating() == 3 && hands.isAt(u"kustomer-rating3"_s);
             }},
        {.name = u"takenBack"_s,
         .act = [hands] { hands.click(u"kustomer-takeFeedbackBack"_s); },
         .happened =
             [hands, opinion] {
                 return opinion.rating() == 0 && opinion.text().isEmpty()
                     && hands.sees(u"kustomer-rating1"_s);
             }},
    };
}

QList<Step> ratingLater(const Stage &stage)
{
    const Opinion opinion(stage);
    const Hands hands = stage.hands;
    return {
        {.name = u"leftAndOpenedLater"_s,
         .act =
             [hands] {
                 hands.press(Qt::Key_Escape);
                 hands.press(Qt::Key_Return);
             },
         .happened =
             [hands] {
                 return hands.sees(u"kustomer-timeline"_s) && hands.sees(u"kustomer-rating5"_s);
             }},
        loseNetwork(stage),
        {.name = u"ratedOffline"_s,
         .act = [hands] { hands.click(u"kustomer-rating5"_s); },
         .happened =
             [opinion] {
                 return opinion.ratingShown() == 5 && opinion.rating() == 0;
             }},
        {.name = u"delivered"_s,
         .act = [stage] { findNetwork(stage); },
         .happened =
             [opinion] {
                 return opinion.rating() == 5;
             }},
        startAgain(stage),
        {.name = u"openedAgain"_s,
         .act = [hands, opinion] { hands.clickRow(u"kustomer-list"_s, opinion.row()); },
         .happened =
             [hands, opinion] {
                 return opinion.ratingShown() == 5 && hands.sees(u"kustomer-answer"_s);
             }},
    };
}

} // namespace

Tour satisfactionTour()
{
    return {.name = u"satisfaction"_s,
            .sentence = u"Is asked for an opinion when a conversation has ended, rates, comments, "
                        "changes it, takes it back, and rates again while nobody is reached."_s,
            .steps = [](const Stage &stage) {
                return arrival(stage) + talking(stage) + rating(stage) + ratingLater(stage);
            }};
}
