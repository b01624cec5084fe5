// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/attachments/filecopies.h"
#include "chat/attachments/filedetails.h"
#include "transport/files/filetransfers.h"

#include <KustomerChat/AttachmentTransfer>

#include <map>

namespace Kustomer {

/// Fetches the content of attachments, into the cabinet or to where somebody wants it (wire E17).
class Downloads : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive it.
    struct Parts
    {
        ApiCaller *caller;
        FileTransfers *transfers;
        FileCabinet *cabinet;
        FileDetails *details;
    };

    explicit Downloads(const Parts &parts, QObject *parent = nullptr);
    ~Downloads() override;

    /// Fetches it into the cabinet, once; then the details have its path.
    void fetch(const QString &messageId, const QString &attachmentId);
    /// The same for who wants to know what came of it.
    void fetch(const QString &messageId, const QString &attachmentId,
               const Answer<Attachment> &answer);
    /// Puts it to a path of the person's choice, from the cabinet or from the server; what is on
    /// its way already is waited for.
    void save(const AttachmentPlace &place, const QString &path, QObject *context,
              const Answer<Done> &answer);
    AttachmentTransfer transfer(const QString &attachmentId) const;
    void cancel(const QString &attachmentId);
    /// Tries again what failed for a reason that may have passed.
    void wake();
    /// The customer has left: whoever wanted something at a path is told.
    void clear();

Q_SIGNALS:
    void changed(const QString &attachmentId);

private:
    /// Somebody who wants it at a path of their own.
    struct Saver
    {
        QString path;
        QPointer<QObject> listener;
        Answer<Done> answer;
    };
    struct Course
    {
        AttachmentPlace place;
        AttachmentTransfer transfer;
        std::unique_ptr<QObject> context; ///< of what is under way; null: nothing is
        bool isForCabinet = false;
        QList<Saver> savers = {};
        QList<Answer<Attachment>> readers = {}; ///< who want it in the cabinet
    };

    /// What is known of it; what has gone from where it was, or moved, is noticed.
    Attachment presentOf(const QString &attachmentId);
    Course *begin(const AttachmentPlace &place);
    static void awaitHere(Course *course);
    void learnName(const QString &id, const std::function<void()> &next);
    void locate(const QString &id, const FileDownload &target);
    void conclude(const QString &id, const Result<Done> &done, const QString &path);
    void serve(const Saver &saver, const Result<Done> &done, const QString &path);
    Attachment fetched(const QString &id, const QString &path) const;

    Parts m_parts;
    std::map<QString, Course> m_courses;
    FileCopies m_copies;
};

} // namespace Kustomer
