// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/talk/readprogress.h"

#include "widgets/sight/onscreen.h"
#include "widgets/talk/talk.h"
#include "widgets/timeline/timelineview.h"

#include <QEvent>

#include <utility>

namespace Kustomer {

ReadProgress::ReadProgress(Talk *talk, TimelineView *view)
    : QObject(view)
    , m_talk(talk)
    , m_view(view)
{
    connect(talk, &Talk::timelineChanged, this, &ReadProgress::begin);
    connect(view, &TimelineView::atBottomChanged, this, &ReadProgress::markSeen);
    connect(view, &TimelineView::olderRequested, this, &ReadProgress::fetchOlder);
    view->viewport()->installEventFilter(this);
}

void ReadProgress::begin(const TimelineModel *timeline)
{
    m_isOpening = timeline;
}

void ReadProgress::setAttention(ChatClient::Attention attention)
{
    m_attention = attention;
    markSeen();
}

void ReadProgress::follow()
{
    showFirstUnread();
    markSeen();
}

void ReadProgress::fetchOlder()
{
    if (m_talk->timeline())
        m_talk->timeline()->fetchOlder();
}

Sight ReadProgress::sight() const
{
    const TimelineModel *timeline = m_talk->timeline();
    return {.attention = m_attention,
            .place = isOnScreen(*m_view) ? Sight::Place::Messages : Sight::Place::Elsewhere,
            .newest = timeline ? newestOf(*timeline) : Sight::Newest::Unknown,
            .bottom = m_view->isAtBottom() ? Sight::Bottom::InSight : Sight::Bottom::OutOfSight};
}

void ReadProgress::markSeen()
{
    const Sight now = sight();
    m_isMissed = now.place == Sight::Place::Elsewhere;
    if (!hasSeenAll(now))
        return;
    const int line = unreadLine();
    m_seenLine = line < 0 ? QModelIndex() : m_talk->timeline()->index(line);
    if (m_talk->conversation().unreadCount > 0)
        m_talk->client()->markRead(m_talk->id());
}

// Nobody tells when what had covered the messages goes; then they are painted.
bool ReadProgress::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && std::exchange(m_isMissed, false))
        QMetaObject::invokeMethod(this, &ReadProgress::markSeen, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

int ReadProgress::unreadLine() const
{
    const TimelineModel &timeline = *m_talk->timeline();
    for (int row = timeline.rowCount() - 1; row >= 0; --row) {
        if (timeline.kindAt(row) == TimelineModel::Kind::Unread)
            return row;
    }
    return -1;
}

// Whoever comes to messages that are new begins to read at the first of them, not at the last.
void ReadProgress::showFirstUnread()
{
    const bool mayMove = m_isOpening || m_attention == ChatClient::Attention::Background;
    if (!m_talk->timeline() || !mayMove || !m_view->isAtBottom())
        return;
    m_isOpening = m_isOpening && newestOf(*m_talk->timeline()) == Sight::Newest::Unknown;
    const int line = unreadLine();
    const bool isOld = m_seenLine.isValid() && m_seenLine.row() == line; // read down to the end
    if (line >= 0 && !isOld && m_view->rowRect(line).top() < 0)
        m_view->scrollToRow(line);
}

} // namespace Kustomer
