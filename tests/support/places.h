// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

/// Where things are on this machine. Asked for here, so that no test is compiled with a path of its
/// clone in it and a compiler cache can serve them all.
namespace Kustomer::Testing {

/// Path of a file below tests/fixtures.
QString fixturePath(const QString &name);

/// The program that a test may start and kill; empty where the emulator is not built.
QString emulatorProgram();

} // namespace Kustomer::Testing
