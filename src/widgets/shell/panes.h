// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

namespace Kustomer {

/// Pages side by side; what is left between them is a line.
class Panes final : public Surface
{
    Q_OBJECT

public:
    using Surface::Surface;

protected:
    QColor ground() const override { return theme().separator; }
};

} // namespace Kustomer
