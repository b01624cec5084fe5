// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/identity/identitykeeper.h"

#include "chat/identity/identitycalls.h"
#include "chat/identity/identityvault.h"
#include "protocol/keys/chatkey.h"

#include <algorithm>

namespace Kustomer {

using namespace SignInEffects;

IdentityKeeper::IdentityKeeper(ApiCaller *caller, IdentityVault *vault, const Pace &pace,
                               QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_vault(vault)
    , m_pace(pace)
    , m_looks(pace.look)
{
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, [this] { carryOut(m_signIn.lookAgain()); });
}

void IdentityKeeper::withToken(QObject *context, Use use)
{
    m_waiting.append({context, std::move(use)});
    carryOut(m_signIn.need());
}

std::optional<Error> IdentityKeeper::reject(const QString &token)
{
    carryOut(m_signIn.rejected(token));
    return m_signIn.lossOf(token);
}

void IdentityKeeper::recall()
{
    carryOut(m_signIn.recall());
}

void IdentityKeeper::logIn(const QString &jwt)
{
    const Result<QString> token = loginTokenFrom(jwt);
    if (token)
        carryOut(m_signIn.login(*token));
    else
        Q_EMIT loginFailed(token.error());
}

void IdentityKeeper::permitLogin()
{
    carryOut(m_signIn.permitLogin());
}

void IdentityKeeper::logOut(const Error &reason)
{
    m_inquiries = std::make_unique<QObject>();
    carryOut(m_signIn.forget(reason));
}

void IdentityKeeper::stop(const Error &reason)
{
    m_inquiries = std::make_unique<QObject>();
    carryOut(m_signIn.stop(reason));
}

void IdentityKeeper::carryOut(const SignIn::Effects &effects)
{
    const QPointer<QObject> stay(m_inquiries.get()); // gone when who is told logs out or stops
    for (const SignInEffect &effect : effects) {
        if (stay)
            std::visit([this](const auto &one) { carryOut(one); }, effect);
    }
}

void IdentityKeeper::carryOut(const ReadStored &)
{
    m_vault->recall([this, stay = QPointer<QObject>(m_inquiries.get())](const auto &identity) {
        if (!stay)
            return;
        const auto effects = m_signIn.restored(identity);
        Q_EMIT recalled();
        if (stay)
            carryOut(effects);
    });
}

void IdentityKeeper::carryOut(const AskCurrentToken &effect)
{
    using Logins = SignIn::Logins;
    const Logins logins = m_work.hasExpired() ? Logins::Finished : Logins::MayGoOn;
    Calls::currentToken(
        m_caller, effect.token, m_inquiries.get(),
        [this, logins](const Result<TrackingToken> &token) { takeToken(token, logins); });
}

void IdentityKeeper::carryOut(const AskNewToken &)
{
    Calls::newToken(m_caller, m_inquiries.get(), [this](const Result<TrackingToken> &token) {
        takeToken(token, SignIn::Logins::Finished);
    });
}

void IdentityKeeper::carryOut(const LookLater &)
{
    using std::chrono::milliseconds;
    const auto left = std::chrono::ceil<milliseconds>(m_work.remainingTimeAsDuration());
    m_nextLook.start(std::min(m_looks.next(), left));
}

void IdentityKeeper::review()
{
    if (m_signIn.phase() != SignIn::Phase::Known)
        return;
    Calls::currentToken(m_caller, m_signIn.token().token, m_inquiries.get(),
                        [this](const Result<TrackingToken> &token) {
                            if (token)
                                carryOut(m_signIn.reviewed(*token));
                        });
}

void IdentityKeeper::takeToken(const Result<TrackingToken> &token, SignIn::Logins logins)
{
    carryOut(token ? m_signIn.answered(*token, logins) : m_signIn.refused(token.error()));
}

void IdentityKeeper::carryOut(const Identify &effect)
{
    const int attempt = effect.attempt;
    m_work = QDeadlineTimer(m_pace.retryWindow + m_pace.work); // the last attempt may leave so late
    m_looks.reset();
    Calls::identify(m_caller, effect.jwt, effect.token, m_inquiries.get(),
                    [this, attempt](const Result<TrackingIdentity> &identity) {
                        carryOut(identity ? m_signIn.identified(attempt, *identity)
                                          : m_signIn.notIdentified(attempt, identity.error()));
                    });
}

void IdentityKeeper::carryOut(const Keep &effect)
{
    m_vault->keep(effect.identity);
    Q_EMIT tokenChanged(m_signIn.token());
}

void IdentityKeeper::carryOut(const KeepInDoubt &effect)
{
    m_vault->keep(effect.identity);
}

void IdentityKeeper::carryOut(const ReleaseWaiting &)
{
    answerWaiting(m_signIn.token().token);
}

void IdentityKeeper::carryOut(const FailWaiting &effect)
{
    answerWaiting(effect.error);
}

void IdentityKeeper::answerWaiting(const Result<QString> &token)
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.use(token);
    }
}

void IdentityKeeper::carryOut(const ReportLogin &effect)
{
    Q_EMIT loggedIn(effect.response);
}

void IdentityKeeper::carryOut(const ReportLoginFailure &effect)
{
    Q_EMIT loginFailed(effect.error);
}

void IdentityKeeper::carryOut(const ReportLoss &)
{
    Q_EMIT identityLost();
}

void IdentityKeeper::carryOut(const ReportLoginRequired &)
{
    Q_EMIT loginRequired();
}

} // namespace Kustomer
