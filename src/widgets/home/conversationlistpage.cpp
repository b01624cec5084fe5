// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/home/conversationlistpage.h"

#include "ui_conversationlistpage.h"
#include "widgets/home/faces.h"
#include "widgets/home/homeview.h"
#include "widgets/words/welcome.h"

namespace Kustomer {

namespace {

constexpr int mostFaces = 3;

} // namespace

ConversationListPage::ConversationListPage(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::ConversationListPage>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->list);
    connect(m_ui->list, &ConversationListView::conversationChosen, this,
            &ConversationListPage::conversationChosen);
    connect(m_ui->newConversation, &ActionButton::clicked, this,
            &ConversationListPage::newConversationRequested);
    connect(m_ui->state, &StatePage::actionTriggered, this, &ConversationListPage::loadAgain);
    connect(m_ui->hint, &Banner::actionTriggered, this, &ConversationListPage::loadAgain);
}

ConversationListPage::~ConversationListPage() = default;

void ConversationListPage::setClient(ChatClient *client)
{
    m_client = client;
    m_isLoginRequired = client->isLoginRequired();
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
    connect(m_client, &ChatClient::loginFailed, this, &ConversationListPage::noteLoginFailure);
    connect(m_client, &ChatClient::loginRequired, this, &ConversationListPage::noteLoginRequired);
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
}

void ConversationListPage::retranslate()
{
    m_ui->retranslateUi(this);
    if (m_client)
        showCompany();
}

void ConversationListPage::setOpenConversation(const QString &id)
{
    m_ui->list->setOpenConversation(id);
}

void ConversationListPage::say(const QString &text, Banner::Urgency urgency)
{
    m_ui->banner->say(text, urgency);
}

void ConversationListPage::noteLogin()
{
    m_isLoginRequired = false;
    m_hasLoginFailed = false;
    showContent();
}

void ConversationListPage::noteLoginFailure()
{
    m_hasLoginFailed = !m_client->isLoggedIn(); // another login did not fail
    showContent();
}

void ConversationListPage::noteLoginRequired()
{
    m_isLoginRequired = true;
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
        {.conversations = conversations.rowCount(),
         .loading = conversations.loading(),
         .more = conversations.more(),
         .lastError = conversations.lastError(),
         .availability = isStarted ? m_client->availability() : Availability::Unknown,
         .isLoginRequired = m_isLoginRequired,
         .hasLoginFailed = m_hasLoginFailed});
    m_ui->hint->say(view.hint.text, Banner::Urgency::Neutral, view.hint.action);
    if (view.content == HomeView::Content::State)
        m_ui->state->setWords(view.words);
    m_ui->content->setCurrentWidget(
        view.content == HomeView::Content::List           ? static_cast<QWidget *>(m_ui->list)
            : view.content == HomeView::Content::Skeleton ? m_ui->skeleton
                                                          : static_cast<QWidget *>(m_ui->state));
    showFoot();
}

void ConversationListPage::showFoot()
{
    const NewConversation offer = NewConversation::offered(
        m_client->settings(), m_client->availability(), *m_client->conversations());
    m_ui->newConversation->setText(offer.label);
    m_ui->newConversation->setEnabled(offer.possible
                                      && m_client->state() == ChatClient::State::Started);
}

void ConversationListPage::loadAgain()
{
    m_client->conversations()->fetchMore();
}

} // namespace Kustomer
