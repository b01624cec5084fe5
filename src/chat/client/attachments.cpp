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
}

AttachmentTransfer Attachments::upload(const QString &, int) const
{
    return {};
}

AttachmentTransfer Attachments::download(const QString &) const
{
    return {};
}

void Attachments::save(const QString &, const QString &, const QString &, QObject *context,
                       const Answer<Done> &answer)
{
    QMetaObject::invokeMethod(
        context, [answer] { answer(notStartedReason()); }, Qt::QueuedConnection);
}

void Attachments::cancelUpload(const QString &) { }
void Attachments::retryFile(const QString &, int) { }
void Attachments::removeFile(const QString &, int) { }
void Attachments::fetch(const QString &, const QString &) { }
void Attachments::cancelDownload(const QString &) { }

} // namespace Kustomer
