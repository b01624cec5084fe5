// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/talk/seen.h"

#include <KustomerChat/TimelineModel>

namespace Kustomer {

bool hasSeenAll(const Sight &sight)
{
    return sight.attention == ChatClient::Attention::OnScreen
        && sight.place == Sight::Place::Messages && sight.newest == Sight::Newest::Loaded
        && sight.bottom == Sight::Bottom::InSight;
}

Sight::Newest newestOf(const TimelineModel &timeline)
{
    const bool isLoaded = timeline.loading() == TimelineModel::Loading::Done;
    return isLoaded ? Sight::Newest::Loaded : Sight::Newest::Unknown;
}

} // namespace Kustomer
