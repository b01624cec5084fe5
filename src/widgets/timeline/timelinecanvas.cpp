// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/timelinecanvas.h"

#include "widgets/bubble/bubblepainter.h"
#include "widgets/looks/looks.h"
#include "widgets/looks/screenscale.h"
#include "widgets/pieces/rowmedia.h"
#include "widgets/pieces/rowwords.h"
#include "widgets/words/plaintext.h"

#include <QAccessible>
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

Qt::CursorShape cursorOf(const std::optional<Piece> &piece, const Bubble::Hit &hit)
{
    if (piece && piece->action)
        return Qt::PointingHandCursor;
    return hit.onText ? Qt::IBeamCursor : Qt::ArrowCursor;
}

} // namespace

TimelineCanvas::TimelineCanvas(QWidget *parent)
    : TimelineFeed(parent)
{
    connect(&m_pulse, &TimelinePulse::momentCame, this, &TimelineCanvas::refresh);
    connect(&m_pulse, &TimelinePulse::dayBegan, this, &TimelineCanvas::adoptEnvironment);
    connect(&m_pulse, &TimelinePulse::frameDue, viewport(), [this] {
        if (const int row = typingRow(); row >= 0)
            viewport()->update(rowRect(row));
    });
    connect(&m_fade, &RowFade::frameDue, viewport(), qOverload<>(&QWidget::update));
    m_pulse.watchDay();
    setTheme(ChatTheme::from(palette(), font()));
    Looks::follow(this, [this](const Looks &looks) { wear(looks); });
}

void TimelineCanvas::wear(const Looks &looks)
{
    if (theme() != looks.theme())
        setTheme(looks.theme());
    if (m_images != looks.images())
        setImageCache(looks.images());
}

void TimelineCanvas::setImageCache(ImageCache *images)
{
    if (m_images)
        m_images->disconnect(this);
    m_images = images;
    if (images)
        connect(images, &ImageCache::imageArrived, viewport(), qOverload<>(&QWidget::update));
    refresh();
}

void TimelineCanvas::setMedia(RowMedia *media)
{
    BubbleContext context = content().context();
    context.media = media;
    content().setContext(context);
    if (media) {
        connect(media, &RowMedia::changed, this, &TimelineCanvas::mediaChanged);
        connect(media, &RowMedia::offered, this, &TimelineCanvas::requestPictures);
    }
    refresh();
}

void TimelineCanvas::mediaChanged()
{
    viewport()->update();
}

void TimelineCanvas::setLinkSchemes(const QStringList &schemes)
{
    BubbleContext context = content().context();
    context.linkSchemes = schemes;
    content().setContext(context);
    refresh();
}

void TimelineCanvas::setShowsLinkPreviews(bool shows)
{
    BubbleContext context = content().context();
    context.showsLinkPreviews = shows;
    content().setContext(context);
    refresh();
}

void TimelineCanvas::setFound(const Found &found)
{
    m_found = found;
    viewport()->update();
}

void TimelineCanvas::setClock(const TimelinePulse::Clock &clock)
{
    m_pulse.setClock(clock);
    setTheme(theme());
    m_pulse.watchDay();
}

void TimelineCanvas::welcome(int row)
{
    if (isSeen())
        m_fade.begin(content().index(row), animationDuration());
}

void TimelineCanvas::announce(int row)
{
    if (!QAccessible::isActive())
        return;
    const int kind = content().index(row).data(TimelineModel::KindRole).toInt();
    if (kind == int(BubbleRow::Kind::Message))
        m_announcer->announceMessage(content().newsText(row));
    else
        m_announcer->announce(content().newsText(row));
}

void TimelineCanvas::announceDelivery(const Message &own)
{
    m_announcer->announce(own.delivery == Message::Delivery::Sent
                              ? tr("Message sent")
                              : spokenParts({tr("Message not sent"), RowWords::whyNotSent(own)}));
}

void TimelineCanvas::reset()
{
    m_hovered = -1;
    m_fade.clear();
    TimelineFeed::reset();
}

bool TimelineCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    if (isOtherScale(*event))
        requestPictures();
    return TimelineFeed::viewportEvent(event);
}

void TimelineCanvas::pointAt(QPoint point)
{
    const Bubble::Hit hit = content().hitAt(point);
    const QModelIndex hovered = content().index(rowAt(point));
    if (m_hovered != hit.piece || m_hoveredRow != hovered)
        viewport()->update();
    m_hovered = hit.piece;
    m_hoveredRow = hovered;
    viewport()->setCursor(cursorOf(content().pieceAt(point), hit));
}

void TimelineCanvas::refresh()
{
    TimelineFeed::refresh();
    requestPictures();
    keepTime();
}

int TimelineCanvas::avatarPixels() const
{
    return qRound(theme().timeline.avatarSize * devicePixelRatioF());
}

void TimelineCanvas::requestPictures()
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

int TimelineCanvas::typingRow() const
{
    const int row = lastVisible();
    const Bubble *bubble = content().bubble(row);
    return bubble && bubble->row().kind == BubbleRow::Kind::Typing ? row : -1;
}

void TimelineCanvas::keepTime()
{
    if (isSeen() && animationDuration() > 0ms && typingRow() >= 0)
        m_pulse.move();
    else
        m_pulse.rest();
    m_pulse.wakeAfter(isVisible() ? untilTold() : 0ms);
}

// How long until the last message on its way has to be told of; zero: none has.
std::chrono::milliseconds TimelineCanvas::untilTold() const
{
    const auto delay = theme().timeline.sendingDelay;
    auto wait = 0ms;
    for (int row = firstVisible(); row <= lastVisible(); ++row) {
        const Bubble *bubble = content().bubble(row);
        if (!bubble || !isPending(bubble->row()))
            continue;
        const auto age = m_pulse.age(bubble->row().at);
        if (age >= 0ms && age < delay)
            wait = qMax(wait, delay - age);
    }
    return wait;
}

bool TimelineCanvas::isSeen() const
{
    const QWindow *handle = window()->windowHandle();
    return isVisible()
        && (!handle
            || (handle->visibility() != QWindow::Hidden
                && handle->visibility() != QWindow::Minimized));
}

void TimelineCanvas::showEvent(QShowEvent *event)
{
    TimelineFeed::showEvent(event);
    if (const QWindow *handle = window()->windowHandle())
        connect(handle, &QWindow::visibilityChanged, &m_pulse, &TimelinePulse::momentCame,
                Qt::UniqueConnection);
}

void TimelineCanvas::hideEvent(QHideEvent *event)
{
    TimelineFeed::hideEvent(event);
    keepTime();
}

BubbleState TimelineCanvas::stateOf(int row, const Bubble &bubble) const
{
    BubbleState state;
    if (m_images && !bubble.avatarRect().isEmpty())
        state.avatar = m_images->square(bubble.row().message.sender.avatarUrl, avatarPixels());
    if (!m_found.isEmpty())
        state.found = m_found.value(messageKey(bubble.row().message));
    if (m_hoveredRow.isValid() && m_hoveredRow.row() == row)
        state.hovered = m_hovered;
    state.typingPhase = m_pulse.phase(theme().timeline.typingRound);
    if (isPending(bubble.row())) {
        const auto age = m_pulse.age(bubble.row().at);
        state.showsPending = age < 0ms || age >= theme().timeline.sendingDelay;
    }
    adorn(state, row, bubble);
    return state;
}

void TimelineCanvas::paintEvent(QPaintEvent *event)
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
        painter.setOpacity(m_fade.opacity(row));
        painter.translate(rect.topLeft());
        paintBubble(painter, *bubble, content().context(), stateOf(row, *bubble));
        painter.restore();
    }
}

} // namespace Kustomer
