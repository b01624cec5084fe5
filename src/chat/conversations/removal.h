// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

class ConversationList;
class Threads;

/// The server has a conversation no more, which goes on in another one where that is named. One
/// that is open, and stands further down the list than was loaded, is listed with what is known of
/// it, so that it is seen that it is over.
void endRemoved(ConversationList *list, const Threads &threads, const QString &id,
                const QString &mergedInto = {});

} // namespace Kustomer
