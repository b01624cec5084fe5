// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/bubble/blocks/block.h"

namespace Kustomer {

/// Keeps a place free for the live control of a row.
class ControlBlock final : public Block
{
public:
    explicit ControlBlock(QSize size)
        : m_size(size)
    { }

    QSize size() const override { return m_size; }
    void paint(QPainter &, const BlockState &) const override { }
    bool hostsControl() const override { return true; }

private:
    QSize m_size;
};

} // namespace Kustomer
