// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timelineview.h"

#include "widgets/bubblepainter.h"
#include "widgets/imagecache.h"
#include "widgets/timelineaccessible.h"

#include <QPaintEvent>
#include <QPainter>

namespace Kustomer {

using namespace std::chrono_literals;

namespace {

constexpr auto typingRound = 1200ms;
constexpr auto typingFrame = 33ms;

bool isPending(const BubbleRow &row)
{
    return row.kind == BubbleRow::Kind::Message
        && (row.message.delivery == Message::Delivery::Queued
            || row.message.delivery == Message::Delivery::Sending);
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : TimelineScrollArea(parent)
{
    TimelineAccessible::install();
    m_pending.setSingleShot(true);
    connect(&m_pending, &QTimer::timeout, this, &TimelineView::refresh);
    setTheme(ChatTheme::from(palette(), font()));
}

void TimelineView::setModel(QAbstractItemModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineView::insertRows);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::removeRows);
        connect(model, &QAbstractItemModel::dataChanged, this, &TimelineView::updateRows);
        connect(model, &QAbstractItemModel::rowsMoved, this, &TimelineView::reset);
        connect(model, &QAbstractItemModel::layoutChanged, this, &TimelineView::reset);
        connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::reset);
        connect(model, &QObject::destroyed, this, &TimelineView::reset);
    }
    reset();
}

void TimelineView::setTheme(const ChatTheme &theme)
{
    BubbleContext context = content().context();
    context.theme = theme;
    content().setContext(context);
    jumpButton().setTheme(theme);
    QPalette colors = viewport()->palette();
    colors.setColor(viewport()->backgroundRole(), theme.background);
    viewport()->setPalette(colors);
    adoptEnvironment();
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

void TimelineView::adoptEnvironment()
{
    BubbleContext context = content().context();
    context.direction = layoutDirection();
    context.locale = locale();
    context.today = QDate::currentDate();
    content().setContext(context);
    refresh();
}

void TimelineView::insertRows(const QModelIndex &, int first, int last)
{
    if (first <= rowAt(QPoint(0, 0)))
        expectOlder();
    const bool unseen = !isAtBottom() && first > rowAt(QPoint(0, viewport()->height()));
    content().insertRows(first, last);
    if (unseen) {
        int count = jumpButton().count();
        for (int row = first; row <= last; ++row) {
            const int kind = m_model->index(row, 0).data(TimelineModel::KindRole).toInt();
            count += kind == int(BubbleRow::Kind::Message) ? 1 : 0;
        }
        jumpButton().setCount(count);
    }
    refresh();
    if (QAccessible::isActive() && last + 1 == content().count())
        announce(last);
}

void TimelineView::announce(int row)
{
    QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *item = timeline ? timeline->child(row) : nullptr;
    if (!item)
        return;
    QAccessibleEvent event(item, QAccessible::ObjectCreated);
    QAccessible::updateAccessibility(&event);
}

void TimelineView::removeRows(const QModelIndex &, int first, int last)
{
    content().removeRows(first, last);
    refresh();
}

void TimelineView::updateRows(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    content().updateRows(topLeft.row(), bottomRight.row());
    refresh();
}

void TimelineView::reset()
{
    m_selection.clear();
    m_hovered = Bubble::Part::Nothing;
    jumpButton().setCount(0);
    expectOlder();
    content().setModel(m_model);
    refresh();
}

void TimelineView::refresh()
{
    TimelineScrollArea::refresh();
    requestAvatars();
    keepTime();
}

int TimelineView::rowAt(QPoint point) const
{
    return content().rowAt(point.y());
}

Bubble::Hit TimelineView::hitAt(QPoint point) const
{
    const int row = rowAt(point);
    const Bubble *bubble = content().bubble(row);
    return bubble ? bubble->hit(point - rowRect(row).topLeft()) : Bubble::Hit();
}

QString TimelineView::accessibleText(int row) const
{
    return content().spokenText(row);
}

int TimelineView::avatarPixels() const
{
    return qRound(theme().timeline.avatarSize * devicePixelRatioF());
}

void TimelineView::requestAvatars()
{
    if (!m_images || !isVisible())
        return;
    const int last = rowAt(QPoint(0, viewport()->height()));
    for (int row = qMax(0, rowAt(QPoint(0, 0))); row <= last; ++row) {
        const Bubble *bubble = content().bubble(row);
        if (bubble && !bubble->avatarRect().isEmpty())
            m_images->request(bubble->row().message.sender.avatarUrl);
    }
}

int TimelineView::typingRow() const
{
    const int row = rowAt(QPoint(0, viewport()->height()));
    const Bubble *bubble = content().bubble(row);
    return bubble && bubble->row().kind == BubbleRow::Kind::Typing ? row : -1;
}

void TimelineView::keepTime()
{
    const bool moves = isVisible() && animationDuration() > 0ms && typingRow() >= 0;
    if (moves && !m_typingFrames.isActive()) {
        m_typingClock.start();
        m_typingFrames.start(int(typingFrame.count()), this);
    } else if (!moves) {
        m_typingFrames.stop();
    }

    const auto delay = theme().timeline.sendingDelay;
    qint64 wait = 0;
    for (int row = qMax(0, rowAt(QPoint(0, 0))); row < content().count(); ++row) {
        const Bubble *bubble = content().bubble(row);
        if (!bubble)
            break;
        const qint64 age = bubble->row().at.msecsTo(QDateTime::currentDateTime());
        if (isPending(bubble->row()) && age >= 0 && age < delay.count())
            wait = qMax(wait, delay.count() - age);
    }
    if (wait > 0 && isVisible())
        m_pending.start(int(wait) + 1);
}

void TimelineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_typingFrames.timerId())
        return TimelineScrollArea::timerEvent(event);
    const int row = typingRow();
    if (row >= 0)
        viewport()->update(rowRect(row));
    else
        m_typingFrames.stop();
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
    if (m_hoveredRow.isValid() && m_hoveredRow.row() == row)
        state.hovered = m_hovered;
    if (m_typingFrames.isActive())
        state.typingPhase
            = double(m_typingClock.elapsed() % typingRound.count()) / double(typingRound.count());
    const qint64 age = bubble.row().at.msecsTo(QDateTime::currentDateTime());
    state.showsPending = age < 0 || age >= theme().timeline.sendingDelay.count();
    return state;
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect clip = event->rect();
    for (int row = qMax(0, rowAt(clip.topLeft())); row < content().count(); ++row) {
        const QRect rect = rowRect(row);
        const Bubble *bubble = content().bubble(row);
        if (rect.top() > clip.bottom() || !bubble)
            break;
        painter.save();
        painter.translate(rect.topLeft());
        paintBubble(painter, *bubble, content().context(), stateOf(row, *bubble));
        painter.restore();
    }
}

void TimelineView::showEvent(QShowEvent *event)
{
    TimelineScrollArea::showEvent(event);
    adoptEnvironment();
}

void TimelineView::hideEvent(QHideEvent *event)
{
    TimelineScrollArea::hideEvent(event);
    keepTime();
}

void TimelineView::changeEvent(QEvent *event)
{
    TimelineScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        reset(); // the words of the rows are laid out with them
        break;
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
    case QEvent::ActivationChange:
        adoptEnvironment();
        break;
    default:
        break;
    }
}

} // namespace Kustomer
