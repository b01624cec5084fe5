// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "tour.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

using namespace Qt::Literals::StringLiterals;
using Kustomer::Emulator;
using Kustomer::Message;
using Kustomer::TimelineModel;

namespace {

const QString question = u"Could you tell me where my parcel is?"_s;
const QString answer = u"It left the warehouse this morning and is **on its way** to you."_s;

/// The conversation that is talked in, and what is said in it.
class Talk
{
public:
    explicit Talk(const Stage &stage)
        : m_stage(stage)
    { }

    QString id() const { return m_stage.chat->client()->conversations()->at(0).id; }

    TimelineModel::Kind lastKind() const { return timeline()->kindAt(timeline()->rowCount() - 1); }

    bool ends(const QString &body, Message::Delivery delivery) const
    {
        const int row = timeline()->rowCount() - 1;
        return row >= 0 && timeline()->kindAt(row) == TimelineModel::Kind::Message
            && timeline()->messageAt(row).body == body
            && timeline()->messageAt(row).delivery == delivery;
    }

    std::function<bool()> endingWith(const QString &body) const
    {
        return [talk = *this, body] {
            return talk.ends(body, Message::Delivery::Sent);
        };
    }

private:
    TimelineModel *timeline() const { return m_stage.chat->client()->timeline(id()); }

    Stage m_stage;
};

QList<Step> talking(const Stage &stage)
{
    const Talk talk(stage);
    const Hands hands = stage.hands;
    return {
        {.name = u"conversationOpened"_s,
         .act = [hands] { hands.clickRow(u"list"_s, 0); },
         .happened =
             [hands] {
                 return hands.sees(u"timeline"_s) && hands.isAt(u"edit"_s);
             }},
        {.name = u"written"_s,
         .act = [hands] { hands.type(question); },
         .happened =
             [stage, talk] {
                 return stage.chat->client()->draft(talk.id()).body == question;
             }},
        {.name = u"messageSent"_s,
         .act = [hands] { hands.press(Qt::Key_Return); },
         .happened = talk.endingWith(question)},
        {.name = u"agentTyping"_s,
         .act
         = [stage, talk] { stage.service->setAgentTyping(talk.id(), Emulator::Typing::Started); },
         .happened =
             [talk] {
                 return talk.lastKind() == TimelineModel::Kind::Typing;
             }},
        {.name = u"answered"_s,
         .act = [stage, talk] { stage.service->sendAsAgent(talk.id(), answer); },
         .happened = talk.endingWith(answer)},
        {.name = u"answerRead"_s,
         .act = [] {},
         .happened =
             [stage, talk] {
                 return !stage.chat->client()->unreadCounts().contains(talk.id());
             }},
    };
}

QList<Step> leaving(const Stage &stage)
{
    const Talk talk(stage);
    const Hands hands = stage.hands;
    return {
        {.name = u"leftByEscape"_s,
         .act = [hands] { hands.press(Qt::Key_Escape); },
         .happened = hands.beingAt(u"list"_s)},
        {.name = u"openedAgain"_s,
         .act = [hands] { hands.press(Qt::Key_Return); },
         .happened = hands.beingAt(u"edit"_s)},
        {.name = u"endedByAgent"_s,
         .act = [stage, talk] { stage.service->endConversation(talk.id()); },
         .happened =
             [hands] {
                 return hands.sees(u"ended"_s) && !hands.sees(u"edit"_s);
             }},
        {.name = u"newConversation"_s,
         .act = [hands] { hands.click(u"newConversation"_s); },
         .happened = hands.beingAt(u"edit"_s)},
    };
}

} // namespace

Tour conversationTour()
{
    return {.name = u"conversation"_s,
            .sentence = u"Opens a conversation, writes, gets an answer, leaves and comes back, and "
                        "begins another when it has ended."_s,
            .steps = [](const Stage &stage) {
                return arrival(stage) + talking(stage) + leaving(stage);
            }};
}
