// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Benchmarks {

/// An article of at least so many bytes, as people write them: headings, paragraphs, lists, tables,
/// links. Each number makes another one.
QString longArticle(int bytes, int number);

} // namespace Benchmarks
