// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/bubble/blocks/textblock.h"

namespace Kustomer {

TextBlock::TextBlock(const MessageText &text, const QFont &font, const BlockContext &context)
    : m_document(text, context.view.theme, context.look, font, context.width)
{ }

void TextBlock::paint(QPainter &painter, const BlockState &state) const
{
    m_document.paint(painter, state.look, state.selectionFrom, state.selectionTo);
}

QList<Piece> TextBlock::pieces() const
{
    QList<Piece> pieces;
    for (const MessageDocument::Link &link : m_document.links()) {
        pieces << Piece{Piece::Role::Link, link.rects, link.words,
                        QString::fromLatin1(link.target.toEncoded()), OpenLink{link.target}};
    }
    return pieces;
}

} // namespace Kustomer
