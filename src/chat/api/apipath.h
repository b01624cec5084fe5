// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace Kustomer {

/// An id as a segment of a path.
QString inPath(const QString &id);

/// A path with those of the parameters that have a value.
QString withQuery(const QString &path, const QList<std::pair<QString, QString>> &parameters);

} // namespace Kustomer
