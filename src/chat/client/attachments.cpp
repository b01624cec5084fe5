// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/attachments.h"

#include "chat/attachments/filecheck.h"
#include "chat/client/chatlifecycle.h"

namespace Kustomer {

Attachments::Attachments(ChatLifecycle *lifecycle)
    : QObject(lifecycle)
    , m_lifecycle(lifecycle)
{ }

bool Attachments::isEnabled() const
{
    const RunningChat *chat = m_lifecycle->chat();
    return chat && !chat->settings().disableAttachments;
}

AttachmentLimits Attachments::limits() const
{
    return serviceLimits();
}

Result<Attachment> Attachments::check(const QString &path) const
{
    return checkedFile(path, limits(), m_fitter ? Fitting::Possible : Fitting::Impossible);
}

Result<Done> Attachments::check(const QStringList &paths) const
{
    QList<Attachment> files;
    for (const QString &path : paths) {
        const Result<Attachment> file = check(path);
        if (!file)
            return file.error();
        files.append(*file);
    }
    return checkedTogether(files, limits());
}

void Attachments::setPictureFitter(const PictureFitter &fitter)
{
    m_fitter = fitter;
    if (RunningChat *chat = m_lifecycle->chat())
        chat->files().holder().setFitter(fitter);
}

void Attachments::follow(RunningChat *chat, QObject *context)
{
    ChatNews *news = &m_lifecycle->news();
    chat->files().holder().setFitter(m_fitter);
    connect(&chat->files().uploads(), &Uploads::changed, context,
            [=, this](const QString &clientId, int index) {
                news->tellBy(this, ChatNews::Of::Customer, &Attachments::uploadChanged, clientId,
                             index);
            });
    connect(&chat->files().downloads(), &Downloads::changed, context,
            [=, this](const QString &attachmentId) {
                news->tellBy(this, ChatNews::Of::Customer, &Attachments::downloadChanged,
                             attachmentId);
            });
    const auto review = [=, this] {
        if (std::exchange(m_wasEnabled, isEnabled()) != isEnabled())
            news->tellBy(this, ChatNews::Of::Chat, &Attachments::enabledChanged);
    };
    connect(chat, &RunningChat::settingsChanged, context, review);
    review(); // before it there was nothing that could take files
}

AttachmentTransfer Attachments::upload(const QString &clientId, int index) const
{
    RunningChat *chat = m_lifecycle->chat();
    return chat ? chat->files().uploads().transfer(clientId, index) : AttachmentTransfer();
}

AttachmentTransfer Attachments::download(const QString &attachmentId) const
{
    RunningChat *chat = m_lifecycle->chat();
    return chat ? chat->files().downloads().transfer(attachmentId) : AttachmentTransfer();
}

void Attachments::save(const QString &messageId, const QString &attachmentId, const QString &path,
                       QObject *context, const Answer<Done> &answer)
{
    if (RunningChat *chat = m_lifecycle->chat()) {
        const Attachment attachment = chat->files().details().of(attachmentId);
        chat->files().downloads().save({messageId, attachment}, path, context, answer);
        return;
    }
    QMetaObject::invokeMethod(
        context, [answer] { answer(notStartedReason()); }, Qt::QueuedConnection);
}

void Attachments::cancelUpload(const QString &clientId)
{
    if (RunningChat *chat = m_lifecycle->chat())
        chat->courier().cancelUpload(clientId);
}

void Attachments::retryFile(const QString &clientId, int index)
{
    if (RunningChat *chat = m_lifecycle->chat())
        chat->courier().retryFile(clientId, index);
}

void Attachments::removeFile(const QString &clientId, int index)
{
    if (RunningChat *chat = m_lifecycle->chat())
        chat->courier().removeFile(clientId, index);
}

void Attachments::fetch(const QString &messageId, const QString &attachmentId)
{
    if (RunningChat *chat = m_lifecycle->chat())
        chat->files().downloads().fetch(messageId, attachmentId);
}

void Attachments::cancelDownload(const QString &attachmentId)
{
    if (RunningChat *chat = m_lifecycle->chat())
        chat->files().downloads().cancel(attachmentId);
}

} // namespace Kustomer
