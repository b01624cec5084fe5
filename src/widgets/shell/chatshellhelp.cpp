// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// The knowledge base among the places of the chat.

#include "ui_chatshell.h"
#include "widgets/shell/chatshell.h"

#include <KustomerChat/Articles>

namespace Kustomer {

void ChatShell::connectHelp()
{
    m_ui->help->setClient(m_client);
    m_ui->article->setClient(m_client);
    connect(m_client->articles(), &Articles::experienceChanged, this, &ChatShell::showExperience);
    connect(m_client, &ChatClient::unreadCountChanged, m_ui->tabs, &HomeTabs::setUnread);
    m_ui->tabs->setUnread(m_client->unreadCount());
    connect(m_ui->tabs, &HomeTabs::currentChanged, this, &ChatShell::chooseHome);
    connect(m_ui->help, &HelpPage::leaveRequested, this, &ChatShell::leaveHelp);
    connect(m_ui->help, &HelpPage::categoryChosen, this, &ChatShell::openCategory);
    connect(m_ui->help, &HelpPage::articleChosen, this,
            [this](const QString &id, const QUrl &page) {
                goTo({.kind = Place::Kind::Article,
                      .id = id,
                      .page = page,
                      .words = m_ui->help->searchedWords()});
            });
    connect(m_ui->help, &HelpPage::chatRequested, this, &ChatShell::openNewConversation);
    connect(m_ui->article, &ReadingPage::leaveRequested, this, &ChatShell::goBack);
    connect(m_ui->article, &ReadingPage::articleChosen, this, &ChatShell::openArticle);
    connect(m_ui->article, &ReadingPage::categoryChosen, this, &ChatShell::openCategory);
    connect(m_ui->article, &ReadingPage::linkActivated, this,
            [this](const QUrl &url) { Q_EMIT linkActivated(url, LinkSource::Article); });
    connect(m_client, &ChatClient::customerLeft, this, [this] { m_places.forgetWords(); });
    connect(m_ui->conversation, &ConversationPage::lost, this, [this] {
        if (m_places.current().kind == Place::Kind::Conversation) {
            goBack();
            --m_turns; // nobody went anywhere
        } else {       // it lies behind an article, on the way back from there
            m_places.leaveConversation();
            m_ui->conversation->closeConversation();
            showPanes(); // beside the list nothing leads back any more
        }
    });
    connect(m_ui->conversation, &ConversationPage::articleRequested, this, &ChatShell::openArticle);
    connect(m_ui->conversation, &ConversationPage::categoryRequested, this,
            &ChatShell::openCategory);
}

void ChatShell::openArticle(const QString &id, const QUrl &page)
{
    goTo({.kind = Place::Kind::Article, .id = id, .page = page});
}

void ChatShell::openCategory(const QString &id)
{
    m_ui->help->closeSearch();
    goTo({.kind = Place::Kind::Category, .id = id});
}

/// To somewhere in the knowledge base, where one begins anew.
void ChatShell::goTo(const Place &place)
{
    const Focus focus = focusNow();
    ++m_turns;
    m_places.open(place);
    if (place.kind == Place::Kind::Article)
        m_ui->article->open(place.id, place.page, place.words);
    else
        present(place);
    showPanes(focus);
}

/// Of two panes the list leads back by itself.
void ChatShell::leaveHelp()
{
    if (m_places.arrangement(width()).count == Arrangement::Count::One
        || m_places.current().isList()) {
        goBack();
        return;
    }
    ++m_turns;
    m_places.leaveList();
    present(m_places.arrangement(width()).left);
    showPanes(Focus::Stays);
}

/// What is in the pages follows where one is, as it was left there.
void ChatShell::present(const Place &place)
{
    if (place.kind == Place::Kind::Category)
        m_ui->help->open(place.id);
    else if (place.kind == Place::Kind::Article)
        m_ui->article->open(place.id, place.page, place.words, ReadingPage::Arrival::Back);
    else if (place.kind == Place::Kind::Conversation
             && m_ui->conversation->conversationId() != place.id)
        m_ui->conversation->open(place.id);
}

/// The application, or else the settings, say whether there is a knowledge base, conversations, or
/// both.
void ChatShell::showExperience()
{
    const Experience experience = m_ways.shown(m_client->articles()->experience());
    m_ui->tabs->setVisible(experience == Experience::Both);
    const bool isHelp = m_places.home().kind == Place::Kind::Category;
    if (experience == Experience::KnowledgeBase && !isHelp)
        m_places.setHome({.kind = Place::Kind::Category});
    else if (experience == Experience::Chat && isHelp)
        m_places.setHome({});
    const QSignalBlocker quiet(m_ui->tabs);
    m_ui->tabs->setCurrentIndex(m_places.home().kind == Place::Kind::Category ? HomeTabs::Help
                                                                              : HomeTabs::Chat);
    present(m_places.home());
    showPanes(focusNow());
}

void ChatShell::chooseHome(int tab)
{
    ++m_turns;
    m_places.setHome({.kind = tab == HomeTabs::Help ? Place::Kind::Category : Place::Kind::Home});
    present(m_places.home());
    showPanes(Focus::Stays);
}

Surface *ChatShell::pageOf(const Place &place) const
{
    switch (place.kind) {
    case Place::Kind::Home:
        return m_ui->list;
    case Place::Kind::Category:
        return m_ui->help;
    case Place::Kind::Article:
        return m_ui->article;
    case Place::Kind::Conversation:
        break;
    }
    return m_ui->conversation;
}

void ChatShell::showListPane(const Place &place)
{
    if (!place.isList()) {
        m_ui->home->hide();
        return;
    }
    const bool isHelp = place.kind == Place::Kind::Category;
    const bool isHome = m_places.home() == place;
    m_ui->list->setVisible(!isHelp);
    m_ui->help->setVisible(isHelp);
    m_ui->help->setWayBack(isHome ? HeaderBar::WayBack::None : HeaderBar::WayBack::Shown);
    m_ui->help->setOpenArticle(
        m_places.current().kind == Place::Kind::Article ? m_places.current().id : QString());
    const QSignalBlocker quiet(m_ui->tabs);
    m_ui->tabs->setCurrentIndex(isHelp ? HomeTabs::Help : HomeTabs::Chat);
}

/// Beside a list stands what was chosen there, or the page on which it will be.
void ChatShell::showContentPane(const Arrangement &panes)
{
    using Kind = Place::Kind;
    const bool both = panes.count == Arrangement::Count::Two;
    const Place &here = m_places.current();
    const bool isArticle = here.kind == Kind::Article || (both && here.kind == Kind::Category);
    const bool isConversation
        = here.kind == Kind::Conversation || (both && here.kind == Kind::Home);
    const QList<Place> &way = m_places.way();
    const bool leadsToList = way.size() < 2 || way.at(way.size() - 2).isList();
    const auto wayBack = both && leadsToList ? HeaderBar::WayBack::None : HeaderBar::WayBack::Shown;
    m_ui->conversation->setVisible(isConversation);
    m_isWayBackOffered = isWayBackOffered();
    m_ui->conversation->setWayBack(both || !m_isWayBackOffered ? HeaderBar::WayBack::None
                                                               : HeaderBar::WayBack::Shown);
    m_ui->conversation->setLeave(m_isWayBackOffered ? ConversationPage::Leave::Offered
                                                    : ConversationPage::Leave::NotOffered);
    if (both && here.kind == Kind::Category)
        m_ui->article->open({});
    m_ui->article->setVisible(isArticle);
    m_ui->article->setWayBack(wayBack);
}

} // namespace Kustomer
