// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/files/filetransfers.h"

#include <KustomerChat/Attachment>
#include <KustomerChat/AttachmentTransfer>

#include <QObject>

#include <map>

namespace Kustomer {

class ApiCaller;
class FileCabinet;

/// Somebody ended an upload (Cancelled, `upload_cancelled`).
Error cancelledUpload();

/// Brings the files of messages to the server, those of one message side by side (wire E14, E15).
class Uploads : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive it.
    Uploads(ApiCaller *caller, FileTransfers *transfers, FileCabinet *cabinet,
            QObject *parent = nullptr);
    ~Uploads() override;

    /// Sends those that have no id yet; finished() tells when none is under way any more.
    void start(const QString &clientId, const QList<Attachment> &files);
    /// How far a file is; idle where nobody has asked for it.
    AttachmentTransfer transfer(const QString &clientId, int index) const;
    /// Ends what is under way, and tells nothing of it but the changes.
    void cancel(const QString &clientId);
    /// Tries a file again while others of its message are under way.
    void retry(const QString &clientId, int index);
    bool isRunning(const QString &clientId) const;
    void forget(const QString &clientId);
    void clear() { m_messages.clear(); }

Q_SIGNALS:
    void changed(const QString &clientId, int index);
    /// The server has the content of this file, under this id.
    void uploaded(const QString &clientId, int index, const QString &attachmentId);
    /// None is under way; the first failure, if there was any.
    void finished(const QString &clientId, const std::optional<Kustomer::Error> &failure);

private:
    struct Course
    {
        Attachment file;
        AttachmentTransfer transfer;
    };
    struct Message
    {
        std::map<int, Course> courses;
        std::unique_ptr<QObject> context; ///< of what is under way; null: nothing is
    };

    void announce(const QString &clientId, int index);
    void send(const QString &clientId, int index, const QString &attachmentId,
              const FileUpload &upload);
    void conclude(const QString &clientId, int index, const std::optional<Error> &failure);
    void follow(const QString &clientId, int index, qint64 done);
    Course *courseOf(const QString &clientId, int index);

    ApiCaller *m_caller;
    FileTransfers *m_transfers;
    FileCabinet *m_cabinet;
    std::map<QString, Message> m_messages;
};

} // namespace Kustomer
