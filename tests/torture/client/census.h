// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

namespace Torture {

/// Counts the QObjects of this process from now on; to be called before there are any to speak of.
void beginCensus();
/// QObjects that live, and bytes that were allocated and not freed.
QJsonObject census();

} // namespace Torture
