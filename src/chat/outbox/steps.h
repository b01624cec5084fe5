// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/outbox/creations.h"

namespace Kustomer {

/// What is done for an entry, step by step: each is on disk before the next one begins.
enum class Step {
    FindConversation, ///< that was asked for, and whose answer was lost
    Create,           ///< wire E9
    LearnHorizon, ///< what the conversation ends with, so that an echo can be told from the past
    Upload,       ///< the files that are not there yet (wire E14, E15)
    Look,         ///< whether it has arrived although the answer was lost
    Post,         ///< wire E13
};

/// What is left to do for an entry, the first step first: a process goes on behind those that
/// another one has done.
QList<Step> stepsLeft(const OutboxEntry &entry, const Creations &creations);

} // namespace Kustomer
