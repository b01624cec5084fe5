// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/identity/signin.h"

#include "chat/identity/loginclaims.h"

#include <QCoreApplication>

namespace Kustomer {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::SignIn)
};

Error lost()
{
    return {.kind = Error::Kind::Cancelled,
            .httpStatus = 401,
            .message = Text::tr("The server no longer accepts the identity: log in again.")};
}

Error notVerified()
{
    return {.kind = Error::Kind::Protocol,
            .message = Text::tr("The server did not say whom the login belongs to.")};
}

/// What is known of a login that wire E3 tells of.
LoginResponse responseOf(const QString &jwt, const TrackingToken &token)
{
    LoginResponse response = claimsOf(jwt);
    response.customerId = token.ownerId();
    response.identified = true;
    return response;
}

/// Why a login ends where nobody tells who it is: what failed is the login, if it has been tried.
Error causeOf(const std::optional<RequestedLogin> &login, const Error &error)
{
    const bool isItsOwn = hasFailedTry(login) && !isAtStage(login, RequestedLogin::Stage::Accepted);
    return isItsOwn ? login->failed->error : error;
}

} // namespace

using namespace SignInEffects;
using Stage = RequestedLogin::Stage;
using Token = RequestedLogin::Token;

SignIn::Effects SignIn::recall()
{
    if (m_phase != Phase::Unknown || m_wantsNewVisitor)
        return {};
    m_phase = Phase::Restoring;
    m_isNeeded = false;
    return {ReadStored{}};
}

SignIn::Effects SignIn::need()
{
    m_isNeeded = true;
    switch (m_phase) {
    case Phase::Known:
        return isBecomingSomebody() ? Effects() : Effects{ReleaseWaiting{}};
    case Phase::Unknown:
        if (m_wantsNewVisitor)
            return ask();
        m_phase = Phase::Restoring;
        return {ReadStored{}};
    case Phase::Recalled:
    case Phase::Refused:
        return ask();
    case Phase::Restoring:
    case Phase::Asking:
    case Phase::Renewing:
    case Phase::Looking:
        return {};
    }
    Q_UNREACHABLE();
}

SignIn::Effects SignIn::ask()
{
    m_phase = Phase::Asking;
    if (m_wantsNewVisitor)
        return {AskNewToken{}};
    return {AskCurrentToken{m_token.token}};
}

SignIn::Effects SignIn::restored(const std::optional<StoredIdentity> &identity)
{
    if (m_phase != Phase::Restoring)
        return {};
    if (identity) {
        m_token.token = identity->token;
        m_token.isVerified = identity->isVerified;
        m_isInDoubt = identity->isInDoubt;
        m_wantsNewVisitor = identity->isInDoubt;
        m_login = identity->login;
        m_ownerId = identity->ownerId;
        m_predecessorIds = identity->predecessorIds;
    }
    if (m_isNeeded)
        return ask();
    m_phase = Phase::Recalled;
    return {};
}

void SignIn::followOwner(const QString &visitorId)
{
    const QString ownerId = m_login ? m_login->customerId : m_token.ownerId();
    if (m_ownerId == ownerId)
        return;
    m_ownerId = ownerId;
    if (visitorId.isEmpty()) // what a customer left is not the next one's
        m_predecessorIds.clear();
    else if (!m_predecessorIds.contains(visitorId))
        m_predecessorIds.append(visitorId);
}

Keep SignIn::keep() const
{
    return {{.token = m_token.token,
             .ownerId = m_ownerId,
             .predecessorIds = m_predecessorIds,
             .login = m_login,
             .isVerified = m_token.isVerified}};
}

SignIn::Effects SignIn::answered(const TrackingToken &token, Logins logins)
{
    if (m_phase != Phase::Asking && m_phase != Phase::Renewing)
        return {};
    if (logins == Logins::Finished)
        m_unanswered.clear();
    if (hasLoggedIn(token))
        m_requestedLogin->stage = Stage::Accepted;
    if (isSomebodyElses(token)) {
        const bool isLast = hasFailedTry(m_requestedLogin) && m_requestedLogin->failed->isLast;
        return (isLast ? endLogin(m_requestedLogin->failed->error) : Effects()) + leaveToken();
    }
    if (logins == Logins::Finished || !isWorthALook(token))
        return adopt(token);
    m_phase = Phase::Looking;
    return {LookLater{}};
}

SignIn::Effects SignIn::lookAgain()
{
    if (m_phase != Phase::Looking)
        return {};
    m_phase = Phase::Renewing;
    return {AskCurrentToken{m_token.token}};
}

SignIn::Effects SignIn::adopt(const TrackingToken &token)
{
    const bool isOther = token.token != m_token.token;
    const QString visitorId = m_login ? QString() : m_ownerId;
    const bool isAccepted = isAtStage(m_requestedLogin, Stage::Accepted);
    const bool isLost = m_login && !token.isVerified;
    if (isLost && isOther)
        m_lostToken = m_token.token;
    if (isLost) {
        m_login.reset();
        m_loss = lost();
    }
    if (isOther)
        renewTokenOfLogin();
    m_phase = Phase::Known;
    m_token = token;
    m_wantsNewVisitor = false;
    const bool isBeingTaken = isAtWork() && !isOther; // by who logs in anew
    m_isInDoubt = false;
    if (isAccepted && token.isVerified) {
        const LoginResponse response = responseOf(m_requestedLogin->jwt, token);
        if (!m_login || mayFollow(response, *m_login))
            return completeLogin(response);
    }
    followOwner(visitorId);

    Effects effects;
    if (isLost) // what was asked as one customer is not to be asked as another
        effects += {ReportLoss{}, FailWaiting{lost()}};
    if (isLost && !m_requestedLogin)
        effects.append(ReportLoginRequired{});
    effects.append(keep());
    const bool isHeld
        = isBeingTaken && m_requestedLogin && !hasFailedTry(m_requestedLogin) && !isAccepted;
    if (!isLost && !isHeld)
        effects.append(ReleaseWaiting{});
    if (isAccepted)
        return effects + endLogin(notVerified());
    if (hasFailedTry(m_requestedLogin) && (!isOther || m_requestedLogin->failed->isLast))
        return effects + endLogin(m_requestedLogin->failed->error);
    return effects + startWaitingLogin();
}

SignIn::Effects SignIn::reviewed(const TrackingToken &token)
{
    if (m_phase != Phase::Known || token == m_token || isBecomingSomebody())
        return {};
    m_phase = Phase::Renewing;
    return answered(token);
}

SignIn::Effects SignIn::refused(const Error &error)
{
    if (m_phase != Phase::Asking && m_phase != Phase::Renewing)
        return {};
    const bool isTokenRefused = error.httpStatus == 401 && !m_wantsNewVisitor;
    if (isTokenRefused && !m_token.token.isEmpty()) {
        m_wantsNewVisitor = true;
        return (isAtStage(m_requestedLogin, Stage::Accepted) ? endLogin(error) : Effects())
            + Effects{AskNewToken{}};
    }
    m_phase = Phase::Refused;
    return Effects{FailWaiting{error}} + endLogin(causeOf(m_requestedLogin, error));
}

SignIn::Effects SignIn::rejected(const QString &token)
{
    if (m_phase != Phase::Known || token != m_token.token)
        return {}; // somebody else noticed first
    m_phase = Phase::Renewing;
    if (isAtStage(m_requestedLogin, Stage::Running)) {
        m_requestedLogin->stage = Stage::Waiting;     // it goes on with the new token
        m_requestedLogin->hasOvertaken = m_isInDoubt; // its own try
        m_unanswered.append(m_attempt++);
    }
    return {AskCurrentToken{token}};
}

std::optional<Error> SignIn::lossOf(const QString &token) const
{
    return !token.isEmpty() && token == m_lostToken ? std::optional(lost()) : std::nullopt;
}

SignIn::Effects SignIn::login(const QString &jwt)
{
    const Error overtaken{.kind = Error::Kind::Cancelled,
                          .message = Text::tr("A newer login took the place of this one.")};
    if (m_isInDoubt && m_requestedLogin && m_requestedLogin->stage != Stage::Waiting)
        m_unanswered.append(m_attempt);
    const bool isTaken = isAtWork() && !isOfOneCustomer(jwt, m_doubtfulJwt);
    Effects effects = endLogin(overtaken);
    m_requestedLogin = RequestedLogin{
        .jwt = jwt, .token = isTaken ? Token::Taken : Token::Shared, .hasOvertaken = m_isInDoubt};
    const bool isAsking = m_phase == Phase::Asking || m_phase == Phase::Renewing;
    if (isTaken && !isAsking) // the one before may succeed at the server, whenever that is
        return effects + leaveToken();
    if (m_phase == Phase::Looking)
        m_phase = Phase::Known; // for the same customer it is good, whatever came of the one before
    if (m_mayLogIn && m_phase != Phase::Known)
        effects += need();
    return effects + startWaitingLogin();
}

SignIn::Effects SignIn::forget(const Error &reason)
{
    m_wantsNewVisitor = true;
    return leave(reason);
}

SignIn::Effects SignIn::stop(const Error &reason)
{
    m_mayLogIn = false;
    const StoredIdentity left{.token = m_token.token,
                              .ownerId = m_ownerId,
                              .predecessorIds = m_predecessorIds,
                              .isInDoubt = true};
    const Effects effects = m_isInDoubt ? Effects{KeepInDoubt{left}} : Effects();
    return effects + leave(reason);
}

SignIn::Effects SignIn::leave(const Error &reason)
{
    const Effects effects = Effects{FailWaiting{reason}} + endLogin(reason);
    m_phase = Phase::Unknown;
    m_token = {};
    m_isInDoubt = false;
    m_unanswered.clear();
    m_doubtfulJwt.clear();
    m_ownerId.clear();
    m_predecessorIds.clear();
    m_login.reset();
    m_loss.reset();
    return effects;
}

} // namespace Kustomer
