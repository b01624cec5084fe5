// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/dialogue/formdialogue.h"
#include "protocol/asking/form.h"

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {

class ApiCaller;

/// Looks for the conversation that a form has become although the answer was lost: a new one in
/// which everything stands that the customer answered. Nothing found is a value.
void findArrival(ApiCaller *caller, const FormDialogue &dialogue, const QString &brandId,
                 QObject *context, const Answer<std::optional<FormOutcome>> &answer);

} // namespace Kustomer
