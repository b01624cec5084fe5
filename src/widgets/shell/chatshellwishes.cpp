// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Where an application wants the chat to be.

#include "ui_chatshell.h"
#include "widgets/shell/chatshell.h"
#include "widgets/sight/onscreen.h"

#include <KustomerChat/Articles>

namespace Kustomer {

void ChatShell::wishFor(const Place &place)
{
    Q_EMIT sightWanted();
    grant(place);
}

void ChatShell::grant(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Conversation:
        return openConversation(place.id);
    case Place::Kind::Category:
        return openCategory(place.id);
    case Place::Kind::Article:
        return openArticle(place.id, place.page);
    case Place::Kind::Home:
        break;
    }
    const Focus focus = focusNow();
    ++m_turns;
    m_places.setHome({});
    m_places.open({});
    showPanes(focus);
    m_ui->conversation->closeConversation();
}

/// What comes after the customer went elsewhere, or after another wish, comes too late; what was
/// ended on purpose is nobody's problem. Whoever closes the chat meanwhile wants it to be closed.
template <typename Found, typename PlaceOf>
Answer<Found> ChatShell::granting(const Answer<Found> &answer, const PlaceOf &placeOf)
{
    return [this, answer, placeOf, wish = ++m_wishes, turn = m_turns,
            wasClosed = !isOnScreen(*this)](const Result<Found> &found) {
        if (found && wish == m_wishes && turn == m_turns) {
            if (wasClosed)
                Q_EMIT sightWanted();
            grant(placeOf(*found));
        }
        if (answer)
            answer(found);
        else if (!found && found.error().kind != Error::Kind::Cancelled)
            Q_EMIT problemNoticed(found.error());
    };
}

void ChatShell::wishForConversation(const QString &id, const Answer<Conversation> &answer)
{
    const auto placeOf = [](const Conversation &found) {
        return Place{.kind = Place::Kind::Conversation, .id = found.id};
    };
    m_client->findConversation(id, this, granting(answer, placeOf));
}

void ChatShell::wishForArticle(const QString &id, const Answer<Article> &answer)
{
    const auto placeOf = [](const Article &found) {
        return Place{.kind = Place::Kind::Article, .id = found.id, .page = found.url};
    };
    m_client->articles()->article(id, this, granting(answer, placeOf));
}

void ChatShell::wishForCategory(const QString &id, const Answer<ArticleCategory> &answer)
{
    const auto placeOf = [](const ArticleCategory &found) {
        return Place{.kind = Place::Kind::Category, .id = found.isRoot ? QString() : found.id};
    };
    m_client->articles()->category(id, this, granting(answer, placeOf));
}

void ChatShell::wishForActiveConversation()
{
    const auto placeOf = [this](const QString &id) {
        return Place{.kind = Place::Kind::Conversation,
                     .id = id.isEmpty() ? m_client->beginConversation() : id};
    };
    m_client->findActiveConversation(this, granting(Answer<QString>(), placeOf));
}

} // namespace Kustomer
