// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/files/fileupload.h"

#include "transport/base/endpoint.h"
#include "transport/files/formbody.h"
#include "transport/http/httpfailure.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// Of an answer that explains a refusal; the rest says nothing more.
constexpr qint64 longestAnswer = 64 * 1024;

QString titleOf(const FileUpload &upload)
{
    return u"POST "_s + upload.url.host();
}

} // namespace

FileUploadCourse::FileUploadCourse(const FileUpload &upload, const TransferLimits &limits,
                                   QObject *parent)
    : FileCourse(titleOf(upload), upload.url, limits, parent)
    , m_upload(upload)
    , m_body(new FormBody(upload, this))
{ }

void FileUploadCourse::start(QNetworkAccessManager *network)
{
    if (const Result<QUrl> url = checkedBaseUrl(m_upload.url); !url) {
        finishLater(
            requestError(Error::Kind::Protocol, title(), url.error().message, url.error().details));
        return;
    }
    if (!m_body->start()) {
        finishLater(requestError(Error::Kind::Storage, title(),
                                 tr("“%1” cannot be read.").arg(m_upload.name)));
        return;
    }
    QNetworkRequest request = bareRequest();
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy); // it would be sent twice
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_body->length());
    request.setHeader(QNetworkRequest::ContentTypeHeader, m_body->contentType());
    QNetworkReply *reply = network->post(request, m_body);
    m_body->setParent(reply);
    reply->setReadBufferSize(longestAnswer);
    connect(reply, &QNetworkReply::uploadProgress, this, &FileUploadCourse::follow);
    connect(reply, &QNetworkReply::readyRead, this, &FileUploadCourse::stir);
    watch(reply);
}

void FileUploadCourse::follow(qint64 sent)
{
    stir();
    if (sent > m_sent) // Qt counts from zero again when it is over
        Q_EMIT progressed(m_body->fileBytesIn(sent), m_body->fileLength());
    m_sent = qMax(m_sent, sent);
}

void FileUploadCourse::conclude()
{
    finish(outcomeOf(reply()->read(longestAnswer)));
}

} // namespace Kustomer
