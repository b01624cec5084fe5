// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/parts/keyboard.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QTabBar>

#include <array>

namespace Kustomer {
namespace {

/// The one of a part, and of what is in it, that Tab comes to last.
QWidget *lastOf(QWidget *part, const QWidget *butNot)
{
    QWidget *last = part;
    for (QWidget *one = part->nextInFocusChain(); one != part; one = one->nextInFocusChain()) {
        const bool isOther = one != butNot && !butNot->isAncestorOf(one);
        if (part->isAncestorOf(one) && isOther && one->focusPolicy() != Qt::NoFocus)
            last = one;
    }
    return last;
}

/// Qt orders only what takes the keyboard. A policy is passed on to the focus proxy, so whoever has
/// one gets the policy of that.
void order(QWidget *first, QWidget *second)
{
    const std::array<std::pair<QWidget *, Qt::FocusPolicy>, 2> before{
        {{first, first->focusPolicy()}, {second, second->focusPolicy()}}};
    for (const auto &[part, policy] : before) {
        const QWidget *proxy = part->focusProxy();
        part->setFocusPolicy(proxy ? proxy->focusPolicy() : Qt::TabFocus);
    }
    QWidget::setTabOrder(first, second);
    for (const auto &[part, policy] : before) {
        if (!part->focusProxy())
            part->setFocusPolicy(policy);
    }
}

/// Which of the children the keyboard is on; −1: none, or a part that knows by itself.
int currentOf(const QWidget *part)
{
    if (const auto *list = qobject_cast<const QAbstractItemView *>(part))
        return list->currentIndex().row();
    const auto *tabs = qobject_cast<const QTabBar *>(part);
    return tabs ? tabs->currentIndex() : -1;
}

QAccessibleInterface *focusedIn(QWidget *part)
{
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(part);
    if (!all)
        return nullptr;
    const int current = currentOf(part);
    QAccessibleInterface *inside = current >= 0 ? all->child(current) : all->focusChild();
    return inside ? inside : all;
}

} // namespace

QWidget *keyboardHolder(const QWidget &part)
{
    QWidget *focus = part.window()->focusWidget();
    return focus && focus->hasFocus() ? focus : QApplication::focusWidget();
}

bool hasKeyboard(const QWidget &part)
{
    const QWidget *focus = keyboardHolder(part);
    return focus && (focus == &part || part.isAncestorOf(focus));
}

bool takesKeyboard(const QWidget &part)
{
    const QWidget *taker = &part;
    while (taker->focusProxy())
        taker = taker->focusProxy();
    return taker->focusPolicy() != Qt::NoFocus && taker->isEnabled()
        && part.isVisibleTo(part.window()) && taker->isVisibleTo(taker->window());
}

QWidget *firstStop(const QWidget &place)
{
    for (QWidget *one = place.nextInFocusChain(); one != &place; one = one->nextInFocusChain()) {
        const bool isStop = (one->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (isStop && place.isAncestorOf(one) && takesKeyboard(*one))
            return one;
    }
    return nullptr;
}

void handOver(const QWidget &goingAway, QWidget *next)
{
    if (next && hasKeyboard(goingAway))
        next->setFocus(Qt::OtherFocusReason);
}

void placeBehind(QWidget *first, QWidget *second)
{
    QList<QWidget *> moved{second};
    for (QWidget *one = second->nextInFocusChain(); one != second; one = one->nextInFocusChain()) {
        if (second->isAncestorOf(one))
            moved.append(one);
    }
    QWidget *last = lastOf(first, second);
    for (QWidget *one : std::as_const(moved)) {
        order(last, one);
        last = one;
    }
}

void tellKeyboard(QWidget *part)
{
    const auto tell = [part] {
        if (!QAccessible::isActive() || keyboardHolder(*part) != part)
            return;
        if (QAccessibleInterface *focused = focusedIn(part)) {
            QAccessibleEvent event(focused, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
    };
    QMetaObject::invokeMethod(part, tell, Qt::QueuedConnection);
}

} // namespace Kustomer
