// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/iconbutton.h"

#include "widgets/looks/badge.h"
#include "widgets/looks/contrast.h"
#include "widgets/looks/drawing.h"
#include "widgets/parts/presskey.h"
#include "widgets/words/spoken.h"

#include <QPainter>
#include <QStyle>

namespace Kustomer {

IconButton::IconButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    Looks::follow(this, [this](const Looks &looks) { setTheme(looks.theme()); });
}

void IconButton::setShape(Icon shape, Weight weight)
{
    m_shape = shape;
    m_weight = weight;
    update();
}

void IconButton::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void IconButton::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    updateGeometry();
    update();
}

QSize IconButton::sizeHint() const
{
    return {m_theme.touchSize + badgeWidth(m_count, locale(), m_theme), m_theme.touchSize};
}

bool IconButton::event(QEvent *event)
{
    if (showToolTip(*this, *event, accessibleName()))
        return true;
    const bool handled = QAbstractButton::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return handled;
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (isPressKey(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ButtonLook IconButton::look() const
{
    if (m_weight == Weight::Filled)
        return m_theme.primaryButton;
    if (m_weight == Weight::Bare)
        return {.background = Qt::transparent,
                .hover = mixed(m_theme.composer.field, m_theme.text, 0.08),
                .pressed = mixed(m_theme.composer.field, m_theme.text, 0.16),
                .disabled = Qt::transparent,
                .text = m_theme.composer.placeholder,
                .disabledText = m_theme.plainButton.disabledText,
                .border = Qt::transparent};
    return {.background = Qt::transparent,
            .hover = m_theme.header.hover,
            .pressed = m_theme.header.pressed,
            .disabled = Qt::transparent,
            .text = m_theme.header.text,
            .disabledText = m_theme.header.mutedText,
            .border = Qt::transparent};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const ButtonLook colors = look();
    const QColor background = !isEnabled() ? colors.disabled
        : isDown()                         ? colors.pressed
        : underMouse()                     ? colors.hover
                                           : colors.background;
    const qreal radius = height() / 2.0;
    paintSurface(painter, rect(), radius, background);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius, colors.text, m_theme.focusRingWidth);

    QRect shape(0, 0, m_theme.iconSize, m_theme.iconSize);
    shape.moveCenter(QRect(0, 0, height(), height()).center() + QPoint(1, 1));
    paintIcon(painter, m_shape, QStyle::visualRect(layoutDirection(), rect(), shape),
              isEnabled() ? colors.text : colors.disabledText);
    if (m_count > 0) {
        const int gap = (height() - badgeHeight(m_theme)) / 2;
        const QRect badge(height() - gap / 2, gap, badgeWidth(m_count, locale(), m_theme),
                          badgeHeight(m_theme));
        paintBadge(painter, QStyle::visualRect(layoutDirection(), rect(), badge), m_count, locale(),
                   m_theme, m_theme.header.text, m_theme.header.background);
    }
}

} // namespace Kustomer
