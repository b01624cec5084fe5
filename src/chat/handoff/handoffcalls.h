// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Conversation>
#include <KustomerChat/Result>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {
class ApiCaller;
}

namespace Kustomer::Calls {

/// Hands over what Requests::handoff() says (wire §16.1). What the service answers is not public:
/// here it is the conversation, as after its creation (wire E9).
void handOff(ApiCaller *caller, const QByteArray &body, QObject *context,
             const Answer<Conversation> &answer);

} // namespace Kustomer::Calls
