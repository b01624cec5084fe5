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

ArticleFormats::ArticleFormats(const ArticleBody &body, const ChatTheme &theme)
    : m_body(body)
    , m_theme(theme)
{
    m_plain.setFont(theme.font);
    m_plain.setForeground(theme.text);
}

QTextCharFormat ArticleFormats::small() const
{
    QTextCharFormat format = m_plain;
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
    const bool isInBox = !block.boxes.isEmpty() && !isQuote(block);
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

const QTextBlockFormat &ArticleFormats::paragraph(const ArticleBlock &block, Place place)
{
    const int gap = gapBelow(block, place);
    const bool hangs = !block.marker.isEmpty() && !isRightToLeft(block);
    const bool isNumbered = hangs && block.marker.front().isLetterOrNumber();
    // All numbers hang alike.
    const QString hanging = isNumbered ? QStringLiteral("1") : hangs ? block.marker : QString();
    const ParagraphKey key(block.kind, block.level, block.indent, gap, hanging,
                           !block.marker.isEmpty(), block.direction, block.isCentred);
    const auto [known, isNew] = m_paragraphs.try_emplace(key);
    if (isNew)
        known->second = paragraphOf(block, gap, hanging);
    return known->second;
}

QTextBlockFormat ArticleFormats::paragraphOf(const ArticleBlock &block, int gap,
                                             const QString &hanging) const
{
    QTextBlockFormat format;
    format.setBottomMargin(gap);
    if (block.kind != Kind::Picture)
        format.setLineHeight(block.kind == Kind::Heading ? 110 : lineHeight,
                             QTextBlockFormat::ProportionalHeight);
    format.setIndent(block.indent);
    if (!block.marker.isEmpty())
        format.setProperty(ArticleDocument::beginsItem, true);
    if (!hanging.isEmpty()) {
        const int hang = hangOf(hanging);
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

bool ArticleFormats::isQuote(const ArticleBlock &block) const
{
    return !block.boxes.isEmpty()
        && m_body.boxes.at(block.boxes.last()).kind == ArticleBox::Kind::Quote;
}

const QTextCharFormat &ArticleFormats::words(const ArticleBlock &block, int styles)
{
    const bool isQuoted = isQuote(block);
    const auto [known, isNew]
        = m_words.try_emplace(WordsKey(block.kind, block.level, isQuoted, styles));
    if (isNew)
        known->second = styled(wordsOf(block, isQuoted), styles);
    return known->second;
}

QTextCharFormat ArticleFormats::wordsOf(const ArticleBlock &block, bool isQuoted) const
{
    QTextCharFormat format = m_plain;
    if (block.kind == Kind::Heading)
        format.setFont(headingFont(block.level, m_theme));
    if (block.kind == Kind::Code)
        format.setFont(m_theme.codeFont);
    if (isQuoted)
        format.setForeground(m_theme.mutedText);
    return format;
}

QTextCharFormat ArticleFormats::styled(const QTextCharFormat &plain, int styles) const
{
    QTextCharFormat format(plain);
    if (styles & ArticleRun::Code) {
        format.setFont(m_theme.codeFont);
        format.setBackground(m_theme.timeline.bare.code);
    }
    if (styles & ArticleRun::Small)
        format.setFont(m_theme.smallFont);
    if (styles & ArticleRun::Strong)
        format.setFontWeight(QFont::Bold);
    if (styles & ArticleRun::Emphasis)
        format.setFontItalic(true);
    if (styles & ArticleRun::Underlined)
        format.setFontUnderline(true);
    if (styles & ArticleRun::Struck)
        format.setFontStrikeOut(true);
    if (styles & ArticleRun::Marked) {
        format.setBackground(m_theme.timeline.bare.found);
        format.setForeground(m_theme.timeline.bare.foundText);
    }
    if (styles & (ArticleRun::Raised | ArticleRun::Lowered))
        format.setVerticalAlignment(styles & ArticleRun::Raised ? QTextCharFormat::AlignSuperScript
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
