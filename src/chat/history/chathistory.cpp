// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/history/chathistory.h"

#include <QPointer>

namespace Kustomer {
namespace {

/// Lists and maps have no text of their own, and would all be the same.
bool isText(const QVariant &value)
{
    const int type = value.typeId();
    return !value.isNull() && value.canConvert<QString>() && type != QMetaType::QVariantList
        && type != QMetaType::QStringList && type != QMetaType::QVariantMap;
}

bool isSame(const QVariant &one, const QVariant &other)
{
    return one == other || (isText(one) && isText(other) && one.toString() == other.toString());
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

bool ChatHistory::hasAttributes(const Conversation &conversation) const
{
    for (auto wanted = m_attributes.cbegin(); wanted != m_attributes.cend(); ++wanted) {
        if (!isSame(conversation.customAttributes.value(wanted.key()), wanted.value()))
            return false;
    }
    return true;
}

bool ChatHistory::lists(const Conversation &conversation) const
{
    if (!conversation.createdAt.isValid())
        return true;
    if (!hasAttributes(conversation))
        return false;
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
