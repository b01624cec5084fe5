// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/nouns/identity.h"

#include <variant>

namespace Kustomer {

/// What has to be done next for the sign-in to go on.
namespace SignInEffects {
struct ReadStored
{
    bool operator==(const ReadStored &) const = default;
};
struct AskCurrentToken
{
    QString token = {}; ///< the one in hand, empty: none
    bool operator==(const AskCurrentToken &) const = default;
};
struct AskNewToken
{
    bool operator==(const AskNewToken &) const = default;
};
/// Asks once more in a while, unless something else happens before.
struct LookLater
{
    bool operator==(const LookLater &) const = default;
};
struct Identify
{
    QString jwt;
    QString token;
    int attempt = 0; ///< names this login in identified() and notIdentified()
    bool operator==(const Identify &) const = default;
};
struct Keep
{
    StoredIdentity identity;
    bool operator==(const Keep &) const = default;
};
/// A login was on its way when the chat was stopped.
struct KeepInDoubt
{
    StoredIdentity identity;
    bool operator==(const KeepInDoubt &) const = default;
};
struct ReleaseWaiting
{
    bool operator==(const ReleaseWaiting &) const = default;
};
struct FailWaiting
{
    Error error;
    bool operator==(const FailWaiting &) const = default;
};
struct ReportLogin
{
    LoginResponse response;
    bool operator==(const ReportLogin &) const = default;
};
struct ReportLoginFailure
{
    Error error;
    bool operator==(const ReportLoginFailure &) const = default;
};
/// The customer is not the one any more for whom everything was asked so far.
struct ReportLoss
{
    bool operator==(const ReportLoss &) const = default;
};
struct ReportLoginRequired
{
    bool operator==(const ReportLoginRequired &) const = default;
};
} // namespace SignInEffects

using SignInEffect
    = std::variant<SignInEffects::ReadStored, SignInEffects::AskCurrentToken,
                   SignInEffects::AskNewToken, SignInEffects::LookLater, SignInEffects::Identify,
                   SignInEffects::Keep, SignInEffects::KeepInDoubt, SignInEffects::ReleaseWaiting,
                   SignInEffects::FailWaiting, SignInEffects::ReportLogin,
                   SignInEffects::ReportLoginFailure, SignInEffects::ReportLoss,
                   SignInEffects::ReportLoginRequired>;

} // namespace Kustomer
