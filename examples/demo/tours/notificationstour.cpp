// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "tour.h"

#include <KustomerChat/ChatNotifications>
#include <KustomerChat/ConversationListModel>

#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatNotification;
using Kustomer::ChatNotifications;
using Kustomer::NotificationDecision;

namespace {

/// A shop that is busy with something else and tells of messages in a way of its own.
class BusyShop final : public QWidget
{
public:
    explicit BusyShop(KustomerChatWidget *chat)
        : m_chat(chat)
    {
        m_note.setObjectName(u"note"_s);
        m_note.setTextFormat(Qt::PlainText);
        m_note.setFrameShape(QFrame::StyledPanel);
        m_note.setMargin(16);
        auto *column = new QVBoxLayout(this);
        column->addWidget(new QLabel(u"Your order: ridge tent, 2 persons"_s));
        column->addStretch();
        column->addWidget(&m_note);
        m_note.hide();
        resize(480, 240);
        chat->client()->notifications()->setHandler([this](ChatNotification &one) {
            if (!isActiveWindow())
                return NotificationDecision::Show;
            m_id = one.conversationId;
            m_note.setText(one.title + u'\n' + one.text);
            m_note.show();
            return NotificationDecision::Drop;
        });
    }
    ~BusyShop() override { m_chat->client()->notifications()->setHandler({}); }

    QString noted() const { return m_note.isVisible() ? m_note.text() : QString(); }

protected:
    void mousePressEvent(QMouseEvent *) override
    {
        m_note.hide();
        m_chat->openChat();
        m_chat->openConversation(m_id);
    }

private:
    KustomerChatWidget *m_chat;
    QLabel m_note{this};
    QString m_id;
};

struct Play
{
    Stage stage;
    std::unique_ptr<BusyShop> shop = {};
    QString id = {}; ///< of the conversation that is written in

    void write(const QString &text) const { stage.service->sendAsAgent(id, text); }
    bool isAt(const QString &conversation) const
    {
        return stage.hands.sees(u"kustomer-edit"_s)
            && stage.chat->client()->unreadCounts().value(conversation) == 0;
    }
};

QList<Step> inTheWindow(const std::shared_ptr<Play> &play)
{
    const Stage stage = play->stage;
    return {{.name = u"anotherOpened"_s,
             .act =
                 [=] {
                     play->id = stage.chat->client()->conversations()->at(0).id;
                     stage.hands.clickRow(u"kustomer-list"_s, 1);
                 },
             .happened =
                 [=] {
                     return stage.hands.sees(u"kustomer-timeline"_s);
                 }},
            {.name = u"toldInTheWindow"_s,
             .act = [=] { play->write(u"Your **parcel** has left our store."_s); },
             .happened =
                 [=] {
                     return stage.hands.sees(u"kustomer-news"_s);
                 }},
            {.name = u"reachedByTheKeyboard"_s, // for which the news wait
             .act = [=] { stage.hands.focus(u"kustomer-action"_s); },
             .happened = stage.hands.beingAt(u"kustomer-action"_s),
             .pictures = Pictures::Dark}, // a wide window tells them in its list
            {.name = u"opened"_s,
             .act = [=] { stage.hands.click(u"kustomer-action"_s); },
             .happened =
                 [=] {
                     return !stage.hands.sees(u"kustomer-news"_s) && play->isAt(play->id);
                 }}};
}

QList<Step> elsewhere(const std::shared_ptr<Play> &play)
{
    const Stage stage = play->stage;
    const auto shop = [play]() -> QWidget * {
        return play->shop.get();
    };
    return {{.name = u"wentElsewhere"_s,
             .act =
                 [=] {
                     play->shop = std::make_unique<BusyShop>(stage.chat);
                     play->shop->show();
                     play->shop->activateWindow();
                 },
             .happened = [=] { return play->shop->isActiveWindow(); },
             .seen = shop},
            {.name = u"toldByTheShop"_s,
             .act = [=] { play->write(u"It arrives **tomorrow**."_s); },
             .happened = [=] { return play->shop->noted().endsWith("It arrives tomorrow."_L1); },
             .seen = shop},
            {.name = u"hidTheText"_s,
             .act =
                 [=] {
                     stage.chat->setNotificationContent(KustomerChatWidget::Hidden);
                     play->write(u"The code for the parcel box is 4711."_s);
                 },
             .happened = [=] { return play->shop->noted().endsWith("2 new messages"_L1); },
             .seen = shop},
            {.name = u"cameBack"_s,
             .act = [=] { Hands(play->shop.get()).click(u"note"_s); },
             .happened =
                 [=] {
                     return stage.chat->isActiveWindow() && play->isAt(play->id);
                 }}};
}

} // namespace

Tour notificationsTour()
{
    return {.name = u"notifications"_s,
            .sentence
            = u"Tells of messages that nobody sees: in the window, and by the shop, which "
              "takes them over."_s,
            .steps = [](const Stage &stage) {
                const auto play = std::make_shared<Play>(Play{stage});
                return arrival(stage) + inTheWindow(play) + elsewhere(play);
            }};
}
