// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/help/helpdelegate.h"

#include "widgets/looks/drawing.h"
#include "widgets/looks/icon.h"
#include "widgets/words/plaintext.h"

#include <QPainter>

namespace Kustomer {

QSize HelpDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto row = index.data(HelpRows::RowRole).value<HelpRow>();
    const int title = QFontMetrics(m_theme.font).height();
    const int details
        = row.details.isEmpty() ? 0 : QFontMetrics(m_theme.smallFont).height() + m_theme.unit / 2;
    return {m_theme.touchSize,
            qMax(m_theme.touchSize, title + details + 2 * m_theme.listRow.padding)};
}

void HelpDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto row = index.data(HelpRows::RowRole).value<HelpRow>();
    const bool isOpen = index.data(HelpRows::OpenRole).toBool();
    painter->save();
    paintGround(*painter, option, isOpen ? Ground::Open : Ground::Plain);
    paintWords(*painter, option, row, paintSign(*painter, option, row.kind));
    painter->restore();
}

void HelpDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                               Ground ground) const
{
    if (ground == Ground::Open)
        painter.fillRect(option.rect, m_theme.listRow.selected);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, m_theme.listRow.hover);
    paintRing(painter, option);
}

/// An article is told by its page, what leads on by an arrow; what is left is for words.
QRect HelpDelegate::paintSign(QPainter &painter, const QStyleOptionViewItem &option,
                              HelpRow::Kind kind) const
{
    const QRect inside = insideOf(option);
    const int icon = m_theme.iconSize;
    const QRect sign(inside.left(), inside.center().y() - icon / 2, icon, icon);
    const QRect way(inside.right() - icon, sign.top(), icon, icon);
    const bool isArticle = kind == HelpRow::Kind::Article;
    const Icon shape = isArticle      ? Icon::Page
        : kind == HelpRow::Kind::More ? Icon::Down
                                      : Icon::Next;
    painter.setLayoutDirection(option.direction);
    paintIcon(painter, shape, QStyle::visualRect(option.direction, inside, isArticle ? sign : way),
              m_theme.mutedText);
    QRect text = inside;
    if (isArticle)
        text.setLeft(sign.right() + m_theme.listRow.spacing);
    else
        text.setRight(way.left() - m_theme.listRow.spacing);
    return text;
}

void HelpDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                              const HelpRow &row, const QRect &text) const
{
    const int flags = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute
        | Qt::AlignVCenter | Qt::TextSingleLine;
    const auto write
        = [&](QRect line, const QString &words, const QFont &font, const QColor &color) {
              painter.setFont(font);
              painter.setPen(color);
              paintText(painter, QStyle::visualRect(option.direction, insideOf(option), line),
                        flags, elided(isolatedLine(words), QFontMetrics(font), line.width()));
          };
    const QFont &font = row.kind == HelpRow::Kind::Category ? m_theme.strongFont : m_theme.font;
    const int height = QFontMetrics(font).height();
    const int details = QFontMetrics(m_theme.smallFont).height();
    const int all = row.details.isEmpty() ? height : height + m_theme.unit / 2 + details;
    const QRect line(text.left(), text.center().y() - all / 2, text.width(), height);
    write(line, row.title, font,
          row.kind == HelpRow::Kind::More ? m_theme.link : m_theme.listRow.title);
    if (!row.details.isEmpty())
        write(QRect(text.left(), line.bottom() + m_theme.unit / 2, text.width(), details),
              row.details, m_theme.smallFont, m_theme.listRow.preview);
}

QRect HelpDelegate::insideOf(const QStyleOptionViewItem &option) const
{
    return option.rect.adjusted(m_theme.margin, 0, -m_theme.margin, 0);
}

} // namespace Kustomer
