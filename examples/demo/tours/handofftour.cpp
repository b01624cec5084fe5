// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "tour.h"

#include <KustomerChat/Handoff>
#include <KustomerChat/TimelineModel>

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using Kustomer::Handoff;
using Kustomer::Message;
using Kustomer::TimelineModel;

namespace {

/// What a bot of the shop has said and heard before it gave up.
Handoff talkWithABot()
{
    using Direction = Message::Direction;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.from = u"Robo"_s,
            .messages = {{u"Hello, I am Robo. What can I do for you?"_s, now.addSecs(-240),
                          Direction::FromCompany},
                         {u"My tent arrived with a broken pole."_s, now.addSecs(-180),
                          Direction::FromCustomer},
                         {u"I am sorry! Do you want a new pole or your money back?"_s,
                          now.addSecs(-120), Direction::FromCompany},
                         {u"My money, please."_s, now.addSecs(-60), Direction::FromCustomer}},
            .externalId = u"robo-4417"_s};
}

/// What is on screen of a conversation.
class Talk
{
public:
    explicit Talk(const Stage &stage)
        : m_stage(stage)
    { }

    void handOver() const
    {
        const auto open = [id = m_id, chat = m_stage.chat](const auto &conversation) {
            if (conversation) {
                *id = conversation->id;
                chat->openConversation(*id);
            }
        };
        m_stage.chat->client()->handOff(talkWithABot(), m_stage.chat, open);
    }
    bool hears(const QString &words) const
    {
        const TimelineModel *rows
            = m_id->isEmpty() ? nullptr : m_stage.chat->client()->timeline(*m_id);
        for (int row = rows ? rows->rowCount() - 1 : -1; row >= 0; --row) {
            if (rows->index(row).data(TimelineModel::BodyRole).toString().contains(words))
                return true;
        }
        return false;
    }
    void answer(const QString &words) const { m_stage.service->sendAsAgent(*m_id, words); }
    /// A machine answers, as an assistant of the company does.
    void answerAsMachine(const QString &words) const
    {
        const QJsonObject plain{{u"templateType"_s, u"text"_s}, {u"isAiResponse"_s, true}};
        m_stage.service->control("POST"_ba, u"/templates/"_s + *m_id,
                                 {{u"body"_s, words}, {u"template"_s, plain}});
    }

private:
    Stage m_stage;
    std::shared_ptr<QString> m_id = std::make_shared<QString>();
};

QList<Step> handedOver(const Stage &stage, const Talk &talk)
{
    const Hands hands = stage.hands;
    return {
        {.name = u"handedOver"_s,
         .act = [talk] { talk.handOver(); },
         .happened
         = [hands,
            talk] { return hands.sees(u"kustomer-edit"_s) && talk.hears(u"My money, please."_s); },
         .pictures = Pictures::All},
        {.name = u"machineAnswers"_s,
         .act = [talk] { talk.answerAsMachine(u"Let me look for somebody who can do that."_s); },
         .happened =
             [talk] {
                 return talk.hears(u"somebody who can"_s);
             }},
        {.name = u"personAnswers"_s,
         .act
         = [talk] { talk.answer(u"Mira here. I have read it all: your money is on its way."_s); },
         .happened =
             [talk] {
                 return talk.hears(u"Mira here"_s)
                     && talk.hears(u"The assistant has handed over"_s);
             },
         .pictures = Pictures::All},
        {.name = u"answered"_s,
         .act =
             [hands] {
                 hands.click(u"kustomer-edit"_s);
                 hands.type(u"Thank you!"_s);
                 hands.press(Qt::Key_Return);
             },
         .happened =
             [talk] {
                 return talk.hears(u"Thank you!"_s);
             }}};
}

} // namespace

Tour handoffTour()
{
    return {.name = u"handoff"_s,
            .sentence
            = u"Goes on with people where a bot of the shop and an assistant have ended: all that "
              "was said is there, and who has taken over."_s,
            .steps = [](const Stage &stage) {
                return arrival(stage) + handedOver(stage, Talk(stage));
            }};
}
