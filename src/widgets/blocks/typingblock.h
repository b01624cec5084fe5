// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/blocks/block.h"

namespace Kustomer {

/// Three dots that move while somebody types.
class TypingBlock final : public Block
{
public:
    TypingBlock(const BubbleRow &row, const BlockContext &context);

    QSize size() const override { return m_size; }
    void paint(QPainter &painter, const BlockState &state) const override;
    QString words() const override { return m_words; }

private:
    QString m_words;
    QSize m_size;
};

} // namespace Kustomer
