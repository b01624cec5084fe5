// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/surface.h"

#include "widgets/parts/keyboard.h"
#include "widgets/parts/pagestack.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Kustomer {

Surface::Surface(QWidget *parent)
    : QWidget(parent)
{
    Looks::follow(this, [this](const Looks &looks) {
        if (m_theme != looks.theme())
            setTheme(looks.theme());
        adoptImages(looks.images());
    });
}

void Surface::setTheme(const ChatTheme &theme)
{
    m_theme = theme;
    adoptTheme();
    updateGeometry();
    update();
}

void Surface::adoptImages(ImageCache *) { }

std::chrono::milliseconds Surface::animationDuration() const
{
    const int wanted = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    return std::min(m_theme.animation, std::chrono::milliseconds(wanted));
}

QWidget *Surface::entrance() const
{
    QWidget *to = entry();
    const auto *place = qobject_cast<const Surface *>(to);
    if (place && place->focusPolicy() == Qt::NoFocus && !place->focusProxy())
        to = place->isVisibleTo(place->window()) ? place->entrance() : nullptr;
    return to && takesKeyboard(*to) ? to : firstStop(*this);
}

void Surface::giveKeyboard(Qt::FocusReason reason)
{
    if (QWidget *to = entrance()) {
        to->setFocus(reason);
        return;
    }
    QWidget *innermost = this; // with which the keyboard waits until something takes it
    while (const auto *place = qobject_cast<const Surface *>(innermost)) {
        QWidget *inside = place->entry();
        if (!qobject_cast<Surface *>(inside) || !inside->isVisibleTo(inside->window()))
            break;
        innermost = inside;
    }
    innermost->setFocus(reason);
}

void Surface::turn(PageStack *stack, QWidget *page)
{
    const bool wasHere = hasFocus() || hasKeyboard(*stack);
    const bool isOther = stack->currentWidget() != page;
    stack->setCurrentWidget(page);
    if (wasHere && isOther)
        giveKeyboard(Qt::OtherFocusReason);
    else
        passKeyboardOn();
}

void Surface::passKeyboardOn()
{
    if (hasKeyboard(*this) && !takesKeyboard(*keyboardHolder(*this)))
        giveKeyboard(Qt::OtherFocusReason);
}

bool Surface::keepKeyboard(const QWidget &goingAway)
{
    for (QWidget *around = goingAway.parentWidget(); around; around = around->parentWidget()) {
        const auto *place = qobject_cast<const Surface *>(around);
        QWidget *to = place && place->isVisible() ? place->entrance() : nullptr;
        if (to) {
            to->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (around == this)
            break;
    }
    return false;
}

bool Surface::takesKey(const QKeyEvent &) const
{
    return false;
}

bool Surface::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !takesKey(*static_cast<QKeyEvent *>(event)))
        return QWidget::event(event);
    event->accept();
    return true;
}

void Surface::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    QWidget *to = focusPolicy() == Qt::NoFocus ? entrance() : nullptr;
    if (!to)
        return;
    to->setFocus(event->reason());
    tellKeyboard(to);
}

void Surface::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Surface::paintEvent(QPaintEvent *event)
{
    if (const QColor color = ground(); color.isValid() && color.alpha() > 0)
        QPainter(this).fillRect(event->rect(), color);
}

} // namespace Kustomer
