// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "../shopwindow.h"
#include "tour.h"

#include <KustomerChat/ConversationListModel>

#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString words = u"Is the ridge tent in stock?"_s;
constexpr QSize small(480, 560);

/// A second window on the client of the tour: a shop with the chat in its corner.
class Visit
{
public:
    explicit Visit(const Stage &stage)
        : m_stage(stage)
    { }

    void begin()
    {
        m_shop = std::make_unique<ShopWindow>(m_stage.chat->client());
        m_shop->show();
        m_shop->activateWindow();
    }

    ShopWindow *shop() const { return m_shop.get(); }
    KustomerChatLauncher *launcher() const { return m_shop->launcher(); }
    Hands hands() const { return Hands(m_shop.get()); }
    QString conversation() const { return m_stage.chat->client()->conversations()->at(0).id; }

    /// Whether the customer sees what was written and not sent.
    bool seesWords() const
    {
        const auto *edit = launcher()->chat()->findChild<QTextEdit *>(u"kustomer-edit"_s);
        return edit && edit->isVisible() && edit->toPlainText() == words;
    }

    /// Whether the panel is in the window, as a whole.
    bool isInside() const
    {
        const auto *panel = m_shop->findChild<QWidget *>(u"kustomer-launcherPanel"_s);
        return panel && !launcher()->isPoppedOut() && m_shop->rect().contains(panel->geometry());
    }

private:
    Stage m_stage;
    std::unique_ptr<ShopWindow> m_shop;
};

QList<Step> opening(const Stage &stage, const std::shared_ptr<Visit> &visit)
{
    return {
        {.name = u"shopEntered"_s,
         .act = [visit] { visit->begin(); },
         .happened =
             [visit] {
                 return visit->hands().sees(u"kustomer-launcherButton"_s);
             }},
        {.name = u"unreadCounted"_s,
         .act =
             [stage, visit] {
                 stage.service->sendAsAgent(visit->conversation(), u"We have it in green now."_s);
             },
         .happened =
             [visit] {
                 return visit->launcher()->unreadCount() > 0;
             }},
        {.name = u"opened"_s,
         .act = [visit] { visit->hands().click(u"kustomer-launcherButton"_s); },
         .happened =
             [visit] {
                 return visit->launcher()->isOpen() && visit->isInside()
                     && visit->hands().sees(u"kustomer-list"_s);
             }},
        {.name = u"conversationOpened"_s,
         .act = [visit] { visit->hands().clickRow(u"kustomer-list"_s, 0); },
         .happened =
             [visit] {
                 return visit->hands().isAt(u"kustomer-edit"_s);
             }},
        {.name = u"written"_s,
         .act = [visit] { visit->hands().type(words); },
         .happened =
             [visit] {
                 return visit->seesWords();
             }},
    };
}

QList<Step> moving(const std::shared_ptr<Visit> &visit)
{
    return {
        {.name = u"gotDark"_s,
         .act = [visit] { visit->launcher()->chat()->setColorScheme(KustomerChatWidget::Dark); },
         .happened =
             [visit] {
                 return visit->seesWords();
             }},
        {.name = u"takenOut"_s,
         .act = [visit] { visit->hands().click(u"kustomer-popOut"_s); },
         .happened =
             [visit] {
                 return visit->launcher()->isPoppedOut() && visit->seesWords();
             }},
        {.name = u"takenBack"_s,
         .act = [visit] { visit->hands().click(u"kustomer-popOut"_s); },
         .happened =
             [visit] {
                 return visit->isInside() && visit->seesWords();
             }},
        {.name = u"followedItsWindow"_s,
         .act = [visit] { visit->shop()->resize(small); },
         .happened =
             [visit] {
                 return visit->isInside() && visit->seesWords();
             }},
        {.name = u"leftByEscape"_s,
         .act = [visit] { visit->hands().press(Qt::Key_Escape); },
         .happened =
             [visit] {
                 return visit->hands().isAt(u"kustomer-list"_s);
             }},
        {.name = u"closedByEscapeInTheDark"_s,
         .act = [visit] { visit->hands().press(Qt::Key_Escape); },
         .happened =
             [visit] {
                 return !visit->launcher()->isOpen()
                     && visit->hands().isAt(u"kustomer-launcherButton"_s);
             }},
    };
}

} // namespace

Tour launcherTour()
{
    return {.name = u"launcher"_s,
            .sentence = u"Opens the chat from the corner of a shop, takes it out into a window of "
                        "its own and back, and lets it follow the shop's size."_s,
            .steps = [](const Stage &stage) {
                const auto visit = std::make_shared<Visit>(stage);
                QList<Step> steps = opening(stage, visit) + moving(visit);
                for (Step &step : steps)
                    step.seen = [visit] {
                        return visit->shop();
                    };
                return arrival(stage) + steps;
            }};
}
