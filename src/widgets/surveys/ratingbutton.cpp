// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/surveys/ratingbutton.h"

#include "widgets/looks/drawing.h"
#include "widgets/parts/presskey.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <QPainter>

namespace Kustomer {

RatingButton::RatingButton(const RatingGlyph &glyph, QWidget *parent)
    : QRadioButton(parent)
    , m_glyph(glyph)
{
    (new SpokenRole(QAccessible::RadioButton, this))->setPress([this] { click(); });
    setSpokenName(*this, glyph.spoken);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    Looks::follow(this, [this](const Looks &looks) {
        m_theme = looks.theme();
        updateGeometry();
        update();
    });
}

QSize RatingButton::sizeHint() const
{
    const int side = qMax(m_theme.touchSize, QFontMetrics(m_theme.titleFont).height() * 2);
    return {side, side};
}

QSize RatingButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), QFontMetrics(m_theme.titleFont).height() + m_theme.unit),
            sizeHint().height()};
}

bool RatingButton::event(QEvent *event)
{
    if (showToolTip(*this, *event, accessibleName()))
        return true;
    const bool handled = QRadioButton::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return handled;
}

bool RatingButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void RatingButton::keyPressEvent(QKeyEvent *event)
{
    if (isPressKey(*event))
        click();
    else
        QRadioButton::keyPressEvent(event);
}

void RatingButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ButtonLook &look
        = isChecked() && !m_glyph.isEmoji ? m_theme.primaryButton : m_theme.plainButton;
    const QColor rim = isChecked() ? m_theme.accent : look.border;
    const QColor rest = isChecked() && m_glyph.isEmoji ? m_theme.listRow.selected : look.background;
    const QColor ground = isDown() ? look.pressed : underMouse() ? look.hover : rest;
    const QRectF field = QRectF(rect()).adjusted(1, 1, -1, -1);
    paintSurface(painter, field, m_theme.radius, ground, rim);
    if (isChecked())
        paintFocusRing(painter, field, m_theme.radius, m_theme.accent, m_theme.focusRingWidth);
    if (hasFocus()) {
        const qreal gap = 2 * m_theme.focusRingWidth;
        paintFocusRing(painter, field.adjusted(gap, gap, -gap, -gap), m_theme.radius - gap,
                       m_theme.focusRing, m_theme.focusRingWidth);
    }
    QFont font = m_glyph.isEmoji ? m_theme.emojiFont : m_theme.strongFont;
    if (m_glyph.isEmoji)
        font.setPixelSize(qMax(1, qMin(width(), height()) / 2));
    painter.setFont(font);
    painter.setPen(isEnabled() ? look.text : look.disabledText);
    painter.translate(QRectF(rect()).center());
    painter.rotate(m_glyph.turn);
    paintText(painter, QRectF(-width(), -height(), 2 * width(), 2 * height()), Qt::AlignCenter,
              m_glyph.text);
}

} // namespace Kustomer
