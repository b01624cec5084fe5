// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/api/tokengate.h"
#include "chat/identity/signin.h"
#include "transport/base/pace.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Kustomer {

class ApiCaller;
class IdentityVault;

/// Carries out what SignIn decides: recalls and keeps the identity, fetches tokens, logs in.
/// However many requests wait for a token, one fetch runs (wire §3.1).
class IdentityKeeper
    : public QObject
    , public TokenGate
{
    Q_OBJECT

public:
    IdentityKeeper(ApiCaller *caller, IdentityVault *vault, const Pace &pace = {},
                   QObject *parent = nullptr);

    void withToken(QObject *context, Use use) override;
    std::optional<Error> reject(const QString &token) override;
    std::optional<Error> loss() const override { return m_signIn.loss(); }

    const TrackingToken &token() const { return m_signIn.token(); }
    const std::optional<LoginResponse> &login() const { return m_signIn.loggedIn(); }
    bool isLoggingIn() const { return m_signIn.isLoggingIn(); }
    const QString &ownerId() const { return m_signIn.ownerId(); }
    const QStringList &predecessorIds() const { return m_signIn.predecessorIds(); }

    /// Reads who it was last time, without a question to the server; recalled() tells.
    void recall();
    /// Logs in as soon as permitLogin() was called; fails at once where the token cannot be used.
    void logIn(const QString &jwt);
    void permitLogin();
    /// Asks the server what it knows of this customer by now (wire E3).
    void review();
    /// The vault erases what is stored; this forgets what is here.
    void logOut(const Error &reason);
    void stop(const Error &reason);

Q_SIGNALS:
    void recalled();
    /// A token is here that was not known before, or belongs to another customer now.
    void tokenChanged(const Kustomer::TrackingToken &token);
    void loggedIn(const LoginResponse &response);
    void loginFailed(const Kustomer::Error &error);
    /// The server gave up the login: nothing may be sent in its name until the next one.
    void identityLost();
    void loginRequired();

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Use use;
    };

    void carryOut(const SignIn::Effects &effects);
    void carryOut(const SignInEffects::ReadStored &effect);
    void carryOut(const SignInEffects::AskCurrentToken &effect);
    void carryOut(const SignInEffects::AskNewToken &effect);
    void carryOut(const SignInEffects::LookLater &effect);
    void carryOut(const SignInEffects::Identify &effect);
    void carryOut(const SignInEffects::Keep &effect);
    void carryOut(const SignInEffects::KeepInDoubt &effect);
    void carryOut(const SignInEffects::ReleaseWaiting &effect);
    void carryOut(const SignInEffects::FailWaiting &effect);
    void carryOut(const SignInEffects::ReportLogin &effect);
    void carryOut(const SignInEffects::ReportLoginFailure &effect);
    void carryOut(const SignInEffects::ReportLoss &effect);
    void carryOut(const SignInEffects::ReportLoginRequired &effect);
    void takeToken(const Result<TrackingToken> &token, SignIn::Logins logins);
    void answerWaiting(const Result<QString> &token);

    ApiCaller *m_caller;
    IdentityVault *m_vault;
    Pace m_pace;
    SignIn m_signIn;
    QDeadlineTimer m_work; ///< the server has done with all logins then, or never will
    Backoff m_looks;       ///< at what becomes of them
    QTimer m_nextLook;
    QList<Waiting> m_waiting;
    /// Context of the questions about this identity; goes with it, and their answers too.
    std::unique_ptr<QObject> m_inquiries = std::make_unique<QObject>();
};

} // namespace Kustomer
