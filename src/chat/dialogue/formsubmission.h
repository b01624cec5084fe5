// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/dialogue/formdialogue.h"
#include "protocol/requests/formresponse.h"

namespace Kustomer {

/// What the server is told of a dialogue that is complete (wire E21).
QList<FormEntry> entriesOf(const FormDialogue &dialogue);

/// How articles were taken in it, as far as any were looked for.
std::optional<FormDeflection> deflectionIn(const FormDialogue &dialogue);

} // namespace Kustomer
