// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/sayings.h"

#include <algorithm>

namespace Kustomer {
namespace {

/// With what bears no instant, as it was said of the other one.
Conversation withSayings(Conversation conversation, const Conversation &other)
{
    conversation.title = other.title;
    conversation.customAttributes = other.customAttributes;
    conversation.satisfaction = other.satisfaction;
    return conversation;
}

} // namespace

void Sayings::take(const QString &conversationId, const QVariantMap &attributes, Moment now)
{
    for (auto one = attributes.cbegin(); one != attributes.cend(); ++one)
        m_taken[conversationId].insert(one.key(), {.value = *one, .since = now});
}

bool Sayings::isOvertaken(const Conversation &said, const Known &known, Moment asked) const
{
    return known && m_said.value(said.id) > asked;
}

bool Sayings::isContradiction(const Conversation &said, const Known &known, Moment asked) const
{
    return isOvertaken(said, known, asked) && withSayings(said, *known) != said;
}

Conversation Sayings::upToDate(Conversation said, const Known &known, Moment asked)
{
    if (isOvertaken(said, known, asked))
        return withSayings(std::move(said), *known); // in which is what was taken
    Moment &latest = m_said[said.id];
    latest = std::max(latest, asked);
    const auto taken = m_taken.find(said.id);
    if (taken == m_taken.end())
        return said;
    taken->removeIf([asked](QHash<QString, Taken>::iterator one) { return one->since <= asked; });
    for (auto one = taken->cbegin(); one != taken->cend(); ++one)
        said.customAttributes.insert(one.key(), one->value);
    if (taken->isEmpty())
        m_taken.erase(taken);
    return said;
}

} // namespace Kustomer
