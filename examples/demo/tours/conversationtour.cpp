// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "tour.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;
using Kustomer::Emulator;
using Kustomer::Message;
using Kustomer::TimelineModel;

namespace {

const QString question = u"Could you tell me where my parcel is?"_s;
const QString thanks = u"Thank you, I will be at home."_s;
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

    /// Whether this waits, for so long that its bubble says so.
    bool isToldToWait(const QString &body) const
    {
        if (!ends(body, Message::Delivery::Queued))
            return false;
        const QDateTime since = timeline()->messageAt(timeline()->rowCount() - 1).createdAt;
        return since.secsTo(QDateTime::currentDateTimeUtc()) > 1;
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
         .act = [hands] { hands.clickRow(u"kustomer-list"_s, 0); },
         .happened =
             [hands] {
                 return hands.sees(u"kustomer-timeline"_s) && hands.isAt(u"kustomer-edit"_s);
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

/// Looked at by whom reads from the right; all that the chat says itself is in their language.
QList<Step> inArabic(const Stage &stage)
{
    return {{.name = u"inArabic"_s,
             .act = [stage] { stage.chat->setLanguage(u"ar"_s); },
             .happened = [stage] { return stage.chat->isRightToLeft(); },
             .pictures = Pictures::All},
            {.name = u"listInArabic"_s,
             .act = [stage] { stage.hands.press(Qt::Key_Escape); },
             .happened = stage.hands.beingAt(u"kustomer-list"_s),
             .pictures = Pictures::All},
            {.name = u"inEnglishAgain"_s,
             .act =
                 [stage] {
                     stage.chat->setLanguage(u"en_us"_s);
                     stage.hands.press(Qt::Key_Return);
                 },
             .happened =
                 [stage] {
                     return !stage.chat->isRightToLeft() && stage.hands.isAt(u"kustomer-edit"_s);
                 }}};
}

/// Without the service what is written waits, and is sent once it is back.
QList<Step> offline(const Stage &stage)
{
    const Talk talk(stage);
    return {loseNetwork(stage),
            {.name = u"writtenOffline"_s,
             .act =
                 [stage] {
                     stage.hands.type(thanks);
                     stage.hands.press(Qt::Key_Return);
                 },
             .happened = [talk] { return talk.isToldToWait(thanks); },
             .pictures = Pictures::All},
            {.name = u"onlineAgain"_s,
             .act = [stage] { findNetwork(stage); },
             .happened = talk.endingWith(thanks)}};
}

QList<Step> leaving(const Stage &stage)
{
    const Talk talk(stage);
    const Hands hands = stage.hands;
    return {
        {.name = u"leftByEscape"_s,
         .act = [hands] { hands.press(Qt::Key_Escape); },
         .happened = hands.beingAt(u"kustomer-list"_s)},
        {.name = u"openedAgain"_s,
         .act = [hands] { hands.press(Qt::Key_Return); },
         .happened = hands.beingAt(u"kustomer-edit"_s)},
        {.name = u"endedByAgent"_s,
         .act = [stage, talk] { stage.service->endConversation(talk.id()); },
         .happened =
             [hands] {
                 return hands.sees(u"kustomer-ended"_s) && !hands.sees(u"kustomer-edit"_s);
             }},
        {.name = u"newConversation"_s,
         .act = [hands] { hands.click(u"kustomer-newConversation"_s); },
         .happened = hands.beingAt(u"kustomer-edit"_s)},
    };
}

} // namespace

Tour conversationTour()
{
    return {.name = u"conversation"_s,
            .sentence
            = u"Opens a conversation, writes, gets an answer, writes on while offline, reads "
              "it all in Arabic, leaves and comes back, and begins another when it has "
              "ended."_s,
            .steps = [](const Stage &stage) {
                return arrival(stage) + talking(stage) + offline(stage) + inArabic(stage)
                    + leaving(stage);
            }};
}
