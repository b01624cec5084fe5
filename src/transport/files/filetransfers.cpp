// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/files/filetransfers.h"

#include "transport/files/filedownload.h"
#include "transport/files/fileupload.h"
#include "transport/files/socketupload.h"

#include <QNetworkAccessManager>

namespace Kustomer {
namespace {

/// As many connections as Qt opens to one server: what waits for one of them moves nothing, and
/// would be taken for stuck.
constexpr int mostAtOnce = 6;

} // namespace

FileTransfers::FileTransfers(const TransferLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{ }

FileTransfers::~FileTransfers()
{
    m_waiting.clear();
    qDeleteAll(findChildren<FileCourse *>(Qt::FindDirectChildrenOnly));
}

void FileTransfers::send(const FileUpload &upload, QObject *context, const Progress &progress,
                         const Answer<Done> &answer)
{
    const auto byManager = [=, this] {
        start(new FileUploadCourse(upload, m_limits, network(), this), context, progress, answer);
    };
    if (m_factory || !SocketUploadCourse::leadsTo(upload.url)) {
        byManager();
        return;
    }
    auto *course = new SocketUploadCourse(upload, m_limits, this);
    connect(course, &SocketUploadCourse::unreached, this, byManager);
    start(course, context, progress, answer);
}

void FileTransfers::fetch(const FileDownload &download, QObject *context, const Progress &progress,
                          const Answer<Done> &answer)
{
    start(new FileDownloadCourse(download, m_limits, network(), this), context, progress, answer);
}

QNetworkAccessManager *FileTransfers::network()
{
    if (!m_network)
        m_network = makeNetwork(m_factory);
    return m_network.get();
}

void FileTransfers::start(FileCourse *course, QObject *context, const Progress &progress,
                          const Answer<Done> &answer)
{
    connect(context, &QObject::destroyed, course, [this, course] {
        m_waiting.removeOne(course);
        course->abandon();
    });
    connect(course, &FileCourse::progressed, context, progress);
    connect(course, &FileCourse::finished, context, answer);
    connect(course, &FileCourse::finished, course, &QObject::deleteLater);
    m_waiting.append(course);
    goOn();
}

void FileTransfers::goOn()
{
    while (m_running < mostAtOnce && !m_waiting.isEmpty()) {
        FileCourse *course = m_waiting.takeFirst();
        ++m_running;
        connect(course, &QObject::destroyed, this, [this] {
            --m_running;
            goOn();
        });
        course->start();
    }
}

} // namespace Kustomer
