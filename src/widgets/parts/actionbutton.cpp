// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/actionbutton.h"

#include "widgets/looks/drawing.h"
#include "widgets/parts/presskey.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/spoken.h"

#include <QEvent>
#include <QPainter>

namespace Kustomer {

ActionButton::ActionButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false); // Enter in a dialog belongs to the application
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // no word widens a window
    Looks::follow(this, [this](const Looks &looks) { setTheme(looks.theme()); });
}

void ActionButton::setText(const QString &text)
{
    m_text = text;
    QPushButton::setText(withoutMnemonic(spokenLine(text)));
}

void ActionButton::setWeight(Weight weight)
{
    m_weight = weight;
    update();
}

void ActionButton::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.strongFont);
    const QSize text = metrics.size(0, m_text);
    return {text.width() + 2 * m_theme.margin,
            qMax(m_theme.touchSize, text.height() + m_theme.unit) + m_theme.unit};
}

QSize ActionButton::minimumSizeHint() const
{
    return {m_theme.touchSize * 2, sizeHint().height()};
}

bool ActionButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isCut()) // all others come often
        return showToolTip(*this, *event, m_text);
    const bool handled = QPushButton::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return handled;
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    if (isPressKey(*event))
        click(); // a QPushButton does so in dialogs only
    else
        QPushButton::keyPressEvent(event);
}

bool ActionButton::isCut() const
{
    return QFontMetrics(m_theme.strongFont).horizontalAdvance(m_text) > wordsRect().width();
}

QRect ActionButton::wordsRect() const
{
    return rect().adjusted(m_theme.unit, 0, -m_theme.unit, 0);
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ButtonLook &look
        = m_weight == Weight::Primary ? m_theme.primaryButton : m_theme.plainButton;
    const QColor background = !isEnabled() ? look.disabled
        : isDown()                         ? look.pressed
        : underMouse()                     ? look.hover
                                           : look.background;
    paintSurface(painter, rect(), m_theme.radius, background, look.border);
    if (hasFocus()) {
        const qreal gap = m_theme.focusRingWidth;
        paintFocusRing(painter, QRectF(rect()).adjusted(gap, gap, -gap, -gap), m_theme.radius - gap,
                       look.text, m_theme.focusRingWidth);
    }
    const QRect inside = wordsRect();
    painter.setFont(m_theme.strongFont);
    painter.setPen(isEnabled() ? look.text : look.disabledText);
    paintText(painter, inside, Qt::AlignCenter,
              elided(m_text, QFontMetrics(m_theme.strongFont), inside.width()));
}

} // namespace Kustomer
