// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/templates/templatewidgets.h"

#include <QObject>
#include <QPersistentModelIndex>

#include <vector>

namespace Kustomer {

class TimelineContent;

/// The widgets that stand in rows near the viewport: makes and places them, drops those of far rows
/// and remembers what was done with them. A widget stays the same whatever happens to the rows
/// beside it.
class LiveRows final : public QObject
{
    Q_OBJECT

public:
    explicit LiveRows(QWidget *viewport);
    ~LiveRows() override;

    /// Makes, moves and drops widgets until they fit what is laid out.
    void arrange(const TimelineContent &content);
    /// Drops all: other rows follow. What was done with them is kept as long as their model is
    /// there.
    void clear();

    /// The widget of a row; nullptr where there is none now.
    TemplateWidget *at(const QModelIndex &row) const;
    /// The row in which this widget stands; invalid: none.
    QModelIndex rowOf(const QWidget *part) const;

Q_SIGNALS:
    /// The keyboard came into the widget of this row.
    void entered(const QModelIndex &row);
    /// The widget that has the keyboard goes away.
    void focusDropped();
    /// The widget of this row wants another size.
    void resized(const QModelIndex &row);

private:
    struct Placed
    {
        QPersistentModelIndex row;
        QString key; ///< of its message
        std::unique_ptr<TemplateWidget> widget;
    };
    struct Kept
    {
        QPointer<const QAbstractItemModel> model;
        QVariant state;
    };

    void place(const QPersistentModelIndex &row, const TimelineContent &content);
    void put(const QModelIndex &row, std::unique_ptr<TemplateWidget> widget, const QString &key);
    void drop(Placed placed);
    template <typename Due>
    void dropIf(const Due &isDue);
    void forgetStates();
    void follow(const QWidget *focus);

    std::vector<Placed> m_placed; ///< few, in no order
    bool m_isArranging = false;
    QHash<QString, Kept> m_states; ///< of widgets that were dropped, by their messages
};

} // namespace Kustomer
