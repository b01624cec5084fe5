// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Where an application wants the chat to be.

#include "widgets/shell/chatshell.h"

#include <KustomerChat/Articles>

namespace Kustomer {

/// What comes after the customer went elsewhere, or after another wish, comes too late; what was
/// ended on purpose is nobody's problem.
template <typename Found, typename Open>
Answer<Found> ChatShell::granting(const Answer<Found> &answer, const Open &open)
{
    return [this, answer, open, wish = ++m_wishes, turn = m_turns](const Result<Found> &found) {
        if (found && wish == m_wishes && turn == m_turns)
            open(*found);
        if (answer)
            answer(found);
        else if (!found && found.error().kind != Error::Kind::Cancelled)
            Q_EMIT problemNoticed(found.error());
    };
}

void ChatShell::wishForConversation(const QString &id, const Answer<Conversation> &answer)
{
    const auto open = [this](const Conversation &found) {
        openConversation(found.id);
    };
    m_client->findConversation(id, this, granting(answer, open));
}

void ChatShell::wishForArticle(const QString &id, const Answer<Article> &answer)
{
    const auto open = [this](const Article &found) {
        openArticle(found.id, found.url);
    };
    m_client->articles()->article(id, this, granting(answer, open));
}

void ChatShell::wishForCategory(const QString &id, const Answer<ArticleCategory> &answer)
{
    const auto open = [this](const ArticleCategory &found) {
        openCategory(found.isRoot ? QString() : found.id);
    };
    m_client->articles()->category(id, this, granting(answer, open));
}

void ChatShell::wishForActiveConversation()
{
    const auto open = [this](const QString &id) {
        openConversation(id.isEmpty() ? m_client->beginConversation() : id);
    };
    m_client->findActiveConversation(this, granting(Answer<QString>(), open));
}

} // namespace Kustomer
