// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How an application leads the customer to what he wants to say, or has said.

#include "chat/client/chatclient.h"
#include "chat/client/chatlifecycle.h"

namespace Kustomer {

ChatQueue *ChatClient::queue() const
{
    return d->queue();
}

ChatCampaigns *ChatClient::campaigns() const
{
    return d->campaigns();
}

void ChatClient::setCurrentPage(const QString &name)
{
    campaigns()->setCurrentPage(name);
}

QString ChatClient::compose(const QString &text, const QStringList &files)
{
    const QString id = beginConversation();
    Draft draft = this->draft(id);
    draft.body = draft.body.trimmed().isEmpty() ? text : draft.body + u'\n' + text;
    draft.files += files;
    setDraft(id, draft);
    return id;
}

QList<Message> ChatClient::findMessages(const QString &words, int most)
{
    return d->chat() ? d->chat()->search().find(words, most) : QList<Message>();
}

} // namespace Kustomer
