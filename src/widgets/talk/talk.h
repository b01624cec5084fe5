// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/ChatClient>
#include <KustomerChat/TimelineModel>

#include <QPointer>

namespace Kustomer {

class ChatSeat;

/// The conversation on screen: which one it is, and its rows. Its id changes when a thread that had
/// only begun here is created on the server.
class Talk final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Both must outlive it; the seat hears which conversation is on screen.
    void setClient(ChatClient *client, ChatSeat *seat);
    /// nullptr before one was set.
    ChatClient *client() const { return m_client; }

    void open(const QString &conversationId);
    void close();
    /// Where it lies: nobody watches what lies behind another page.
    enum class Place { InFront, Behind };
    void setPlace(Place place);

    /// Empty: there is none.
    const QString &id() const { return m_id; }
    /// nullptr: there is none.
    TimelineModel *timeline() const { return m_timeline; }
    /// As the list knows it.
    Conversation conversation() const;
    /// Whether a message asks for a choice before anything else is said.
    bool isChoiceAwaited() const;
    /// Where that message stands; −1: none does.
    int choiceRow() const;
    /// Whether all that was said is here, and the company alone said it.
    bool isOfCompanyAlone() const;

Q_SIGNALS:
    /// This one is about to leave the screen.
    void closing();
    /// There are other rows, or none; whoever shows them hears of news ahead of whoever hears of
    /// idChanged().
    void timelineChanged(TimelineModel *timeline);
    void idChanged(const QString &id);
    void rowsAdded();
    /// Rows say something else.
    void rowsChanged();
    /// Rows went, or it is known now whether more will come.
    void rowsReviewed();
    /// The chat was stopped, and the rows went with it.
    void lost();

private:
    void adoptId(const QString &id);
    void watch();

    ChatClient *m_client = nullptr;
    ChatSeat *m_seat = nullptr;
    QPointer<TimelineModel> m_timeline;
    QString m_id;
    Place m_place = Place::InFront;
};

} // namespace Kustomer
