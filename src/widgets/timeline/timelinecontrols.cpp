// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/timelinecontrols.h"

#include "widgets/timeline/timelinecontent.h"

#include <QApplication>

#include <algorithm>

namespace Kustomer {
namespace {

/// Where the Tab key stops in a control. From now on it stops there only when told to: in the
/// window's order these widgets, which come and go, would stand behind all others.
QList<QPointer<QWidget>> takeTabStops(RowControl *control)
{
    QList<QPointer<QWidget>> stops;
    QWidget *widget = control;
    do {
        if (widget->focusPolicy() & Qt::TabFocus) {
            stops << widget;
            widget->setFocusPolicy(Qt::ClickFocus);
        }
        widget = widget->nextInFocusChain();
    } while (widget != control);
    return stops;
}

/// Whether it is still the same that is asked. Where a run of messages begins and what its sender
/// is called are matters of the neighbours.
bool asksTheSame(BubbleRow before, const BubbleRow &now)
{
    before.opensRun = now.opensRun;
    before.endsRun = now.endsRun;
    before.name = now.name;
    before.at = now.at;
    before.message.sender = now.message.sender;
    return before == now;
}

QString keyOf(const BubbleRow &row)
{
    return row.message.id.isEmpty() ? row.message.clientId : row.message.id;
}

bool canStop(const QWidget *widget)
{
    return widget && widget->isEnabled() && widget->isVisible();
}

bool isInside(const QWidget *widget, const QWidget *container)
{
    return widget && (widget == container || container->isAncestorOf(widget));
}

} // namespace

TimelineControls::TimelineControls(QWidget *viewport)
    : QObject(viewport)
    , m_viewport(viewport)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { noteFocus(now); });
}

TimelineControls::~TimelineControls() = default;

void TimelineControls::arrange(const TimelineContent &content, const QAbstractItemModel *model)
{
    if (!content.context().controls && m_controls.empty())
        return;
    if (m_theme != content.context().theme)
        renew();
    m_theme = content.context().theme;
    const auto isStale = [&content](const Placed &placed) {
        const Bubble *bubble = content.bubble(placed.index.row());
        return !bubble || bubble->controlRect().isEmpty()
            || !asksTheSame(placed.row, bubble->row());
    };
    dropIf(isStale);
    forgetStates();
    for (const int row : content.laidOutRows()) {
        const Bubble &bubble = *content.bubble(row);
        if (bubble.controlRect().isEmpty())
            continue;
        const QModelIndex index = model->index(row, 0);
        if (!find(index))
            m_controls.push_back(make(index, bubble, content.context()));
        at(index)->setGeometry(bubble.controlRect().translated(content.rowRect(row).topLeft()));
    }
}

TimelineControls::Placed TimelineControls::make(const QModelIndex &index, const Bubble &bubble,
                                                const BubbleContext &context)
{
    Placed placed{index, bubble.row(), context.controls->make(bubble.row(), context.theme), {}};
    placed.tabStops = takeTabStops(placed.control.get());
    placed.control->setLayoutDirection(context.direction);
    QVariant state;
    m_states[keyOf(bubble.row())].removeIf([&](const Kept &kept) {
        const bool isOurs = kept.model == index.model();
        state = isOurs ? kept.state : state;
        return isOurs;
    });
    placed.control->restore(state);
    connect(placed.control.get(), &RowControl::resized, this,
            [this, row = placed.index] { Q_EMIT resized(row); });
    placed.control->setParent(m_viewport);
    placed.control->lower(); // what floats above the rows floats above this, too
    placed.control->show();
    return placed;
}

void TimelineControls::forgetStates()
{
    m_states.removeIf([](auto entry) {
        entry.value().removeIf([](const Kept &kept) { return !kept.model; });
        return entry.value().isEmpty();
    });
}

void TimelineControls::dropIf(const std::function<bool(const Placed &)> &isDue)
{
    const auto due = std::stable_partition(m_controls.begin(), m_controls.end(),
                                           [&](const Placed &one) { return !isDue(one); });
    std::vector<Placed> dropped(std::make_move_iterator(due),
                                std::make_move_iterator(m_controls.end()));
    m_controls.erase(due, m_controls.end());
    for (Placed &placed : dropped)
        drop(std::move(placed));
}

void TimelineControls::drop(Placed placed)
{
    // What it does may be the cause, so it has to outlive this call.
    RowControl *control = placed.control.release();
    if (const QVariant state = control->state(); placed.index.isValid() && state.isValid())
        m_states[keyOf(placed.row)] << Kept{placed.index.model(), state};
    if (isInside(QApplication::focusWidget(), control))
        Q_EMIT focusDropped(); // before it is hidden, which would pass the focus on to anybody
    control->hide();
    control->deleteLater();
}

void TimelineControls::renew()
{
    dropIf([](const Placed &) { return true; });
}

void TimelineControls::clear()
{
    renew();
    forgetStates();
}

const TimelineControls::Placed *TimelineControls::find(const QModelIndex &row) const
{
    const auto found = std::ranges::find_if(
        m_controls, [&row](const Placed &placed) { return placed.index == row; });
    return found == m_controls.end() ? nullptr : &*found;
}

const TimelineControls::Placed *TimelineControls::findHolderOf(const QWidget *widget) const
{
    const auto found = std::ranges::find_if(m_controls, [widget](const Placed &placed) {
        return isInside(widget, placed.control.get());
    });
    return found == m_controls.end() ? nullptr : &*found;
}

RowControl *TimelineControls::at(const QModelIndex &row) const
{
    const Placed *placed = find(row);
    return placed ? placed->control.get() : nullptr;
}

QModelIndex TimelineControls::rowOf(const QWidget *widget) const
{
    const Placed *placed = findHolderOf(widget);
    return placed ? QModelIndex(placed->index) : QModelIndex();
}

bool TimelineControls::enter(const QModelIndex &row)
{
    const Placed *placed = find(row);
    return placed && moveOn(*placed, -1, Direction::Forward);
}

bool TimelineControls::step(Direction direction)
{
    QWidget *focused = QApplication::focusWidget();
    const Placed *placed = findHolderOf(focused);
    return placed && moveOn(*placed, placed->tabStops.indexOf(focused), direction);
}

bool TimelineControls::moveOn(const Placed &placed, qsizetype from, Direction direction)
{
    const bool forward = direction == Direction::Forward;
    const qsizetype by = forward ? 1 : -1;
    for (qsizetype at = from + by; at >= 0 && at < placed.tabStops.size(); at += by) {
        QWidget *stop = placed.tabStops.at(at);
        if (!canStop(stop))
            continue;
        stop->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

void TimelineControls::noteFocus(const QWidget *now)
{
    if (const QModelIndex row = rowOf(now); row.isValid())
        Q_EMIT entered(row);
}

} // namespace Kustomer
