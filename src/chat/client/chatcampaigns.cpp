// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/chatcampaigns.h"

#include "chat/client/chatlifecycle.h"

namespace Kustomer {

ChatCampaigns::ChatCampaigns(ChatLifecycle *chat)
    : QObject(chat)
    , m_chat(chat)
{ }

void ChatCampaigns::setCurrentPage(const QString &name)
{
    if (std::exchange(m_page, name) == name)
        return;
    m_chat->command([name](RunningChat &chat) { chat.campaigns().setPage(name); });
    Q_EMIT currentPageChanged(name);
}

} // namespace Kustomer
