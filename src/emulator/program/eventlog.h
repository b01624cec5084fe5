// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdio>

namespace Kustomer {

class Emulator;

namespace Emulation {

/// Writes a line for each request and for whatever happens in the conversations, without texts.
void logTo(std::FILE *output, Emulator *emulator);

} // namespace Emulation

} // namespace Kustomer
