// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/record.h"
#include "protocol/nouns/schedule.h"

namespace Kustomer {

/// What a company has configured, as it is kept for a start without network.
struct CompanySettings
{
    ChatSettings chat;
    std::optional<Schedule> schedule; ///< none: always open

    bool operator==(const CompanySettings &) const = default;
};

Record recordOf(const CompanySettings &settings);
/// A schedule with an unknown zone or bad hours is an Error, as are settings without a team.
Result<CompanySettings> companySettingsFrom(const Record &record);

extern const QString companySettingsKind;

} // namespace Kustomer
