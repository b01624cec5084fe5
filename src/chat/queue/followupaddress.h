// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// Whether a channel, `email`, `sms` or `voice`, can lead there. Phone numbers may be of any
/// country.
bool isFollowUpAddress(const QString &channel, const QString &address);

} // namespace Kustomer
