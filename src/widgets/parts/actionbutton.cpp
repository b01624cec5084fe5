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
namespace {

constexpr int mostLines = 3;

} // namespace

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
    if (isVisible())
        noteRoom();
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const
{
    const int width = QFontMetrics(m_theme.strongFont).size(0, m_text).width();
    return {width + 2 * m_theme.margin,
            qMax(m_theme.touchSize, wordsHeight() + m_theme.unit) + m_theme.unit};
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

bool ActionButton::fitsOneLine(int room) const
{
    return QFontMetrics(m_theme.strongFont).horizontalAdvance(m_text) <= room;
}

bool ActionButton::isCut() const
{
    return !fitsOneLine(wordsRect().width())
        && Kustomer::isCut(m_text, m_theme.strongFont, wordsRect().size());
}

int ActionButton::wordsHeight() const
{
    const QFontMetrics metrics(m_theme.strongFont);
    if (fitsOneLine(m_room))
        return metrics.size(0, m_text).height();
    const QRect room(0, 0, qMax(1, m_room), mostLines * metrics.lineSpacing());
    const QString lines = wrapped(m_text, m_theme.strongFont, room.size());
    return metrics.boundingRect(room, Qt::TextWordWrap, lines).height();
}

/// From then on it is as high as its words are in this width. One that is less than the least is
/// none that it keeps: its page is not laid out yet.
void ActionButton::noteRoom()
{
    if (width() < minimumSizeHint().width())
        return;
    const int before = wordsHeight();
    m_room = wordsRect().width();
    if (wordsHeight() != before)
        updateGeometry();
}

void ActionButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    if (isVisible())
        noteRoom();
}

void ActionButton::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    noteRoom();
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
    if (fitsOneLine(inside.width()))
        paintText(painter, inside, Qt::AlignCenter, m_text);
    else
        paintText(painter, inside, Qt::AlignCenter | Qt::TextWordWrap,
                  wrapped(m_text, m_theme.strongFont, inside.size()));
}

} // namespace Kustomer
