// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/filedetails.h"

#include "chat/attachments/filecabinet.h"
#include "chat/attachments/standin.h"

namespace Kustomer {

FileDetails::FileDetails(ApiCaller *caller, const FileCabinet *cabinet, const Pace &pace,
                         QObject *parent)
    : QObject(parent)
    , m_cabinet(cabinet)
    , m_lookups(
          pace.again,
          [this, caller](const QString &id, QObject *context,
                         const Lookups<Attachment>::Answer &answer) {
              Calls::attachmentDetails(caller, m_places.value(id), context, answer);
          },
          [this](const QString &id, const Result<Attachment> &found) { take(id, found); })
{ }

void FileDetails::describe(Message *message)
{
    for (Attachment &attachment : message->attachments) {
        const auto known = m_known.constFind(attachment.id);
        if (known != m_known.cend()) {
            attachment = *known;
            continue;
        }
        m_known.insert(attachment.id, attachment);
        m_places.insert(attachment.id, {message->id, attachment});
        m_lookups.add(attachment.id);
    }
}

void FileDetails::recall(const Message &message)
{
    for (const Attachment &attachment : message.attachments) {
        if (attachment.contentType.isEmpty() || m_known.contains(attachment.id))
            continue;
        Attachment recalled = attachment;
        recalled.localPath = m_cabinet->contentOf(attachment);
        m_known.insert(attachment.id, recalled);
    }
}

void FileDetails::take(const QString &attachmentId, const Result<Attachment> &found)
{
    const Attachment said = m_places.value(attachmentId).attachment;
    Attachment attachment = found ? *found : said;
    attachment.id = attachmentId;
    attachment.link = said.link;
    learn(presentable(attachment));
}

void FileDetails::learn(const Attachment &attachment)
{
    Attachment details = attachment;
    if (details.localPath.isEmpty())
        details.localPath = m_cabinet->contentOf(details);
    if (std::exchange(m_known[attachment.id], details) != details)
        Q_EMIT learned(details);
}

Attachment FileDetails::of(const QString &attachmentId) const
{
    return m_known.value(attachmentId, {.id = attachmentId});
}

void FileDetails::clear()
{
    m_known.clear();
    m_places.clear();
    m_lookups.clear();
}

} // namespace Kustomer
