// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/timeline/timelineview.h"

#include <QAccessibleInterface>
#include <QPersistentModelIndex>
#include <QPointer>

namespace Kustomer {

/// One row of a timeline for screen readers; its children are the links and actions and, while it
/// is there, the widget that the application made. Valid as long as the view shows the row.
class RowAccessible
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    RowAccessible(TimelineView *view, const QPersistentModelIndex &row);
    ~RowAccessible() override;

    TimelineView *view() const { return m_view; }
    int row() const { return m_row.row(); }
    int targetCount() const;

    bool isValid() const override
    {
        return m_view && m_row.isValid() && m_row.model() == m_view->model();
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QAccessibleInterface *liveWidget() const;

    QPointer<TimelineView> m_view;
    QPersistentModelIndex m_row;
    mutable QList<QAccessible::Id> m_targets;
};

} // namespace Kustomer
