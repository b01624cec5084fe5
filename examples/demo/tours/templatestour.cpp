// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reach.h"
#include "tour.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatClient;
using Kustomer::EmulatorFault;
using Kustomer::Message;
using Kustomer::TimelineModel;

namespace {

QJsonObject option(const QString &words, const QString &value)
{
    return {{u"displayText"_s, words}, {u"value"_s, value}};
}

QJsonObject node(const QString &name, const QString &id, const QJsonArray &children = {})
{
    return {{u"displayName"_s, name}, {u"id"_s, id}, {u"children"_s, children}};
}

/// A conversation with an assistant that offers answers.
class Offering
{
public:
    explicit Offering(const Stage &stage)
        : m_stage(stage)
    { }

    QString id() const { return m_stage.chat->client()->conversations()->at(0).id; }

    void offer(const QString &body, const QJsonObject &content,
               const QJsonArray &articles = {}) const
    {
        QJsonObject message{{u"body"_s, body}, {u"template"_s, content}};
        if (!articles.isEmpty())
            message[u"articles"_s] = articles;
        m_stage.service->control("POST"_ba, u"/templates/%1"_s.arg(id()), message);
    }

    Reach timeline() const { return {m_stage.chat, u"kustomer-timeline"_s}; }

    Message last() const
    {
        const TimelineModel *rows = m_stage.chat->client()->timeline(id());
        const int row = rows->rowCount() - 1;
        const bool isMessage = row >= 0 && rows->kindAt(row) == TimelineModel::Kind::Message;
        return isMessage ? rows->messageAt(row) : Message();
    }

    /// Whether the customer's latest message chose this, and the service has it.
    bool chose(const QString &payload) const
    {
        return last().payload == payload && last().delivery == Message::Delivery::Sent;
    }

    std::function<void()> pressing(const QString &words) const
    {
        return [talk = *this, words] {
            talk.timeline().press(words);
        };
    }
    std::function<bool()> offers(const QString &words) const
    {
        return [talk = *this, words] {
            return talk.timeline().sees(words);
        };
    }
    std::function<bool()> hasChosen(const QString &payload) const
    {
        return [talk = *this, payload] {
            return talk.chose(payload);
        };
    }

    /// How often a payload has come to the service.
    qsizetype countOf(const QString &payload) const
    {
        qsizetype count = 0;
        for (const auto &message : m_stage.service->probe().messages(id()))
            count += message.payload == payload ? 1 : 0;
        return count;
    }

private:
    Stage m_stage;
};

QList<Step> choosing(const Stage &stage)
{
    const Offering talk(stage);
    const Hands hands = stage.hands;
    const QJsonObject topics{
        {u"templateType"_s, u"quick_replies"_s},
        {u"lockInput"_s, true},
        {u"isAiResponse"_s, true},
        {u"actions"_s,
         QJsonArray{option(u"My order"_s, u"order"_s),
                    option(u"Returns and refunds"_s, u"returns"_s), option(u"👋"_s, u"hello"_s)}}};
    return {
        openConversation(hands),
        {.name = u"quickRepliesOffered"_s,
         .act =
             [talk, topics] {
                 talk.offer(u"Hello, I am the assistant of Acme Care. What is it about?"_s, topics);
             },
         .happened =
             [talk, hands] {
                 return talk.timeline().sees(u"My order"_s) && !hands.sees(u"kustomer-edit"_s);
             },
         .pictures = Pictures::All},
        {.name = u"quickReplyChosen"_s,
         .act = talk.pressing(u"My order"_s),
         .happened =
             [talk, hands] {
                 return talk.chose(u"order"_s) && hands.sees(u"kustomer-edit"_s)
                     && !talk.timeline().sees(u"Returns and refunds"_s);
             }},
    };
}

/// Which order it is about.
QJsonObject orders()
{
    const auto card = [](const QString &value, const QString &title, const QString &details) {
        return QJsonObject{
            {u"value"_s, value}, {u"titleText"_s, title}, {u"detailsText"_s, details}};
    };
    return {{u"templateType"_s, u"list"_s},
            {u"isAiResponse"_s, true},
            {u"actions"_s,
             QJsonArray{
                 card(u"4417"_s, u"Order 4417"_s, u"Two shirts · sent on Tuesday"_s),
                 card(u"4389"_s, u"Order 4389"_s, u"Ridge tent, poles and pegs · delivered"_s)}}};
}

/// What is wrong with it, in levels.
QJsonObject reasons()
{
    const QJsonArray late{node(u"It is late"_s, u"late"_s), node(u"It is lost"_s, u"lost"_s)};
    const QJsonArray parcel{node(u"Not arrived"_s, u"missing"_s, late),
                            node(u"Arrived broken"_s, u"broken"_s)};
    const QJsonObject tree{{u"children"_s,
                            QJsonArray{node(u"The parcel"_s, u"parcel"_s, parcel),
                                       node(u"The invoice"_s, u"invoice"_s)}}};
    return {{u"templateType"_s, u"mll"_s}, {u"actions"_s, QJsonObject{{u"tree"_s, tree}}}};
}

QList<Step> choosingACard(const Stage &stage)
{
    const Offering talk(stage);
    return {
        {.name = u"cardsOffered"_s,
         .act = [talk] { talk.offer(u"Which order?"_s, orders()); },
         .happened = talk.offers(u"Order 4389"_s),
         .pictures = Pictures::All},
        {.name = u"cardChosen"_s,
         .act = talk.pressing(u"Order 4389"_s),
         .happened = talk.hasChosen(u"4389"_s)},
        {.name = u"levelsOffered"_s,
         .act = [talk] { talk.offer(u"What is wrong with it?"_s, reasons()); },
         .happened = talk.offers(u"The parcel"_s)},
        {.name = u"levelOpened"_s,
         .act = talk.pressing(u"The parcel"_s),
         .happened = talk.offers(u"Not arrived"_s)},
        {.name = u"nextLevelOpened"_s,
         .act = talk.pressing(u"Not arrived"_s),
         .happened =
             [talk] {
                 return talk.timeline().sees(u"The parcel › Not arrived"_s)
                     && talk.timeline().sees(u"It is lost"_s);
             },
         .pictures = Pictures::All},
        {.name = u"wentBack"_s,
         .act = talk.pressing(u"Back"_s),
         .happened = talk.offers(u"Arrived broken"_s)},
        {.name = u"leafChosen"_s,
         .act = talk.pressing(u"Arrived broken"_s),
         .happened = talk.hasChosen(u"broken"_s)},
    };
}

QJsonArray articles()
{
    const auto article = [](const QString &title, const QString &place) {
        return QJsonObject{{u"title"_s, title}, {u"webLink"_s, place}};
    };
    return {article(u"What to do with a broken parcel"_s, u"https://help.example.com/broken"_s),
            article(u"How a refund comes to you"_s, u"https://help.example.com/refund"_s)};
}

QList<Step> reading(const Stage &stage)
{
    const Offering talk(stage);
    const auto opened = std::make_shared<QUrl>();
    stage.chat->setOpensLinks(false);
    QObject::connect(stage.chat, &KustomerChatWidget::linkActivated, stage.chat,
                     [opened](const QUrl &url) { *opened = url; });
    const QJsonObject deflection{{u"templateType"_s, u"deflection"_s},
                                 {u"deflectResults"_s, articles()},
                                 {u"followupText"_s, u"Still stuck? Write to us below."_s}};
    const QJsonObject feedback{
        {u"templateType"_s, u"answer_button_feedback"_s},
        {u"isAiResponse"_s, true},
        {u"actions"_s, QJsonArray{option(u"👍 Yes"_s, u"yes"_s), option(u"👎 No"_s, u"no"_s)}}};
    return {
        {.name = u"articlesOffered"_s,
         .act = [talk, deflection] { talk.offer(u"These may help:"_s, deflection); },
         .happened = talk.offers(u"How a refund comes to you"_s),
         .pictures = Pictures::All},
        {.name = u"articleOpened"_s,
         .act = talk.pressing(u"How a refund comes to you"_s),
         .happened =
             [opened] {
                 return *opened == QUrl(u"https://help.example.com/refund"_s);
             }},
        {.name = u"answeredWithSources"_s,
         .act =
             [talk, feedback] {
                 talk.offer(u"Send us a picture and we refund you **within two days**. "
                            "Was this helpful?"_s,
                            feedback, articles());
             },
         .happened = talk.offers(u"👎 No"_s),
         .pictures = Pictures::All},
        {.name = u"feedbackGiven"_s,
         .act = talk.pressing(u"👍 Yes"_s),
         .happened = talk.hasChosen(u"yes"_s)},
        {.name = u"feedbackChanged"_s,
         .act = talk.pressing(u"👎 No"_s),
         .happened = talk.hasChosen(u"no"_s)},
    };
}

QList<Step> inTrouble(const Stage &stage)
{
    const Offering talk(stage);
    const Hands hands = stage.hands;
    const QJsonObject unknown{{u"templateType"_s, u"carousel"_s},
                              {u"body"_s, u"We packed a new one for you."_s}};
    const QJsonObject choice{
        {u"templateType"_s, u"quick_replies"_s},
        {u"actions"_s,
         QJsonArray{option(u"Refund me"_s, u"refund"_s), option(u"Send it"_s, u"send"_s)}}};
    return {
        {.name = u"unknownShownAsText"_s,
         .act = [talk, unknown] { talk.offer({}, unknown); },
         .happened =
             [talk] {
                 return talk.last().body == u"We packed a new one for you."_s;
             }},
        {.name = u"offeredAgain"_s,
         .act = [talk, choice] { talk.offer(u"Which do you like better?"_s, choice); },
         .happened = talk.offers(u"Send it"_s)},
        {.name = u"chosenOnceThoughTheAnswerIsLost"_s,
         .act =
             [stage, talk] {
                 stage.service->addFault({.method = u"POST"_s,
                                          .path = u"/c/v1/chat/messages"_s,
                                          .kind = EmulatorFault::Kind::DropAnswer});
                 talk.timeline().press(u"Send it"_s);
             },
         .happened =
             [talk] {
                 return talk.chose(u"send"_s) && talk.countOf(u"send"_s) == 1;
             }},
        startAgain(stage),
        {.name = u"stillAnswered"_s,
         .act = [hands] { hands.clickRow(u"kustomer-list"_s, 0); },
         .happened =
             [talk, hands] {
                 return hands.isAt(u"kustomer-edit"_s) && talk.chose(u"send"_s)
                     && !talk.timeline().sees(u"Refund me"_s);
             }},
    };
}

} // namespace

Tour templatesTour()
{
    return {.name = u"templates"_s,
            .sentence
            = u"Is offered answers, cards, levels and articles by an assistant, presses "
              "them, says whether it helped, and answers once though an answer is lost."_s,
            .steps = [](const Stage &stage) {
                return arrival(stage) + choosing(stage) + choosingACard(stage) + reading(stage)
                    + inTrouble(stage);
            }};
}
