// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/livewidgetaccessible.h"

#include "widgets/timeline/timelineview.h"

namespace Kustomer {

LiveWidgetAccessible::LiveWidgetAccessible(TemplateWidget *widget)
    : QAccessibleWidget(widget, QAccessible::Grouping)
{ }

QAccessibleInterface *LiveWidgetAccessible::make(const QString &, QObject *object)
{
    auto *widget = qobject_cast<TemplateWidget *>(object);
    return widget ? new LiveWidgetAccessible(widget) : nullptr;
}

QAccessibleInterface *LiveWidgetAccessible::parent() const
{
    for (QWidget *above = widget()->parentWidget(); above; above = above->parentWidget()) {
        const auto *view = qobject_cast<TimelineView *>(above);
        const QModelIndex row = view ? view->rowOf(widget()) : QModelIndex();
        if (row.isValid())
            return QAccessible::queryAccessibleInterface(above)->child(row.row());
    }
    return QAccessibleWidget::parent();
}

} // namespace Kustomer
