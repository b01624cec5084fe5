// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/nouns/identity.h"

#include <KustomerChat/CustomerDescription>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {
class ApiCaller;
}

namespace Kustomer::Calls {

// The calls that make a token need no gate.

/// wire E3
void currentToken(ApiCaller *caller, const QString &token, QObject *context,
                  const Answer<TrackingToken> &answer);
/// wire E4
void newToken(ApiCaller *caller, QObject *context, const Answer<TrackingToken> &answer);
/// wire E5
void identify(ApiCaller *caller, const QString &jwt, const QString &token, QObject *context,
              const Answer<TrackingIdentity> &answer);
/// wire E6
void describeCustomer(ApiCaller *caller, const CustomerDescription &description, QObject *context,
                      const Answer<Done> &answer);

} // namespace Kustomer::Calls
