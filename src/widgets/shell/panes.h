// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

#include <QLayout>

namespace Kustomer {

/// Pages side by side; what is left between them is a line.
class Panes final : public Surface
{
    Q_OBJECT

public:
    using Surface::Surface;

    /// Pages that come and go until settle() ask for no room beside each other: a window grows with
    /// what it is asked for, and stays as large.
    void hold() { layout()->setEnabled(false); }
    void settle()
    {
        layout()->setEnabled(true);
        if (isVisible())
            layout()->activate();
    }

protected:
    QColor ground() const override { return theme().separator; }
};

} // namespace Kustomer
