// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/identity/identitykeeper.h"
#include "transport/base/respite.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace Kustomer {

/// How often the application is asked for a login token, and how long it may take to answer.
struct RenewalPolicy
{
    std::chrono::milliseconds patience{30000};
    std::chrono::milliseconds steadyAfter{60000}; ///< a login that lasted so long was a good one
    BackoffPolicy pause{.first = std::chrono::milliseconds(2000),
                        .early = std::chrono::milliseconds(60000),
                        .late = std::chrono::milliseconds(300000)};
};

/// Gets the login back that the server gave up: asks the application for a token, one question at a
/// time, and logs in. What leads to nothing is not repeated until somebody wants the login again.
class LoginRenewal : public QObject
{
    Q_OBJECT

public:
    /// See ChatClient::LoginTokenProvider.
    using Provider = std::function<void(const Answer<QString> &answer)>;

    explicit LoginRenewal(IdentityKeeper *identity, const RenewalPolicy &policy = {},
                          QObject *parent = nullptr);

    void setProvider(const Provider &provider) { m_provider = provider; }

    /// There was a login, and none has taken its place.
    bool isMissing() const { return m_identity->loss().has_value(); }
    /// Whether loginRequired() was told, and nobody has logged in since.
    bool isRequired() const { return m_isRequired; }
    /// The customer wants what only a login allows: asks again, though not in haste.
    void insist();
    /// The application logs in by itself: an answer that is still on its way counts no more.
    void yield();
    /// Logout or stop: no login is missed any more.
    void forget();

Q_SIGNALS:
    /// The application has to log in: nobody is asked for a token, or it was of no use.
    void loginRequired();
    /// The application could not get a token.
    void problemNoticed(const Kustomer::Error &error);

private:
    enum class Stage { Idle, Asking, LoggingIn };

    void ask();
    Answer<QString> answerOnce();
    void take(const Result<QString> &jwt);
    void giveUp();
    void require();

    IdentityKeeper *m_identity;
    RenewalPolicy m_policy;
    Provider m_provider;
    Respite m_respite; ///< from one question to the next
    QTimer m_patience;
    QElapsedTimer m_loggedInFor;
    std::unique_ptr<QObject> m_question; ///< context of the one that is on its way
    Stage m_stage = Stage::Idle;
    bool m_isRequired = false;
    bool m_isWantedLater = false;
};

} // namespace Kustomer
