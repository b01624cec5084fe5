// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/bubble/bubblerow.h"

#include <QVariant>
#include <QWidget>

#include <memory>

namespace Kustomer {

struct ChatTheme;

/// A live control in a row of a timeline, such as buttons to choose an answer from. It exists only
/// while its row is near the viewport; what it has to remember until then is its state, which is
/// kept with the message, also while another conversation is on screen. Whatever happens to the
/// rows beside it, it stays the same object.
class RowControl : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What the customer did with it so far; invalid: nothing worth remembering.
    virtual QVariant state() const = 0;
    /// Goes on where an earlier control of the same row ended.
    virtual void restore(const QVariant &state) = 0;

Q_SIGNALS:
    /// The factory has another size for the row now.
    void resized();
};

/// Knows which rows have a control. Measures without making any, because rows far from the viewport
/// have a height, too.
class RowControlFactory
{
public:
    virtual ~RowControlFactory() = default;

    /// The size of a row's control where so much width is left; empty: it has none.
    virtual QSize sizeOf(const BubbleRow &row, const ChatTheme &theme, int width) const = 0;
    /// Makes the control of a row that has one.
    virtual std::unique_ptr<RowControl> make(const BubbleRow &row,
                                             const ChatTheme &theme) const = 0;
};

} // namespace Kustomer
