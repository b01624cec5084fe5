// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/items/itemaccessible.h"

namespace Kustomer {

ItemAccessible::ItemAccessible(QListView *list, const QPersistentModelIndex &row,
                               const ListAccessible::Press &press)
    : m_list(list)
    , m_row(row)
    , m_press(press)
{ }

bool ItemAccessible::isValid() const
{
    return m_list && m_row.isValid() && m_row.model() == m_list->model();
}

QAccessibleInterface *ItemAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_list);
}

QString ItemAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Description)
        return m_row.data(Qt::AccessibleDescriptionRole).toString();
    if (kind != QAccessible::Name)
        return {};
    const QString spoken = m_row.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? m_row.data(Qt::DisplayRole).toString() : spoken;
}

/// In the viewport.
QRect ItemAccessible::place() const
{
    return isValid() ? m_list->visualRect(m_row) : QRect();
}

QRect ItemAccessible::rect() const
{
    const QRect here = place();
    if (here.isEmpty())
        return {};
    return {m_list->viewport()->mapToGlobal(here.topLeft()), here.size()};
}

QAccessible::State ItemAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.invisible = !isValid() || !m_list->isVisible();
    if (!isValid())
        return state;
    state.offscreen = !m_list->viewport()->rect().intersects(place());
    if (state.offscreen)
        state.invisible = true; // as Qt tells it of its own lists
    state.focusable = true;
    state.focused = m_list->hasFocus() && m_list->currentIndex() == m_row;
    state.selectable = m_list->selectionMode() != QAbstractItemView::NoSelection;
    state.selected = state.selectable && m_list->selectionModel()->isSelected(m_row);
    return state;
}

void *ItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

void ItemAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == pressAction()) {
        const auto press = m_press; // the row may go with what it leads to
        press(m_row);
    } else if (name == setFocusAction()) {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentIndex(m_row);
    }
}

} // namespace Kustomer
