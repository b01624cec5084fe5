// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/items/listaccessible.h"

#include "widgets/items/itemaccessible.h"

namespace Kustomer {
namespace {

constexpr qsizetype fewRows = 256; ///< nothing is gained by forgetting some of them

} // namespace

ListAccessible::ListAccessible(QListView *list, const Press &press)
    : QAccessibleWidget(list, QAccessible::List)
    , m_press(press)
    , m_rowsBeforeTidying(fewRows)
{ }

ListAccessible::~ListAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

QListView *ListAccessible::list() const
{
    return static_cast<QListView *>(widget());
}

int ListAccessible::childCount() const
{
    const QAbstractItemModel *model = list()->model();
    return model ? model->rowCount() : 0;
}

QAccessibleInterface *ListAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const QPersistentModelIndex row = list()->model()->index(index, list()->modelColumn());
    if (const auto known = m_rows.constFind(row); known != m_rows.cend())
        return QAccessible::accessibleInterface(*known);
    if (m_rows.size() == m_rowsBeforeTidying)
        tidyLater(list());
    auto *made = new ItemAccessible(list(), row, m_press);
    m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
    return made;
}

void ListAccessible::tidyLater(QListView *list)
{
    const auto tidy = [list] {
        const auto *told
            = dynamic_cast<ListAccessible *>(QAccessible::queryAccessibleInterface(list));
        if (told)
            told->forgetRemovedRows();
    };
    QMetaObject::invokeMethod(list, tidy, Qt::QueuedConnection);
}

void ListAccessible::forgetRemovedRows() const
{
    m_rows.removeIf([](const auto &entry) {
        const QAccessibleInterface *row = QAccessible::accessibleInterface(entry.value());
        if (row && row->isValid())
            return false;
        QAccessible::deleteAccessibleInterface(entry.value());
        return true;
    });
    m_rowsBeforeTidying = qMax(fewRows, 2 * m_rows.size());
}

QAccessibleInterface *ListAccessible::childAt(int x, int y) const
{
    const QWidget *viewport = list()->viewport();
    const QPoint point = viewport->mapFromGlobal(QPoint(x, y));
    return viewport->rect().contains(point) ? child(list()->indexAt(point).row()) : nullptr;
}

QAccessibleInterface *ListAccessible::focusChild() const
{
    return child(list()->currentIndex().row());
}

int ListAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const ItemAccessible *>(child);
    return item && item->isValid() ? item->row() : -1;
}

} // namespace Kustomer
