// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/liverows.h"

#include "widgets/parts/keyboard.h"
#include "widgets/rows/timelinecontent.h"

#include <QApplication>
#include <QScopedValueRollback>

#include <algorithm>

namespace Kustomer {
namespace {

bool isInside(const QWidget *widget, const QWidget *container)
{
    return widget && (widget == container || container->isAncestorOf(widget));
}

} // namespace

LiveRows::LiveRows(QWidget *viewport)
    : QObject(viewport)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { follow(now); });
}

LiveRows::~LiveRows() = default;

void LiveRows::arrange(const TimelineContent &content)
{
    if (m_isArranging || (!content.context().templates && m_placed.empty()))
        return; // what a guest does when it is shown is followed by the next frame
    const QScopedValueRollback arranging(m_isArranging, true);
    const QPointer stay(this);
    dropIf([&content](const Placed &placed) {
        const Bubble *bubble = content.bubble(placed.row.row());
        return !bubble || bubble->freePlace().isEmpty()
            || TemplateWidgets::keyOf(bubble->row().message) != placed.key;
    });
    forgetStates();
    const QList<int> rows = content.laidOutRows();
    for (const int row : rows) {
        const Bubble *bubble = content.bubble(row); // gone where a guest changed the rows
        if (bubble && !bubble->freePlace().isEmpty())
            place(content.index(row), content);
    }
}

void LiveRows::place(const QPersistentModelIndex &row, const TimelineContent &content)
{
    if (!at(row)) {
        const Message message = content.bubble(row.row())->row().message;
        std::unique_ptr<TemplateWidget> widget = content.context().templates->take(message);
        if (!widget) {
            QMetaObject::invokeMethod(
                this, [this, row] { Q_EMIT resized(row); }, Qt::QueuedConnection);
            return;
        }
        put(row, std::move(widget), TemplateWidgets::keyOf(message));
    }
    TemplateWidget *widget = at(row);
    const Bubble *bubble = row.isValid() ? content.bubble(row.row()) : nullptr;
    if (!widget || !bubble)
        return; // by what the guest did when it was shown
    widget->setLayoutDirection(content.context().direction);
    widget->setGeometry(bubble->freePlace().translated(content.rowRect(row.row()).topLeft()));
}

void LiveRows::put(const QModelIndex &row, std::unique_ptr<TemplateWidget> widget,
                   const QString &key)
{
    TemplateWidget *live = widget.get();
    m_placed.push_back({row, key, std::move(widget)});
    live->restore(m_states.take(key).state);
    connect(live, &TemplateWidget::resized, this,
            [this, row = QPersistentModelIndex(row)] { Q_EMIT resized(row); });
    live->lower(); // what floats above the rows floats above this, too
    live->show();
}

void LiveRows::drop(Placed placed)
{
    // What it does may be the cause, so it has to outlive this call.
    TemplateWidget *widget = placed.widget.release();
    if (const QVariant state = widget->state(); placed.row.isValid() && state.isValid())
        m_states.insert(placed.key, {placed.row.model(), state});
    if (hasKeyboard(*widget))
        Q_EMIT focusDropped(); // before it is hidden, which would pass the focus on to anybody
    widget->disconnect(this);
    widget->hide();
    widget->deleteLater();
}

template <typename Due>
void LiveRows::dropIf(const Due &isDue)
{
    const auto due = std::stable_partition(m_placed.begin(), m_placed.end(),
                                           [&](const Placed &one) { return !isDue(one); });
    std::vector<Placed> dropped(std::make_move_iterator(due),
                                std::make_move_iterator(m_placed.end()));
    m_placed.erase(due, m_placed.end());
    for (Placed &placed : dropped)
        drop(std::move(placed));
}

void LiveRows::forgetStates()
{
    m_states.removeIf([](const auto &entry) { return !entry.value().model; });
}

void LiveRows::clear()
{
    dropIf([](const Placed &) { return true; });
    forgetStates();
}

TemplateWidget *LiveRows::at(const QModelIndex &row) const
{
    const auto found = std::ranges::find_if(
        m_placed, [&row](const Placed &placed) { return placed.row == row; });
    return found == m_placed.end() ? nullptr : found->widget.get();
}

QModelIndex LiveRows::rowOf(const QWidget *part) const
{
    const auto found = std::ranges::find_if(
        m_placed, [part](const Placed &placed) { return isInside(part, placed.widget.get()); });
    return found == m_placed.end() ? QModelIndex() : QModelIndex(found->row);
}

void LiveRows::follow(const QWidget *focus)
{
    if (const QModelIndex row = rowOf(focus); row.isValid())
        Q_EMIT entered(row);
}

} // namespace Kustomer
