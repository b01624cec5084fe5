// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/files/filetransfers.h"
#include "transport/files/replycourse.h"

#include <QSaveFile>

namespace Kustomer {

/// One download, onto disk as it comes: what stands at the path is replaced when all is there.
class FileDownloadCourse : public ReplyCourse
{
    Q_OBJECT

public:
    FileDownloadCourse(const FileDownload &download, const TransferLimits &limits,
                       QNetworkAccessManager *network, QObject *parent);

    void start() override;

protected:
    void conclude() override;

private:
    void collect();
    /// Whether it could be written; otherwise it is over.
    bool take(const QByteArray &bytes);
    bool isComplete() const;
    Error storageError() const;

    FileDownload m_download;
    QSaveFile m_file;
    QByteArray m_refusal; ///< the beginning of an answer that is no file
    qint64 m_received = 0;
};

} // namespace Kustomer
