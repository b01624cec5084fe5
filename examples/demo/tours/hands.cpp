// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "hands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

Hands::Hands(QWidget *window)
    : m_window(window)
{ }

QWidget *Hands::find(const QString &part) const
{
    const QList<QWidget *> found = m_window->findChildren<QWidget *>(part);
    for (QWidget *one : found) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

bool Hands::isAt(const QString &part) const
{
    const QWidget *widget = find(part);
    return widget && widget == m_window->focusWidget();
}

void Hands::click(const QString &part) const
{
    if (QWidget *widget = find(part))
        clickAt(widget, widget->rect().center());
}

void Hands::clickRow(const QString &list, int row) const
{
    if (auto *view = qobject_cast<QAbstractItemView *>(find(list)))
        clickAt(view->viewport(), view->visualRect(view->model()->index(row, 0)).center());
}

void Hands::clickAt(QWidget *widget, QPoint place) const
{
    const QPointer<QWidget> target(widget);
    const QPointF there(place);
    const QPointF onScreen = widget->mapToGlobal(there);
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
