// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/bubble/blocks/block.h"
#include "widgets/text/markdownstyle.h"

namespace Kustomer {

/// What was written.
class TextBlock final : public Block
{
public:
    TextBlock(const BubbleRow &row, const BlockContext &context);
    ~TextBlock() override;

    QSize size() const override { return m_size; }
    void paint(QPainter &painter, const BlockState &state) const override;
    /// The links.
    QList<Piece> pieces() const override;
    const MessageDocument *text() const override { return m_document.get(); }
    QString words() const override;

private:
    std::unique_ptr<MessageDocument> m_document;
    MarkdownOrnaments m_ornaments;
    QSize m_size;
};

} // namespace Kustomer
