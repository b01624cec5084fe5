// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/timelineaccessible.h"

#include "widgets/timeline/rowaccessible.h"
#include "widgets/timeline/timelineview.h"

namespace Kustomer {
namespace {

constexpr qsizetype rowsBeforeTidying = 256;

QAccessibleInterface *makeTimelineAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineView *view)
    : QAccessibleWidget(view, QAccessible::List)
{ }

TimelineAccessible::~TimelineAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

void TimelineAccessible::install()
{
    QAccessible::installFactory(makeTimelineAccessible);
}

void TimelineAccessible::announce(QWidget *view, int row, QAccessible::Event what)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(view);
    QAccessibleInterface *item = timeline && row >= 0 ? timeline->child(row) : timeline;
    if (!item)
        return;
    QAccessibleEvent event(item, what);
    QAccessible::updateAccessibility(&event);
}

void TimelineAccessible::announceFocus(TimelineView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(view);
    QAccessibleInterface *item = timeline ? timeline->focusChild() : nullptr;
    if (!item)
        return;
    QAccessibleEvent event(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

TimelineView *TimelineAccessible::view() const
{
    return static_cast<TimelineView *>(widget());
}

int TimelineAccessible::childCount() const
{
    const QAbstractItemModel *model = view()->model();
    return model ? model->rowCount() : 0;
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const QPersistentModelIndex row = view()->model()->index(index, 0);
    if (const auto known = m_rows.constFind(row); known != m_rows.cend())
        return QAccessible::accessibleInterface(*known);
    forgetRemovedRows();
    auto *made = new RowAccessible(view(), row);
    m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
    return made;
}

void TimelineAccessible::forgetRemovedRows() const
{
    if (m_rows.size() < rowsBeforeTidying)
        return;
    m_rows.removeIf([](const auto &entry) {
        if (entry.key().isValid())
            return false;
        QAccessible::deleteAccessibleInterface(entry.value());
        return true;
    });
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
    if (!view()->viewport()->rect().contains(point))
        return nullptr;
    const int row = view()->rowAt(point);
    return row >= 0 && view()->rowRect(row).contains(point) ? child(row) : nullptr;
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    if (!view()->hasFocus())
        return nullptr;
    const TimelineFocus &focus = view()->rowFocus();
    QAccessibleInterface *row = focus.row.isValid() ? child(focus.row.row()) : nullptr;
    if (!row)
        return QAccessible::queryAccessibleInterface(view());
    return focus.target < 0 ? row : row->child(focus.target);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const RowAccessible *>(child);
    return row && row->isValid() ? row->row() : -1;
}

} // namespace Kustomer
