// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/json/jsonapi.h"
#include "protocol/nouns/field.h"

#include <KustomerChat/User>

namespace Kustomer {

inline constexpr std::tuple userFields{
    Field{&User::displayName, QLatin1StringView("displayName"), Reading::Line},
    Field{&User::avatarUrl, QLatin1StringView("avatarUrl")},
};

/// A `user` (wire E18).
Result<User> userFrom(const Resource &resource);
Result<User> soleUserFrom(const Document &document);

} // namespace Kustomer
