// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/identity/requestedlogin.h"
#include "chat/identity/signineffects.h"

#include <QStringList>

namespace Kustomer {

/// Who the customer is, as a state machine without network or clock: each event answers with what
/// has to be done (wire §3).
class SignIn
{
public:
    using Effects = QList<SignInEffect>;

    enum class Phase {
        Unknown,   ///< nobody asked yet
        Restoring, ///< the token store is read
        Recalled,  ///< it was read before anybody needed a token
        Asking,    ///< a token is fetched
        Known,     ///< a token is here
        Renewing,  ///< the server rejected the token, another is fetched
        Looking,   ///< a login may yet make the token somebody's: it is asked for again later
        Refused,   ///< the last fetch failed; the next need asks again
    };

    Phase phase() const { return m_phase; }
    /// Usable while Known.
    const TrackingToken &token() const { return m_token; }
    /// Who is logged in; none while anonymous or when a new login is required.
    const std::optional<LoginResponse> &loggedIn() const { return m_login; }
    /// Whose content this is, and the anonymous owner who became this one; empty where unknown.
    const QString &ownerId() const { return m_ownerId; }
    const QStringList &predecessorIds() const { return m_predecessorIds; }

    /// Whether a login was asked for and has not ended.
    bool isLoggingIn() const { return m_requestedLogin.has_value(); }

    /// Reads who it was last time, ahead of the first need.
    Effects recall();
    /// A request needs a token.
    Effects need();
    /// The token store answered, or failed, which counts as empty.
    Effects restored(const std::optional<StoredIdentity> &identity);
    /// Whether the server had done with all logins when it was asked who somebody is.
    enum class Logins { Finished, MayGoOn };
    /// The answer to wire E3 or E4. An identity that was lost fails what waits, so that nothing is
    /// asked as somebody else.
    Effects answered(const TrackingToken &token, Logins logins = Logins::Finished);
    /// It is later now (LookLater).
    Effects lookAgain();
    /// The server was asked once more what it knows of this customer (wire E3).
    Effects reviewed(const TrackingToken &token);
    /// A token that is refused (401) makes room for a new visitor (wire E4).
    Effects refused(const Error &error);
    /// The server answered 401 to a request that carried this token.
    Effects rejected(const QString &token);
    /// The error of a request that carried the token of a customer who is not this one any more.
    std::optional<Error> lossOf(const QString &token) const;
    /// The error of what is the customer's, from the loss of a login to the next one.
    const std::optional<Error> &loss() const { return m_loss; }

    /// The application wants to log in; waits for permitLogin() and for a token.
    Effects login(const QString &jwt);
    /// start() has finished: logins may run.
    Effects permitLogin();
    /// The answer to the login (wire E5) of this number; it may leave to wire E3 who that is.
    Effects identified(int attempt, const TrackingIdentity &identity);
    /// A 401 may be about the token: it is renewed, and another one gets another chance.
    Effects notIdentified(int attempt, const Error &error);

    /// Logout: the identity is nobody's any more, the next need becomes a new anonymous visitor
    /// (wire E4). Who logs out has erased what is stored of it.
    Effects forget(const Error &reason);
    /// Stop or a failed start: what waits fails, identity and doubt about a login stay stored.
    Effects stop(const Error &reason);

private:
    Effects ask();
    bool isBecomingSomebody() const;
    /// Whether a login that nobody waits for any more has made it the token of a customer.
    bool isSomebodyElses(const TrackingToken &token) const;
    /// Whether the server may yet make it the token of a customer.
    bool isAtWork() const;
    bool isWorthALook(const TrackingToken &token) const;
    bool hasLoggedIn(const TrackingToken &token) const;
    /// Another visitor's token takes the place of this one.
    Effects leaveToken();
    Effects adopt(const TrackingToken &token);
    Effects startWaitingLogin();
    void renewTokenOfLogin();
    Effects endLogin(const Error &reason);
    /// Knows nobody any more.
    Effects leave(const Error &reason);
    Effects completeLogin(const LoginResponse &response);
    void followOwner(const QString &visitorId);
    SignInEffects::Keep keep() const;

    Phase m_phase = Phase::Unknown;
    TrackingToken m_token;
    QString m_ownerId; ///< the last one that was known
    QStringList m_predecessorIds;
    QString m_lostToken; ///< of the login that the server gave up last
    std::optional<LoginResponse> m_login;
    std::optional<RequestedLogin> m_requestedLogin;
    std::optional<Error> m_loss; ///< of a login, while none has taken its place
    QString m_doubtfulJwt;       ///< of the login that may have taken the token
    int m_attempt = 0;
    QList<int> m_unanswered; ///< attempts that the server may be at yet
    bool m_isNeeded = false; ///< a token, while the store is read
    bool m_mayLogIn = false;
    bool m_wantsNewVisitor = false;
    bool m_isInDoubt = false; ///< a login was sent with the visitor's token, and may have succeeded
};

} // namespace Kustomer
