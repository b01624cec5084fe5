// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/articles/articleformats.h"

#include "widgets/articles/articledocument.h"
#include "widgets/looks/themesizes.h"

#include <QFontMetrics>
#include <QTextOption>

#include <algorithm>

namespace Kustomer {
namespace {

using Kind = ArticleBlock::Kind;

constexpr qreal lineHeight = 130; // per cent: an article is read, not skimmed

QFont headingFont(int level, const ChatTheme &theme)
{
    constexpr std::array factors{1.25, 1.25, 1.12, 1.0, 1.0, 1.0};
    return scaled(theme.strongFont, factors.at(size_t(qBound(1, level, 6) - 1)), QFont::DemiBold);
}

} // namespace

bool isRightToLeft(const ArticleBlock &block)
{
    return block.direction == Qt::RightToLeft
        || (block.direction == Qt::LayoutDirectionAuto && block.words().isRightToLeft());
}

QTextCharFormat ArticleFormats::plain() const
{
    QTextCharFormat format;
    format.setFont(m_theme.font);
    format.setForeground(m_theme.text);
    return format;
}

QTextCharFormat ArticleFormats::small() const
{
    QTextCharFormat format = plain();
    format.setFont(m_theme.smallFont);
    format.setForeground(m_theme.mutedText);
    return format;
}

QTextCharFormat ArticleFormats::link(const QString &name, const QTextCharFormat &plain) const
{
    QTextCharFormat format(plain);
    format.setAnchor(true);
    format.setAnchorHref(name);
    format.setForeground(m_theme.link);
    format.setFontUnderline(true);
    return format;
}

int ArticleFormats::gapBelow(const ArticleBlock &block, Place place) const
{
    if (block.kind == Kind::Code || place == Place::Cell)
        return 0;
    const bool isInBox = !block.boxes.isEmpty()
        && m_body.boxes.at(block.boxes.last()).kind != ArticleBox::Kind::Quote;
    return block.indent > 0 || isInBox ? m_theme.unit : 2 * m_theme.unit;
}

/// How far a marker stands ahead of its words: a bullet close to them, numbers in a column.
int ArticleFormats::hangOf(const QString &marker) const
{
    if (marker.front().isLetterOrNumber())
        return indentStep;
    const int room = QFontMetrics(m_theme.font).horizontalAdvance(marker) + m_theme.unit;
    return std::clamp(room, indentStep / 2, indentStep);
}

QTextBlockFormat ArticleFormats::paragraph(const ArticleBlock &block, Place place) const
{
    QTextBlockFormat format;
    format.setBottomMargin(gapBelow(block, place));
    if (block.kind != Kind::Picture)
        format.setLineHeight(block.kind == Kind::Heading ? 110 : lineHeight,
                             QTextBlockFormat::ProportionalHeight);
    format.setIndent(block.indent);
    if (!block.marker.isEmpty())
        format.setProperty(ArticleDocument::beginsItem, true);
    if (!block.marker.isEmpty() && !isRightToLeft(block)) {
        const int hang = hangOf(block.marker);
        format.setTextIndent(-hang);
        format.setTabPositions({QTextOption::Tab(hang, QTextOption::LeftTab)});
    }
    if (block.kind == Kind::Heading) {
        format.setHeadingLevel(qBound(2, block.level, 6));
        format.setTopMargin(3 * m_theme.unit);
    }
    if (block.kind == Kind::Code)
        format.setBackground(m_theme.timeline.bare.code);
    if (block.direction != Qt::LayoutDirectionAuto)
        format.setLayoutDirection(block.direction);
    if (block.isCentred)
        format.setAlignment(Qt::AlignHCenter);
    return format;
}

QTextCharFormat ArticleFormats::words(const ArticleBlock &block) const
{
    QTextCharFormat format = plain();
    if (block.kind == Kind::Heading)
        format.setFont(headingFont(block.level, m_theme));
    if (block.kind == Kind::Code)
        format.setFont(m_theme.codeFont);
    const bool isQuote = !block.boxes.isEmpty()
        && m_body.boxes.at(block.boxes.last()).kind == ArticleBox::Kind::Quote;
    if (isQuote)
        format.setForeground(m_theme.mutedText);
    return format;
}

QTextCharFormat ArticleFormats::words(const ArticleRun &run, const QTextCharFormat &plain) const
{
    QTextCharFormat format(plain);
    if (run.styles & ArticleRun::Code) {
        format.setFont(m_theme.codeFont);
        format.setBackground(m_theme.timeline.bare.code);
    }
    if (run.styles & ArticleRun::Small)
        format.setFont(m_theme.smallFont);
    if (run.styles & ArticleRun::Strong)
        format.setFontWeight(QFont::Bold);
    if (run.styles & ArticleRun::Emphasis)
        format.setFontItalic(true);
    if (run.styles & ArticleRun::Underlined)
        format.setFontUnderline(true);
    if (run.styles & ArticleRun::Struck)
        format.setFontStrikeOut(true);
    if (run.styles & ArticleRun::Marked) {
        format.setBackground(m_theme.timeline.bare.found);
        format.setForeground(m_theme.timeline.bare.foundText);
    }
    if (run.styles & (ArticleRun::Raised | ArticleRun::Lowered))
        format.setVerticalAlignment(run.styles & ArticleRun::Raised
                                        ? QTextCharFormat::AlignSuperScript
                                        : QTextCharFormat::AlignSubScript);
    return format;
}

QColor ArticleFormats::box(ArticleBox::Kind kind) const
{
    switch (kind) {
    case ArticleBox::Kind::Danger:
        return m_theme.dangerBanner.background;
    case ArticleBox::Kind::Warning:
        return m_theme.warningBanner.background;
    case ArticleBox::Kind::Note:
        return m_theme.neutralBanner.background;
    case ArticleBox::Kind::Quote:
        break;
    }
    return Qt::transparent;
}

} // namespace Kustomer
