// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"

#include <KustomerChat/Satisfaction>

#include <optional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {
class ApiCaller;
}

namespace Kustomer::Calls {

/// The survey of a conversation; no survey, in the sense of "not asked", is a value (wire E25).
void satisfaction(ApiCaller *caller, const QString &conversationId, QObject *context,
                  const Answer<std::optional<Satisfaction>> &answer);
/// One of Requests::satisfactionRating() and satisfactionAnswers() (wire E26).
void answerSatisfaction(ApiCaller *caller, const QString &satisfactionId, const QByteArray &body,
                        QObject *context, const Answer<Done> &answer);

} // namespace Kustomer::Calls
