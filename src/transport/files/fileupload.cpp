// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/files/fileupload.h"

#include "transport/files/formbody.h"
#include "transport/http/httpfailure.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

QString titleOf(const FileUpload &upload)
{
    return u"POST "_s + upload.url.host();
}

Error unreadableError(const FileUpload &upload)
{
    return requestError(Error::Kind::Storage, titleOf(upload),
                        FileUploadCourse::tr("“%1” cannot be read.").arg(upload.name));
}

FileUploadCourse::FileUploadCourse(const FileUpload &upload, const TransferLimits &limits,
                                   QNetworkAccessManager *network, QObject *parent)
    : ReplyCourse(titleOf(upload), upload.url, limits, network, parent)
    , m_upload(upload)
    , m_body(new FormBody(upload, this))
{ }

void FileUploadCourse::start()
{
    if (!mayGoThere())
        return;
    if (!m_body->start()) {
        finishLater(unreadableError(m_upload));
        return;
    }
    QNetworkRequest request = bareRequest();
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy); // it would be sent twice
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_body->length());
    request.setHeader(QNetworkRequest::ContentTypeHeader, m_body->contentType());
    QNetworkReply *reply = network()->post(request, m_body);
    m_body->setParent(reply);
    reply->setReadBufferSize(longestUploadAnswer);
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
    finish(outcomeOf(reply()->read(longestUploadAnswer)));
}

} // namespace Kustomer
