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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed); // no word widens a window
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
        noteWidth();
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const
{
    const int width = QFontMetrics(m_theme.strongFont).size(0, m_text).width();
    return {width + 2 * m_theme.margin, heightForWidth(m_notedWidth)};
}

QSize ActionButton::minimumSizeHint() const
{
    return {leastWidth(), sizeHint().height()};
}

/// A width that is less than the least is none that it keeps: its page is not laid out yet.
int ActionButton::heightForWidth(int width) const
{
    const int given = qMin(width, maximumWidth());
    const int room = given < leastWidth() ? QWIDGETSIZE_MAX : given - 2 * m_theme.unit;
    return qMax(m_theme.touchSize, wordsHeight(room) + m_theme.unit) + m_theme.unit;
}

int ActionButton::leastWidth() const
{
    return m_theme.touchSize * 2;
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

int ActionButton::wordsHeight(int room) const
{
    const QFontMetrics metrics(m_theme.strongFont);
    if (fitsOneLine(room))
        return metrics.size(0, m_text).height();
    const QRect place(0, 0, qMax(1, room), mostLines * metrics.lineSpacing());
    const QString lines = wrapped(m_text, m_theme.strongFont, place.size());
    return metrics.boundingRect(place, Qt::TextWordWrap, lines).height();
}

/// Layouts give it the height for its width, but no more than it asks for without one: Qt keeps
/// what is Fixed to its hint.
void ActionButton::noteWidth()
{
    if (width() < leastWidth())
        return;
    const int before = sizeHint().height();
    m_notedWidth = width();
    if (sizeHint().height() != before)
        updateGeometry();
}

void ActionButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    if (isVisible())
        noteWidth();
}

void ActionButton::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    noteWidth();
}

QRect ActionButton::wordsRect() const
{
    return rect().adjusted(m_theme.unit, 0, -m_theme.unit, 0);
}

ButtonLook ActionButton::buttonLook() const
{
    switch (m_weight) {
    case Weight::Primary:
        return m_theme.primaryButton;
    case Weight::Plain:
        return m_theme.plainButton;
    case Weight::OnToast:
        break;
    }
    return m_theme.toastButton();
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ButtonLook look = buttonLook();
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
