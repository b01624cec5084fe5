// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/files/filetransfers.h"

#include "transport/files/filedownload.h"
#include "transport/files/fileupload.h"

#include <QNetworkAccessManager>

namespace Kustomer {

FileTransfers::FileTransfers(const TransferLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{ }

FileTransfers::~FileTransfers()
{
    qDeleteAll(findChildren<FileCourse *>(Qt::FindDirectChildrenOnly));
}

void FileTransfers::send(const FileUpload &upload, QObject *context, const Progress &progress,
                         const Answer<Done> &answer)
{
    start(new FileUploadCourse(upload, m_limits, this), context, progress, answer);
}

void FileTransfers::fetch(const FileDownload &download, QObject *context, const Progress &progress,
                          const Answer<Done> &answer)
{
    start(new FileDownloadCourse(download, m_limits, this), context, progress, answer);
}

void FileTransfers::start(FileCourse *course, QObject *context, const Progress &progress,
                          const Answer<Done> &answer)
{
    if (!m_network)
        m_network = makeNetwork(m_factory);
    connect(context, &QObject::destroyed, course, &FileCourse::abandon);
    connect(course, &FileCourse::progressed, context, progress);
    connect(course, &FileCourse::finished, context, answer);
    connect(course, &FileCourse::finished, course, &QObject::deleteLater);
    course->start(m_network.get());
}

} // namespace Kustomer
