// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Where an application wants the chat to be.

#include "widgets/shell/chatshell.h"

#include <KustomerChat/Articles>

namespace Kustomer {

/// What comes after the customer went elsewhere, or after another wish, comes too late; what was
/// ended on purpose is nobody's problem.
template <typename Found, typename Open>
Answer<Found> ChatShell::granting(const Open &open)
{
    return [this, open, wish = ++m_wishes, turn = m_turns](const Result<Found> &found) {
        if (!found && found.error().kind != Error::Kind::Cancelled)
            Q_EMIT problemNoticed(found.error());
        else if (found && wish == m_wishes && turn == m_turns)
            open(*found);
    };
}

void ChatShell::wishForConversation(const QString &id)
{
    m_client->findConversation(id, this, granting<Conversation>([this](const Conversation &found) {
                                   openConversation(found.id);
                               }));
}

void ChatShell::wishForArticle(const QString &id)
{
    m_client->articles()->article(id, this, granting<Article>([this](const Article &found) {
                                      openArticle(found.id, found.url);
                                  }));
}

void ChatShell::wishForCategory(const QString &id)
{
    m_client->articles()->category(id, this,
                                   granting<ArticleCategory>([this](const ArticleCategory &found) {
                                       openCategory(found.isRoot ? QString() : found.id);
                                   }));
}

void ChatShell::wishForActiveConversation()
{
    m_client->findActiveConversation(this, granting<QString>([this](const QString &id) {
                                         openConversation(
                                             id.isEmpty() ? m_client->beginConversation() : id);
                                     }));
}

} // namespace Kustomer
