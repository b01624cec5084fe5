// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/conversationpage.h"

#include "ui_conversationpage.h"
#include "widgets/composer/composer.h"
#include "widgets/composer/dropveil.h"
#include "widgets/conversation/chatmedia.h"
#include "widgets/conversation/conversationmenu.h"
#include "widgets/conversation/emptywords.h"
#include "widgets/conversation/filedeeds.h"
#include "widgets/conversation/rowdeeds.h"
#include "widgets/foot/ending.h"
#include "widgets/foot/footdesk.h"
#include "widgets/foot/writing.h"
#include "widgets/naming/objectnames.h"
#include "widgets/notices/toast.h"
#include "widgets/parts/keyboard.h"
#include "widgets/search/conversationsearch.h"
#include "widgets/search/searchfield.h"
#include "widgets/talk/headline.h"
#include "widgets/talk/readprogress.h"

#include <KustomerChat/ConversationListModel>

#include <QDialog>
#include <QKeyEvent>

namespace Kustomer {

ConversationPage::ConversationPage(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::ConversationPage>())
    , m_menu(new ConversationMenu(this))
{
    m_ui->setupUi(this);
    setNamesApart(this);
    m_ui->skeleton->setShape(SkeletonRows::Shape::Messages);
    m_ui->foot->setRefuge(m_ui->timeline);
    auto *field = new SearchField(SearchField::Steps::Offered, this);
    m_ui->above->addWidget(field);
    placeBehind(m_ui->banner, field);
    m_toast = new Toast(m_ui->content);
    m_desk = new FootDesk(m_talk, m_ui->foot, m_ui->email, m_toast);
    m_reading = new ReadProgress(m_talk, m_ui->timeline);
    m_search = new ConversationSearch(field, m_ui->timeline);
    new DropVeil(this, m_ui->foot->composer());
    connectParts();
    connectTalk();
}

ConversationPage::~ConversationPage() = default;

void ConversationPage::connectParts()
{
    const Composer *composer = m_ui->foot->composer();
    connect(m_ui->header, &HeaderBar::backTriggered, this, &ConversationPage::leaveRequested);
    connect(composer, &Composer::scrollKeyPressed, this, &ConversationPage::scrollByKey);
    connect(m_ui->state, &StatePage::actionTriggered, m_reading, &ReadProgress::fetchOlder);
    connect(m_ui->foot, &FootBar::newConversationRequested, this,
            &ConversationPage::newConversationRequested);
    connect(m_ui->foot, &FootBar::choiceAwaited, this, [this] {
        if (!m_ui->timeline->hasFocus()) // where somebody reads
            m_ui->timeline->awaitKeyboard(m_talk->choiceRow());
    });
    connect(m_menu, &ConversationMenu::newConversationRequested, this,
            &ConversationPage::newConversationRequested);
    connect(m_menu, &ConversationMenu::searchRequested, m_search, &ConversationSearch::open);
    connect(m_menu, &ConversationMenu::done, m_toast, &Toast::say);
    connect(m_menu, &ConversationMenu::endRequested, m_desk->ending(), &Ending::offer);
    connect(m_desk, &FootDesk::said, m_ui->timeline, &TimelineView::scrollToBottom);
    connect(m_desk, &FootDesk::keyboardFreed, this, [this] { giveKeyboard(Qt::OtherFocusReason); });
    connect(m_desk, &FootDesk::reviewed, this, [this] {
        m_menu->review(m_desk->mayEnd() ? ConversationMenu::End::Offered
                                        : ConversationMenu::End::NotOffered);
        passKeyboardOn();
    });
}

void ConversationPage::connectTalk()
{
    connect(m_talk, &Talk::timelineChanged, m_menu, &ConversationMenu::setTimeline);
    connect(m_talk, &Talk::timelineChanged, m_ui->timeline, &TimelineView::setModel);
    connect(m_talk, &Talk::timelineChanged, m_search, &ConversationSearch::setTimeline);
    connect(m_talk, &Talk::timelineChanged, this, [this] { // which they do not ask about
        const auto dialogs = findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
        for (QDialog *dialog : dialogs)
            dialog->reject();
    });
    connect(m_talk, &Talk::idChanged, this, &ConversationPage::showConversation);
    connect(m_talk, &Talk::idChanged, this, &ConversationPage::conversationIdChanged);
    connect(m_talk, &Talk::rowsAdded, this, &ConversationPage::showConversation);
    connect(m_talk, &Talk::rowsChanged, this, &ConversationPage::showHeader);
    connect(m_talk, &Talk::rowsReviewed, this, &ConversationPage::showContent);
    connect(m_talk, &Talk::lost, this, &ConversationPage::lost);
}

void ConversationPage::setClient(ChatClient *client, ChatSeat *seat)
{
    m_talk->setClient(client, seat);
    m_menu->setClient(client);
    m_desk->listen();
    connectMedia();
    connect(client, &ChatClient::customerLeft, m_search, &ConversationSearch::forget);
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

void ConversationPage::connectMedia()
{
    ChatClient *client = m_talk->client();
    m_media = new ChatMedia(client, this);
    m_files = new FileDeeds(client, m_media, this);
    m_ui->timeline->setMedia(m_media);
    connect(m_talk, &Talk::timelineChanged, m_files, &FileDeeds::setTimeline);
    connect(m_files, &FileDeeds::said, m_toast, &Toast::say);
    const auto *deeds = new RowDeeds(m_talk, m_ui->timeline, m_desk->writing(), m_files);
    connect(deeds, &RowDeeds::said, m_toast, &Toast::say);
    connect(deeds, &RowDeeds::linkActivated, this, &ConversationPage::linkActivated);
    connect(deeds, &RowDeeds::conversationRequested, this,
            &ConversationPage::conversationRequested);
    connect(deeds, &RowDeeds::articleRequested, this, &ConversationPage::articleRequested);
    connect(deeds, &RowDeeds::categoryRequested, this, &ConversationPage::categoryRequested);
    Looks::follow(this, [this](const Looks &looks) { m_media->setPictures(looks.pictures()); });
}

QWidget *ConversationPage::entry() const
{
    return m_ui->foot->entry() ? m_ui->foot->entry() : m_ui->content->currentWidget();
}

void ConversationPage::setWayBack(HeaderBar::WayBack way)
{
    m_ui->header->setWayBack(way);
}

void ConversationPage::setAttention(ChatClient::Attention attention)
{
    m_reading->setAttention(attention);
}

void ConversationPage::setPlace(Talk::Place place)
{
    m_talk->setPlace(place);
}

void ConversationPage::say(const QString &text, Banner::Urgency urgency)
{
    m_ui->banner->say(text, urgency);
}

void ConversationPage::open(const QString &conversationId)
{
    m_talk->open(conversationId);
}

void ConversationPage::closeConversation()
{
    m_talk->close();
}

void ConversationPage::showFound(const QString &words, const QString &messageId)
{
    m_search->show(words, messageId);
}

Draft ConversationPage::unsent() const
{
    return m_desk->unsent();
}

void ConversationPage::takeOver(const Draft &draft, const QString &fromConversationId)
{
    m_desk->writing()->takeOver(draft, fromConversationId);
}

void ConversationPage::scrollByKey(int key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_ui->timeline, &press);
}

// Escape closes only what is on top.
void ConversationPage::stepBack()
{
    if (m_search->isOpen())
        m_search->close();
    else if (m_leave == Leave::Offered)
        Q_EMIT leaveRequested();
}

bool ConversationPage::takesKey(const QKeyEvent &key) const
{
    return (key.matches(QKeySequence::Find) && m_talk->timeline())
        || (key.matches(QKeySequence::Cancel) && !m_talk->id().isEmpty()
            && (m_search->isOpen() || m_leave == Leave::Offered));
}

void ConversationPage::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(*event))
        Surface::keyPressEvent(event);
    else if (event->matches(QKeySequence::Find))
        m_search->open();
    else
        stepBack();
}

void ConversationPage::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    m_reading->markSeen();
}

/// What can be taken back as long as it is on screen is done: who leaves means it.
void ConversationPage::hideEvent(QHideEvent *event)
{
    Surface::hideEvent(event);
    if (!event->spontaneous())
        m_toast->finish();
}

void ConversationPage::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
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
    layout()->activate();
    m_toast->place();
}

void ConversationPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_menu->retranslate();
    m_search->retranslate();
    if (m_talk->client())
        showConversation();
}

void ConversationPage::showConversation()
{
    showHeader();
    showContent();
    m_desk->review();
}

void ConversationPage::showHeader()
{
    const ChatClient *client = m_talk->client();
    const ChatSettings settings = client->settings();
    const TimelineModel *timeline = m_talk->timeline();
    const User responder = lastResponder(m_talk->conversation(), timeline);
    const Headline headline
        = Headline::of(settings, client->availability(), responder, lastWriter(timeline));
    m_ui->header->setTexts(headline.title, headline.subtitle);
    m_ui->header->setAvatarUrl(headline.avatarUrl);
    m_ui->header->setBackCount(client->unreadCount() - client->unreadCounts().value(m_talk->id()));
    m_ui->header->setMenu(m_menu->menu());
    m_ui->header->setVisible(!m_talk->id().isEmpty());
}

void ConversationPage::showContent()
{
    using Loading = TimelineModel::Loading;
    const TimelineModel *timeline = m_talk->timeline();
    const bool hasRows = timeline && timeline->rowCount() > 0;
    const bool isLoading = timeline && timeline->loading() == Loading::Running;
    if (!hasRows && !isLoading)
        m_ui->state->setWords(emptyWords(*m_talk, m_ways));
    turn(m_ui->content,
         hasRows         ? static_cast<QWidget *>(m_ui->timeline)
             : isLoading ? m_ui->skeleton
                         : static_cast<QWidget *>(m_ui->state));
    const bool isUnsaid = timeline && !hasRows && timeline->loading() == Loading::Done;
    m_ui->foot->offer(isUnsaid ? FootBar::Starters::Offered : FootBar::Starters::NotOffered);
    m_reading->follow();
}

} // namespace Kustomer
