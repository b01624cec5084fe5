// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/identity/loginrenewal.h"

#include <QPointer>

namespace Kustomer {

LoginRenewal::LoginRenewal(IdentityKeeper *identity, const RenewalPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_identity(identity)
    , m_policy(policy)
    , m_respite(policy.pause)
{
    m_patience.setSingleShot(true);
    connect(&m_respite, &Respite::over, this, [this] {
        if (std::exchange(m_isWantedLater, false))
            insist();
    });
    connect(&m_patience, &QTimer::timeout, this, &LoginRenewal::giveUp);
    connect(m_identity, &IdentityKeeper::loginRequired, this, [this] {
        if (m_provider)
            ask();
        else
            require();
    });
    connect(m_identity, &IdentityKeeper::loggedIn, this, [this] {
        yield();
        m_isRequired = false;
        m_loggedInFor.start();
    });
    // Queued, so that the failure is told before what it leads to.
    connect(
        m_identity, &IdentityKeeper::loginFailed, this,
        [this] {
            if (m_stage == Stage::LoggingIn)
                giveUp();
        },
        Qt::QueuedConnection);
}

void LoginRenewal::insist()
{
    if (isMissing() && m_provider)
        ask();
}

void LoginRenewal::yield()
{
    m_question.reset();
    m_patience.stop();
    m_stage = Stage::Idle;
    m_isWantedLater = false;
}

void LoginRenewal::forget()
{
    yield();
    m_isRequired = false;
    m_respite.stop();
}

void LoginRenewal::ask()
{
    if (m_stage != Stage::Idle)
        return;
    if (m_respite.isRunning()) {
        m_isWantedLater = true;
        return;
    }
    if (m_loggedInFor.isValid() && m_loggedInFor.hasExpired(m_policy.steadyAfter.count()))
        m_respite.reset();
    m_respite.begin({});
    m_patience.start(m_policy.patience);
    m_stage = Stage::Asking;
    m_question = std::make_unique<QObject>();
    QMetaObject::invokeMethod(
        m_question.get(), [provider = m_provider, answer = answerOnce()] { provider(answer); },
        Qt::QueuedConnection);
}

Answer<QString> LoginRenewal::answerOnce()
{
    return [this, question = QPointer(m_question.get())](const Result<QString> &jwt) {
        if (question && question == m_question.get())
            take(jwt);
    };
}

void LoginRenewal::take(const Result<QString> &jwt)
{
    m_question.release()->deleteLater(); // the answer may come from within the question
    m_patience.stop();
    if (jwt && !jwt->isEmpty()) {
        m_stage = Stage::LoggingIn;
        m_identity->logIn(*jwt);
        return;
    }
    giveUp();
    if (!jwt)
        Q_EMIT problemNoticed(jwt.error());
}

void LoginRenewal::giveUp()
{
    yield();
    require();
}

void LoginRenewal::require()
{
    m_isRequired = true;
    Q_EMIT loginRequired();
}

} // namespace Kustomer
