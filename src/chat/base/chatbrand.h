// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kustomer {

/// As which brand of the company the chat presents itself.
struct ChatBrand
{
    QString id = {};          ///< whose conversations are shown and made; empty: all of them
    QString assistantId = {}; ///< that new conversations ask for; empty: the company's own choice
};

} // namespace Kustomer
