// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/looks.h"

#include <QScrollBar>
#include <QTimer>

namespace Kustomer {

/// A thin vertical scroll bar without arrows, whose thumb is seen while somebody scrolls or points
/// at it, and always in high contrast.
class OverlayBar final : public QScrollBar
{
    Q_OBJECT

public:
    /// What the thumb moves on: the page, the field where a message is written, or what is shown
    /// behind it.
    enum class Ground { Page, Field, Behind };

    explicit OverlayBar(Ground ground = Ground::Page);

    QSize sizeHint() const override;
    /// Whether the thumb is painted now.
    bool showsThumb() const;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    void setTheme(const ChatTheme &theme);

    Ground m_ground;
    ChatTheme m_theme;
    QTimer m_rest; ///< runs as long as the thumb is seen after a move
};

/// The margins of a viewport that reaches below the bar beside it: what it shows stands in the
/// middle, as what is above and below does.
QMargins belowBar(const QScrollBar &bar);

} // namespace Kustomer
