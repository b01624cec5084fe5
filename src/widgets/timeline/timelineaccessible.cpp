// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/timelineaccessible.h"

#include "widgets/timeline/rowaccessible.h"
#include "widgets/timeline/timelineview.h"

#include <algorithm>

namespace Kustomer {
namespace {

constexpr qsizetype rowsBeforeTidying = 512;
constexpr int rowsKeptAround = 128; ///< above and below what is in view
constexpr int mostRowsTold = 64;

QList<const TimelineAccessible *> g_known; ///< those that somebody asked for

} // namespace

TimelineAccessible::TimelineAccessible(TimelineView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
    g_known << this;
}

TimelineAccessible::~TimelineAccessible()
{
    g_known.removeOne(this);
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *TimelineAccessible::make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

const TimelineAccessible *TimelineAccessible::known(QWidget *view)
{
    const auto found = std::ranges::find_if(
        g_known, [view](const TimelineAccessible *one) { return one->widget() == view; });
    return found == g_known.cend() ? nullptr : *found;
}

void TimelineAccessible::tell(QWidget *view, int row, QAccessible::Event what)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(view);
    QAccessibleInterface *item = timeline ? timeline->child(row) : nullptr;
    if (!item)
        return;
    QAccessibleEvent event(item, what);
    QAccessible::updateAccessibility(&event);
}

void TimelineAccessible::tellInserted(QWidget *view, int first, int last)
{
    for (int row = last - first < mostRowsTold ? first : last; row <= last; ++row)
        tell(view, row, QAccessible::ObjectCreated);
}

void TimelineAccessible::tellRemoved(QWidget *view)
{
    if (const TimelineAccessible *timeline = known(view))
        timeline->forgetRemovedRows();
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

int TimelineAccessible::rowCount() const
{
    const QAbstractItemModel *model = view()->model();
    return model ? model->rowCount() : 0;
}

int TimelineAccessible::childCount() const
{
    return rowCount() + (view()->showsJumpButton() ? 1 : 0);
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (index == rowCount())
        return QAccessible::queryAccessibleInterface(view()->findChild<JumpButton *>());
    const QPersistentModelIndex row = view()->model()->index(index, 0);
    if (const auto known = m_rows.constFind(row); known != m_rows.cend())
        return QAccessible::accessibleInterface(*known);
    if (m_rows.size() >= rowsBeforeTidying && !std::exchange(m_tidies, true))
        tidyLater(view());
    auto *made = new RowAccessible(view(), row);
    m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
    return made;
}

void TimelineAccessible::tidyLater(TimelineView *view)
{
    QMetaObject::invokeMethod(
        view,
        [view] {
            if (const TimelineAccessible *timeline = known(view))
                timeline->forgetFarRows();
        },
        Qt::QueuedConnection);
}

void TimelineAccessible::forgetRemovedRows() const
{
    QList<QAccessible::Id> gone;
    m_rows.removeIf([&gone](const auto &entry) {
        const QAccessibleInterface *row = QAccessible::accessibleInterface(entry.value());
        if (row && row->isValid())
            return false;
        gone << entry.value();
        return true;
    });
    for (const QAccessible::Id id : std::as_const(gone)) {
        if (QAccessibleInterface *row = QAccessible::accessibleInterface(id)) {
            QAccessibleEvent event(row, QAccessible::ObjectDestroyed);
            QAccessible::updateAccessibility(&event);
        }
        QAccessible::deleteAccessibleInterface(id);
    }
}

void TimelineAccessible::forgetFarRows() const
{
    m_tidies = false;
    const int first = view()->rowAt(QPoint(0, 0)) - rowsKeptAround;
    const int last = view()->rowAt(view()->viewport()->rect().bottomLeft()) + rowsKeptAround;
    m_rows.removeIf([&](const auto &entry) {
        const int row = entry.key().row();
        if (row >= first && row <= last)
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
    QAccessibleInterface *above = child(rowCount()); // what leads to the newest messages
    if (above && above->rect().contains(x, y))
        return above;
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
    if (child && qobject_cast<JumpButton *>(child->object()))
        return rowCount();
    const auto *row = dynamic_cast<const RowAccessible *>(child);
    return row && row->isValid() ? row->row() : -1;
}

} // namespace Kustomer
