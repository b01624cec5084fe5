// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTextLayout>

#include <memory>

namespace Benchmarks {

/// A plain text, broken into lines of a width.
std::unique_ptr<QTextLayout> brokenText(const QString &text, const QFont &font, int width);

} // namespace Benchmarks
