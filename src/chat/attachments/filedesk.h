// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/attachments/downloads.h"
#include "chat/attachments/filecabinet.h"
#include "chat/attachments/fileholder.h"
#include "chat/attachments/uploads.h"
#include "chat/base/part.h"

namespace Kustomer {

/// Everything that is done with the files of messages, behind the messages themselves.
class FileDesk : public Part
{
    Q_OBJECT

public:
    /// Caller and store outlive it.
    FileDesk(ApiCaller *caller, LocalStore *store, const Pace &pace, QObject *parent = nullptr);

    void setNetworkFactory(const NetworkFactory &factory) { m_transfers.setFactory(factory); }
    FileHolder &holder() { return m_holder; }
    Uploads &uploads() { return m_uploads; }
    FileDetails &details() { return m_details; }
    Downloads &downloads() { return m_downloads; }
    FileCabinet &cabinet() { return m_cabinet; }

    /// As people here see them: with whole paths.
    QList<Attachment> shown(const QList<Attachment> &held) const;
    /// The server has these files of a message: what was held is their content now.
    void settle(const QString &clientId, const QList<Attachment> &held);

    /// Nobody wants this message any more.
    void discard(const QString &clientId);
    void setFormats(const QLocale &formats) override
    {
        m_transfers.setFormats(formats);
        m_holder.setFormats(formats);
    }
    /// Ends everything that reads or writes.
    void wake() override
    {
        m_downloads.wake();
        m_details.wake();
    }
    void forget() override;
    void end() override { forget(); }

private:
    FileTransfers m_transfers;
    FileCabinet m_cabinet;
    FileHolder m_holder;
    Uploads m_uploads;
    FileDetails m_details;
    Downloads m_downloads;
};

} // namespace Kustomer
