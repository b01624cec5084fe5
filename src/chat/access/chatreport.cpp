// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/access/chatreport.h"

#include "chat/running/runningchat.h"

namespace Kustomer {

ChatReport::ChatReport(RunningChat *chat, ChatNews *news, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_news(news)
{
    connect(chat, &RunningChat::customerForgotten, this, [news] { news->forgetCustomer(); });
    connect(chat, &RunningChat::problemNoticed, this,
            [news](const Error &error) { news->tellProblem(error); });
}

} // namespace Kustomer
