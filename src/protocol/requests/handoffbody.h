// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Handoff>
#include <KustomerChat/Result>

namespace Kustomer::Requests {

/// What a conversation that was led elsewhere is handed over by, the oldest message first
/// (wire §16.1; the names of the members are inferred from the SDK). An Error (Configuration) says
/// what of it the service would not take: code `handoff_count`, `handoff_one_sided`,
/// `handoff_message`.
Result<QByteArray> handoff(const Handoff &handoff);

} // namespace Kustomer::Requests
