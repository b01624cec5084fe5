// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/words/accessiblefactory.h"

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Kustomer {

/// What a widget is to screen readers where Qt would take it for a mere container: a group of
/// choices, a dialog, a picture, something to press; or for smaller than it is: a choice that can
/// be pressed everywhere. A child of the widget, made with it, as the first answer to a screen
/// reader is kept.
class SpokenRole final : public QObject
{
    Q_OBJECT

public:
    /// Whether what it opens is on screen.
    enum class Opening { None, Closed, Open };

    SpokenRole(QAccessible::Role role, QWidget *widget);

    QAccessible::Role role() const { return m_role; }
    /// What the widget does when it is pressed by a screen reader; empty: it cannot be.
    void setPress(const std::function<void()> &press) { m_press = press; }
    const std::function<void()> &press() const { return m_press; }
    void setOpening(Opening opening);
    Opening opening() const { return m_opening; }

    /// nullptr: it is what Qt takes it for.
    static const SpokenRole *of(const QObject *widget);

private:
    static QAccessibleInterface *make(const QString &, QObject *object);

    AccessibleFactory<make> m_factory;
    QAccessible::Role m_role;
    std::function<void()> m_press;
    Opening m_opening = Opening::None;
};

} // namespace Kustomer
