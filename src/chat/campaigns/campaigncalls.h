// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/requests/clientactivity.h"
#include "protocol/values/result.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {
class ApiCaller;
}

namespace Kustomer::Calls {

/// Answers after how long on the page the service wants to hear again (wire E27).
void clientActivity(ApiCaller *caller, const PageVisit &visit, QObject *context,
                    const Answer<QList<std::chrono::seconds>> &answer);

} // namespace Kustomer::Calls
