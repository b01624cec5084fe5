// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Error>

namespace Kustomer {

/// What went wrong, for people: what it means for them and what may help, without a word of how it
/// works.
QString trouble(const Error &error);

/// Why something did not come about that the customer asked for: what was found here, of a file, a
/// form or the disk, else trouble().
QString reason(const Error &error);

/// Whether trying again may lead to something else.
bool mayHelpToTryAgain(const Error &error);

} // namespace Kustomer
