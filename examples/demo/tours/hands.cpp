// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "hands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

Hands::Hands(QWidget *window)
    : m_window(window)
{ }

QWidget *Hands::find(const QString &part) const
{
    const QList<QWidget *> all = m_window->findChildren<QWidget *>(part);
    const auto seen = std::find_if(all.crbegin(), all.crend(), std::mem_fn(&QWidget::isVisible));
    return seen == all.crend() ? nullptr : *seen; // a part in a part of the same name is meant
}

bool Hands::isAt(const QString &part) const
{
    const QWidget *widget = find(part);
    return widget && widget == m_window->focusWidget();
}

std::function<bool()> Hands::seeing(const QString &part) const
{
    return [hands = *this, part] {
        return hands.sees(part);
    };
}

std::function<bool()> Hands::beingAt(const QString &part) const
{
    return [hands = *this, part] {
        return hands.isAt(part);
    };
}

void Hands::click(const QString &part) const
{
    if (QWidget *widget = find(part))
        clickAt(widget, widget->rect().center());
}

void Hands::focus(const QString &part) const
{
    if (QWidget *widget = find(part))
        widget->setFocus(Qt::TabFocusReason);
}

void Hands::clickRow(const QString &list, int row) const
{
    if (auto *view = qobject_cast<QAbstractItemView *>(find(list)))
        clickAt(view->viewport(), view->visualRect(view->model()->index(row, 0)).center());
}

namespace {

/// As the window system's clicks do.
void focusByClick(QWidget *widget)
{
    while (widget && !(widget->focusPolicy() & Qt::ClickFocus))
        widget = widget->isWindow() ? nullptr : widget->parentWidget();
    if (widget)
        widget->setFocus(Qt::MouseFocusReason);
}

} // namespace

void Hands::clickAt(QWidget *widget, QPoint place) const
{
    QWidget *child = widget->childAt(place);
    const QPointer<QWidget> target(child ? child : widget);
    const QPointF onScreen = widget->mapToGlobal(QPointF(place));
    const QPointF there = target->mapFromGlobal(onScreen);
    focusByClick(target);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const bool isPress = type == QEvent::MouseButtonPress;
        QMouseEvent event(type, there, onScreen, Qt::LeftButton,
                          isPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        if (target)
            QApplication::sendEvent(target, &event);
    }
}

void Hands::type(const QString &text) const
{
    for (const QChar c : text)
        press(Qt::Key_unknown, c);
}

void Hands::press(Qt::Key key) const
{
    press(key, {});
}

void Hands::press(Qt::Key key, const QString &text) const
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QWidget *focus = m_window->focusWidget();
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QApplication::sendEvent(focus ? focus : m_window.data(), &event);
    }
}
