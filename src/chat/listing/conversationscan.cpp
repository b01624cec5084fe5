// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/conversationscan.h"

namespace Kustomer {

void scanConversations(ApiCaller *caller, const ConversationScope &scope, QObject *context,
                       const std::function<Scan(const QList<Conversation> &page)> &take,
                       const Answer<Done> &answer)
{
    const auto read = [=](const QString &page, const Answer<Page<Conversation>> &look) {
        Calls::conversations(caller, scope, page, context, look);
    };
    const auto tell = [answer](const Result<Scanned> &scanned) {
        answer(scanned ? Result<Done>(Done()) : scanned.error());
    };
    scanPages<Conversation>(
        {.read = read,
         .take = [take](const Page<Conversation> &page) { return take(page.items); },
         .answer = tell});
}

} // namespace Kustomer
