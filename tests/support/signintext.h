// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/identity/signin.h"

#include <QStringList>

namespace Kustomer::Testing {

/// What has to be done next, in a word each; requests by their number on the wire.
struct SignInWriter
{
    QString operator()(const SignInEffects::ReadStored &) const { return QStringLiteral("read"); }
    QString operator()(const SignInEffects::AskCurrentToken &effect) const
    {
        return QStringLiteral("E3(%1)").arg(effect.token);
    }
    QString operator()(const SignInEffects::AskNewToken &) const { return QStringLiteral("E4"); }
    QString operator()(const SignInEffects::LookLater &) const { return QStringLiteral("look"); }
    QString operator()(const SignInEffects::Identify &effect) const
    {
        return QStringLiteral("E5#%1(%2,%3)").arg(effect.attempt).arg(effect.jwt, effect.token);
    }
    QString operator()(const SignInEffects::Keep &effect) const
    {
        const auto &login = effect.identity.login;
        return QStringLiteral("keep(%1%2)")
            .arg(effect.identity.token,
                 login ? QStringLiteral(" of ") + login->customerId : QString());
    }
    QString operator()(const SignInEffects::KeepInDoubt &effect) const
    {
        return QStringLiteral("doubt(%1)").arg(effect.identity.token);
    }
    QString operator()(const SignInEffects::ReleaseWaiting &) const
    {
        return QStringLiteral("release");
    }
    QString operator()(const SignInEffects::FailWaiting &effect) const
    {
        return QStringLiteral("fail(%1)").arg(effect.error.message);
    }
    QString operator()(const SignInEffects::ReportLogin &effect) const
    {
        return QStringLiteral("loggedIn(%1)").arg(effect.response.customerId);
    }
    QString operator()(const SignInEffects::ReportLoginFailure &effect) const
    {
        return QStringLiteral("loginFailed(%1)").arg(effect.error.message);
    }
    QString operator()(const SignInEffects::ReportLoss &) const { return QStringLiteral("lost"); }
    QString operator()(const SignInEffects::ReportLoginRequired &) const
    {
        return QStringLiteral("loginRequired");
    }
};

/// All of it in one line.
inline QString textOf(const SignIn::Effects &effects)
{
    QStringList lines;
    for (const SignInEffect &effect : effects)
        lines.append(std::visit(SignInWriter(), effect));
    return lines.join(u' ');
}

} // namespace Kustomer::Testing
