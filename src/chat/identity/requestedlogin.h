// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Error>

#include <optional>

namespace Kustomer {

/// A login that the application asked for, and what has become of it so far. It ends by being gone.
///
/// | stage    | what happens                              | then                           |
/// |----------|-------------------------------------------|--------------------------------|
/// | none     | the application asks for it               | Waiting; token Shared or Taken |
/// | Waiting  | a token is here, logins may run           | Running (wire E5)              |
/// | Waiting  | tried, and the Own token is a customer's  | Accepted                       |
/// | Waiting  | tried, and the token is as good as before | over: its error                |
/// | Waiting  | tried twice, and a token is here          | over: its error                |
/// | Running  | the server says who it is                 | over: a login                  |
/// | Running  | the server does not say who it is         | Accepted (asks wire E3)        |
/// | Running  | 401, or nobody knows what came of it      | Waiting, tried                 |
/// | Running  | other refusals, or any after a try        | over: its error                |
/// | Running  | the token is rejected elsewhere           | Waiting, overtakes itself      |
/// | Accepted | wire E3 answers                           | over: a login, or an error     |
/// | each     | wire E4 gives another token               | Own, overtakes nobody          |
/// | each     | wire E3 gives another token               | Shared                         |
/// | each     | a newer login, a stop, no token           | over: an error                 |
struct RequestedLogin
{
    enum class Stage {
        Waiting,  ///< for a token, and for logins to be permitted
        Running,  ///< wire E5 is asked
        Accepted, ///< wire E3 is asked who it is
    };
    /// The token with which it is tried.
    enum class Token {
        Shared, ///< with whatever logins came before
        Taken,  ///< by another customer's login, perhaps: this one needs another
        Own,    ///< wire E4 gave it meanwhile: no other login knows of it
    };
    struct FailedTry
    {
        Error error;         ///< its own, whatever came of that
        bool isLast = false; ///< no other one follows
    };

    QString jwt = {};
    Stage stage = Stage::Waiting;
    Token token = Token::Shared;
    bool hasOvertaken = false; ///< a try, its own or not, that may have succeeded with this token
    std::optional<FailedTry> failed = {};
};

/// Whether there is one, and it has come to there.
inline bool isAtStage(const std::optional<RequestedLogin> &login, RequestedLogin::Stage stage)
{
    return login && login->stage == stage;
}

inline bool hasFailedTry(const std::optional<RequestedLogin> &login)
{
    return login && login->failed;
}

} // namespace Kustomer
