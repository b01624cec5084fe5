// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/items/listaccessible.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace Kustomer {

/// One row of a list for screen readers. Valid as long as the list shows the row.
class ItemAccessible final
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    ItemAccessible(QListView *list, const QPersistentModelIndex &row,
                   const ListAccessible::Press &press);

    int row() const { return m_row.row(); }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QRect place() const;

    QPointer<QListView> m_list;
    QPersistentModelIndex m_row;
    ListAccessible::Press m_press;
};

} // namespace Kustomer
