// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/base/inquiry.h"

#include "transport/base/networkword.h"

namespace Kustomer {

AnyInquiry::AnyInquiry(const BackoffPolicy &pauses, QObject *parent)
    : QObject(parent)
    , m_respite(pauses)
{
    connect(&m_respite, &Respite::over, this, &AnyInquiry::send);
}

void AnyInquiry::ask()
{
    m_unreadable = 0;
    m_respite.reset();
    if (isUnderWay() || m_respite.skip())
        send();
}

void AnyInquiry::askLater(const Error &reason)
{
    m_isTold = m_isTold || reason.kind != Error::Kind::Cancelled; // of which nobody is told
    if (mayHelp(reason))
        m_respite.begin(reason);
}

void AnyInquiry::miss(const Error &reason)
{
    const bool wasTold = m_isTold;
    askLater(reason);
    if (m_isTold != wasTold)
        Q_EMIT failed(reason);
}

void AnyInquiry::wake()
{
    if (!isUnderWay()) {
        ask();
        return;
    }
    m_unreadable = 0;
    m_respite.reset();
    m_isWoken = true;
}

void AnyInquiry::resume()
{
    if (isUnderWay() || m_isUndecided)
        wake();
}

void AnyInquiry::stop()
{
    m_context.reset();
    m_respite.stop();
    m_unreadable = 0;
    m_isWantedAgain = false;
    m_isWoken = false;
    m_isUndecided = false;
    m_isTold = false;
}

void AnyInquiry::send()
{
    if (isUnderWay()) {
        m_isWantedAgain = true; // what is on its way may have been answered too early
        return;
    }
    m_isUndecided = false;
    m_context = std::make_unique<QObject>();
    put(m_context.get());
}

void AnyInquiry::conclude(const Error *failure)
{
    m_context.release()->deleteLater(); // the answer is still being delivered to it
    const bool isWoken = std::exchange(m_isWoken, false);
    if (!failure) {
        m_isTold = false;
        return;
    }
    const bool goesOn = mayHelp(*failure);
    if (goesOn) {
        m_isWantedAgain = false;
        m_respite.begin(*failure);
    }
    m_isUndecided = !goesOn && isUndecided(*failure);
    m_isWantedAgain = m_isWantedAgain || (m_isUndecided && isWoken);
    const bool isCancelled = failure->kind == Error::Kind::Cancelled;
    const bool isOver = !goesOn && !isCancelled && !m_isWantedAgain;
    const bool isNews = !isCancelled && !std::exchange(m_isTold, true);
    const QPointer<QObject> stay(this);
    Q_EMIT missed(*failure);
    if (stay && isNews)
        Q_EMIT failed(*failure);
    if (stay && isOver)
        Q_EMIT gaveUp(*failure);
}

void AnyInquiry::goOn()
{
    if (std::exchange(m_isWantedAgain, false))
        ask();
}

bool AnyInquiry::mayHelp(const Error &reason)
{
    constexpr int mostUnreadable = 4; // a page of the network's own, or one that was cut, passes
    if (reason.kind == Error::Kind::Protocol)
        return ++m_unreadable < mostUnreadable;
    const bool isOfToken = reason.kind != Error::Kind::Cancelled && reason.httpStatus == 401;
    return reason.retryable || isOfToken; // which is another one the next time
}

} // namespace Kustomer
