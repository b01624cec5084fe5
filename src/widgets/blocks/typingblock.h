// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/blocks/block.h"

namespace Kustomer {

/// Three dots that move while somebody types; that it is an artificial intelligence is said in
/// words beside them.
class TypingBlock final : public Block
{
public:
    TypingBlock(const BubbleRow &row, const BlockContext &context);

    QSize size() const override { return m_size; }
    void paint(QPainter &painter, const BlockState &state) const override;
    QString words() const override { return m_words; }

private:
    QRect besideDots() const;
    void paintDots(QPainter &painter, const BlockState &state) const;

    QString m_words;
    QString m_label; ///< as much of them as is shown; empty: none
    QSize m_dots, m_size;
    int m_gap = 0;
};

} // namespace Kustomer
