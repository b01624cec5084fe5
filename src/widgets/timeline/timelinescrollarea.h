// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/geometry/scrollpace.h"
#include "widgets/geometry/smoothscroll.h"
#include "widgets/rows/scrollmirror.h"
#include "widgets/rows/timelinecontent.h"
#include "widgets/timeline/jumpbutton.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace Kustomer {

/// Moves a timeline: wheel, touchpad, keys, scroll bar and the button to the newest row. Works with
/// distances of 64 bits, which the scroll bar only mirrors.
class TimelineScrollArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineScrollArea(QWidget *parent = nullptr);

    bool isAtBottom() const { return m_content.isAtBottom(); }
    bool showsJumpButton() const { return m_jumpButton.isVisible(); }
    /// Whether rows near the viewport are to be laid out and measured in idle time.
    bool isMeasuringAhead() const;
    /// Where a row is in the viewport; may lie outside.
    QRect rowRect(int row) const { return m_content.rowRect(row); }

    /// A line or two: what is asked below the messages needs the room more.
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Scrolls to the newest row.
    void scrollToBottom();
    /// Scrolls so that a row can be read.
    void scrollToRow(int row);
    /// The same, unless it can be read where it is.
    void showRow(int row);

Q_SIGNALS:
    /// The first row is near, or soon will be at this pace; sent again only after rows came before
    /// it or the reader came back.
    void olderRequested();
    void atBottomChanged(bool atBottom);

protected:
    TimelineContent &content() { return m_content; }
    const TimelineContent &content() const { return m_content; }
    JumpButton &jumpButton() { return m_jumpButton; }

    /// Lays out what is in view and tells everybody; to be called after each change of the content.
    virtual void refresh();
    /// Where what the reader has not seen begins, below what is in view or once; −1: nowhere.
    virtual int takeFirstUnseen() = 0;
    /// The keyboard goes on from a row that somebody jumped to.
    virtual void readFrom(int row) = 0;
    /// Whether rows may still come before the first.
    virtual bool mayGetOlder() const = 0;
    /// Scrolls as little as it takes to bring a row into view; this part where not all of it fits.
    void bringIntoView(int row, const QRect &part = {});
    void scrollByLines(int lines) { scrollSmoothly(qint64(lines) * lineHeight()); }
    void moveBy(qint64 distance);
    /// Left and right of the rows where they fill the width.
    void setMargin(int margin);
    /// Older rows may be asked for again.
    void expectOlder() { m_olderRequested = false; }
    /// How long an animation takes; zero where the style wants none.
    std::chrono::milliseconds animationDuration() const;

    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void adoptWidth();
    void jump();
    void arrive();
    /// What moves stays where it is, wherever it was to go.
    void halt();
    void scrollSmoothly(qint64 distance);
    bool leadsOn(int down) const;
    int lineHeight() const;
    void placeJumpButton();
    void requestOlder();
    void measureAhead();
    void resistSheets();

    TimelineContent m_content;
    SmoothScroll m_smooth{this};
    ScrollPace m_pace;
    ScrollMirror m_mirror;
    QBasicTimer m_idle; ///< runs once a frame is painted, while rows are left to be measured ahead
    JumpButton m_jumpButton;
    int m_margin = 0;
    qint64 m_turned = 0; ///< by the wheel, not enough for a pixel yet
    bool m_wasAtBottom = true;
    bool m_olderRequested = false;
    bool m_headsForBottom = false; ///< the smooth move under way ends there, wherever that will be
};

} // namespace Kustomer
