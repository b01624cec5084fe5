// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/home/conversationdelegate.h"

#include "widgets/home/foundmessages.h"
#include "widgets/looks/badge.h"
#include "widgets/looks/drawing.h"
#include "widgets/parts/avatar.h"

#include <KustomerChat/ConversationListModel>

#include <QPainter>

namespace Kustomer {

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int section = index.row() == m_firstEnded ? sectionHeight(m_theme) : 0;
    return {m_theme.touchSize, conversationRowHeight(m_theme) + section};
}

QRect ConversationDelegate::rowOf(const QRect &item, const QModelIndex &index) const
{
    const int section = index.row() == m_firstEnded ? sectionHeight(m_theme) : 0;
    return item.adjusted(0, section, 0, 0);
}

QRect ConversationDelegate::timeLine(const QRect &item, const QModelIndex &index) const
{
    const QRect row = rowOf(item, index);
    const QRect line
        = ConversationRowLayout::of({}, row, Qt::LeftToRight, m_theme).headline; // beside the time
    return {row.left(), line.top(), row.width(), line.height()};
}

void ConversationDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option) const
{
    QRect line = option.rect;
    line.setHeight(sectionHeight(m_theme));
    painter.setFont(m_theme.smallStrongFont);
    painter.setPen(m_theme.mutedText);
    paintText(painter, line.adjusted(m_theme.margin, 0, -m_theme.margin, 0),
              QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute
                  | Qt::AlignVCenter | Qt::TextSingleLine,
              endedWord());
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto conversation
        = index.data(ConversationListModel::ConversationRole).value<Conversation>();
    const ConversationRow row = conversationRow(conversation, m_team, now(), option.locale,
                                                index.data(DraftRole).toString());
    QStyleOptionViewItem inside(option);
    inside.rect = rowOf(option.rect, index);
    const auto layout = ConversationRowLayout::of(row, inside.rect, option.direction, m_theme);
    painter->save();
    if (index.row() == m_firstEnded)
        paintSection(*painter, option);
    paintGround(*painter, inside, isOpen(index) ? m_theme.listRow.selected : QColor());
    paintPartner(*painter, row, layout.avatar);
    paintTexts(*painter, row, layout, option.direction);
    paintMark(*painter, row, layout.badge);
    painter->restore();
}

bool ConversationDelegate::isOpen(const QModelIndex &index) const
{
    const QString id = index.data(ConversationListModel::ConversationIdRole).toString();
    const QVariant found = index.data(FoundMessages::MessageIdRole); // one of many in it
    return id == m_openConversation && (!found.isValid() || found.toString() == m_openMessage);
}

void ConversationDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                       const QColor &ground) const
{
    if (ground.isValid())
        painter.fillRect(option.rect, ground);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, m_theme.listRow.hover);
    paintRing(painter, option);
}

void ConversationDelegate::paintPartner(QPainter &painter, const ConversationRow &row,
                                        const QRect &rect) const
{
    const int pixels = qRound(rect.width() * painter.device()->devicePixelRatioF());
    paintAvatar(painter, rect, row.partner,
                m_images ? m_images->square(row.avatarUrl, pixels) : QPixmap(), m_theme);
}

void ConversationDelegate::paintTexts(QPainter &painter, const ConversationRow &row,
                                      const ConversationRowLayout &layout,
                                      Qt::LayoutDirection direction) const
{
    const auto write
        = [&](const QRect &rect, const QString &text, const QFont &font, const QColor &color) {
              painter.setFont(font);
              painter.setPen(color);
              paintText(painter, rect,
                        QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute
                            | Qt::AlignVCenter | Qt::TextSingleLine,
                        elided(text, QFontMetrics(font), rect.width()));
          };
    const bool unread = row.unreadCount > 0;
    const ChatTheme::ListRow &look = m_theme.listRow;
    write(layout.headline, row.headline, unread ? m_theme.strongFont : m_theme.font, look.title);
    write(layout.time, row.time, m_theme.smallFont, unread ? look.unreadTime : look.time);
    write(layout.preview, row.preview, unread ? m_theme.strongFont : m_theme.font,
          unread ? look.title : look.preview);
}

void ConversationDelegate::paintMark(QPainter &painter, const ConversationRow &row,
                                     const QRect &rect) const
{
    if (row.unreadCount > 0) {
        paintBadge(painter, rect, row.unreadCount, row.locale, m_theme, m_theme.listRow.badge,
                   m_theme.listRow.badgeText);
    } else if (row.waits) {
        QRectF clock(0, 0, rect.width(), rect.width());
        clock.moveCenter(QRectF(rect).center());
        paintClock(painter, clock, m_theme.listRow.preview);
    }
}

} // namespace Kustomer
