// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/http/httpfailure.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

struct Transfer
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Transfer)
};

const QString unreached = u"unreached"_s;

Error unreachedError(const QString &title, const QString &what)
{
    return {.kind = Error::Kind::Transport, .code = unreached, .message = title + ": "_L1 + what};
}

} // namespace

bool neverLeft(const Error &error)
{
    return error.kind == Error::Kind::Transport && error.code == unreached;
}

Error requestError(Error::Kind kind, const QString &title, const QString &what)
{
    return {.kind = kind, .message = title + ": "_L1 + what};
}

Error transferError(QNetworkReply::NetworkError failure, const QString &title, const QString &host,
                    const QString &detail)
{
    using Kind = Error::Kind;
    switch (failure) {
    case QNetworkReply::HostNotFoundError:
        return unreachedError(title, Transfer::tr("The server “%1” could not be found.").arg(host));
    case QNetworkReply::ConnectionRefusedError:
        return unreachedError(title, Transfer::tr("%1 doesn't answer.").arg(host));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return requestError(
            Kind::Transport, title,
            Transfer::tr("%1 ended the connection before its answer was complete.").arg(host));
    case QNetworkReply::SslHandshakeFailedError:
        return requestError(
            Kind::Tls, title,
            Transfer::tr("There is no safe connection to %1: %2").arg(host, detail));
    case QNetworkReply::InsecureRedirectError:
        return requestError(Kind::Protocol, title,
                            Transfer::tr("%1 redirects to another server.").arg(host));
    case QNetworkReply::TooManyRedirectsError:
        return requestError(Kind::Protocol, title,
                            Transfer::tr("%1 redirects in circles.").arg(host));
    case QNetworkReply::UnknownContentError:
        return requestError(Kind::Protocol, title,
                            Transfer::tr("The answer of %1 could not be unpacked.").arg(host));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return requestError(Kind::Protocol, title,
                            Transfer::tr("The answer of %1 is not HTTP.").arg(host));
    default:
        return requestError(
            Kind::Transport, title,
            Transfer::tr("The connection to %1 failed (%2).").arg(host).arg(int(failure)));
    }
}

Error timeoutError(const QString &title, const QString &host, std::chrono::milliseconds timeout)
{
    const QString seconds = QLocale().toString(double(timeout.count()) / 1000);
    return requestError(Error::Kind::Timeout, title,
                        Transfer::tr("%1 gave no answer within %2 seconds.").arg(host, seconds));
}

Error tooLargeError(const QString &title, qint64 limit)
{
    return requestError(
        Error::Kind::TooLarge, title,
        Transfer::tr("The answer is larger than %1.").arg(QLocale().formattedDataSize(limit)));
}

} // namespace Kustomer
