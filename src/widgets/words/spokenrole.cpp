// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/spokenrole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace Kustomer {
namespace {

using Opening = SpokenRole::Opening;

class RoleAccessible final : public QAccessibleWidget
{
public:
    RoleAccessible(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const SpokenRole *spoken = SpokenRole::of(object());
        const Opening opening = spoken ? spoken->opening() : Opening::None;
        state.modal = role() == QAccessible::Dialog;
        state.hasPopup = role() == QAccessible::ButtonMenu;
        state.expandable = opening != Opening::None;
        state.expanded = opening == Opening::Open;
        state.collapsed = opening == Opening::Closed;
        if (const QAbstractButton *button = choice()) {
            state.checkable = true;
            state.checked = button->isChecked();
        }
        return state;
    }

    /// What is seen there: for Qt it is the lowest of those that lie over each other.
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = childCount() - 1; index >= 0; --index) {
            QAccessibleInterface *part = child(index);
            if (part && part->isValid() && part->rect().contains(x, y))
                return part;
        }
        return nullptr;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (canPress())
            names.prepend(choice() ? toggleAction() : pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name != pressAction() && !(choice() && name == toggleAction()))
            QAccessibleWidget::doAction(name);
        else if (canPress())
            SpokenRole::of(object())->press()();
    }

private:
    const QAbstractButton *choice() const
    {
        const auto *button = qobject_cast<const QAbstractButton *>(object());
        return button && button->isCheckable() ? button : nullptr;
    }

    bool canPress() const
    {
        const SpokenRole *spoken = SpokenRole::of(object());
        return spoken && spoken->press() && widget()->isEnabled();
    }
};

} // namespace

QAccessibleInterface *SpokenRole::make(const QString &, QObject *object)
{
    const SpokenRole *spoken = of(object);
    return spoken ? new RoleAccessible(static_cast<QWidget *>(object), spoken->role()) : nullptr;
}

SpokenRole::SpokenRole(QAccessible::Role role, QWidget *widget)
    : QObject(widget)
    , m_role(role)
{ }

void SpokenRole::setOpening(Opening opening)
{
    if (std::exchange(m_opening, opening) == opening)
        return;
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(parent(), changed);
    QAccessible::updateAccessibility(&event);
}

const SpokenRole *SpokenRole::of(const QObject *widget)
{
    return widget ? widget->findChild<SpokenRole *>({}, Qt::FindDirectChildrenOnly) : nullptr;
}

} // namespace Kustomer
