// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reach.h"
#include "tour.h"

#include <KustomerChat/Articles>
#include <KustomerChat/ConversationListModel>

#include <QJsonArray>
#include <QListView>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatClient;
using Kustomer::EmulatorFault;

namespace {

/// The knowledge base as the customer sees it.
class Reading
{
public:
    explicit Reading(const Stage &stage)
        : m_stage(stage)
    { }

    QTextBrowser *view() const
    {
        return m_stage.chat->findChild<QTextBrowser *>(u"kustomer-reading"_s);
    }
    bool shows(const QString &words) const
    {
        return m_stage.hands.sees(u"kustomer-reading"_s) && view()->toPlainText().contains(words);
    }
    std::function<bool()> showing(const QString &words) const
    {
        return [reading = *this, words] {
            return reading.shows(words);
        };
    }
    bool lists(const QString &words) const
    {
        return Reach(m_stage.chat, u"kustomer-helpList"_s).sees(words) || rowOf(words) >= 0;
    }
    std::function<bool()> listing(const QString &words) const
    {
        return [reading = *this, words] {
            return reading.lists(words);
        };
    }
    void choose(const QString &words) const
    {
        m_stage.hands.clickRow(u"kustomer-helpList"_s, rowOf(words));
    }

    /// Goes from link to link by the Tab key, and presses Enter on this one.
    void follow(const QString &words) const
    {
        constexpr int mostLinks = 60;
        view()->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < mostLinks && view()->hasFocus(); ++i) {
            m_stage.hands.press(Qt::Key_Tab);
            if (view()->textCursor().selectedText().contains(words)) {
                m_stage.hands.press(Qt::Key_Return);
                return;
            }
        }
    }

    std::function<void()> following(const QString &words) const
    {
        return [reading = *this, words] {
            reading.follow(words);
        };
    }

    QJsonArray feedback() const
    {
        return m_stage.service->control("GET"_ba, u"/knowledge"_s)[u"feedback"_s].toArray();
    }

private:
    int rowOf(const QString &words) const
    {
        const auto *list = m_stage.chat->findChild<QListView *>(u"kustomer-helpList"_s);
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString().contains(words))
                return row;
        }
        return -1;
    }

    Stage m_stage;
};

QList<Step> browsing(const Stage &stage)
{
    const Reading reading(stage);
    const Hands hands = stage.hands;
    const Reach tabs(stage.chat, u"kustomer-tabs"_s);
    return {
        {.name = u"helpOpened"_s,
         .act = [tabs] { tabs.press(u"Help"_s); },
         .happened = reading.listing(u"Orders and delivery"_s),
         .pictures = Pictures::All},
        {.name = u"categoryOpened"_s,
         .act = [reading] { reading.choose(u"Orders and delivery"_s); },
         .happened = reading.listing(u"Change an order"_s),
         .pictures = Pictures::All},
        {.name = u"categoryInItOpened"_s,
         .act = [reading] { reading.choose(u"Parcels on their way"_s); },
         .happened = reading.listing(u"Where is my parcel?"_s)},
        {.name = u"articleOpened"_s,
         .act = [reading] { reading.choose(u"Where is my parcel?"_s); },
         .happened = reading.showing(u"What the states mean"_s),
         .pictures = Pictures::All},
        {.name = u"wentToAPlaceInIt"_s,
         .act = reading.following(u"When it is late"_s),
         .happened = hands.beingAt(u"kustomer-reading"_s)},
        {.name = u"unfolded"_s,
         .act = reading.following(u"For people who live on islands"_s),
         .happened = reading.showing(u"Ferries carry furniture"_s),
         .pictures = Pictures::All},
        {.name = u"anotherArticleOpened"_s,
         .act = reading.following(u"Send something back"_s),
         .happened = reading.showing(u"Within 30 days"_s)},
        {.name = u"wentBack"_s,
         .act = [hands] { hands.press(Qt::Key_Escape); },
         .happened = reading.showing(u"What the states mean"_s)},
        {.name = u"wentToACategoryByTheWay"_s,
         .act = reading.following(u"Orders and delivery"_s),
         .happened = reading.listing(u"Change an order"_s)},
    };
}

QList<Step> finding(const Stage &stage)
{
    const Reading reading(stage);
    const Hands hands = stage.hands;
    const auto opened = std::make_shared<QUrl>();
    stage.chat->setOpensLinks(false);
    QObject::connect(stage.chat, &KustomerChatWidget::linkActivated, stage.chat,
                     [opened](const QUrl &url) { *opened = url; });
    return {
        {.name = u"searched"_s,
         .act =
             [stage, hands] {
                 stage.chat->openKnowledgeBase();
                 hands.click(u"kustomer-words"_s);
                 hands.type(u"oil"_s);
             },
         .happened =
             [reading] {
                 return reading.lists(u"Which oil to take"_s) && !reading.lists(u"Orders"_s);
             },
         .pictures = Pictures::All},
        {.name = u"foundArticleOpened"_s,
         .act = [reading] { reading.choose(u"Caring for oak"_s); },
         .happened =
             [reading] {
                 return reading.shows(u"Oak is oiled"_s)
                     && !reading.view()->extraSelections().isEmpty();
             },
         .pictures = Pictures::All},
        {.name = u"videoOpenedInABrowser"_s,
         .act = reading.following(u"Oiling a table"_s),
         .happened =
             [opened] {
                 return opened->host() == "www.youtube.com"_L1;
             }},
        {.name = u"pageOpenedInABrowser"_s,
         .act = reading.following(u"Open in browser"_s),
         .happened =
             [opened] {
                 return opened->path().contains("caring-for-oak"_L1);
             }},
    };
}

QList<Step> judging(const Stage &stage)
{
    const Reading reading(stage);
    const Hands hands = stage.hands;
    return {
        {.name = u"saidThatItDidNotHelp"_s,
         .act = [hands] { hands.click(u"kustomer-helpedNot"_s); },
         .happened = hands.seeing(u"kustomer-sendArticleFeedback"_s),
         .pictures = Pictures::All},
        {.name = u"saidWhy"_s,
         .act =
             [hands] {
                 hands.click(u"kustomer-answer"_s);
                 hands.type(u"Which cloth?"_s);
                 hands.click(u"kustomer-sendArticleFeedback"_s);
             },
         .happened =
             [reading, hands] {
                 const QJsonArray told = reading.feedback();
                 return told.size() == 1 && told.first()[u"text"_s] == "Which cloth?"_L1
                     && !hands.sees(u"kustomer-sendArticleFeedback"_s);
             },
         .pictures = Pictures::All},
    };
}

QList<Step> askingTheAssistant(const Stage &stage)
{
    const Reading reading(stage);
    const Hands hands = stage.hands;
    const Reach timeline(stage.chat, u"kustomer-timeline"_s);
    const auto answer = [stage] {
        const QString id = stage.chat->client()->conversations()->at(0).id;
        const QJsonObject source{{u"articleId"_s, u"65f1c0de0000000000000853"_s},
                                 {u"title"_s, u"Caring for oak"_s}};
        stage.service->control(
            "POST"_ba, u"/templates/%1"_s.arg(id),
            {{u"body"_s, u"Twice a year."_s},
             {u"template"_s,
              QJsonObject{{u"templateType"_s, u"text"_s}, {u"isAiResponse"_s, true}}},
             {u"articles"_s, QJsonArray{source}}});
    };
    return {
        {.name = u"backAtTheConversations"_s,
         .act = [stage] { stage.chat->showConversations(); },
         .happened = hands.seeing(u"kustomer-list"_s)},
        openConversation(hands),
        {.name = u"answeredWithASource"_s,
         .act = answer,
         .happened = [timeline] { return timeline.sees(u"Caring for oak"_s); },
         .pictures = Pictures::All},
        {.name = u"sourceOpened"_s,
         .act = [timeline] { timeline.press(u"Caring for oak"_s); },
         .happened = reading.showing(u"Oak is oiled"_s)},
        {.name = u"wentBackToTheConversation"_s,
         .act = [hands] { hands.press(Qt::Key_Escape); },
         .happened = hands.seeing(u"kustomer-edit"_s)},
    };
}

QList<Step> inTrouble(const Stage &stage)
{
    const Reading reading(stage);
    const Hands hands = stage.hands;
    const auto lastCode = std::make_shared<QString>();
    QObject::connect(stage.chat, &KustomerChatWidget::errorOccurred, stage.chat,
                     [lastCode](const Kustomer::Error &error) { *lastCode = error.code; });
    return {
        {.name = u"unknownArticleRefused"_s,
         .act = [stage] { stage.chat->openKbArticle(u"nothing"_s); },
         .happened =
             [lastCode, hands] {
                 return *lastCode == "kb_article_not_found"_L1 && hands.sees(u"kustomer-edit"_s);
             }},
        {.name = u"articleOpenedByTheApplication"_s,
         .act = [stage] { stage.chat->openKbArticle(u"65f1c0de0000000000000858"_s); },
         .happened = reading.showing(u"يمكنك"_s),
         .pictures = Pictures::All},
        {.name = u"serviceFailed"_s,
         .act =
             [stage] {
                 stage.service->addFault(
                     {.path = u"/c/v1/kb/"_s, .status = 503, .times = Kustomer::Emulator::Always});
                 stage.chat->openKnowledgeBase();
                 stage.hands.click(u"kustomer-words"_s);
                 stage.hands.type(u"parcel"_s);
             },
         .happened = hands.seeing(u"kustomer-action"_s),
         .pictures = Pictures::All},
        {.name = u"triedAgain"_s,
         .act =
             [stage, hands] {
                 stage.service->clearFaults();
                 hands.click(u"kustomer-action"_s);
             },
         .happened = reading.listing(u"Where is my parcel?"_s)},
    };
}

} // namespace

Tour knowledgeTour()
{
    return {.name = u"knowledge"_s,
            .sentence = u"Reads the knowledge base: categories, articles and their links, what is "
                        "found, sources of an assistant; says why one did not help."_s,
            .steps = [](const Stage &stage) {
                stage.service->control("POST"_ba, u"/scenario"_s, {{u"name"_s, u"demo"_s}});
                return arrival(stage) + browsing(stage) + finding(stage) + judging(stage)
                    + askingTheAssistant(stage) + inTrouble(stage);
            }};
}
