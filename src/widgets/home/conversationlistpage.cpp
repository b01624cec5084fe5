// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/home/conversationlistpage.h"

#include "chat/base/formatlocale.h"
#include "ui_conversationlistpage.h"
#include "widgets/home/faces.h"
#include "widgets/home/homeview.h"
#include "widgets/naming/objectnames.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/keyboard.h"
#include "widgets/search/searchfield.h"
#include "widgets/words/conversationoffer.h"
#include "widgets/words/spoken.h"
#include "widgets/words/welcome.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace Kustomer {

namespace {

constexpr int mostFaces = 3;

} // namespace

ConversationListPage::ConversationListPage(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::ConversationListPage>())
{
    m_ui->setupUi(this);
    setNamesApart(this);
    m_search = new SearchField(SearchField::Steps::None, this);
    m_find = new IconButton(this);
    placeBehind(m_ui->hint, m_search);
    m_ui->above->addWidget(m_search);
    m_ui->foot->addWidget(m_find);
    connectSearch();
    connect(m_ui->list, &ConversationListView::conversationChosen, this,
            &ConversationListPage::conversationChosen);
    const QScrollBar *bar = m_ui->list->verticalScrollBar();
    const auto showCut = [this] {
        update(cut());
    };
    connect(bar, &QScrollBar::valueChanged, this, showCut);
    connect(bar, &QScrollBar::rangeChanged, this, showCut);
    connect(m_ui->newConversation, &ActionButton::clicked, this,
            &ConversationListPage::newConversationRequested);
    connect(m_ui->state, &StatePage::actionTriggered, this, &ConversationListPage::loadAgain);
    connect(m_ui->hint, &Banner::actionTriggered, this, &ConversationListPage::loadAgain);
}

ConversationListPage::~ConversationListPage() = default;

void ConversationListPage::connectSearch()
{
    m_find->setObjectName(QStringLiteral("kustomer-find"));
    m_find->setShape(Icon::Search, IconButton::Weight::Bare);
    connect(m_find, &IconButton::clicked, this, &ConversationListPage::openSearch);
    connect(m_search, &SearchField::wordsChanged, this, &ConversationListPage::search);
    connect(m_search, &SearchField::accepted, m_ui->list, &ConversationListView::chooseFirst);
    connect(m_search, &SearchField::left, m_ui->list,
            [list = m_ui->list] { list->setFocus(Qt::TabFocusReason); });
    connect(m_search, &SearchField::closed, this, &ConversationListPage::closeSearch);
    connect(m_ui->list, &ConversationListView::messageChosen, this,
            [this](const QString &conversationId, const QString &messageId) {
                Q_EMIT messageChosen(conversationId, messageId, m_search->words());
            });
    retranslate();
}

QWidget *ConversationListPage::entry() const
{
    return m_ui->content->currentWidget();
}

bool ConversationListPage::canSearch() const
{
    return m_client && m_ui->list->listed() > 0;
}

void ConversationListPage::openSearch()
{
    m_client->prepareSearch();
    m_search->open();
    search();
}

void ConversationListPage::closeSearch()
{
    m_ui->list->showAll();
    if (hasKeyboard(*m_search))
        giveKeyboard(Qt::ShortcutFocusReason); // who writes sees where it is
    m_search->hide();
}

void ConversationListPage::forgetSearch()
{
    closeSearch();
    m_search->setWords({});
}

void ConversationListPage::search()
{
    const QString words = m_search->words().trimmed();
    if (words.isEmpty() || m_search->isHidden()) {
        m_search->setResult({});
        m_ui->list->showAll();
        return;
    }
    QList<Message> messages = m_client->findMessages(words);
    messages.removeIf(
        [this](const Message &message) { return !m_ui->list->lists(message.conversationId); });
    const int found = m_ui->list->showFound(messages, words);
    m_search->setResult(found == 0 ? tr("Nothing found")
                                   : inDigitsOf(locale(), tr("%n result(s)", nullptr, found)));
}

bool ConversationListPage::takesKey(const QKeyEvent &key) const
{
    return (key.matches(QKeySequence::Find) && canSearch())
        || (key.matches(QKeySequence::Cancel) && !m_search->isHidden());
}

void ConversationListPage::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(*event))
        Surface::keyPressEvent(event);
    else if (event->matches(QKeySequence::Find))
        openSearch();
    else
        closeSearch();
}

/// The line that cuts rows off which go on below the foot.
QRect ConversationListPage::cut() const
{
    return {0, m_ui->content->geometry().bottom() + 1, width(), 1};
}

void ConversationListPage::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    const QScrollBar *bar = m_ui->list->verticalScrollBar();
    if (m_ui->list->isVisible() && bar->value() < bar->maximum())
        QPainter(this).fillRect(cut(), theme().separator);
}

void ConversationListPage::setWays(const Ways &ways)
{
    if (std::exchange(m_ways, ways) != ways && m_client)
        showContent();
}

void ConversationListPage::setClient(ChatClient *client)
{
    m_client = client;
    m_ui->list->setClient(client);
    connectClient();
    showCompany();
}

void ConversationListPage::connectClient()
{
    connect(m_client, &ChatClient::stateChanged, this, &ConversationListPage::showCompany);
    connect(m_client, &ChatClient::settingsChanged, this, &ConversationListPage::showCompany);
    connect(m_client, &ChatClient::availabilityChanged, this, &ConversationListPage::showCompany);
    connect(m_client, &ChatClient::loggedIn, this, &ConversationListPage::noteLogin);
    connect(m_client, &ChatClient::loggedOut, this, &ConversationListPage::noteLogin);
    connect(m_client, &ChatClient::stopped, this, &ConversationListPage::noteLogin);
    connect(m_client, &ChatClient::customerLeft, this, &ConversationListPage::forgetSearch);
    connect(m_client, &ChatClient::loginFailed, this, &ConversationListPage::noteLoginFailure);
    connect(m_client, &ChatClient::loginRequired, this, &ConversationListPage::showContent);
    connect(m_ui->list, &ConversationListView::filtered, this, &ConversationListPage::showContent);
    const ConversationListModel *conversations = m_client->conversations();
    connect(conversations, &ConversationListModel::loadingChanged, this,
            &ConversationListPage::showContent);
    connect(conversations, &QAbstractItemModel::rowsInserted, this,
            &ConversationListPage::showCompany);
    connect(conversations, &QAbstractItemModel::rowsRemoved, this,
            &ConversationListPage::showCompany);
    connect(conversations, &QAbstractItemModel::dataChanged, this,
            &ConversationListPage::showCompany);
    connect(conversations, &QAbstractItemModel::modelReset, this,
            &ConversationListPage::showCompany);
}

void ConversationListPage::adoptTheme()
{
    const ChatTheme &look = theme();
    m_ui->foot->setContentsMargins(look.margin, 2 * look.unit, look.margin, look.margin);
    m_ui->poweredBy->setLook(look.mutedText, look.smallFont);
    m_ui->poweredBy->setRim({look.margin, 0, look.margin, 2 * look.unit});
}

void ConversationListPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_search->setPlaceholder(tr("Search in all conversations"));
    setSpokenName(*m_find, tr("Search"));
    if (m_client)
        showCompany();
}

void ConversationListPage::setOpenConversation(const QString &id)
{
    m_ui->list->setOpenConversation(id);
}

bool ConversationListPage::lists(const QString &conversationId) const
{
    return m_ui->list->isVisibleTo(this) && m_ui->list->lists(conversationId);
}

void ConversationListPage::say(const QString &text, Banner::Urgency urgency)
{
    m_ui->banner->say(text, urgency);
}

void ConversationListPage::noteLogin()
{
    m_hasLoginFailed = false;
    showContent();
}

void ConversationListPage::noteLoginFailure()
{
    m_hasLoginFailed = !m_client->isLoggedIn(); // another login did not fail
    showContent();
}

void ConversationListPage::showCompany()
{
    const ChatSettings settings = m_client->settings();
    const Availability availability = m_client->availability();
    const QString team = settings.teamName.isEmpty() ? tr("Chat") : settings.teamName;
    const bool isKnown = m_client->state() == ChatClient::State::Started
        || !settings.teamName.isEmpty(); // nothing made up is shown that changes a moment later
    const QString greeting
        = settings.greeting.isEmpty() ? tr("How can we help?") : settings.greeting;
    m_ui->header->setWords(isKnown ? HomeHeader::Words{.team = team,
                                                       .greeting = greeting,
                                                       .promise = promise(settings, availability)}
                                   : HomeHeader::Words{});
    QList<User> faces = facesOf(*m_client->conversations(), mostFaces);
    if (faces.isEmpty() && isKnown)
        faces = {{.displayName = team, .avatarUrl = settings.teamIconUrl}};
    m_ui->header->setFaces(faces);
    m_ui->list->setTeam({.name = settings.teamName, .iconUrl = settings.teamIconUrl});
    showContent();
}

void ConversationListPage::showContent()
{
    const ConversationListModel &conversations = *m_client->conversations();
    const bool isStarted = m_client->state() == ChatClient::State::Started;
    const HomeView view = HomeView::of(
        {.conversations = m_ui->list->listed(),
         .loading = conversations.loading(),
         .more = conversations.more(),
         .lastError = conversations.lastError(),
         .availability = isStarted ? m_client->availability() : Availability::Unknown,
         .isLoginRequired = m_client->isLoginRequired(),
         .hasLoginFailed = m_hasLoginFailed,
         .mayAsk = m_ways.toNew});
    m_ui->hint->say(view.hint.text, Banner::Urgency::Neutral, view.hint.action);
    if (view.content == HomeView::Content::State)
        m_ui->state->setWords(view.words);
    showFoot();
    turn(m_ui->content,
         view.content == HomeView::Content::List           ? static_cast<QWidget *>(m_ui->list)
             : view.content == HomeView::Content::Skeleton ? m_ui->skeleton
                                                           : static_cast<QWidget *>(m_ui->state));
}

void ConversationListPage::showFoot()
{
    const ConversationOffer offer = ConversationOffer::offered(
        m_client->settings(), m_client->availability(), *m_client->conversations());
    m_ui->poweredBy->setVisible(m_client->settings().showBrandingIdentifier);
    m_ui->newConversation->setText(offer.label);
    m_ui->newConversation->setVisible(m_ways.toNew && offer.possible);
    m_ui->newConversation->setEnabled(m_client->state() == ChatClient::State::Started);
    m_find->setVisible(canSearch());
    if (!canSearch() && !m_search->isHidden())
        closeSearch();
}

void ConversationListPage::loadAgain()
{
    m_client->conversations()->fetchMore();
}

} // namespace Kustomer
