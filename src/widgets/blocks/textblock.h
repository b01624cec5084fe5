// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/blocks/block.h"
#include "widgets/typesetting/messagedocument.h"

#include <KustomerChat/Message>

#include <optional>

namespace Kustomer {

/// What was written.
class TextBlock final : public Block
{
public:
    /// The part of a message that it is, and how that reads.
    TextBlock(const Message &part, const MessageText &text, const QFont &font,
              const BlockContext &context);

    QSize size() const override { return m_document.size(); }
    bool suits(int width) const override { return m_document.suits(width); }
    void paint(QPainter &painter, const BlockState &state) const override;
    /// The links, then what copies a block of code, and the block.
    QList<Piece> pieces() const override;
    const MessageDocument *text() const override { return &m_document; }
    QString copyOf(int from, int to) const override;
    QString words() const override;

private:
    QRect copyButton(const QRect &code) const;
    void paintCopyButton(QPainter &painter, const BlockState &state) const;

    MessageDocument m_document;
    std::optional<Message> m_whole; ///< where not all of it is shown
    int m_side;                     ///< of a button that copies
    int m_gap;
};

} // namespace Kustomer
