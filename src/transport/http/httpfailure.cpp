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

/// The server has decided about what was asked, and not only about when it may be asked.
bool isDecision(const Error &error)
{
    constexpr int tooManyRequests = 429;
    return error.httpStatus >= 400 && error.httpStatus < 500 && error.httpStatus != tooManyRequests;
}

} // namespace

bool neverLeft(const Error &error)
{
    return error.kind == Error::Kind::Transport && error.code == unreached;
}

Error afterOneThatLeft(const Error &error)
{
    Error result = error;
    if (neverLeft(error))
        result.code.clear();
    return result;
}

bool mayBeUnderWay(const Error &error)
{
    const bool isOfGateway = error.httpStatus == 502 || error.httpStatus == 504;
    const bool isCut = error.kind == Error::Kind::Transport && !neverLeft(error);
    return isOfGateway || isCut || error.kind == Error::Kind::Timeout;
}

Error afterOneUnderWay(const Error &underWay, const Error &error)
{
    if (isDecision(error) || mayBeUnderWay(error))
        return error;
    Error result = underWay;
    result.details += u"; "_s + error.details;
    result.retryAfter = error.retryAfter;
    return result;
}

Error requestError(Error::Kind kind, const QString &title, const QString &what,
                   const QString &detail)
{
    return {.kind = kind,
            .message = what,
            .details = title + ": "_L1 + (detail.isEmpty() ? what : detail)};
}

Error transferError(QNetworkReply::NetworkError failure, const QString &title, const QString &host,
                    const QString &detail)
{
    using Kind = Error::Kind;
    const auto failed = [&](Kind kind, const QString &what) {
        const QString why = detail.isEmpty() ? what : detail;
        return requestError(kind, title, what, host + ": "_L1 + why);
    };
    const auto neverSent = [&](const QString &what) {
        Error error = failed(Kind::Transport, what);
        error.code = unreached;
        return error;
    };
    switch (failure) {
    case QNetworkReply::HostNotFoundError:
        return neverSent(Transfer::tr("The server could not be found."));
    case QNetworkReply::ConnectionRefusedError:
        return neverSent(Transfer::tr("The server doesn't answer."));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return failed(Kind::Transport,
                      Transfer::tr("The connection ended before the answer was complete."));
    case QNetworkReply::SslHandshakeFailedError:
        return failed(Kind::Tls, Transfer::tr("There is no safe connection to the server."));
    case QNetworkReply::InsecureRedirectError:
        return failed(Kind::Protocol, Transfer::tr("The server redirects to another server."));
    case QNetworkReply::TooManyRedirectsError:
        return failed(Kind::Protocol, Transfer::tr("The server redirects in circles."));
    case QNetworkReply::UnknownContentError:
        return failed(Kind::Protocol, Transfer::tr("The answer could not be unpacked."));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return failed(Kind::Protocol, Transfer::tr("The answer is not one of a web server."));
    default:
        return failed(Kind::Transport, Transfer::tr("The connection to the server failed."));
    }
}

Error timeoutError(const QString &title, const QString &host, std::chrono::milliseconds timeout,
                   const QLocale &formats)
{
    const QString seconds = formats.toString(double(timeout.count()) / 1000);
    return requestError(Error::Kind::Timeout, title,
                        Transfer::tr("The server gave no answer within %1 seconds.").arg(seconds),
                        host);
}

Error withoutTlsError(const QString &title)
{
    Error error = requestError(Error::Kind::Tls, title,
                               Transfer::tr("This application lacks the part of Qt that makes safe "
                                            "connections (TLS)."));
    error.code = u"no_tls"_s;
    return error;
}

Error tooLargeError(const QString &title, qint64 limit, const QLocale &formats)
{
    return requestError(
        Error::Kind::TooLarge, title,
        Transfer::tr("The answer is larger than %1.").arg(formats.formattedDataSize(limit)));
}

} // namespace Kustomer
