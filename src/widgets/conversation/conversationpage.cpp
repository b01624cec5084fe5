// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/conversationpage.h"

#include "ui_conversationpage.h"
#include "widgets/composer/dropveil.h"
#include "widgets/conversation/chatmedia.h"
#include "widgets/conversation/conversationmenu.h"
#include "widgets/conversation/filedeeds.h"
#include "widgets/conversation/headline.h"
#include "widgets/conversation/toast.h"
#include "widgets/search/conversationsearch.h"
#include "widgets/search/searchfield.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/trouble.h"

#include <KustomerChat/Attachments>
#include <KustomerChat/ChatQueue>
#include <KustomerChat/ChatSurveys>
#include <KustomerChat/ConversationListModel>

#include <QApplication>
#include <QKeyEvent>

namespace Kustomer {

ConversationPage::ConversationPage(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::ConversationPage>())
    , m_menu(new ConversationMenu(this))
{
    m_ui->setupUi(this);
    m_ui->skeleton->setShape(SkeletonRows::Shape::Messages);
    m_ui->queueRoom->setMinimumWidth(1); // its margins may be those of a wider page
    m_toast = new Toast(m_ui->content);
    m_veil = new DropVeil(this);
    setAcceptDrops(true);
    auto *field = new SearchField(SearchField::Steps::Offered, this);
    m_ui->above->addWidget(field);
    m_search = new ConversationSearch(field, m_ui->timeline);
    connectParts();
}

ConversationPage::~ConversationPage() = default;

void ConversationPage::connectParts()
{
    connect(m_ui->header, &HeaderBar::backTriggered, this, &ConversationPage::leaveRequested);
    connect(m_ui->composer, &Composer::left, this, &ConversationPage::stepBack);
    connect(m_ui->composer, &Composer::submitted, this, &ConversationPage::send);
    connect(m_ui->starters, &StarterPrompts::chosen, this,
            [this](const QString &prompt) { m_client->sendText(m_id, prompt); });
    connect(m_ui->composer, &Composer::scrollKeyPressed, this, &ConversationPage::scrollByKey);
    connect(m_ui->composer, &Composer::edited, this, &ConversationPage::noteEdit);
    connect(m_ui->timeline, &TimelineView::acted, this, &ConversationPage::act);
    connect(m_ui->timeline, &TimelineView::atBottomChanged, this, &ConversationPage::markSeen);
    connect(m_ui->timeline, &TimelineView::olderRequested, this, &ConversationPage::fetchOlder);
    connect(m_ui->state, &StatePage::actionTriggered, this, &ConversationPage::fetchOlder);
    connect(m_ui->newConversation, &ActionButton::clicked, this,
            &ConversationPage::newConversationRequested);
    connect(m_menu, &ConversationMenu::newConversationRequested, this,
            &ConversationPage::newConversationRequested);
    connect(m_menu, &ConversationMenu::searchRequested, m_search, &ConversationSearch::open);
    connect(m_menu, &ConversationMenu::endRequested, this, &ConversationPage::offerToEnd);
    connect(m_menu, &ConversationMenu::done, m_toast, &Toast::say);
}

void ConversationPage::setClient(ChatClient *client, ChatSeat *seat)
{
    m_client = client;
    m_seat = seat;
    connect(client, &ChatClient::settingsChanged, this, &ConversationPage::showConversation);
    connect(client, &ChatClient::availabilityChanged, this, &ConversationPage::showConversation);
    connect(client, &ChatClient::unreadCountChanged, this, &ConversationPage::showHeader);
    connect(client, &ChatClient::draftChanged, this, &ConversationPage::takeDraft);
    connect(client, &ChatClient::errorOccurred, this, &ConversationPage::sayRefusal);
    connect(client->surveys(), &ChatSurveys::changed, this, &ConversationPage::takeSurvey);
    connect(m_ui->survey, &SurveyCard::answered, client, &ChatClient::answerSatisfaction);
    connectForms();
    connectQueue();
    m_media = new ChatMedia(client, this);
    m_files = new FileDeeds(client, m_media, this);
    m_ui->timeline->setMedia(m_media);
    connect(m_files, &FileDeeds::said, m_toast, &Toast::say);
    connect(client->attachments(), &Attachments::enabledChanged, this,
            &ConversationPage::showWhetherFilesMayGo);
    Looks::follow(this, [this](const Looks &looks) { m_media->setPictures(looks.pictures()); });
    showWhetherFilesMayGo();
    const ConversationListModel *conversations = client->conversations();
    connect(conversations, &QAbstractItemModel::dataChanged, this,
            &ConversationPage::showConversation);
    connect(conversations, &QAbstractItemModel::rowsInserted, this,
            &ConversationPage::showConversation);
    showConversation();
}

void ConversationPage::connectQueue()
{
    ChatQueue *queue = m_client->queue();
    connect(queue, &ChatQueue::changed, this, [this](const QString &id) {
        if (id == m_id)
            showFoot();
    });
    connect(m_ui->queue, &QueueCard::channelChosen, queue, &ChatQueue::choose);
    connect(m_ui->queue, &QueueCard::waitChosen, queue, &ChatQueue::wait);
    connect(m_ui->queue, &QueueCard::addressGiven, queue, &ChatQueue::giveAddress);
    connect(m_ui->queue, &QueueCard::backRequested, queue, &ChatQueue::goBack);
}

void ConversationPage::setSendKey(MessageEdit::SendKey key)
{
    m_ui->composer->setSendKey(key);
}

void ConversationPage::setHostWords(const HostWords &words)
{
    m_starters = words.starterPrompts;
    m_ui->starters->setPrompts(m_starters);
    m_ui->timeline->setLinkSchemes(words.linkSchemes);
    m_ui->disclaimer->setText(isolatedLine(words.disclaimer));
    showStarters();
}

void ConversationPage::setWayBack(HeaderBar::WayBack way)
{
    m_ui->header->setWayBack(way);
}

void ConversationPage::say(const QString &text, Banner::Urgency urgency)
{
    m_ui->banner->say(text, urgency);
}

void ConversationPage::open(const QString &conversationId)
{
    if (conversationId == m_id && m_timeline)
        return;
    closeConversation();
    m_timeline = m_client->timeline(conversationId);
    if (!m_timeline) // the chat was stopped meanwhile
        return;
    m_isOpening = true;
    m_menu->setTimeline(m_timeline);
    m_ui->timeline->setModel(m_timeline); // hears of rows ahead of the page
    m_search->setTimeline(m_timeline);
    connectTimeline();
    m_files->setTimeline(m_timeline);
    write(m_client->draft(conversationId));
    adoptId(conversationId);
}

void ConversationPage::connectTimeline()
{
    connect(m_timeline, &TimelineModel::conversationIdChanged, this, &ConversationPage::adoptId);
    connect(m_timeline, &TimelineModel::loadingChanged, this, &ConversationPage::showContent);
    connect(m_timeline, &QAbstractItemModel::rowsInserted, this,
            &ConversationPage::showConversation);
    connect(m_timeline, &QAbstractItemModel::dataChanged, this, &ConversationPage::showHeader);
    connect(m_timeline, &QAbstractItemModel::dataChanged, this, &ConversationPage::reviewChoice);
    connect(m_timeline, &QAbstractItemModel::rowsRemoved, this, &ConversationPage::showContent);
    connect(m_timeline, &QAbstractItemModel::rowsRemoved, this, &ConversationPage::reviewChoice);
    connect(m_timeline, &QObject::destroyed, this, &ConversationPage::leaveRequested);
}

void ConversationPage::closeConversation()
{
    if (m_id.isEmpty())
        return;
    m_toast->finish();
    m_client->setTyping(m_id, ChatClient::Typing::Ended);
    m_menu->setTimeline(nullptr);
    m_files->setTimeline(nullptr);
    m_search->setTimeline(nullptr);
    m_ui->timeline->setModel(nullptr);
    if (m_timeline)
        m_timeline->disconnect(this);
    m_timeline.clear();
    write({});
    m_wasWriting = false;
    adoptId({});
}

void ConversationPage::adoptId(const QString &id)
{
    m_id = id;
    m_seat->watchConversation(id);
    showConversation();
    Q_EMIT conversationIdChanged(id);
}

Conversation ConversationPage::conversation() const
{
    const ConversationListModel &conversations = *m_client->conversations();
    const int row = conversations.rowOf(m_id);
    return row >= 0 ? conversations.at(row) : Conversation();
}

void ConversationPage::scrollByKey(int key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_ui->timeline, &press);
}

void ConversationPage::fetchOlder()
{
    if (m_timeline)
        m_timeline->fetchOlder();
}

void ConversationPage::showFound(const QString &words, const QString &messageId)
{
    m_search->show(words, messageId);
}

bool ConversationPage::event(QEvent *event)
{
    const bool handled = Surface::event(event);
    // Before a shortcut of the host, which would look for something else.
    if (event->type() == QEvent::ShortcutOverride && m_timeline
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find))
        event->accept();
    return handled;
}

void ConversationPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find) && m_timeline)
        m_search->open();
    else if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier
             && !m_id.isEmpty())
        stepBack();
    else
        QWidget::keyPressEvent(event);
}

// Escape closes only what is on top.
void ConversationPage::stepBack()
{
    if (m_search->isOpen())
        m_search->close();
    else
        Q_EMIT leaveRequested();
}

void ConversationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    markSeen();
}

void ConversationPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ConversationPage::adoptTheme()
{
    if (m_files)
        m_files->setTheme(theme());
    place();
}

void ConversationPage::place()
{
    const ChatTheme &look = theme();
    const int side = look.sideMargin(width());
    m_ui->foot->setContentsMargins(side, 2 * look.unit, side, look.margin);
    m_ui->foot->setSpacing(2 * look.unit);
    m_ui->queueColumn->setContentsMargins(side, 2 * look.unit, side, 0);
    m_ui->unsent->setLook(look.mutedText, look.font);
    m_ui->disclaimer->setLook(look.mutedText, look.smallFont);
    m_ui->disclaimer->setContentsMargins(side, 0, side, 2 * look.unit);
    layout()->activate();
    m_toast->place();
}

void ConversationPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_menu->retranslate();
    m_search->retranslate();
    if (m_client)
        showConversation();
}

} // namespace Kustomer
