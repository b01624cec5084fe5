// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/listing/conversationscan.h"

#include "chat/api/pagetrail.h"

namespace Kustomer {
namespace {

struct Scanning
{
    ApiCaller *caller;
    ConversationScope scope;
    QObject *context;
    std::function<Scan(const QList<Conversation> &page)> take;
    Answer<Done> answer;
    PageTrail trail = {};
};

void readNext(const std::shared_ptr<Scanning> &scanning)
{
    const QString asked = scanning->trail.next();
    const auto look = [scanning, asked](const Result<Page<Conversation>> &page) {
        if (!page) {
            scanning->answer(page.error());
            return;
        }
        scanning->trail.take(asked, page->next);
        const bool isEnough = scanning->take(page->items) == Scan::Enough;
        if (isEnough || scanning->trail.next().isEmpty())
            scanning->answer(Done());
        else
            readNext(scanning);
    };
    Calls::conversations(scanning->caller, scanning->scope, asked, scanning->context, look);
}

} // namespace

void scanConversations(ApiCaller *caller, const ConversationScope &scope, QObject *context,
                       const std::function<Scan(const QList<Conversation> &page)> &take,
                       const Answer<Done> &answer)
{
    readNext(std::make_shared<Scanning>(Scanning{caller, scope, context, take, answer}));
}

} // namespace Kustomer
