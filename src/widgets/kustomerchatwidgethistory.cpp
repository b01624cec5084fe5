// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What there is to choose from in a KustomerChatWidget: the chat, the knowledge base or both, which
// past conversations, and which ways lead to others.

#include "widgets/kustomerchatwidgetparts.h"

#include <KustomerChat/ChatHistory>

#include <algorithm>

using Kustomer::ChatHistory;
using Kustomer::Experience;

namespace {

using Policy = ChatHistory::Policy;

constexpr std::pair<KustomerChatWidget::HistoryPolicy, Policy> policies[]{
    {KustomerChatWidget::AllConversations, Policy::All},
    {KustomerChatWidget::OpenConversations, Policy::Open},
    {KustomerChatWidget::EndedConversations, Policy::Ended},
    {KustomerChatWidget::UnreadConversations, Policy::Unread},
    {KustomerChatWidget::NoConversations, Policy::None},
};

std::optional<Experience> experienceOf(KustomerChatWidget::View view)
{
    switch (view) {
    case KustomerChatWidget::OnlyChat:
        return Experience::Chat;
    case KustomerChatWidget::OnlyKnowledgeBase:
        return Experience::KnowledgeBase;
    case KustomerChatWidget::CompanyChoice:
        break;
    }
    return std::nullopt; // a form may have any number
}

} // namespace

KustomerChatWidget::View KustomerChatWidget::view() const
{
    const std::optional<Experience> view = d->words.ways.view;
    return !view ? CompanyChoice : *view == Experience::Chat ? OnlyChat : OnlyKnowledgeBase;
}

void KustomerChatWidget::setView(View view)
{
    const std::optional<Experience> wanted = experienceOf(view);
    if (std::exchange(d->words.ways.view, wanted) == wanted)
        return;
    d->showWords();
    d->followNews();
    Q_EMIT viewChanged();
}

KustomerChatWidget::HistoryPolicy KustomerChatWidget::historyPolicy() const
{
    return std::ranges::find(policies, d->client->history()->policy(),
                             &std::pair<HistoryPolicy, Policy>::second)
        ->first;
}

void KustomerChatWidget::setHistoryPolicy(HistoryPolicy policy)
{
    const auto *known
        = std::ranges::find(policies, policy, &std::pair<HistoryPolicy, Policy>::first);
    if (known != std::end(policies)) // a form may have any number
        d->client->history()->setPolicy(known->second);
}

QVariantMap KustomerChatWidget::historyAttributes() const
{
    return d->client->history()->attributes();
}

void KustomerChatWidget::setHistoryAttributes(const QVariantMap &attributes)
{
    d->client->history()->setAttributes(attributes);
}

bool KustomerChatWidget::showsAllBrandsConversationHistory() const
{
    return d->client->history()->showsAllBrands();
}

void KustomerChatWidget::setShowAllBrandsConversationHistory(bool shows)
{
    d->client->history()->setShowsAllBrands(shows);
}

bool KustomerChatWidget::hidesNewConversationButton() const
{
    return !d->words.ways.toNew;
}

void KustomerChatWidget::setHideNewConversationButton(bool hides)
{
    d->change(&d->words.ways.toNew, !hides, &KustomerChatWidget::hideNewConversationButtonChanged);
}

bool KustomerChatWidget::hidesNewConversationButtonInClosedChat() const
{
    return !d->words.ways.toNewAfterEnd;
}

void KustomerChatWidget::setHideNewConversationButtonInClosedChat(bool hides)
{
    d->change(&d->words.ways.toNewAfterEnd, !hides,
              &KustomerChatWidget::hideNewConversationButtonInClosedChatChanged);
}

bool KustomerChatWidget::hidesHistoryNavigation() const
{
    return !d->words.ways.toHistory;
}

void KustomerChatWidget::setHideHistoryNavigation(bool hides)
{
    d->change(&d->words.ways.toHistory, !hides, &KustomerChatWidget::hideHistoryNavigationChanged);
}

void KustomerChatWidget::openActiveConversation()
{
    d->shell->wishForActiveConversation();
}
