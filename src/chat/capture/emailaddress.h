// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// What input methods, pasted pages and text that runs both ways leave behind is not part of what
/// was written.
QString plainLine(const QString &written);

/// An e-mail address as it can travel, in any script; empty: it is none.
QString emailFrom(const QString &written);

} // namespace Kustomer
