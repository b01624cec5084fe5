// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractScrollArea>
#include <QApplication>

#include <functional>
#include <memory>
#include <optional>

namespace Benchmarks {

/// The application, and the moment when a frame is on the (invisible) screen: what is done after it
/// is no part of it.
class Screen : public QApplication
{
public:
    using QApplication::QApplication;

    void expectFrame(const QWidget *viewport);
    /// When the expected frame was finished, in this thread's work.
    const std::optional<double> &endOfFrame() const { return m_end; }
    bool notify(QObject *receiver, QEvent *event) override;

private:
    const QWidget *m_awaited = nullptr;
    bool m_isPainted = false;
    std::optional<double> m_end;
};

/// A view of a conversation, and the time until what happened to it is on the screen.
class Stage
{
public:
    static constexpr QSize size{400, 600};

    /// Shows a view that has no rows yet; the application is a Screen.
    explicit Stage(std::unique_ptr<QAbstractScrollArea> view);

    QAbstractScrollArea *view() const { return m_view.get(); }

    /// Milliseconds of work from the start of an action to the end of the frame that shows it.
    double frameAfter(const std::function<void()> &action);
    /// A frame of a touchpad's scroll by so many pixels; negative: towards newer rows.
    double scroll(int pixels);

private:
    std::unique_ptr<QAbstractScrollArea> m_view;
};

} // namespace Benchmarks
