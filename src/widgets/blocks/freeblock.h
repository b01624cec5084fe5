// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/blocks/block.h"

namespace Kustomer {

/// Keeps a place free for the widget that the application made for a message.
class FreeBlock final : public Block
{
public:
    explicit FreeBlock(QSize size)
        : m_size(size)
    { }

    QSize size() const override { return m_size; }
    void paint(QPainter &, const BlockState &) const override { }
    bool isFree() const override { return true; }

private:
    QSize m_size;
};

} // namespace Kustomer
