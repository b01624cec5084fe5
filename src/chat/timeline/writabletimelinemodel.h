// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/telling.h"
#include "chat/rows/timeline.h"
#include "chat/timeline/timelinemodel.h"

namespace Kustomer {

/// A TimelineModel for who fills it. What is asked of it while it tells of a change happens
/// afterwards.
class WritableTimelineModel final
    : public TimelineModel
    , private TimelineObserver
{
    Q_OBJECT

public:
    /// Null: it keeps order by itself.
    explicit WritableTimelineModel(const QString &conversationId, Telling *telling = nullptr,
                                   QObject *parent = nullptr);

    /// Messages in any order, known ones are updated (idempotent).
    void merge(QList<Message> messages);
    void remove(const QString &id);
    void clear();
    /// described() where a row is by this sender and knew less of them.
    void describe(const User &sender);
    /// described() where a row has this file and knew less of it.
    void describe(const Attachment &attachment);
    void showTyping(const std::optional<TypingRow> &typing);
    void showNotice(const NoticeRow &notice);
    void showEvents(const QList<EventRow> &events);
    /// Opens a level of what a message offers, named by the payloads on the way to it.
    void browse(const QString &messageId, const QStringList &branch);
    /// The message that chooses one of its answers; nothing where it cannot be chosen (any more).
    std::optional<Draft> choose(const QString &messageId, const QString &payload);
    /// The choice could not be sent.
    void unchoose(const QString &messageId);
    /// The time zone may be another one.
    void reviewDays();
    void markUnread(const QDateTime &seen);
    void clearUnreadMark();
    int unreadCount(const QDateTime &seen) const;
    /// Whether unreadCount() counts all: the rows reach back to what was seen or answered.
    bool reachesSeen(const QDateTime &seen) const;
    /// The newest message that the server has.
    std::optional<Message> newestConfirmed() const;
    /// All messages here that the server has.
    QList<Message> confirmed() const;
    void setConversationId(const QString &conversationId);
    void setLoading(Loading loading);
    void setFailed(const Error &error);
    /// Whether fetchOlder() has something to ask for.
    void setOlder(Older older);
    /// From now on shows what the other one does, which has to live as long.
    void follow(WritableTimelineModel *other);
    /// Whether it is telling of a change at this moment.
    bool isTelling() const { return m_telling->isBy(this); }

Q_SIGNALS:
    void described();

private:
    void aboutToInsert(int first, int last) override;
    void inserted() override;
    void aboutToRemove(int first, int last) override;
    void removed() override;
    void aboutToMove(int from, int to) override;
    void moved() override;
    void changed(int first, int last) override;
    void takeState(const WritableTimelineModel &other);

    Telling *m_telling;
};

} // namespace Kustomer
