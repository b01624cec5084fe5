// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// What is read of a Markdown text (wire §6), without its form. Quick where it has none; beyond
/// what is shown of a long text it is as it was written.
QString plainReading(const QString &markdown);

/// The beginning of a Markdown text as one line without its marks, for lists.
QString markdownPreview(const QString &markdown);

} // namespace Kustomer
