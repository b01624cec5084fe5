// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/asking/assistant.h"

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {
class ApiCaller;
}

namespace Kustomer::Calls {

/// What an assistant says first; nothing is created by it (wire §20). NotFound
/// (`assistant_not_found`) where there is none of this id.
void greeting(ApiCaller *caller, const QString &assistantId, QObject *context,
              const Answer<AssistantGreeting> &answer);

} // namespace Kustomer::Calls
