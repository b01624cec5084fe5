// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// Makes up the id of a thread without a conversation.
QString newLocalThreadId();
/// Whether the server has no conversation of this id.
bool isLocalThreadId(const QString &id);
/// Whether the service can have anything of this id; what cannot be is not asked for.
bool canBeId(const QString &id);

} // namespace Kustomer
