// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/talk/readprogress.h"

#include "widgets/sight/onscreen.h"
#include "widgets/talk/talk.h"
#include "widgets/timeline/timelineview.h"

#include <QEvent>

#include <utility>

namespace Kustomer {
namespace {

constexpr int enough = 100; ///< new messages: nobody is led farther up than they are counted

} // namespace

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
    m_begunAt = QModelIndex();
    if (timeline && m_talk->client()->unreadCounts().value(timeline->conversationId()) == 0)
        noteSeen(unreadLine()); // which may stand there because of another window
}

void ReadProgress::setAttention(ChatClient::Attention attention)
{
    m_attention = attention;
    markSeen();
}

void ReadProgress::follow()
{
    showFirstUnread();
    followLine();
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
    if (!isWhole(line))
        return;
    noteSeen(line);
    m_begunAt = QModelIndex();
    if (m_talk->conversation().unreadCount > 0)
        m_talk->client()->markRead(m_talk->id());
}

void ReadProgress::noteSeen(int line)
{
    m_seenLine = line < 0 ? QModelIndex() : m_talk->timeline()->index(line);
    m_view->setReadLine(m_seenLine);
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

/// Whether what is new begins at the line: while nothing else stands above it, more of it may come,
/// as pages do until all of it is counted.
bool ReadProgress::isWhole(int line) const
{
    const TimelineModel &timeline = *m_talk->timeline();
    if (line < 0 || !timeline.canFetchOlder() || timeline.rowCount() - line >= enough)
        return true;
    while (line > 0 && timeline.kindAt(line - 1) != TimelineModel::Kind::Message)
        --line;
    return line > 0;
}

// Whoever comes to messages that are new begins to read at the first of them, not at the last.
void ReadProgress::showFirstUnread()
{
    const bool mayMove = m_isOpening || m_attention == ChatClient::Attention::Background;
    if (!m_talk->timeline() || !mayMove || !m_view->isAtBottom())
        return;
    const int line = unreadLine();
    m_isOpening = m_isOpening
        && (newestOf(*m_talk->timeline()) == Sight::Newest::Unknown || !isWhole(line));
    const bool isOld = m_seenLine.isValid() && m_seenLine.row() == line; // read down to the end
    if (line >= 0 && !isOld && m_view->rowRect(line).top() < 0)
        lead(line);
}

void ReadProgress::lead(int line)
{
    m_isOpening = false;
    m_view->showUnread(line);
    m_begunAt = m_talk->timeline()->index(line + 1);
    m_begunTop = m_view->rowRect(line + 1).top();
}

// Pages that come later bring the line further up: nobody begins in the middle of what is new.
void ReadProgress::followLine()
{
    if (!m_begunAt.isValid())
        return;
    const int row = m_begunAt.row();
    const int moved = qAbs(m_view->rowRect(row).top() - m_begunTop);
    const bool isAtTop = m_view->rowRect(0).top() >= 0; // below a day that begins further up
    const bool hasReadOn = !isAtTop && moved > m_view->viewport()->height() / 4;
    const int line = unreadLine();
    if (hasReadOn || m_talk->timeline()->rowCount() - row >= enough)
        m_begunAt = QModelIndex();
    else if (line >= 0 && line + 1 < row)
        lead(line);
}

} // namespace Kustomer
