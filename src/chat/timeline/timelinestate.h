// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/rows/timeline.h"
#include "chat/timeline/timelinemodel.h"

namespace Kustomer {

/// What a TimelineModel shows.
struct TimelineState
{
    std::shared_ptr<Timeline> timeline; ///< of a follower: the one of the other model
    QString conversationId;
    TimelineModel::Loading loading = TimelineModel::Loading::Nothing;
    Error lastError = {};
    TimelineModel::Older older = TimelineModel::Older::None;
};

} // namespace Kustomer
