// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/timeline/livewidgetaccessible.h"
#include "widgets/words/accessiblefactory.h"

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

    /// One for each timeline view, none for anything else.
    static QAccessibleInterface *make(const QString &, QObject *object);

    /// Makes Qt use this class for timeline views, and LiveWidgetAccessible for what stands in
    /// their rows, as long as there is one of these.
    struct Factory
    {
        AccessibleFactory<make> views;
        AccessibleFactory<LiveWidgetAccessible::make> widgets;
    };

    /// Tells what happened to a row that is there.
    static void tell(QWidget *view, int row, QAccessible::Event what);
    /// Tells of rows that came; of so many that a client has to ask anew, only the last one.
    static void tellInserted(QWidget *view, int first, int last);
    /// Tells of each row that a client knows and that is there no more.
    static void tellRemoved(QWidget *view);
    /// Tells where the keyboard is now.
    static void announceFocus(TimelineView *view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    TimelineView *view() const;
    int rowCount() const;
    static const TimelineAccessible *known(QWidget *view);
    static void tidyLater(TimelineView *view);
    void forgetRemovedRows() const;
    void forgetFarRows() const;

    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_rows;
    mutable bool m_tidies = false;
};

} // namespace Kustomer
