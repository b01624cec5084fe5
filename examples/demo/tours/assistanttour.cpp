// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reach.h"
#include "tour.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using Kustomer::Conversation;
using Kustomer::Emulator;
using Kustomer::TimelineModel;
using Writer = Kustomer::ChatStates::Writer;

namespace {

QJsonObject option(const QString &words, const QString &value)
{
    return {{u"displayText"_s, words}, {u"value"_s, value}};
}

QJsonObject replies(const QJsonArray &options)
{
    return {{u"templateType"_s, u"quick_replies"_s},
            {u"isAiResponse"_s, true},
            {u"actions"_s, options}};
}

/// The company’s assistant greets, asks, hands over and says goodbye.
void prepare(Emulator *service)
{
    const QJsonArray topics{option(u"My order"_s, u"order"_s), option(u"Returns"_s, u"returns"_s),
                            option(u"Talk to a person"_s, u"person"_s)};
    const QJsonObject plain{{u"templateType"_s, u"text"_s}, {u"isAiResponse"_s, true}};
    const QJsonArray messages{
        QJsonObject{{u"body"_s, u"Hello, I am Ada, the assistant of Acme Care."_s},
                    {u"template"_s, plain}},
        QJsonObject{{u"body"_s, u"What is it about?"_s}, {u"template"_s, replies(topics)}}};
    const QJsonArray answers{
        QJsonObject{{u"payload"_s, u"order"_s},
                    {u"body"_s, u"Order **4417** is on its way. Anything else?"_s},
                    {u"template"_s,
                     replies({option(u"That is all"_s, u"bye"_s),
                              option(u"Talk to a person"_s, u"person"_s)})}},
        QJsonObject{{u"payload"_s, u"person"_s},
                    {u"body"_s, u"I'll get somebody for you."_s},
                    {u"template"_s, plain},
                    {u"then"_s, u"transfer"_s}},
        QJsonObject{{u"payload"_s, u"bye"_s},
                    {u"body"_s, u"Have a nice day!"_s},
                    {u"template"_s, plain},
                    {u"then"_s, u"end"_s}}};
    service->control(
        "PUT"_ba, u"/assistants/ada"_s,
        {{u"publicName"_s, u"Ada"_s}, {u"messages"_s, messages}, {u"answers"_s, answers}});
    service->setSettings({{u"activeAssistant"_s, u"ada"_s},
                          {u"showEmailInputBanner"_s, true},
                          {u"closableChat"_s, false}});
}

/// A visitor whom an assistant serves.
class Served
{
public:
    explicit Served(const Stage &stage)
        : m_stage(stage)
    { }

    std::function<void()> pressing(const QString &words) const
    {
        return [stage = m_stage, words] {
            Reach(stage.chat, u"kustomer-timeline"_s).press(words);
        };
    }
    bool isOffered(const QString &words) const
    {
        return Reach(m_stage.chat, u"kustomer-timeline"_s).sees(words);
    }
    /// Whether this was said last.
    bool hears(const QString &words) const
    {
        const TimelineModel *rows = m_stage.chat->client()->timeline(newest().id);
        int last = rows ? rows->rowCount() - 1 : -1;
        while (last >= 0 && rows->kindAt(last) != TimelineModel::Kind::Message)
            --last;
        return last >= 0 && rows->messageAt(last).body.contains(words);
    }
    std::function<bool()> hearing(const QString &words) const
    {
        return [served = *this, words] {
            return served.hears(words);
        };
    }
    bool seesAssistantReply() const
    {
        const TimelineModel *rows = m_stage.chat->client()->timeline(newest().id);
        const QModelIndex last = rows->index(rows->rowCount() - 1);
        return rows->kindAt(last.row()) == TimelineModel::Kind::Typing
            && last.data(TimelineModel::WriterRole).value<Writer>() == Writer::Assistant;
    }
    Conversation newest() const
    {
        const auto *list = m_stage.chat->client()->conversations();
        return list->rowCount() > 0 ? list->at(0) : Conversation();
    }

private:
    Stage m_stage;
};

QList<Step> greeted(const Stage &stage, const Served &served)
{
    const Hands hands = stage.hands;
    return {
        {.name = u"prepared"_s,
         .act =
             [stage] {
                 prepare(stage.service);
                 stage.chat->start();
             },
         .happened = hands.seeing(u"kustomer-newConversation"_s)},
        {.name = u"greeted"_s,
         .act = [hands] { hands.click(u"kustomer-newConversation"_s); },
         .happened
         = [served] { return served.isOffered(u"Returns"_s) && served.newest().id.isEmpty(); },
         .pictures = Pictures::All},
        {.name = u"answered"_s,
         .act = served.pressing(u"My order"_s),
         .happened =
             [served] {
                 return served.isOffered(u"That is all"_s) && !served.isOffered(u"Returns"_s);
             },
         .pictures = Pictures::All},
    };
}

QList<Step> askedForAnAddress(const Stage &stage)
{
    const Hands hands = stage.hands;
    return {
        {.name = u"addressRefused"_s,
         .act =
             [hands] {
                 hands.click(u"kustomer-line"_s);
                 hands.type(u"jane"_s);
                 hands.press(Qt::Key_Return);
             },
         .happened = hands.seeing(u"kustomer-email"_s),
         .pictures = Pictures::All},
        {.name = u"addressGiven"_s,
         .act =
             [hands] {
                 hands.type(u"@example.com"_s);
                 hands.click(u"kustomer-sendEmail"_s);
             },
         .happened =
             [hands] {
                 return !hands.sees(u"kustomer-email"_s);
             }},
    };
}

QList<Step> handedOver(const Stage &stage, const Served &served)
{
    return {
        {.name = u"assistantReplies"_s,
         .act =
             [stage, served] {
                 stage.service->setAgentTyping(served.newest().id, Emulator::Typing::Started,
                                               Emulator::Typist::Assistant);
             },
         .happened =
             [served] {
                 return served.seesAssistantReply();
             }},
        {.name = u"handedOver"_s,
         .act = served.pressing(u"Talk to a person"_s),
         .happened = served.hearing(u"I'll get somebody for you."_s)},
        {.name = u"personHere"_s,
         .act =
             [stage, served] {
                 stage.service->sendAsAgent(served.newest().id,
                                            u"Hi, Mira here. How can I help?"_s);
             },
         .happened = served.hearing(u"Mira here"_s),
         .pictures = Pictures::All},
    };
}

} // namespace

Tour assistantTour()
{
    return {
        .name = u"assistant"_s,
        .sentence = u"Is greeted by an assistant before anything is created, answers it, leaves "
                    "an address, sees it reply, and is handed over to a person."_s,
        .steps = [](const Stage &stage) {
            const Served served(stage);
            return greeted(stage, served) + askedForAnAddress(stage) + handedOver(stage, served);
        }};
}
