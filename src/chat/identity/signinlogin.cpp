// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/identity/signin.h"

namespace Kustomer {

using namespace SignInEffects;

SignIn::Effects SignIn::permitLogin()
{
    m_mayLogIn = true;
    return startWaitingLogin();
}

SignIn::Effects SignIn::startWaitingLogin()
{
    if (!m_mayLogIn || m_phase != Phase::Known || !m_requestedLogin || m_requestedLogin->isRunning)
        return {};
    m_requestedLogin->isRunning = true;
    return {Identify{.jwt = m_requestedLogin->jwt, .token = m_token.token, .attempt = ++m_attempt}};
}

SignIn::Effects SignIn::endLogin(const Error &reason)
{
    if (!m_requestedLogin)
        return {};
    const Effects effects{ReportLoginFailure{reason}}; // the reason may be the login's own
    m_requestedLogin.reset();
    ++m_attempt; // an answer that is still on its way counts no more
    return effects;
}

SignIn::Effects SignIn::identified(int attempt, const TrackingIdentity &identity)
{
    if (attempt != m_attempt || !m_requestedLogin)
        return {};
    if (identity.response.customerId.isEmpty()) {
        m_requestedLogin->isAccepted = true;
        m_phase = Phase::Renewing;
        return {AskCurrentToken{m_token.token}};
    }
    m_token.isVerified = true;
    if (!identity.token.token.isEmpty())
        m_token.token = identity.token.token;
    if (!identity.token.trackingId.isEmpty())
        m_token.trackingId = identity.token.trackingId;
    return completeLogin(identity.response);
}

SignIn::Effects SignIn::completeLogin(const LoginResponse &response)
{
    m_requestedLogin.reset();
    const QString visitorId = m_login ? QString() : m_ownerId;
    m_login = response;
    m_loss.reset();
    m_token.customerId = response.customerId;
    followOwner(visitorId);
    return {ReportLogin{response}, keep()};
}

SignIn::Effects SignIn::notIdentified(int attempt, const Error &error)
{
    if (attempt != m_attempt || !m_requestedLogin)
        return {};
    const bool mayBeTheToken = error.httpStatus == 401 && !m_requestedLogin->refusal;
    if (!mayBeTheToken)
        return endLogin(error);
    m_requestedLogin->refusal = error; // of the JWT, if the token turns out to be good
    return rejected(m_token.token);
}

} // namespace Kustomer
