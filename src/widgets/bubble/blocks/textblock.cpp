// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/bubble/blocks/textblock.h"

namespace Kustomer {

TextBlock::TextBlock(const MessageText &text, const QFont &font, const BlockContext &context)
    : m_document(text, context.view.theme, context.look, font, context.width)
{ }

void TextBlock::paint(QPainter &painter, const BlockState &state) const
{
    const BubbleLook &look = state.look;
    QList<MessageDocument::Highlight> highlights;
    for (const FoundMark &mark : state.found) {
        const bool isCurrent = mark.kind == FoundMark::Kind::Current;
        highlights << MessageDocument::Highlight{
            mark.from, mark.to, isCurrent ? look.current : look.found, look.foundText};
    }
    highlights << MessageDocument::Highlight{state.selectionFrom, state.selectionTo, look.selection,
                                             look.selectedText};
    m_document.paint(painter, look, highlights);
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
