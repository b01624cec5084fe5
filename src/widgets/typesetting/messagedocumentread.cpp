// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// How a text becomes layouts.

#include "widgets/typesetting/messagedocument.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace Kustomer {
namespace {

QFont fontOf(const TextLine &line, const QFont &font, const ChatTheme &theme)
{
    constexpr qreal sizes[] = {1.25, 1.12, 1.0};
    if (line.kind == TextLine::Kind::Code)
        return theme.codeFont;
    if (line.kind != TextLine::Kind::Heading)
        return font;
    QFont heading = font;
    const qreal size = sizes[qBound(0, line.level - 1, 2)];
    if (font.pointSizeF() > 0)
        heading.setPointSizeF(font.pointSizeF() * size);
    else
        heading.setPixelSize(qRound(font.pixelSize() * size));
    heading.setBold(true);
    return heading;
}

/// Tabs stand in columns: those of code, or those that a table made of tabs was written for.
qreal tabDistance(const TextLine &line, const QFont &font)
{
    const int columns = line.kind == TextLine::Kind::Code ? 4 : 8;
    return columns * QFontMetricsF(font).horizontalAdvance(u'0');
}

QTextCharFormat formatOf(const TextSpan &span, const ChatTheme &theme, const BubbleLook &look)
{
    QTextCharFormat format;
    if (span.styles & TextSpan::Code) {
        format.setFont(theme.codeFont);
        format.setBackground(look.code);
    }
    if (span.styles & TextSpan::Strong)
        format.setFontWeight(QFont::Bold);
    if (span.styles & TextSpan::Emphasis)
        format.setFontItalic(true);
    if (span.styles & TextSpan::Struck)
        format.setFontStrikeOut(true);
    if (span.link >= 0) {
        format.setForeground(look.link);
        format.setFontUnderline(true);
    }
    return format;
}

QList<QTextLayout::FormatRange> formatsOf(const TextLine &line, const IsolatedLinks &isolated,
                                          const ChatTheme &theme, const BubbleLook &look)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : line.spans) {
        const int from = isolated.placeOf(span.from);
        const int to = isolated.endOf(span.from, span.end());
        formats << QTextLayout::FormatRange{from, to - from, formatOf(span, theme, look)};
    }
    return formats;
}

} // namespace

MessageDocument::MessageDocument(const MessageText &text, const ChatTheme &theme,
                                 const BubbleLook &look, const QFont &font, int width)
    : m_text(text)
    , m_font(font)
    , m_unit(theme.unit)
{
    read(theme, look);
    layOut(width);
}

MessageDocument::~MessageDocument() = default;

void MessageDocument::read(const ChatTheme &theme, const BubbleLook &look)
{
    m_plain = m_text.plain();
    m_laid.reserve(size_t(m_text.lines.size()));
    int position = 0;
    for (qsizetype i = 0; i < m_text.lines.size(); ++i) {
        const TextLine &line = m_text.lines.at(i);
        const int mark = int(line.marker.size());
        position += int(m_text.separatorBefore(i).size()) + mark
            + (mark > 0 && !line.text.isEmpty() ? 1 : 0);
        const IsolatedLinks isolated(line);
        const QFont lineFont = fontOf(line, m_font, theme);
        Laid laid{.isolated = isolated,
                  .layout = std::make_unique<QTextLayout>(isolated.text(), lineFont),
                  .position = position,
                  .rightToLeft = line.text.isRightToLeft()};
        laid.layout->setCacheEnabled(true); // or each painting would shape it again
        QTextOption option(laid.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(laid.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        if (line.text.contains(u'\t'))
            option.setTabStopDistance(tabDistance(line, lineFont));
        laid.layout->setTextOption(option);
        if (!line.spans.isEmpty())
            laid.layout->setFormats(formatsOf(line, isolated, theme, look));
        m_laid.push_back(std::move(laid));
        position += int(line.text.size());
    }
}

} // namespace Kustomer
