// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {

/// Hands out the tracking token that authenticated requests carry.
class TokenGate
{
public:
    using Use = std::function<void(Result<QString>)>;

    /// Calls with the token, at once or when it is known; not after the context is gone.
    virtual void withToken(QObject *context, Use use) = 0;
    /// The server answered 401 to this token: the next withToken() waits for another one. An error
    /// where that would be a token of somebody else.
    virtual std::optional<Error> reject(const QString &token) = 0;
    /// Why nothing of the customer's can be asked, though there is a token: it is somebody else's.
    virtual std::optional<Error> loss() const = 0;

protected:
    ~TokenGate() = default;
};

} // namespace Kustomer
