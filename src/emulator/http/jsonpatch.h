// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

namespace Kustomer::Emulation {

/// An object with changes applied: objects merge into objects, null removes, all else replaces.
QJsonObject patched(QJsonObject object, const QJsonObject &changes);

} // namespace Kustomer::Emulation
