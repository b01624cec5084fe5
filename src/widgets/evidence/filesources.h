// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPixmap>

#include <functional>

namespace Kustomer {

/// What the application can add to a message; empty functions: nothing.
struct FileSources
{
    std::function<QPixmap()> screenshot = {};
    std::function<QString()> diagnostics = {};

    bool areThere() const { return screenshot || diagnostics; }
};

} // namespace Kustomer
