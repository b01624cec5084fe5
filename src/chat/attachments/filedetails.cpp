// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/filedetails.h"

#include "chat/api/apicaller.h"
#include "chat/attachments/filecabinet.h"
#include "chat/attachments/standin.h"
#include "transport/base/networkword.h"

namespace Kustomer {

FileDetails::FileDetails(ApiCaller *caller, const FileCabinet *cabinet, const Pace &pace,
                         QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_cabinet(cabinet)
    , m_inquiry(
          pace.again,
          [this](QObject *context, const Inquiry<Attachment>::Answer &answer) {
              ask(context, answer);
          },
          [this](const Attachment &attachment) { take(attachment); })
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
        m_wanted.append({message->id, attachment});
    }
    if (!m_wanted.isEmpty() && !m_inquiry.isUnderWay())
        m_inquiry.ask();
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

void FileDetails::ask(QObject *context, const Inquiry<Attachment>::Answer &answer)
{
    const AttachmentPlace place = m_wanted.first();
    const auto take = [this, place, answer](const Result<Attachment> &details) {
        const bool leftTooEarly = std::exchange(m_isWoken, false);
        if (!details && isToBeTriedAgain(details.error(), leftTooEarly)) {
            m_wanted.move(0, m_wanted.size() - 1); // the others need not wait for this one
            answer(details);
            return;
        }
        if (details)
            m_unreadable = 0;
        else if (details.error().kind != Error::Kind::NotFound)
            m_owed.append(place); // the network's word, or one that may be another tomorrow
        Attachment attachment = details ? *details : place.attachment;
        attachment.id = place.attachment.id;
        attachment.link = place.attachment.link;
        answer(presentable(attachment));
    };
    Calls::attachmentDetails(m_caller, place, context, take);
}

bool FileDetails::isToBeTriedAgain(const Error &error, bool leftTooEarly)
{
    constexpr int mostUnreadable = 3; // in a row, of whichever files: no more would be repeated
    if (error.kind == Error::Kind::Protocol)
        return ++m_unreadable <= mostUnreadable;
    return leftTooEarly ? isUndecided(error) : isWorthARepeat(error);
}

void FileDetails::wake()
{
    m_wanted += std::exchange(m_owed, {});
    if (m_wanted.isEmpty())
        return;
    m_unreadable = 0;
    m_isWoken = m_inquiry.isUnderWay();
    m_inquiry.wake();
}

void FileDetails::take(const Attachment &attachment)
{
    m_wanted.removeIf(
        [&](const AttachmentPlace &one) { return one.attachment.id == attachment.id; });
    if (!m_wanted.isEmpty())
        m_inquiry.ask();
    learn(attachment);
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
    m_wanted.clear();
    m_owed.clear();
    m_isWoken = false;
    m_inquiry.stop();
}

} // namespace Kustomer
