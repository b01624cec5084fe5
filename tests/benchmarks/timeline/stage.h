// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractScrollArea>

#include <functional>
#include <memory>

namespace Benchmarks {

/// A view of a conversation on the (invisible) screen, and the time until what happened to it is
/// painted.
class Stage : public QObject
{
public:
    static constexpr QSize size{400, 600};

    /// Shows a view that has no rows yet.
    explicit Stage(std::unique_ptr<QAbstractScrollArea> view);
    ~Stage() override;

    QAbstractScrollArea *view() const { return m_view.get(); }

    /// Milliseconds from the start of an action to the end of the frame that shows it.
    double frameAfter(const std::function<void()> &action);
    /// A frame of a touchpad's scroll by so many pixels; negative: towards newer rows.
    double scroll(int pixels);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<QAbstractScrollArea> m_view;
    bool m_isPainted = false;
};

} // namespace Benchmarks
