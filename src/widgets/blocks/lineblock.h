// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/blocks/block.h"

namespace Kustomer {

/// A day, the "new messages" line or a notice: words in the middle of the row.
class LineBlock final : public Block
{
public:
    LineBlock(const BubbleRow &row, const BlockContext &context);

    QSize size() const override { return m_size; }
    void paint(QPainter &painter, const BlockState &state) const override;
    QList<Piece> pieces() const override;
    QString words() const override { return m_words; }

private:
    QString m_words;
    QString m_goesOnIn; ///< id of the conversation to which it leads
    QSize m_size;
    bool m_isUnread = false;
};

} // namespace Kustomer
