// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/shell/hometabs.h"

#include "chat/base/formatlocale.h"
#include "widgets/help/helpwords.h"
#include "widgets/looks/badge.h"
#include "widgets/looks/drawing.h"
#include "widgets/looks/icon.h"
#include "widgets/parts/keyboard.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

namespace Kustomer {

HomeTabs::HomeTabs(QWidget *parent)
    : QTabBar(parent)
{
    addTab({});
    addTab({});
    setDrawBase(false);
    setExpanding(true);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setAttribute(Qt::WA_Hover);
    retranslate();
    Looks::follow(this, [this](const Looks &looks) {
        m_theme = looks.theme();
        setFont(m_theme.smallFont);
        updateGeometry();
        update();
    });
}

void HomeTabs::retranslate()
{
    setTabText(Chat, tr("Chat"));
    setTabText(Help, HelpWords::help());
    setUnread(m_unread);
}

void HomeTabs::setUnread(int count)
{
    m_unread = count;
    setAccessibleTabName(
        Chat, count > 0 ? inDigitsOf(locale(), tr("Chat, %n unread", nullptr, count)) : tr("Chat"));
    update();
}

QSize HomeTabs::tabSizeHint(int) const
{
    const int height
        = m_theme.iconSize + QFontMetrics(m_theme.smallFont).height() + 3 * m_theme.unit;
    return {qMax(1, width() / count()), qMax(m_theme.touchSize, height)};
}

QSize HomeTabs::minimumTabSizeHint(int index) const
{
    return {m_theme.touchSize, tabSizeHint(index).height()};
}

bool HomeTabs::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QTabBar::event(event);
}

void HomeTabs::focusInEvent(QFocusEvent *event)
{
    QTabBar::focusInEvent(event);
    tellKeyboard(this);
}

void HomeTabs::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.background);
    painter.fillRect(0, 0, width(), 1, m_theme.separator);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

void HomeTabs::paintTab(QPainter &painter, int index) const
{
    const QRect tab = tabRect(index);
    const bool isCurrent = index == currentIndex();
    if (!isCurrent && tab.contains(mapFromGlobal(QCursor::pos())) && underMouse())
        painter.fillRect(tab.adjusted(0, 1, 0, 0), m_theme.listRow.hover);
    const QColor color = isCurrent ? m_theme.link : m_theme.mutedText;
    QRect icon(0, 0, m_theme.iconSize, m_theme.iconSize);
    icon.moveCenter(tab.center());
    icon.moveTop(tab.top() + m_theme.unit + 1);
    paintIcon(painter, index == Chat ? Icon::Chat : Icon::Page, icon, color);
    painter.setFont(isCurrent ? m_theme.smallStrongFont : m_theme.smallFont);
    painter.setPen(color);
    const QRect words(tab.left(), icon.bottom() + 1, tab.width(), tab.bottom() - icon.bottom());
    paintText(painter, words, Qt::AlignCenter | Qt::TextSingleLine,
              elided(tabText(index), painter.fontMetrics(), words.width()));
    if (index == Chat && m_unread > 0) {
        const int rim = (m_theme.unit + 1) / 2; // it stays below the line
        const QRect badge(icon.right() - m_theme.unit, tab.top() + 1 + rim,
                          badgeWidth(m_unread, locale(), m_theme), badgeHeight(m_theme));
        paintBadge(painter, QStyle::visualRect(layoutDirection(), tab, badge), m_unread, locale(),
                   m_theme, m_theme.listRow.badge, m_theme.listRow.badgeText, m_theme.background);
    }
    if (isCurrent && hasFocus())
        paintFocusRing(painter, tab.adjusted(2, 3, -2, -2), m_theme.radius, m_theme.focusRing,
                       m_theme.focusRingWidth);
}

} // namespace Kustomer
