// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/conversationpage.h"

#include "ui_conversationpage.h"
#include "widgets/parts/chatmenu.h"
#include "widgets/text/transcript.h"
#include "widgets/words/welcome.h"

#include <KustomerChat/ConversationListModel>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace Kustomer {

ConversationPage::ConversationPage(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::ConversationPage>())
{
    m_ui->setupUi(this);
    buildMenu();
    connectParts();
}

ConversationPage::~ConversationPage() = default;

void ConversationPage::buildMenu()
{
    m_menu = new ChatMenu(this);
    m_new = m_menu->add({}, Icon::Compose);
    m_copy = m_menu->add({}, Icon::Copy);
    m_end = m_menu->add({}, Icon::End, ChatMenu::Weight::Danger);
    connect(m_new, &QAction::triggered, this, &ConversationPage::newConversationRequested);
    connect(m_copy, &QAction::triggered, this, &ConversationPage::copyTranscript);
    connect(m_end, &QAction::triggered, this, &ConversationPage::endConversation);
    nameMenu();
}

void ConversationPage::nameMenu()
{
    m_new->setText(tr("New conversation"));
    m_copy->setText(tr("Copy transcript"));
    m_end->setText(tr("End chat"));
}

void ConversationPage::connectParts()
{
    connect(m_ui->header, &HeaderBar::backTriggered, this, &ConversationPage::leaveRequested);
    connect(m_ui->composer, &Composer::left, this, &ConversationPage::leaveRequested);
    connect(m_ui->composer, &Composer::submitted, this, &ConversationPage::send);
    connect(m_ui->composer, &Composer::scrollKeyPressed, this, &ConversationPage::scrollByKey);
    connect(m_ui->composer, &Composer::edited, this, &ConversationPage::noteEdit);
    connect(m_ui->timeline, &TimelineView::acted, this, &ConversationPage::act);
    connect(m_ui->timeline, &TimelineView::atBottomChanged, this, &ConversationPage::markSeen);
    connect(m_ui->newConversation, &ActionButton::clicked, this,
            &ConversationPage::newConversationRequested);
    connect(m_ui->timeline, &TimelineView::olderRequested, this, &ConversationPage::fetchOlder);
    connect(m_ui->state, &StatePage::actionTriggered, this, &ConversationPage::fetchOlder);
}

void ConversationPage::setClient(ChatClient *client)
{
    m_client = client;
    connect(client, &ChatClient::settingsChanged, this, &ConversationPage::showConversation);
    connect(client, &ChatClient::availabilityChanged, this, &ConversationPage::showConversation);
    connect(client, &ChatClient::unreadCountChanged, this, &ConversationPage::showHeader);
    const ConversationListModel *conversations = client->conversations();
    connect(conversations, &QAbstractItemModel::dataChanged, this,
            &ConversationPage::showConversation);
    connect(conversations, &QAbstractItemModel::rowsInserted, this,
            &ConversationPage::showConversation);
    showConversation();
}

void ConversationPage::adoptTheme()
{
    const ChatTheme &look = theme();
    m_ui->foot->setContentsMargins(look.margin, 2 * look.unit, look.margin, look.margin);
}

void ConversationPage::retranslate()
{
    m_ui->retranslateUi(this);
    nameMenu();
    if (m_client)
        showConversation();
}

void ConversationPage::scrollByKey(int key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_ui->timeline, &press);
}

void ConversationPage::setSendKey(MessageEdit::SendKey key)
{
    m_ui->composer->setSendKey(key);
}

void ConversationPage::setWayBack(HeaderBar::WayBack way)
{
    m_ui->header->setWayBack(way);
}

void ConversationPage::open(const QString &conversationId)
{
    if (conversationId == m_id && m_timeline)
        return;
    closeConversation();
    m_timeline = m_client->timeline(conversationId);
    if (!m_timeline) // the chat was stopped meanwhile
        return;
    connect(m_timeline, &TimelineModel::conversationIdChanged, this, &ConversationPage::adoptId);
    connect(m_timeline, &TimelineModel::loadingChanged, this, &ConversationPage::showContent);
    connect(m_timeline, &QAbstractItemModel::rowsInserted, this,
            &ConversationPage::showConversation);
    connect(m_timeline, &QAbstractItemModel::dataChanged, this, &ConversationPage::showHeader);
    connect(m_timeline, &QAbstractItemModel::rowsRemoved, this, &ConversationPage::showContent);
    connect(m_timeline, &QObject::destroyed, this, &ConversationPage::leaveRequested);
    m_ui->timeline->setModel(m_timeline);
    m_ui->composer->setText(m_client->draft(conversationId).body);
    adoptId(conversationId);
}

void ConversationPage::closeConversation()
{
    if (m_id.isEmpty())
        return;
    m_client->setTyping(m_id, ChatClient::Typing::Ended);
    m_ui->timeline->setModel(nullptr);
    if (m_timeline)
        m_timeline->disconnect(this);
    m_timeline.clear();
    m_ui->composer->setText({});
    adoptId({});
}

QString ConversationPage::conversationId() const
{
    return m_id;
}

void ConversationPage::adoptId(const QString &id)
{
    m_id = id;
    m_client->watchConversation(id);
    showConversation();
    Q_EMIT conversationIdChanged(id);
}

void ConversationPage::setAttention(ChatClient::Attention attention)
{
    m_attention = attention;
    markSeen();
}

Conversation ConversationPage::conversation() const
{
    const ConversationListModel &conversations = *m_client->conversations();
    const int row = conversations.rowOf(m_id);
    return row >= 0 ? conversations.at(row) : Conversation();
}

User ConversationPage::lastResponder() const
{
    const User known = conversation().responders.value(0);
    if (!known.displayName.isEmpty() || !m_timeline)
        return known;
    for (int row = m_timeline->rowCount() - 1; row >= 0; --row) {
        if (m_timeline->kindAt(row) != TimelineModel::Kind::Message)
            continue;
        const User &sender = m_timeline->messageAt(row).sender;
        if (!sender.id.isEmpty() && !sender.displayName.isEmpty())
            return sender;
    }
    return {};
}

void ConversationPage::showConversation()
{
    showHeader();
    showContent();
    showFoot();
}

void ConversationPage::showHeader()
{
    const ChatSettings settings = m_client->settings();
    const User responder = lastResponder();
    const bool answered = !responder.displayName.isEmpty();
    const QString team = settings.teamName.isEmpty() ? tr("Chat") : settings.teamName;
    const QString promise
        = isOpen(m_client->availability()) ? settings.waitMessage : settings.offhoursMessage;
    m_ui->header->setTexts(answered ? responder.displayName : team, answered ? team : promise);
    m_ui->header->setAvatarUrl(responder.avatarUrl.isEmpty() ? settings.teamIconUrl
                                                             : responder.avatarUrl);
    m_ui->header->setBackCount(m_client->unreadCount() - m_client->unreadCounts().value(m_id));
    m_ui->header->setMenu(m_id.isEmpty() ? nullptr : m_menu);
}

void ConversationPage::showContent()
{
    using Loading = TimelineModel::Loading;
    markSeen();
    const int rows = m_timeline ? m_timeline->rowCount() : 0;
    m_copy->setEnabled(rows > 0);
    if (rows > 0) {
        m_ui->content->setCurrentWidget(m_ui->timeline);
    } else if (m_timeline && m_timeline->loading() == Loading::Running) {
        m_ui->content->setCurrentWidget(m_ui->skeleton);
    } else {
        m_ui->state->setWords(wordsWithoutRows());
        m_ui->content->setCurrentWidget(m_ui->state);
    }
}

StatePage::Words ConversationPage::wordsWithoutRows() const
{
    if (!m_timeline)
        return {.icon = Icon::Chat,
                .headline = tr("No conversation selected"),
                .sentence = tr("Choose one from the list, or start a new one.")};
    if (m_timeline->loading() == TimelineModel::Loading::Failed)
        return {.icon = Icon::Unreachable,
                .headline = tr("The messages couldn't be loaded"),
                .sentence = m_timeline->lastError().message,
                .action = tr("Try again")};
    const QString words = welcome(m_client->settings(), m_client->availability());
    return {.icon = isOpen(m_client->availability()) ? Icon::Chat : Icon::Resting,
            .headline = words.isEmpty() ? tr("How can we help?") : words};
}

void ConversationPage::showFoot()
{
    const Conversation shown = conversation();
    const bool writable = m_timeline && !shown.isEnded();
    m_ui->composer->setVisible(writable);
    m_ui->ended->setVisible(m_timeline && shown.isEnded());
    const NewConversation offer = NewConversation::offered(
        m_client->settings(), m_client->availability(), *m_client->conversations());
    m_ui->newConversation->setText(offer.label);
    m_ui->newConversation->setEnabled(offer.possible);
    m_ui->composer->setLocked(m_client->availability() == Availability::Disabled
                                  ? tr("Chat is not available at the moment.")
                                  : QString());
    m_end->setVisible(m_client->settings().closableChat && writable
                      && shown.createdAt.isValid()); // otherwise it is only here
    setFocusProxy(writable ? static_cast<QWidget *>(m_ui->composer) : m_ui->newConversation);
}

void ConversationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    markSeen();
}

void ConversationPage::markSeen()
{
    const bool seen = m_attention == ChatClient::Attention::OnScreen && isVisible() && m_timeline
        && m_ui->timeline->isAtBottom();
    if (seen && conversation().unreadCount > 0)
        m_client->markRead(m_id);
}

void ConversationPage::send(const QString &text)
{
    m_client->setTyping(m_id, ChatClient::Typing::Ended);
    if (m_client->sendMessage(m_id, {.body = text}).isEmpty()) {
        m_ui->composer->setText(text); // the chat was stopped meanwhile
        return;
    }
    m_client->setDraft(m_id, {}); // only now: at any time one of both is on disk
    m_ui->timeline->scrollToBottom();
}

void ConversationPage::noteEdit()
{
    const QString text = m_ui->composer->text();
    const bool blank = text.trimmed().isEmpty();
    m_client->setDraft(m_id, {.body = text});
    m_client->setTyping(m_id, blank ? ChatClient::Typing::Ended : ChatClient::Typing::Started);
}

void ConversationPage::act(int, const Action &action)
{
    std::visit(Visitor{[this](const OpenLink &link) { Q_EMIT linkActivated(link.url); },
                       [this](const RetrySend &retry) { m_client->retry(retry.clientId); },
                       [this](const DiscardSend &discard) {
                           m_client->discard(discard.clientId);
                       }},
               action);
}

void ConversationPage::fetchOlder()
{
    if (m_timeline)
        m_timeline->fetchOlder();
}

void ConversationPage::copyTranscript()
{
    QGuiApplication::clipboard()->setText(
        transcript(*m_timeline, m_client->settings().teamName, locale()));
}

void ConversationPage::endConversation()
{
    m_client->endConversation(m_id);
}

} // namespace Kustomer
