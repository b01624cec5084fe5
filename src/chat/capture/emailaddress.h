// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// An e-mail address as it can travel, in any script; empty: it is none.
QString emailFrom(const QString &written);

} // namespace Kustomer
