// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatClient>

namespace Kustomer {

class TimelineModel;

/// What a person has before their eyes.
struct Sight
{
    enum class Place { Elsewhere, Messages };  ///< what the page shows
    enum class Newest { Unknown, Loaded };     ///< whether the newest messages are here
    enum class Bottom { OutOfSight, InSight }; ///< of the messages

    ChatClient::Attention attention = ChatClient::Attention::Background;
    Place place = Place::Elsewhere;
    Newest newest = Newest::Unknown;
    Bottom bottom = Bottom::OutOfSight;
};

/// Whether everything there is was read: only what was on screen counts, in a window that is
/// active, and only once the server has said what there is.
bool hasSeenAll(const Sight &sight);

/// Whether the newest messages are known; what an earlier process knew is not enough.
Sight::Newest newestOf(const TimelineModel &timeline);

} // namespace Kustomer
