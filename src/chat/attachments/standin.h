// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Attachment>

namespace Kustomer {

/// The attachment with a name and a type to show and to open it by, where it has none.
Attachment presentable(Attachment attachment);
/// Whether all that is known of it are such a name and such a type: it is worth another question.
bool isStandIn(const Attachment &attachment);

} // namespace Kustomer
