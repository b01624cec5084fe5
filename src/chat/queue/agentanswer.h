// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Kustomer {

class TimelineModel;

/// Whether an agent, a person of the company, has written in these rows.
bool isAnsweredByAgent(const TimelineModel &timeline);

} // namespace Kustomer
