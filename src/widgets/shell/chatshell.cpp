// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/shell/chatshell.h"

#include "ui_chatshell.h"
#include "widgets/looks/ownlengths.h"
#include "widgets/naming/objectnames.h"
#include "widgets/shell/farewell.h"
#include "widgets/shell/newsbanner.h"
#include "widgets/sight/onscreen.h"
#include "widgets/words/trouble.h"

#include <KustomerChat/ChatConsent>
#include <KustomerChat/ConversationListModel>

#include <QApplication>

#include <utility>

namespace Kustomer {
namespace {

/// What is chosen in the list opens.
void connectList(ConversationListPage *list, ConversationPage *conversation, ChatShell *shell)
{
    QObject::connect(list, &ConversationListPage::conversationChosen, shell,
                     &ChatShell::openConversation);
    QObject::connect(list, &ConversationListPage::messageChosen, shell,
                     [=](const QString &id, const QString &messageId, const QString &words) {
                         shell->openConversation(id);
                         conversation->showFound(words, messageId);
                     });
    QObject::connect(list, &ConversationListPage::newConversationRequested, shell,
                     &ChatShell::openNewConversation);
}

/// Whether the list tells of it, as soon as the shell is on screen.
bool isTold(const ConversationListPage &list, const QWidget &shell, const QString &conversationId)
{
    return list.isVisibleTo(&shell) && list.lists(conversationId);
}

} // namespace

ChatShell::ChatShell(ChatClient *client, QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::ChatShell>())
    , m_client(client)
    , m_seat(client->takeSeat())
    , m_images(client)
{
    m_ui->setupUi(this);
    setNamesApart(this);
    new OwnLengths(this);
    m_news = new NewsBanner(this);
    m_ui->list->setClient(client);
    m_ui->conversation->setClient(client, m_seat.get());
    auto *announcer = new Announcer(this);
    connect(&m_connection, &ConnectionWords::recovered, announcer,
            [announcer] { announcer->announce(tr("Connected again")); }); // no banner says it
    const auto note = [this](const QWidget *, const QWidget *now) {
        m_isOwedKeyboard = m_isOwedKeyboard && !now; // what had it may give it to nobody
    };
    connect(qApp, &QApplication::focusChanged, &m_connection, note); // until members go
    connectParts();
    connectHelp();
    showExperience();
    showState();
    showPanes();
}

ChatShell::~ChatShell()
{
    m_ui->conversation->hide(); // what waits there to be done is, while everything is here
    delete std::exchange(m_ui->content, nullptr); // the views go before the pictures they show
}

void ChatShell::connectParts()
{
    connect(m_client, &ChatClient::stateChanged, this, &ChatShell::showState);
    connect(m_client, &ChatClient::startFailed, this, &ChatShell::showState); // with its reason
    connect(m_client, &ChatClient::connectionStateChanged, this, &ChatShell::showState);
    connect(m_client, &ChatClient::availabilityChanged, this, &ChatShell::showState);
    connect(m_client, &ChatClient::loginRequired, this, &ChatShell::showState);
    connect(m_client, &ChatClient::loggedIn, this, &ChatShell::showState);
    connect(m_client, &ChatClient::loggedOut, this, &ChatShell::showState);
    connect(m_client, &ChatClient::settingsChanged, this, &ChatShell::showState);
    connect(m_client, &ChatClient::settingsChanged, this, &ChatShell::reviewWays);
    const ConversationListModel *conversations = m_client->conversations();
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(conversations, changed, this, &ChatShell::reviewWays);
    connect(conversations, &QAbstractItemModel::dataChanged, this, &ChatShell::reviewWays);
    connect(m_client->consent(), &ChatConsent::awaitedChanged, this, &ChatShell::showState);
    connect(m_ui->consent, &ConsentPage::agreed, m_client->consent(), &ChatConsent::give);
    connect(m_ui->consent, &ConsentPage::noticeRequested, this,
            [this](const QUrl &url) { Q_EMIT linkActivated(url, LinkSource::Notice); });
    connect(m_news, &NewsBanner::conversationChosen, this, &ChatShell::openConversation);
    connect(&m_connection, &ConnectionWords::changed, this, &ChatShell::showConnection);
    connect(new OnScreenWatch(this), &OnScreenWatch::changed, this, &ChatShell::showAttention);
    connect(m_ui->state, &StatePage::actionTriggered, m_client, &ChatClient::start);
    connectList(m_ui->list, m_ui->conversation, this);
    connect(m_ui->conversation, &ConversationPage::leaveRequested, this, &ChatShell::goBack);
    connect(m_ui->conversation, &ConversationPage::conversationRequested, this,
            &ChatShell::openConversation);
    connect(m_ui->conversation, &ConversationPage::newConversationRequested, this,
            &ChatShell::openNewConversation);
    connect(m_ui->conversation, &ConversationPage::linkActivated, this, &ChatShell::linkActivated);
    connect(m_ui->conversation, &ConversationPage::conversationIdChanged, this,
            &ChatShell::followConversation);
}

void ChatShell::retranslate()
{
    showState();
}

void ChatShell::setSendKey(MessageEdit::SendKey key)
{
    m_ui->conversation->setSendKey(key);
}

void ChatShell::setPicturePolicy(PicturePolicy policy)
{
    m_ui->conversation->setPicturePolicy(policy);
    m_ui->article->setPicturePolicy(policy);
}

void ChatShell::setFileSources(const FileSources &sources)
{
    m_ui->conversation->setFileSources(sources);
}

void ChatShell::setTemplate(const QString &type, const TemplateWidgets::Make &make)
{
    m_ui->conversation->setTemplate(type, make);
}

void ChatShell::sayNews(const ChatNotification &notification)
{
    const QString &id = notification.conversationId;
    if (m_ui->conversation->conversationId() == id && m_ui->conversation->isVisibleTo(this))
        return;
    if (isTold(*m_ui->list, *this, id))
        m_news->speak(notification);
    else
        m_news->tell(notification);
}

void ChatShell::takeNewsBack(const QString &conversationId)
{
    m_news->takeBack(conversationId);
}

void ChatShell::openConversation(const QString &id)
{
    takeNewsBack(id);
    const Focus focus = focusNow();
    ++m_turns;
    m_ui->conversation->open(id);
    if (!m_ui->conversation->conversationId().isEmpty())
        m_places.open(
            {.kind = Place::Kind::Conversation, .id = m_ui->conversation->conversationId()});
    showPanes(focus);
}

void ChatShell::goBack()
{
    const Focus focus = focusNow();
    ++m_turns;
    const bool wasConversation = m_places.current().kind == Place::Kind::Conversation;
    m_places.back();
    present(m_places.current());
    showPanes(focus);
    if (wasConversation)
        m_ui->conversation->closeConversation();
}

void ChatShell::followConversation(const QString &id)
{
    m_ui->list->setOpenConversation(id);
    if (!id.isEmpty() && m_places.current().kind == Place::Kind::Conversation)
        m_places.rename(id);
}

void ChatShell::showState()
{
    using State = ChatClient::State;
    const State state = m_client->state();
    using Login = ConnectionWords::Login;
    m_connection.note(state, m_client->connectionState(), m_client->availability(),
                      m_client->isLoginRequired() ? Login::Required : Login::Fine);
    reviewWays();
    if (m_client->consent()->isAwaited()) {
        turn(m_ui->content, m_ui->consent);
    } else if (state == State::Starting || state == State::Started) {
        m_images.load(Looks::of(*this));
        turn(m_ui->content, m_ui->places);
    } else {
        m_news->clear(); // no way leads there
        m_ui->state->setWords(wordsWithoutPlaces());
        turn(m_ui->content, m_ui->state);
    }
    const bool isWanted = isActiveWindow() && !QApplication::focusWidget() && isOnScreen(*this);
    if (m_isOwedKeyboard && isWanted)
        giveKeyboard(Qt::ActiveWindowFocusReason);
}

StatePage::Words ChatShell::wordsWithoutPlaces() const
{
    if (m_client->state() == ChatClient::State::Stopped)
        return {.icon = Icon::Chat,
                .headline = tr("Chat"),
                .sentence = tr("Your conversations appear here once the chat has started.")};
    const Error error = m_client->lastError();
    return {.icon = Icon::Unreachable,
            .headline = tr("Chat can't be reached"),
            .sentence = trouble(error),
            .action = mayHelpToTryAgain(error) ? tr("Try again") : QString(),
            .voice = StatePage::Words::Voice::Aloud};
}

void ChatShell::showConnection()
{
    const QString text = m_connection.text();
    const Banner::Urgency urgency = m_connection.urgency();
    const QWidget *page = pageOf(m_places.current());
    const auto said = [&](const QWidget *where) {
        return where == page ? text : QString();
    };
    m_ui->list->say(said(m_ui->list), urgency);
    m_ui->help->say(said(m_ui->help), urgency);
    m_ui->conversation->say(said(m_ui->conversation), urgency);
    m_ui->article->say(said(m_ui->article), urgency);
}

/// Where another page takes its turn, what was seen fades.
void ChatShell::showPanes(Focus focus)
{
    const bool isAlone = panes().count == Arrangement::Count::One;
    const bool changes = isVisible() && isAlone && !pageOf(m_places.current())->isVisible();
    const auto time = changes ? animationDuration() : std::chrono::milliseconds::zero();
    const QPixmap before = time.count() > 0 ? m_ui->places->grab() : QPixmap();
    arrangePanes(focus);
    const auto way = m_places.current().isList() ? Farewell::Way::Back : Farewell::Way::In;
    if (!before.isNull())
        new Farewell(before, way, time, m_ui->places);
}

void ChatShell::arrangePanes(Focus focus)
{
    const Arrangement panes = this->panes();
    const bool both = panes.count == Arrangement::Count::Two;
    const Place &here = m_places.current();
    Surface *place = pageOf(here);
    const bool isListShown = both || here.isList();
    m_ui->places->hold();
    if (isListShown)
        m_ui->home->show();
    place->show();
    if (focus == Focus::Follows) // before the other is hidden and gives the keyboard to anybody
        place->giveKeyboard(Qt::ShortcutFocusReason);
    m_ui->home->setVisible(isListShown);
    m_ui->home->setMaximumWidth(both ? theme().listWidth : QWIDGETSIZE_MAX);
    showListPane(panes.left);
    showContentPane(panes);
    m_ui->places->settle();
    if (isTold(*m_ui->list, *this, m_news->told()))
        m_news->clear();
    m_news->enter(*place);
    showConnection();
    showAttention();
}

void ChatShell::showAttention()
{
    const auto attention = isOnScreen(*this) && isActiveWindow()
        ? ChatClient::Attention::OnScreen
        : ChatClient::Attention::Background;
    m_seat->setAttention(attention);
    const bool isBehind = m_ui->conversation->isHidden();
    m_ui->conversation->setPlace(isBehind ? Talk::Place::Behind : Talk::Place::InFront);
    m_ui->conversation->setAttention(isBehind ? ChatClient::Attention::Background : attention);
}

void ChatShell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangePanes(Focus::Stays); // no picture: to take one, all sizes that are due are told anew
}

} // namespace Kustomer
