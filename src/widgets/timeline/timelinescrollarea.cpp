// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/timelinescrollarea.h"

#include "widgets/looks/sheetrules.h"
#include "widgets/parts/fingerscroll.h"
#include "widgets/parts/overlaybar.h"

#include <QScrollBar>
#include <QStyle>

namespace Kustomer {

using namespace std::chrono_literals;

namespace {

constexpr int nearTop = 2;      // viewports from the first row when older rows are asked for
constexpr double lead = 1;      // seconds: what will be the first row's distance then counts, too
constexpr auto idleSlice = 2ms; // spent on measuring ahead before events get their turn

} // namespace

TimelineScrollArea::TimelineScrollArea(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_mirror(&m_content, new OverlayBar(OverlayBar::Ground::Behind))
    , m_jumpButton(viewport())
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(m_mirror.bar());
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // rows are as wide with a thumb as without
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    new FingerScroll(this);
    connect(&m_smooth, &SmoothScroll::moved, this, &TimelineScrollArea::moveBy);
    connect(&m_smooth, &SmoothScroll::finished, this, &TimelineScrollArea::arrive);
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &TimelineScrollArea::refresh);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this](int action) { m_mirror.stepByPage(action); });
    connect(&m_jumpButton, &QAbstractButton::clicked, this, &TimelineScrollArea::jump);
}

QSize TimelineScrollArea::minimumSizeHint() const
{
    return {QAbstractScrollArea::minimumSizeHint().width(), m_content.context().theme.touchSize};
}

void TimelineScrollArea::refresh()
{
    m_idle.stop(); // until this is painted
    m_content.settle();
    m_mirror.change();
    placeJumpButton();
    viewport()->update();
    if (m_wasAtBottom != isAtBottom()) {
        m_wasAtBottom = isAtBottom();
        Q_EMIT atBottomChanged(m_wasAtBottom);
    }
    requestOlder();
}

bool TimelineScrollArea::isMeasuringAhead() const
{
    // A thumb that is held must not move by itself; its release causes a new frame.
    return isVisible() && !verticalScrollBar()->isSliderDown() && m_content.canMeasureAhead();
}

bool TimelineScrollArea::event(QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange)
        resistSheets();
    return QAbstractScrollArea::event(event);
}

/// Only where the host has some: below any sheet, guests in rows would not inherit our palette.
void TimelineScrollArea::resistSheets()
{
    const QString sheet = isBelowASheet(*this) ? rimlessSheet(*this) : QString();
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

bool TimelineScrollArea::viewportEvent(QEvent *event)
{
    const bool isDone = QAbstractScrollArea::viewportEvent(event);
    if (event->type() == QEvent::Paint && isMeasuringAhead())
        m_idle.start(0, this);
    return isDone;
}

void TimelineScrollArea::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_idle.timerId())
        measureAhead();
    else
        QAbstractScrollArea::timerEvent(event);
}

void TimelineScrollArea::measureAhead()
{
    if (!isMeasuringAhead() || !m_content.measureAhead(QDeadlineTimer(idleSlice)))
        m_idle.stop();
    m_mirror.follow(0);
    m_mirror.show();
    requestOlder();
}

void TimelineScrollArea::requestOlder()
{
    const qint64 near = qint64(nearTop) * m_content.viewportHeight()
        + qint64(m_pace.upwards(ScrollPace::Clock::now()) * lead);
    if (m_content.scrollTop() > 2 * near)
        m_olderRequested = false;
    if (m_olderRequested || m_content.count() == 0 || m_content.scrollTop() > near)
        return;
    m_olderRequested = true;
    // Queued: the model may be in the middle of telling about rows.
    QMetaObject::invokeMethod(this, &TimelineScrollArea::olderRequested, Qt::QueuedConnection);
}

void TimelineScrollArea::scrollToBottom()
{
    const qint64 distance = m_content.height() - m_content.viewportHeight() - m_content.scrollTop();
    m_smooth.stop();
    if (distance <= 2 * m_content.viewportHeight())
        scrollSmoothly(distance);
    m_headsForBottom = true;
    placeJumpButton();
    if (!m_smooth.isRunning())
        arrive();
}

void TimelineScrollArea::jump()
{
    const bool byKey = m_jumpButton.hasFocus(); // which a mouse does not give to it
    const int unseen = takeFirstUnseen();
    const bool isBelow = unseen >= 0 && rowRect(unseen).top() >= m_content.viewportHeight();
    if (isBelow)
        scrollToRow(unseen);
    else
        scrollToBottom();
    if (byKey)
        readFrom(isBelow ? unseen : m_content.count() - 1);
}

void TimelineScrollArea::halt()
{
    m_smooth.stop();
    if (std::exchange(m_headsForBottom, false))
        placeJumpButton();
}

void TimelineScrollArea::arrive()
{
    if (!std::exchange(m_headsForBottom, false))
        return;
    m_content.scrollToBottom();
    refresh();
}

void TimelineScrollArea::scrollToRow(int row)
{
    halt();
    m_content.scrollToRow(row);
    refresh();
}

void TimelineScrollArea::showRow(int row)
{
    if (!viewport()->rect().contains(rowRect(row)))
        scrollToRow(row);
}

void TimelineScrollArea::bringIntoView(int row, const QRect &part)
{
    const qint64 distance = m_content.distanceTo(row, part); // knows the height by now
    const bool isPart = !part.isEmpty() && rowRect(row).height() > m_content.viewportHeight();
    if (row + 1 == m_content.count() && !isPart)
        return scrollToBottom();
    halt();
    if (distance != 0)
        scrollSmoothly(distance);
}

void TimelineScrollArea::moveBy(qint64 distance)
{
    if (distance < 0 && m_content.scrollTop() <= 0)
        m_olderRequested = false; // the reader pulls at the top: the last request may have failed
    m_pace.note(distance, ScrollPace::Clock::now());
    m_content.scrollBy(distance);
    m_mirror.follow(distance);
    refresh();
}

void TimelineScrollArea::scrollSmoothly(qint64 distance)
{
    m_headsForBottom = false;
    m_smooth.scrollBy(distance, animationDuration());
}

std::chrono::milliseconds TimelineScrollArea::animationDuration() const
{
    const int wanted = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    return std::min(m_content.context().theme.animation, std::chrono::milliseconds(wanted));
}

int TimelineScrollArea::lineHeight() const
{
    return QFontMetrics(m_content.context().theme.font).height();
}

void TimelineScrollArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    adoptWidth();
    m_content.setViewportHeight(viewport()->height());
    refresh();
}

void TimelineScrollArea::adoptWidth()
{
    BubbleContext context = m_content.context();
    const int width = viewport()->width();
    context.width = width;
    context.theme.timeline.margin
        = qMax(m_margin, (width - context.theme.columnWidth) / 2); // a column that can be read
    m_content.setContext(context);
}

void TimelineScrollArea::setMargin(int margin)
{
    m_margin = margin;
    adoptWidth();
}

void TimelineScrollArea::scrollContentsBy(int, int dy)
{
    if (m_mirror.isShowing())
        return;
    const ScrollMirror::Move move = m_mirror.moveBy(-dy);
    halt();
    m_pace.note(move.distance, ScrollPace::Clock::now());
    m_content.scrollTo(m_content.scrollTop() + move.distance);
    m_mirror.follow(move);
    refresh();
}

void TimelineScrollArea::placeJumpButton()
{
    const ChatTheme &theme = m_content.context().theme;
    const qint64 below = m_content.height() - m_content.viewportHeight() - m_content.scrollTop();
    if (isAtBottom())
        m_jumpButton.setCount(0);
    const bool isWanted = !isAtBottom() && !m_headsForBottom
        && (m_jumpButton.count() > 0 || below > m_content.viewportHeight() / 2);
    if (!isWanted && m_jumpButton.hasFocus())
        setFocus(); // what is hidden would give it to anybody
    m_jumpButton.setVisible(isWanted);
    const int side = verticalScrollBar()->width() + theme.unit * 2;
    const int x = isRightToLeft() ? side : viewport()->width() - m_jumpButton.width() - side;
    m_jumpButton.move(x, viewport()->height() - m_jumpButton.height() - theme.unit);
}

} // namespace Kustomer
