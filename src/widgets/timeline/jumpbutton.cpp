// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/jumpbutton.h"

#include "chat/base/formatlocale.h"
#include "widgets/looks/badge.h"
#include "widgets/looks/contrast.h"
#include "widgets/looks/icon.h"
#include "widgets/parts/presskey.h"
#include "widgets/words/spoken.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <cmath>

namespace Kustomer {

JumpButton::JumpButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("kustomer-jumpButton"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::ClickFocus); // the view leads the Tab key to it and on
    setAttribute(Qt::WA_Hover);
    describe();
    hide();
}

void JumpButton::giveBack(QWidget *from, const QWidget *to) const
{
    if (to == this && from && QApplication::mouseButtons() != Qt::NoButton)
        from->setFocus(Qt::MouseFocusReason);
}

void JumpButton::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    m_picture = {};
    resize(sizeHint());
    update();
}

void JumpButton::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    describe();
    update();
}

void JumpButton::describe()
{
    const QString name = m_count == 0 ? tr("Jump to the latest message")
        : m_count == 1                ? tr("Jump to 1 new message")
                       : inDigitsOf(locale(), tr("Jump to %n new messages", nullptr, m_count));
    setSpokenName(*this, name);
}

QSize JumpButton::sizeHint() const
{
    const int side = m_theme.touchSize + 2 * m_theme.unit;
    return {side, side + m_theme.unit};
}

QRectF JumpButton::circle() const
{
    const qreal side = m_theme.touchSize;
    return QRectF((width() - side) / 2, height() - side - m_theme.unit, side, side);
}

JumpButton::Look JumpButton::look() const
{
    return {size(), locale(), m_count, isDown(), underMouse(), hasFocus()};
}

void JumpButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal scale = devicePixelRatioF();
    const Look now = look();
    if (scale != std::floor(scale)) // a picture would be blurred between two pixels
        return paintDisc(painter, now);
    if (m_picture.devicePixelRatio() != scale || m_pictured != now || m_picture.isNull()) {
        m_picture = QPixmap(size() * scale);
        m_picture.setDevicePixelRatio(scale);
        m_picture.fill(Qt::transparent);
        QPainter onPicture(&m_picture);
        paintDisc(onPicture, now);
        m_pictured = now;
    }
    painter.drawPixmap(0, 0, m_picture);
}

void JumpButton::paintDisc(QPainter &painter, const Look &look) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = circle();
    painter.setPen(Qt::NoPen);
    QColor shade = m_theme.shadow;
    shade.setAlpha(shade.alpha() / 3);
    painter.setBrush(shade);
    for (int blur = 1; blur <= 3; ++blur)
        painter.drawEllipse(disc.adjusted(-blur, -blur + 1, blur, blur + 1));

    const double pressed = look.isDown ? 0.12 : look.isHovered ? 0.06 : 0.0;
    painter.setBrush(mixed(m_theme.background, m_theme.text, pressed + (m_theme.dark ? 0.08 : 0)));
    painter.setPen(look.isFocused ? QPen(m_theme.focusRing, m_theme.focusRingWidth)
                                  : QPen(m_theme.composer.border, 1));
    painter.drawEllipse(disc);

    QRectF chevron(0, 0, m_theme.iconSize, m_theme.iconSize);
    chevron.moveCenter(disc.center());
    paintIcon(painter, Icon::Down, chevron.toAlignedRect(), m_theme.mutedText);
    if (look.count > 0)
        paintCount(painter, look);
}

void JumpButton::paintCount(QPainter &painter, const Look &look) const
{
    const int wide = badgeWidth(look.count, look.locale, m_theme);
    const QRectF badge((width() - wide) / 2.0, m_theme.unit / 2.0, wide, badgeHeight(m_theme));
    paintBadge(painter, badge, look.count, look.locale, m_theme, m_theme.accent, m_theme.onAccent,
               m_theme.background);
}

bool JumpButton::event(QEvent *event)
{
    return showToolTip(*this, *event, accessibleName()) || QAbstractButton::event(event);
}

void JumpButton::keyPressEvent(QKeyEvent *event)
{
    if (isPressKey(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void JumpButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

} // namespace Kustomer
