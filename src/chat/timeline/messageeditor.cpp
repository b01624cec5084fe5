// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/messageeditor.h"

#include "chat/attachments/filedetails.h"
#include "chat/company/people.h"
#include "protocol/nouns/linkpreview.h"

namespace Kustomer {

QList<Message> MessageEditor::permitted(QList<Message> messages) const
{
    const Filter filter = m_filter; // which may be replaced while it is asked
    if (!filter)
        return messages;
    QList<Message> shown;
    for (const Message &message : std::as_const(messages)) {
        const bool isOwn = message.direction == Message::Direction::FromCustomer;
        std::optional<Message> one = isOwn ? message : filter(message);
        if (!one)
            continue;
        one->id = message.id; // what it is cannot be changed, only what it says
        one->createdAt = message.createdAt;
        one->direction = message.direction;
        shown.append(*one);
    }
    return shown;
}

void MessageEditor::complete(Message &message)
{
    joinPreviews(message);
    if (m_registers.files && !message.attachments.isEmpty())
        m_registers.files->describe(&message);
    if (message.direction == Message::Direction::FromCompany)
        message.sender = m_registers.people->describe(message.sender.id);
}

void MessageEditor::recall(Message &message)
{
    if (m_registers.files)
        m_registers.files->recall(message);
    if (message.direction == Message::Direction::FromCompany)
        m_registers.people->recall(message.sender);
    complete(message);
}

bool MessageEditor::add(const QString &messageId, const LinkPreview &preview)
{
    constexpr qsizetype mostMessages = 1000;
    if (m_previews.size() >= mostMessages && !m_previews.contains(messageId))
        return false;
    return Kustomer::add(m_previews[messageId], preview);
}

void MessageEditor::joinPreviews(Message &message)
{
    const bool isConcerned = message.linkPreviews || m_previews.contains(message.id);
    if (!isConcerned || message.id.isEmpty())
        return;
    QList<LinkPreview> &known = m_previews[message.id];
    const QList<LinkPreview> brought = message.linkPreviewsOrNone();
    for (const LinkPreview &preview : brought)
        Kustomer::add(known, preview); // there is one for each address
    if (!known.isEmpty())
        message.linkPreviews = known;
}

} // namespace Kustomer
