// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/timelineview.h"

#include "widgets/bubble/bubblepainter.h"
#include "widgets/bubble/rowmedia.h"
#include "widgets/looks/looks.h"
#include "widgets/pictures/imagecache.h"
#include "widgets/timeline/rowcontrolaccessible.h"
#include "widgets/timeline/timelineaccessible.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QWindow>

namespace Kustomer {

using namespace std::chrono_literals;

namespace {

bool isPending(const BubbleRow &row)
{
    return row.kind == BubbleRow::Kind::Message
        && (row.message.delivery == Message::Delivery::Queued
            || row.message.delivery == Message::Delivery::Sending);
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : TimelineFeed(parent)
{
    connect(&m_pulse, &TimelinePulse::momentCame, this, &TimelineView::refresh);
    connect(&m_pulse, &TimelinePulse::dayBegan, this, &TimelineView::adoptEnvironment);
    connect(qApp, &QApplication::focusChanged, &m_pulse, // which goes before the window does
            [this](QWidget *from, QWidget *to) { giveBackFocus(from, to); });
    m_pulse.watchDay();
    connect(&m_pulse, &TimelinePulse::frameDue, viewport(), [this] {
        if (const int row = typingRow(); row >= 0)
            viewport()->update(rowRect(row));
    });
    connect(&m_controls, &TimelineControls::resized, this, &TimelineView::measureAgain);
    connect(&m_controls, &TimelineControls::entered, this, &TimelineView::followControl);
    connect(&m_controls, &TimelineControls::focusDropped, this, [this] { setFocus(); });
    setTheme(ChatTheme::from(palette(), font()));
    Looks::follow(this, [this](const Looks &looks) { wear(looks); });
}

void TimelineView::wear(const Looks &looks)
{
    if (theme() != looks.theme())
        setTheme(looks.theme());
    if (m_images != looks.images())
        setImageCache(looks.images());
}

void TimelineView::setImageCache(ImageCache *images)
{
    if (m_images)
        m_images->disconnect(this);
    m_images = images;
    if (images)
        connect(images, &ImageCache::imageArrived, viewport(), qOverload<>(&QWidget::update));
    refresh();
}

void TimelineView::setRowControls(const RowControlFactory *factory)
{
    m_controls.clear();
    BubbleContext context = content().context();
    context.controls = factory;
    content().setContext(context);
    refresh();
}

void TimelineView::setMedia(RowMedia *media)
{
    BubbleContext context = content().context();
    context.media = media;
    content().setContext(context);
    if (media)
        connect(media, &RowMedia::changed, viewport(), qOverload<>(&QWidget::update));
    refresh();
}

void TimelineView::setLinkSchemes(const QStringList &schemes)
{
    BubbleContext context = content().context();
    context.linkSchemes = schemes;
    content().setContext(context);
    refresh();
}

void TimelineView::setFound(const Found &found)
{
    m_found = found;
    viewport()->update();
}

RowControl *TimelineView::rowControl(int row) const
{
    return model() ? m_controls.at(model()->index(row, 0)) : nullptr;
}

void TimelineView::announce(int row)
{
    if (QAccessible::isActive())
        m_announcer->announceMessage(content().newsText(row));
}

void TimelineView::announceDelivery(Message::Delivery delivery)
{
    m_announcer->announce(delivery == Message::Delivery::Sent ? tr("Message sent")
                                                              : tr("Message not sent"));
}

void TimelineView::measureAgain(const QModelIndex &row)
{
    content().remeasure(row.row());
    refresh();
}

void TimelineView::setClock(const TimelinePulse::Clock &clock)
{
    m_pulse.setClock(clock);
    setTheme(theme());
    m_pulse.watchDay();
}

void TimelineView::reset()
{
    m_controls.clear();
    m_selection.clear();
    m_focus = {};
    m_hovered = -1;
    endDrag();
    TimelineFeed::reset();
}

void TimelineView::refresh()
{
    TimelineFeed::refresh();
    m_controls.arrange(content(), model());
    keepFocus();
    requestPictures();
    keepTime();
}

Bubble::Hit TimelineView::hitAt(QPoint point) const
{
    const int row = rowAt(point);
    const Bubble *bubble = content().bubble(row);
    return bubble ? bubble->hit(point - rowRect(row).topLeft()) : Bubble::Hit();
}

std::optional<Piece> TimelineView::pieceAt(QPoint point) const
{
    const Bubble *bubble = content().bubble(rowAt(point));
    const int piece = hitAt(point).piece;
    return bubble && piece >= 0 ? std::optional(bubble->pieces().at(piece)) : std::nullopt;
}

int TimelineView::avatarPixels() const
{
    return qRound(theme().timeline.avatarSize * devicePixelRatioF());
}

void TimelineView::requestPictures()
{
    if (!isVisible())
        return;
    for (int row = firstVisible(); row <= lastVisible(); ++row) {
        const Bubble *bubble = content().bubble(row);
        if (!bubble)
            continue;
        if (m_images && !bubble->avatarRect().isEmpty())
            m_images->request(bubble->row().message.sender.avatarUrl);
        for (const Bubble::Placed &placed : bubble->blocks())
            placed.block->fetchPictures(devicePixelRatioF());
    }
}

int TimelineView::typingRow() const
{
    const int row = lastVisible();
    const Bubble *bubble = content().bubble(row);
    return bubble && bubble->row().kind == BubbleRow::Kind::Typing ? row : -1;
}

void TimelineView::keepTime()
{
    if (isSeen() && animationDuration() > 0ms && typingRow() >= 0)
        m_pulse.move();
    else
        m_pulse.rest();

    const auto delay = theme().timeline.sendingDelay;
    auto wait = 0ms;
    for (int row = firstVisible(); isVisible() && row <= lastVisible(); ++row) {
        const Bubble *bubble = content().bubble(row);
        if (!bubble || !isPending(bubble->row()))
            continue;
        const auto age = m_pulse.age(bubble->row().at);
        if (age >= 0ms && age < delay)
            wait = qMax(wait, delay - age);
    }
    m_pulse.wakeAfter(wait);
}

bool TimelineView::isSeen() const
{
    const QWindow *handle = window()->windowHandle();
    return isVisible()
        && (!handle
            || (handle->visibility() != QWindow::Hidden
                && handle->visibility() != QWindow::Minimized));
}

void TimelineView::showEvent(QShowEvent *event)
{
    TimelineFeed::showEvent(event);
    if (const QWindow *handle = window()->windowHandle())
        connect(handle, &QWindow::visibilityChanged, &m_pulse, &TimelinePulse::momentCame,
                Qt::UniqueConnection);
}

BubbleState TimelineView::stateOf(int row, const Bubble &bubble) const
{
    BubbleState state;
    if (m_images && !bubble.avatarRect().isEmpty())
        state.avatar = m_images->square(bubble.row().message.sender.avatarUrl, avatarPixels());
    if (const auto range = m_selection.range(row)) {
        state.selectionFrom = range->from;
        state.selectionTo = range->to < 0 ? bubble.textLength() : range->to;
    }
    if (!m_found.isEmpty())
        state.found = m_found.value(messageKey(bubble.row().message));
    if (m_hoveredRow.isValid() && m_hoveredRow.row() == row)
        state.hovered = m_hovered;
    if (hasFocus() && m_focus.shown && m_focus.row.isValid() && m_focus.row.row() == row) {
        state.focused = true;
        state.focusedTarget = pressable(bubble.pieces()).value(m_focus.target).rects;
    }
    state.typingPhase = m_pulse.phase();
    if (isPending(bubble.row())) {
        const auto age = m_pulse.age(bubble.row().at);
        state.showsPending = age < 0ms || age >= theme().timeline.sendingDelay;
    }
    return state;
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect clip = event->rect();
    painter.fillRect(clip, theme().background);
    const int ring = 2 * theme().focusRingWidth; // may reach into the row below
    for (int row = qMax(0, rowAt(clip.topLeft() - QPoint(0, ring))); row < content().count();
         ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > clip.bottom())
            break;
        const Bubble *bubble = content().bubble(row);
        if (!bubble)
            continue; // just above the viewport, and not laid out before it is seen
        painter.save();
        painter.translate(rect.topLeft());
        paintBubble(painter, *bubble, content().context(), stateOf(row, *bubble));
        painter.restore();
    }
}

void TimelineView::hideEvent(QHideEvent *event)
{
    TimelineFeed::hideEvent(event);
    endDrag();
    keepTime();
}

} // namespace Kustomer
