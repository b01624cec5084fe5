// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/messagescan.h"

#include "chat/timeline/timelinecalls.h"

namespace Kustomer {

void scanMessages(ApiCaller *caller, const QString &conversationId, int most, QObject *context,
                  const std::function<Scan(const Page<Message> &page)> &take,
                  const Answer<Scanned> &answer)
{
    const auto read = [=](const QString &page, const Answer<Page<Message>> &look) {
        Calls::messages(caller, conversationId, page, context, look);
    };
    scanPages<Message>({.read = read, .take = take, .answer = answer, .most = most});
}

} // namespace Kustomer
