// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What an application wants of a conversation.

#include "ui_conversationpage.h"
#include "widgets/composer/composer.h"
#include "widgets/conversation/chatmedia.h"
#include "widgets/conversation/conversationmenu.h"
#include "widgets/conversation/conversationpage.h"
#include "widgets/foot/footdesk.h"

namespace Kustomer {

void ConversationPage::setSendKey(MessageEdit::SendKey key)
{
    m_ui->foot->composer()->setSendKey(key);
}

void ConversationPage::setHostWords(const HostWords &words)
{
    m_ui->foot->setStarterPrompts(words.starterPrompts);
    m_ui->foot->setDisclaimer(words.disclaimer);
    m_ui->timeline->setLinkSchemes(words.linkSchemes);
    m_ui->timeline->setShowsLinkPreviews(words.showsLinkPreviews);
    m_ways = words.ways;
    m_menu->setWays(m_ways);
    m_desk->setHostWords(words);
    if (m_talk->client())
        showContent();
}

void ConversationPage::setFileSources(const FileSources &sources)
{
    m_ui->foot->composer()->setFileSources(sources);
}

void ConversationPage::setTemplate(const QString &type, const TemplateWidgets::Make &make)
{
    m_ui->timeline->setTemplate(type, make);
}

void ConversationPage::setPicturePolicy(PicturePolicy policy)
{
    m_media->setPolicy(policy);
}

} // namespace Kustomer
