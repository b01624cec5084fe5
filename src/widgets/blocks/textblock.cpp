// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/blocks/textblock.h"

#include "widgets/looks/contrast.h"
#include "widgets/looks/drawing.h"
#include "widgets/looks/icon.h"
#include "widgets/text/markdown.h"
#include "widgets/text/spokentext.h"

#include <QCoreApplication>
#include <QPainter>

namespace Kustomer {

TextBlock::TextBlock(const Message &part, const MessageText &text, const QFont &font,
                     const BlockContext &context)
    : m_document(text, context.view.theme, context.look, font, context.width)
    , m_side(context.view.theme.iconSize + 2 * context.view.theme.unit)
    , m_gap(context.view.theme.unit / 2)
{
    if (text.isCut)
        m_whole = part;
}

QString TextBlock::copyOf(int from, int to) const
{
    const QString shown = m_document.textBetween(from, to);
    if (!m_whole || to < m_document.length())
        return shown;
    const QString all = wholeTextOf(*m_whole).plain();
    const bool isSame = all.startsWith(m_document.textBetween(0, from)); // half a markup is none
    return isSame ? all.mid(qMax(0, from)) : shown;
}

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
    paintCopyButton(painter, state);
}

QString TextBlock::words() const
{
    return spokenText(m_document.text());
}

QRect TextBlock::copyButton(const QRect &code) const
{
    return {code.right() + 1 - m_side - m_gap, code.top() + m_gap, m_side, m_side};
}

// Only where somebody looks for it: it lies over the code.
void TextBlock::paintCopyButton(QPainter &painter, const BlockState &state) const
{
    if (state.hovered < 0 && state.focused < 0)
        return;
    const QList<Piece> pieces = this->pieces();
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
        const bool isButton = pieces.at(i).role == Piece::Role::Button;
        if (!isButton || (i != state.focused && i != state.hovered && i + 1 != state.hovered))
            continue;
        const QRect rect = pieces.at(i).rects.constFirst();
        const ChatTheme &theme = state.view.theme;
        const bool isPointedAt = i == state.hovered;
        paintSurface(painter, rect, theme.unit,
                     isPointedAt ? mixed(state.look.code, state.look.text, 0.12) : state.look.code);
        const int rim = theme.unit;
        paintIcon(painter, Icon::Copy, rect.adjusted(rim, rim, -rim, -rim), state.look.text);
    }
}

QList<Piece> TextBlock::pieces() const
{
    QList<Piece> pieces;
    for (const MessageDocument::Link &link : m_document.links()) {
        pieces << Piece{Piece::Role::Link, link.rects, link.words,
                        QString::fromLatin1(link.target.toEncoded()), OpenLink{link.target}};
    }
    for (const MessageDocument::Code &code : m_document.codes()) {
        const QString words = QCoreApplication::translate("Kustomer::TextBlock", "Copy code");
        pieces << Piece{Piece::Role::Button,
                        {copyButton(code.rect)},
                        words,
                        words,
                        CopyText{code.text}}
               << Piece{Piece::Role::Label, {code.rect}, {}};
    }
    return pieces;
}

} // namespace Kustomer
