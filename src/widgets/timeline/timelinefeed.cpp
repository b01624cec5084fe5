// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/timelinefeed.h"

#include "widgets/parts/overlaybar.h"
#include "widgets/timeline/timelineaccessible.h"

#include <QEvent>

namespace Kustomer {
namespace {

constexpr int changesAtOnce = 16; // shown one by one; what follows in a burst is shown together

} // namespace

void TimelineFeed::setModel(QAbstractItemModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        using Model = QAbstractItemModel;
        connect(model, &Model::rowsInserted, this, &TimelineFeed::insertRows);
        connect(model, &Model::rowsRemoved, this, &TimelineFeed::removeRows);
        connect(model, &Model::dataChanged, this, &TimelineFeed::updateRows);
        connect(model, &Model::rowsMoved, this, &TimelineFeed::moveRows);
        connect(model, &Model::layoutAboutToBeChanged, this, &TimelineFeed::rememberPlace);
        connect(model, &Model::layoutChanged, this, &TimelineFeed::rearrange);
        connect(model, &Model::modelReset, this, &TimelineFeed::reset);
        connect(model, &QObject::destroyed, this, &TimelineFeed::reset);
    }
    reset();
}

void TimelineFeed::setTheme(const ChatTheme &theme)
{
    BubbleContext context = content().context();
    context.theme = theme;
    content().setContext(context);
    setMargin(theme.timeline.margin);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent, theme.background.alpha() == 255);
    jumpButton().setTheme(theme);
    adoptEnvironment();
}

void TimelineFeed::adoptEnvironment()
{
    setViewportMargins(belowBar(*verticalScrollBar()));
    BubbleContext context = content().context();
    context.direction = layoutDirection();
    context.locale = locale();
    context.today = today();
    content().setContext(context);
    refresh();
}

void TimelineFeed::retranslate()
{
    BubbleContext context = content().context();
    ++context.language; // the words of the rows are laid out with them
    content().setContext(context);
    refresh();
}

void TimelineFeed::refresh()
{
    m_changes = 0;
    TimelineScrollArea::refresh();
}

void TimelineFeed::showChange()
{
    if (m_changes == 0)
        QMetaObject::invokeMethod(
            this, [this] { refresh(); }, Qt::QueuedConnection);
    const int changes = ++m_changes;
    if (changes > changesAtOnce)
        return;
    refresh();
    m_changes = changes;
}

void TimelineFeed::insertRows(const QModelIndex &, int first, int last)
{
    if (first <= rowAt(QPoint(0, 0)))
        expectOlder();
    const bool unseen = !isAtBottom() && first > rowAt(QPoint(0, viewport()->height()));
    content().insertRows(first, last);
    if (unseen)
        countUnseen(first, last);
    showChange();
    TimelineAccessible::tellInserted(this, first, last);
    // Neither what opening a conversation brings nor older pages.
    const bool isNew = isAtEnd(last) && !isOpening(first);
    for (int row = first; isNew && row <= last; ++row) {
        welcome(row);
        if (isNews(row) || isNotice(row))
            announce(row);
        else
            followOwn(row);
    }
}

// Whoever cannot see the mark of a message hears what became of it, once.
void TimelineFeed::followOwn(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    const auto message = index.data(TimelineModel::MessageRole).value<Message>();
    const bool isUnderWay = message.delivery == Message::Delivery::Queued
        || message.delivery == Message::Delivery::Sending;
    if (isUnderWay)
        m_onTheirWay.insert(index);
    else if (m_onTheirWay.remove(index) && message.delivery != Message::Delivery::Held)
        announceDelivery(message);
}

/// Of a conversation that has only begun, the first row is news as well.
bool TimelineFeed::isOpening(int first) const
{
    const auto *timeline = qobject_cast<const TimelineModel *>(m_model.data());
    return first == 0 && (!timeline || !isComplete());
}

/// Whether no page is on its way; rows that are set by hand are all there.
bool TimelineFeed::isComplete() const
{
    const auto *timeline = qobject_cast<const TimelineModel *>(m_model.data());
    return !timeline || timeline->loading() == TimelineModel::Loading::Done;
}

/// Whether nothing stands below a row but what stands below whatever comes.
bool TimelineFeed::isAtEnd(int row) const
{
    int below = content().count() - 1;
    while (below > row && isComplete() && staysBelow(below))
        --below;
    return below == row;
}

bool TimelineFeed::staysBelow(int row) const
{
    const QModelIndex index = m_model->index(row, 0);
    const int kind = index.data(TimelineModel::KindRole).toInt();
    if (kind == int(BubbleRow::Kind::Message)) // what waits to be sent bears the local time
        return index.data(TimelineModel::MessageRole).value<Message>().delivery
            != Message::Delivery::Sent;
    return kind == int(BubbleRow::Kind::Notice) || kind == int(BubbleRow::Kind::Typing);
}

bool TimelineFeed::isNotice(int row) const
{
    return isComplete()
        && m_model->index(row, 0).data(TimelineModel::KindRole).toInt()
        == int(BubbleRow::Kind::Notice);
}

bool TimelineFeed::isNews(int row) const
{
    const QModelIndex index = m_model->index(row, 0);
    return index.data(TimelineModel::KindRole).toInt() == int(BubbleRow::Kind::Message)
        && index.data(TimelineModel::MessageRole).value<Message>().direction
        == Message::Direction::FromCompany;
}

void TimelineFeed::countUnseen(int first, int last)
{
    int count = jumpButton().count();
    for (int row = first; row <= last; ++row) {
        if (isNews(row) && count++ == 0) // who writes knows what was written
            m_firstUnseen = m_model->index(row, 0);
    }
    jumpButton().setCount(count);
}

void TimelineFeed::showUnread(int line)
{
    scrollToRow(line);
    jumpButton().setCount(0);
    countUnseen(line, content().count() - 1);
    refresh();
}

/// Where what is new begins; −1: it was read, or there is none.
int TimelineFeed::unreadLine() const
{
    for (int row = content().count() - 1; row >= 0; --row) {
        const QModelIndex index = content().index(row);
        if (index.data(TimelineModel::KindRole).toInt() == int(BubbleRow::Kind::Unread))
            return m_readLine == index ? -1 : row;
    }
    return -1;
}

// What came while the reader was elsewhere stands below the line, where there is one.
int TimelineFeed::takeFirstUnseen()
{
    const QPersistentModelIndex first = std::exchange(m_firstUnseen, {});
    if (const int line = unreadLine(); line > lastVisible())
        return line;
    return jumpButton().count() > 0 ? first.row() : -1; // it may have been seen meanwhile
}

bool TimelineFeed::mayGetOlder() const
{
    const auto *timeline = qobject_cast<const TimelineModel *>(m_model.data());
    return timeline
        && (timeline->canFetchOlder() || timeline->loading() == TimelineModel::Loading::Running);
}

void TimelineFeed::removeRows(const QModelIndex &, int first, int last)
{
    content().removeRows(first, last);
    showChange();
    TimelineAccessible::tellRemoved(this);
}

void TimelineFeed::updateRows(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    content().updateRows(topLeft.row(), bottomRight.row());
    showChange();
    for (int row = topLeft.row(); !m_onTheirWay.isEmpty() && row <= bottomRight.row(); ++row)
        followOwn(row);
    for (int row = qMax(topLeft.row(), firstVisible());
         row <= qMin(bottomRight.row(), lastVisible()); ++row)
        TimelineAccessible::tell(this, row, QAccessible::NameChanged);
}

void TimelineFeed::moveRows(const QModelIndex &, int first, int last, const QModelIndex &,
                            int before)
{
    content().moveRows(first, last, before);
    showChange();
}

void TimelineFeed::rememberPlace()
{
    const std::optional<TimelineAnchor> anchor = content().anchor();
    m_place
        = anchor ? QPersistentModelIndex(m_model->index(anchor->row, 0)) : QPersistentModelIndex();
}

void TimelineFeed::rearrange()
{
    content().rearrange(m_place.row());
    m_place = QPersistentModelIndex();
    refresh();
}

void TimelineFeed::reset()
{
    jumpButton().setCount(0);
    m_onTheirWay.clear();
    expectOlder();
    content().setModel(m_model);
    TimelineAccessible::tellRemoved(this);
    refresh();
}

void TimelineFeed::showEvent(QShowEvent *event)
{
    TimelineScrollArea::showEvent(event);
    adoptEnvironment();
}

bool TimelineFeed::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Paint && m_changes > changesAtOnce)
        refresh(); // rows that are in view by now have to be laid out
    return TimelineScrollArea::viewportEvent(event);
}

void TimelineFeed::changeEvent(QEvent *event)
{
    TimelineScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
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
