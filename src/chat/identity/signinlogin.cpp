// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/identity/signin.h"
#include "transport/http/httpfailure.h"

namespace Kustomer {
namespace {

/// Whether the server said no, and not something else, or nothing.
bool isRefusal(const Error &error)
{
    constexpr int conflict = 409; // the token is somebody's
    return error.httpStatus >= 400 && error.httpStatus < 500 && error.httpStatus != conflict;
}

} // namespace

using namespace SignInEffects;
using Stage = RequestedLogin::Stage;
using Token = RequestedLogin::Token;

SignIn::Effects SignIn::permitLogin()
{
    m_mayLogIn = true;
    return startWaitingLogin();
}

SignIn::Effects SignIn::startWaitingLogin()
{
    if (!m_mayLogIn || m_phase != Phase::Known || !isAtStage(m_requestedLogin, Stage::Waiting))
        return {};
    m_requestedLogin->stage = Stage::Running;
    m_isInDoubt = !m_login;
    m_doubtfulJwt = m_requestedLogin->jwt;
    if (!m_requestedLogin->hasOvertaken)
        m_unanswered.clear();
    return {Identify{.jwt = m_requestedLogin->jwt, .token = m_token.token, .attempt = ++m_attempt}};
}

void SignIn::renewTokenOfLogin()
{
    if (!m_requestedLogin)
        return;
    m_requestedLogin->token = m_wantsNewVisitor ? Token::Own : Token::Shared;
    m_requestedLogin->hasOvertaken = m_requestedLogin->hasOvertaken && !m_wantsNewVisitor;
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
        m_requestedLogin->stage = Stage::Accepted;
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
    m_isInDoubt = false;
    const QString visitorId = m_login ? QString() : m_ownerId;
    m_login = response;
    m_loss.reset();
    m_token.customerId = response.customerId;
    followOwner(visitorId);
    return {ReportLogin{response}, keep(), ReleaseWaiting{}};
}

SignIn::Effects SignIn::notIdentified(int attempt, const Error &error)
{
    if (!mayBeUnderWay(error))
        m_unanswered.removeOne(attempt);
    if (attempt != m_attempt || !m_requestedLogin)
        return {};
    RequestedLogin &tried = *m_requestedLogin;
    const bool isLast = tried.failed.has_value();
    const bool isSure = isRefusal(error) && !tried.hasOvertaken;
    const bool isLeft = m_isInDoubt && !isSure;
    if (!isLeft && (isLast || error.httpStatus != 401)) {
        m_isInDoubt = false;
        return endLogin(error) + Effects{ReleaseWaiting{}};
    }
    tried.failed = RequestedLogin::FailedTry{.error = error, .isLast = isLast};
    tried.stage = Stage::Waiting;
    ++m_attempt;
    m_isInDoubt = isLeft;
    if (isLeft && mayBeUnderWay(error))
        m_unanswered.append(attempt);
    return rejected(m_token.token);
}

/// A visitor's login is on its way: what is wanted meanwhile is wanted as the customer, and the
/// token is not to show what is the customer's before.
bool SignIn::isBecomingSomebody() const
{
    return m_isInDoubt && m_phase == Phase::Known && isAtStage(m_requestedLogin, Stage::Running);
}

bool SignIn::isSomebodyElses(const TrackingToken &token) const
{
    const bool isOurs = m_login || isAtStage(m_requestedLogin, Stage::Accepted);
    const bool isOld = !m_wantsNewVisitor && !m_token.token.isEmpty();
    if (isOld && m_requestedLogin && m_requestedLogin->token == Token::Taken)
        return true;
    const bool hasBeenTaken = token.isVerified && !m_token.isVerified;
    return isOld && !isOurs && hasBeenTaken
        && (m_isInDoubt || hasFailedTry(m_requestedLogin) || m_phase == Phase::Asking);
}

bool SignIn::isAtWork() const
{
    return m_isInDoubt && !m_unanswered.isEmpty();
}

/// A login that waits for it needs not know.
bool SignIn::isWorthALook(const TrackingToken &token) const
{
    const bool isWaitedFor = m_requestedLogin && !hasFailedTry(m_requestedLogin);
    return isAtWork() && !isWaitedFor && !token.isVerified && token.token == m_token.token;
}

/// Whether the login that ended without an answer has made it the token of its customer: no other
/// login can have.
bool SignIn::hasLoggedIn(const TrackingToken &token) const
{
    if (!m_isInDoubt || !hasFailedTry(m_requestedLogin))
        return false;
    const bool isOwn = m_requestedLogin->token == Token::Own && token.token == m_token.token;
    const int status = m_requestedLogin->failed->error.httpStatus;
    return isOwn && token.isVerified && (status < 400 || status >= 500);
}

SignIn::Effects SignIn::leaveToken()
{
    m_phase = Phase::Renewing;
    m_wantsNewVisitor = true;
    return {AskNewToken{}};
}

} // namespace Kustomer
