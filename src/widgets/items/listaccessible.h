// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QListView>
#include <QPersistentModelIndex>

#include <functional>

namespace Kustomer {

/// A list for screen readers, whose items are its rows.
class ListAccessible final : public QAccessibleWidget
{
public:
    /// What pressing a row does.
    using Press = std::function<void(const QModelIndex &row)>;

    ListAccessible(QListView *list, const Press &press);
    ~ListAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    QListView *list() const;
    static void tidyLater(QListView *list);
    void forgetRemovedRows() const;

    Press m_press;
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_rows;
    mutable qsizetype m_rowsBeforeTidying;
};

} // namespace Kustomer
