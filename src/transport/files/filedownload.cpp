// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/files/filedownload.h"

#include "transport/http/httpfailure.h"

#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qint64 longestRefusal = 64 * 1024;
constexpr qint64 readAhead = 1024 * 1024; ///< at most in memory

} // namespace

FileDownloadCourse::FileDownloadCourse(const FileDownload &download, const TransferLimits &limits,
                                       QNetworkAccessManager *network, QObject *parent)
    : ReplyCourse(u"GET "_s + download.url.host(), download.url, limits, network, parent)
    , m_download(download)
    , m_file(download.path)
{ }

void FileDownloadCourse::start()
{
    if (!mayGoThere())
        return;
    if (!m_file.open(QIODevice::WriteOnly)) {
        finishLater(storageError());
        return;
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QNetworkRequest request = bareRequest();
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(limits().redirects);
    QNetworkReply *reply = network()->get(request);
    reply->setReadBufferSize(readAhead);
    connect(reply, &QNetworkReply::readyRead, this, &FileDownloadCourse::collect);
    watch(reply);
}

void FileDownloadCourse::collect()
{
    stir();
    if (!take(reply()->readAll()))
        return;
    const qint64 length = reply()->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    Q_EMIT progressed(m_received, length > 0 ? length : -1);
}

bool FileDownloadCourse::take(const QByteArray &bytes)
{
    if (status() < 200 || status() >= 300) {
        m_refusal += bytes.first(qMin(bytes.size(), longestRefusal - m_refusal.size()));
        return true;
    }
    m_received += bytes.size();
    if (m_received > m_download.mostBytes) {
        finish(tooLargeError(title(), m_download.mostBytes, limits().formats));
        return false;
    }
    if (m_file.write(bytes) == bytes.size())
        return true;
    finish(storageError());
    return false;
}

bool FileDownloadCourse::isComplete() const
{
    const QVariant length = reply()->header(QNetworkRequest::ContentLengthHeader);
    return !length.isValid() || length.toLongLong() == m_received;
}

void FileDownloadCourse::conclude()
{
    if (!take(reply()->readAll()))
        return;
    Result<Done> outcome = outcomeOf(m_refusal);
    if (outcome && !isComplete())
        outcome = transferError(QNetworkReply::RemoteHostClosedError, title(),
                                m_download.url.host(), {});
    if (outcome && !(m_file.flush() && m_file.commit()))
        outcome = storageError();
    finish(outcome);
}

Error FileDownloadCourse::storageError() const
{
    return {.kind = Error::Kind::Storage,
            .message = tr("“%1” cannot be written.").arg(QFileInfo(m_download.path).fileName()),
            .details = m_download.path + u": "_s + m_file.errorString()};
}

} // namespace Kustomer
