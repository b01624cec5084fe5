// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/files/filecourse.h"

#include "protocol/json/jsonapi.h"
#include "transport/base/endpoint.h"
#include "transport/base/logging.h"
#include "transport/http/httpfailure.h"
#include "transport/http/retrypolicy.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

FileCourse::FileCourse(const QString &title, const QUrl &url, const TransferLimits &limits,
                       QObject *parent)
    : QObject(parent)
    , m_title(title)
    , m_url(url)
    , m_limits(limits)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        finish(timeoutError(m_title, m_url.host(), m_limits.silence, m_limits.formats));
    });
}

bool FileCourse::mayGoThere()
{
    const Result<QUrl> checked = checkedBaseUrl(m_url);
    if (!checked) {
        finishLater(requestError(Error::Kind::Protocol, m_title, checked.error().message,
                                 checked.error().details));
    }
    return bool(checked);
}

void FileCourse::abandon()
{
    m_isOver = true;
    m_silence.stop();
    drop();
    deleteLater();
}

void FileCourse::finish(const Result<Done> &outcome)
{
    if (std::exchange(m_isOver, true))
        return;
    qCDebug(logHttp).noquote() << m_title << (outcome ? 0 : outcome.error().httpStatus)
                               << (outcome ? "done" : "failed");
    m_silence.stop();
    drop();
    Q_EMIT finished(outcome);
}

void FileCourse::finishLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { finish(error); }, Qt::QueuedConnection);
}

Result<Done> FileCourse::outcomeOf(const HttpAnswer &answer, QNetworkReply::NetworkError failure,
                                   const QString &reason) const
{
    if (answer.status >= 400) {
        Error error = errorFromAnswer(answer.status, answer.body);
        error.message = m_title + ": "_L1 + error.message;
        error.retryAfter = retryAfterOf(answer.date, answer.retryAfter);
        return error;
    }
    const bool wasFollowed = failure == QNetworkReply::TooManyRedirectsError;
    if (answer.status >= 300 && !wasFollowed)
        return transferError(QNetworkReply::InsecureRedirectError, m_title, m_url.host(), {});
    if (failure != QNetworkReply::NoError)
        return transferError(failure, m_title, m_url.host(), reason);
    if (answer.status < 200)
        return transferError(QNetworkReply::ProtocolFailure, m_title, m_url.host(), {});
    return Done();
}

} // namespace Kustomer
