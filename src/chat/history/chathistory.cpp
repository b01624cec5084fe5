// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/history/chathistory.h"

#include <QPointer>

namespace Kustomer {
namespace {

bool isSame(const QVariant &one, const QVariant &other)
{
    return one == other || (!one.isNull() && one.toString() == other.toString());
}

} // namespace

ChatHistory::ChatHistory(const BrandsChosen &chosen, QObject *parent)
    : QObject(parent)
    , m_chosen(chosen)
{ }

void ChatHistory::setPolicy(Policy policy)
{
    if (std::exchange(m_policy, policy) != policy)
        Q_EMIT policyChanged();
}

void ChatHistory::setAttributes(const QVariantMap &attributes)
{
    if (std::exchange(m_attributes, attributes) != attributes)
        Q_EMIT attributesChanged();
}

void ChatHistory::setShowsAllBrands(bool shows)
{
    if (std::exchange(m_showsAllBrands, shows) == shows)
        return;
    const QPointer self(this);
    Q_EMIT allBrandsChanged();
    if (self)
        m_chosen(shows);
}

bool ChatHistory::lists(const Conversation &conversation) const
{
    if (!conversation.createdAt.isValid())
        return true;
    for (auto wanted = m_attributes.cbegin(); wanted != m_attributes.cend(); ++wanted) {
        if (!isSame(conversation.customAttributes.value(wanted.key()), wanted.value()))
            return false;
    }
    switch (m_policy) {
    case Policy::All:
        return true;
    case Policy::Open:
        return !conversation.isEnded();
    case Policy::Ended:
        return conversation.isEnded();
    case Policy::Unread:
        return conversation.unreadCount > 0;
    case Policy::None:
        break;
    }
    return false;
}

} // namespace Kustomer
