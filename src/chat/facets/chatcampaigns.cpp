// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/chatcampaigns.h"

#include "chat/access/chataccess.h"
#include "chat/running/runningchat.h"

namespace Kustomer {

ChatCampaigns::ChatCampaigns(ChatAccess &chat)
    : QObject(&chat)
    , m_chat(&chat)
{
    connect(m_chat, &ChatAccess::begun, this, [this](ChatReport *report) {
        ChatParts *parts = &report->chat().parts();
        parts->campaigns.setPage(m_page);
        connect(&parts->inbox, &Inbox::messageArrived, report, [this](const Message &message) {
            if (!message.campaignId.isEmpty())
                m_chat->news().tell(this, ChatNews::Of::Customer, &ChatCampaigns::received,
                                    message);
        });
    });
}

void ChatCampaigns::setCurrentPage(const QString &name)
{
    if (std::exchange(m_page, name) == name)
        return;
    m_chat->command([name](RunningChat &chat) { chat.parts().campaigns.setPage(name); });
    Q_EMIT currentPageChanged(name);
}

} // namespace Kustomer
