// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/facets/attachments.h"

#include "chat/access/chataccess.h"
#include "chat/attachments/filecheck.h"
#include "chat/base/formatlocale.h"
#include "chat/running/runningchat.h"

#include <QFileInfo>

namespace Kustomer {

Attachments::Attachments(ChatAccess &chat)
    : QObject(&chat)
    , m_chat(&chat)
{
    connect(m_chat, &ChatAccess::begun, this, [this](ChatReport *report) {
        FileDesk *files = &report->chat().parts().files;
        files->holder().setFitter(m_fitter);
        files->holder().setLimits(limits());
        report->relay(&files->uploads(), &Uploads::changed, ChatNews::Of::Customer, this,
                      &Attachments::uploadChanged);
        report->relay(&files->downloads(), &Downloads::changed, ChatNews::Of::Customer, this,
                      &Attachments::downloadChanged);
        connect(&report->chat(), &RunningChat::settingsChanged, report, [this] { review(); });
        review(); // before it there was nothing that could take files
    });
    connect(m_chat, &ChatAccess::ended, this, &Attachments::review);
}

void Attachments::review()
{
    if (std::exchange(m_wasEnabled, isEnabled()) != isEnabled())
        m_chat->news().tell(this, ChatNews::Of::Chat, &Attachments::enabledChanged);
}

bool Attachments::isEnabled() const
{
    const RunningChat *chat = m_chat->chat();
    return chat && !chat->settings().disableAttachments;
}

AttachmentLimits Attachments::limits() const
{
    AttachmentLimits limits = serviceLimits();
    if (m_messageBytes > 0) {
        limits.messageBytes = m_messageBytes;
        limits.fileBytes = qMin(limits.fileBytes, m_messageBytes);
    }
    if (m_fitter)
        limits.suffixes += suffixesOfFittedPictures();
    return limits;
}

void Attachments::setMessageBytes(qint64 bytes)
{
    const qint64 wanted = qMax(bytes, qint64(0));
    if (std::exchange(m_messageBytes, wanted) == wanted)
        return;
    if (RunningChat *chat = m_chat->chat())
        chat->parts().files.holder().setLimits(limits());
    Q_EMIT limitsChanged();
}

Result<Attachment> Attachments::check(const QString &path) const
{
    RunningChat *chat = m_chat->chat();
    const QString there = chat ? chat->parts().files.cabinet().whereabouts(path) : path;
    return checkedFile(there, limits(), m_fitter ? Fitting::Possible : Fitting::Impossible,
                       formatLocale(m_chat->language()));
}

Result<Done> Attachments::check(const QStringList &paths) const
{
    QList<Attachment> files;
    for (const QString &path : paths) {
        const Result<Attachment> file = check(path);
        if (!file)
            return paths.size() == 1 ? file.error()
                                     : oneOfSeveral(file.error(), QFileInfo(path).fileName());
        files.append(*file);
    }
    return checkedTogether(files, limits(), formatLocale(m_chat->language()));
}

void Attachments::keep(const QString &name, const QByteArray &content, QObject *context,
                       const Answer<QString> &answer)
{
    keep(name, std::function([content] { return content; }), context, answer);
}

void Attachments::keep(const QString &name, const std::function<QByteArray()> &content,
                       QObject *context, const Answer<QString> &answer)
{
    m_chat->ask(context, answer,
                [&](RunningChat &chat, QObject *hearer, const Answer<QString> &told) {
                    chat.parts().files.holder().keep(name, content, hearer, told);
                });
}

void Attachments::release(const QString &path)
{
    if (RunningChat *chat = m_chat->chat())
        chat->parts().files.cabinet().release(path);
}

void Attachments::setPictureFitter(const PictureFitter &fitter)
{
    const bool couldFit = bool(std::exchange(m_fitter, fitter));
    if (RunningChat *chat = m_chat->chat())
        chat->parts().files.holder().setFitter(fitter);
    if (bool(fitter) != couldFit)
        Q_EMIT limitsChanged();
}

AttachmentTransfer Attachments::upload(const QString &clientId, int index) const
{
    RunningChat *chat = m_chat->chat();
    return chat ? chat->parts().files.uploads().transfer(clientId, index) : AttachmentTransfer();
}

AttachmentTransfer Attachments::download(const QString &attachmentId) const
{
    RunningChat *chat = m_chat->chat();
    return chat ? chat->parts().files.downloads().transfer(attachmentId) : AttachmentTransfer();
}

void Attachments::save(const QString &messageId, const QString &attachmentId, const QString &path,
                       QObject *context, const Answer<Done> &answer)
{
    m_chat->ask(context, answer, [&](RunningChat &chat, QObject *hearer, const Answer<Done> &told) {
        FileDesk &files = chat.parts().files;
        files.downloads().save({messageId, files.details().of(attachmentId)}, path, hearer, told);
    });
}

void Attachments::cancelUpload(const QString &clientId)
{
    if (RunningChat *chat = m_chat->chat())
        chat->parts().courier.cancelUpload(clientId);
}

void Attachments::retryFile(const QString &clientId, int index)
{
    if (RunningChat *chat = m_chat->chat())
        chat->parts().courier.retryFile(clientId, index);
}

void Attachments::removeFile(const QString &clientId, int index)
{
    if (RunningChat *chat = m_chat->chat())
        chat->parts().courier.removeFile(clientId, index);
}

void Attachments::fetch(const QString &messageId, const QString &attachmentId)
{
    if (RunningChat *chat = m_chat->chat())
        chat->parts().files.downloads().fetch(messageId, attachmentId);
}

void Attachments::fetch(const QString &messageId, const QString &attachmentId, QObject *context,
                        const Answer<Attachment> &answer)
{
    m_chat->ask(context, answer, [&](RunningChat &chat, QObject *, const Answer<Attachment> &told) {
        chat.parts().files.downloads().fetch(messageId, attachmentId, told);
    });
}

void Attachments::cancelDownload(const QString &attachmentId)
{
    if (RunningChat *chat = m_chat->chat())
        chat->parts().files.downloads().cancel(attachmentId);
}

} // namespace Kustomer
