// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "realtime/longpage.h"

#include "measure/conversation.h"
#include "support/hostileservice.h"

namespace Benchmarks {

LongPage::LongPage(int messageCount)
    : m_messageCount(messageCount)
{
    start();
    m_listening.acquire();
}

LongPage::~LongPage()
{
    quit();
    wait();
}

void LongPage::run()
{
    Kustomer::Testing::HostileService service;
    service.spoil("GET /c/v1/chat/sessions/c/messages",
                  Kustomer::Testing::reply(200, pageOf(m_messageCount)));
    m_apiUrl = service.url();
    m_listening.release();
    exec();
}

} // namespace Benchmarks
