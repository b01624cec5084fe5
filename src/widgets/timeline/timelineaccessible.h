// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

namespace Kustomer {

class TimelineView;

/// A TimelineView for screen readers: a list whose items are the rows, spoken like
/// "Sam, 10:42: Your refund …".
class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view);
    ~TimelineAccessible() override;

    /// Makes Qt use this class for timeline views.
    static void install();
    /// Tells what happened to a row, −1: to the list as a whole.
    static void announce(QWidget *view, int row, QAccessible::Event what);
    /// Tells where the keyboard is now.
    static void announceFocus(TimelineView *view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    TimelineView *view() const;
    void forgetRemovedRows() const;

    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_rows;
};

} // namespace Kustomer
