// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/nouns/schedule.h"
#include "protocol/values/result.h"

#include <KustomerChat/User>

#include <optional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {
class ApiCaller;
}

namespace Kustomer::Calls {

/// wire E1; needs no token.
void settings(ApiCaller *caller, const QString &language, QObject *context,
              const Answer<ChatSettings> &answer);
/// An empty id asks for the default one: that there is none, in the sense of "always open", is a
/// value. Of another id it is an Error (NotFound, `schedule_not_found`) (wire E2).
void schedule(ApiCaller *caller, const QString &id, QObject *context,
              const Answer<std::optional<Schedule>> &answer);
/// wire E18
void user(ApiCaller *caller, const QString &id, QObject *context, const Answer<User> &answer);

} // namespace Kustomer::Calls
