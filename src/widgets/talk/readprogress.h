// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/talk/seen.h"

#include <QPersistentModelIndex>

namespace Kustomer {

class Talk;
class TimelineView;

/// How far the customer has read: begins at the first message that is new, and tells the client
/// once everything was on screen.
class ReadProgress final : public QObject
{
    Q_OBJECT

public:
    /// Both belong to the page.
    ReadProgress(Talk *talk, TimelineView *view);

    /// Whether a person sees what arrives: only then it counts as read.
    void setAttention(ChatClient::Attention attention);
    /// There is more to be read, or more of it is on screen.
    void follow();
    void markSeen();
    void fetchOlder();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(const TimelineModel *timeline);
    Sight sight() const;
    void noteSeen(int line);
    int unreadLine() const;
    bool isWhole(int line) const;
    void showFirstUnread();
    void followLine();
    void lead(int line);

    Talk *m_talk;
    TimelineView *m_view;
    ChatClient::Attention m_attention = ChatClient::Attention::Background;
    QPersistentModelIndex m_seenLine; ///< above what was new when everything was read
    QPersistentModelIndex m_begunAt;  ///< the first new message where the reader was led to it
    int m_begunTop = 0;               ///< where that stood
    bool m_isOpening = false;         ///< the newest messages are not here yet
    bool m_isMissed = false;          ///< they are not on screen
};

} // namespace Kustomer
