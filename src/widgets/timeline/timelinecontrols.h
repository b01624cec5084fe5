// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/bubble/rowcontrol.h"
#include "widgets/looks/chattheme.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QPointer>

#include <functional>
#include <vector>

namespace Kustomer {

class Bubble;
class TimelineContent;
struct BubbleContext;

/// The live controls of the rows near the viewport: makes and places them, drops those of far rows
/// and remembers what was done with them.
class TimelineControls : public QObject
{
    Q_OBJECT

public:
    /// The controls become children of the viewport.
    explicit TimelineControls(QWidget *viewport);
    ~TimelineControls() override;

    /// Makes, moves and drops controls until they fit what is laid out.
    void arrange(const TimelineContent &content, const QAbstractItemModel *model);
    /// Drops all controls: other rows follow. Their states are kept as long as their model is
    /// there.
    void clear();

    /// The control of a row; nullptr where there is none now.
    RowControl *at(const QModelIndex &row) const;
    /// The row whose control holds this widget.
    QModelIndex rowOf(const QWidget *widget) const;
    /// Moves the keyboard into a row's control; whether there is something it can stop at.
    bool enter(const QModelIndex &row);
    /// Moves the keyboard on within the control that has it; false at its end.
    enum class Direction { Forward, Backward };
    bool step(Direction direction);

Q_SIGNALS:
    /// The keyboard came into the control of this row.
    void entered(const QModelIndex &row);
    /// The control that had the keyboard goes away.
    void focusDropped();
    /// The control of this row wants another size.
    void resized(const QModelIndex &row);

private:
    struct Placed
    {
        QPersistentModelIndex index;
        BubbleRow row;
        std::unique_ptr<RowControl> control;
        QList<QPointer<QWidget>> tabStops;
    };

    struct Kept
    {
        QPointer<const QAbstractItemModel> model;
        QVariant state;
    };

    void renew();
    void forgetStates();
    Placed make(const QModelIndex &index, const Bubble &bubble, const BubbleContext &context);
    static bool moveOn(const Placed &placed, qsizetype from, Direction direction);
    void dropIf(const std::function<bool(const Placed &)> &isDue);
    void drop(Placed placed);
    void noteFocus(const QWidget *now);
    const Placed *find(const QModelIndex &row) const;
    const Placed *findHolderOf(const QWidget *widget) const;

    QWidget *m_viewport;
    ChatTheme m_theme;                    ///< of the controls that are here
    std::vector<Placed> m_controls;       ///< few, in no order
    QHash<QString, QList<Kept>> m_states; ///< of controls that were dropped, by their message
};

} // namespace Kustomer
