// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

#include <QLayout>

#include <optional>

namespace Kustomer {

/// Pages side by side; what is left between them is a line.
class Panes final : public Surface
{
    Q_OBJECT

public:
    using Surface::Surface;

    /// Pages that come and go until settle() ask for no room beside each other: a window grows with
    /// what it is asked for, and stays as large.
    void hold()
    {
        m_held = Surface::minimumSizeHint();
        layout()->setEnabled(false);
    }
    void settle()
    {
        m_held.reset();
        layout()->setEnabled(true);
        updateGeometry();
        if (isVisible())
            layout()->activate();
    }

    QSize minimumSizeHint() const override { return m_held.value_or(Surface::minimumSizeHint()); }

protected:
    QColor ground() const override { return theme().separator; }

private:
    std::optional<QSize> m_held; ///< before pages began to come and go
};

} // namespace Kustomer
