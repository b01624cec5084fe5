// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

namespace Kustomer::Emulation {

/// Path of a file built into the emulator.
QString resourceFile(const QString &name);
/// The JSON object in a file built into the emulator.
QJsonObject resourceObject(const QString &name);

} // namespace Kustomer::Emulation
