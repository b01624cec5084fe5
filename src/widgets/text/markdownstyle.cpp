// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/text/markdownstyle.h"

#include "widgets/text/markdown.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace Kustomer {
namespace {

enum class BlockRole { Paragraph, Item, Code, Quote };

int quoteLevel(const QTextBlock &block)
{
    return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel);
}

BlockRole roleOf(const QTextBlock &block)
{
    if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
        return BlockRole::Code;
    if (quoteLevel(block) > 0)
        return BlockRole::Quote;
    return block.textList() ? BlockRole::Item : BlockRole::Paragraph;
}

bool isAfter(const QTextBlock &block, BlockRole role)
{
    return block.previous().isValid() && roleOf(block.previous()) == role;
}

bool isBefore(const QTextBlock &block, BlockRole role)
{
    return block.next().isValid() && roleOf(block.next()) == role;
}

/// The space above a block, and below the last one of a code block.
qreal topMargin(const QTextBlock &block, const ChatTheme &theme)
{
    const BlockRole role = roleOf(block);
    const qreal gap = theme.unit * 1.5;
    const qreal padding = theme.unit * 2;
    if (role == BlockRole::Code && isAfter(block, role))
        return 0;
    const qreal inside = role == BlockRole::Code ? padding : 0;
    if (!block.previous().isValid())
        return inside;
    if (block.blockFormat().boolProperty(continuesParagraph))
        return 0;
    if (isAfter(block, BlockRole::Code))
        return gap + padding;
    return (role != BlockRole::Paragraph && isAfter(block, role) ? gap / 3 : gap) + inside;
}

QTextBlockFormat blockFormat(const QTextBlock &block, const ChatTheme &theme)
{
    const BlockRole role = roleOf(block);
    const qreal padding = theme.unit * 2;
    QTextBlockFormat format = block.blockFormat();
    format.setTopMargin(topMargin(block, theme));
    format.setBottomMargin(role == BlockRole::Code && !isBefore(block, role) ? padding : 0);
    format.setLeftMargin(role == BlockRole::Code ? padding : quoteLevel(block) * theme.unit * 3);
    format.setRightMargin(role == BlockRole::Code ? padding : 0);
    format.setNonBreakableLines(false);
    return format;
}

QTextCharFormat charFormat(const QTextCharFormat &was, const QTextBlock &block,
                           const ChatTheme &theme, const BubbleLook &look)
{
    QTextCharFormat format;
    const BlockRole role = roleOf(block);
    if (was.fontFixedPitch() || role == BlockRole::Code) {
        format.setFont(theme.codeFont);
        if (role != BlockRole::Code)
            format.setBackground(look.code);
    } else {
        format.setFontWeight(was.fontWeight());
        format.setFontItalic(was.fontItalic());
        format.setFontStrikeOut(was.fontStrikeOut());
    }
    if (block.blockFormat().headingLevel() > 0)
        format.setFontWeight(QFont::Bold);
    if (role == BlockRole::Quote)
        format.setForeground(look.quote);
    if (was.isAnchor() && allowedLink(was.anchorHref()).isValid()) {
        format.setAnchor(true);
        format.setAnchorHref(was.anchorHref());
        format.setForeground(look.link);
        format.setFontUnderline(true);
    }
    return format;
}

void styleText(const QTextBlock &block, const ChatTheme &theme, const BubbleLook &look)
{
    struct Run
    {
        int from, to;
        QTextCharFormat format;
    };
    QList<Run> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat was = fragment.charFormat();
        const bool plain = was.propertyCount() == 0 && block.blockFormat().headingLevel() == 0
            && roleOf(block) != BlockRole::Quote;
        if (!plain) {
            runs << Run{fragment.position(), fragment.position() + fragment.length(),
                        charFormat(was, block, theme, look)};
        }
    }
    QTextCursor cursor(block);
    for (const Run &run : std::as_const(runs)) {
        cursor.setPosition(run.from);
        cursor.setPosition(run.to, QTextCursor::KeepAnchor);
        cursor.setCharFormat(run.format);
    }
}

} // namespace

void styleMarkdown(QTextDocument &document, const ChatTheme &theme, const BubbleLook &look)
{
    document.setIndentWidth(theme.unit * 4.5);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.setBlockFormat(blockFormat(block, theme));
        if (roleOf(block) == BlockRole::Code)
            cursor.setBlockCharFormat(charFormat(QTextCharFormat(), block, theme, look));
        styleText(block, theme, look);
    }
}

MarkdownOrnaments markdownOrnaments(const QTextDocument &document, const ChatTheme &theme,
                                    qreal width)
{
    MarkdownOrnaments ornaments;
    const qreal padding = theme.unit * 2;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const BlockRole role = roleOf(block);
        if (role != BlockRole::Code && role != BlockRole::Quote)
            continue;
        const QRectF text = document.documentLayout()->blockBoundingRect(block);
        QList<QRectF> &rects = role == BlockRole::Code ? ornaments.code : ornaments.quotes;
        if (isAfter(block, role))
            rects.last().setBottom(text.bottom());
        else
            rects << QRectF(0, text.top(), width, text.height());
    }
    for (QRectF &rect : ornaments.code)
        rect.adjust(0, -padding, 0, padding);
    for (QRectF &rect : ornaments.quotes) {
        const bool mirrored = document.begin().textDirection() == Qt::RightToLeft;
        const qreal bar = theme.unit * 0.75;
        rect = QRectF(mirrored ? width - bar : 0, rect.top(), bar, rect.height());
    }
    return ornaments;
}

} // namespace Kustomer
