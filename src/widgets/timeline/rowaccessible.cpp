// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/rowaccessible.h"

#include "widgets/timeline/timelineview.h"
#include "widgets/words/plaintext.h"

namespace Kustomer {
namespace {

QRect onScreen(const TimelineView &view, const QRect &rect)
{
    return QRect(view.viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

/// A link or an action of a row.
class TargetAccessible
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    TargetAccessible(const RowAccessible *row, int index)
        : m_row(row)
        , m_index(index)
    { }

    int index() const { return m_index; }
    bool isValid() const override { return m_row->isValid() && m_index < m_row->targetCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_row->parent() ? m_row->parent()->child(m_row->row()) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }

    QAccessible::Role role() const override
    {
        return target().role == Piece::Role::Link ? QAccessible::Link : QAccessible::Button;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? spokenLine(target().words) : QString();
    }

    QRect rect() const override
    {
        QRect all;
        for (const QRect &rect : target().rects)
            all |= rect;
        return all.isEmpty() ? all : all.translated(m_row->rect().topLeft());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = m_row->state();
        state.readOnly = false;
        state.invalid = !isValid();
        state.linked = role() == QAccessible::Link;
        state.focused = isValid() && m_row->view()->hasFocus()
            && m_row->view()->rowFocus().row.row() == m_row->row()
            && m_row->view()->rowFocus().target == m_index;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction()) {
            m_row->view()->press(m_row->row(), target());
        } else if (name == setFocusAction()) {
            m_row->view()->setFocus();
            m_row->view()->focusRow(m_row->row(), m_index);
        }
    }

    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    Piece target() const
    {
        return isValid() ? m_row->view()->targets(m_row->row()).value(m_index) : Piece();
    }

    const RowAccessible *m_row;
    int m_index;
};

} // namespace

RowAccessible::RowAccessible(TimelineView *view, const QPersistentModelIndex &row)
    : m_view(view)
    , m_row(row)
{ }

RowAccessible::~RowAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_targets))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *RowAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

int RowAccessible::targetCount() const
{
    return isValid() ? int(m_view->targets(row()).size()) : 0;
}

QAccessibleInterface *RowAccessible::liveWidget() const
{
    return isValid() ? QAccessible::queryAccessibleInterface(m_view->liveWidget(row())) : nullptr;
}

int RowAccessible::childCount() const
{
    return targetCount() + (liveWidget() ? 1 : 0);
}

QAccessibleInterface *RowAccessible::child(int index) const
{
    if (index == targetCount())
        return liveWidget();
    if (index < 0 || index > targetCount())
        return nullptr;
    while (m_targets.size() <= index) {
        auto *made = new TargetAccessible(this, int(m_targets.size()));
        m_targets << QAccessible::registerAccessibleInterface(made);
    }
    return QAccessible::accessibleInterface(m_targets.at(index));
}

QAccessibleInterface *RowAccessible::childAt(int x, int y) const
{
    for (int index = 0; index < childCount(); ++index) {
        if (child(index)->rect().contains(x, y))
            return child(index);
    }
    return nullptr;
}

int RowAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *target = dynamic_cast<const TargetAccessible *>(child);
    if (target && target->isValid())
        return target->index();
    return child && child == liveWidget() ? targetCount() : -1;
}

QString RowAccessible::text(QAccessible::Text kind) const
{
    const bool isAsked = isValid() && kind == QAccessible::Name;
    return isAsked ? spokenLine(m_view->accessibleText(row())) : QString();
}

QRect RowAccessible::rect() const
{
    return isValid() ? onScreen(*m_view, m_view->rowRect(row())) : QRect();
}

QAccessible::State RowAccessible::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.focusable = true;
    state.invalid = !isValid();
    state.invisible = !isValid() || !m_view->isVisible();
    if (!isValid())
        return state;
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->rowRect(row()));
    state.focused
        = m_view->hasFocus() && m_view->rowFocus().row == m_row && m_view->rowFocus().target < 0;
    return state;
}

void *RowAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList RowAccessible::actionNames() const
{
    return {setFocusAction()};
}

void RowAccessible::doAction(const QString &name)
{
    if (!isValid() || name != setFocusAction())
        return;
    m_view->setFocus();
    m_view->focusRow(row());
}

} // namespace Kustomer
