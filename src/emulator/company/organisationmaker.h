// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/keep/records.h"

#include <QDateTime>

namespace Kustomer::Emulation {

/// A new organisation with fresh keys; without a secret it gets a random one (§1.1).
Organisation newOrganisation(const QString &id, const QString &name, const QString &chatSecret,
                             const QDateTime &now);

} // namespace Kustomer::Emulation
