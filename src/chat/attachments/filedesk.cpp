// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/attachments/filedesk.h"

namespace Kustomer {

FileDesk::FileDesk(ApiCaller *caller, LocalStore *store, const Pace &pace, QObject *parent)
    : Part(parent)
    , m_transfers({.silence = pace.silence})
    , m_cabinet(store)
    , m_holder(&m_cabinet)
    , m_uploads(caller, &m_transfers, &m_cabinet)
    , m_details(caller, &m_cabinet, pace)
    , m_downloads({caller, &m_transfers, &m_cabinet, &m_details})
{ }

QList<Attachment> FileDesk::shown(const QList<Attachment> &held) const
{
    QList<Attachment> files = held;
    for (Attachment &file : files)
        file.localPath = m_cabinet.pathOf(file.localPath);
    return files;
}

void FileDesk::settle(const QString &clientId, const QList<Attachment> &held)
{
    if (held.isEmpty())
        return;
    for (const Attachment &file : held) {
        m_cabinet.keepAs(file.localPath, file);
        Attachment settled = file;
        settled.localPath.clear(); // it is where the content of all attachments is
        m_details.learn(settled);
    }
    m_cabinet.discardOutgoing(clientId);
    m_uploads.forget(clientId);
}

void FileDesk::discard(const QString &clientId)
{
    m_cabinet.discardOutgoing(clientId);
    m_uploads.forget(clientId);
}

void FileDesk::forget()
{
    m_holder.stop();
    m_uploads.clear();
    m_downloads.clear();
    m_details.clear();
    m_cabinet.forget();
}

} // namespace Kustomer
