// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/queue/waiting.h"

namespace Kustomer::WaitAnswers {

// What an answer of customers makes of their wait: pure. An Error where that is not asked (null:
// nobody waits), or where it is no answer.

Result<Waiting> channelChosen(const Waiting *waiting, const QString &channel,
                              const VolumeControl &control, const QDateTime &now);
Result<Waiting> addressGiven(const Waiting *waiting, const QString &address, const QDateTime &now);
/// From the address to the channels.
Result<Waiting> goneBack(const Waiting *waiting);
/// The customer waits for an agent.
Result<Waiting> declined(const Waiting *waiting, const VolumeControl &control);

} // namespace Kustomer::WaitAnswers
