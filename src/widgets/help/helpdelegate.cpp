// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/help/helpdelegate.h"

#include "widgets/help/helprows.h"
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
    const bool isOpen = row.kind == HelpRow::Kind::Article && row.id == m_openArticle;
    painter->save();
    if (isOpen)
        painter->fillRect(option.rect, m_theme.listRow.selected);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, m_theme.listRow.hover);
    if (m_focusRing == FocusRing::Shown && option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -1), m_theme.radius,
                       m_theme.focusRing, m_theme.focusRingWidth);

    QRect inside = option.rect.adjusted(m_theme.margin, 0, -m_theme.margin, 0);
    const auto seen = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, inside, rect);
    };
    const int icon = m_theme.iconSize;
    const QRect sign(inside.left(), inside.center().y() - icon / 2, icon, icon);
    const QRect way(inside.right() - icon, sign.top(), icon, icon);
    painter->setLayoutDirection(option.direction);
    if (row.kind == HelpRow::Kind::Article)
        paintIcon(*painter, Icon::Page, seen(sign), m_theme.mutedText);
    else
        paintIcon(*painter, row.kind == HelpRow::Kind::More ? Icon::Down : Icon::Next, seen(way),
                  m_theme.mutedText);
    QRect text = inside;
    if (row.kind == HelpRow::Kind::Article)
        text.setLeft(sign.right() + m_theme.listRow.spacing);
    else
        text.setRight(way.left() - m_theme.listRow.spacing);

    const int flags = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute
        | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    const auto write
        = [&](QRect line, const QString &words, const QFont &font, const QColor &color) {
              painter->setFont(font);
              painter->setPen(color);
              paintText(*painter, seen(line), flags,
                        elided(isolatedLine(words), QFontMetrics(font), line.width()));
          };
    const QFont &font = row.kind == HelpRow::Kind::Category ? m_theme.strongFont : m_theme.font;
    const int height = QFontMetrics(font).height();
    const int details = QFontMetrics(m_theme.smallFont).height();
    const int all = row.details.isEmpty() ? height : height + m_theme.unit / 2 + details;
    QRect line(text.left(), text.center().y() - all / 2, text.width(), height);
    write(line, row.title, font,
          row.kind == HelpRow::Kind::More ? m_theme.link : m_theme.listRow.title);
    if (!row.details.isEmpty())
        write(QRect(text.left(), line.bottom() + m_theme.unit / 2, text.width(), details),
              row.details, m_theme.smallFont, m_theme.listRow.preview);
    painter->restore();
}

} // namespace Kustomer
