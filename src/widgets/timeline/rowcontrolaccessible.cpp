// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/rowcontrolaccessible.h"

#include "widgets/timeline/timelineview.h"

namespace Kustomer {
namespace {

QAccessibleInterface *makeRowControlAccessible(const QString &, QObject *object)
{
    auto *control = qobject_cast<RowControl *>(object);
    return control ? new RowControlAccessible(control) : nullptr;
}

} // namespace

RowControlAccessible::RowControlAccessible(RowControl *control)
    : QAccessibleWidget(control, QAccessible::Grouping)
{ }

void RowControlAccessible::install()
{
    QAccessible::installFactory(makeRowControlAccessible);
}

void RowControlAccessible::uninstall()
{
    QAccessible::removeFactory(makeRowControlAccessible);
}

QAccessibleInterface *RowControlAccessible::parent() const
{
    for (QWidget *above = widget()->parentWidget(); above; above = above->parentWidget()) {
        const auto *view = qobject_cast<TimelineView *>(above);
        const QModelIndex row = view ? view->rowOfControl(widget()) : QModelIndex();
        if (row.isValid())
            return QAccessible::queryAccessibleInterface(above)->child(row.row());
    }
    return QAccessibleWidget::parent();
}

} // namespace Kustomer
