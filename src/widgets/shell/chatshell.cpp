// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/shell/chatshell.h"

#include "ui_chatshell.h"
#include "widgets/pictures/imagecache.h"
#include "widgets/shell/connectionbanner.h"
#include "widgets/words/welcome.h"

#include <KustomerChat/ConversationListModel>

#include <QApplication>
#include <QKeyEvent>
#include <QNetworkAccessManager>

namespace Kustomer {

namespace {

constexpr int twoPaneWidth = 720;
constexpr int widestList = 360;

} // namespace

ChatShell::ChatShell(ChatClient *client, QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::ChatShell>())
    , m_client(client)
{
    m_ui->setupUi(this);
    m_banner = new ConnectionBanner(m_ui->banner, this);
    m_ui->list->setClient(client);
    m_ui->conversation->setClient(client);
    connectParts();
    showState();
    showPanes();
}

ChatShell::~ChatShell()
{
    delete m_ui->content; // the views go before the pictures they show
}

void ChatShell::connectParts()
{
    connect(m_client, &ChatClient::stateChanged, this, &ChatShell::showState);
    connect(m_client, &ChatClient::connectionStateChanged, this, &ChatShell::showState);
    connect(m_client, &ChatClient::startFailed, this, &ChatShell::showReason);
    connect(m_ui->state, &StatePage::actionTriggered, m_client, &ChatClient::start);
    connect(m_ui->list, &ConversationListPage::conversationChosen, this,
            &ChatShell::openConversation);
    connect(m_ui->list, &ConversationListPage::newConversationRequested, this,
            &ChatShell::openNewConversation);
    connect(m_ui->conversation, &ConversationPage::leaveRequested, this, &ChatShell::openList);
    connect(m_ui->conversation, &ConversationPage::newConversationRequested, this,
            &ChatShell::openNewConversation);
    connect(m_ui->conversation, &ConversationPage::linkActivated, this, &ChatShell::linkActivated);
    connect(m_ui->conversation, &ConversationPage::conversationIdChanged, m_ui->list,
            &ConversationListPage::setOpenConversation);
}

void ChatShell::retranslate()
{
    showState();
}

void ChatShell::setSendKey(MessageEdit::SendKey key)
{
    m_ui->conversation->setSendKey(key);
}

void ChatShell::openConversation(const QString &id)
{
    const Focus focus = focusNow();
    m_ui->conversation->open(id);
    showPanes();
    moveFocus(m_ui->conversation, focus);
}

void ChatShell::openNewConversation()
{
    if (m_client->state() != ChatClient::State::Started)
        return;
    const NewConversation offer = NewConversation::offered(
        m_client->settings(), m_client->availability(), *m_client->conversations());
    if (offer.possible)
        openConversation(offer.existingId.isEmpty() ? m_client->beginConversation()
                                                    : offer.existingId);
}

void ChatShell::openList()
{
    const Focus focus = focusNow();
    m_ui->conversation->closeConversation();
    showPanes();
    moveFocus(m_ui->list, focus);
}

void ChatShell::showState()
{
    using State = ChatClient::State;
    const State state = m_client->state();
    m_banner->show(state, m_client->connectionState());
    if (state == State::Stopped)
        m_ui->state->setWords(
            {.icon = Icon::Chat,
             .headline = tr("Chat"),
             .sentence = tr("Your conversations appear here once the chat has started.")});
    if (state == State::Starting || state == State::Started) {
        loadImages();
        m_ui->content->setCurrentWidget(m_ui->places);
    } else {
        m_ui->content->setCurrentWidget(m_ui->state);
    }
}

void ChatShell::showReason(const QString &reason)
{
    m_ui->state->setWords({.icon = Icon::Unreachable,
                           .headline = tr("Chat can't be reached"),
                           .sentence = reason,
                           .action = tr("Try again")});
}

void ChatShell::loadImages()
{
    if (m_network)
        return;
    m_network = new QNetworkAccessManager(this);
    m_images = std::make_unique<ImageCache>(m_network);
    if (Looks *looks = Looks::of(*this))
        looks->setImages(m_images.get());
}

void ChatShell::showPanes()
{
    const bool both = width() >= twoPaneWidth;
    const bool inConversation = !m_ui->conversation->conversationId().isEmpty();
    setFocusProxy(inConversation ? static_cast<QWidget *>(m_ui->conversation) : m_ui->list);
    m_ui->list->setMaximumWidth(both ? widestList : QWIDGETSIZE_MAX);
    m_ui->list->setVisible(both || !inConversation);
    m_ui->conversation->setVisible(both || inConversation);
    m_ui->conversation->setWayBack(both ? HeaderBar::WayBack::None : HeaderBar::WayBack::Shown);
}

void ChatShell::showAttention()
{
    const auto attention = isVisible() && isActiveWindow() ? ChatClient::Attention::OnScreen
                                                           : ChatClient::Attention::Background;
    m_client->setAttention(attention);
    m_ui->conversation->setAttention(attention);
}

ChatShell::Focus ChatShell::focusNow() const
{
    const QWidget *focus = QApplication::focusWidget();
    return !focus || isAncestorOf(focus) ? Focus::Follows : Focus::Stays;
}

void ChatShell::moveFocus(QWidget *to, Focus focus)
{
    if (focus == Focus::Follows)
        to->setFocus(Qt::ShortcutFocusReason);
}

bool ChatShell::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    switch (event->type()) {
    case QEvent::WindowActivate:
        m_client->reconnect();
        showAttention();
        break;
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
        showAttention();
        break;
    case QEvent::ShortcutOverride: // while the chat has the focus, Ctrl+N is its own
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::New))
            event->accept();
        break;
    default:
        break;
    }
    return handled;
}

void ChatShell::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::New))
        openNewConversation();
    else
        QWidget::keyPressEvent(event);
}

void ChatShell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPanes();
}

} // namespace Kustomer
