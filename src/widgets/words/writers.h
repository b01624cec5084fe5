// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// What those are called who write and have no name here: the customer who reads it, the company's
/// people, and its assistant.
QString customerName();
QString supportName();
QString assistantName();

} // namespace Kustomer
