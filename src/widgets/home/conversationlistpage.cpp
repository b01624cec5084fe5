// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/home/conversationlistpage.h"

#include "ui_conversationlistpage.h"
#include "widgets/words/welcome.h"

#include <KustomerChat/ChatClient>
#include <KustomerChat/ConversationListModel>

namespace Kustomer {

ConversationListPage::ConversationListPage(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::ConversationListPage>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->list);
    connect(m_ui->list, &ConversationList::conversationChosen, this,
            &ConversationListPage::conversationChosen);
    connect(m_ui->newConversation, &ActionButton::clicked, this,
            &ConversationListPage::newConversationRequested);
    connect(m_ui->state, &StatePage::actionTriggered, this, &ConversationListPage::loadAgain);
    connect(m_ui->more, &Banner::actionTriggered, this, &ConversationListPage::loadAgain);
}

ConversationListPage::~ConversationListPage() = default;

void ConversationListPage::setClient(ChatClient *client)
{
    m_client = client;
    const ConversationListModel *conversations = client->conversations();
    m_ui->list->setConversations(client->conversations());
    connect(client, &ChatClient::stateChanged, this, &ConversationListPage::showContent);
    connect(client, &ChatClient::settingsChanged, this, &ConversationListPage::showCompany);
    connect(client, &ChatClient::availabilityChanged, this, &ConversationListPage::showCompany);
    connect(conversations, &ConversationListModel::loadingChanged, this,
            &ConversationListPage::showContent);
    connect(conversations, &QAbstractItemModel::rowsInserted, this,
            &ConversationListPage::showContent);
    connect(conversations, &QAbstractItemModel::rowsRemoved, this,
            &ConversationListPage::showContent);
    connect(conversations, &QAbstractItemModel::dataChanged, this,
            &ConversationListPage::showContent);
    connect(conversations, &QAbstractItemModel::modelReset, this,
            &ConversationListPage::showContent);
    showCompany();
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

void ConversationListPage::showCompany()
{
    const ChatSettings settings = m_client->settings();
    m_ui->header->setTexts(settings.teamName.isEmpty() ? tr("Chat") : settings.teamName,
                           welcome(settings, m_client->availability()));
    m_ui->header->setAvatarUrl(settings.teamIconUrl);
    m_ui->list->setTeam({.name = settings.teamName, .iconUrl = settings.teamIconUrl});
    showContent();
}

void ConversationListPage::showContent()
{
    using Loading = ConversationListModel::Loading;
    const ConversationListModel &conversations = *m_client->conversations();
    const ChatSettings settings = m_client->settings();
    const NewConversation offer
        = NewConversation::offered(settings, m_client->availability(), conversations);
    m_ui->newConversation->setText(offer.label);
    m_ui->newConversation->setEnabled(offer.possible
                                      && m_client->state() == ChatClient::State::Started);

    const bool failed = conversations.loading() == Loading::Failed;
    const bool empty = conversations.rowCount() == 0;
    m_ui->more->say(failed && !empty ? tr("Older conversations couldn't be loaded.") : QString(),
                    Banner::Urgency::Neutral, tr("Try again"));
    if (!empty) {
        m_ui->content->setCurrentWidget(m_ui->list);
    } else if (failed) {
        m_ui->state->setWords({.icon = Icon::Unreachable,
                               .headline = tr("Your conversations couldn't be loaded"),
                               .sentence = conversations.lastError().message,
                               .action = tr("Try again")});
        m_ui->content->setCurrentWidget(m_ui->state);
    } else if (conversations.loading() == Loading::Done) {
        const QString words = welcome(settings, m_client->availability());
        m_ui->state->setWords({.icon = Icon::Chat,
                               .headline = tr("No conversations yet"),
                               .sentence = words.isEmpty() ? tr("Ask us anything.") : words});
        m_ui->content->setCurrentWidget(m_ui->state);
    } else {
        m_ui->content->setCurrentWidget(m_ui->skeleton);
    }
}

void ConversationListPage::loadAgain()
{
    m_client->conversations()->fetchMore();
}

} // namespace Kustomer
