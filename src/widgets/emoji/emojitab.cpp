// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/emoji/emojitab.h"

#include "widgets/looks/drawing.h"
#include "widgets/looks/looks.h"
#include "widgets/looks/themesizes.h"
#include "widgets/parts/presskey.h"
#include "widgets/words/spoken.h"

#include <QKeyEvent>
#include <QPainter>

namespace Kustomer {
namespace {

constexpr double tabGlyphScale = 0.5; ///< of an emoji that stands alone in a message

} // namespace

EmojiTab::EmojiTab(const QString &emoji, QWidget *parent)
    : QAbstractButton(parent)
    , m_emoji(emoji)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    Looks::follow(this, [this](const Looks &looks) {
        m_theme = looks.theme();
        updateGeometry();
        update();
    });
}

QSize EmojiTab::sizeHint() const
{
    return {m_theme.touchSize, m_theme.touchSize};
}

QSize EmojiTab::minimumSizeHint() const
{
    return {m_theme.touchSize / 2, m_theme.touchSize};
}

bool EmojiTab::event(QEvent *event)
{
    if (showToolTip(*this, *event, accessibleName()))
        return true;
    return QAbstractButton::event(event);
}

void EmojiTab::keyPressEvent(QKeyEvent *event)
{
    if (isPressKey(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void EmojiTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF cell = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isDown() || underMouse())
        paintSurface(painter, cell, m_theme.radius, m_theme.listRow.hover);
    if (hasFocus())
        paintFocusRing(painter, cell, m_theme.radius, m_theme.focusRing, m_theme.focusRingWidth);
    painter.setFont(scaled(m_theme.emojiFont, tabGlyphScale));
    painter.setPen(m_theme.mutedText);
    paintText(painter, rect(), Qt::AlignCenter, m_emoji);
}

} // namespace Kustomer
