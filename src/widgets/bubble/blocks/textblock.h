// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/bubble/blocks/block.h"
#include "widgets/typesetting/messagedocument.h"

namespace Kustomer {

/// What was written.
class TextBlock final : public Block
{
public:
    TextBlock(const MessageText &text, const QFont &font, const BlockContext &context);

    QSize size() const override { return m_document.size(); }
    bool suits(int width) const override { return m_document.suits(width); }
    void paint(QPainter &painter, const BlockState &state) const override;
    /// The links, then what copies a block of code, and the block.
    QList<Piece> pieces() const override;
    const MessageDocument *text() const override { return &m_document; }
    QString words() const override;

private:
    QRect copyButton(const QRect &code) const;
    void paintCopyButton(QPainter &painter, const BlockState &state) const;

    MessageDocument m_document;
    int m_side; ///< of a button that copies
    int m_gap;
};

} // namespace Kustomer
