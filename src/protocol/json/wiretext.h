// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// A text as it can travel: halves of characters and what is none become U+FFFD, ends of lines
/// become line feeds. What is sent is stored, shown and compared in this form.
QString wireText(const QString &text);

/// Whether both are the same text to a reader: a service may trim it, compose its characters or
/// write its white space in another way.
bool isSameText(const QString &one, const QString &other);

} // namespace Kustomer
